"""The lecture, a lesson a TOML file: listed by library.py, read by lesson.py, and run by runner.py without a window."""
