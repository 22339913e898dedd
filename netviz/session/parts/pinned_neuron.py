"""Everything about the pinned neuron or filter: its weights in and out, when it is active, and what it looks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from netviz.data.example_values import ExampleValues
from netviz.engine.by_hand import HandChange
from netviz.engine.history import Values
from netviz.engine.layers import Conv2D
from netviz.engine.network import Network
from netviz.engine.neurons import excitement, heard_by, histogram_by_class, outgoing
from netviz.engine.sampler import whole_batch
from netviz.session.dreaming import DREAMED, climbed, picture_of
from netviz.session.frame import FrameRequest
from netviz.session.parts.graph_columns import input_names
from netviz.session.parts.network_graph import GraphQuestion, NetworkGraph, asked_neuron, network_input
from netviz.session.parts.plane import network_inputs, on_plane
from netviz.session.run_view import ComparisonView, RunView
from netviz.session.values_of_run import values_of
from netviz.session.weight_pictures import picture_layers, weight_pictures

EXAMPLES, BEST, BINS, MOST_WEIGHTS = 400, 6, 24, 8
EVERY_SECONDS = 1.0
MOST_NUMBERS = 12


@dataclass(frozen=True)
class Connection:
    """A connection to or from the neuron."""

    unit: int
    """The unit at the other end."""
    weight: float
    """Its weight w; of several weights their norm, with the sign of their sum."""


@dataclass(frozen=True)
class PinnedNeuron:
    """One neuron or filter. The question is (layer, unit), as for `TouchedNeuron`."""

    layer: int
    unit: int
    name: str
    """The name of its layer."""
    of_output: bool
    """Whether it is an output itself."""
    picture: Values | None
    """Its incoming weights as a picture (height, width), if its input is one."""
    limit: float
    """The largest |w| of the picture."""
    incoming: tuple[Connection, ...]
    """The strongest incoming connections, the strongest first."""
    outgoing: tuple[Connection, ...]
    """The strongest outgoing connections, the strongest first."""
    into_output: bool
    """Whether its outgoing weights lead to the outputs."""
    counts: NDArray[np.int64]
    """(classes, bins): how many validation examples of each class have an activation in each bin."""
    span: tuple[float, float]
    """The activations at the ends of the range of bins."""
    best: NDArray[Any]
    """The k inputs with the highest activations, (k, *input_shape)."""
    best_values: Values
    """(k,): the activations for them."""
    dream: Values | None
    """The picture found by gradient ascent on its activation, 0…1; None if inputs are not pictures."""
    dream_value: float
    """The activation for that input."""
    contributions: Values
    """w·a for each output, its contribution to z of the outputs for the current input; empty if it does not lead to
    them.
    """
    class_names: tuple[str, ...]
    """Empty where numbers are predicted."""
    busy: bool
    """Whether the next frame will know more."""
    number: int = 1
    """The number of its layer among those with weights, counted from 1."""
    weights: Values = field(default_factory=lambda: np.zeros(0))
    """(inputs,): all its incoming weights; empty if they cannot be changed by hand."""
    bias: float = 0.0
    changes: tuple[HandChange, ...] = ()
    """What is changed of it by hand."""
    size: int = 1
    """The number of neurons or filters in its layer."""
    can_be_off: bool = False
    """Whether it can be switched off, because a layer with weights takes its activation."""
    target: str = ""
    """What is learned, if it has a name."""
    incoming_total: int = 0
    """The number of its incoming connections, of which `incoming` has the strongest."""
    outgoing_total: int = 0
    """The same of its outgoing connections."""
    numbers_total: int = 0
    """The number of features of an input, of which `best_in_words` and `dream_in_words` have the first."""
    input_names: tuple[str, ...] = ()
    """The names of its inputs, if these are the network's own and have names."""
    best_in_words: tuple[tuple[tuple[str, str], ...], ...] = ()
    """The names and values of the first features of each of `best`, if inputs are not pictures."""
    dream_in_words: tuple[tuple[str, str], ...] = ()
    """The same of the input found by gradient ascent."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        place = asked_neuron(network, request.questions.get(cls))
        if place is None:
            return None
        layer, unit = place
        weights = network.layer_parameters[layer].weights
        if not weights.size:
            return None
        picture = None
        if layer in picture_layers(network):
            picture = np.asarray(weight_pictures(network, layer, weights)[unit].mean(axis=0), np.float64)
        split = "validation" if len(run.splits.validation) >= BEST else "train"
        shown, own = getattr(run.splits, split), getattr(run.splits.points, split)
        shown = shown.first(min(EXAMPLES, len(shown)))
        values = run.cached(
            ("pinned", layer, unit, run.weights_key(EVERY_SECONDS)),
            lambda: excitement(network, whole_batch(shown, False, network.dtype, network.outputs)[0], layer, unit),
        )
        classes = shown.classes if shown.targets is None else 1
        labels = shown.labels if shown.targets is None else np.zeros(len(shown), np.int64)
        counts, span = histogram_by_class(values, labels, classes, BINS)
        order = np.argsort(-values, kind="stable")[:BEST]
        following = heard_by(network, layer)
        into_output = following == len(network.layers) - 1
        rows, hearers = _rows_of(run, layer, unit), _hearers(network, layer, unit)
        dream, words = climbed(run, layer, unit, network_inputs), values_of(run)
        return cls(
            layer=layer, unit=unit, name=network.name_of(layer), of_output=layer == len(network.layers) - 1,
            picture=picture, limit=1.0 if picture is None else float(np.abs(picture).max(initial=0.0)) or 1.0,
            incoming=() if picture is not None else _connections(rows), incoming_total=len(rows),
            outgoing=_connections(hearers), outgoing_total=len(hearers),
            into_output=into_output, counts=counts, span=span,
            best=shown.inputs[order], best_values=values[order],
            dream=None if words is not None else picture_of(run, dream),
            dream_value=float(excitement(network, dream.inputs[..., None], layer, unit)[0]),
            contributions=_contributions(run, request, layer, unit) if into_output else np.zeros(0),
            class_names=run.data.names_of_classes if shown.targets is None else (), target=run.data.target,
            busy=dream.steps < DREAMED,
            input_names=input_names(run) if layer == 0 else (),
            numbers_total=0 if words is None else len(words.features),
            best_in_words=() if words is None else tuple(_in_words(words, own.inputs[place]) for place in order),
            dream_in_words=() if words is None else _in_words(words, dream.found),
            **_by_hand(run, layer, unit),
        )  # fmt: skip


def _in_words(words: ExampleValues, inputs: NDArray[Any]) -> tuple[tuple[str, str], ...]:
    return tuple(words.pairs(inputs, MOST_NUMBERS))


def _by_hand(run: RunView, layer: int, unit: int) -> dict[str, Any]:
    """What is changed of a neuron by hand, and what can be."""
    network = run.network
    number, part = network.addresses.numbers[layer], network.layer_parameters[layer]
    own = part.biases.ndim == 1  # each place of filters that are not shared has weights of its own
    return {
        "number": number,
        "size": network.shapes[layer + 1][0],
        "weights": part.weights[unit].reshape(-1).astype(np.float64) if own else np.zeros(0),
        "bias": float(part.biases[unit]) if own else 0.0,
        "changes": tuple(one for one in run.config.network.changes if (one.layer, one.neuron) == (number, unit + 1)),
        "can_be_off": heard_by(network, layer) is not None,
    }


def _rows_of(run: RunView, layer: int, unit: int) -> Values:
    """The incoming weights, (units before, weights from each)."""
    network = run.network
    weights = network.layer_parameters[layer].weights[unit]
    return np.asarray(weights.reshape(network.shapes[layer][0], -1), np.float64)


def _hearers(network: Network, layer: int, unit: int) -> Values:
    """The outgoing weights, (units after, …)."""
    heard, following = outgoing(network, layer, unit), heard_by(network, layer)
    if heard is None or following is None:
        return np.zeros((0, 1))
    image = isinstance(network.layers[following], Conv2D)
    return np.asarray(np.moveaxis(heard, -3, 0) if image else heard, np.float64)


def _connections(weights: Values) -> tuple[Connection, ...]:
    """The strongest connections among weights (units, …), the strongest first."""
    if not len(weights):
        return ()
    rows = weights.reshape(len(weights), -1)
    sizes = rows[:, 0] if rows.shape[1] == 1 else np.linalg.norm(rows, axis=1) * np.sign(rows.sum(axis=1))
    order = np.argsort(-np.abs(sizes), kind="stable")[:MOST_WEIGHTS]
    return tuple(Connection(int(index), float(sizes[index])) for index in order)


def _contributions(run: RunView, request: FrameRequest, layer: int, unit: int) -> Values:
    """w·a for each output, for the current input; empty if it has no outgoing weights."""
    heard = outgoing(run.network, layer, unit)
    if heard is None or on_plane(run):
        return np.zeros(0)
    question = request.questions.get(NetworkGraph, GraphQuestion())
    _, activations = run.inspector.forward(network_input(run, request, question)[0])
    following = heard_by(run.network, layer)
    assert following is not None
    units = run.network.shapes[layer + 1][0]
    a = np.asarray(activations[following - 1], np.float64).reshape(units, -1)[unit]
    return np.asarray(np.dot(np.asarray(heard, np.float64).reshape(len(heard), -1), a))
