"""The lesson: its text page by page, a question to answer before the run answers it, and the runs that it compares."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netviz.app.panels.base import EmptyNote, Panel
from netviz.app.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.scroll import vertical_scroll
from netviz.lessons.lesson import Lesson
from netviz.session import Frame

NO_LESSON = "Choose one from the menu Lessons"


class LessonPanel(Panel):
    """Shows one lesson. played: train its runs."""

    name: ClassVar[str] = "lesson"
    title: ClassVar[str] = "Lesson"
    shown_first: ClassVar[bool] = False

    played = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lesson: Lesson | None = None
        self.page = 0
        self.right = self._place = dim_label()
        self.heading = QLabel()
        self.heading.setObjectName("title")
        self.heading.setWordWrap(True)
        self.text = _text()
        self.question = _text()
        self.answer = _text()
        self.show_answer = QPushButton("Show the answer")
        self.show_answer.clicked.connect(self._answer)
        self.tries = _text()
        self.back, self.next = QPushButton("Back"), QPushButton("Next")
        self.back.clicked.connect(lambda: self._go(self.page - 1))
        self.next.clicked.connect(lambda: self._go(self.page + 1))
        self.play = QPushButton("Play")
        self.play.setToolTip(
            "Train the lesson's runs side by side, in turns, from the same weights and the same batches"
        )
        self.play.clicked.connect(self.played)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3, 0, 14, 0)
        column.setSpacing(10)
        for widget in (self.heading, self.text, self.question, self.show_answer, self.answer, self.tries):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        scrolled = QWidget()
        vertical_scroll(scrolled, inside)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.play)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3, 0, 0, 0)
        whole.addWidget(scrolled, 1)
        whole.addLayout(foot)
        self._note = EmptyNote(self, NO_LESSON)
        self.setMinimumSize(240, 160)
        self._show()

    def open(self, lesson: Lesson | None) -> None:
        """Show a lesson from its first page; None closes it."""
        self.lesson, self.page = lesson, 0
        self._show()

    def set_frame(self, frame: Frame) -> None:
        """The text needs nothing of the run."""

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._note.set_theme(theme)

    def resizeEvent(self, event: object) -> None:
        self._note.resize(self.size())

    def _go(self, page: int) -> None:
        if self.lesson is not None and 0 <= page < len(self.lesson.pages):
            self.page = page
            self._show()

    def _answer(self) -> None:
        self.answer.show()
        self.show_answer.hide()

    def _show(self) -> None:
        lesson = self.lesson
        self._note.say("" if lesson is not None else NO_LESSON)
        for widget in (self.heading, self.text, self.back, self.next, self.play):
            widget.setVisible(lesson is not None)
        page = None if lesson is None or not lesson.pages else lesson.pages[self.page]
        question = page.question if page is not None else ""
        self.question.setVisible(bool(question))
        self.show_answer.setVisible(bool(question))
        self.answer.hide()
        last = lesson is not None and self.page >= len(lesson.pages) - 1
        self.tries.setVisible(bool(last and lesson is not None and lesson.tries))
        if lesson is None:
            self._place.setText("")
            return
        self.heading.setText(lesson.title)
        self.text.setText(page.text.strip() if page is not None else lesson.summary)
        self.question.setText(f"**Before you press Play:** {question}")
        self.answer.setText(page.answer if page is not None else "")
        self.tries.setText("**What to try**\n\n" + "\n".join(f"- {one}" for one in lesson.tries))
        self._place.setText(f"{self.page + 1} of {max(1, len(lesson.pages))}")
        self.back.setEnabled(self.page > 0)
        self.next.setEnabled(not last)
        self.play.setText("Play" if len(lesson.shown) == 1 else f"Play all {len(lesson.shown)}")


def _text() -> QLabel:
    """Markdown that wraps, and can be selected."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.MarkdownText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
