"""A state_dict of PyTorch in safetensors: names and numbers, of which the order and the shapes make layers.

The file does not say what lies between: activations, pools, strides. A config says it; without one, the pools and the
padding are those that make the convolutions' output fit the first dense layer, if there is one way only.
"""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from netviz.config import Config
from netviz.config.check import DEEPEST
from netviz.engine.activations import ACTIVATIONS
from netviz.engine.arrays import Shape
from netviz.engine.layers import BatchNorm, Conv2D, Dense, LayerSpec, MaxPool2D
from netviz.engine.layers.base import count
from netviz.engine.network import one_by_one
from netviz.engine.settings import SettingError
from netviz.errors import UserError, counted, none_of, shown
from netviz.files import reason
from netviz.foreign.assembly import ForeignError, ForeignLayer, OtherDataError, normalization
from netviz.run.model_file import look_at
from netviz.texts import joined, phrase

MOST_TENSORS, MOST_CONVOLUTIONS = 4_000, 6
_KINDS = ("F64", "F32", "F16")
_PARTS = ("weight", "bias", "running_mean", "running_var")
_SCALE = {"shift", "factor"}
_NUMBER = re.compile(r"([0-9]+)")


@dataclass(frozen=True)
class Stored:
    """One module's tensors."""

    name: str
    arrays: dict[str, NDArray[Any]]

    @property
    def weights(self) -> NDArray[Any]:
        return self.arrays["weight"]

    @property
    def biases(self) -> NDArray[Any]:
        return self.arrays.get("bias", np.zeros(len(self.weights)))

    @property
    def is_norm(self) -> bool:
        return self.weights.ndim == 1

    def part(self, layer: LayerSpec) -> ForeignLayer:
        """The layer with these numbers. Raises ForeignError if it is of another kind."""
        if isinstance(layer, BatchNorm) and self.is_norm:
            if not {"running_mean", "running_var"} <= set(self.arrays):
                raise ForeignError(
                    phrase("{name} has no running averages, which batch normalization needs.", name=shown(self.name))
                )
            made = normalization(self.arrays["running_mean"], self.arrays["running_var"], self.weights, self.biases)
            return replace(made, layer=layer)
        wanted = {2: Dense, 4: Conv2D, 6: Conv2D}.get(self.weights.ndim)
        if wanted is None or not isinstance(layer, wanted):
            raise ForeignError(
                phrase("{name} is not of the kind {layer}.", name=shown(self.name), layer=phrase(layer.label))
            )
        return ForeignLayer(layer, self.weights, self.biases)


@dataclass(frozen=True)
class StateDict:
    """What a file has."""

    modules: list[Stored]
    """In the natural order of their names."""
    shift: NDArray[Any] | None = None
    factor: NDArray[Any] | None = None
    """How netviz's own export scales the inputs, (x − shift) · factor; None in any other file."""


@dataclass(frozen=True)
class Layers:
    """What the modules were taken for."""

    parts: list[ForeignLayer]
    notes: tuple[str, ...] = ()
    """What was assumed, a sentence each."""


def layers_of(path: Path, stored: StateDict, shape: Shape, config: Config | None, activation: str) -> Layers:
    """The layers for inputs of this shape: those of the config, or those that fit. Raises UserError."""
    if config is not None:
        return Layers(_as_in(path, config, stored.modules))
    if activation not in ACTIVATIONS:
        raise UserError(phrase("--activation: {problem}.", problem=none_of(activation, ACTIVATIONS)))
    parts, told = _guessed(path, stored.modules, shape, activation)
    note = phrase("Taken as {layers}; if that is wrong, say with --config which layers it has.", layers=told)
    return Layers(parts, (note,))


