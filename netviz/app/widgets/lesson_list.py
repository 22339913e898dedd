"""The list of lessons: chapters, and in each its lessons with their numbers and a line on what they show."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.scroll import vertical_scroll
from netviz.lessons.lesson import Heading


class LessonList(Guarded, QWidget):
    """One link per lesson. It has no text while it is hidden: Qt would set all of it anew at each change of style."""

    chosen = Signal(str)
    """chosen(name): its link was followed, with the mouse or with Tab and Return."""

    def __init__(self) -> None:
        super().__init__()
        self._lessons: Mapping[str, Heading] = {}
        self._theme = LIGHT
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        links = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(links.LinksAccessibleByMouse | links.LinksAccessibleByKeyboard)
        self.text.setAccessibleName(tr("All lessons"))
        self.text.linkActivated.connect(self.chosen)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3, 0, 14, 0)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        vertical_scroll(self, inside)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self._write()

    def show_lessons(self, lessons: Mapping[str, Heading]) -> None:
        """List these, in order."""
        self._lessons = lessons
        self._write()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._write()

    def _write(self) -> None:
        if self.isHidden():
            self.text.clear()
            return
        theme, lines = self._theme, []
        for chapter, lessons in groupby(self._lessons.items(), key=lambda pair: pair[1].chapter):
            lines.append(f"<p><b>{escape(translated(chapter))}</b></p>")
            for name, lesson in lessons:
                title = escape(numbered(lesson))
                link = f'<a href="{escape(name)}" style="color:{theme.accent}; text-decoration:none">{title}</a>'
                summary = f'<span style="color:{theme.dim}">{escape(translated(lesson.summary))}</span>'
                lines.append(f"<p>{link}<br>{summary}</p>")
        self.text.setText("".join(lines))


def numbered(lesson: Heading) -> str:
    """`3  Gradient descent`."""
    title = translated(lesson.title)
    return title if lesson.number is None else f"{lesson.number}  {title}"
