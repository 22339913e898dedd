"""Numbers have one style: no module of the window, the session or the lessons formats a number on its own."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from netviz.number_format import exact

PACKAGE = Path(__file__).parents[1] / "netviz"
OWN = re.compile(r",?\.?[0-9]*[ge]|,?\.[1-9][0-9]*f")
SHORT = {
    "app/widgets/fields.py": "what stands in a field can be typed",
    "app/widgets/convolution_view.py": "in cells of a few pixels",
    "app/panels/backprop_steps.py": "on the edges of a diagram",
    "app/widgets/network_painting.py": "beside bars of a few pixels",
    "lessons/results.py": "a table in a file",
}
"""Where there is no room for three digits, or no reader."""


def formatted(tree: ast.AST) -> list[str]:
    """The format of each number that becomes text; one that is only rounded so, `float(f"{x:.3g}")`, is none."""
    rounded = {
        id(call.args[0])
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "float" and call.args
    }
    strings = [one for one in ast.walk(tree) if isinstance(one, ast.JoinedStr) and id(one) not in rounded]
    values = [one for string in strings for one in string.values if isinstance(one, ast.FormattedValue)]
    return [
        part.value
        for one in values
        if isinstance(one.format_spec, ast.JoinedStr)
        for part in one.format_spec.values
        if isinstance(part, ast.Constant) and OWN.fullmatch(str(part.value))
    ]


@pytest.mark.parametrize("room", ["app", "session", "lessons"])
def test_no_module_writes_numbers_in_a_style_of_its_own(room: str) -> None:
    for path in sorted((PACKAGE / room).rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name not in SHORT:
            assert formatted(ast.parse(path.read_text(encoding="utf-8"))) == [], name


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (3.0, "3"), (0.05, "0.05"), (0.00015, "0.00015"), (1e-5, "1 × 10⁻⁵"), (-2.5, "−2.5"), (30_000, "30,000"),
     (0.1 + 0.2, "0.3"), (1e7, "1 × 10⁷")],
)  # fmt: skip
def test_what_was_set_is_written_as_it_was(value: float, text: str) -> None:
    assert exact(value) == text
