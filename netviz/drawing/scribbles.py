"""What people draw that is not a digit: letters, signs, scribbles, random lines, specks, nothing at all.

A network that has seen only digits takes everything for one, and is sure of it. Learning from these, which belong to no
class, teaches it to say that it does not know (outlier exposure, Hendrycks et al. 2019).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from netviz.drawing.glyphs import GLYPHS, smoothed, strokes_of
from netviz.drawing.rasterizing import drawing_to_image

PENS = (1.6, 4.0)


LONGEST = 2.2  # how many times longer than it is wide a scribble may be


Strokes = list[NDArray[np.float64]]


def draw(rng: np.random.Generator) -> NDArray[np.uint8]:
    """One image, (28, 28), of a random kind, drawn with a pen of random width."""
    kinds, shares = zip(*KINDS, strict=True)
    kind = kinds[int(rng.choice(len(kinds), p=shares))]
    made = kind(rng)
    while kind in BY_CHANCE and long_and_thin(made):
        made = kind(rng)
    return drawing_to_image([stroke.tolist() for stroke in made], float(rng.uniform(*PENS)))


def letter(rng: np.random.Generator) -> Strokes:
    """A glyph as a hand would write it: slanted, stretched, every point slightly off, sometimes with a tremble."""
    strokes = strokes_of(list(GLYPHS)[int(rng.integers(len(GLYPHS)))])
    angle, slant = np.deg2rad(rng.normal(0, 8)), rng.normal(0, 0.15)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    shape = np.array([[rng.uniform(0.6, 1.3), 0.0], [slant, 1.0]]) @ turn
    bent = rng.normal(0, rng.uniform(0.05, 0.35), (2, 2))
    found = []
    for stroke in strokes:
        jitter = rng.normal(0, 0.25, (2, 2))  # both ends of a stroke miss their place
        share = np.linspace(0, 1, len(stroke))[:, None]
        moved = stroke + (1 - share) * jitter[0] + share * jitter[1]
        moved = moved + np.sin(moved * 0.7) @ bent
        found.append(moved @ shape)
    return found


def scribble(rng: np.random.Generator) -> Strokes:
    """A wandering pen: one to three long smooth strokes."""
    found = []
    for _ in range(int(rng.integers(1, 4))):
        steps = rng.normal(0, 1, (int(rng.integers(10, 30)), 2))
        points = np.cumsum(steps, axis=0) if rng.random() < 0.5 else 3 * steps
        found.append(smoothed(points) if rng.random() < 0.7 else points)
    return found


def random_lines(rng: np.random.Generator) -> Strokes:
    """Points anywhere, joined in one or several strokes."""
    return [rng.uniform(0, 10, (int(rng.integers(6, 40)), 2)) for _ in range(int(rng.integers(1, 4)))]


def specks(rng: np.random.Generator) -> Strokes:
    """Single dots, two and more, or short dashes."""
    count, length = int(rng.integers(5, 60)), rng.uniform(0, 1.5)
    return [centre + rng.normal(0, length, (2, 2)) for centre in rng.uniform(0, 10, (count, 2))]


def dashes(rng: np.random.Generator) -> Strokes:
    """Four to eight crossing straight strokes; three too often make a 7."""
    return [rng.uniform(0, 10, (2, 2)) for _ in range(int(rng.integers(4, 9)))]


def loops(rng: np.random.Generator) -> Strokes:
    """Three or more circles and ovals in a row; on top of each other they would be a 0."""
    turns = int(rng.integers(3, 7))
    t = np.linspace(0, 2 * np.pi * turns, 20 * turns)
    along, angle = rng.uniform(0.12, 0.3), rng.uniform(0, 2 * np.pi)
    drift = along * np.array([np.cos(angle), np.sin(angle)])
    radius = rng.uniform(1, 2) * (1 + 0.3 * np.sin(t * rng.uniform(0.1, 0.7)))
    return [np.stack([radius * np.cos(t), radius * rng.uniform(0.6, 1.5) * np.sin(t)], axis=1) + t[:, None] * drift]


def dot(rng: np.random.Generator) -> Strokes:
    """A single touch of the pen."""
    return [np.zeros((1, 2))]


def nothing(rng: np.random.Generator) -> Strokes:
    """An empty pad."""
    return []


def long_and_thin(strokes: Strokes) -> bool:
    """Whether all points lie about a line, as those of a 1 do: such a scribble would teach that a thick 1 is not a
    digit.
    """
    spread = np.sqrt(np.linalg.eigvalsh(np.cov(np.concatenate(strokes).T)))
    return bool(spread[1] > LONGEST * spread[0])


BY_CHANCE = (scribble, random_lines, specks, dashes, loops)


KINDS: tuple[tuple[Callable[[np.random.Generator], Strokes], float], ...] = (
    (letter, 0.62),
    (scribble, 0.12),
    (random_lines, 0.08),
    (specks, 0.05),
    (dashes, 0.06),
    (loops, 0.05),
    (dot, 0.01),
    (nothing, 0.01),
)
"""The kinds with their shares."""
