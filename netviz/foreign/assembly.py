"""A network put together layer by layer from what another program has saved, as a model of netviz.

Weights are taken as they are: PyTorch and ONNX have the channels first, as netviz has. Nothing is allocated before
every shape is known to fit.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz import config as configs
from netviz.config import Config, DataConfig
from netviz.engine.arrays import Shape
from netviz.engine.costs import OUTPUTS
from netviz.engine.layers import BatchNorm, Conv2D, Dense, LayerSpec
from netviz.engine.layers.batchnorm import EPSILON
from netviz.engine.network import Network
from netviz.engine.settings import SettingError
from netviz.errors import UserError, shown
from netviz.run.learned import Learned
from netviz.run.model_file import Model
from netviz.texts import phrase

Array = NDArray[Any]
LEARNING_RATE = 0.01
"""For training to go on with: small enough not to destroy what was learned elsewhere."""


@dataclass(frozen=True)
class ForeignLayer:
    """One layer with its numbers."""

    layer: LayerSpec
    weights: Array = field(default_factory=lambda: np.zeros(0))
    biases: Array = field(default_factory=lambda: np.zeros(0))
    state: Array = field(default_factory=lambda: np.zeros(0))
    """In the shapes that the layer says; empty if it has none of them."""


class ForeignError(UserError):
    """A layer that netviz does not have; the message names it."""


class OtherDataError(UserError):
    """The network is not for this data; its inputs or outputs are as many as of other data."""


def normalization(mean: Array, variance: Array, gamma: Array, beta: Array, epsilon: float = EPSILON) -> ForeignLayer:
    """A batch normalization; an ε other than netviz's is made part of the variance, or of γ where the variance would
    become negative. Raises ForeignError.
    """
    shapes = {np.shape(one) for one in (mean, variance, gamma, beta)}
    if len(shapes) > 1 or len(shapes.pop()) != 1:
        raise ForeignError(phrase("Batch normalization needs as many means, variances, γ and β as there are neurons."))
    mean, variance, gamma, beta = (np.asarray(one, np.float64) for one in (mean, variance, gamma, beta))
    spread = variance + epsilon
    if not np.all(spread > 0):
        raise ForeignError(phrase("Batch normalization needs variances that are larger than 0."))
    kept = np.maximum(spread, EPSILON)  # in float32 a smaller one would be lost beside ε
    return ForeignLayer(
        BatchNorm(), biases=np.stack([gamma * np.sqrt(kept / spread), beta]), state=np.stack([mean, kept - EPSILON])
    )


def scaled_input(mean: Array, deviation: Array, channels: int) -> ForeignLayer:
    """(x − mean)/deviation as the first layer: a batch normalization that has seen just that."""
    spread = np.broadcast_to(np.asarray(deviation, np.float64).reshape(-1), channels)
    centre = np.broadcast_to(np.asarray(mean, np.float64).reshape(-1), channels)
    return normalization(centre, spread**2, np.ones(channels), np.zeros(channels), 0.0)


def input_scale(part: ForeignLayer) -> tuple[Array, Array] | None:
    """(mean, deviation) where a part does nothing but (x − mean)/deviation, as `scaled_input` makes it; else None."""
    if part.layer != BatchNorm() or np.any(part.biases[0] <= 0) or np.any(part.biases[1] != 0):
        return None
    mean, variance = part.state
    return mean, np.sqrt(variance + EPSILON) / part.biases[0]


def activated(part: ForeignLayer, activation: str) -> ForeignLayer:
    """The part with this activation; raises ForeignError if its layer cannot have one, or has another already."""
    layer: Any = part.layer
    if not isinstance(layer, Conv2D | Dense | BatchNorm) or layer.activation != "identity":
        raise ForeignError(
            phrase(
                "netviz has no place for an activation ({activation}) after {layer}.",
                activation=activation,
                layer=phrase(layer.label),
            )
        )
    return replace(part, layer=replace(layer, activation=activation))


def assembled(
    parts: list[ForeignLayer],
    input_shape: Shape,
    output: str,
    data: DataConfig,
    extra: bool = False,
    learned: Learned | None = None,
) -> Model:
    """The model; the last part is its output layer, without an activation. Raises UserError.

    data: what it is for, which must have examples of this shape and as many classes. extra: the network may have one
    output more, for what belongs to no class. learned: what it knows about its data, if that is more than the names of
    its classes.
    """
    last = parts[-1].layer if parts else None
    if not isinstance(last, Dense) or last.activation != "identity":
        raise ForeignError(phrase("Its last layer must be dense, with softmax, sigmoid or nothing after it."))
    source = data.source
    outputs = last.units
    none = extra and outputs == source.classes + 1
    if source.shape != input_shape or source.classes + none != outputs:
        shapes = [" × ".join(map(str, shape)) for shape in (input_shape, source.shape)]
        raise OtherDataError(
            phrase(
                "The network has {inputs} inputs and {outputs:,} outputs, and {name} has {shape} and {classes:,} "
                "classes; choose the data that it is for first (in a command: --data).",
                inputs=shapes[0],
                outputs=outputs,
                name=shown(data.name),
                shape=shapes[1],
                classes=source.classes,
            )
        )
    cost = OUTPUTS[output].default_cost
    network_choice: dict[str, Any] = {
        "layers": [configs.to_dict(_only(part.layer))["network"]["layers"][0] for part in parts[:-1]],
        "output": output,
        "none": none,
    }
    described = {
        "data": configs.to_dict(configs.replaced(Config(), "data", data))["data"],
        "network": network_choice,
        "training": {"cost": cost, "learning_rate": LEARNING_RATE},
    }
    try:
        config = configs.from_dict(described)
        _require_shapes(parts, input_shape)
    except SettingError as error:
        raise ForeignError(phrase("Its layers do not fit together: {problem}.", problem=error)) from error
    network = Network(input_shape, config.network.layers, outputs, output, cost)
    for part, place in zip(parts, network.layer_parameters, strict=True):
        for mine, theirs in ((place.weights, part.weights), (place.biases, part.biases), (place.state, part.state)):
            mine[...] = np.asarray(theirs).reshape(mine.shape)
    if not (np.isfinite(network.parameters).all() and np.isfinite(network.state).all()):
        raise UserError(phrase("The file has weights that are not finite numbers."))
    return Model(config, network, learned=learned or Learned(source.class_names, of_bytes=len(input_shape) == 3))


def _only(layer: LayerSpec) -> Config:
    """A config with nothing but this layer, which turns it into the dicts of TOML."""
    return configs.replaced(Config(), "network.layers", (layer,))


def _require_shapes(parts: list[ForeignLayer], shape: Shape) -> None:
    """Raise ForeignError, naming the layer, if its numbers do not have the shapes that it needs."""
    for place, part in enumerate(parts, 1):
        layer = part.layer
        for what, needed, given in (
            (phrase("weights"), layer.weight_shape(shape), part.weights),
            (phrase("biases"), layer.bias_shape(shape), part.biases),
            (phrase("averages"), layer.state_shape(shape), part.state),
        ):
            same_size = int(np.prod(needed)) == given.size
            if not same_size or (given.ndim > 1 and given.shape != tuple(needed)):
                sides, found = (" × ".join(map(str, shape)) for shape in (needed, given.shape))
                told = found if same_size else f"{given.size:,}"
                raise ForeignError(
                    phrase(
                        "Layer {place}, {layer}: its {what} are {given} numbers, and {needed} are needed.",
                        place=place,
                        layer=phrase(layer.label),
                        what=what,
                        given=told,
                        needed=sides,
                    )
                )
        shape = layer.output_shape(shape)
