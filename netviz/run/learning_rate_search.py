"""A learning rate for a config, found with a network of its own on the config's training examples."""

from __future__ import annotations

from collections.abc import Callable

from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.learning_rate_finder import LearningRateFinder, RateCurve
from netviz.engine.network import Network
from netviz.run import build

TELL_STEPS = 10
"""Progress is reported whenever this many steps have been done."""


def find_learning_rate(
    config: Config,
    data: DataSet,
    weights: Network | None = None,
    progress: Callable[[LearningRateFinder], object] = lambda finder: None,
    still_wanted: Callable[[], bool] = lambda: True,
) -> RateCurve:
    """The cost against η for a config, from its initial weights or from copies of `weights`, which stay as they are.

    still_wanted: asked before each step; if it says no, the result is what was measured so far. Raises UserError if
    config and data do not fit.
    """
    split = build.split_data(config, data)
    network = build.build_network(config, data)
    if weights is not None:
        network.copy_from(weights)
    finder = LearningRateFinder(build.build_trainer(config, network, split))
    while not finder.over and still_wanted():
        finder.advance()
        if finder.done % TELL_STEPS == 0:
            progress(finder)
    return finder.curve()


def rounded(rate: float) -> float:
    """A suggested η to two significant digits, which is more than the curve can tell."""
    return float(f"{rate:.2g}")
