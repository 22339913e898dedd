"""The dialog that says what the words in the window mean, with the lesson that shows each at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from netviz.app.qt.language import tr, translated
from netviz.lessons.glossary import Word, glossary
from netviz.lessons.library import library
from netviz.number_format import superscripts, unbroken

LESSON = "lesson"
"""The scheme of a link that opens a lesson."""


class WordsDialog(QDialog):
    """The words on the left, what the chosen one means on the right.

    word: the one to begin with. said: a control's own help, which stands above the text while its word is chosen.
    open_lesson: opens a lesson by its name; None where none is offered.
    """

    def __init__(
        self, parent: QWidget, word: Word | None, said: str, open_lesson: Callable[[str], object] | None
    ) -> None:
        super().__init__(parent)
        self._said_of, self._said, self._open_lesson = word, said, open_lesson
        self.setWindowTitle(tr("What the words mean"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.addItems([translated(one.title) for one in glossary()])
        self.list.setAccessibleName(tr("Words"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("What the word means"))
        self.text.anchorClicked.connect(self._follow)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list, 2)
        row.addWidget(self.text, 5)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(buttons)
        self.resize(760, 460)
        self.list.currentRowChanged.connect(self._show)
        if word is not None:
            self.list.setCurrentRow(glossary().index(word))
        elif said:
            self.text.setMarkdown(said)
        else:
            self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        word = glossary()[row]
        parts = [f"### {translated(word.title)}"]
        if self._said and word == self._said_of:
            parts.append(self._said)
        parts.append(unbroken(superscripts(translated(word.text))))
        if word.lesson and self._open_lesson is not None:
            title = translated(library().headings[word.lesson].title)
            parts.append(f"[{tr('Lesson: {title}', title=title)}]({LESSON}:{word.lesson})")
        self.text.setMarkdown("\n\n".join(parts))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == LESSON and self._open_lesson is not None:
            self.accept()
            self._open_lesson(link.path())
