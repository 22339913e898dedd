"""How a test that hangs ends: with its process, which says where each thread stood; and how the others go on.

pytest-timeout raises in the main thread. While Qt handles events that is within some handler, where what is raised is
caught and told, and the test hangs on. A watchdog that needs no Python ends the process; xdist reports the test as
failed and starts another worker, which goes on with the rest. What is red is named at once: a run that is itself ended
for want of time has no summary.
"""

from __future__ import annotations

import faulthandler
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling


class FileScheduling(LoadFileScheduling):  # type: ignore[misc]
    """As xdist's own, but that a worker that takes over from one that ended has something to do.

    xdist puts all files that the other one had been given back into the queue, those that are done first; the new
    worker is given one of these, has nothing to run, and waits: for a test at the end of which it would be given more.
    Nor does a worker begin a test before it knows the next one, so that it needs two files, as those at the start.
    """

    def remove_node(self, node: Any) -> str | None:
        files = self.assigned_work[node]
        for file in [file for file, tests in files.items() if all(tests.values())]:
            del files[file]
        crashed: str | None = super().remove_node(node)
        return crashed

    def schedule(self) -> None:
        super().schedule()
        for node in self.nodes:
            self._reschedule(node)


class HangLimit:
    """The plugin, in each of xdist's workers. pytest-timeout says when a test begins and ends, and its limit."""

    def __init__(self, config: pytest.Config) -> None:
        self._stderr = os.dup(2)  # a test's own is captured, and lost with the process
        self._run: str | None = getattr(config, "workerinput", {}).get("testrunuid")
        self._config = config

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: Any) -> FileScheduling | None:
        return FileScheduling(config, log) if config.getoption("dist") == "loadfile" else None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and terminal is not None and self._run is None:
            crash = getattr(report.longrepr, "reprcrash", None)
            why = crash.message if crash else report.longreprtext
            terminal.write_line(f"\nRED {report.nodeid}: {' '.join(why.split())[:300]}")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """xdist gives the file of a test that ended its process to the next one whole, that test with it."""
        if self._run is not None:
            if self._mark(item).exists():
                pytest.fail("it has ended its process before", pytrace=False)
            self._mark(item).touch()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Iterator[None]:
        """After the fixtures: one of them may have made this process another user's, who may not remove the mark."""
        try:
            yield
        finally:
            if self._run is not None:
                self._mark(item).unlink(missing_ok=True)

    @pytest.hookimpl(optionalhook=True)
    def pytest_timeout_set_timer(self, item: pytest.Item, settings: Any) -> bool:
        faulthandler.dump_traceback_later(settings.timeout, exit=True, file=self._stderr)
        return True

    @pytest.hookimpl(optionalhook=True)
    def pytest_timeout_cancel_timer(self, item: pytest.Item) -> bool:
        faulthandler.cancel_dump_traceback_later()
        return True

    def pytest_unconfigure(self) -> None:
        os.close(self._stderr)

    def _mark(self, item: pytest.Item) -> Path:
        test = hashlib.sha1(item.nodeid.encode()).hexdigest()
        return Path(tempfile.gettempdir(), f"netviz-begun-{self._run}-{test}")
