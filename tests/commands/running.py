"""Commands as separate processes: run to their end, or started and then disturbed."""

from __future__ import annotations

import atexit
import os
import re
import signal
import subprocess
import sys
import threading
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from tests.forked import Forked, forked
from tests.waiting import HANG_SECONDS, until

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@cache
def _server() -> Forked:
    """Started with the first command, and ended with this process."""
    kept = ExitStack()
    atexit.register(kept.close)
    return kept.enter_context(forked({}, "serve_commands"))


def command(*arguments: object, stdout: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """`netviz …` in a process of its own, forked from one that has imported netviz; where there is no fork, a new one.

    stdout: the path of a file that its output goes to instead, or CLOSED_PIPE.
    """
    if not hasattr(os, "fork"):
        words = [sys.executable, "-m", "netviz", *map(str, arguments)]
        return subprocess.run(
            words, capture_output=True, text=True, timeout=HANG_SECONDS, env=os.environ | environment, check=False
        )
    came = _server()(*arguments, environment=os.environ | environment, folder=str(Path.cwd()), stdout=stdout)
    return subprocess.CompletedProcess(arguments, came.code, came.out, came.err)


class Running:
    """`netviz …` as a process of its own, its stderr a terminal, so that its bar says how far it is."""

    def __init__(self, *arguments: object, **options: object) -> None:
        import pty

        self._terminal, theirs = pty.openpty()
        self._said = bytearray()
        command = [sys.executable, "-m", "netviz", *map(str, arguments)]
        environment = os.environ | {"TERM": "xterm", "COLUMNS": "200"}
        self.process = subprocess.Popen(
            command, text=True, stderr=theirs, env=environment, **{"stdout": subprocess.PIPE} | options
        )
        os.close(theirs)
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()
        self._listener.join()
        os.close(self._terminal)

    @property
    def said(self) -> str:
        """What it has written to the terminal."""
        return _ESCAPES.sub("", self._said.decode(errors="replace")).replace("\r", "\n")

    def until_said(self, words: str) -> None:
        until(lambda: words in self.said or self.process.poll() is not None)
        assert words in self.said

    def until_ready(self) -> None:
        """Wait until it catches signals."""
        status = Path(f"/proc/{self.process.pid}/status")
        bit = 1 << (signal.SIGTERM - 1)

        def ready() -> bool:
            caught = re.search(r"^SigCgt:\s*([0-9a-f]+)", status.read_text(), re.MULTILINE)
            return caught is not None and bool(int(caught[1], 16) & bit)

        until(lambda: self.process.poll() is not None or ready())

    def end(self, *signals: signal.Signals) -> tuple[int, str]:
        """Send the signals; the exit code and what was written to stdout."""
        for one in signals:
            self.process.send_signal(one)
        output, _ = self.process.communicate(timeout=HANG_SECONDS)
        self._listener.join()
        return self.process.returncode, output

    def last_line(self) -> str:
        return [line.strip() for line in self.said.splitlines() if line.strip()][-1]

    def _listen(self) -> None:
        while True:
            try:
                come = os.read(self._terminal, 4096)
            except OSError:
                return  # the other side is closed
            if not come:
                return
            self._said += come
