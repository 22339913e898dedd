"""A panel in the dock area: it can be dragged by its title, closed, and opened again from the View menu.

A closed panel has a parent outside the window, so that neither a new theme nor a new layout costs any time for it; it
takes both when it is opened again.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDockWidget, QFrame, QVBoxLayout, QWidget

from netviz.app.panels import Panel
from netviz.app.panels.panel_menu import PanelMenu
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import translated
from netviz.app.qt.later import later
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import Head


class PanelDock(Guarded, QDockWidget):
    """One panel with its title line in `area`. `store` is a widget that is never shown, the parent of closed panels."""

    def __init__(self, panel: Panel, store: QWidget, area: QWidget) -> None:
        title = translated(panel.title)
        super().__init__(title, area)
        self.panel = panel
        self._store = store
        self._theme: Theme | None = None
        self._dressed: Theme | None = None
        self._least = panel.minimumSize()
        self._opened = False
        """Whether Qt was last told to show it; not whether it is to be seen."""
        self.setObjectName(panel.name)
        features = QDockWidget.DockWidgetFeature
        self.setFeatures(features.DockWidgetMovable | features.DockWidgetClosable)
        self.menu = PanelMenu(panel, self)
        self.head = Head(title, panel.right, framed=True, menu=self.menu)
        self._body = QFrame()
        self._body.setObjectName("body")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(9, 0, 9, 8)
        column.addWidget(panel)
        panel.titled.connect(self._show_title)
        self.hide()
        self._take_out()

    @property
    def on_screen(self) -> bool:
        """Whether it is open and not behind another tab; Qt keeps those outside the window."""
        # Most panels are closed, and all are asked with every frame: Qt only if it has been told to show them.
        if not self._opened or not self.isVisible():
            return False
        area = self.parentWidget()
        return area is None or self.isFloating() or area.rect().intersects(self.geometry())

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme now if the panel is open, otherwise as soon as it is."""
        self._theme = theme
        if self.widget() is not None:
            self._dress()

    def setVisible(self, visible: bool) -> None:
        """Qt shows and hides a dock through this method, whatever the cause."""
        if visible and self.widget() is None:
            self.setTitleBarWidget(self.head)
            self.setWidget(self._body)
            self.head.show()
            self._dress()
        self._opened = visible
        super().setVisible(visible)
        if not visible and self.widget() is not None:
            # Not at once: while the panels are arranged, each is closed and opened again.
            later(0, self, self._take_out)

    def _show_title(self, title: str) -> None:
        title = translated(title)
        if title != self.windowTitle():
            self.head.title.setText(title)
            self.setWindowTitle(title)

    def _dress(self) -> None:
        if self._theme is not None and self._theme != self._dressed:
            self._dressed = self._theme
            self.panel.setMinimumSize(self._least_with(self._theme))
            self.panel.set_theme(self._theme)
            self.head.set_theme(self._theme)

    def _least_with(self, theme: Theme) -> QSize:
        """The smallest size of the panel; on a projector, what can be read from the last row."""
        if not theme.presenting:
            return self._least
        wanted = self.panel.presented
        return self._least.expandedTo(QSize(theme.px(wanted.width()), theme.px(wanted.height())))

    def _take_out(self) -> None:
        if self.isHidden():
            for part in (self.head, self._body):
                part.hide()
                part.setParent(self._store)
