"""The lecture, lesson by lesson: each is a TOML file here, read by lesson.py and run by runner.py without a window."""
