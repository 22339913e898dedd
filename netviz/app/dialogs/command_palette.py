"""The command palette: a list of all commands, searched by a few letters of their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.later import later
from netviz.texts import phrase

COLUMNS = (phrase("Command"), phrase("Key"), phrase("What it does"))
WIDTH, HEIGHT = 720, 420
_AT_A_WORD, _IN_A_ROW = 3.0, 2.0
_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class PaletteEntry:
    """A line of the palette."""

    title: str
    action: QAction


class CommandPalette(Guarded, QDialog):
    """A field to type in, and the matching commands, the best first. Enter runs the selected one, Esc none.

    Disabled commands are listed in gray and cannot be selected.
    """

    def __init__(self, parent: QWidget, entries: Sequence[PaletteEntry]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type a few letters of a command"))
        self.field.setAccessibleName(tr("Command"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list = QTreeView()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Commands"))
        self._model = QStandardItemModel(0, len(COLUMNS), self)
        self._model.setHorizontalHeaderLabels([translated(column) for column in COLUMNS])
        self.list.setModel(self._model)
        self.list.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.resize(WIDTH, HEIGHT)
        self._search("")
        header = self.list.header()
        header.setAccessibleName(tr("Command, key and help"))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def matches(self) -> list[PaletteEntry]:
        """The entries listed, from the top."""
        return list(self._listed)

    @property
    def chosen(self) -> PaletteEntry | None:
        """The entry that Enter would run."""
        row = self.list.currentIndex().row()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def accept(self) -> None:
        """Close and run the selected command; stay open if it is not available now."""
        chosen = self.chosen
        if chosen is None or not chosen.action.isEnabled():
            return
        super().accept()
        window = self.parent()
        # After this dialog has closed: the command may open another one, and should find the focus where it was.
        later(0, window if window is not None else self, chosen.action.trigger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow and page keys move in the list while the focus is in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _OF_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return False

    def _search(self, typed: str) -> None:
        found = [(match_score(typed, entry.title), entry) for entry in self._entries]
        matching = sorted((pair for pair in found if pair[0] is not None), key=lambda pair: -(pair[0] or 0.0))
        self._listed = [entry for _, entry in matching]
        self._model.setRowCount(0)
        for entry in self._listed:
            self._model.appendRow(_row(entry.action, entry.title))
        first = next((row for row, entry in enumerate(self._listed) if entry.action.isEnabled()), None)
        if first is not None:
            self.list.setCurrentIndex(self._model.index(first, 0))


def _row(action: QAction, title: str) -> list[QStandardItem]:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    items = [QStandardItem(text) for text in (title, key, action.statusTip())]
    for item in items:
        item.setEnabled(action.isEnabled())
    return items


def match_score(typed: str, title: str) -> float | None:
    """How well a title matches the typed text, larger is better; None if it does not.

    All letters must occur in order, as in an editor's palette. Letters at the start of a word and consecutive letters
    count most, so that "sb" finds "Step batch" first. Not a library's similarity, which ranks by edit distance and so
    rewards titles of the same length rather than initials.
    """
    letters = [letter for letter in typed.casefold() if not letter.isspace()]
    text = title.casefold()
    best: dict[int, float] = {-2: 0.0}  # where the last letter was found, and the best score with it there
    for letter in letters:
        best = _with_letter(best, letter, text)
    return None if not best else max(best.values()) - 0.01 * len(title)


def _with_letter(best: dict[int, float], letter: str, text: str) -> dict[int, float]:
    found: dict[int, float] = {}
    for place in _places(letter, text):
        before = [(score + _IN_A_ROW * (last == place - 1)) for last, score in best.items() if last < place]
        if before:
            start = place == 0 or not text[place - 1].isalnum()
            found[place] = max(before) + 1 + _AT_A_WORD * start
    return found


def _places(letter: str, text: str) -> Iterable[int]:
    return (place for place, other in enumerate(text) if other == letter)
