"""The lecture, one TOML file per lesson: listed by library.py, read by lesson.py, and run by runner.py without a
window.
"""
