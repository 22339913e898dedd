"""What a new user gets: a wheel with everything in it, and scripts that set everything up."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from netviz.lessons.library import library
from tests.waiting import HANG_SECONDS

CHECKOUT = Path(__file__).parent.parent
OURS = ("PYTHON", "VIRTUAL_ENV", "NETVIZ_")
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
"""The environment without what this test run itself was told: its Python, its place, its versions."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for Linux and macOS")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # Without --wheel the wheel is made of the sdist, which so has all that is needed.
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(command, check=True, capture_output=True, timeout=HANG_SECONDS)
    (found,) = folder.glob("*.whl")
    return found


def with_theirs(requirements: list[str]) -> set[str]:
    """The distributions that these requirements name, and those that they require in turn; each is here as wanted."""
    found: set[str] = set()
    waiting = [Requirement(line) for line in requirements]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        there = metadata.distribution(name)
        assert wanted.specifier.contains(there.version, prereleases=True), f"{wanted} but {there.version} is here"
        if name not in found:
            found.add(name)
            waiting += [Requirement(line) for line in there.requires or []]
    return found


def lend(distribution: metadata.Distribution, site: Path) -> None:
    """Link what a distribution has installed into another site-packages, modules and metadata alike."""
    for name in {file.parts[0] for file in distribution.files or () if file.parts[0] not in ("..", "__pycache__")}:
        there = site / name
        if not there.exists():
            there.symlink_to(Path(distribution.locate_file(name)))


