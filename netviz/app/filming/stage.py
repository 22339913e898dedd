"""The stage: panels as a window shows them, without the window around them, for pictures and films."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from netviz.app.main_window.dock_area import DockArea
from netviz.app.main_window.panel_dock import PanelDock
from netviz.app.panels import ROWS, Panel
from netviz.app.panels.views import VIEWS, left_out, stand_ins
from netviz.app.plotting.images import pixels_of
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import exact
from netviz.app.style.style_sheet import palette, style_sheet
from netviz.app.style.theme import SCALE, Theme, font
from netviz.app.widgets.card import LiveLabel
from netviz.errors import UserError, none_of
from netviz.session import Frame, FrameRequest
from netviz.texts import phrase

MARGIN = 8


class Stage(QWidget):
    """The panels of a view, or those named: the first above, the others below, two in a row.

    A line below them says which moment is shown. Raises UserError for an unknown name.
    """

    def __init__(self, theme: Theme, view: str, panels: Sequence[str] = ()) -> None:
        known = [kind.name for kinds in ROWS for kind in kinds]
        for name in panels:
            if name not in known:
                raise UserError(phrase("--panels: {problem}.", problem=none_of(name, known)))
        if view not in VIEWS:
            raise UserError(phrase("--view: {problem}.", problem=none_of(view, VIEWS)))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setProperty(SCALE, theme.scale)
        app.setFont(font())  # before the first widget: one that has another font first keeps some of its lengths
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.setObjectName("ground")
        self.area = DockArea(view)
        self._panels = list(dict.fromkeys(panels))
        self.moment = LiveLabel(dim=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(4)
        column.addWidget(self.area, 1)
        column.addWidget(self.moment)
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.area.set_theme(theme)
        self.area.with_each_panel(partial(_quieten, self.area.docks))

    def open(self, size: QSize, shape: tuple[int, ...], numbers: bool = False) -> None:
        """Lay the panels out for data of this shape; numbers: whether they are predicted. Raises UserError if there is
        no room.
        """
        self.resize(size)
        self.show()
        if self._panels:
            first, *others = self._panels
            self.area.show_rows([[first], *(others[place : place + 2] for place in range(0, len(others), 2))])
        else:
            self.area.replace_panels(stand_ins(shape))
            self.area.leave_out(left_out(shape, numbers))
            self.area.arrange()
        self.settle()
        if self.size() != size or self.area.room_wanted is not None:
            wanted = self.size().expandedTo(self._room_wanted)
            sizes = {
                "size": f"{size.width()}x{size.height()}",
                "wanted": f"{wanted.width()}x{wanted.height()}",
            }
            if len(self._panels) == 1:
                raise UserError(phrase("--size: {size} has no room for this panel; it needs {wanted}.", **sizes))
            raise UserError(
                phrase(
                    "--size: {size} has no room for these panels; they need {wanted}, or choose fewer with --panels.",
                    **sizes,
                )
            )

    @property
    def _room_wanted(self) -> QSize:
        """The room in which no panel is behind a tab."""
        wanted = self.area.room_wanted or QSize()
        return wanted + self.size() - self.area.size()

    def settle(self) -> None:
        """Let the layouts do what they have postponed."""
        for _ in range(3):
            QCoreApplication.processEvents()

    @property
    def shown(self) -> list[Panel]:
        """The panels that are on the stage."""
        return self.area.visible_panels()

    @property
    def request(self) -> FrameRequest:
        """The frame that the panels want next."""
        needs: frozenset[type[Any]] = frozenset().union(*(panel.parts_wanted for panel in self.shown))
        asked: dict[type[Any], Any] = {}
        for panel in self.shown:
            questions: Mapping[type[Any], Any] = panel.questions()
            asked |= questions
        return FrameRequest(needs, questions=asked)

    def show_frame(self, frame: Frame) -> None:
        """Draw a frame."""
        for panel in self.shown:
            panel.set_frame(frame)
        now: str = phrase("epoch {epoch} of {goal:,}", epoch=exact(round(frame.position, 1)), goal=frame.goal)
        if frame.past is not None:
            now = frame.past.words
        self.moment.setText(tr("{data} · {moment}", data=frame.data_label, moment=now))

    def picture(self) -> NDArray[np.uint8]:
        """What it looks like now, (height, width, 3)."""
        self.settle()
        return pixels_of(self.grab().toImage())


def _quieten(docks: Mapping[str, PanelDock], panel: Panel) -> None:
    """Nothing moves by itself in a picture, and there is nothing to click."""
    panel.less_motion = True
    docks[panel.name].menu.hide()
