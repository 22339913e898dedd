"""What the initial network does with the first examples, for what is to be seen before the first step."""

from __future__ import annotations

from netviz.engine.execution import ForwardBackward
from netviz.engine.inspection import pass_over
from netviz.session.parts.gradients import FIRST_EXAMPLES
from netviz.session.run_view import RunView


def has_first_pass(run: RunView) -> bool:
    """Whether it has made no step yet, and its layers need no batch's statistics, as normalization does."""
    return run.trainer.step_count == 0 and run.network.state.size == 0


def first_pass(run: RunView) -> ForwardBackward:
    """A pass of the network over the first examples, which leaves it as it is."""
    examples = run.splits.train.first(min(FIRST_EXAMPLES, len(run.splits.train)))
    return pass_over(run.network, examples)[0]
