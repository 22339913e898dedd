"""Synthetic data: points in the plane in two or three classes, surfaces over it and curves to fit, from a seed.

They are small enough to see what a network does with every point. Each is hard in its own way: a line cannot separate
xor, circles need a closed boundary, spirals a long one.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.engine.examples import Examples
from netviz.texts import Text, joined, phrase

TRAIN, VALIDATION, TEST = 500, 200, 300
MOST_DRAWN = 20_000
"""The most points that are drawn for training and validation."""
Points = NDArray[np.float64]
Shape = Callable[[np.random.Generator, NDArray[np.int64]], Points]


def circles(rng: np.random.Generator, labels: NDArray[np.int64]) -> Points:
    """A disc within a ring, (n, 2)."""
    radius = np.where(labels == 0, rng.uniform(0.0, 0.4, len(labels)), rng.uniform(0.65, 0.95, len(labels)))
    return _round(radius, rng.uniform(0, 2 * np.pi, len(labels)))


def xor(rng: np.random.Generator, labels: NDArray[np.int64]) -> Points:
    """Opposite quadrants belong together, (n, 2)."""
    x = rng.uniform(0.08, 0.95, len(labels)) * rng.choice([-1, 1], len(labels))
    y = rng.uniform(0.08, 0.95, len(labels)) * np.where(labels == 0, 1, -1) * np.sign(x)
    return np.stack([x, y], axis=1)


def gaussians(rng: np.random.Generator, labels: NDArray[np.int64]) -> Points:
    """Two normal distributions, (n, 2)."""
    centres = np.where(labels == 0, -0.45, 0.45)[:, None]
    return np.asarray(centres + rng.normal(0, 0.16, (len(labels), 2)))


def spirals(rng: np.random.Generator, labels: NDArray[np.int64]) -> Points:
    """Two intertwined arms of one and a half turns each, (n, 2)."""
    along = np.sqrt(rng.uniform(0.01, 1, len(labels)))
    return _round(0.95 * along, 3 * np.pi * along + np.pi * labels)


def pinwheel(rng: np.random.Generator, labels: NDArray[np.int64]) -> Points:
    """Three arms around the middle of two fifths of a turn each, (n, 2)."""
    along = np.sqrt(rng.uniform(0.02, 1, len(labels)))
    return _round(0.95 * along, 0.8 * np.pi * along + 2 * np.pi / 3 * labels)


def moons(rng: np.random.Generator, labels: NDArray[np.int64]) -> Points:
    """Two interlocking half circles, (n, 2)."""
    angle = rng.uniform(0, np.pi, len(labels))
    x = np.where(labels == 0, np.cos(angle), 1 - np.cos(angle)) - 0.5
    y = np.where(labels == 0, np.sin(angle), 0.5 - np.sin(angle)) - 0.25
    return np.stack([0.6 * x, 0.8 * y], axis=1)


def _round(radius: Points, angle: Points) -> Points:
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


CURVES: dict[str, tuple[str, Callable[[Points], Points]]] = {
    "curve": (phrase("A curve"), lambda x: 0.5 + 0.25 * np.sin(2.5 * np.pi * x) + 0.15 * x),
    "steps": (phrase("Steps"), lambda x: 0.2 + 0.3 * (x > -0.4) + 0.3 * (x > 0.3)),
    "bump": (phrase("A bump"), lambda x: 0.2 + 0.6 * np.exp(-((x / 0.25) ** 2))),
}
"""Curves y(x) for x in −1…1, with y in 0…1, so that a sigmoid output can learn them too."""


def slope(x: Points, y: Points) -> Points:
    """A plane that rises from one corner to the opposite one, 0.1 to 0.9."""
    return 0.5 + 0.2 * (x + y)


def hills(x: Points, y: Points) -> Points:
    """Three hills and three hollows, 0.1 to 0.9 where nothing overlaps."""
    places = [(0.0, 0.6, 1), (0.6, 0.0, -1), (0.0, -0.6, 1), (-0.6, 0.0, -1), (-0.6, 0.75, -1), (0.7, -0.75, 1)]
    rise = [sign * np.exp(-((x - a) ** 2 + (y - b) ** 2) / (2 * 0.2**2)) for a, b, sign in places]
    return np.asarray(0.5 + 0.4 * np.sum(rise, axis=0))


def _count(options: GenerationOptions) -> int:
    """The number of points that are drawn for training and validation."""
    return min(MOST_DRAWN, max(TRAIN + VALIDATION, options.examples or 0))


def _drawn(about: str) -> Text:
    return joined([about, phrase("Drawn from the seed.")], " ")


def _plane_source(name: str, label: str, shape: Shape, noise: float, about: str, classes: int = 2) -> Source:
    def load(options: GenerationOptions) -> DataSet:
        rng = options.generator()
        count = _count(options)
        labels = np.arange(count + TEST) % classes
        spread = noise if options.noise is None else options.noise
        points = shape(rng, labels) + rng.normal(0, 1, (len(labels), 2)) * spread
        every = Examples(points.astype(np.float32), labels, classes)
        return DataSet(name, label, every.first(count), every.last(TEST))

    return Source(
        name, label, (2,), classes, TRAIN, VALIDATION, load, _drawn(about), True, noise,
        most=MOST_DRAWN,
    )  # fmt: skip


def _surface_source(
    name: str, label: str, height: Callable[[Points, Points], Points], noise: float, about: str
) -> Source:
    """Points in the plane, each with a number to learn."""

    def load(options: GenerationOptions) -> DataSet:
        rng = options.generator()
        count = _count(options)
        points = rng.uniform(-1, 1, (count + TEST, 2))
        spread = noise if options.noise is None else options.noise
        targets = height(points[:, 0], points[:, 1]) + rng.normal(0, 1, len(points)) * spread
        labels = np.zeros(len(points), np.int64)
        every = Examples(points.astype(np.float32), labels, 1, targets[:, None].astype(np.float32))
        return DataSet(name, label, every.first(count), every.last(TEST))

    return Source(
        name, label, (2,), 1, TRAIN, VALIDATION, load, _drawn(about), True, noise,
        regression=True, most=MOST_DRAWN,
    )  # fmt: skip


DRAWN = "drawn-curve"


def heights(curve: tuple[float, ...] | None) -> Callable[[Points], Points]:
    """The function y(x) for x in −1…1 through evenly spaced heights; None gives a default curve."""
    if curve is None:
        return CURVES["curve"][1]
    places, known = np.linspace(-1, 1, len(curve)), np.array(curve)
    return lambda x: np.interp(x, places, known)


def _fixed(function: Callable[[Points], Points]) -> Callable[[GenerationOptions], Callable[[Points], Points]]:
    return lambda options: function


def _curve_source(
    name: str, label: str, of: Callable[[GenerationOptions], Callable[[Points], Points]], noise: float, about: str,
    drawn: bool = False,
) -> Source:  # fmt: skip
    def load(options: GenerationOptions) -> DataSet:
        rng = options.generator()
        count = _count(options)
        x = rng.uniform(-1, 1, count + TEST)
        spread = noise if options.noise is None else options.noise
        y = of(options)(x) + rng.normal(0, 1, len(x)) * spread
        labels = np.zeros(len(x), np.int64)
        every = Examples(x[:, None].astype(np.float32), labels, 1, y[:, None].astype(np.float32))
        return DataSet(name, label, every.first(count), every.last(TEST))

    return Source(
        name,
        label,
        (1,),
        1,
        TRAIN,
        VALIDATION,
        load,
        about,
        True,
        noise,
        regression=True,
        user_drawn=drawn,
        most=MOST_DRAWN,
    )


def _one_point(options: GenerationOptions) -> DataSet:
    """The only example for the lecture's single neuron: x = 1 with the target 0."""
    one = Examples(np.ones((1, 1), np.float32), np.zeros(1, np.int64), 1, np.zeros((1, 1), np.float32))
    return DataSet("one-point", phrase("One point"), one, one)


