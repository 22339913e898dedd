"""Formulas such as `x1*x2` or `sin(3*x1)` of an example's inputs.

A formula may come from a file, so it is never run as Python. It is parsed by Python's parser, and only numbers, the
inputs, five operators and the functions in one table are accepted. Length, depth and powers are bounded.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.errors import none_of, shown
from netviz.texts import phrase

LONGEST_FORMULA = 100
DEEPEST = 12
"""How deeply a formula may be nested."""
HIGHEST_POWER = 9
LARGEST = float(np.finfo(np.float32).max)

FUNCTIONS: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    "sin": np.sin,
    "cos": np.cos,
    "tanh": np.tanh,
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
}
CONSTANTS = {"pi": math.pi}
_SIGNS: dict[type[ast.operator], Callable[[Any, Any], NDArray[np.float64]]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
}

_WRITTEN = str.maketrans(
    {"^": "**", "²": "**2", "³": "**3", "·": "*", "×": "*", "−": "-", "π": "pi"}
    | dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True))
)
_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_OTHER_CHARACTER = re.compile(r"[^A-Za-z0-9_ .,+*/()-]")


class FormulaError(ValueError):
    """The text is not a valid formula; the message is the end of a sentence."""


@dataclass(frozen=True)
class Formula:
    """One feature: the text as the user wrote it, and its syntax tree."""

    text: str
    _parsed: ast.expr

    @property
    def label(self) -> str:
        """The formula in mathematical notation: x₁², x₁x₂, sin x₁."""
        text = ast.unparse(self._parsed).replace(" ", "")
        text = re.sub(r"\bx(\d+)\b", lambda found: "x" + found[1].translate(_LOW), text)
        text = text.replace("**2", "²").replace("**3", "³")
        text = re.sub(r"(?<![\w.)²³*])(\d+(?:\.\d+)?)\*(?=x[₀-₉]*(?![\w*]))", r"\1", text)
        text = re.sub(r"\b(sin|cos|tanh|exp|log)\(([\d.]*x[₀-₉]*)\)", r"\1 \2", text)
        text = re.sub(r"(?<![\w)])(x[₀-₉]*)\*(x[₀-₉]*)(?![\w*²³])", r"\1\2", text)
        return text.replace("**", "^").replace("*", "·").replace("-", "−")

    def __call__(self, inputs: NDArray[Any]) -> NDArray[np.float64]:
        """The values (n,) for inputs (n, k); NaN or infinite where the formula has no value."""
        columns = np.asarray(inputs, np.float64)
        with np.errstate(all="ignore"):
            return np.broadcast_to(_value(self._parsed, columns), len(columns)).astype(np.float64)


def parse(text: str, inputs: int | None = None) -> Formula:
    """Parse a formula of the inputs x1, x2, … (None: any number of them). Raises FormulaError."""
    if len(text) > LONGEST_FORMULA:
        raise FormulaError(
            phrase(
                "a formula of {count:,} characters is longer than the {most} there may be",
                count=len(text),
                most=LONGEST_FORMULA,
            )
        )
    written = text.translate(_WRITTEN).strip()
    other = _OTHER_CHARACTER.search(written)
    if other:
        raise FormulaError(
            phrase(
                "{formula} has {character}, which no formula has; write one such as x1*x2",
                formula=shown(text),
                character=shown(other[0]),
            )
        )
    if not written:
        raise FormulaError(phrase("a formula is empty; write one such as x1*x2"))
    try:
        parsed = ast.parse(written, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise FormulaError(
            phrase("{formula} is not a formula such as x1*x2 or sin(3*x1)", formula=shown(text))
        ) from error
    _check(parsed, text, inputs, 1)
    if not any(isinstance(node, ast.Name) and node.id not in {*FUNCTIONS, *CONSTANTS} for node in ast.walk(parsed)):
        raise FormulaError(
            phrase("{formula} is the same for every example; use an input such as x1 in it", formula=shown(text))
        )
    return Formula(text, parsed)


@dataclass(frozen=True)
class Features:
    """All features of a network's inputs, in order."""

    formulas: tuple[Formula, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The label of each formula, for display."""
        return tuple(formula.label for formula in self.formulas)

    def of(self, inputs: NDArray[Any]) -> NDArray[np.float32]:
        """(n, features) from the data's own inputs (n, k); NaN where a value is undefined or too large for float32."""
        own = inputs / 255.0 if inputs.dtype == np.uint8 else inputs
        values = np.stack([formula(own) for formula in self.formulas], axis=1)
        with np.errstate(invalid="ignore"):
            return np.where(np.abs(values) <= LARGEST, values, np.nan).astype(np.float32)


def _check(node: ast.expr, text: str, inputs: int | None, depth: int) -> None:
    """Raise FormulaError unless this part of a formula is accepted."""
    if depth > DEEPEST:
        raise FormulaError(
            phrase(
                "{formula} is nested more than {most} deep; write a shorter formula", formula=shown(text), most=DEEPEST
            )
        )
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bool) or not isinstance(node.value, int | float) or not abs(node.value) <= LARGEST:
            raise FormulaError(phrase("{formula} has a number that is too large or not a number", formula=shown(text)))
    elif isinstance(node, ast.Name):
        _check_name(node.id, text, inputs)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
        _check(node.operand, text, inputs, depth + 1)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        power = node.right.value if isinstance(node.right, ast.Constant) else None
        if type(power) is not int or not 0 < power <= HIGHEST_POWER:
            raise FormulaError(
                phrase(
                    "{formula} has an exponent that is not a whole number from 1 to {most}",
                    formula=shown(text),
                    most=HIGHEST_POWER,
                )
            )
        _check(node.left, text, inputs, depth + 1)
    elif isinstance(node, ast.BinOp) and type(node.op) in _SIGNS:
        for side in (node.left, node.right):
            _check(side, text, inputs, depth + 1)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        if node.func.id not in FUNCTIONS:
            raise FormulaError(
                phrase(
                    "{formula}: the function {problem}", formula=shown(text), problem=none_of(node.func.id, FUNCTIONS)
                )
            )
        if len(node.args) != 1:
            raise FormulaError(
                phrase("{formula}: {function} takes one number in brackets", formula=shown(text), function=node.func.id)
            )
        _check(node.args[0], text, inputs, depth + 1)
    else:
        raise FormulaError(phrase("{formula} is not a formula such as x1*x2 or sin(3*x1)", formula=shown(text)))


