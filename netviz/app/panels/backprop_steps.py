"""Backpropagation in words: its steps in order, each with its formula and, for one neuron, with the numbers in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from netviz.app.qt.language import local, tr, translated
from netviz.app.qt.numbers import exact, number
from netviz.errors import counted
from netviz.number_format import MINUS
from netviz.session.parts.backprop import Backprop, BackpropLayer
from netviz.texts import phrase

LOWERED = "₀₁₂₃₄₅₆₇₈₉"
MEAN_COST = r"\quad C = \frac{1}{m} \sum_x C_x"


class StepKind(Enum):
    """What a step computes."""

    FORWARD = phrase("activations forward")
    COST = phrase("the cost")
    DELTA = phrase("δ backward")
    GRADIENT = phrase("the gradient")
    UPDATE = phrase("the update")


@dataclass(frozen=True)
class BackpropStep:
    """One step; `layer` is an index into `Backprop.layers`, and the last one if the step concerns all of them."""

    kind: StepKind
    layer: int


def steps(layers: int) -> list[BackpropStep]:
    """All steps of one mini-batch through this many layers, in order."""
    forward = [BackpropStep(StepKind.FORWARD, layer) for layer in range(layers)]
    backward = [BackpropStep(StepKind.DELTA, layer) for layer in reversed(range(layers))]
    gradients = [BackpropStep(StepKind.GRADIENT, layer) for layer in reversed(range(layers))]
    last = layers - 1
    return [*forward, BackpropStep(StepKind.COST, last), *backward, *gradients, BackpropStep(StepKind.UPDATE, last)]


def title(step: BackpropStep, found: Backprop) -> str:
    """`Step 3: δ backward, layer 1`."""
    everywhere = step.kind in (StepKind.COST, StepKind.UPDATE)
    where = "" if everywhere else f", {_place(step.layer, found)}"
    return f"{translated(step.kind.value)}{where}"


def formula(step: BackpropStep, found: Backprop, neuron: int, example: int) -> str:
    """The step's formula and, below it, the same in numbers for one neuron of its layer and one example; the text of a
    `FormulaLabel`.
    """
    layer = found.layers[step.layer]
    neuron = min(neuron, len(layer.b) - 1)
    worked = {
        StepKind.FORWARD: _forward,
        StepKind.COST: _cost,
        StepKind.DELTA: _delta,
        StepKind.GRADIENT: _gradient,
        StepKind.UPDATE: _update,
    }[step.kind]
    law, numbers = worked(found, step.layer, neuron, example)
    return rf"$\displaystyle {law}$" f"\n{numbers}"


def laws() -> Iterator[str]:
    """The formulas of all steps of a network with a hidden layer of sigmoids, as in the lesson, for either cost."""
    one = np.zeros((1, 1))
    values = dict.fromkeys(("w", "z", "a", "delta", "weight_gradient", "numerical"), one)
    layer = BackpropLayer("", "sigmoid", **values, b=one[0], bias_gradient=one[0])
    layers = (layer, layer)
    for cost in ("quadratic", "cross-entropy"):
        found = Backprop(one, one, layers, 0.0, one[0], 0.0, "sigmoid", cost)
        yield from (formula(step, found, 0, 0).partition("\n")[0] for step in steps(len(layers)))


def short(value: float) -> str:
    """A number short enough for a neuron or an edge."""
    if abs(value) >= 0.095 or value == 0:
        return local(f"{value:.2f}".replace("-", MINUS))
    return number(value, 2)


def _forward(found: Backprop, place: int, neuron: int, example: int) -> tuple[str, str]:
    layer, before = found.layers[place], _before(found, place)
    j, up = LOWERED[neuron + 1], _index(place)
    law = rf"z^{up} = w^{up}\,{_input(place)} + b^{up}, \quad a^{up} = {_in_latex(layer, f'z^{up}')}"
    sum_ = _sum(zip(layer.w[neuron].tolist(), before[:, example].tolist(), strict=True))
    z, a = float(layer.z[neuron, example]), float(layer.a[neuron, example])
    out = f"a{j} = {_sigma(layer, short(z))} = **{short(a)}**"
    return law, f"z{j} = {sum_} + {_term(float(layer.b[neuron]))} = {short(z)},  {out}"


def _cost(found: Backprop, place: int, neuron: int, example: int) -> tuple[str, str]:
    a, y = found.layers[-1].a[:, example].tolist(), found.targets[:, example].tolist()
    pairs = list(zip(a, y, strict=True))
    if found.cost_name == "quadratic":
        law = rf"C_x = \frac{{1}}{{2}} \sum_j (y_j - a_j)^2, {MEAN_COST}"
        numbers = "½ · [" + " + ".join(f"({short(t)} − {_term(o)})²" for o, t in pairs) + "]"
    elif found.cost_name == "cross-entropy":
        law = rf"C_x = -\sum_j [y_j \ln a_j + (1 - y_j) \ln(1 - a_j)], {MEAN_COST}"
        numbers = "−[" + " + ".join(f"ln {short(o)}" if t > 0.5 else f"ln(1 − {short(o)})" for o, t in pairs) + "]"
    elif found.cost_name == "log-likelihood":
        law = rf"C_x = -\ln a_y, {MEAN_COST}"
        numbers = f"−ln {short(max(pairs, key=lambda pair: pair[1])[0])}"
    else:
        law, numbers = rf"C_x = \sum_j \mathrm{{Huber}}(y_j - a_j), {MEAN_COST}", "Cₓ"
    one = f"{numbers} = **{number(float(found.costs[example]), 3)}**"
    over = tr(
        "over {examples} C = {cost}", examples=counted(len(found.costs), "example"), cost=f"**{number(found.cost, 3)}**"
    )
    return law, f"{one},  {over}"


def _delta(found: Backprop, place: int, neuron: int, example: int) -> tuple[str, str]:
    layer, last = found.layers[place], place == len(found.layers) - 1
    up, j = _index(place), LOWERED[neuron + 1]
    delta = short(float(layer.delta[neuron, example]))
    if last:
        a, y = short(float(layer.a[neuron, example])), short(float(found.targets[neuron, example]))
        if found.cost_name == "quadratic" and found.output == "sigmoid":
            slope = float(layer.a[neuron, example]) * (1 - float(layer.a[neuron, example]))
            law = rf"\delta^{up} = (a^{up} - y) \odot \sigma'(z^{up})"
            return law, f"δ{j} = ({a} − {y}) · {short(slope)} = **{delta}**"
        return rf"\delta^{up} = a^{up} - y", f"δ{j} = {a} − {y} = **{delta}**"
    after, k = found.layers[place + 1], _index(place + 1)
    pairs = list(zip(after.w[:, neuron].tolist(), after.delta[:, example].tolist(), strict=True))
    law = rf"\delta^{up} = (w^{k})^T \delta^{k} \odot \sigma'(z^{up})"
    return law, f"δ{j} = [{_sum(pairs)}] · σ'({short(float(layer.z[neuron, example]))}) = **{delta}**"


def _gradient(found: Backprop, place: int, neuron: int, example: int) -> tuple[str, str]:
    layer, before = found.layers[place], _before(found, place)
    up, j, m = _index(place), LOWERED[neuron + 1], len(found.costs)
    mean = r"\frac{1}{m} \sum_x \delta"
    law = (
        rf"\frac{{\partial C}}{{\partial w^{up}}} = {mean}^{up} ({_input(place)})^T, \quad "
        rf"\frac{{\partial C}}{{\partial b^{up}}} = {mean}^{up}"
    )
    sum_ = _sum(zip(layer.delta[neuron].tolist(), before[0].tolist(), strict=True))
    own = float(layer.weight_gradient[neuron, 0])
    by_steps = tr("numerical: {value}", value=number(float(layer.numerical[neuron, 0]), 4))
    numbers = f"∂C/∂w{j}₁ = [{sum_}] / {m} = **{number(own, 4)}**  {by_steps}"
    bias = f"∂C/∂b{j} = **{number(float(layer.bias_gradient[neuron]), 3)}**"
    return law, f"{numbers}\n{bias}"


def _update(found: Backprop, place: int, neuron: int, example: int) -> tuple[str, str]:
    layer, j = found.layers[place], LOWERED[neuron + 1]
    w, gradient = float(layer.w[neuron, 0]), float(layer.weight_gradient[neuron, 0])
    after = w - found.learning_rate * gradient
    numbers = f"w{j}₁ ← {short(w)} − {exact(found.learning_rate)} · {_term(gradient)} = **{short(after)}**"
    return (
        r"w \leftarrow w - \eta \frac{\partial C}{\partial w}, \quad "
        r"b \leftarrow b - \eta \frac{\partial C}{\partial b}"
    ), numbers


def _before(found: Backprop, place: int) -> NDArray[np.float64]:
    return found.inputs if place == 0 else found.layers[place - 1].a


def _place(layer: int, found: Backprop) -> str:
    return tr("output") if layer == len(found.layers) - 1 else tr("layer {number}", number=layer + 1)


def _index(place: int) -> str:
    """A layer's number, in LaTeX."""
    return f"{{{place + 1}}}"


def _input(place: int) -> str:
    """What goes into a layer, in LaTeX."""
    return "x" if place == 0 else f"a^{_index(place - 1)}"


def _in_latex(layer: BackpropLayer, of: str) -> str:
    """The layer's activation of something, in LaTeX."""
    if layer.activation in ("identity", "linear"):
        return of
    if layer.activation == "relu":
        return rf"\max(0, {of})"
    name = r"\sigma" if layer.activation == "sigmoid" else rf"\mathrm{{{layer.activation}}}"
    return f"{name}({of})"


def _sigma(layer: BackpropLayer, of: str) -> str:
    """The layer's activation of a number."""
    if layer.activation in ("identity", "linear"):
        return of
    return f"max(0, {of})" if layer.activation == "relu" else f"{SIGNS.get(layer.activation, layer.activation)}({of})"


SIGNS = {"sigmoid": "σ"}


def _term(value: float) -> str:
    """A number as it stands after an operator: negative ones in parentheses."""
    return f"({short(value)})" if value < 0 else short(value)


def _sum(pairs: Iterable[tuple[float, float]]) -> str:
    """w₁ a₁ + w₂ a₂ … in numbers."""
    return " + ".join(f"{_term(one)} · {_term(other)}" for one, other in pairs)
