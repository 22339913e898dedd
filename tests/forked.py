"""Runs netviz again and again, each time in a process of its own, and says what it wrote and what it took.

Python and NumPy are imported once and the process is split for each command line, so that one takes a tenth of a second
and not a whole one. Used as a program: each line of its input is the arguments as JSON, each line of its output
what came of them.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

ADDRESS_SPACE = 8 << 30
HANGS_SECONDS = 60


@dataclass(frozen=True)
class Came:
    """What came of a command line.

    seconds: of the processor; megabytes: the most that it had beyond what netviz has at its start.
    """

    code: int
    out: str
    err: str
    seconds: float
    megabytes: float


class Forked:
    """Runs command lines of netviz."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, *arguments: object) -> Came:
        self._process.stdin.write(json.dumps([*map(str, arguments)]) + "\n")
        self._process.stdin.flush()
        return Came(**json.loads(self._process.stdout.readline()))


@contextmanager
def forked(environment: dict[str, str]) -> Iterator[Forked]:
    command = [sys.executable, "-c", "from tests.forked import serve; serve()"]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"} | environment
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=Path(__file__).parent.parent,
    ) as process:
        yield Forked(process)
        process.stdin.close()


def serve() -> None:
    from netviz.cli import main

    # What each command would load anew is loaded once.
    sys.argv = ["netviz", "data", "show", "digits"]
    with redirect_stdout(StringIO()), suppress(SystemExit):
        main()
    if not (child := os.fork()):
        os._exit(0)
    before = os.wait4(child, 0)[2].ru_maxrss
    for line in sys.stdin:
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if child == 0:
                _run(json.loads(line), out.fileno(), err.fileno())
            _, status, used = os.wait4(child, 0)
            out.seek(0)
            err.seek(0)
            came = {
                "code": os.waitstatus_to_exitcode(status),
                "out": out.read().decode(),
                "err": err.read().decode(),
                "seconds": used.ru_utime + used.ru_stime,
                "megabytes": (used.ru_maxrss - before) / 1024,
            }
        sys.stdout.write(json.dumps(came) + "\n")
        sys.stdout.flush()


def _run(arguments: list[str], out: int, err: int) -> None:
    """In the new process: netviz, and the end."""
    from netviz.cli import main

    code = 99
    try:
        os.dup2(out, 1)
        os.dup2(err, 2)
        # A command that hangs or that takes all memory ends itself.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(HANGS_SECONDS)
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
        sys.argv = ["netviz", *arguments]
        main()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
