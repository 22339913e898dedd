"""How much memory a test process may take: a run in which one took more fails at its end.

What the tests share (data sets, windows that are not deleted, examples made by the megabyte) adds up over a run and is
otherwise seen by those only whose machine has less.
"""

from __future__ import annotations

import gc
import re
from pathlib import Path
from typing import Any

import pytest

from netviz.session.freed_memory import give_back_freed_memory

LIMIT_MEGABYTES = 1_000


def peak_megabytes() -> float:
    """The most that this process has had, 0 where the system does not say."""
    status = Path("/proc/self/status")
    found = re.search(r"^VmHWM:\s+(\d+) kB$", status.read_text(), re.MULTILINE) if status.is_file() else None
    return int(found[1]) * 1024 / 1e6 if found else 0.0


class MemoryLimit:
    """The plugin, in each of xdist's workers and in the process that has started them."""

    def __init__(self, megabytes: float = LIMIT_MEGABYTES) -> None:
        self.megabytes = megabytes
        self.peaks: list[tuple[float, str]] = []
        """Of each process its peak, and the test that brought it there."""
        self._peak, self._brought_by = 0.0, ""

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self, item: pytest.Item, nextitem: pytest.Item | None) -> None:
        """After each file of tests: what it has freed does not count, though the C library would keep it."""
        self._note_peak(item.nodeid)
        if nextitem is None or nextitem.path != item.path:
            gc.collect()
            give_back_freed_memory()

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """A worker has ended."""
        self.peaks.append(tuple(getattr(node, "workeroutput", {}).get("peak", (0.0, ""))))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self._note_peak("the end")
        peak = self._peak, self._brought_by
        if hasattr(session.config, "workeroutput"):
            session.config.workeroutput["peak"] = peak
            return
        self.peaks.append(peak)
        if max(self.peaks)[0] > self.megabytes and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        peak, test = max(self.peaks, default=(0.0, ""))
        if peak > self.megabytes:
            terminalreporter.write_line(
                f"A test process took {peak:,.0f} MB, more than {self.megabytes:,.0f}, in {test} (tests/memory.py).",
                red=True,
            )
        elif peak:
            terminalreporter.write_line(f"A test process took {peak:,.0f} MB at most, in {test}.")

    def _note_peak(self, test: str) -> None:
        peak = peak_megabytes()
        if peak > self._peak:
            self._peak, self._brought_by = peak, test
