"""Nodes that work out numbers and no layer, such as the `Shape`, `Gather` and `Concat` that `x.view(x.size(0), -1)`
becomes: each is one entry of `FOLDED`, worked out while the file is read.

How many examples come at once is not known then. It stands as `EXAMPLES`, which only `Reshape` understands; what would
calculate with it is refused.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Shape
from netviz.foreign.assembly import ForeignError
from netviz.foreign.onnx_graph import Node
from netviz.texts import phrase

Array = NDArray[Any]
EXAMPLES = int(np.iinfo(np.int64).min)
"""Stands for N, the number of examples."""
LONGEST = 64
"""How many numbers a result may have that is not a view of another."""


def shape_of(shape: Shape) -> Array:
    """What `Shape` says of a batch of examples of this shape."""
    return np.array([EXAMPLES, *shape], np.int64)


def _identity(node: Node, given: list[Array]) -> Array:
    return given[0]


def _transpose(node: Node, given: list[Array]) -> Array:
    return np.transpose(given[0], node.settings.get("perm"))


def _axes(node: Node, given: list[Array]) -> tuple[int, ...]:
    """Of ONNX before opset 13 an attribute, later an input."""
    return tuple(whole(given[1]) if len(given) > 1 else node.settings.get("axes", []))


def _unsqueeze(node: Node, given: list[Array]) -> Array:
    return np.expand_dims(given[0], _axes(node, given))


def _squeeze(node: Node, given: list[Array]) -> Array:
    return np.squeeze(given[0], _axes(node, given) or None)


def _gather(node: Node, given: list[Array]) -> Array:
    return np.take(_short(given[0]), _whole(given[1]), node.settings.get("axis", 0))


def _concat(node: Node, given: list[Array]) -> Array:
    return np.concatenate([_short(one) for one in given], node.settings["axis"])


def _slice(node: Node, given: list[Array]) -> Array:
    if len(given) == 1:  # before opset 10
        starts, ends, axes = (node.settings.get(name, []) for name in ("starts", "ends", "axes"))
        steps: list[int] = [1]
    else:
        starts, ends = whole(given[1]), whole(given[2])
        axes = whole(given[3]) if len(given) > 3 else []
        steps = whole(given[4]) if len(given) > 4 else [1]
    if given[0].ndim != 1 or len(starts) != 1 or any(axes):
        raise ForeignError(phrase("it cuts more than a row of numbers"))
    return given[0][starts[0] : ends[0] : steps[0]]


def _cast(node: Node, given: list[Array]) -> Array:
    if node.settings.get("to") not in (6, 7):
        raise ForeignError(phrase("it makes other numbers of whole ones"))
    return _whole(given[0])


def _mul(node: Node, given: list[Array]) -> Array:
    return _known(given[0]) * _known(given[1])


def _product(node: Node, given: list[Array]) -> Array:
    row = _known(given[0])
    if row.ndim != 1 or any(_axes(node, given)):
        raise ForeignError(phrase("it multiplies more than a row of numbers"))
    sides = (1,) if node.settings.get("keepdims", 1) else ()
    return np.array(math.prod(whole(row)), np.int64).reshape(sides)


def whole(numbers: Array) -> list[int]:
    """Whole numbers, such as sides and axes. Raises ForeignError if they are of another type, or too many."""
    found: list[int] = _whole(numbers).reshape(-1).tolist()
    return found


def _whole(numbers: Array) -> Array:
    if numbers.dtype.kind not in "iu":
        raise ForeignError(phrase("it takes numbers that are not whole for sides or places"))
    return _short(numbers).astype(np.int64)


def _short(numbers: Array) -> Array:
    if numbers.size > LONGEST:
        raise ForeignError(phrase("it works on more than {most} numbers of the file", most=LONGEST))
    return numbers


def _known(numbers: Array) -> Array:
    if np.any(_short(numbers) == EXAMPLES):
        raise ForeignError(phrase("it calculates with the number of examples"))
    return numbers


FOLDED: dict[str, Callable[[Node, list[Array]], Array]] = {
    "Identity": _identity,
    "Transpose": _transpose,
    "Unsqueeze": _unsqueeze,
    "Squeeze": _squeeze,
    "Gather": _gather,
    "Concat": _concat,
    "Slice": _slice,
    "Cast": _cast,
    "Mul": _mul,
    "ReduceProd": _product,
}
"""What each operator makes of arrays alone."""
