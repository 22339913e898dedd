"""House rules that import-linter cannot check (its own are in pyproject.toml)."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import netviz
from tests.waiting import HANG_SECONDS

PACKAGE = Path(netviz.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))


def syntax(path: Path, word: str = "") -> list[ast.AST]:
    """What a module is made of; nothing where its text does not have the word at all, as in most modules: to take
    apart all of them takes seconds."""
    text = path.read_text(encoding="utf-8")
    return list(ast.walk(ast.parse(text))) if word in text else []


def test_no_global_random_state() -> None:
    for path in MODULES:
        for node in syntax(path, "random"):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("np.random", "numpy.random"):
                assert node.attr in ("default_rng", "Generator"), f"{path}:{node.lineno}"


@pytest.mark.parametrize(
    "code",
    [
        "import netviz.engine.trainer",
        "from netviz.commands import command_line, table; command_line.build(table.COMMANDS)",
    ],
)
def test_qt_is_loaded_only_for_a_window(code: str) -> None:
    check = "import sys; assert not {name for name in sys.modules if name.startswith(('PySide6', 'pyqtgraph'))}"
    subprocess.run([sys.executable, "-c", f"{code}; {check}"], check=True, timeout=HANG_SECONDS)


def test_the_command_imports_nothing_before_it_can_catch_an_interruption() -> None:
    code = "import sys; before = set(sys.modules); import netviz.cli; print(sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, timeout=HANG_SECONDS, capture_output=True, text=True
    )
    assert set(ast.literal_eval(done.stdout)) <= {"__future__", "netviz", "netviz.cli"}


def test_every_module_says_what_it_is() -> None:
    for path in MODULES:
        assert re.match(r'"""[^"\s]', path.read_text(encoding="utf-8")), path


# What a message may show of a user's only by way of netviz.errors, which escapes and cuts it.
OF_THE_USER = {"path", "file", "folder", "name", "text", "model", "data", "look", "word", "raw"}
GUARDED = ("config", "lessons", "commands")


def _in_messages(path: Path) -> list[ast.expr]:
    """The values in the texts of the errors that a module raises, but for the paths of fields."""
    found: list[ast.expr] = []
    for node in syntax(path, "raise"):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            is_field = isinstance(node.exc.func, ast.Name) and node.exc.func.id == "ConfigError"
            for argument in node.exc.args[1:] if is_field else node.exc.args:
                for one in ast.walk(argument):
                    if isinstance(one, ast.FormattedValue):
                        assert one.conversion != ord("r"), f"{path}:{one.lineno}"
                        found.append(one.value)
                    elif isinstance(one, ast.Call) and getattr(one.func, "id", "") == "phrase":
                        assert "!r}" not in ast.unparse(one.args[0]), f"{path}:{one.lineno}"
                        found += [keyword.value for keyword in one.keywords]
    return found


@pytest.mark.parametrize("floor", GUARDED)
def test_what_a_user_wrote_is_escaped_and_cut_in_every_message(floor: str) -> None:
    looked_at = 0
    for path in MODULES:
        if path.is_relative_to(PACKAGE / floor):
            for value in _in_messages(path):
                looked_at += 1
                bare = isinstance(value, ast.Name) and value.id in OF_THE_USER
                assert not bare, f"{path}:{value.lineno} {ast.unparse(value)}"
    assert looked_at


def test_every_reader_of_json_handles_what_reading_raises() -> None:
    reads = 0
    for path in MODULES:
        said = [ast.unparse(node) for node in syntax(path, "msgspec") if isinstance(node, ast.Attribute | ast.Name)]
        reads += (reader := "msgspec.json.decode" in said)
        assert not reader or "NOT_JSON" in said, path
        assert "msgspec.DecodeError" not in said or path.stem == "json_errors", path
    assert reads


def test_no_module_hides_an_import_from_the_layers() -> None:
    """Only the public face imports for the type checker alone, so that `import netviz` stays quick; see its text."""
    for path in MODULES:
        if path != PACKAGE / "__init__.py":
            names = {node.id for node in syntax(path, "TYPE_CHECKING") if isinstance(node, ast.Name)}
            assert "TYPE_CHECKING" not in names, path
