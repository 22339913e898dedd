"""Plots over epochs: axes, lines, and reading values under the pointer."""
