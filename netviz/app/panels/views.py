"""The views: named arrangements of the panels, one for each question a user may have. The one list of them.

A new view is an entry here; its button, its key, its command and `netviz app --view` follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from netviz.texts import phrase

Rows = tuple[tuple[str, ...], ...]

FIRST, MOST_OWN = "network", 4
FOR_PICTURES: Mapping[str, str] = {}
# What replaces a panel of pictures if the data consists of points in the plane, or of a table's rows.
FOR_POINTS: Mapping[str, str] = {"filters": "plane"}
FOR_ROWS: Mapping[str, str] = {"filters": "pictures"}
OF_CLASSES = frozenset({"confusion", "classes", "calibration"})
"""The panels that are left out of a view if there are numbers to predict: they could only say so."""


@dataclass(frozen=True)
class View:
    """One arrangement: the names of the panels, row by row from the top."""

    title: str
    help: str
    rows: Rows

    @property
    def panels(self) -> tuple[str, ...]:
        """The panels in it, in order."""
        return tuple(name for row in self.rows for name in row)


VIEWS: Mapping[str, View] = {
    "learn": View(
        phrase("Learn"), phrase("How training goes"), (("cost", "accuracy"), ("gradients", "now"), ("filters",))
    ),
    "network": View(phrase("Network"), phrase("The network itself"), (("network",), ("cost", "gradients"))),
    "layers": View(
        phrase("Layers"), phrase("What each layer does"), (("layers",), ("gradients", "now"), ("filters", "exciting"))
    ),
    "data": View(
        phrase("Data"),
        phrase("What the network learns from, and where it is wrong"),
        (("pictures", "map"), ("confusion", "mistakes"), ("filters", "classes", "calibration")),
    ),
    "compare": View(
        phrase("Compare"), phrase("Runs side by side"), (("runs",), ("cost", "accuracy"), ("differences", "grid"))
    ),
}


def stand_ins(shape: tuple[int, ...]) -> Mapping[str, str]:
    """What replaces which panel for data whose own inputs have this shape."""
    if len(shape) == 3:
        return FOR_PICTURES
    return FOR_POINTS if shape in ((1,), (2,)) else FOR_ROWS


def key_of(place: int) -> str:
    """The key of the view at this index of the table; the user's own views come after it."""
    return f"Ctrl+{place + 1}"
