"""The rules of the suite itself: which warnings fail a test, and how tests wait."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.waiting import HANG_SECONDS

FOLDER = Path(__file__).parent


@pytest.mark.parametrize(
    ("category", "module", "fails"),
    [
        (DeprecationWarning, "netviz.engine.trainer", True),
        (FutureWarning, "netviz.app", True),
        (RuntimeWarning, "netviz.data.user_data", True),
        (DeprecationWarning, "pyqtgraph.graphicsItems", False),
        (PendingDeprecationWarning, "tests.app.test_imports", False),
        (FutureWarning, "numpy", False),
        (RuntimeWarning, "numpy", True),
        (ResourceWarning, "sys", True),
    ],
)
def test_our_own_warnings_are_errors_and_what_others_deprecate_is_none(
    category: type[Warning], module: str, fails: bool
) -> None:
    with warnings.catch_warnings(record=True) as shown:
        if fails:
            with pytest.raises(category):
                warnings.warn_explicit("made up", category, "made_up.py", 1, module)
        else:
            warnings.warn_explicit("made up", category, "made_up.py", 1, module)
            assert len(shown) == 1


WAITS = {"sleep", "wait", "waitUntil", "waitSignal", "waitSignals", "qWait", "result"}
# Where a pause is the subject: how fast a slow server sends, and how long a worker waits for a window that is away.
PAUSES = {"waiting.py": 1, "app/conftest.py": 1, "data/mirror.py": 1, "session/test_session.py": 1,
          "slow/actions.py": 1}  # fmt: skip


def calls(path: Path, *words: str) -> Iterator[tuple[str, ast.Call]]:
    """The calls of a module, each with the last word of what is called; none where its text has none of the words."""
    text = path.read_text(encoding="utf-8")
    if any(word in text for word in words):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                yield node.func.id if isinstance(node.func, ast.Name) else node.func.attr, node


def clock_waits(path: Path) -> list[str]:
    """Where a test waits for a number of seconds, or gives up after one."""
    found = []
    for name, node in calls(path, *WAITS, "timeout"):
        given = {word.arg: word.value for word in node.keywords}
        timed = [*(node.args if name in WAITS else ()), *([given["timeout"]] if "timeout" in given else ())]
        if any(isinstance(value, ast.Constant) for value in timed) or name == "waitUntil":
            found.append(f"{path}:{node.lineno}")
    return found


def test_tests_wait_for_work_and_not_by_the_clock() -> None:
    """What waits takes `until` or `settle`, and what another process does gets HANG_SECONDS."""
    for path in sorted(FOLDER.rglob("*.py")):
        found = clock_waits(path)
        assert len(found) <= PAUSES.get(path.relative_to(FOLDER).as_posix(), 0), found


def waits_for_what_passes(path: Path) -> list[str]:
    """Where a test waits for a run to be seen running, which may have ended before the window looks."""
    found = []
    for name, node in calls(path, "RunState.RUNNING"):
        if name in ("until", "wait_for"):
            said = ast.unparse(node)
            seen = "RunState.RUNNING" in said and "is not RunState.RUNNING" not in said
            if seen and "RunState.FINISHED" not in said:
                found.append(f"{path}:{node.lineno}")
    return found


def test_no_test_waits_for_a_state_that_passes_on_its_own() -> None:
    assert [place for path in sorted(FOLDER.rglob("*.py")) for place in waits_for_what_passes(path)] == []


def test_no_property_is_judged_by_the_clock() -> None:
    assert settings().deadline is None
    assert HealthCheck.too_slow in settings().suppress_health_check


@pytest.mark.parametrize(
    "processes", [pytest.param(0, marks=pytest.mark.slow), pytest.param(1, marks=pytest.mark.slow(once=True))]
)
def test_a_test_process_that_takes_too_much_memory_fails_the_run(processes: int, tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        "from tests.memory import MemoryLimit\n"
        "def pytest_configure(config):\n    config.pluginmanager.register(MemoryLimit(300))\n"
    )
    (tmp_path / "test_some.py").write_text(
        "def test_little():\n    assert len(b'x' * 2**20)\n\ndef test_much():\n    assert len(b'x' * 2**29)\n"
    )
    for name, code, said in (("little", 0, "MB at most"), ("much", 1, "MB, more than 300, in")):
        done = subprocess.run(
            [
                sys.executable, "-m", "pytest", "-p", "xdist", "-p", "no:cacheprovider", "-n", str(processes),
                "-k", name, tmp_path,
            ],
            capture_output=True, text=True, timeout=HANG_SECONDS, check=False, cwd=FOLDER.parent,
            env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},  # they take a second each time
        )  # fmt: skip
        assert done.returncode == code, done.stdout
        assert said in done.stdout
        assert name == "little" or "test_some.py::test_much (tests/memory.py)" in done.stdout
        assert "1 passed" in done.stdout


@pytest.mark.slow(once=True)
def test_a_test_that_hangs_in_a_handler_ends_with_its_process_and_the_rest_continues(tmp_path: Path) -> None:
    """As in Qt's event loop, where whatever is raised is caught and told."""
    (tmp_path / "conftest.py").write_text(
        "from tests.hangs import HangLimit\n"
        "def pytest_configure(config):\n    config.pluginmanager.register(HangLimit(config))\n"
    )
    (tmp_path / "test_some.py").write_text(
        "import time\nimport pytest\n\n"
        "@pytest.mark.timeout(0.5)\ndef test_hangs():\n    while True:\n        try:\n            time.sleep(9)\n"
        "        except BaseException:\n            pass\n\n"
        "def test_next():\n    pass\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "pytest_timeout", "-p", "no:cacheprovider", "-n", "1",
         "--dist", "loadfile", tmp_path],
        capture_output=True, text=True, timeout=HANG_SECONDS, check=False, cwd=FOLDER.parent,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "crashed while running" in done.stdout
    assert "test_some.py::test_hangs" in done.stdout
    assert "it has ended its process before" in done.stdout, "nor is it tried again"
    assert "1 failed, 1 passed, 1 error" in done.stdout
    assert "in test_hangs" in done.stderr, "where it hung"
    said = re.sub(r"RED \S*/", "RED ", done.stdout)
    assert re.search(r"^RED test_some.py::test_hangs: .*worker 'gw0' crashed", said, re.MULTILINE), "at once"


