"""The views: named arrangements of the panels, one for each question a user may have. The one list of them.

A new view is an entry here; its button, its key, its command and `netviz app --view` follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]

FIRST, MOST_OWN = "network", 4
# What replaces a panel of images if the data consists of points in the plane.
FOR_POINTS: Mapping[str, str] = {"filters": "plane"}


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
    "learn": View("Learn", "How training goes", (("cost", "accuracy"), ("gradients", "now"), ("filters",))),
    "network": View("Network", "The network itself", (("network",), ("cost", "gradients"))),
    "layers": View("Layers", "What each layer does", (("layers",), ("gradients", "now"), ("filters", "exciting"))),
    "data": View("Data", "What is learned from", (("pictures",), ("confusion", "filters"))),
    "compare": View("Compare", "Runs side by side", (("cost",), ("accuracy",), ("gradients",))),
}


def key_of(place: int) -> str:
    """The key of the view at this index of the table; the user's own views come after it."""
    return f"Ctrl+{place + 1}"
