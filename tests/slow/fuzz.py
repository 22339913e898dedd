"""Opens broken files of one kind, each in a process of its own, and tells what became of them.

    python -m tests.slow.fuzz KIND --count 500 --seed 1 --minutes 5 --reports FOLDER

Each must be opened or refused in one sentence, within two seconds of the processor and twice the memory that an honest
file takes, and without a word on stderr. A file that broke this is kept in the folder, beside the report.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import socket
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from netviz.errors import UserError
from tests.slow.forked import MEGABYTE, Ended, forked
from tests.slow.kinds import KINDS, Kind

MOST_SECONDS = 2.0
PATIENCE = 20.0
# What any file may take: buffers, modules loaded late, a sentence made.
USUAL = 32 * MEGABYTE
LIMIT = 2_000 * MEGABYTE
LONGEST_SENTENCE = 600

Make = Callable[[Path], object]


def _socket(path: Path) -> None:
    there = Path.cwd()
    os.chdir(path.parent)  # the address of a socket must be short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(there)


PLACES: dict[str, Make] = {
    "FIFO": os.mkfifo,
    "zeros": lambda path: path.symlink_to("/dev/zero"),
    "memory": lambda path: path.symlink_to("/proc/self/mem"),
    "nothing": lambda path: path.symlink_to("nowhere"),
    "circle": lambda path: path.symlink_to(path.name),
    "folder": Path.mkdir,
    "socket": _socket,
}
"""What may lie in a file's place that is no regular file, by how it is made."""


@dataclass(frozen=True)
class Fault:
    """One case that broke the promise. words: the sentence, traceback or figure. file: where it is kept."""

    case: str
    fault: str
    words: str
    file: str = ""


@dataclass
class Report:
    """What became of the files of one kind. slowest: seconds; largest: bytes more of memory; allowed: so many."""

    kind: str
    seed: int
    allowed: int = 0
    tried: int = 0
    opened: int = 0
    refused: int = 0
    slowest: float = 0.0
    largest: int = 0
    faults: list[Fault] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="this case alone")
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--least", type=int, default=0, help="so many cases, however long they take")
    parser.add_argument("--reports", type=Path, required=True)
    asked = parser.parse_args()
    asked.reports.mkdir(parents=True, exist_ok=True)
    cases = range(asked.count) if asked.only is None else range(asked.only, asked.only + 1)
    report = fuzz(asked.kind, cases, asked.seed, 60 * asked.minutes, asked.least, asked.reports)
    text = json.dumps(asdict(report), indent=1, ensure_ascii=False)
    (asked.reports / f"fuzz-{asked.kind}.json").write_text(text, encoding="utf-8")
    print(f"{report.kind}: {report.opened} opened, {report.refused} refused, {len(report.faults)} faults")  # noqa: T201


def fuzz(name: str, cases: range, seed: int, seconds: float, least: int, reports: Path) -> Report:
    """Try the cases of one kind for so many seconds, and `least` cases on a machine that has other things to do."""
    kind, report, end = KINDS[name], Report(name, seed), time.monotonic() + seconds
    honest = kind.honest()
    with tempfile.TemporaryDirectory(prefix="netviz-fuzz-") as scratch:
        place = Path(scratch)
        usual = [_open(kind, _writing(content), place) for content in honest]
        for ended in usual:
            if not ended.words.startswith("refused" if kind.refused else "opened"):
                report.faults.append(Fault("honest", "an honest file ends otherwise", ended.words))
        report.allowed = 2 * max(USUAL, kind.largest, *(ended.grown for ended in usual))
        for what, make in PLACES.items():
            _judge(report, what, _open(kind, make, place), report.allowed)
        for done, case in enumerate(cases):
            if done >= least and time.monotonic() > end:
                break
            rng = random.Random(f"{seed} {name} {case}")
            content = kind.broken(rng, rng.choice(honest))
            kept = reports / "files" / f"{name}-{seed}-{case}-{Path(kind.file).name}"
            if not _judge(report, str(case), _open(kind, _writing(content), place), report.allowed, kept):
                kept.parent.mkdir(exist_ok=True)
                kept.write_bytes(content)
    return report


def _judge(report: Report, case: str, ended: Ended, allowed: int, kept: Path | None = None) -> bool:
    """Take a case into the report; whether it kept the promise."""
    report.tried += 1
    report.opened += ended.words.startswith("opened")
    report.refused += ended.words.startswith("refused")
    report.slowest, report.largest = max(report.slowest, ended.seconds), max(report.largest, ended.grown)
    fault = fault_of(ended, allowed)
    if fault is not None:
        report.faults.append(Fault(case, fault[0], fault[1][-3_000:], str(kept or "")))
    return fault is None


def fault_of(ended: Ended, most: int) -> tuple[str, str] | None:
    """What broke the promise, in a word and with its text; None where nothing did."""
    if ended.signal:
        return ("hang" if ended.hung else signal.Signals(ended.signal).name), ended.said
    if ended.raised:
        return "traceback", ended.words
    if ended.said:
        return "words on stderr", ended.said
    if ended.seconds > MOST_SECONDS:
        return "slow", f"{ended.seconds:.1f} s; {ended.words}"
    if ended.grown > most:
        return "memory", f"{ended.grown // MEGABYTE:,} MB of {most // MEGABYTE:,}; {ended.words}"
    kind, _, sentence = ended.words.partition("\n")
    whole = sentence.isprintable() and len(sentence) <= LONGEST_SENTENCE and sentence.endswith((".", "?", "!"))
    return ("no single sentence", sentence) if kind == "refused" and not whole else None


def _writing(content: bytes) -> Make:
    return lambda path: path.write_bytes(content)


def _open(kind: Kind, make: Make, place: Path) -> Ended:
    """Make the file where it is opened, open it in a forked process, and clear it away."""
    folder = place / "in"
    path = folder / kind.file
    path.parent.mkdir(parents=True)
    for name, content in kind.beside.items():
        (path.parent / name).parent.mkdir(exist_ok=True)
        (path.parent / name).write_bytes(content)
    make(path)

    def action() -> str:
        warnings.simplefilter("always")
        warnings.simplefilter("ignore", ResourceWarning)
        try:
            kind.open(path)
        except UserError as error:
            return f"refused\n{error}".replace(str(folder), "")
        return "opened"

    try:
        return forked(action, place / "said", PATIENCE, LIMIT)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
