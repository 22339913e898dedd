"""The runs of this session and of those before it, as a table: what differs, last figures, and how they went.

Enter or a click on the square shows a run in the plots of cost and accuracy, in the colour of the square. Seeds can be
taken together: the runs whose settings are the same become one row, with their mean and spread.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QVBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.panels.run_actions import ROW_ACTIONS
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.menus import pop_up
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import ENTER, ToolButton
from netviz.app.widgets.run_cells import RunPainter
from netviz.app.widgets.run_columns import COLUMNS, LABEL, NAMES, SQUARE, as_csv, shown_columns
from netviz.app.widgets.run_rows import RunRows
from netviz.errors import counted
from netviz.session import Frame
from netviz.session.parts.run_table import RunRow, RunTable
from netviz.texts import phrase

ROW_HEIGHT = 30
MOVES = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip


class RunsPanel(Panel):
    """The table with its tools."""

    name: ClassVar[str] = "runs"
    title: ClassVar[str] = "Runs"
    height_share: ClassVar[int] = 34
    empty: ClassVar[str] = phrase("Train the network, change something, and train again: every run becomes a row here")
    needs: ClassVar[frozenset[type[Any]]] = frozenset({RunTable})

    show_wanted = Signal(object)
    """show_wanted(RunRow): show the row's curves, or hide them."""
    open_wanted = Signal(object)
    """open_wanted(RunRow): go back to this run."""
    use_wanted = Signal(object)
    """use_wanted(RunRow): give its settings to the run in the window."""
    test_wanted = Signal(object)
    """test_wanted(RunRow): measure it on the test set."""
    rename_wanted = Signal(object)
    note_wanted = Signal(object)
    keep_wanted = Signal(object)
    """The same for its name, its note, and whether it stays at the top."""
    delete_wanted = Signal(object)
    """delete_wanted(list of RunRow)."""
    bring_back_wanted = Signal()
    """Take back the last deletion."""
    chosen_changed = Signal()
    """Another row is chosen, or the chosen one has changed."""

    def __init__(self) -> None:
        super().__init__()
        self.view = RunTableView()
        self.rows = RunRows(self)
        self.view.show_model(self.rows)
        self.view.setItemDelegate(RunPainter(self.rows, self))
        self.summary = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self.bring_back = _tool(tr("Bring back"), tr("Bring back the runs that were deleted last"))
        self.bring_back.clicked.connect(lambda: self.bring_back_wanted.emit())
        self.bring_back.hide()
        self.seeds = _tool(tr("Seeds together"), tr("Combine runs that differ only in their seed"))
        self.seeds.setCheckable(True)
        self.seeds.toggled.connect(lambda _: self.asked.emit())
        self.several = _tool(tr("Try several…"), "")
        self.line_up(self.summary, self.bring_back, self.seeds, self.several)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.hide()
        self.setMinimumSize(260, 100)
        self._sorted_by, self._falls = -1, False
        self.view.clicked.connect(self._click)
        self.view.doubleClicked.connect(self._open)
        self.view.pressed_key.connect(self._press)
        self.view.horizontalHeader().sectionClicked.connect(self._sort)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def current(self) -> RunRow | None:
        """The row with the focus; None if there is none."""
        index = self.view.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    @property
    def chosen(self) -> list[RunRow]:
        """All rows that are selected."""
        return [self.rows.rows[index.row()] for index in self.view.selectionModel().selectedRows()]

    def choose(self, place: int) -> None:
        """Select the row at this place."""
        self.view.selectRow(place)

    def questions(self) -> Mapping[type[Any], Any]:
        return {RunTable: self.seeds.isChecked()}

    def table_text(self) -> str:
        return as_csv(self.rows.rows) if self.rows.rows else ""

    def set_frame(self, frame: Frame) -> None:
        table = frame.part(RunTable)
        if table is None:
            return
        before = self.current
        chosen = {row.identities[-1] for row in self.chosen}
        if self.rows.show_rows(table.rows):
            self._choose_again(chosen, None if before is None else before.identities[-1])
        if self.current is not before:
            self.chosen_changed.emit()
        self._note.say("" if table.rows else self.empty)
        self.view.setVisible(bool(table.rows))
        self.summary.setText(_told(table))
        self.bring_back.setText(tr("Bring back {runs}", runs=counted(table.deleted, "run")))
        self.bring_back.setVisible(table.deleted > 0)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.rows.set_theme(theme)
        self.view.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.view.horizontalHeader().setFixedHeight(theme.px(26))
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the columns that there is room for; what differs takes the rest."""
        header = self.view.horizontalHeader()
        for place, on in enumerate(shown_columns(self.width(), self.theme)):
            self.view.setColumnHidden(place, not on)
            if COLUMNS[place].width:
                header.resizeSection(place, COLUMNS[place].room(self.theme))

    def _choose_again(self, identities: set[str], current: str | None) -> None:
        """Select the same runs as before, wherever they stand now."""
        model, flags = self.view.selectionModel(), self.view.selectionModel().SelectionFlag
        for place, row in enumerate(self.rows.rows):
            of_row, index = set(row.identities), self.rows.index(place, NAMES.index(LABEL))
            if of_row & identities:
                model.select(index, flags.Select | flags.Rows)
            if current in of_row:
                model.setCurrentIndex(index, flags.NoUpdate)

    def _click(self, index: QModelIndex) -> None:
        if NAMES[index.column()] == SQUARE:
            self.show_wanted.emit(self.rows.rows[index.row()])

    def _open(self, index: QModelIndex) -> None:
        if NAMES[index.column()] != SQUARE:
            self.open_wanted.emit(self.rows.rows[index.row()])

    def _press(self, key: int, with_control: bool) -> None:
        row = self.current
        if row is None:
            return
        if key in ENTER:
            (self.open_wanted if with_control else self.show_wanted).emit(row)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(row)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(self.chosen or [row])

    def _sort(self, column: int) -> None:
        """Sort by a column; the second click reverses the order, the third restores the order of time."""
        falls = COLUMNS[column].falls
        if self._sorted_by != column:
            self._sorted_by, self._falls = column, falls
        elif self._falls == falls:
            self._falls = not falls
        else:
            self._sorted_by = -1
        header = self.view.horizontalHeader()
        header.setSortIndicatorShown(self._sorted_by >= 0)
        order = Qt.SortOrder.DescendingOrder if self._falls else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(self._sorted_by, order)
        before = self.current
        chosen = {row.identities[-1] for row in self.chosen}
        self.rows.sort_by(self._sorted_by, self._falls)
        self._choose_again(chosen, None if before is None else before.identities[-1])

    def _show_menu(self, place: QPoint) -> None:
        row = self.current
        if row is not None:
            pop_up(self.menu_of(row), self.view.viewport().mapToGlobal(place))

    def act(self, name: str, row: RunRow) -> None:
        """Ask for an action on a row, by its name; selected rows are deleted together."""
        getattr(self, f"{name}_wanted").emit((self.chosen or [row]) if name == "delete" else row)

    def menu_of(self, row: RunRow) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        for action in ROW_ACTIONS:
            if action.begins:
                menu.addSeparator()
            entry = menu.addAction(translated(action.title), partial(self.act, action.name, row))
            entry.setEnabled(action.can(row))
            if action.checked is not None:
                entry.setCheckable(True)
                entry.setChecked(action.checked(row))
        return menu


class RunTableView(Guarded, QTableView):
    """The view. Letters and Space are left to the window."""

    pressed_key = Signal(int, bool)
    """pressed_key(key, with Ctrl): Enter, F2 or Delete."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Runs"))
        self.setAccessibleDescription(tr("Enter shows a run in the plots, Ctrl+Enter goes back to it, F2 names it"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(20)

    def show_model(self, model: RunRows) -> None:
        """Show these rows; what differs takes the room that the other columns leave."""
        self.setModel(model)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(NAMES.index(LABEL), QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in MOVES:
            super().keyPressEvent(event)
        elif event.key() in (*ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete):
            self.pressed_key.emit(event.key(), with_control)
        else:
            event.ignore()


def _tool(text: str, help_text: str) -> ToolButton:
    button = ToolButton()
    button.setText(text)
    button.setToolTip(help_text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _told(table: RunTable) -> str:
    """How many runs there are, and how many of them stay at the top."""
    count = sum(len(row.records) for row in table.rows)
    at_top = sum(len(row.records) for row in table.rows if row.remarks.at_top)
    if not count:
        return ""
    runs = counted(count, "run")
    return tr("{runs}, {count:,} at the top", runs=runs, count=at_top) if at_top else translated(runs)
