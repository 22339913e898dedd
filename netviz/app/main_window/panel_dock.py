"""A panel in the dock area: it can be dragged by its title, closed, and opened again from the View menu.

The panel is made when it is first wanted: most are never opened, and a start would wait for all of them. A closed one
takes a new theme when it is opened again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDockWidget, QFrame, QVBoxLayout, QWidget

from netviz.app.panels import Panel
from netviz.app.panels.panel_menu import PanelMenu
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import translated
from netviz.app.style.dressing import polish_again
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import Head


@dataclass(frozen=True)
class _Contents:
    """A panel with what stands around it, and the smallest size that the panel asks for."""

    panel: Panel
    menu: PanelMenu
    head: Head
    body: QFrame
    least: QSize


class PanelDock(Guarded, QDockWidget):
    """One panel with its title line in `area`."""

    panel_made = Signal(Panel)
    """panel_made(panel): there is a panel from now on."""

    def __init__(self, kind: type[Panel], area: QWidget) -> None:
        super().__init__(translated(kind.title), area)
        self.kind = kind
        """The class of its panel."""
        self._contents: _Contents | None = None
        self._theme: Theme | None = None
        self._dressed: Theme | None = None
        self._behind = False  # whether the style sheet has changed while it was closed
        self.opened = False
        """Whether Qt was last told to show it; not whether it is to be seen."""
        self.setObjectName(kind.name)
        self.hide()

    @property
    def is_made(self) -> bool:
        """Whether its panel has been wanted yet."""
        return self._contents is not None

    @property
    def panel(self) -> Panel:
        """Its panel; it is made when it is first asked for, as are menu and head."""
        return self._filled().panel

    @property
    def menu(self) -> PanelMenu:
        """The menu in the title line."""
        return self._filled().menu

    @property
    def head(self) -> Head:
        """The title line."""
        return self._filled().head

    @property
    def on_screen(self) -> bool:
        """Whether it is open and not behind another tab; Qt keeps those outside the window."""
        # Most panels are closed: Qt is asked only if it has been told to show them.
        if not self.opened or not self.isVisible():
            return False
        area = self.parentWidget()
        return area is None or self.isFloating() or area.rect().intersects(self.geometry())

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme now if the panel is open, otherwise as soon as it is."""
        self._theme = theme
        if self.isHidden():
            self._behind = self.is_made
        else:
            self._dress()

    def setVisible(self, visible: bool) -> None:
        """Qt shows and hides a dock through this method, whatever the cause."""
        if visible:
            contents = self._filled()
            if self._behind:
                self._behind = False
                polish_again(contents.head)
                polish_again(contents.body)
            self._dress()
        self.opened = visible
        super().setVisible(visible)

    def _filled(self) -> _Contents:
        """What is in it, from the first time on that this is asked for."""
        if self._contents is None:
            panel = self.kind()
            features = QDockWidget.DockWidgetFeature
            self.setFeatures(features.DockWidgetMovable | features.DockWidgetClosable)
            menu = PanelMenu(panel, self)
            body = QFrame()
            body.setObjectName("body")
            column = QVBoxLayout(body)
            column.setContentsMargins(9, 0, 9, 8)
            column.addWidget(panel)
            head = Head(self.windowTitle(), panel.right, framed=True, menu=menu)
            panel.titled.connect(self._show_title)
            self._contents = _Contents(panel, menu, head, body, panel.minimumSize())
            self.setTitleBarWidget(head)
            self.setWidget(body)
            self.panel_made.emit(panel)
        return self._contents

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
            return self._filled().least
        wanted = self.panel.presented
        return self._filled().least.expandedTo(QSize(theme.px(wanted.width()), theme.px(wanted.height())))


class PanelsByName(Mapping[str, Panel]):
    """The panels of docks; each is made when it is first asked for."""

    def __init__(self, docks: Mapping[str, PanelDock]) -> None:
        self._docks = docks

    def __getitem__(self, name: str) -> Panel:
        return self._docks[name].panel

    def __contains__(self, name: object) -> bool:
        return name in self._docks

    def __iter__(self) -> Iterator[str]:
        return iter(self._docks)

    def __len__(self) -> int:
        return len(self._docks)
