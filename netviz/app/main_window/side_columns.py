"""The side columns: which of them are shown, and when they make room for a lesson or a projector."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from netviz.app.qt.later import later
from netviz.app.style.theme import LIGHT, Theme

# A window at least this wide has room for a lesson, its plots and the editors.
ROOM_FOR_ALL = 1600
# A narrower one has room for the panels and one column.
ROOM_FOR_BOTH = 1000


class SideColumns(QObject):
    """`editors` on the left and `pad` on the right; what the user has chosen overrides what netviz would do."""

    pad_offered = Signal(bool)
    """pad_offered(offered): whether the open lesson draws, and has no room for the pad unless one asks for it."""

    def __init__(self, editors: QWidget, pad: QWidget) -> None:
        super().__init__(editors)
        self.editors = editors
        self.pad = pad
        self._presenting = self._lesson_open = False
        self._images = self._draws = True
        self._wanted: dict[QWidget, bool] = {}
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Larger type makes wider columns, for which a window must have more room."""
        self._theme = theme
        self.arrange()

    def present(self, presenting: bool) -> None:
        """Presentation mode hides the editors."""
        self._presenting = presenting
        self._wanted.clear()
        self.arrange()

    def set_lesson_layout(self, lesson_open: bool, images: bool = True, draws: bool = True) -> None:
        """A lesson has its own controls instead of the editors; the pad stays if drawings can be read.

        On a projector it stays only if the lesson uses it and the screen is wide enough for the panels, too.
        """
        self._lesson_open, self._images, self._draws = lesson_open, images, draws
        self._wanted.clear()
        self.arrange()

    def toggle(self, column: QWidget) -> None:
        """Show or hide a column; if the window has no room for both, the other makes room."""
        self._wanted[column] = shown = column.isHidden()
        self.arrange()
        if shown:
            later(0, self, partial(self._make_room_for, column))  # once the layouts know what they need

    def _make_room_for(self, column: QWidget) -> None:
        other = self.pad if column is self.editors else self.editors
        window = column.window()
        if not column.isHidden() and not other.isHidden() and window.minimumSizeHint().width() > window.width():
            self._wanted[other] = False
            self.arrange()

    def arrange(self) -> None:
        """Show what fits a window of this size."""
        width = self.editors.window().width()
        large = 1.0 if self._theme.presenting else max(1.0, self._theme.scale)  # then the columns are made to fit
        room = replace(self._theme, scale=large).column_px
        narrow = width < room(ROOM_FOR_ALL)
        crowded = large > 1 and width < room(ROOM_FOR_BOTH)  # a lesson, its plots and the pad are too much
        usual = {
            self.editors: not self._presenting and not (self._lesson_open and narrow) and width >= room(ROOM_FOR_BOTH),
            self.pad: not self._lesson_open
            or (self._images and not crowded and (not self._presenting or (self._draws and not narrow))),
        }
        for column, shown in usual.items():
            column.setVisible(self._wanted.get(column, shown))
        self.pad_offered.emit(self._lesson_open and self._images and self._draws and not usual[self.pad])
