"""A panel about one split of the data that can show two runs: this one, and one that the user may choose in a field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from netviz.app.panels.split_panel import NARROW, SplitPanel
from netviz.app.plotting.legend import LegendEntry
from netviz.app.qt.language import translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.fields import ChoiceField
from netviz.config import Setting
from netviz.session.parts.run_pair import RunPair

OTHER = Setting("Run", "Which run this one is compared with", choices=lambda: ("",))


def named(pair: RunPair, theme: Theme, own: str, other: str) -> tuple[LegendEntry, LegendEntry]:
    """The two runs in their colours; own, other: what is said of each."""
    return LegendEntry(own, theme.run_colour(0)), LegendEntry(other, theme.run_colour(pair.place))


class PairPanel(SplitPanel):
    """It asks the part `about` for the chosen split and run; a subclass lines up the fields with its own widgets."""

    def __init__(self) -> None:
        super().__init__()
        self.other = ChoiceField(OTHER, [])
        self.other.setMinimumWidth(NARROW)
        self.other.chosen.connect(lambda _: self.asked.emit())
        self.other.hide()  # until there are runs to choose from

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.other.setFixedHeight(theme.px(22))

    def questions(self) -> Mapping[type[Any], Any]:
        return {self.about: (self.chosen_split, self.other.currentData() or "")}

    def list_runs(self, pair: RunPair | None) -> None:
        """Let the user choose among the runs that there are now."""
        runs = () if pair is None else pair.runs
        self.other.setVisible(len(runs) > 1)
        if tuple(self.other.itemData(place) for place in range(self.other.count())) != runs:
            self.other.clear()
            for name in runs:
                self.other.addItem(translated(name), name)
        if pair is not None:
            self.other.show_value(pair.other)
