"""The runs of the table over two of their settings: a heat map of how good they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.qt.language import translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.fields import ChoiceField
from netviz.app.widgets.heat_map import HeatMap
from netviz.config import Setting
from netviz.session import Frame
from netviz.session.parts.run_grid import ALONE, RunGrid
from netviz.texts import phrase

ACROSS = Setting("Across", "The setting whose values lie side by side")
DOWN = Setting("Down", "The setting whose values lie one below the other")
NARROW, HIGH = 132, 22
NOTHING = phrase("nothing else")


class RunGridPanel(Panel):
    """The heat map, and the choice of its two settings."""

    name: ClassVar[str] = "grid"
    title: ClassVar[str] = "Two settings"
    height_share: ClassVar[int] = 34
    empty: ClassVar[str] = phrase("Try several values of a setting (Run menu) to see here which are good")
    needs: ClassVar[frozenset[type[Any]]] = frozenset({RunGrid})

    def __init__(self) -> None:
        super().__init__()
        self.heat_map = HeatMap()
        self.across, self.down = ChoiceField(ACROSS, []), ChoiceField(DOWN, [])
        self._choices: tuple[tuple[str, str], ...] = ()
        self._wanted = ("", "")
        self.right = line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        for field in (self.across, self.down):
            field.setMinimumWidth(NARROW)
            field.chosen.connect(self._choose)
            row.addWidget(field)
            field.hide()  # until there are settings to choose from
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.addWidget(self.heat_map)
        self.heat_map.hide()
        self.setMinimumSize(260, 120)

    def questions(self) -> Mapping[type[Any], Any]:
        return {RunGrid: self._wanted}

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(RunGrid)
        grid = None if found is None else found.grid
        self._note.say(self.empty if grid is None else "")
        self.heat_map.setVisible(grid is not None)
        for field in (self.across, self.down):
            field.setVisible(grid is not None)
        if found is None or grid is None:
            return
        if found.choices != self._choices:
            self._choices = found.choices
            self._list(self.across, found.choices)
            self._list(self.down, (*found.choices, (ALONE, NOTHING)))
        self.across.show_value(found.across)
        self.down.show_value(found.down)
        self.heat_map.show_grid(grid)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.heat_map.set_theme(theme)
        for field in (self.across, self.down):
            field.setFixedHeight(theme.px(HIGH))

    @staticmethod
    def _list(field: ChoiceField, choices: tuple[tuple[str, str], ...]) -> None:
        field.clear()
        for path, label in choices:
            field.addItem(translated(label), path)

    def _choose(self, _: object) -> None:
        self._wanted = (str(self.across.currentData() or ""), str(self.down.currentData() or ""))
        self.asked.emit()
