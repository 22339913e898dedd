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
from netviz.app.style.theme import PRESENTING, SCALE, THEMES, Theme, font, system_theme


class Appearance(QObject):
    """Keeps the application in the chosen theme. `dress` and `show_presenting` apply it to the window."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        dress: Callable[[Theme], None],
        show_presenting: Callable[[bool], None],
    ) -> None:
        super().__init__()
        self._app = app
        self._dress = dress
        self._show_presenting = show_presenting
        self._preferences = preferences
        self._theme: Theme | None = None
        self._presenting = False
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def theme(self) -> Theme:
        assert self._theme is not None
        return self._theme

    def choose(self, name: str) -> None:
        """Switch to "system", "light" or "dark", and remember it."""
        self._preferences.appearance = name
        self._apply()

    @property
    def presenting(self) -> bool:
        """Whether presentation mode is on."""
        return self._presenting

    def present(self, presenting: bool) -> None:
        """Enter presentation mode (large type, thick lines, full screen, no editors), or leave it again."""
        self._presenting = presenting
        self._apply()
        self._show_presenting(presenting)

    def toggle_presentation(self) -> None:
        """Enter or leave presentation mode."""
        self.present(not self._presenting)

    def _apply(self) -> None:
        chosen = self._preferences.appearance
        theme = system_theme() if chosen == SYSTEM or chosen not in THEMES else THEMES[chosen]
        theme = replace(theme, scale=PRESENTING if self._presenting else 1.0)
        if theme == self._theme:
            return
        self._theme = theme
        self._app.setProperty(SCALE, theme.scale)
        self._app.setFont(font())
        self._app.setPalette(palette(theme))
        self._app.setWindowIcon(window_icon("light" if theme.ink_is_dark else "dark"))
        self._dress(theme)
