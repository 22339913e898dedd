"""Five hundred broken files of each kind that netviz reads: opened, or refused in one sentence, in time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slow import options
from tests.slow.kinds import KINDS

COUNT = 500
LEAST = 25
"""The files of each kind that are tried on the slowest machine."""
WORKERS = 2
"""How many kinds are tried at a time where NETVIZ_SLOW_MINUTES holds for all of them."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="forks, and reads /proc")]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", KINDS)
def test_broken_files_are_opened_or_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    reports = options.reports()
    minutes = options.minutes(60) * WORKERS / len(KINDS)
    # A process without threads and without Qt's application, from which each file's own is forked.
    command = [sys.executable, "-W", "ignore", "-m", "tests.slow.fuzz", kind, "--count", str(COUNT)]
    command += ["--seed", str(options.seed()), "--minutes", str(minutes), "--least", str(LEAST)]
    command += ["--reports", str(reports)]
    quiet = {"OPENBLAS_NUM_THREADS": "1", "XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=os.environ | quiet, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads((reports / f"fuzz-{kind}.json").read_text(encoding="utf-8"))
    assert report["tried"] >= LEAST
    assert report["opened"] or KINDS[kind].refused, "no broken file was opened, so that nothing but refusing was tried"
    told = [
        f"{fault['case']}: {fault['fault']}: {fault['words'][-300:]} ({fault['file']})" for fault in report["faults"]
    ]
    assert not told, f"{len(told)} of {report['tried']} files broke the promise:\n" + "\n".join(told[:20])
