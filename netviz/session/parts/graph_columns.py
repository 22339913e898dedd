"""The columns of the drawn network: the input and each layer, as nodes with the values that they show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Array
from netviz.engine.by_hand import Freeze, SwitchOff
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.neurons import heard_by
from netviz.engine.probabilities import probabilities
from netviz.errors import counted
from netviz.number_format import Number
from netviz.session.parts.plane import evenly_spaced
from netviz.session.run_view import RunView
from netviz.session.values_of_run import values_of
from netviz.session.weight_pictures import picture_layers, weight_pictures
from netviz.texts import joined, phrase

ACTIVATION_CHOICES = {name: (one.label, one.formula) for name, one in ACTIVATIONS.items()}
"""The activations to choose from: label and formula, by name in the config."""
MOST_MAPS, MOST_UNITS, MOST_PICTURES = 16, 120, 36
# Up to this many inputs of a table are drawn in one column, each with its name.
MOST_NAMED = 24
# The channels of an image in colour: red, green and blue.
COLOURS = 3

Kind = Literal["plane", "image", "maps", "units", "outputs", "folded", "weights"]


@dataclass(frozen=True)
class GraphColumn:
    """The input or one layer, as it is drawn."""

    kind: Kind
    name: str
    detail: str
    size: int
    """The number of neurons or feature maps."""
    shown: NDArray[np.intp]
    """(k,): the indices of those that are drawn."""
    values: Values
    """(k, height, width): the activation at every point, from −1 to 1, or an image or activation from 0 to 1; of an
    image in colour (3, height, width), for its one node.
    """
    spec: int | None = None
    """The layer's index in the config if its size can be changed, else None."""
    size_field: str = ""
    """The setting that holds its size: `units` or `filters`."""
    names: tuple[str, ...] = ()
    """The names of those that are drawn, if they have any: features, the columns of a table."""
    activation: str = ""
    """The activation's name in the config if it can be changed, else empty."""
    layer: int | None = None
    """The layer's index in the network; None for the input and for folded layers."""
    place: int | None = None
    """The index in the config's list for a layer added after this one; None if none can be added."""
    numbers: Values | None = None
    """(k,): the activations of those that are drawn, for the input; None if each shows more than one number."""
    number: int | None = None
    """The layer's number among those with weights, counted from 1; None if it has none."""
    biases: Values | None = None
    """(k,): b of each; None if they have none of their own."""
    frozen: frozenset[int] = frozenset()
    """The indices, among all of the layer, of the neurons that are frozen by hand."""
    off: frozenset[int] = frozenset()
    """The indices of those that are switched off."""
    heard: bool = False
    """Whether its neurons can be switched off, because a layer with weights takes their activations."""


def input_column(run: RunView, inputs: Array, plane: bool) -> GraphColumn:
    """The column of the input: `inputs` is (features, points) for the plane, otherwise one input."""
    shape, name = run.network.input_shape, phrase("Input")
    if plane:
        side, shown = side_of(run, inputs.shape[1]), evenly_spaced(shape[0], MOST_MAPS)
        values = inputs[shown].reshape(len(shown), -1, side).astype(np.float64)
        values /= np.maximum(1e-9, np.abs(values).max(axis=(1, 2), keepdims=True))
        names = input_names(run)
        detail = counted(shape[0], "feature")
        return GraphColumn(
            "plane", name, detail, shape[0], shown, values, names=tuple(names[i] for i in shown), place=0
        )
    if len(shape) == 3:
        values = np.asarray(inputs, np.float64).reshape(shape)
        if shape[0] == COLOURS:
            detail = phrase("{height} × {width} in colour", height=shape[1], width=shape[2])
            return GraphColumn("image", name, detail, 1, np.arange(1), values, place=0)
        size = f"{shape[1]} × {shape[2]}"
        return GraphColumn("image", name, size, shape[0], np.arange(shape[0]), values, place=0)
    shown = evenly_spaced(shape[0], MOST_UNITS)
    numbers = np.asarray(inputs, np.float64).reshape(-1)[shown]
    spread = max(1e-9, float(np.abs(numbers).max(initial=0.0)))
    return GraphColumn(
        "units", name, counted(shape[0], "number"), shape[0], shown, np.abs(numbers / spread)[:, None, None], place=0,
        names=input_names(run)[: MOST_NAMED + 1] if shape[0] <= MOST_NAMED else (), numbers=numbers,
    )  # fmt: skip


def input_names(run: RunView) -> tuple[str, ...]:
    """The names of the network's inputs: formulas, columns of a table, or coordinates; none for pictures."""
    if run.data.features is not None:
        return tuple(map(Number, run.data.features.labels))
    values = values_of(run)
    return () if values is None else values.input_names