SYNTHETIC = (
    Source(
        "one-point",
        phrase("One point"),
        (1,),
        1,
        train=1,
        validation=0,
        load=_one_point,
        about=phrase("A single example, x = 1 to be answered with 0: what the lecture's one neuron learns."),
        regression=True,
    ),
    _plane_source("circles", phrase("Circles"), circles, 0.04, phrase("A disc within a ring.")),
    _plane_source("xor", phrase("XOR"), xor, 0.04, phrase("Four quarters of which opposite ones belong together.")),
    _plane_source(
        "gaussians", phrase("Two Gaussians"), gaussians, 0.05, phrase("Two clouds that a line can separate.")
    ),
    _plane_source("spirals", phrase("Spirals"), spirals, 0.02, phrase("Two arms around each other.")),
    _plane_source("moons", phrase("Moons"), moons, 0.06, phrase("Two half circles that reach into each other.")),
    _plane_source(
        "pinwheel",
        phrase("Pinwheel"),
        pinwheel,
        0.04,
        phrase("Three arms around the middle, one per class."),
        classes=3,
    ),
    _surface_source(
        "slope", phrase("A slope"), slope, 0.03, phrase("Points of a plane that rises from corner to corner.")
    ),
    _surface_source(
        "hills", phrase("Hills"), hills, 0.03, phrase("Points of a landscape of three hills and three hollows.")
    ),
    *(
        _curve_source(
            name,
            label,
            _fixed(function),
            0.03,
            _drawn(phrase("Points of a curve y over x in −1…1, a number to be learned rather than a class.")),
        )
        for name, (label, function) in CURVES.items()
    ),
    _curve_source(
        DRAWN,
        phrase("A curve of your own"),
        lambda options: heights(options.curve),
        0.0,
        phrase("A curve that you draw in the panel Approximation, in points from which a network learns it."),
        drawn=True,
    ),
)
