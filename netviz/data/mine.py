"""My drawings: what the user drew on the pad and said which digit it is. A set of their own, to learn from and to keep.

They lie as JSON lines in the user's data folder, so that nothing taught is lost and any other program can read them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from netviz.data import own
from netviz.data.dataset import DataError, DataSet, Making, Source
from netviz.data.drawing import SIDE, Stroke
from netviz.data.folders import user_folder
from netviz.files import LARGEST_TEXT, read_bytes, reason, write_whole

NAME, LABEL = "my-drawings", "My drawings"
ABOUT = "What was drawn on the pad and taught to netviz."


def path() -> Path:
    """Where they are kept."""
    return user_folder() / "my-drawings.jsonl"


def keep(strokes: Sequence[Stroke], digit: int) -> int:
    """Keep a drawing that is meant to be `digit`; how many there are then. Raises DataError."""
    line = json.dumps({"digit": digit, "strokes": [[[round(x, 1), round(y, 1)] for x, y in s] for s in strokes]})
    place = path()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
    except OSError as error:
        raise DataError(f"{place} could not be written: {reason(error)}; the drawing is still on the pad.") from error
    return count()


def forget_last() -> int:
    """Take back what was taught last; how many are left. Raises UserError."""
    lines = _lines()
    write_whole(path(), "".join(f"{line}\n" for line in lines[:-1]).encode())
    return max(0, len(lines) - 1)


def count() -> int:
    """How many drawings there are."""
    return len(_lines())


def source() -> Source:
    """The set as it is now; raises DataError where there are too few to learn from."""
    if not path().exists():
        raise DataError("data.name: you have taught netviz no drawing yet; draw a digit and press Teach it.")
    return replace(own.source(path()), name=NAME, label=LABEL, about=ABOUT)


def _lines() -> list[str]:
    if not path().exists():
        return []
    return [line for line in read_bytes(path(), LARGEST_TEXT).decode("utf-8", "replace").splitlines() if line.strip()]


def _load(making: Making) -> DataSet:
    return source().load(making)


SOURCE = Source(NAME, LABEL, (1, SIDE, SIDE), 10, train=1, validation=0, load=_load, about=ABOUT, fresh=source)
