"""A recognizer: a network that says what a drawing is and what in its ink it goes by.

The run has one, the network in training; the shipped network is another, so that a drawing is read well while another
network still learns. Each belongs to the worker's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from netviz.drawing.rasterizing import SIDE
from netviz.engine.history import Values
from netviz.engine.inspection import Inspector
from netviz.engine.network import Network
from netviz.engine.probabilities import answered, probabilities
from netviz.run import model_file

Image = NDArray[np.uint8]
# The percentile of the ink whose reasons get the full colour.
FULL_COLOUR_PERCENTILE = 95.0


@dataclass(frozen=True)
class Prediction:
    """probabilities: of each class, (classes,); they sum to 1 with `none`, the share of no class, where there is one.

    explain: what each pixel of ink speaks for, (28, 28), or None.
    `explain` is ∂z/∂x times the ink, for the weighted input z of the winner: positive where ink makes it larger. It is
    scaled so that the strongest twentieth of the ink lies at −1 and 1.
    """

    probabilities: Values
    saliency: Values | None = None
    none: float | None = None

    @property
    def answer(self) -> int:
        return int(np.argmax(self.probabilities))

    @property
    def confidence(self) -> float:
        return float(self.probabilities.max())

    @property
    def is_confident(self) -> bool:
        """Whether the answer's share is large enough to be one, by the rule that training counts by."""
        return bool(answered(self.probabilities[:, None])[0])


def _scaled(saliency: Values, ink: NDArray[np.bool_]) -> Values | None:
    """Reasons between −1 and 1; None where there is no ink, or it says nothing."""
    strong = float(np.percentile(np.abs(saliency[ink]), FULL_COLOUR_PERCENTILE)) if ink.any() else 0.0
    return np.clip(saliency / strong, -1.0, 1.0) if strong > 0 else None


class Recognizer:
    """Reads drawings with one network; has_none: whether its last output is for what belongs to no class."""

    def __init__(self, network: Network, has_none: bool, inspector: Inspector | None = None) -> None:
        self._network = network
        self._has_none = has_none
        self._inspector = inspector or Inspector(network)

    @classmethod
    def from_file(cls, path: Path) -> Recognizer:
        """A saved network as a recognizer; raises UserError."""
        model = model_file.load_model(path)
        return cls(model.network, model.config.network.none)

    @property
    def accepts_drawings(self) -> bool:
        """Whether the network's input is the pad's image."""
        return self._network.input_shape == (1, SIDE, SIDE)

    def recognize(self, image: Image, explain: bool = False) -> Prediction:
        """What the (28, 28) image is."""
        x = image[None] / 255.0
        outputs, _ = self._inspector.forward(x)
        shares = probabilities(outputs[:, None])[:, 0].astype(np.float64)
        none = float(shares[-1]) if self._has_none else None
        shares = shares[:-1] if self._has_none else shares
        if not explain:
            return Prediction(shares, None, none)
        slope = self._inspector.saliency(x, int(np.argmax(shares)), of_logit=True)
        return Prediction(shares, _scaled((slope[0] * x[0]).astype(np.float64), image > 0), none)

    def recognize_each(self, images: Sequence[Image]) -> tuple[Prediction, ...]:
        """What each image is."""
        return tuple(self.recognize(image) for image in images)
