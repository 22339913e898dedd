"""Text is drawn in grays, whatever the desktop asks for: Ubuntu, for one, asks for the colours of an LCD's stripes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import HANG_SECONDS

SUB_PIXELS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><edit name="rgba" mode="assign"><const>rgb</const></edit></match></fontconfig>
"""


@pytest.mark.slow(once=True)
@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig")
def test_text_has_no_coloured_fringes(tmp_path: Path) -> None:
    """In a process of its own, as fontconfig is read once."""
    config = tmp_path / "fonts.conf"
    config.write_text(SUB_PIXELS)
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.gray_text"], cwd=Path(__file__).parents[2], capture_output=True, text=True,
        env=os.environ | {"FONTCONFIG_FILE": str(config)}, timeout=HANG_SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    coloured = dict(line.rsplit(" ", 1) for line in done.stdout.splitlines())
    assert int(coloured.pop("Qt's own")) > 0, "fontconfig was not asked"
    assert set(coloured.values()) == {"0"}, coloured