def stored(path: Path) -> StateDict:
    """The tensors of a file. Raises UserError."""
    look_at(path, phrase("a safetensors file"))
    modules: dict[str, dict[str, NDArray[Any]]] = {}
    scale: dict[str, NDArray[Any]] = {}
    try:
        with safe_open(path, "numpy") as file:
            names = list(file.keys())
            if len(names) > MOST_TENSORS:
                raise UserError(
                    phrase("{path} has {count:,} tensors, too many for netviz.", path=shown(path), count=len(names))
                )
            has_scale = {*names} >= _SCALE
            for name in names:
                module, _, part = name.rpartition(".")
                if part == "num_batches_tracked":
                    continue
                is_scale = has_scale and name in _SCALE
                if part not in _PARTS and not is_scale:
                    raise ForeignError(
                        phrase(
                            "{path} has {name}, which belongs to no layer that netviz has.",
                            path=shown(path),
                            name=shown(name),
                        )
                    )
                kind = file.get_slice(name).get_dtype()
                if kind not in _KINDS:
                    raise ForeignError(
                        phrase(
                            "{path}: {name} is of the type {kind}; save it as float32.",
                            path=shown(path),
                            name=shown(name),
                            kind=kind,
                        )
                    )
                (scale if is_scale else modules.setdefault(module, {}))[part] = file.get_tensor(name)
    except SafetensorError as error:
        raise UserError(
            phrase("{path} is not a safetensors file, or it is damaged or cut off.", path=shown(path))
        ) from error
    except OSError as error:
        raise UserError(
            phrase("{path} could not be read: {reason}.", path=shown(path), reason=reason(error))
        ) from error
    without = [name for name, arrays in modules.items() if "weight" not in arrays]
    if without or not modules:
        raise UserError(
            phrase("{path} has no weights for {name}.", path=shown(path), name=shown(without[0]))
            if without
            else phrase("{path} has no weights.", path=shown(path))
        )
    found = [Stored(name, arrays) for name, arrays in modules.items()]
    if len(found) > DEEPEST + 1:  # and the output
        raise UserError(
            phrase(
                "{path} has {count:,} layers; netviz takes {most}.",
                path=shown(path),
                count=len(found),
                most=DEEPEST + 1,
            )
        )
    wrong = [one for one in found if one.weights.ndim not in (1, 2, 4, 6)]
    if wrong:
        sides = " × ".join(map(str, wrong[0].weights.shape))
        raise ForeignError(
            phrase(
                "{path}: {name} has weights of {shape}, which netviz has no layer for.",
                path=shown(path),
                name=shown(wrong[0].name),
                shape=sides,
            )
        )
    return StateDict(_in_order(found), **scale)


def _in_order(found: list[Stored]) -> list[Stored]:
    """By name, numbers in names as numbers; what looks at pictures comes before what does not.

    A normalization follows the layer of as many outputs whose number is nearest to its own.
    """

    def natural(one: Stored) -> list[tuple[int, str]]:
        """Texts and numbers in turn; a number with more digits is larger, however many it has."""
        parts = _NUMBER.split(one.name)
        return [
            (len(digits := part.lstrip("0")), digits) if place % 2 else (0, part) for place, part in enumerate(parts)
        ]

    if all(re.fullmatch(r"(.*\.)?[0-9]+", one.name) for one in found):  # of one nn.Sequential
        return sorted(found, key=natural)
    layers = sorted((one for one in found if not one.is_norm), key=lambda one: (-one.weights.ndim, natural(one)))
    after: dict[int, Stored] = {}
    free: dict[int, list[int]] = {}
    """The places of the layers of so many outputs that have no normalization yet."""
    for place, layer in enumerate(layers):
        free.setdefault(len(layer.weights), []).append(place)
    numbers = [_NUMBER.findall(layer.name)[-1:] for layer in layers]
    for norm in sorted((one for one in found if one.is_norm), key=natural):
        fits = free.get(len(norm.weights), [])
        if not fits:
            raise ForeignError(
                phrase(
                    "{name} follows no layer of {outputs}.",
                    name=shown(norm.name),
                    outputs=counted(len(norm.weights), "output"),
                )
            )
        mine = _NUMBER.findall(norm.name)[-1:]
        place = next((one for one in fits if mine and numbers[one] == mine), fits[0])
        fits.remove(place)
        after[place] = norm
    return [one for place, layer in enumerate(layers) for one in ([layer, after[place]] if place in after else [layer])]


def _as_in(path: Path, config: Config, stored: list[Stored]) -> list[ForeignLayer]:
    """The layers of a config with the file's numbers, in order."""
    source = config.data.source
    layers, shapes = one_by_one(source.shape, config.network.layers, config.network.outputs(source.classes))
    left = list(stored)
    parts = []
    for layer, shape in zip(layers, shapes, strict=False):
        if not (count(layer.weight_shape(shape)) or count(layer.bias_shape(shape))):
            parts.append(ForeignLayer(layer))
            continue
        if not left:
            raise UserError(
                phrase(
                    "{path} has numbers for {count} layers, and the config has more.",
                    path=shown(path),
                    count=len(stored),
                )
            )
        parts.append(left.pop(0).part(layer))
    if left:
        raise UserError(
            phrase(
                "{path} has {name} as well, for which the config has no layer.",
                path=shown(path),
                name=shown(left[0].name),
            )
        )
    return parts


