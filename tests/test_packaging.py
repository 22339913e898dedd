"""What a new user gets: a wheel with everything in it, and scripts that set everything up."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

from netviz.lessons.lesson import library
from tests.waiting import HANG_SECONDS

CHECKOUT = Path(__file__).parent.parent
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for Linux and macOS")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(command, check=True, capture_output=True, timeout=HANG_SECONDS)
    (found,) = folder.glob("*.whl")
    return found


def test_the_wheel_works_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    """Everything that netviz needs, its assets among it, is in the wheel or among its dependencies."""
    venv.create(tmp_path / "venv", with_pip=True)
    python, netviz = tmp_path / "venv" / "bin" / "python", tmp_path / "venv" / "bin" / "netviz"
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel]
    subprocess.run(install, check=True, timeout=HANG_SECONDS, env=CLEAN, cwd=tmp_path)

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [netviz, *arguments],
            check=True,
            capture_output=True,
            text=True,
            timeout=HANG_SECONDS,
            env=CLEAN,
            cwd=tmp_path,
        )
        assert done.stderr == ""
        return done.stdout

    assert re.fullmatch(r"netviz \d+\.\d+\.\d+\n", run("--version"))
    (tmp_path / "run.toml").write_text("[data]\ntrain = 300\n[training]\nepochs = 1\n")
    assert run("train", "run.toml").startswith("test accuracy ")
    assert run("evaluate", "--data", "digits").startswith(("accuracy 9", "accuracy 100"))
    run("app", "--train", "--for", "1", "--report", "r.json")
    assert json.loads((tmp_path / "r.json").read_text())["frames"] > 0


def test_the_versions_are_bounded_as_was_measured() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    qt = [line for line in project["dependencies"] if line.startswith("PySide6")]
    assert any("<6.10" in line and "python_version < '3.12'" in line for line in qt)
    assert any(">=6.10" in line and "python_version >= '3.12'" in line for line in qt)
    assert project["requires-python"] == ">=3.11"
    assert all("==" in line for line in project["optional-dependencies"]["dev"])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what start.sh needs, with a stand-in for pip that notes when it was called."""
    place = tmp_path / "a checkout"
    shutil.copytree(CHECKOUT / "packaging", place / "packaging")
    shutil.copy(CHECKOUT / "pyproject.toml", place)
    programs = place / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "python").write_text(
        f'#!/bin/sh\nif [ "$2" = pip ]; then echo called >> "{place}/pip"; exit 0; fi\nexec {sys.executable} "$@"\n'
    )
    (programs / "netviz").write_text('#!/bin/sh\necho "netviz $* in $PWD"\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    return place


def start(place: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", place / "packaging" / "start.sh", *arguments],
        capture_output=True, text=True, timeout=HANG_SECONDS, cwd="/", env=CLEAN | environment,
    )  # fmt: skip


def test_the_second_start_has_no_work_for_pip(checkout: Path) -> None:
    for _ in range(3):
        done = start(checkout, "--version")
        assert done.returncode == 0, done.stderr
        assert done.stdout == "netviz --version in /\n"  # from any folder, and still in it
    assert (checkout / "pip").read_text().count("called") == 1
    with (checkout / "pyproject.toml").open("a") as file:
        file.write("\n# changed\n")
    start(checkout, "--version")
    assert (checkout / "pip").read_text().count("called") == 2


def test_a_start_after_a_check_has_no_work_for_pip(checkout: Path) -> None:
    check = '. packaging/setup.sh; set_up "[test,dev]" check'
    for _ in range(2):
        subprocess.run(["bash", "-c", check], check=True, cwd=checkout, env=CLEAN, timeout=HANG_SECONDS)
    assert start(checkout, "--version").returncode == 0
    assert (checkout / "pip").read_text().count("called") == 1


def test_the_check_runs_once_with_every_python_there_is(tmp_path: Path) -> None:
    """One that is found twice, one only in pyenv's folder, one that fails, and a shim that does not run."""
    place, programs, pyenv = tmp_path / "checkout", tmp_path / "bin", tmp_path / "pyenv" / "versions"
    for folder in (place / ".ci", place / "packaging", programs):
        folder.mkdir(parents=True)
    shutil.copy(CHECKOUT / ".ci" / "run", place / ".ci")
    (place / "packaging" / "check.sh").write_text("[[ $PYTHON != *3.13 && $PYTHON$NETVIZ_VENV != *3.12* ]]\n")
    for name in ("bash", "env", "dirname"):
        (programs / name).symlink_to(shutil.which(name) or "")

    def program(path: Path, minor: str, code: int = 0) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\necho {minor}\nexit {code}\n")
        path.chmod(0o755)

    program(programs / "python3", "3.12")
    program(programs / "python3.12", "3.12")
    program(programs / "python3.13", "3.13")
    program(programs / "python3.14", "", code=127)
    program(pyenv / "3.11.7" / "bin" / "python", "3.11")
    done = subprocess.run(
        ["bash", place / ".ci" / "run"],
        env={"PATH": str(programs), "PYENV_ROOT": str(pyenv.parent), "HOME": "/nowhere"},
        executable=shutil.which("bash"), capture_output=True, text=True, timeout=HANG_SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    lines = [re.sub(r" (in|after) \d+ s$", "", line) for line in done.stdout.splitlines()]
    assert lines[-4:] == [
        "Python 3.12: passed", "Python 3.11: passed", "Python 3.13: FAILED", "Python 3.14: not found"
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_start_without_a_display_says_so_in_one_sentence(checkout: Path) -> None:
    done = start(checkout, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "there is no display" in done.stderr


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ldconfig"), reason="needs ldconfig")
def test_missing_libraries_are_asked_for_where_they_may_not_be_installed(checkout: Path, tmp_path: Path) -> None:
    """As a user without sudo rights: one line that says what to install, and nothing half-done."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, body in (("ldconfig", 'echo "	libc.so.6 (libc6,x86-64)"'), ("id", "echo 1000"), ("sudo", "exit 1")):
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    done = start(checkout, "--version", PATH=f"{programs}:{CLEAN['PATH']}")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert re.search(r"sudo apt-get install -y .*libegl1 .*libxcb-cursor0", done.stderr)


def test_scripts_are_good_bash() -> None:
    for script in (*(CHECKOUT / "packaging").glob("*.sh"), CHECKOUT / ".ci" / "run"):
        subprocess.run(["bash", "-n", script], check=True)


def test_the_readme_shows_every_lesson() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    for name, lesson in library().items():
        assert f"![{lesson.title}](assets/screenshots/lessons/{name}.png)" in readme
        assert (CHECKOUT / "assets" / "screenshots" / "lessons" / f"{name}.png").stat().st_size < 200_000
