"""Network: a stack of layers with an output and a cost, and all its parameters in one vector.

The vector holds every layer's weights first and then every layer's biases, so that an optimizer's step is a few long
operations and regularization touches one slice. Layers see their own part of it as views.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from netviz.engine.activations import ACTIVATIONS
from netviz.engine.addresses import Addresses
from netviz.engine.arrays import Array, DTypeLike, Shape, Stream, generator
from netviz.engine.by_hand import ByHand
from netviz.engine.costs import OUTPUTS, output_cost_of
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.layers import Dense, LayerSpec, Operation, Parameters
from netviz.engine.layers.base import count
from netviz.engine.settings import SettingError
from netviz.texts import phrase


class Network:
    """Layers from the input to the logits, with their parameters.

    Raises SettingError with field `layers[i].name` for a stack that does not fit together.
    """

    def __init__(
        self,
        input_shape: Shape,
        layers: Sequence[LayerSpec],
        outputs: int,
        output: str = "sigmoid",
        cost: str = "quadratic",
        dtype: DTypeLike = np.float32,
    ) -> None:
        self.output_cost = output_cost_of(output, cost)
        self.output = OUTPUTS[output]
        self.outputs = outputs
        self.dtype = np.dtype(dtype)
        stack_shapes(input_shape, layers, outputs)
        self.origins = [*(index for index, layer in enumerate(layers) for _ in range(layer.repeat)), len(layers)]
        """For each layer the place of its spec in the list that was given; for the output one more than the last."""
        self.layers, self.shapes = one_by_one(input_shape, layers, outputs)
        """`layers`: the hidden layers one by one (repeats are written out) and the output layer, dense with `outputs`
        neurons. `shapes[i]` reaches layer i; `shapes[-1]` is (outputs,).
        """
        inside = list(zip(self.layers, self.shapes, strict=False))
        weight_shapes = [layer.weight_shape(shape) for layer, shape in inside]
        bias_shapes = [layer.bias_shape(shape) for layer, shape in inside]
        state_shapes = [layer.state_shape(shape) for layer, shape in inside]
        self._parameter_shapes = [*weight_shapes, *bias_shapes]
        self.weight_count = sum(map(count, weight_shapes))
        total = self.weight_count + sum(map(count, bias_shapes))
        self.parameters = np.zeros(total, self.dtype)
        self.gradients = np.zeros(total, self.dtype)
        """All weights, then all biases; float32 unless `dtype` says otherwise."""
        self.state = np.zeros(sum(map(count, state_shapes)), self.dtype)
        """What layers remember without learning it."""
        values = _views(self.parameters, self._parameter_shapes)
        gradients = _views(self.gradients, self._parameter_shapes)
        states = _views(self.state, state_shapes)
        depth = len(self.layers)
        self.frozen = _frozen_spans(self.layers, self._parameter_shapes)
        """The parts of the parameter vector that training leaves as they are, those of layers that say so."""
        self.layer_parameters = [
            Parameters(values[i], values[depth + i], gradients[i], gradients[depth + i], states[i])
            for i in range(depth)
        ]
        self._names = _names(self.layers, self.weighted_layers)
        self.addresses = Addresses(self.layers, self.shapes)
        self.by_hand = ByHand(self.parameters, self.addresses)
        """What is changed by hand."""

    @property
    def input_shape(self) -> Shape:
        return self.shapes[0]

    @property
    def weights(self) -> Array:
        """All weights in one vector, without the biases: what regularization counts."""
        return self.parameters[: self.weight_count]

    @property
    def weighted_layers(self) -> list[int]:
        """The indices of the layers that have weights."""
        return [index for index, part in enumerate(self.layer_parameters) if part.weights.size]

    @property
    def neurons(self) -> list[Array]:
        """The weights of each layer as a matrix with one row per neuron (or filter), (neurons, fan_in)."""
        return [
            self.layer_parameters[index].weights.reshape(self.layer_parameters[index].biases.size, -1)
            for index in self.weighted_layers
        ]

    def norms_by_layer(self, weights: Array) -> NDArray[np.float64]:
        """The Euclidean norm of each layer's part of a vector like `weights`, for the layers that have weights."""
        sizes = [self.layer_parameters[index].weights.size for index in self.weighted_layers]
        return np.sqrt([np.dot(part, part) for part in np.split(weights, np.cumsum(sizes)[:-1])])

    def multiplications(self) -> int:
        """How many multiplications one example takes forward."""
        return sum(layer.multiplications(shape) for layer, shape in zip(self.layers, self.shapes, strict=False))

    def initialize(self, initializer: str, seed: int) -> None:
        """Draw all parameters anew; the same seed gives the same parameters."""
        rng = generator(seed, Stream.WEIGHTS)
        for layer, parameters, shape in zip(self.layers, self.layer_parameters, self.shapes, strict=False):
            layer.initialize_parameters(parameters, INITIALIZERS[initializer], rng, shape)

    def copy_matching(self, other: Network) -> list[int]:
        """Copy the parameters of every layer of `other` that still fits, in order; returns which layers took some."""
        pairs = pairs_of_layers(other.addresses.parameter_shapes, self.addresses.parameter_shapes)
        for theirs, mine in pairs.items():
            self.layer_parameters[mine].copy_from(other.layer_parameters[theirs])
        numbers, theirs_by = self.addresses.numbers, other.addresses.numbers
        self.by_hand.carry_over(
            other.by_hand, {theirs_by[old]: numbers[new] for old, new in pairs.items() if old in theirs_by}
        )
        return list(pairs.values())

    def take_zeros(self, parameters: Array) -> None:
        """Set those weights to 0 that are 0 in a vector of parameters like this network's. Biases stay as they are, and
        so does what is held by hand.
        """
        self.weights[parameters[: self.weight_count] == 0] = 0
        self.by_hand.hold()

    def copy_from(self, other: Network) -> None:
        """Take all parameters, the state and the changes by hand of a network that is built alike."""
        np.copyto(self.parameters, other.parameters)
        np.copyto(self.state, other.state)
        self.by_hand.copy_from(other.by_hand)

    def copy(self) -> Network:
        """A network of its own that is built alike, with the same parameters, state and changes by hand."""
        choice = self.output_cost
        other = Network(self.input_shape, self.layers[:-1], self.outputs, choice.output, choice.cost, self.dtype)
        other.copy_from(self)
        return other

    def operations(self, gradients: Array | None = None) -> list[list[Operation]]:
        """Fresh operations of every layer, without buffers; the output layer's end at its logits.

        They write into `gradients`, a vector like the network's own, where one is given.
        """
        parts = self.layer_parameters
        if gradients is not None:
            views, depth = _views(gradients, self._parameter_shapes), len(self.layers)
            parts = [
                replace(part, weight_gradient=views[i], bias_gradient=views[depth + i]) for i, part in enumerate(parts)
            ]
        return [
            list(layer.operations(shape, part))
            for layer, shape, part in zip(self.layers, self.shapes, parts, strict=False)
        ]

    def name_of(self, index: int) -> str:
        """The layer's short name, with its place among those that learn where some are alike; `output` for the last."""
        return self._names[index]

    def activation_limits(self, index: int) -> tuple[float, ...]:
        """The outputs at which a layer's neurons are saturated; empty for layers without an activation."""
        return ACTIVATIONS[getattr(self.layers[index], "activation", "identity")].limits


