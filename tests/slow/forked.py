"""Does one thing in a forked process, so that a crash, a hang or unbounded memory is noticed and stops nothing else."""

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Ended:
    """How it ended. words: what it gave back, or the traceback. raised: whether that was an exception.

    signal: what ended the process, 0 where it ended itself; hung: whether it had to be ended. seconds: of the
    processor; grown: by how many bytes its memory grew at most; said: what it wrote to stdout and stderr.
    """

    words: str
    raised: bool
    signal: int
    hung: bool
    seconds: float
    grown: int
    said: str


def forked(action: Callable[[], str], scratch: Path, patience: float, memory: int) -> Ended:
    """What `action` gives in a process of its own, which is ended after `patience` seconds or at `memory` bytes more.

    `scratch` is a file that takes what it says. Only for a process without threads.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _inside(action, scratch, writing, patience, memory)
    os.close(writing)
    end, received, hung = time.monotonic() + patience, b"", False
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        while (left := end - time.monotonic()) > 0 and select.select([pipe], [], [], left)[0]:
            piece = pipe.read(1 << 16)
            if not piece:
                break
            received += piece
        else:
            hung = True
            os.kill(child, signal.SIGKILL)
    _, status, usage = os.wait4(child, 0)
    start, _, rest = received.decode("utf-8", "replace").partition("\n")
    kind, _, words = rest.partition("\n")
    return Ended(
        words=words,
        raised=kind == "raised",
        signal=os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
        hung=hung,
        seconds=usage.ru_utime + usage.ru_stime,
        grown=usage.ru_maxrss * 1024 - int(start or 0),
        said=scratch.read_bytes()[:2_000].decode("utf-8", "replace"),
    )


def _inside(action: Callable[[], str], scratch: Path, writing: int, patience: float, memory: int) -> None:
    """The child's whole life."""
    try:
        output = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.write(writing, f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}\n".encode())
        limit = _address_space() + memory
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        kind, words = "done", ""
        try:
            words = action()
        except BaseException:
            kind, words = "raised", traceback.format_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        with contextlib.suppress(BrokenPipeError):
            _write_all(writing, f"{kind}\n{words}".encode("utf-8", "replace"))
    finally:
        os._exit(0)


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]


def _address_space() -> int:
    """How many bytes of addresses this process has taken."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
