"""*Try several*: values of one or two settings, and seeds, tried beside the run; the results as they come.

The dialog stays beside the window, in which every result is a row of the table of runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from netviz import config as configs
from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.dialogs.task_dialog import TaskDialog
from netviz.app.qt.file_dialogs import LastFolder, ask_save
from netviz.app.qt.language import local, tr, translated
from netviz.app.qt.numbers import read_or_ask
from netviz.app.style.theme import Theme
from netviz.app.widgets.heat_map import HeatMap
from netviz.app.widgets.inputs import ComboBox, PushButton, SpinBox
from netviz.config import Config
from netviz.errors import UserError, counted, shown
from netviz.session.trials import Trials
from netviz.sweep.plan import EPOCHS, MOST_RUNS, Plan, settings_to_vary
from netviz.sweep.trial_grid import Cell
from netviz.sweep.typed_values import Writing, as_text, values_in
from netviz.texts import phrase

TEXT = phrase(
    "Each combination of these values trains in a process of its own, on the data of the run in the window. "
    "Write values as a list such as 0.05, 0.5, 5, or as a range: 0.01 … 10 in 4 steps."
)
NOTHING, USE = phrase("nothing else"), phrase("Use the best")
FIRST = "training.learning_rate"
DRAWN = 10
"""How many combinations are drawn unless another number is chosen."""
MOST_SEEDS = 20
WAYS = {
    "grid": (phrase("every combination"), phrase("train every combination to its end")),
    "random": (phrase("some, at random"), phrase("train this many combinations, drawn at random")),
    "halving": (
        phrase("only the best go on"),
        phrase(
            "train this many combinations, drawn at random, for a few epochs; one in three goes on, then again one in "
            "three of those (ASHA)"
        ),
    ),
}
"""How combinations are chosen, by the names of `METHODS`."""
WHOLE = QSize(720, 560)


class TrySeveralDialog(TaskDialog):
    """Two settings with their values, seeds, and a heat map of what has come."""

    wanted = Signal(dict)
    """wanted({path: value}): these settings are to be taken."""
    came = Signal(object)
    """came(list of Trial): runs have ended since the last time."""
    first_came = Signal()
    """The first of them have ended, and came."""
    ended = Signal(object)
    """ended(list of Trial): nothing more comes; these are all."""

    def __init__(
        self, parent: QWidget, theme: Theme, config: Config, trials: Callable[[Plan], Trials], last: LastFolder
    ) -> None:
        """trials(plan): gives what carries it out. config: the run's, of which settings are varied."""
        between, form, heat_map = QWidget(), QGridLayout(), HeatMap()
        column = QVBoxLayout(between)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(heat_map, 1)
        super().__init__(parent, tr("Try several"), translated(TEXT), tr("Try"), between)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.heat_map = heat_map
        self._config, self._trials, self._last = config, trials, last
        self._settings = settings_to_vary(config)
        self._writing = Writing(read_or_ask, local("."), tr("to"))
        self._running: Trials | None = None
        self._told = 0
        self._best: Mapping[str, Any] = {}
        self.fields = [self._choice(tr("Setting {number}", number=place + 1)) for place in range(2)]
        """The settings that are varied, each by its path; "" for none."""
        self.values = [self._line(tr("Values of setting {number}", number=place + 1)) for place in range(2)]
        for place, (field, line) in enumerate(zip(self.fields, self.values, strict=True)):
            if place:
                field.addItem(translated(NOTHING), "")
            for path, setting in self._settings.items():
                field.addItem(translated(setting.label), path)
            form.addWidget(QLabel(tr("Vary") if not place else tr("and")), place, 0)
            form.addWidget(field, place, 1)
            form.addWidget(line, place, 2)
            field.currentIndexChanged.connect(lambda _, place=place: self._propose(place))
            line.textChanged.connect(self._show_count)
        form.setColumnStretch(2, 1)
        self.method = self._choice(tr("Which combinations are trained"))
        ways = {name: (translated(label), translated(about)) for name, (label, about) in WAYS.items()}
        for name, (label, about) in ways.items():
            self.method.addItem(label, name)
            self.method.setItemData(self.method.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        self.method.setToolTip("; ".join(f"{label}: {about}" for label, about in ways.values()))
        self.method.currentIndexChanged.connect(self._show_count)
        self.runs = self._number(tr("Combinations"), tr("How many combinations are drawn"), 2, MOST_RUNS, DRAWN)
        self.seeds = self._number(
            tr("Seeds"),
            tr("How many seeds each combination is trained with, starting with the run's"),
            1,
            MOST_SEEDS,
            1,
        )
        self.epochs = self._number(
            tr("Epochs"), tr("How many epochs each trains, unless epochs are varied"), 1, 1_000_000,
            config.training.epochs,
        )  # fmt: skip
        self.count = QLabel()
        """How many runs that makes, or what is wrong with the values."""
        self.count.setObjectName("dim")
        self.count.setWordWrap(True)
        line_of_runs, line_of_seeds = QHBoxLayout(), QHBoxLayout()
        line_of_runs.addWidget(self.method)
        line_of_runs.addWidget(self.runs)
        line_of_runs.addStretch(1)
        for widget in (self.seeds, QLabel(tr("Epochs")), self.epochs):
            line_of_seeds.addWidget(widget)
        line_of_seeds.addWidget(self.count, 1)
        form.addWidget(QLabel(tr("Train")), 2, 0)
        form.addLayout(line_of_runs, 2, 1, 1, 2)
        form.addWidget(QLabel(tr("Seeds")), 3, 0)
        form.addLayout(line_of_seeds, 3, 1, 1, 2)
        self.save = PushButton(tr("Save as sweep.toml…"))
        self.save.setToolTip(tr("Save this as a description for netviz sweep"))
        self.save.clicked.connect(self._save)
        self.use = PushButton(translated(USE))
        self.use.setEnabled(False)
        self.use.clicked.connect(self._use)
        self.buttons.insertWidget(1, self.save)
        self.buttons.insertWidget(2, self.use)
        self.cancel.setText(tr("Close"))
        self.note.setWordWrap(True)
        self.buttons.removeWidget(self.note)
        column.addWidget(self.note)  # beside four buttons, a sentence would break after each word
        self.buttons.insertStretch(0, 1)
        self.heat_map.set_theme(theme)
        self.heat_map.chosen.connect(self._choose)
        self.go.clicked.connect(self._try_or_stop)
        self.fields[0].setCurrentIndex(max(0, self.fields[0].findData(FIRST)))
        self._propose(0)
        self._propose(1)
        self.resize(WHOLE)

    @property
    def plan(self) -> Plan:
        """What the fields say. Raises UserError if the values are impossible."""
        vary: dict[str, tuple[Any, ...]] = {}
        for field, line in zip(self.fields, self.values, strict=True):
            path = str(field.currentData())
            if path in vary:
                raise UserError(phrase("Both settings are the same; choose another for the second."))
            if path:
                vary[path] = values_in(line.text(), self._config, path, self._writing)
        base = configs.replaced(self._config, EPOCHS, self.epochs.value())
        plan = Plan(base, vary, self.seeds.value(), str(self.method.currentData()), self.runs.value())
        plan.check()
        return plan

    def vary(self, path: str, values: str, place: int = 0) -> None:
        """Choose a setting and its values, as a user would."""
        self.fields[place].setCurrentIndex(self.fields[place].findData(path))
        self.values[place].setText(values)

    def end(self) -> None:
        """Stop, and wait until the processes have ended and their files are gone."""
        task = self._task
        self.stop()
        if task is not None:
            task.wait()

    def _number(self, name: str, about: str, lowest: int, highest: int, value: int) -> SpinBox:
        field = SpinBox()
        field.setRange(lowest, highest)
        field.setValue(value)
        field.setAccessibleName(name)
        field.setToolTip(about)
        field.valueChanged.connect(self._show_count)
        return field

    @staticmethod
    def _choice(name: str) -> ComboBox:
        field = ComboBox()
        field.setAccessibleName(name)
        field.setMinimumWidth(200)
        return field

    @staticmethod
    def _line(name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        return line

    def _propose(self, place: int) -> None:
        """Values around that of the run, for the user to change."""
        path = str(self.fields[place].currentData())
        self.values[place].setEnabled(bool(path))
        self.values[place].setText(as_text(self._config, path, self._writing) if path else "")
        self._show_count()

    def _show_count(self, *_: object) -> None:
        self.runs.setVisible(self.method.currentData() != "grid")
        try:
            plan = self.plan
        except UserError as error:
            self.count.setText(translated(str(error)))
        else:
            runs, epochs = counted(plan.count, "run"), counted(self.epochs.value(), "epoch")
            if EPOCHS in plan.vary:
                self.count.setText(translated(runs))
            elif plan.method == "halving":
                self.count.setText(tr("{runs} of at most {epochs}", runs=runs, epochs=epochs))
            else:
                self.count.setText(tr("{runs} of {epochs}", runs=runs, epochs=epochs))

    def _try_or_stop(self) -> None:
        if self._task is not None:
            self._end(tr("Stopped."))
            return
        try:
            trials = self._trials(self.plan)
        except UserError as error:
            self.note.setText(translated(str(error)))
            return
        self._running, self._told, self._best = trials, 0, {}
        self.use.setText(translated(USE))
        self.use.setEnabled(False)
        self.heat_map.waits = True
        self.heat_map.show_grid(None)
        self._task = BackgroundTask(
            self, lambda task: trials.carry_out(task.report_progress, lambda: not task.cancelled)
        )
        self._task.progressed.connect(self._show_progress)
        self._task.done.connect(lambda _: self._end(tr("All done.")))
        self._task.failed.connect(self._fail)
        self.note.setText(tr("reading data …"))
        self._show_running(True)
        self._task.start()

    def _show_progress(self, *_: int) -> None:
        if self._running is not None:
            self.note.setText(translated(self._running.words))
            self._show_results(self._running)

    def _show_results(self, trials: Trials) -> None:
        self.heat_map.show_grid(trials.grid)
        ended = trials.ended
        if len(ended) > self._told:
            told, self._told = self._told, len(ended)
            self.came.emit(list(ended[told:]))
            if not told:
                self.first_came.emit()
        best = None if trials.grid is None else trials.grid.best
        self._best = {} if best is None else best.settings
        self.use.setEnabled(bool(self._best))

    def _end(self, sentence: str) -> None:
        if self._running is not None:
            self._show_results(self._running)
            self.ended.emit(list(self._running.ended))
            grid = self._running.grid
            self.heat_map.show_grid(None if grid is None else grid.as_it_stands)
            if grid is not None:
                sentence = tr(
                    "{how} {done:,} of {total:,} runs.", how=sentence, done=grid.done, total=grid.total
                )  # fmt: skip
            self.note.setText(sentence)
        self.heat_map.stop_waiting()
        self.stop()
        self._show_running(False)

    def _fail(self, sentence: str, details: str) -> None:
        self._task = None
        self.heat_map.stop_waiting()
        self.note.setText(sentence)
        self.note.setToolTip(details)
        self._show_running(False)

    def _show_running(self, running: bool) -> None:
        self.go.setText(tr("Stop") if running else tr("Try"))
        for widget in (*self.fields, self.method, self.runs, self.seeds, self.epochs):
            widget.setEnabled(not running)
        for field, line in zip(self.fields, self.values, strict=True):
            line.setEnabled(not running and bool(field.currentData()))

    def _choose(self, cell: Cell) -> None:
        """Offer the settings of a cell in place of the best."""
        self._best = cell.settings
        self.use.setText(tr("Use these"))
        self.use.setEnabled(True)
        self.note.setText(self.heat_map.words(cell))

    def _use(self) -> None:
        if self._best:
            self.wanted.emit(dict(self._best))

    def _save(self) -> None:
        path = ask_save(self, tr("Save as a sweep"), self._last, "sweep.toml", tr("Sweep (*.toml)"), ".toml")
        if path is None:
            return
        try:
            config = self.plan.save(path)
        except UserError as error:
            self.note.setText(translated(str(error)))
        else:
            self.note.setText(
                tr("Saved as {path}, with {config} beside it.", path=shown(path.absolute()), config=config.name)
            )
