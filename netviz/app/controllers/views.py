"""The views: shows one, and keeps the arrangements that the user has saved as views of their own."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from netviz.app.controllers.lessons import LessonController, PanelArea
from netviz.app.panels.views import MOST_OWN, VIEWS
from netviz.app.qt.language import tr, translated
from netviz.errors import shortened

LONGEST_NAME = 20


class ViewArea(PanelArea, Protocol):
    """Where the panels are; see `DockArea`."""

    view: str

    def restore(self, state: QByteArray | None) -> bool: ...


class OwnViews(Protocol):
    """Where the user's own views are remembered; see `Preferences`."""

    own_views: list[tuple[str, QByteArray]]


class ViewController(QObject):
    """Shows, saves and removes views."""

    changed = Signal()
    """Another view is shown, or the number of views has changed."""
    said = Signal(str)
    """said(sentence): a message for the user."""

    def __init__(self, window: QWidget, area: ViewArea, lessons: LessonController, kept: OwnViews) -> None:
        super().__init__(window)
        self._window, self._area, self._lessons, self._kept = window, area, lessons, kept

    @property
    def chosen(self) -> str:
        """The view chosen last: a name in the table, or one of the user's own."""
        return self._area.view

    @property
    def own(self) -> list[str]:
        """The names of the user's own views, in the order in which they were saved."""
        return [name for name, _ in self._kept.own_views]

    def show(self, name: str) -> None:
        """Arrange the panels for this view; beside an open lesson, in the room that it leaves."""
        if self._lessons.opened:
            self._area.arrange_for_lesson("lesson", VIEWS[name].panels)
            self._area.view = name
        else:
            self._area.arrange(name)
        self.changed.emit()

    def reset(self) -> None:
        """Put the panels of the current view back in their initial places."""
        self._area.arrange()
        self.changed.emit()

    def show_own(self, place: int) -> None:
        """Arrange the panels as the user has saved them."""
        name, state = self._kept.own_views[place]
        if self._lessons.opened:
            self._lessons.close()
        self._area.arrange()
        if not self._area.restore(state):
            self.said.emit(tr("The view {name} was saved by another version of netviz and cannot be shown.", name=name))
        self._area.view = name
        self.changed.emit()

    def ask_save(self) -> None:
        """Let the user name the current arrangement."""
        name, wanted = QInputDialog.getText(
            self._window, tr("Save the panels as a view"), tr("What is it called?"), QLineEdit.EchoMode.Normal
        )
        if wanted:
            self.save(name)

    def save(self, name: str) -> None:
        """Save the current arrangement under this name; says in one sentence if that is impossible."""
        name, views = " ".join(name.split()), self._kept.own_views
        taken = {title.casefold() for view in VIEWS.values() for title in (view.title, translated(view.title))}
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            self.said.emit(tr("A view's name needs 1 to {most} characters.", most=LONGEST_NAME))
        elif name.casefold() in taken:
            self.said.emit(tr("netviz already has a view {name}; choose another name.", name=shortened(name)))
        elif len(views) >= MOST_OWN and name not in self.own:
            self.said.emit(tr("You have {count} views already; remove one first, in the View menu.", count=MOST_OWN))
        else:
            kept = (name, self._area.saveState())
            place = self.own.index(name) if name in self.own else len(views)
            self._kept.own_views = [*views[:place], kept, *views[place + 1 :]]
            self._area.view = name
            self.changed.emit()

    def remove(self) -> None:
        """Remove the user's own view that is shown."""
        self._kept.own_views = [(name, state) for name, state in self._kept.own_views if name != self.chosen]
        self._area.view = ""
        self.changed.emit()
