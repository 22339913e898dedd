"""The views: named arrangements of the panels, one for each question a user may have. The one list of them.

A new view is an entry here; its button, its key, its command and `netviz app --view` follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from netviz.texts import phrase

Rows = tuple[tuple[str, ...], ...]

FIRST, MOST_OWN, MOST_IN_ROW = "network", 4, 2
FOR_PICTURES: Mapping[str, str] = {}
# What replaces a panel of pictures if the data consists of points in the plane, or of a table's rows.
FOR_POINTS: Mapping[str, str] = {"filters": "plane"}
FOR_ROWS: Mapping[str, str] = {"filters": "pictures"}
# The panels that are left out of a view if there are numbers to predict, or no pictures: they could only say so.
OF_CLASSES = frozenset({"confusion", "classes", "calibration"})
OF_PICTURES = frozenset({"exciting"})


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


def left_out(shape: tuple[int, ...], numbers: bool) -> frozenset[str]:
    """The panels that have nothing to show for data of this shape; numbers: whether they are to be predicted."""
    return (frozenset() if len(shape) == 3 else OF_PICTURES) | (OF_CLASSES if numbers else frozenset())


def rows_of(view: str, replaced: Mapping[str, str], without: frozenset[str]) -> list[list[str]]:
    """The panels of a view, row by row: those that stand in for others, without those that are left out. What is left
    of two rows that have lost panels shares one, as long as there are no more than in any other.
    """
    rows: list[list[str]] = []
    shown: set[str] = set()
    lost_before = False
    for row in VIEWS[view].rows:
        names = [replaced.get(name, name) for name in row]
        kept = [name for name in names if name not in shown and name not in without]
        shown.update(kept)
        lost = any(name in without for name in names)
        if lost and lost_before and len(rows[-1]) + len(kept) <= MOST_IN_ROW:
            rows[-1] += kept
        else:
            rows.append(kept)
        lost_before = lost
    return rows


def key_of(place: int) -> str:
    """The key of the view at this index of the table; the user's own views come after it."""
    return f"Ctrl+{place + 1}"
