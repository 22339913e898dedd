"""Plots over epochs: axes, lines, and what one reads off them under the pointer."""
