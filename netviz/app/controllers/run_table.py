"""What the user does with the table of runs: show one in the plots, go back to it, name, note and delete it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from netviz.app.controllers.comparison import ComparisonController
from netviz.app.controllers.lessons import LessonController
from netviz.app.controllers.run import RunController
from netviz.app.dialogs.background_task import BackgroundTask
from netviz.app.panels.runs import RunsPanel
from netviz.app.qt.language import tr, translated
from netviz.errors import counted
from netviz.run.model_file import Model
from netviz.session.parts.run_table import RunRow
from netviz.session.run_registry import RunRegistry
from netviz.session.test_set import Tested, measured_on_test
from netviz.texts import first_of, phrase

MOST_IN_LABEL = 2
"""A run's name in the plots has at most this many of the settings that differ."""


class RunTableController(QObject):
    """Takes the table's wishes to the session."""

    said = Signal(str)
    """said(sentence): why something cannot be done."""
    done = Signal(str)
    """done(sentence): what was done."""
    _read = Signal(object)

    def __init__(
        self,
        window: QWidget,
        run_controller: RunController,
        comparison: ComparisonController,
        lessons: LessonController,
        panel: RunsPanel,
    ) -> None:
        super().__init__(window)
        self._window, self._run, self._lessons, self.panel = window, run_controller, lessons, panel
        self._comparison = comparison
        self._read.connect(self._go_back)
        panel.show_wanted.connect(self.show_or_hide)
        panel.open_wanted.connect(self.open)
        panel.use_wanted.connect(self.use)
        panel.test_wanted.connect(self.measure)
        panel.rename_wanted.connect(self.ask_name)
        panel.note_wanted.connect(self.ask_note)
        panel.keep_wanted.connect(self.keep_or_not)
        panel.delete_wanted.connect(self.delete)
        panel.bring_back_wanted.connect(self.bring_back)

    def with_current(self, action: Callable[[RunRow], object]) -> None:
        """Do something with the row that has the focus, if there is one."""
        row = self.panel.current
        if row is not None:
            action(row)

    def show_or_hide(self, row: RunRow) -> None:
        """Show a run, or the mean of several, behind this one, or stop showing it."""
        if row.own:
            return
        if row.trains:
            self.said.emit(tr("This run trains beside the other; Run › Stop comparing removes it."))
        elif row.place is not None:
            self._run.session.take_away(row.identities)
            self._comparison.note_change()
        elif not row.shows:
            self.said.emit(
                tr("This run learned from other data, so its curves cannot be compared with those of this run.")
            )
        else:
            label = row.remarks.name or first_of(row.differs, MOST_IN_LABEL) or row.label
            self._run.session.show_run(row.identities, label)
            self._comparison.note_change()

    def open(self, row: RunRow) -> None:
        """Go back to a run, as it was left; the one in the window is set aside."""
        if row.own:
            return
        if len(row.records) > 1:
            self.said.emit(tr("This row combines several runs; turn off Seeds together to choose one."))
        elif row.trains:
            self.said.emit(
                tr("This run trains beside the other; Run › Stop comparing removes it, and then it can be opened.")
            )
        elif not row.opens:
            self.said.emit(tr("The weights of this run are gone; choose Use its settings to train it again."))
        else:
            self._run.session.run_model(row.last.identity).add_done_callback(self._tell_read)

    def measure(self, row: RunRow) -> None:
        """Measure a run on the test set, in a thread of its own."""
        if not row.tests:
            self.said.emit(
                tr("The weights of this row are gone, or it combines several runs, so it cannot be measured.")
            )
            return
        identity = row.last.identity
        found = self._run.session.measured_run(identity)

        def work(task: BackgroundTask) -> Tested:
            return measured_on_test(*found.result())

        def note(tested: Tested) -> None:
            self._run.session.change_runs(
                lambda registry: registry.note_test(identity, tested.fingerprint, tested.score)
            )
            self._comparison.note_change()

        task = BackgroundTask(self, work)
        task.done.connect(note)
        task.failed.connect(self.said)
        task.start()

    def use(self, row: RunRow) -> None:
        """Give the run in the window the settings with which this one began, as an edit."""
        self._run.apply(row.last.started_with, phrase("settings of another run"))

    def ask_name(self, row: RunRow) -> None:
        """Let the user name a run, for the table and the plots."""
        name, wanted = QInputDialog.getText(
            self._window, tr("Name the run"), tr("What is it called?"), QLineEdit.EchoMode.Normal, row.remarks.name
        )
        if wanted:
            self._change(row, lambda registry, identity: registry.rename(identity, name))

    def ask_note(self, row: RunRow) -> None:
        """Let the user write a note beside a run."""
        note, wanted = QInputDialog.getText(
            self._window,
            tr("Note"),
            tr("What should be noted about this run?"),
            QLineEdit.EchoMode.Normal,
            row.remarks.note,
        )
        if wanted:
            self._change(row, lambda registry, identity: registry.annotate(identity, note))

    def keep_or_not(self, row: RunRow) -> None:
        """Keep a run at the top, however many come after it, or stop doing so."""
        self._change(row, lambda registry, identity: registry.keep_at_top(identity, not row.remarks.at_top))

    def delete(self, rows: list[RunRow]) -> None:
        """Delete rows; *Bring back* brings them back while the window is open."""
        identities = [identity for row in rows if not row.trains for identity in row.identities]
        if not identities:
            self.said.emit(tr("A run in the window cannot be deleted; it can be once another run has replaced it."))
            return
        self._run.session.delete_runs(identities)
        self.done.emit(tr("{runs} deleted; Bring back undoes that.", runs=counted(len(identities), "run")))
        self._comparison.note_change()

    def bring_back(self) -> None:
        """Take back the last deletion."""
        self._run.session.change_runs(RunRegistry.bring_back)
        self._comparison.note_change()

    def _change(self, row: RunRow, change: Callable[[RunRegistry, str], None]) -> None:
        def change_all(registry: RunRegistry) -> None:
            for identity in row.identities:
                change(registry, identity)

        self._run.session.change_runs(change_all)
        self._comparison.note_change()

    def _tell_read(self, read: Future[Model]) -> None:
        """May be called in any thread."""
        with suppress(RuntimeError):  # the window is gone
            self._read.emit(read)

    def _go_back(self, read: Future[Model]) -> None:
        error = read.exception()
        if error is not None:
            self.said.emit(translated(str(error)))
            return
        if self._lessons.opened:
            self._lessons.close()
        self._run.open(read.result())
