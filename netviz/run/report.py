"""Reports: the results of a command as a JSON file, with the versions and the machine."""

from __future__ import annotations

import json
import math
import os
import platform
from pathlib import Path
from typing import Any

import numpy as np

from netviz import __version__
from netviz.errors import UserError
from netviz.files import LARGEST_TEXT, read_bytes, write_whole
from netviz.places import Kind
from netviz.texts import phrase


def versions() -> dict[str, Any]:
    """What the results depend on besides the config."""
    return {
        "netviz": __version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }


def write_report(path: Path, found: dict[str, Any]) -> None:
    """Write the report completely or not at all; numbers that JSON cannot express become null. Raises UserError."""
    write_whole(path, as_report(found))


def as_report(found: dict[str, Any]) -> bytes:
    """The content of the report, with the versions."""
    return as_json(found | {"versions": versions()})


def as_json(value: Any) -> bytes:
    """Any plain value as JSON in UTF-8; a byte of a file's name that is not UTF-8 as an escape, which JSON has too."""
    text = json.dumps(_plain(value), indent=2, ensure_ascii=False, allow_nan=False)
    return text.encode(errors="backslashreplace") + b"\n"


def is_report(path: Path) -> bool:
    """Whether the file is a report of netviz's, a lesson's list of results, or empty JSON."""
    try:
        found = json.loads(read_bytes(path, LARGEST_TEXT))
    except (UserError, ValueError, RecursionError):
        return False
    if isinstance(found, list):
        return all(isinstance(one, dict) and "netviz_mean" in one for one in found)
    if not isinstance(found, dict):
        return False
    made_by = found.get("versions", {})
    return not found or (isinstance(made_by, dict) and "netviz" in made_by)


REPORT = Kind(phrase("a report"), ".json", is_report)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, np.generic):
        return _plain(value.item())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