@pytest.mark.slow(once=True)
def test_the_wheel_works_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    """Everything that netviz needs, its assets among it, is in the wheel or among its dependencies.

    These are not installed anew, which would take twenty seconds: the environment is lent the files of those that the
    wheel names and of theirs, and of nothing else that is here.
    """
    venv.create(tmp_path / "venv")
    python, netviz = tmp_path / "venv" / "bin" / "python", tmp_path / "venv" / "bin" / "netviz"
    (site,) = (tmp_path / "venv").glob("lib/python3*/site-packages")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--disable-pip-version-check"]
    install = [*pip, "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, timeout=HANG_SECONDS, env=CLEAN, cwd=tmp_path)
    (own,) = metadata.distributions(path=[str(site)])
    lent = with_theirs(own.requires or [])
    assert "pyside6-essentials" in lent
    assert "pytest" not in lent
    for name in lent:
        lend(metadata.distribution(name), site)

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


@pytest.mark.slow(once=True)
def test_wheel_and_sdist_have_what_a_desktop_needs_and_nothing_of_a_build(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for name in ("desktop/netviz.desktop", "icons/app/light/48.png", "mnist/t10k-labels-idx1-ubyte.gz"):
        assert f"netviz/assets/{name}" in names
    (sdist,) = wheel.parent.glob("*.tar.gz")
    with tarfile.open(sdist) as file:
        parts = {part for name in file.getnames() for part in Path(name).parts}
    assert {"tests", "packaging", "pyproject.toml"} < parts
    assert not {"__pycache__", ".venv", "build", "dist", ".git"} & (parts | {p for n in names for p in Path(n).parts})
    assert wheel.stat().st_size < 30e6


def test_the_versions_are_bounded_as_was_measured() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    qt = [line for line in project["dependencies"] if line.startswith("PySide6")]
    assert any("<6.10" in line and "python_version < '3.12'" in line for line in qt)
    assert any(">=6.10" in line and "python_version >= '3.12'" in line for line in qt)
    assert project["requires-python"] == ">=3.11"
    assert all("==" in line for line in project["optional-dependencies"]["dev"])


def test_the_lowest_versions_that_are_tested_are_those_that_are_allowed() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    allowed = {}
    for line in (*project["dependencies"], *project["optional-dependencies"]["test"]):
        what, _, where = line.partition(";")
        name, lowest = re.fullmatch(r"([\w-]+)>=([\d.]+)(?:,<[\d.]+)?", what.strip()).groups()
        if ">=" not in where:  # what Python 3.11 takes
            allowed[name.lower()] = lowest
    lines = (CHECKOUT / "packaging" / "constraints-lowest.txt").read_text().splitlines()
    tested = dict(line.lower().split("==") for line in lines if not line.startswith("#"))
    assert tested.keys() == allowed.keys()
    for name, lowest in allowed.items():
        assert tested[name] == lowest or tested[name].startswith(f"{lowest}.0"), name


# What stands in for a Python: its module pip notes what it is asked for, its module venv makes a copy of it.
PYTHON = """#!/bin/sh
case "$2" in
  pip) echo "$*" >> "{pip}" ;;
  venv)
    mkdir -p "$3/bin" && cp "$0" "$3/bin/python"
    printf '#!/bin/sh\\necho "netviz $* in $PWD"\\n' > "$3/bin/netviz" && chmod +x "$3/bin/netviz" ;;
  *"import ensurepip, venv") test {has_venv} = yes || test -e "$0-venv" ;;
  *) exec {real} "$@" ;;
esac
"""


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what start.sh needs, with an environment whose pip notes what it was asked for."""
    place = tmp_path / "a checkout"
    shutil.copytree(CHECKOUT / "packaging", place / "packaging")
    shutil.copy(CHECKOUT / "pyproject.toml", place)
    program(tmp_path / "python", PYTHON.format(pip=place / "pip", has_venv="yes", real=sys.executable))
    subprocess.run([tmp_path / "python", "-m", "venv", place / ".venv"], check=True)
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
    assert (checkout / "pip").read_text().count("install") == 1
    with (checkout / "pyproject.toml").open("a") as file:
        file.write("\n# changed\n")
    start(checkout, "--version")
    assert (checkout / "pip").read_text().count("install") == 2


def test_start_and_check_in_turns_install_what_is_new_and_nothing_twice(checkout: Path) -> None:
    """A check adds its own tools to what a start has installed, and leaves the rest as it is."""
    (checkout / "lowest.txt").write_text("numpy==1.26\n")

    def check(**environment: str) -> None:
        command = ["bash", "-c", '. packaging/setup.sh; set_up "[test,dev]" check']
        subprocess.run(command, check=True, cwd=checkout, env=CLEAN | environment, timeout=HANG_SECONDS)

    def asked() -> list[str]:
        lines = (checkout / "pip").read_text().splitlines()
        (checkout / "pip").write_text("")
        return lines

    (checkout / "pip").touch()
    pip = "-m pip install -q --disable-pip-version-check --upgrade-strategy only-if-needed --no-compile "
    assert start(checkout, "--version").returncode == 0
    assert asked() == [f"{pip}-e ."]
    check()
    assert asked() == [f"{pip}-e .[test,dev]"]
    for _ in range(2):
        assert start(checkout, "--version").returncode == 0
        check()
    assert asked() == []
    with (checkout / "pyproject.toml").open("a") as file:
        file.write("\n# changed\n")
    check()
    assert start(checkout, "--version").returncode == 0
    assert asked() == [f"{pip}-e .[test,dev]"]
    check(NETVIZ_CONSTRAINTS="lowest.txt")
    check(NETVIZ_CONSTRAINTS="lowest.txt")
    assert asked() == [f"{pip}-c lowest.txt -e .[test,dev]"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is installed for the system")
@pytest.mark.parametrize(
    ("there", "offered", "installed"),
    [
        ({}, {"python3": "3.13.5-1"}, "python3 python3-venv"),
        ({"python3": "old"}, {"python3": "3.10.6-1", "python3.11-venv": "3.11.0"}, "python3.11 python3.11-venv"),
        ({"python3": "old"}, {"python3": "3.9.2-3", "python3.12-venv": "", "python3.14-venv": ""},
         "python3.14 python3.14-venv"),
        ({"python3": "no venv"}, {}, "python3.{minor}-venv"),
        ({"python3": "old", "python3.11": "no venv"}, {}, "python3.{minor}-venv"),
        ({"python3": "whole"}, {}, None),
        ({"python3": "old", "python3.13": "whole"}, {}, None),
    ],
)  # fmt: skip
def test_a_python_that_is_missing_comes_from_the_systems_packages(
    there: dict[str, str], offered: dict[str, str], installed: str | None, checkout: Path, tmp_path: Path
) -> None:
    """There is no Python, one that is too old, or one without venv (as Debian's is); apt has this one or that."""
    programs = system(tmp_path, checkout, there, offered)
    shutil.rmtree(checkout / ".venv")
    done = start(checkout, "--version", PATH=str(programs))
    assert done.returncode == 0, done.stderr
    assert done.stdout == "netviz --version in /\n"
    notes = tmp_path / "apt"
    expected = f"install -y -qq --no-install-recommends {installed}\n".format(minor=sys.version_info.minor)
    assert (notes.read_text() if notes.exists() else "") == (expected if installed else "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is installed for the system")
@pytest.mark.parametrize(
    ("offered", "lacks", "said"),
    [
        ({"python3": "3.9.2-3"}, (), "this system has no package of it; get it from python.org"),
        ({"python3": "3.13.5-1"}, ("apt-get", "apt-cache"), "python.org"),
        ({"python3": "3.13.5-1"}, ("sudo",), "sudo apt-get install -y python3 python3-venv"),
    ],
)
def test_a_python_that_cannot_be_had_is_reported_in_one_sentence(
    offered: dict[str, str], lacks: tuple[str, ...], said: str, checkout: Path, tmp_path: Path
) -> None:
    programs = system(tmp_path, checkout, {"python3": "old"}, offered)
    for name in lacks:
        (programs / name).unlink(missing_ok=True)
    if "sudo" in lacks:
        program(programs / "id", "#!/bin/sh\necho 1000\n")
    shutil.rmtree(checkout / ".venv")
    done = start(checkout, "--version", PATH=str(programs))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert said in done.stderr


def system(folder: Path, checkout: Path, there: dict[str, str], offered: dict[str, str]) -> Path:
    """The programs of a system: some Pythons, and an apt that has some and notes what it installs."""
    programs, notes = folder / "programs", folder / "apt"
    programs.mkdir()
    for name in (
        "bash",
        "sh",
        "env",
        "dirname",
        "cat",
        "cksum",
        "rm",
        "cp",
        "touch",
        "mkdir",
        "chmod",
        "find",
        "grep",
        "uname",
    ):
        (programs / name).symlink_to(shutil.which(name) or "")
    whole = PYTHON.format(pip=checkout / "pip", has_venv="yes", real=sys.executable)
    kinds = {"old": "#!/bin/sh\nexit 1\n", "whole": whole, "no venv": whole.replace("test yes =", "test no =")}
    for name, kind in there.items():
        program(programs / name, kinds[kind])
    program(programs / "id", "#!/bin/sh\necho 0\n")
    shown = "".join(f"{name}) echo 'Version: {version}' ;;\n" for name, version in offered.items())
    program(programs / "apt-cache", f'#!/bin/sh\ncase "$2" in\n{shown}*) exit 100 ;;\nesac\n')
    (folder / "whole").write_text(whole)
    program(
        programs / "apt-get",
        f"""#!/bin/sh
if [ "$1" = update ]; then exit; fi
echo "$*" >> "{notes}"
shift 4
for name; do
  case "$name" in
    python3*-venv) for python in "{programs}"/python3*; do touch "$python-venv"; done ;;
    python3*) cp "{folder}/whole" "{programs}/$name"; chmod +x "{programs}/$name" ;;
  esac
done
""",
    )
    return programs


def test_the_check_runs_once_with_every_python_there_is(tmp_path: Path) -> None:
    """One that is found twice, one only in pyenv's folder, one that fails, one that fails once, a shim that fails; and
    the tests that take seconds once."""
    place, programs, pyenv = tmp_path / "checkout", tmp_path / "bin", tmp_path / "pyenv" / "versions"
    for folder in (place / ".ci", place / "packaging", programs):
        folder.mkdir(parents=True)
    shutil.copy(CHECKOUT / ".ci" / "run", place / ".ci")
    (place / "packaging" / "check.sh").write_text(
        "echo $NETVIZ_VENV: $* >> asked\n"
        "case $NETVIZ_VENV$# in\n"
        "  .venv-3.13*) echo FAILED tests/a.py::b; exit 1 ;;\n"
        "  .venv-lowest0) echo FAILED tests/a.py::c; exit 1 ;;\n"
        "  .venv-3.110) echo 'more than 1,000 (tests/memory.py)'; exit 1 ;;\n"
        "esac\n"
    )
    for name in ("bash", "env", "dirname", "timeout", "mktemp", "tee", "grep", "head", "rm", "sleep"):
        (programs / name).symlink_to(shutil.which(name) or "")

    for python in (programs / "python3", programs / "python3.12"):
        program(python, "#!/bin/sh\necho 3.12\n")
    program(programs / "python3.13", "#!/bin/sh\necho 3.13\n")
    program(programs / "python3.14", "#!/bin/sh\nexit 127\n")
    program(pyenv / "3.11.7" / "bin" / "python", "#!/bin/sh\necho 3.11\n")
    done = subprocess.run(
        ["bash", place / ".ci" / "run"],
        env={"PATH": str(programs), "PYENV_ROOT": str(pyenv.parent), "HOME": "/nowhere"},
        executable=shutil.which("bash"), capture_output=True, text=True, timeout=HANG_SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    lines = [re.sub(r" (in|after) \d+ s", "", line) for line in done.stdout.splitlines()]
    again = "-n 0 --last-failed --last-failed-no-failures none"
    assert (place / "asked").read_text().splitlines() == [
        ":",
        ": -m slow(once=True)",
        ".venv-3.11:",
        ".venv-3.13:",
        f".venv-3.13: {again}",
        ".venv-lowest:",
        f".venv-lowest: {again}",
    ]
    assert lines[-9:] == [
        "Python 3.12: passed",
        "what takes seconds: passed",
        "Python 3.11: passed, with too much memory",
        "more than 1,000 (tests/memory.py)",
        "Python 3.13: FAILED",
        "FAILED tests/a.py::b",
        "Python 3.11 with the lowest versions: passed, but these only when run again:",
        "UNSTEADY tests/a.py::c",
        "Python 3.14: not found",
    ]


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


def test_the_plan_for_lecturers_is_two_sessions_of_the_lessons_there_are() -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    part = readme.partition("## For lecturers")[2].partition("\n## ")[0]
    sessions = [re.findall(r"(?m)^\| (\d+) \|", table) for table in part.split("| minutes |")[1:]]
    assert [sum(map(int, minutes)) for minutes in sessions] == [90, 90]
    titles = {lesson.title for lesson in library().values()}
    assert set(re.findall(r"\*\*(.+?)\*\*", part)) == titles


def test_packages_say_how_many_lessons_there_are() -> None:
    for place in (CHECKOUT / "packaging" / "debian.sh", CHECKOUT / "assets" / "desktop" / "netviz.metainfo.xml"):
        assert f"{len(library())} lessons" in place.read_text(encoding="utf-8"), place


def test_the_readme_links_to_what_there_is() -> None:
    for place in (CHECKOUT / "README.md", CHECKOUT / "netviz" / "lessons" / "README.md"):
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", place.read_text(encoding="utf-8")):
            assert target == "curve.png" or (place.parent / target).exists(), target
