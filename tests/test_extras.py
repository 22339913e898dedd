"""What is said where a package is missing."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

import pytest

import netviz
from netviz.extras import install_command, missing

HOUSE = Path(netviz.__file__).parent


def test_the_package_is_installed_for_this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/netviz/bin/python")
    assert missing("ONNX", "onnx") == (
        "ONNX needs the package onnx; install it with: /opt/netviz/bin/python -m pip install onnx"
    )
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Python\python.exe")
    assert install_command("onnx") == r'"C:\Program Files\Python\python.exe" -m pip install onnx'


def test_a_bundle_has_no_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert missing("MP4", "imageio-ffmpeg") == (
        "MP4 needs the package imageio-ffmpeg, which this installation of netviz does not have"
    )


def test_no_advice_names_a_package_called_netviz() -> None:
    """On PyPI that is another project."""
    house = [*HOUSE.rglob("*.py"), *HOUSE.parent.glob("*.md"), *(HOUSE.parent / "packaging").rglob("*.md")]
    assert len(house) > 100
    advice = re.compile(r"(pip|pipx|uv|uvx) (install )?['\"]?netviz(?!-\d)\b")  # the wheel itself may be
    found = {str(path): match[0] for path in house if (match := advice.search(path.read_text(encoding="utf-8")))}
    assert found == {}


def test_what_is_advised_is_what_the_extras_name() -> None:
    wanted = importlib.metadata.requires("netviz") or []
    of_extras = {re.split(r"[<>=;\s]", one)[0].lower() for one in wanted if "extra ==" in one}
    said = {
        match[1].lower()
        for path in HOUSE.rglob("*.py")
        for match in re.finditer(r'missing\("[^"]+", "([^"]+)"\)', path.read_text(encoding="utf-8"))
    }
    assert len(said) == 4 and said <= of_extras
