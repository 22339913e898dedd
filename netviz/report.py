"""Reports: what a command found, as a JSON file that says with which versions and on which machine."""

from __future__ import annotations

import json
import math
import os
import platform
from pathlib import Path
from typing import Any

import numpy as np

from netviz import __version__
from netviz.files import write_whole


def versions() -> dict[str, Any]:
    """What the figures depend on besides the config."""
    return {
        "netviz": __version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }


def write_report(path: Path, found: dict[str, Any]) -> None:
    """Write the report whole or not at all; raises UserError. Numbers that JSON has no word for become null."""
    write_json(path, found | {"versions": versions()})


def write_json(path: Path, value: Any) -> None:
    """Write any plain value as JSON, whole or not at all; raises UserError."""
    content = json.dumps(_plain(value), indent=2, ensure_ascii=False, allow_nan=False)
    write_whole(path, content.encode() + b"\n")


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
