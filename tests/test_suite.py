"""The rules of the suite itself: which warnings fail a test, and how tests wait."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path

import pytest

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
PAUSES = {"waiting.py": 1, "app/conftest.py": 1, "data/mirror.py": 1, "session/test_session.py": 1}


def clock_waits(path: Path) -> list[str]:
    """Where a test waits for a number of seconds, or gives up after one."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
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