@pytest.mark.slow(once=True)
@pytest.mark.parametrize("others_are_done", [False, True])
def test_the_worker_that_takes_over_does_what_is_left(tmp_path: Path, others_are_done: bool) -> None:
    """The other worker's long test ends only when a short file has been run, by the one that took over; or the other
    worker has nothing more to do when the process of the last file ends.
    """
    (tmp_path / "conftest.py").write_text(
        "from tests.hangs import HangLimit\n"
        "def pytest_configure(config):\n    config.pluginmanager.register(HangLimit(config))\n"
    )
    done = "pathlib.Path(__file__).with_name('done')"
    short = f"import pathlib\n\ndef test_short():\n    {done}.touch()\n"
    tests = {
        "a": f"import pathlib, time\n\ndef test_waits():\n    while not {done}.exists():\n        time.sleep(0.01)\n"
        "\ndef test_2(): pass\n\ndef test_3(): pass\n",
        # What the process that ends has done before.
        **dict.fromkeys(("b1", "b2", "b3", "b4"), "def test_passes(): pass\n\ndef test_too(): pass\n"),
        "c": f"import os, time\n\ndef test_ends():\n    time.sleep({2 * others_are_done})\n    os._exit(3)\n"
        "\ndef test_4(): pass\n",
    }
    tests |= {"b5": short} if others_are_done else dict.fromkeys("def", short)
    for name in sorted(tests):
        (tmp_path / f"test_{name}.py").write_text(tests[name])
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "pytest_timeout", "-p", "no:cacheprovider", "-n", "2",
         "--dist", "loadfile", "--no-loadscope-reorder", "--timeout", "60", tmp_path],
        capture_output=True, text=True, timeout=HANG_SECONDS, check=False, cwd=FOLDER.parent,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )  # fmt: skip
    assert f"1 failed, {13 if others_are_done else 15} passed" in ran.stdout, ran.stdout
