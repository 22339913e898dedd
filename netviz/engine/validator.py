"""When a run evaluates its validation set, and the evaluation itself, one batch at a time.

An evaluation is due at the start, at the end of every epoch, and in between as often as the set is cheap: early on the
curves move fast.
"""

from __future__ import annotations

from netviz.engine.evaluation import EvaluationResult, Evaluator
from netviz.engine.examples import Examples
from netviz.engine.network import Network

FIRST_EPOCH_MARKS = (0.125, 0.25, 0.5, 0.75)


class Validator:
    """Evaluates `network` on `validation` at marks along a run over `train_size` examples."""

    def __init__(self, network: Network, validation: Examples, train_size: int) -> None:
        self._evaluator = Evaluator(network, validation)
        self._early = len(validation) * 4 <= train_size
        self._validations_per_epoch = 2 if len(validation) * 8 <= train_size else 1
        self._next = 0.0
        self.running = False

    def due(self, position: float) -> bool:
        """Whether an evaluation is due at this position, in epochs."""
        return position >= self._next

    def skip_to(self, position: float) -> None:
        """Go on after an evaluation at this position."""
        self._next = self._mark_after(position)

    def advance(self, position: float) -> EvaluationResult | None:
        """Evaluate one more batch; returns the result after the last one, which also sets the next mark."""
        if not self.running:
            self._evaluator.begin()
            self.running = True
        result = self._evaluator.advance()
        if result is not None:
            self.running = False
            self._next = self._mark_after(position)
        return result

    def _mark_after(self, position: float) -> float:
        if position < 1 and self._early:
            return next((mark for mark in FIRST_EPOCH_MARKS if mark > position), 1.0)
        return (int(position * self._validations_per_epoch) + 1) / self._validations_per_epoch
