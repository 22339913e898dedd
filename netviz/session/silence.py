"""Silent layers: ReLUs that all output 0 for every example. The gradient is then 0, so they stay silent for good.

One large step is enough for it, and the accuracy then stays at the level of guessing. The watch looks once an epoch at
what the last step left behind, and reports a layer that was silent twice in a row: one small batch proves little.
"""

from __future__ import annotations

from netviz.engine.trainer import Trainer

LOOKS = 2


class SilenceWatch:
    """Checks once an epoch whether a layer of a trainer's network is silent."""

    def __init__(self) -> None:
        self._epoch = 0
        self._times: dict[int, int] = {}

    def sentence(self, trainer: Trainer) -> str:
        """What is silent and what to do about it; empty if nothing is."""
        if trainer.epoch != self._epoch:
            self._epoch = trainer.epoch
            silent = silent_layers(trainer)
            self._times = {index: self._times.get(index, 0) + 1 for index in silent}
        found = [index for index, times in self._times.items() if times >= LOOKS]
        if not found:
            return ""
        network = trainer.network
        place = network.weighted_layers.index(min(found)) + 1
        return (
            f"All neurons of layer {place} ({network.name_of(min(found))}) are silent: their outputs are 0 for every "
            "example, and so are their gradients. Lower η and press Reset."
        )


def silent_layers(trainer: Trainer) -> list[int]:
    """The layers, as indices into the network's, whose activations were all 0 in the last step."""
    last = trainer.last_pass
    if last is None:
        return []
    limits = trainer.network.activation_limits
    return [end.layer for end in last.layer_ends if limits(end.layer) == (0.0,) and not end.activations.any()]
