"""Features: numbers computed from an example's inputs, which a network sees in place of them.

Only the inputs change: labels, splits and the original points are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.formulas import Features, FormulaError, parse
from netviz.engine.examples import Examples
from netviz.errors import DataFieldError, shown
from netviz.texts import Text, joined, phrase

MOST_FEATURES = 64

USUAL = {
    1: ("x1", "x1**2", "sin(x1)"),
    2: ("x1", "x2", "x1**2", "x2**2", "x1*x2", "sin(x1)", "sin(x2)"),
}
"""The usual features, by the number of inputs."""


class FeaturesError(DataFieldError):
    """The features are invalid."""


def features_of(texts: Sequence[str], inputs: int | None) -> Features:
    """The features in `data.features` for this number of inputs (None: any number). Raises FeaturesError."""
    if not texts:
        raise FeaturesError(
            "data.features", phrase("the list is empty, so the network would see nothing; name at least one")
        )
    if len(texts) > MOST_FEATURES:
        raise FeaturesError(
            "data.features",
            phrase(
                "{count:,} are more than the {most} that netviz takes",
                count=len(texts),
                most=MOST_FEATURES,
            ),
        )
    formulas = []
    for place, text in enumerate(texts):
        try:
            formulas.append(parse(text, inputs))
        except FormulaError as error:
            raise FeaturesError(f"data.features[{place}]", str(error)) from error
    return Features(tuple(formulas))


def with_features(source: Source, texts: Sequence[str]) -> Source:
    """The same data with features in place of its inputs. Raises FeaturesError if they do not fit the inputs."""
    if len(source.shape) != 1:
        raise FeaturesError(
            "data.features",
            phrase("{name} is pictures, and features are of numbers; leave it out", name=shown(source.name)),
        )
    features = features_of(texts, source.shape[0])

    def load(options: GenerationOptions) -> DataSet:
        raw = source.load(options)
        train, test = _applied(features, raw.train), _applied(features, raw.test)
        return replace(raw, train=train, test=test, features=features, raw=raw, gaps=None)

    return replace(source, shape=(len(features.formulas),), load=load)


def _applied(features: Features, examples: Examples) -> Examples:
    """The examples with features as their inputs. Raises FeaturesError if a formula has no value for one of them."""
    inputs = features.of(examples.inputs)
    lacking = ~np.isfinite(inputs)
    if lacking.any():
        example, place = (int(index[0]) for index in np.nonzero(lacking))
        own = joined(
            Text(f"x{i} = {{value:.4g}}", {"value": value})
            for i, value in enumerate(examples.inputs[example].tolist()[:3], 1)
        )
        raise FeaturesError(
            f"data.features[{place}]",
            phrase(
                "{formula} is infinite or not a number where {inputs}; write another formula",
                formula=shown(features.formulas[place].text),
                inputs=own,
            ),
        )
    return replace(examples, inputs=inputs)
