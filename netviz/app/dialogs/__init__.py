"""Windows of their own: help, downloads, imported data."""