def _names(layers: Sequence[LayerSpec], weighted_layers: Sequence[int]) -> list[str]:
    """What each layer is called, found once: every frame names them all, and there may be a hundred."""
    names: list[str] = [*(layer.short_name() for layer in layers[:-1]), phrase("output")]
    times = Counter(names[index] for index in weighted_layers)
    for place, index in enumerate(weighted_layers, start=1):
        if times[names[index]] > 1:
            names[index] = phrase("{place}: {layer}", place=place, layer=names[index])
    return names


def output_layer(outputs: int) -> Dense:
    """The layer that every network ends with: its logits, of which output and cost make the rest."""
    return Dense(units=outputs, activation="identity")


def stack_shapes(input_shape: Shape, layers: Sequence[LayerSpec], outputs: int) -> list[Shape]:
    """The shape that reaches each layer, then the output's; raises SettingError with field `layers[i].name`."""
    shapes = [input_shape]
    for index, layer in enumerate(layers):
        try:
            layer.check()
            shape = shapes[-1]
            for _ in range(layer.repeat):
                shape = layer.output_shape(shape)
            shapes.append(shape)
        except SettingError as error:
            raise SettingError(f"layers[{index}].{error.field}", error.problem) from error
    return [*shapes, (outputs,)]


def one_by_one(input_shape: Shape, layers: Sequence[LayerSpec], outputs: int) -> tuple[list[LayerSpec], list[Shape]]:
    """Every layer once, repeats written out and the output's last, and the shapes that reach them, (outputs,) last."""
    single = [*(layer.single() for layer in layers for _ in range(layer.repeat)), output_layer(outputs)]
    shapes = [input_shape]
    for layer in single:
        shapes.append(layer.output_shape(shapes[-1]))
    return single, shapes


def pairs_of_layers(theirs: Sequence[tuple[Shape, Shape]], mine: Sequence[tuple[Shape, Shape]]) -> dict[int, int]:
    """Which layer continues which: indices into `mine` by those into `theirs`, in order, by (weight shape, bias shape).

    Layers without parameters continue none.
    """
    pairs, start = {}, 0
    for index, shapes in enumerate(mine):
        if count(shapes[0]) + count(shapes[1]):
            found = next((place for place in range(start, len(theirs)) if theirs[place] == shapes), None)
            if found is not None:
                pairs[found], start = index, found + 1
    return pairs


def _frozen_spans(layers: Sequence[LayerSpec], parameter_shapes: Sequence[Shape]) -> list[slice]:
    """Where in the parameter vector the weights, and then the biases, of frozen layers lie."""
    ends = np.cumsum([count(shape) for shape in parameter_shapes])
    frozen = [layer.frozen for layer in layers] * 2
    return [
        slice(int(end) - count(shape), int(end))
        for end, shape, is_so in zip(ends, parameter_shapes, frozen, strict=True)
        if is_so
    ]


def _views(vector: Array, shapes: Sequence[Shape]) -> list[Array]:
    ends = np.cumsum([count(shape) for shape in shapes])
    return [part.reshape(shape) for part, shape in zip(np.split(vector, ends[:-1]), shapes, strict=True)]
