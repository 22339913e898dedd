"""One measurement of the cost against η, on the data of the run in the window, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

import numpy as np

from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.learning_rate_finder import HIGHEST, LOWEST, LearningRateFinder, RateCurve
from netviz.run import build
from netviz.run.learning_rate_search import find_learning_rate, rounded
from netviz.run.model_file import Model


class RateMeasurement:
    """Measures once. `data`: that of the run in the window, with its config.

    model: its weights are the ones to start from; None for the config's initial weights.
    """

    lowest, highest = LOWEST, HIGHEST
    """The smallest and the largest η."""

    def __init__(
        self, config: Config, data: Future[tuple[DataSet, Config]], model: Future[Model] | None = None
    ) -> None:
        self._config, self._data, self._model = config, data, model
        self._finder: LearningRateFinder | None = None
        self._found: RateCurve | None = None

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._found is not None

    @property
    def curve(self) -> RateCurve | None:
        """What has been measured so far; may be read in any thread."""
        finder = self._finder
        return self._found or (None if finder is None else finder.curve())

    @property
    def suggestion(self) -> float | None:
        """The suggested η, to two digits; None before the end, and if there is nothing to suggest."""
        found = self._found
        return None if found is None or found.suggestion is None else rounded(found.suggestion)

    def measure(self, tell: Callable[[int, int], object], still_wanted: Callable[[], bool]) -> None:
        """Measure, and report how many steps are done, and of how many at most. Raises UserError."""

        def note(finder: LearningRateFinder) -> None:
            self._finder = finder
            tell(finder.done, finder.steps)

        weights = None if self._model is None else self._model.result().network
        there, like = self._data.result()
        data = build.load_or_reuse(self._config, like, there)
        with np.errstate(all="ignore"):
            self._found = find_learning_rate(self._config, data, weights, note, still_wanted)
