"""The drawing pad and its canvas."""
