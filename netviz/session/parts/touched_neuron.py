"""What is shown of a neuron or filter under the pointer: b, z, a, σ′, δ, and the accuracy without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from netviz.engine.arrays import Array
from netviz.engine.layers import Dense
from netviz.engine.neurons import WithoutNeuron, heard_by, slope
from netviz.session.frame import FrameRequest
from netviz.session.parts.network_graph import GraphQuestion, NetworkGraph, asked_neuron, network_input
from netviz.session.parts.plane import network_inputs, on_plane
from netviz.session.run_view import ComparisonView, RunView

SECONDS, REST_SECONDS = 0.004, 0.02


@dataclass(frozen=True)
class TouchedNeuron:
    """One neuron or filter. The question is (layer, unit): the index of the layer in the network, and of the unit in
    the layer.
    """

    layer: int
    unit: int
    bias: float | None
    z: float | None
    """For the current input, or for a point of the plane; None for a filter, and where a feature has no value."""
    a: float | None
    """Its activation for the current input; None if `z` is."""
    slope: float | None
    """σ′(z)."""
    delta: float | None
    """∂C/∂b, which is δ summed over the last mini-batch; None before the first."""
    accuracies: tuple[float, float] | None
    """The validation accuracies with it and without it; None until they are known, or if no layer follows."""
    heard: bool
    """Whether a following layer uses its activation, so that it can be left out."""
    busy: bool
    """Whether the next frame will know more."""
    point: tuple[float, ...] | None = None
    """The point of the plane that z, a and σ′ are for; None if the input is not a point."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self | None:
        network = run.network
        place = asked_neuron(network, request.questions.get(cls))
        if place is None:
            return None
        layer, unit = place
        spec, parameters = network.layers[layer], network.layer_parameters[layer]
        bias = float(parameters.biases.reshape(-1)[unit]) if parameters.biases.size > unit else None
        z = a = steep = delta = None
        question = request.questions.get(NetworkGraph, GraphQuestion())
        point = _point(run, question) if on_plane(run) else None
        inputs = _inputs(run, point) if point is not None else network_input(run, request, question)[0]
        if isinstance(spec, Dense) and np.isfinite(inputs).all():
            _, activations = run.inspector.forward(inputs)
            before = inputs if layer == 0 else activations[layer - 1]
            z_of = parameters.weights[unit] @ np.asarray(before, network.dtype).reshape(-1) + parameters.biases[unit]
            z, a = float(z_of), float(activations[layer][unit])
            steep = float(slope(spec.activation, np.array([z_of]), np.array([a], network.dtype))[0])
        gradients = parameters.bias_gradient.reshape(-1)
        if run.trainer.step_count and gradients.size > unit:
            delta = float(gradients[unit])
        heard = heard_by(network, layer) is not None and run.data.train.targets is None
        accuracies, busy = None, False
        if heard and len(run.splits.validation):
            search = run.cached(
                ("without", layer, unit), lambda: WithoutNeuron(network, run.splits.validation, layer, unit)
            )
            busy = not search.advance(run.version, REST_SECONDS if run.resting else SECONDS)
            accuracies = search.accuracies
        return cls(layer, unit, bias, z, a, steep, delta, accuracies, heard, busy, point)


def _point(run: RunView, question: GraphQuestion) -> tuple[float, ...]:
    """The point that was asked for, or that of the first example."""
    shape = run.splits.points.train.shape
    if question.point is not None and len(question.point) == shape[0]:
        return question.point
    return tuple(np.asarray(run.splits.points.shown.inputs[0], np.float64).tolist())


def _inputs(run: RunView, point: tuple[float, ...]) -> Array:
    """What the network sees of a point, (features,)."""
    return np.asarray(network_inputs(run, np.array([point], np.float32))[0], run.network.dtype)
