"""The application's appearance: it follows the system unless the user has chosen a theme, and applies
to all windows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netviz.app.main_window.preferences import SYSTEM, Preferences
from netviz.app.style.icon import window_icon
from netviz.app.style.style_sheet import palette
from netviz.app.style.theme import PRESENTING, SCALE, TEXT_SIZES, THEMES, Theme, font, system_text_size, system_theme


class Appearance(QObject):
    """Keeps the application in the chosen theme, from before its window is made: a widget that had smaller type first
    would keep it. `dress` then applies it to the window.
    """

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._app = app
        self._dress: Callable[[Theme], None] | None = None
        self._show_presenting: Callable[[bool], None] | None = None
        self._preferences = preferences
        self._theme: Theme | None = None
        self._presenting = False
        self._presented_size = 0
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    def dress(self, dress: Callable[[Theme], None], show_presenting: Callable[[bool], None]) -> None:
        """Apply the theme to a window, now and whenever it changes, by these two functions."""
        self._dress, self._show_presenting = dress, show_presenting
        dress(self.theme)

    @property
    def theme(self) -> Theme:
        assert self._theme is not None
        return self._theme

    def choose(self, name: str) -> None:
        """Switch to "system" or a theme, by its name, and remember it."""
        self._preferences.appearance = name
        self._apply()

    @property
    def text_size(self) -> int:
        """In percent: what the user has chosen for the window, or for presenting; until then what the desktop's font
        asks for, and on a projector at least `PRESENTING`.
        """
        usual = self._preferences.text_size or system_text_size()
        return (self._presented_size or max(PRESENTING, usual)) if self._presenting else usual

    def resize_text(self, steps: int) -> None:
        """Make text this many steps larger, or smaller; 0 is the usual size.

        It is remembered; while presenting, only until the window is closed, and the window itself keeps its own size.
        """
        sizes = tuple(sorted({*TEXT_SIZES, PRESENTING})) if self._presenting else TEXT_SIZES
        place = sizes.index(self.text_size) + steps if steps else sizes.index(PRESENTING if self._presenting else 100)
        chosen = sizes[min(len(sizes) - 1, max(0, place))]
        if self._presenting:
            self._presented_size = chosen
        else:
            self._preferences.text_size = chosen
        self._apply()

    @property
    def presenting(self) -> bool:
        """Whether presentation mode is on."""
        return self._presenting

    def present(self, presenting: bool) -> None:
        """Enter presentation mode (large type, thick lines, full screen, no editors), or leave it again."""
        self._presenting = presenting
        self._apply()
        if self._show_presenting is not None:
            self._show_presenting(presenting)

    def toggle_presentation(self) -> None:
        """Enter or leave presentation mode."""
        self.present(not self._presenting)

    def _apply(self) -> None:
        chosen = self._preferences.appearance
        theme = system_theme() if chosen == SYSTEM or chosen not in THEMES else THEMES[chosen]
        theme = replace(theme, scale=self.text_size / 100, presenting=self._presenting)
        if theme == self._theme:
            return
        self._theme = theme
        self._app.setProperty(SCALE, theme.scale)
        self._app.setFont(font())
        self._app.setPalette(palette(theme))
        self._app.setWindowIcon(window_icon("light" if theme.ink_is_dark else "dark"))
        if self._dress is not None:
            self._dress(theme)
