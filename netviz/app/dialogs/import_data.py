"""The dialog that shows the content of the user's file or folder before it is used for training.

Whatever is changed in it, the data is read again in a thread, and the preview follows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.reading_form import COLUMNS, TITLE_OF_COLUMNS, ReadingForm, in_words_of_fields
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.qt.language import tr, translated
from netviz.app.qt.menus import pop_up
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import Card, rich_label
from netviz.app.widgets.columns_menu import ColumnsMenu
from netviz.app.widgets.inputs import ToolButton
from netviz.app.widgets.samples import Samples
from netviz.app.widgets.scroll import vertical_scroll
from netviz.app.widgets.split_bar import SplitBar
from netviz.app.widgets.table_sheet import TableSheet
from netviz.data import table_data, user_data
from netviz.data.dataset import DataSet
from netviz.data.overview import Overview, overview_of
from netviz.data.reading import MEAN, Reading
from netviz.data.tables.names import WHICH
from netviz.data.tables.preview import Preview
from netviz.errors import DataError

SIZE = QSize(1080, 740)
RIGHT, MARGIN = 304, 60
"""The width of the fields, and how much smaller than its screen the dialog stays, in pixels."""
SPLITTING = ("validation", "test", "seed")


@dataclass(frozen=True)
class _Found:
    """What a task has read."""

    data: DataSet
    overview: Overview


@dataclass(frozen=True)
class _Undecided:
    """What a task says of a table from which nothing can be learned until the user says more."""

    why: str
    preview: Preview


class ImportDialog(TaskDialog):
    """Reads the data at a path, shows what it found, and lets the user choose another way to read it."""

    taken = Signal(str, object, object)
    """taken(path, reading, validation): the user wants to train on this data, read in this way; `validation` is how
    many examples validate, None for as many as usual.
    """
    other_wanted = Signal()
    """The user wants to open another file."""

    def __init__(self, parent: QWidget, path: Path, theme: Theme) -> None:
        self._theme = theme
        self.samples, self.table, self.bar = Samples(theme), TableSheet(theme), SplitBar(theme)
        self.table.chosen.connect(self._choose_label)
        self.table.asked.connect(self._ask_of_column)
        settings = user_data.settings_for(path.expanduser().absolute())
        self.form = ReadingForm((*(name for name in settings if name not in (*SPLITTING, *COLUMNS)), "scale"))
        self.form.changed.connect(self._change)
        self.columns = ToolButton()
        self.columns.setObjectName("choice")
        self.columns.setToolTip(tr("Choose which columns the network sees"))
        self.columns.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.columns_menu = ColumnsMenu(self.columns)
        self.columns_menu.chosen.connect(self._choose_column)
        self.columns.setMenu(self.columns_menu)
        self._leaves_out = "leave_out" in settings
        self.splits = ReadingForm(SPLITTING)
        self.splits.changed.connect(self._change)
        self.made_of, self.findings = rich_label(), rich_label()
        self._between = QWidget()
        super().__init__(parent, path.name, tr("Reading {path} …", path=path), tr("Learn from it"), self._between)
        title = QLabel(path.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setStyleSheet(f"font-size: {theme.px(17)}px; font-weight: 600")
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, title)
        self.text.setObjectName("dim")
        self.other = QPushButton(tr("Another file…"))
        self.other.clicked.connect(self._take_another)
        self.buttons.insertWidget(0, self.other)
        self._path = path
        self.reading = Reading()
        """The user's choices so far."""
        self.validation: int | None = None
        """How many examples validate, if the user has chosen."""
        self._lay_out()
        self._between.hide()
        self.setMinimumWidth(560)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._take)
        self._read()

    def _lay_out(self) -> None:
        inside = QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.table)
        left.addWidget(self.samples)
        left.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("What was found"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.horizontalScrollBar().valueChanged.connect(self.table.update)  # its label column stays in sight
        shown = QFrame()
        shown.setObjectName("card")
        QVBoxLayout(shown).addWidget(scroll)
        learned, splits = QWidget(), QWidget()
        for whole, widgets in ((learned, (self.form, self.columns, self.made_of)), (splits, (self.bar, self.splits))):
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for widget in widgets:
                column.addWidget(widget)
        self._once_read = Card(tr("Parts"), splits), Card(tr("Worth knowing"), self.findings)
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addWidget(Card(tr("What is learned"), learned))
        for card in self._once_read:
            column.addWidget(card)
        column.addStretch(1)
        right = QWidget()
        right.setFixedWidth(self._theme.px(RIGHT))
        vertical_scroll(right, cards)
        row = QHBoxLayout(self._between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(shown, 1)
        row.addWidget(right)

    def _read(self) -> None:
        self.stop()
        path, reading, validation = self._path, self.reading, self.validation
        is_first = self._between.isHidden()
        self.note.setText(tr("Reading …"))

        def work(task: BackgroundTask) -> _Found | _Undecided:
            try:
                read = user_data.read(path, reading)
            except DataError as error:
                preview = table_data.undecided(path) if is_first else None
                if preview is None:
                    raise
                return _Undecided(str(error), preview)
            return _Found(read.data, overview_of(read, validation))

        self._task = BackgroundTask(self, work)
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.progressed.connect(self._show_progress)
        self._task.start()

    def _show_progress(self, now: int, of: int) -> None:
        self.note.setText(tr("Reading … {now:,} of {of:,}", now=now, of=of))

    def _choose_label(self, name: str) -> None:
        if "label" in self.form.fields:
            self._change("label", name)

    def menu_of_column(self, name: str) -> QMenu:
        """What can become of a column."""
        menu, left_out = QMenu(self), self.reading.leave_out or ()
        menu.addAction(tr("Make it the label"), partial(self._choose_label, name))
        columns = () if self.table.preview is None else self.table.preview.columns
        known = next((column for column in columns if column.name == name), None)
        if name in left_out:
            menu.addAction(tr("Use it again"), partial(self._choose_column, name, True))
        elif known is not None and known.can_be_taken_in:
            menu.addAction(tr("Take it in"), partial(self._choose_column, name, True))
        elif known is not None and known.is_used and known.role != "label":
            menu.addAction(tr("Leave it out"), partial(self._choose_column, name, False))
        return menu

    def _ask_of_column(self, name: str, place: QPoint) -> None:
        if self._leaves_out:
            pop_up(self.menu_of_column(name), place)

    def _choose_column(self, name: str, seen: bool) -> None:
        """Read the data again with or without a column, which netviz may leave out itself."""
        left_out, taken_in = self.reading.leave_out or (), self.reading.take_in or ()
        if name in (taken_in if not seen else left_out):  # as it was
            field, others = ("take_in", taken_in) if not seen else ("leave_out", left_out)
            self._change(field, tuple(one for one in others if one != name) or None)
        elif seen:
            self._change("take_in", (*taken_in, name))
        else:
            self._change("leave_out", (*left_out, name))

    def _change(self, name: str, value: Any) -> None:
        """Read the data again with the user's choice; another label resets the task."""
        if name == "validation":
            self.validation = value
        else:
            told: dict[str, Any] = {name: value}
            if name == "label":
                told["task"] = None
                for columns in COLUMNS:
                    told[columns] = tuple(one for one in getattr(self.reading, columns) or () if one != value) or None
            self.reading = replace(self.reading, **told)
        self.go.setEnabled(False)
        self._read()

    def _show(self, found: _Found | _Undecided) -> None:
        self.note.setText("")
        if isinstance(found, _Undecided):
            self._show_undecided(found)
            return
        overview, data = found.overview, found.data
        self.text.setText(self._in_words(overview.head))
        preview = overview.preview
        self._show_columns(preview)
        self.samples.show_data(data, overview.classes)
        self.samples.setVisible(preview is None)
        hidden = ("transpose",) if preview is not None else ("label", "task")
        for name in self.form.fields:
            self.form.show_row(name, name not in hidden)
        self.form.show_values(_standing(self.reading, data, overview))
        self.splits.show_values(
            {"validation": overview.splits[1], "test": self._test_share(overview), "seed": self.reading.seed or 0}
        )
        for name in ("test", "seed"):
            self.splits.fields[name].setEnabled(not overview.has_own_test)
        self.bar.show_splits(overview.splits)
        self.made_of.setText(escape(self._in_words(overview.made_of)))
        self.findings.setText(self._as_rich(overview))
        self._show_fields(has_read=True)
        self.go.setEnabled(True)
        self.go.setDefault(True)

    def _show_undecided(self, found: _Undecided) -> None:
        """Show the columns, for the user to say which is the label, or which are to be taken in."""
        self.text.setText(self._in_words(found.why))
        self._show_columns(found.preview)
        self.samples.hide()
        self.form.show_row("transpose", False)
        self.form.show_values({name: getattr(self.reading, name) for name in self.form.fields})
        self._show_fields(has_read=False)

    def _show_columns(self, preview: Preview | None) -> None:
        self.table.show_preview(preview)
        self.table.setVisible(preview is not None)
        self.columns.setVisible(self._leaves_out and preview is not None)
        if preview is not None:
            self.columns_menu.show_columns(preview, self.reading.leave_out or ())
            labels = sum(column.role == "label" for column in preview.columns)
            seen = sum(column.is_used for column in preview.columns) - labels
            self.columns.setText(
                tr(
                    "{title}: {seen:,} of {all:,} seen",
                    title=TITLE_OF_COLUMNS,
                    seen=seen,
                    all=len(preview.columns) - labels,
                )
            )
            self.form.show_columns(tuple(column.name for column in preview.columns))

    def _show_fields(self, has_read: bool) -> None:
        for card in self._once_read:
            card.setVisible(has_read)
        if self._between.isHidden():
            self._between.show()
            self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.text.setMinimumHeight(2 * self.text.fontMetrics().lineSpacing())  # it may wrap, and nothing moves
            screen = self.screen().availableSize()
            self.resize(SIZE.boundedTo(QSize(screen.width() - MARGIN, screen.height() - MARGIN)))

    @staticmethod
    def _test_share(overview: Overview) -> float:
        return round(overview.splits[2] / max(1, sum(overview.splits)), 3)

    def _as_rich(self, overview: Overview) -> str:
        """The findings, warnings first, each with a dot in the colour of what it is."""
        theme, lines = self._theme, []
        for finding in overview.findings:
            colour = theme.negative if finding.is_warning else theme.dim
            lines.append(
                f'<p><span style="color:{colour}">●</span>&nbsp; {escape(self._in_words(finding.sentence))}</p>'
            )
        return "".join(lines)

    def _in_words(self, sentence: str) -> str:
        """A sentence for who sees the fields."""
        return in_words_of_fields(
            translated(sentence), (*self.form.fields, *self.splits.fields, *(COLUMNS if self._leaves_out else ()))
        )

    def _fail(self, sentence: str, details: str) -> None:
        self.note.setText("")
        self.explain(sentence if self._between.isHidden() else self._in_words(sentence), details)
        self.go.setEnabled(False)
        if self._between.isHidden():
            self.cancel.setText(tr("Close"))

    def _take(self) -> None:
        self.taken.emit(str(self._path), self.reading, self.validation)
        self.accept()

    def _take_another(self) -> None:
        self.reject()
        self.other_wanted.emit()


def _standing(reading: Reading, data: DataSet, overview: Overview) -> dict[str, Any]:
    """What each setting is now: the user's choice, or what netviz has chosen, where that can be seen."""
    shape, preview = data.train.shape, overview.preview
    chosen = {
        "label": preview.label if preview is not None and preview.label != WHICH else None,
        "task": "classes" if data.train.targets is None else "regression",
        "scale": data.scale or "unit",
        "missing": MEAN,
        "size": shape[1] if len(shape) == 3 else None,
        "colour": shape[0] == 3,
        "transpose": False,
    }
    given = {name: getattr(reading, name, None) for name in (*chosen, "ink", "ground")}
    return {name: chosen.get(name) if value is None else value for name, value in given.items()} | {
        "label": chosen["label"]
    }
