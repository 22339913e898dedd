"""The lecture, lesson by lesson: each is one TOML file here, read by `lesson` and run without a window by `runner`."""
