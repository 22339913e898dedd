"""Runs netviz again and again, each time in a process of its own, and says what it wrote and what it took.

Python and NumPy are imported once and the process is split for each command line, so that one takes a tenth of a second
and not a whole one. Used as a program: each line of its input is the arguments as JSON, each line of its output
what came of them.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from typing import Any

from tests.waiting import HANG_SECONDS

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

    def __call__(self, *arguments: object, **options: object) -> Came:
        """options: see `_command`."""
        self._process.stdin.write(json.dumps({"arguments": [*map(str, arguments)]} | options) + "\n")
        self._process.stdin.flush()
        return Came(**json.loads(self._process.stdout.readline()))


@contextmanager
def forked(environment: dict[str, str], server: str = "serve") -> Iterator[Forked]:
    """server: the function below that it runs as."""
    command = [sys.executable, "-c", f"from tests.forked import {server}; {server}()"]
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
    """For files that may be hostile: a command that hangs or that takes all memory ends itself."""
    from netviz.cli import main

    # What each command would load anew is loaded once.
    for name in ("train", "recognize"):
        importlib.import_module(f"netviz.commands.{name}")
    sys.argv = ["netviz", "data", "show", "digits"]
    with redirect_stdout(StringIO()), suppress(SystemExit):
        main()
    _serve(_run)


def serve_commands() -> None:
    """For commands in an environment of their own, which end as a process of `netviz` does, the interpreter's own end
    included. Nothing has run before them; what they import is there, the window's modules too."""
    from netviz.commands.table import COMMANDS

    for name in (*MODULES, *(f"netviz.commands.{module}" for module in COMMANDS.values())):
        importlib.import_module(name)
    for name in filter(find_spec, LATER_MODULES):
        importlib.import_module(name)
    _serve(_command)


MODULES = ("netviz.app.application", "netviz.benchmark.measure", "netviz.commands.command_line", "rich.progress")
"""What takes long to import."""
LATER_MODULES = ("typer._adapters",)
"""What a command imports when it reads its arguments, where this version of typer has it: pydantic."""
CLOSED_PIPE = "closed pipe"


def _serve(run: Callable[[dict[str, Any], int, int], None]) -> None:
    gc.collect()
    gc.freeze()  # what the children share with this process they need not look through
    if not (child := os.fork()):
        os._exit(0)
    before = os.wait4(child, 0)[2].ru_maxrss
    for line in sys.stdin:
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if child == 0:
                run(json.loads(line), out.fileno(), err.fileno())
            _, status, used = os.wait4(child, 0)
            out.seek(0)
            err.seek(0)
            came = {
                "code": os.waitstatus_to_exitcode(status),
                "out": out.read().decode(errors="surrogateescape"),
                "err": err.read().decode(errors="surrogateescape"),
                "seconds": used.ru_utime + used.ru_stime,
                "megabytes": (used.ru_maxrss - before) / 1024,
            }
        sys.stdout.write(json.dumps(came) + "\n")
        sys.stdout.flush()


def _run(command: dict[str, Any], out: int, err: int) -> None:
    """In the new process: netviz, and the end."""
    import resource

    from netviz.cli import main

    code = 99
    try:
        os.dup2(out, 1)
        os.dup2(err, 2)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(HANGS_SECONDS)
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
        sys.argv = ["netviz", *command["arguments"]]
        main()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _command(command: dict[str, Any], out: int, err: int) -> None:
    """In the new process: netviz, which ends in SystemExit.

    command: `arguments`, the whole `environment`, the `folder` to work in; where its output goes elsewhere, `stdout`:
    a path or CLOSED_PIPE.
    """
    from netviz.cli import main

    os.environ.clear()
    os.environ.update(command["environment"])
    os.chdir(command["folder"])
    signal.alarm(round(HANG_SECONDS))
    if command.get("stdout") == CLOSED_PIPE:
        reading, out = os.pipe()
        os.close(reading)
    elif command.get("stdout"):
        out = os.open(command["stdout"], os.O_WRONLY)
    for ours, number in ((os.open(os.devnull, os.O_RDONLY), 0), (out, 1), (err, 2)):
        os.dup2(ours, number)
    if encoding := os.environ.get("PYTHONIOENCODING"):
        sys.stdout.reconfigure(encoding=encoding, errors="strict")
        sys.stderr.reconfigure(encoding=encoding)
    sys.argv = ["netviz", *command["arguments"]]
    main()
