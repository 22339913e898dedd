"""Dialogs: help, downloads, imported data."""