def _check_name(name: str, text: str, inputs: int | None) -> None:
    if name in CONSTANTS:
        return
    number = _input_number(name)
    if number is None:
        raise FormulaError(phrase("{formula}: {problem}", formula=shown(text), problem=none_of(name, _names(inputs))))
    if inputs is not None and number > inputs:
        raise FormulaError(
            phrase(
                "{formula}: there is no {name}; the data has {inputs}",
                formula=shown(text),
                name=name,
                inputs=", ".join(_names(inputs)),
            )
        )


def _names(inputs: int | None) -> list[str]:
    """The names of the inputs; of many, the first and the last."""
    count = 2 if inputs is None else inputs
    names = [f"x{number}" for number in range(1, count + 1)]
    return names if len(names) <= 4 else [*names[:2], "…", names[-1]]


def _input_number(name: str) -> int | None:
    """2 for x2, 1 for a plain x; None if it is not an input."""
    if name == "x":
        return 1
    return int(name[1:]) if re.fullmatch(r"x[1-9][0-9]{0,6}", name) else None


def _value(node: ast.expr, inputs: NDArray[np.float64]) -> Any:
    """The value of a part that `_check` has accepted."""
    if isinstance(node, ast.Constant):
        return float(node.value)  # type: ignore[arg-type]
    if isinstance(node, ast.Name):
        return CONSTANTS[node.id] if node.id in CONSTANTS else inputs[:, (_input_number(node.id) or 1) - 1]
    if isinstance(node, ast.UnaryOp):
        value = _value(node.operand, inputs)
        return -value if isinstance(node.op, ast.USub) else value
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left, inputs), _value(node.right, inputs)
        return np.power(left, right) if isinstance(node.op, ast.Pow) else _SIGNS[type(node.op)](left, right)
    assert isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    return FUNCTIONS[node.func.id](_value(node.args[0], inputs))
