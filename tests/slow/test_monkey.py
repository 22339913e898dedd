"""An hour of a monkey at the real window: nothing crashes, Qt has nothing to say, events come soon, memory stays.

Under Xvfb with openbox where both are there, else with Qt's offscreen platform; the report says which it was.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from netviz.assets import asset
from netviz.lessons.library import FOLDER
from tests.slow import options
from tests.slow.kinds import KINDS
from tests.slow.monkey import HURRIED_MS, USERS_MS

WHOLE_MINUTES = 60.0
LATENCY_MS = 50
LEGS = ((0.1, HURRIED_MS), (0.4, HURRIED_MS), (0.5, USERS_MS))
"""The share of the time, and the pause between gestures. The window is closed and opened again between them: each start
finds what the one before has left. How long events wait is judged where a new command comes as soon as a user may give
it, and not eight times a second, each into the last one's work."""
GROWTH = 1 << 20
"""By how many bytes memory may grow in ten minutes, once ten have gone by."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")]


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of a screen of its own."""
    if not shutil.which("Xvfb") or not shutil.which("openbox"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        display = {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=os.environ | display, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """What the monkey may open, honest and broken, and a folder to save in."""
    there = tmp_path / "there"
    there.mkdir()
    (tmp_path / "saved").mkdir()
    for name in ("digits.npz", "digits.netviz"):
        shutil.copy(asset(name), there)
    for path in (*asset("configs").glob("*.toml"), *FOLDER.glob("1*.toml")):
        shutil.copy(path, there)
    for name, kind in KINDS.items():
        content = kind.honest()[-1]
        suffix = Path(kind.file).name
        (there / f"{name}-{suffix}").write_bytes(content)
        (there / f"{name}-broken-{suffix}").write_bytes(content[: len(content) // 2])
    return tmp_path


@pytest.mark.timeout(2 * 3600)
def test_nothing_that_a_monkey_does_harms_the_window(screen: dict[str, str], files: Path) -> None:
    seed, minutes, reports = options.seed(), options.minutes(WHOLE_MINUTES), options.reports()
    home = {name: str(files / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    nowhere = {"NETVIZ_MIRROR": "http://127.0.0.1:9", "PYTHONPATH": str(Path(__file__).parents[2])}
    for leg, (part, pause) in enumerate(LEGS):
        report = reports / f"monkey-{leg}.json"
        report.unlink(missing_ok=True)
        command = [
            sys.executable,
            "-m",
            "tests.slow.monkey",
            "--seed",
            str(seed + leg),
            "--minutes",
            str(part * minutes),
            "--pause",
            str(pause),
        ]
        done = subprocess.run(
            [*command, "--files", files, "--report", report],
            env=os.environ | home | nowhere | screen, cwd=files / "saved", capture_output=True, text=True, check=False,
        )  # fmt: skip
        log = report.with_suffix(".log")
        last = log.read_text(encoding="utf-8")[-2_000:] if log.exists() else ""
        assert done.returncode == 0, f"ended by {done.returncode}:\n{done.stderr[-4_000:]}\nafter\n{last}"
        assert done.stderr == "", f"said on stderr, see {log}"
        judge(json.loads(report.read_text(encoding="utf-8")))


def judge(found: dict) -> None:
    """Hold a report to what is promised."""
    told = "\n\n".join(f"{fault['times']} × {fault['kind']}: {fault['text']}" for fault in found["faults"])
    assert not told, told
    hurried = found["pause_ms"] == HURRIED_MS
    assert found["gestures"] > (100 if hurried else 40) * found["minutes"], found["by_kind"]
    if not hurried and found["minutes"] > 1:  # within less, what is opened first is more than a hundredth of all
        assert found["latency_ms"]["99"] <= LATENCY_MS, (found["latency_ms"], found["longest_blocks"][:10])
    growth = found["bytes_in_ten_minutes"]
    assert growth is None or growth <= GROWTH, (growth, found["sizes"])
    # Where the time is too short to see a slope: what piles up is counted.
    first, last = found["sizes"][0], found["sizes"][-1]
    for name, slack in (("widgets", 20), ("threads", 2), ("files", 4)):
        assert last[name] <= first[name] + slack, (name, found["more_widgets"], found["sizes"])
