"""The benchmark of sweeps measures what it claims; how well they scale can only be measured on an idle machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import HANG_SECONDS

SCRIPT = """
import json
from netviz.benchmark import sweeps

if __name__ == "__main__":
    sweeps.SLEEP_SECONDS = 0.2
    print(json.dumps([sweeps.of_processes(1), sweeps.of_clusters((1, 4))]))
"""


@pytest.mark.slow
def test_processes_are_timed_and_places_of_a_cluster_are_busy(tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="dask.distributed is not installed")
    (tmp_path / "scale.py").write_text(SCRIPT)
    done = subprocess.run([sys.executable, tmp_path / "scale.py"], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 0, done.stderr
    seconds, busy = json.loads(done.stdout)
    assert set(seconds) == {"1", "2"}
    assert all(value > 0 for value in seconds.values())
    assert set(busy) == {"1", "4"}
    assert all(0 < share <= 1 for share in busy.values())
