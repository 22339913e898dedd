"""Networks that no longer learn: layers that are silent, and gradients that have vanished everywhere.

ReLUs that all output 0 for every example have a gradient of 0, so they stay silent for good. Sigmoid outputs that are
saturated for every example hardly learn with the quadratic cost. One large step is enough for either, and the accuracy
then stays at the level of guessing. The watch looks once an epoch, and reports what was so twice in a row: one small
batch proves little.
"""

from __future__ import annotations

from netviz.engine.history import EpochRecord
from netviz.engine.trainer import Trainer
from netviz.texts import phrase

LOOKS = 2
SMALLEST_GRADIENT = 1e-3
"""A network learns nothing more if ‖∂C/∂w‖ is below this in every layer. An untrained one has about 1."""
SAME_COST = 1e-3
"""By what share of itself the cost may change in between."""
POOR = 0.9
"""The training accuracy from which on small gradients are a good sign."""


class SilenceWatch:
    """Checks once an epoch whether a trainer's network still learns."""

    def __init__(self) -> None:
        self._epoch = 0
        self._times: dict[int, int] = {}

    def sentence(self, trainer: Trainer) -> str:
        """What is silent or has vanished, and what to do about it; empty if nothing is."""
        if trainer.epoch != self._epoch:
            self._epoch = trainer.epoch
            silent = silent_layers(trainer)
            self._times = {index: self._times.get(index, 0) + 1 for index in silent}
        found = [index for index, times in self._times.items() if times >= LOOKS]
        if not found:
            return _of_vanished_gradients(trainer)
        network = trainer.network
        place = network.weighted_layers.index(min(found)) + 1
        return phrase(
            "All neurons of layer {place} ({layer}) are silent: their outputs are 0 for every example, and so are "
            "their gradients. Lower η and press Reset.",
            place=place,
            layer=network.name_of(min(found)),
        )


def silent_layers(trainer: Trainer) -> list[int]:
    """The layers, as indices into the network's, whose activations were all 0 in the last step."""
    last = trainer.last_pass
    if last is None:
        return []
    limits = trainer.network.activation_limits
    return [end.layer for end in last.layer_ends if limits(end.layer) == (0.0,) and not end.activations.any()]


def _of_vanished_gradients(trainer: Trainer) -> str:
    """What has made all gradients vanish; empty if they have not."""
    last = trainer.history.epochs[-LOOKS:]
    if trainer.train.targets is not None or len(last) < LOOKS or not all(map(_has_vanished, last)):
        return ""
    costs = [epoch.train_cost for epoch in last]
    if max(costs) - min(costs) > SAME_COST * max(costs):
        return ""
    chosen = trainer.network.output_cost
    if (chosen.output, chosen.cost) == ("sigmoid", "quadratic"):
        return phrase(
            "The network no longer learns: the gradients of all layers are almost 0. Its outputs are saturated, where "
            "the quadratic cost has hardly any slope. Choose the cross-entropy or lower η, then press Reset."
        )
    return phrase("The network no longer learns: the gradients of all layers are almost 0. Lower η and press Reset.")


def _has_vanished(epoch: EpochRecord) -> bool:
    return epoch.train_accuracy < POOR and all(norm < SMALLEST_GRADIENT for norm in epoch.gradient_norms)
