"""Every action of the window answers within 100 ms and is done within 300, also after a thousand others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slow import options

ANSWER_MS, DONE_MS = 100, 300
TIMES = 1000
MORE_WIDGETS = 40
"""How many widgets may be there in the end that were not at the start: a panel's own, made when needed."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")]


@pytest.mark.timeout(3600)
def test_every_action_is_answered_at_once(tmp_path: Path) -> None:
    report = options.reports() / "actions.json"
    report.unlink(missing_ok=True)
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    tree = {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.slow.actions", "--times", str(TIMES), "--report", str(report)]
    done = subprocess.run(
        [*command, "--seed", str(options.seed())],
        env=os.environ | home | tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4_000:]
    found = json.loads(report.read_text(encoding="utf-8"))
    before, after = found.pop("widgets")
    del found["bytes"]
    assert len(found) == 3
    for when, timings in found.items():
        assert len(timings) > 60, "the commands of the menus, the lessons, the sizes"
        slow = {name: one for name, one in timings.items() if one[0] > ANSWER_MS or one[1] > DONE_MS}
        assert not slow, f"{when}: {slow} (milliseconds to answer, to be done)"
    assert after <= before + MORE_WIDGETS, "what was opened and closed stays in memory"
