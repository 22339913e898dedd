"""The colours of the examples on their map: by class, by error, or by the numbers that are learned."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from netviz.app.style.theme import Theme, viridis
from netviz.app.widgets.map_painting import mixed, packed
from netviz.session.parts.example_map import ExampleMap
from netviz.texts import phrase

COLOURS = {"class": phrase("by class"), "error": phrase("by error")}
"""What the colours say."""
PALE, RIGHT = 0.22, 0.45
"""How much of their colour examples keep that are not selected, and right answers beside wrong ones."""


def colours_of(shown: ExampleMap, coloured: str, theme: Theme) -> tuple[NDArray[np.uint32], NDArray[np.intp]]:
    """The colour of each example placed, and the order of painting: what matters comes last."""
    placed, numbers = shown.placed, shown.numbers
    assert placed is not None
    count = len(placed.places)
    if numbers is not None:
        values = numbers.tone if coloured == "class" else numbers.off
        order = np.arange(count) if coloured == "class" else np.argsort(values, kind="stable")
        return viridis()[np.rint(values * 255).astype(np.intp)], order
    if coloured == "error":
        right, wrong = packed([QColor(theme.dim), QColor(theme.wrong)])
        right = mixed(np.array([right]), QColor(theme.surface).rgb(), RIGHT)[0]
        return np.where(placed.right, right, wrong).astype(np.uint32), np.argsort(~placed.right, kind="stable")
    classes = len(shown.class_names)
    table = packed([*(theme.class_colour(label, classes) for label in range(classes)), QColor(theme.dim)])
    return table[shown.labels], np.arange(count)  # no class is −1, which takes the last colour


def with_selection(
    colours: NDArray[np.uint32], order: NDArray[np.intp], selection: NDArray[np.intp], ground: int
) -> tuple[NDArray[np.uint32], NDArray[np.intp]]:
    """The same, with the examples that are not selected pale and below; unchanged if none is selected."""
    if not len(selection):
        return colours, order
    others = np.ones(len(colours), bool)
    others[selection] = False
    return np.where(others, mixed(colours, ground, PALE), colours), order[np.argsort(~others[order], kind="stable")]