def _guessed(path: Path, stored: list[Stored], shape: Shape, activation: str) -> tuple[list[ForeignLayer], str]:
    """Layers that fit, and in words what they are. Raises UserError if there is no way or more than one."""
    convolutions = [one for one in stored if one.weights.ndim == 4]
    dense = [one for one in stored if one.weights.ndim == 2]
    if not dense or any(one.weights.ndim == 6 for one in stored):
        raise ForeignError(
            phrase("{path} has no dense layer at its end; say with --config which layers it has.", path=shown(path))
        )
    if len(convolutions) > MOST_CONVOLUTIONS:
        raise UserError(
            phrase(
                "{path} has {count} convolutions; say with --config which layers it has.",
                path=shown(path),
                count=len(convolutions),
            )
        )
    wanted = dense[0].weights.shape[1]
    found = [way for way in _ways(convolutions, shape) if math.prod(way.reached) == wanted]
    fewest = min((sum(map(bool, way.paddings)) for way in found), default=0)
    ways = [way for way in found if sum(map(bool, way.paddings)) == fewest]
    if len(ways) != 1:
        about = {"path": shown(path), "shape": " × ".join(map(str, shape))}
        if not ways:
            raise OtherDataError(
                phrase(
                    "{path}: its layers fit {shape} inputs in no way; say with --config which layers it has, or with "
                    "--data what it is for.",
                    **about,
                )
            )
        raise UserError(
            phrase(
                "{path}: its layers fit {shape} inputs in {count} ways; say with --config which layers it has, or with "
                "--data what it is for.",
                count=len(ways),
                **about,
            )
        )
    way = ways[0]
    left = iter(stored)
    layers = _with(stored, way, activation)
    parts = [ForeignLayer(layer) if isinstance(layer, MaxPool2D) else next(left).part(layer) for layer in layers]
    told = [phrase("{activation} after each hidden layer", activation=ACTIVATIONS[activation].label)]
    if convolutions:
        padded = [str(place) for place, padding in enumerate(way.paddings, 1) if padding]
        after = [str(place) for place, size in enumerate(way.pools, 1) if size > 1]
        if padded and len(padded) < len(convolutions):
            told.append(phrase("padding at convolution {places} alone", places=joined(padded, " and ")))
        else:
            told.append(phrase("padded convolutions" if padded else "unpadded convolutions"))
        if after:
            places = joined(after, " and ")
            told.append(phrase("a pool 2 × 2 after convolution {places}", places=places))
        else:
            told.append(phrase("no pools"))
    return parts, joined(told)


@dataclass(frozen=True)
class _Way:
    """How convolutions may follow one another."""

    paddings: tuple[int, ...]
    pools: tuple[int, ...]
    """The size of the pool after each; 1 for none."""
    reached: Shape
    """What the last one gives."""


def _ways(convolutions: list[Stored], shape: Shape) -> list[_Way]:
    """Each convolution without padding or with as much as keeps the size, and with a pool after it or without."""
    found = [_Way((), (), shape)]
    for one in convolutions:
        filters, _, size, _ = one.weights.shape
        longer = []
        for way, padding, pool in itertools.product(found, sorted({0, size // 2}), (1, 2)):
            try:
                reached = Conv2D(filters, size, "identity", 1, padding).output_shape(way.reached)
                reached = MaxPool2D(pool).output_shape(reached) if pool > 1 else reached
            except SettingError:
                continue
            longer.append(_Way((*way.paddings, padding), (*way.pools, pool), reached))
        found = longer
    return found


def _with(stored: list[Stored], way: _Way, activation: str) -> list[LayerSpec]:
    """The layers of the file with these paddings and pools; a normalization takes over the activation."""
    found: list[LayerSpec] = []
    paddings, left = iter(way.paddings), iter(way.pools)
    for place, one in enumerate(stored):
        last = place == len(stored) - 1
        norm_follows = not last and stored[place + 1].is_norm
        name = "identity" if last or norm_follows else activation
        if one.is_norm:
            found.append(BatchNorm(name))
        elif one.weights.ndim == 2:
            found.append(Dense(len(one.weights), name))
        else:
            filters, _, size, _ = one.weights.shape
            found.append(Conv2D(filters, size, name, 1, next(paddings)))
        is_picture = one.weights.ndim == 4 or (one.is_norm and stored[place - 1].weights.ndim == 4)
        if is_picture and not norm_follows:
            size = next(left)
            found += [MaxPool2D(size)] if size > 1 else []
    return found
