"""The bundle: made by one command, small enough, and running without an installed Python."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from netviz import __version__
from netviz.assets import asset
from tests.waiting import HANG_SECONDS

CHECKOUT = Path(__file__).parent.parent.parent
MOST_MB, START_SECONDS = 200, 3.0
ALONE = {"PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed"),
]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new one, or that which NETVIZ_BUNDLE names."""
    if there := os.environ.get("NETVIZ_BUNDLE"):
        return Path(there)
    folder = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, CHECKOUT / "packaging" / "bundle.py", "--folder", folder, "--work", folder / "work"]
    subprocess.run(command, check=True, timeout=4 * HANG_SECONDS, env=os.environ | {"PYTHONPATH": str(CHECKOUT)})
    return folder / "netviz"


def run(bundle: Path, home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [bundle / "netviz", *map(str, arguments)], env=ALONE | {"HOME": str(home)}, cwd=home,
        capture_output=True, text=True, timeout=HANG_SECONDS,
    )  # fmt: skip


def test_it_is_small_and_starts_soon(bundle: Path, tmp_path: Path) -> None:
    size = sum(path.lstat().st_size for path in bundle.rglob("*") if not path.is_dir()) / 1e6
    assert size <= MOST_MB
    done = run(bundle, tmp_path, "--version")
    assert done.stdout == f"netviz {__version__}\n", done.stderr
    started = time.time()
    done = run(bundle, tmp_path, "--verbose", "app", "--for", "0.1")
    assert done.returncode == 0, done.stderr
    (line,) = (line for line in done.stderr.splitlines() if "the window is open" in line)
    opened = datetime.strptime(line[:23], "%Y-%m-%d %H:%M:%S,%f").timestamp()
    assert opened - started <= START_SECONDS


def test_it_trains_sweeps_reads_a_table_and_makes_a_picture(bundle: Path, tmp_path: Path) -> None:
    done = run(bundle, tmp_path, "app", "--train", "--for", "5", "--report", "r.json", "--screenshot", "s.png")
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "r.json").read_text())
    assert found["frames"] > 0 and found["steps_per_second"] > 0
    with Image.open(tmp_path / "s.png") as picture:
        assert picture.size == (1280, 800)
        assert len(picture.convert("RGB").quantize(64).getcolors()) > 20
    (tmp_path / "mine.csv").write_text("".join(f"{n % 7},{n % 3},{'ab'[n % 2]}\n" for n in range(60)))
    assert run(bundle, tmp_path, "data", "show", "mine.csv").returncode == 0
    exported = run(bundle, tmp_path, "export", asset("digits.netviz"), "--to", "numpy", "-o", "net.py")
    assert exported.returncode == 0, exported.stderr
    assert "def relu" in (tmp_path / "net.py").read_text()
    (tmp_path / "run.toml").write_text("[data]\ntrain = 300\n[training]\nepochs = 1\n")
    (tmp_path / "sweep.toml").write_text('config = "run.toml"\nseeds = 2\n[vary]\n"training.batch_size" = [10, 20]\n')
    swept = run(bundle, tmp_path, "sweep", "sweep.toml", "--processes", "2", "--report", "s.json")
    assert swept.returncode == 0, swept.stderr
    runs = json.loads((tmp_path / "s.json").read_text())["runs"]
    assert len(runs) == 4
    assert not any("error" in one for one in runs)
    Image.new("L", (300, 300), 255).save(tmp_path / "photo.png")
    refused = run(bundle, tmp_path, "recognize", "photo.png")
    assert refused.returncode == 2
    assert "needs OpenCV" in refused.stderr
