"""How long the slow tests take, their random seed, and the folder for reports: set by environment variables."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def seed() -> int:
    """NETVIZ_SLOW_SEED, else 1."""
    return int(os.environ.get("NETVIZ_SLOW_SEED", "1"))


def minutes(whole: float) -> float:
    """How long one test may take: NETVIZ_SLOW_MINUTES, else `whole`."""
    return float(os.environ.get("NETVIZ_SLOW_MINUTES", whole))


def reports() -> Path:
    """NETVIZ_SLOW_REPORTS, else a folder of its own among the temporary files; made where it is not there."""
    chosen = os.environ.get("NETVIZ_SLOW_REPORTS") or Path(tempfile.gettempdir(), "netviz-slow")
    folder = Path(chosen).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    return folder
