"""What the lesson on what a network knows measures: how many pictures it misreads that were changed against it.

One step of the gradient's sign changes every pixel by ε (Goodfellow, Shlens and Szegedy 2015, *Explaining and
harnessing adversarial examples*).
"""

from __future__ import annotations

import numpy as np

from netviz.engine.evaluation import evaluate
from netviz.engine.examples import unit_scaled
from netviz.engine.fooling import AsInput, ClassGradient
from netviz.run.headless import Outcome

EPSILON, PICTURES = 0.25, 1000
"""By how much each pixel of 0…1 is changed, and how many test pictures there are at most."""


def fooled_error(outcome: Outcome) -> float:
    """The share of the first test pictures that is misread once each has been changed, by as much as allowed, away
    from its class.
    """
    network, examples = outcome.network, outcome.splits.test.first(PICTURES)
    gradient = ClassGradient(network, AsInput())
    pictures = unit_scaled(examples.inputs, network.dtype)
    changed = np.empty_like(pictures)
    for index, (picture, label) in enumerate(zip(pictures, examples.labels.tolist(), strict=True)):
        changed[index] = np.clip(picture + EPSILON * np.sign(gradient(picture, label)), 0.0, 1.0)
    return 1.0 - evaluate(network, type(examples)(changed, examples.labels, examples.classes)).accuracy
