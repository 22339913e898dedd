"""Statistics of every layer with weights, and the distribution of the weights in each of several compared runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from netviz.engine.inspection import LayerStats, largest_weight, saturation, weight_histogram
from netviz.engine.network import Network
from netviz.session.frame import FrameRequest
from netviz.session.parts.compared_runs import names_of_runs
from netviz.session.parts.first_pass import first_pass, has_first_pass
from netviz.session.run_view import ComparisonView, RunView


@dataclass(frozen=True)
class RunHistograms:
    """The distribution of one run's weights."""

    name: str
    place: int
    """The run's place among the compared ones, 0 for the window's own; it decides the colour."""
    counts: tuple[NDArray[np.int64], ...]
    """One (bins,) per layer with weights, from −limit to limit."""


@dataclass(frozen=True)
class LayerStatsTable:
    """Statistics of every layer with weights after the last step; empty before the first."""

    layers: tuple[LayerStats, ...]
    compared: tuple[RunHistograms, ...] = ()
    """The weights of every run, if several train side by side."""
    limits: tuple[float, ...] = ()
    """The largest |w| of each layer in any of the runs, so that a narrow histogram means small weights."""
    saturated_at_first: float | None = None
    """Before the first step: the share of the first layer's outputs that are saturated for the first examples."""

    @classmethod
    def take(cls, run: RunView, request: FrameRequest, comparison: ComparisonView) -> Self:
        layers = tuple(run.trainer.layer_stats())
        networks = {0: run.network}
        for place, compared in enumerate(comparison.runs, 1):
            if compared.run is not None and len(compared.run.network.weighted_layers) == len(
                run.network.weighted_layers
            ):
                networks[place] = compared.run.network
        at_first = None if layers else _saturated_at_first(run)
        if len(networks) < 2:
            return cls(layers, saturated_at_first=at_first)
        weights = {place: _weights(network) for place, network in networks.items()}
        limits = tuple(max(largest_weight(one) for one in of_layer) for of_layer in zip(*weights.values(), strict=True))
        names = names_of_runs(run, comparison)
        found = tuple(
            RunHistograms(
                names[place],
                place,
                tuple(weight_histogram(one, limit)[0] for one, limit in zip(of_run, limits, strict=True)),
            )
            for place, of_run in weights.items()
        )
        return cls(layers, found, limits, at_first)


def _saturated_at_first(run: RunView) -> float | None:
    """Of the first layer with weights, over the first examples; None once it has learned, or if it has no limit."""
    network = run.network
    if not has_first_pass(run) or not network.weighted_layers:
        return None

    def share() -> float:
        first = network.weighted_layers[0]
        outputs = {operation.layer: operation for operation in first_pass(run).layer_ends}
        return saturation(outputs[first].activations, network.activation_limits(first))[0]

    return run.cached(("saturated at first", run.version), share)


def _weights(network: Network) -> list[NDArray[np.floating]]:
    return [network.layer_parameters[index].weights for index in network.weighted_layers]
