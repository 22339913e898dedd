"""The lesson: its text page by page with live values, a question that Play answers, its controls; without a lesson, the
list of all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netviz.app.panels.base import Panel
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.later import later
from netviz.app.qt.numbers import exact, number, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.controls import ControlsForm
from netviz.app.widgets.formulas import TOKEN, Type, with_formulas
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.lesson_list import LessonList, numbered
from netviz.app.widgets.markdown import TextPicture, harmless
from netviz.app.widgets.scroll import vertical_scroll
from netviz.config import Config
from netviz.errors import counted
from netviz.lessons.alike import same_batches, same_weights
from netviz.lessons.lesson import Heading, Lesson, Page
from netviz.lessons.pictures import picture_beside
from netviz.number_format import superscripts, unbroken
from netviz.session import Frame, Prediction, RunState
from netviz.session.live_values import fill_in, frame_parts_in, live_value
from netviz.session.parts.compared_predictions import ComparedPredictions
from netviz.session.parts.compared_runs import ComparedRuns, RunProgress

PARAGRAPHS_APART = 8  # in pixels
LONGEST_DIFFERENCE, LEAST_SECONDS = 60, 0.01  # a stack of twenty layers does not fit into a line


class LessonPanel(Panel):
    """Shows one lesson, or the list of all."""

    name: ClassVar[str] = "lesson"
    title: ClassVar[str] = "Lesson"
    height_share: ClassVar[int] = 40
    waits: ClassVar[bool] = False
    presented: ClassVar[QSize] = QSize(180, 125)  # it leaves the room to what it speaks of

    played = Signal()
    """Its runs are to be trained."""
    controls_changed = Signal()
    """One of its controls was moved."""
    page_turned = Signal()
    """Another page is shown."""
    draw_wanted = Signal()
    """The drawing pad is wanted, which has no room."""
    chosen = Signal(str)
    """chosen(name): a lesson from the list is to be opened."""
    shown = Signal()
    """Another page, or the list, is on screen."""

    def __init__(self) -> None:
        super().__init__()
        self.lesson: Lesson | None = None
        self.page = 0
        self._ran = False  # whether the runs have been trained since this page was opened
        self.list = LessonList()
        self.list.chosen.connect(self.chosen)
        self.right = self._place = dim_label()
        self.heading = QLabel()
        self.heading.setObjectName("title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.text = _text()
        self.question = _text()
        self.answer = _text()
        self.answer.setObjectName("answer")
        self.show_answer = PushButton(tr("Show the answer"))
        self.show_answer.clicked.connect(self._answer)
        self.tries = _text()
        self.runs = _text()
        self.controls = ControlsForm()
        self.controls.changed.connect(self.controls_changed)
        self._frame: Frame | None = None
        self._data_left = ""  # that of the run before the lesson's, while the lesson's own is being read
        self._shown_in: dict[QLabel, tuple[object, ...]] = {}
        self._pictures: dict[str, TextPicture | None] = {}
        self.back, self.next = PushButton(tr("Back")), PushButton(tr("Next"))
        self.back.clicked.connect(lambda: self._go(self.page - 1))
        self.next.clicked.connect(lambda: self._go(self.page + 1))
        self.play = PushButton(tr("Play"))
        self.play.setToolTip(
            tr("Train the lesson's runs side by side, in turns, from the same weights and the same batches")
        )
        self.play.clicked.connect(self.played)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3, 0, 14, 0)
        column.setSpacing(10)
        for widget in (
            self.heading, self.text, self.question, self.show_answer, self.answer, self.controls, self.runs, self.tries
        ):  # fmt: skip
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        scrolled = QWidget()
        self._scroll = vertical_scroll(scrolled, inside)
        # A wide formula cannot be broken: with large type in a small window it is scrolled, not cut off.
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.draw = PushButton(tr("Draw a digit"))
        self.draw.setToolTip(tr("Show the drawing pad, or hide it"))
        self.draw.clicked.connect(self.draw_wanted)
        self.draw.hide()
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.play)
        self._reading = QWidget()
        reading = QVBoxLayout(self._reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.addWidget(scrolled, 1)
        reading.addWidget(self.draw)  # on a line of its own: beside the others it has no room where it is needed
        reading.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3, 0, 0, 0)
        whole.addWidget(self._reading)
        whole.addWidget(self.list)
        self.setMinimumSize(240, 160)
        self._show()

    def open(
        self,
        lesson: Lesson | None,
        page: int = 0,
        moved: Mapping[int, float | str] | None = None,
        answered: bool = False,
    ) -> None:
        """Show a lesson; None closes it.

        moved: values of the page's controls. answered: whether the answer to its question is shown.
        """
        self.lesson, self.page = lesson, 0
        if lesson is not None and 0 < page < len(lesson.pages):
            self.page = page
        self._shown_in, self._pictures = {}, {}
        self._leave_data()
        self._show_knobs(moved)
        self._show()
        if answered and self.question.isVisibleTo(self):
            self._answer()
        self.shown.emit()

    def show_list(self, lessons: Mapping[str, Heading]) -> None:
        """List these lessons, by the names that `chosen` gives, whenever none is open."""
        self.list.show_lessons(lessons)

    @property
    def runs_shown(self) -> tuple[str, ...]:
        """The names of the runs that this page is about."""
        return () if self.lesson is None else tuple(name for name, _ in self.lesson.shown_on(self.page))

    @property
    def parts_wanted(self) -> frozenset[type[Any]]:
        """The parts that the live values in this page's text belong to."""
        page = self._page
        both: frozenset[type[Any]] = frozenset({ComparedRuns, ComparedPredictions})
        compared = both if len(self.runs_shown) > 1 else frozenset()
        return compared if page is None else compared | frame_parts_in(page.text + page.answer)

    def forget_data(self) -> None:
        self._frame = None

    def set_frame(self, frame: Frame) -> None:
        if frame.config.data.name == self._data_left:
            return  # its figures would stand under the names of the lesson's runs
        self._data_left = ""
        self._frame = frame
        page = self._page
        if self._ran and frame.state is RunState.FINISHED and page is not None and page.question and page.plays:
            self._answer()
        self._ran = frame.state is RunState.RUNNING
        self._write()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.list.set_theme(theme)
        self._write()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        later(0, self, self._write)  # a formula is as large as the text's new width allows

    @property
    def answered(self) -> bool:
        """Whether the answer to the page's question is shown."""
        return self.answer.isVisibleTo(self)

    def _show_knobs(self, moved: Mapping[int, float | str] | None = None) -> None:
        """Show the controls that change something on this page."""
        lesson = self.lesson
        if lesson is None:
            self.controls.show_controls((), ())
            return
        shown = lesson.shown_on(self.page)
        names = {name for name, _ in shown}
        self.controls.show_controls(
            [knob for knob in lesson.controls if not knob.runs or names & set(knob.runs)], shown, moved
        )

    def _go(self, page: int) -> None:
        lesson = self.lesson
        if lesson is not None and 0 <= page < len(lesson.pages):
            moved = lesson.shown_on(page) != lesson.shown_on(self.page)
            self.page = page
            if moved:
                self._show_knobs()
            self._show()
            self.shown.emit()
            self.page_turned.emit()
            self.asked.emit()

    def _leave_data(self) -> None:
        """If the lesson's runs learn from other data than the last frame's, wait for a frame of theirs."""
        shown = () if self.lesson is None else self.lesson.shown_on(self.page)
        before = "" if self._frame is None else self._frame.config.data.name
        if shown and before and all(config.data.name != before for _, config in shown):
            self._data_left, self._frame = before, None

    @property
    def _page(self) -> Page | None:
        return None if self.lesson is None or not self.lesson.pages else self.lesson.pages[self.page]

    def _write(self) -> None:
        """Write the current live values into the text."""
        page = self._page
        self._put(self.text, translated(page.text) if page else "")
        self._put(self.answer, tr("**Answer.** {answer}", answer=translated(page.answer)) if page else "")
        beside = None if self._frame is None else self._frame.part(ComparedRuns)
        read = None if self._frame is None else self._frame.part(ComparedPredictions)
        compared = (
            ""
            if self.lesson is None
            else _side_by_side(
                self.lesson, self.page, beside or ComparedRuns(()), () if read is None else read.predictions, self.theme
            )
        )
        self._put(self.runs, compared)

    def _put(self, label: QLabel, text: str) -> None:
        """Show a text of the lesson, with its formulas and only those pictures that lie beside the lesson."""
        drawn = Type(self.theme.text, max(80.0, self.text.width() - 4.0), self.devicePixelRatioF(), self.theme.scale)
        markdown, formulas, words = with_formulas(
            text.strip(),
            lambda words: unbroken(superscripts(fill_in(words, self._frame, number, exact))),
            lambda name: live_value(name, self._frame, number, exact),
            drawn,
        )
        shown = (words, drawn, tuple(formulas.values()))
        if self._shown_in.get(label) != shown:
            self._shown_in[label] = shown
            label.setAccessibleName(words.replace("\N{NO-BREAK SPACE}", " "))
            gap = self.theme.px(PARAGRAPHS_APART)
            found, kind = harmless(markdown, lambda name: self._picture(name, formulas), gap)
            label.setTextFormat(kind)
            label.setText(found)

    def _picture(self, name: str, formulas: Mapping[str, TextPicture]) -> TextPicture | None:
        if name.startswith(TOKEN):
            return formulas.get(name)
        if name not in self._pictures:
            png = picture_beside(None if self.lesson is None else self.lesson.folder, name)
            self._pictures[name] = None if png is None else TextPicture(png)
        return self._pictures[name]

    def _answer(self) -> None:
        self.answer.show()
        self.show_answer.hide()
        self._write()
        later(0, self, self._show_whole_answer)  # once it has its place

    def _show_whole_answer(self) -> None:
        """Scroll to the answer, as far as its question stays in sight."""
        if self.answered:
            self._scroll.ensureWidgetVisible(self.answer, 0, 0)
            self._scroll.ensureVisible(0, self.question.y(), 0, 0)

    def _show(self) -> None:
        lesson = self.lesson
        self._ran = False
        self._scroll.verticalScrollBar().setValue(0)  # where a text begins, however far the last one was read
        self._reading.setVisible(lesson is not None)
        self.list.setVisible(lesson is None)
        page = self._page
        question = page.question if page is not None else ""
        self.question.setVisible(bool(question))
        self.show_answer.setVisible(bool(question))
        self.answer.hide()
        runs = len(self.runs_shown)
        self.runs.setVisible(runs > 1)
        last = lesson is not None and self.page >= len(lesson.pages) - 1
        self.tries.setVisible(bool(last and lesson is not None and lesson.tries))
        if lesson is None:
            self._place.setText("")
            return
        self.heading.setText(numbered(lesson))
        asked = translated(question)
        if page is not None and page.plays:
            self._put(self.question, tr("**Before you press Play:** {question}", question=asked))
        else:
            self._put(self.question, tr("**Think first:** {question}", question=asked))
        self._write()
        tries = "\n".join(f"- {translated(one)}" for one in lesson.tries)
        self._put(self.tries, f"{tr('**What to try**')}\n\n{tries}")
        self._place.setText(tr("{page} of {pages}", page=self.page + 1, pages=max(1, len(lesson.pages))))
        self.back.setEnabled(self.page > 0)
        self.next.setEnabled(not last)
        self.play.setText(tr("Play") if runs == 1 else tr("Play all {count}", count=runs))


