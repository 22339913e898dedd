"""A recognizer: a network that says what a drawing is, and which of its ink counts for that.

The run has one, the network in training; the shipped network is another, so that drawings are read well while the first
is still learning. Each belongs to the worker's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.data.scaling import Scaling
from netviz.drawing.rasterizing import SIDE
from netviz.engine.history import Values
from netviz.engine.inspection import Inspector
from netviz.engine.network import Network
from netviz.engine.probabilities import answered, probabilities
from netviz.run import model_file

Image = NDArray[np.uint8]
# The percentile of |saliency| over the ink that gets the full colour.
FULL_COLOUR_PERCENTILE = 95.0


@dataclass(frozen=True)
class Prediction:
    """What a network says about one image."""

    probabilities: Values
    """(classes,): they sum to 1, together with `none` if there is one."""
    saliency: Values | None = None
    """(28, 28), or None: ∂z/∂x times the ink, for the winner's weighted input z. Positive where ink raises it; scaled
    so that the strongest twentieth of the ink lies at −1 or 1.
    """
    none: float | None = None
    """The probability of no class, if the network has an output for it."""

    @property
    def answer(self) -> int:
        return int(np.argmax(self.probabilities))

    @property
    def confidence(self) -> float:
        return float(self.probabilities.max())

    @property
    def is_confident(self) -> bool:
        """Whether the probability is high enough to count as an answer, by the same rule as in training."""
        return bool(answered(self.probabilities[:, None])[0])


def _scaled(saliency: Values, ink: NDArray[np.bool_]) -> Values | None:
    """The saliency scaled to −1…1; None if there is no ink, or it is 0 everywhere."""
    strong = float(np.percentile(np.abs(saliency[ink]), FULL_COLOUR_PERCENTILE)) if ink.any() else 0.0
    return np.clip(saliency / strong, -1.0, 1.0) if strong > 0 else None


class Recognizer:
    """Reads drawings with one network; `has_none` says that its last output stands for no class."""

    def __init__(
        self, network: Network, has_none: bool, inspector: Inspector | None = None, scaling: Scaling | None = None
    ) -> None:
        self._scaling = scaling
        self._network = network
        self._has_none = has_none
        self._inspector = inspector or Inspector(network)

    @classmethod
    def from_file(cls, path: Path) -> Recognizer:
        """Load a saved network as a recognizer. Raises UserError."""
        model = model_file.load_model(path)
        scaling = None if model.learned is None else model.learned.scaling
        return cls(model.network, model.config.network.none, None, scaling)

    @property
    def accepts_drawings(self) -> bool:
        """Whether the network's input is the pad's image."""
        return self._network.input_shape == (1, SIDE, SIDE)

    def recognize(self, image: Image, explain: bool = False) -> Prediction:
        """Recognize one (28, 28) image; `explain` adds the saliency of the ink."""
        x = image[None] / 255.0 if self._scaling is None else self._scaling.of_image(image[None])
        outputs, _ = self._inspector.forward(x)
        shares = probabilities(outputs[:, None])[:, 0].astype(np.float64)
        none = float(shares[-1]) if self._has_none else None
        shares = shares[:-1] if self._has_none else shares
        if not explain:
            return Prediction(shares, None, none)
        slope = self._inspector.saliency(x, int(np.argmax(shares)), of_logit=True)
        return Prediction(shares, _scaled((slope[0] * x[0]).astype(np.float64), image > 0), none)

    def recognize_each(self, images: Sequence[Image]) -> tuple[Prediction, ...]:
        """Recognize each image separately."""
        return tuple(self.recognize(image) for image in images)