def layer_column(run: RunView, index: int, a: Array, plane: bool, outputs: Values, filters: bool) -> GraphColumn:
    """The column of one layer with activations `a`.

    filters: whether to show its weights as pictures instead, if they are pictures.
    """
    network = run.network
    key = (("column", index), run.config.network, plane, len(outputs) > 0, filters)
    empty = run.cached(key, lambda: _empty_column(run, index, plane, len(outputs) > 0, filters))
    kind, shown, numbers = empty.kind, empty.shown, None
    if kind == "weights":
        pictures = weight_pictures(network, index, network.layer_parameters[index].weights)[shown]
        values = np.asarray(pictures.mean(axis=1), np.float64)
        values = values / max(1e-9, float(np.abs(values).max(initial=0.0)))
    elif kind == "maps":
        values = _part_of_largest(np.asarray(a[shown], np.float64))
    elif kind == "plane":
        last = index == len(network.layers) - 1
        side = side_of(run, a.shape[1])
        values = _answers(network, a, last and run.splits.train.targets is None)[shown]
        limits = (0.0, 1.0) if last else network.activation_limits(index)
        values = _signed(values, limits).reshape(len(shown), -1, side)
    elif kind == "outputs":
        values, numbers = outputs[:, None, None], outputs
    else:
        numbers = np.asarray(a, np.float64)[shown]
        values = _part_of_largest(numbers[:, None, None])
    biases = network.layer_parameters[index].biases
    known = empty.number and biases.shape == (empty.size,)
    return replace(
        empty, values=values, numbers=numbers, biases=biases[shown].astype(np.float64) if known else None
    )  # fmt: skip


def _empty_column(run: RunView, index: int, plane: bool, classes: bool, filters: bool) -> GraphColumn:
    """The column of one layer without any values: what stays as long as the network and the changes by hand do.

    classes: whether there are outputs for the one input.
    """
    network, layer, shape = run.network, run.network.layers[index], run.network.shapes[index + 1]
    last = index == len(network.layers) - 1
    size_field = next((name for name in ("units", "filters") if hasattr(layer, name)), "")
    origin = network.origins[index]
    own = not last and layer.repeat == 1 and origin < len(run.config.network.layers)
    name = phrase("Output") if last else layer.short_name()
    activation = getattr(layer, "activation", "")
    detail = network.output.label if last else ACTIVATIONS[activation].label if activation else ""
    kind: Kind
    if filters and not last and index in picture_layers(network):
        kind, shown = "weights", evenly_spaced(shape[0], MOST_PICTURES)
    elif len(shape) == 3:
        kind, shown = "maps", evenly_spaced(shape[0], MOST_MAPS)
        detail = joined(filter(None, (f"{shape[1]} × {shape[2]}", detail)), " · ")
    elif plane:
        kind, shown = "plane", evenly_spaced(shape[0], MOST_MAPS)
    elif last and classes:
        kind, shown = "outputs", np.arange(shape[0])
    else:
        kind, shown = "units", evenly_spaced(shape[0], MOST_UNITS)
    number = network.addresses.numbers.get(index)
    of_layer = [change for change in run.config.network.changes if change.layer == number]
    return GraphColumn(
        kind, name, detail, shape[0], shown, np.zeros((0, 1, 1)), origin if own and size_field else None, size_field,
        activation=activation if own else "", layer=index, place=None if last else origin + 1, number=number,
        frozen=frozenset(one.neuron - 1 for one in of_layer if isinstance(one, Freeze) and one.input is None),
        off=frozenset(one.neuron - 1 for one in of_layer if isinstance(one, SwitchOff)),
        heard=number is not None and heard_by(network, index) is not None,
    )  # fmt: skip


def side_of(run: RunView, points: int) -> int:
    """The number of points in a row of the plane's grid."""
    return round(points**0.5) if run.splits.points.train.shape == (2,) else points


def _answers(network: Network, a: Array, shares: bool) -> Values:
    """A layer's activations (units, n), with logits converted to shares."""
    if not shares:
        return np.array(a, np.float64)
    outputs = np.empty_like(a)
    network.output.apply(a, outputs)
    return probabilities(outputs).astype(np.float64)


def _part_of_largest(values: Values) -> Values:
    """The sizes of activations as shares of the largest, 0…1."""
    sizes = np.abs(values)
    sizes /= max(1e-9, float(sizes.max(initial=0.0)))
    return sizes


def _signed(values: Values, limits: tuple[float, ...]) -> Values:
    """Activations scaled to −1…1, between the limits of the activation function, or by the layer's largest."""
    if len(limits) == 2:
        low, high = limits
        return np.clip((values - low) / (high - low) * 2 - 1, -1, 1)
    return values / max(1e-9, float(np.abs(values).max(initial=0.0)))