def _side_by_side(
    lesson: Lesson, page: int, beside: ComparedRuns, read: Sequence[Prediction | None], theme: Theme
) -> str:
    """The runs by colour and name, what distinguishes each, how far each has come, and how it reads the pad."""
    shown = lesson.shown_on(page)
    lines = [_in_common([config for _, config in shown]), ""]
    names = [beside.own, *(entry.name for entry in beside.entries if not entry.pinned)]
    for place, (given, differs) in enumerate(lesson.differences(page)):
        name = names[place] if len(names) == len(shown) else given
        unsaid = [
            translated(one)
            for one in differs
            if len(one) <= LONGEST_DIFFERENCE and re.split(r"= |: ", one, maxsplit=1)[-1] not in name
        ]
        called = translated(name) if name == given else in_language(name)  # a lesson names its runs, or the user
        apart = f" ({', '.join(unsaid)})" if name == given and unsaid else ""
        line = f'- <span style="color:{theme.run_colour(place).name()}">■</span> **{called}**{apart}'
        if place < len(beside.progress):
            line += _so_far(beside.progress[place], sized=len({one.parameters for one in beside.progress}) > 1)
        if place < len(read) and (one_read := read[place]) is not None:
            sure = percent(one_read.confidence, 0) if one_read.is_confident else tr("not sure")
            line += "; " + tr("reads your drawing as **{answer}** ({sure})", answer=one_read.answer, sure=sure)
        lines.append(line)
    return "\n".join(lines)


def _in_common(configs: Sequence[Config]) -> str:
    """The line above the runs, which says what they share."""
    weights, batches = same_weights(configs), same_batches(configs)
    if weights and batches:
        return tr("Side by side, from the same weights, with the same batches:")
    if weights:
        return tr("Side by side, from the same weights:")
    return tr("Side by side, with the same batches:") if batches else tr("Side by side:")


def _so_far(run: RunProgress, sized: bool) -> str:
    """The results of a run so far; `sized` adds its size and training time, if the runs differ in them."""
    found = [translated(counted(run.parameters, "weight"))] if sized else []
    if sized and run.seconds >= LEAST_SECONDS:
        found.append(f"{number(run.seconds, 2)}\N{NO-BREAK SPACE}s")
    if run.cost is not None:
        found.append(tr("cost {cost}", cost=number(run.cost, 3)))
    if run.accuracy is not None:
        found.append(percent(run.accuracy))
    if run.r2 is not None:
        found.append(f"R²\N{NO-BREAK SPACE}{number(run.r2)}")
    return f": {', '.join(found)}" if found else ""


def _text() -> QLabel:
    """Markdown that wraps, and can be selected."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.MarkdownText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
