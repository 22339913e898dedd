"""When moments of a run are kept: densely in its first epoch, and after every epoch, but never so often that it shows.

Keeping one copies the whole run. If an epoch of a small network takes less than a hundred times as long, moments lie
several epochs apart after the first few. This is decided from shapes alone, so that a run has the same moments on every
machine.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from netviz.engine.sampler import steps_per_epoch
from netviz.engine.trainer import Trainer
from netviz.run.moments import Moments
from netviz.run.named_moment import Why

FIRST_EPOCHS = 24
"""Up to this epoch, a moment is kept after every epoch in any case."""
SHARE = 0.01
"""The share of the time that keeping moments may take after that."""
# What a step and keeping a moment take on a fast machine, in seconds: besides the products, and besides the bytes.
STEP_SECONDS, SECONDS_PER_PRODUCT = 40e-6, 1 / 30e9
KEEP_SECONDS, SECONDS_PER_BYTE = 700e-6, 2e-9


@dataclass(frozen=True)
class Due:
    """The step after which the next moment is kept, and why."""

    step: float
    why: Why


NEVER = Due(math.inf, Why.EPOCH)


def next_due(trainer: Trainer, moments: Moments) -> Due:
    """When the next moment is due; `step` is the present one where it is due now."""
    step, examples = trainer.step_count, len(trainer.train)
    batch = trainer.hyperparameters.batch_size
    whole, last = int(trainer.position), moments.last
    seen = round((trainer.position - whole) * examples)
    to_end = -(-(examples - seen) // batch)
    if not whole:
        if step and next_dense(step - 1) == step and last is not None and last.step < step:
            return Due(step, Why.FIRST_EPOCH)  # a validation came between the step and its moment
        dense = next_dense(step)
        return Due(dense, Why.FIRST_EPOCH) if dense < step + to_end else Due(step + to_end, Why.EPOCH)
    after = 0 if last is None else last.step
    if not seen and after < step and (whole <= FIRST_EPOCHS or step - after >= spacing(trainer)):
        return Due(step, Why.EPOCH)  # the epoch has just ended
    steps, due = steps_per_epoch(examples, batch), step + to_end
    if whole >= FIRST_EPOCHS:
        due += max(0, math.ceil((after + spacing(trainer) - due) / steps)) * steps
    return Due(due, Why.EPOCH)


def next_dense(step: int) -> int:
    """The first of 1, 2, 5, 10, 20, 50 … that lies beyond a step."""
    found: int = 10 ** len(str(step))
    return min(digit * found // 10 for digit in (1, 2, 5, 10) if digit * found // 10 > step)


def spacing(trainer: Trainer) -> int:
    """How many steps must lie between two moments, so that keeping them takes at most `SHARE` of the time."""
    network, batch = trainer.network, trainer.hyperparameters.batch_size
    # Forward, and twice as much backward: for the weights and for what reaches the layer before.
    step = STEP_SECONDS + 3 * network.multiplications() * batch * SECONDS_PER_PRODUCT
    copies = 2 + len(trainer.descent.optimizer.state)
    keep = KEEP_SECONDS + network.parameters.nbytes * copies * SECONDS_PER_BYTE
    return math.ceil(keep / (SHARE * step))
