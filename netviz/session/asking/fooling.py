"""Fool it, and what would make it a 3: the drawing changed until the network reads it as the class that is asked for.

A fooled drawing should fool the network from a file as well, where a picture is fitted by its ink. So only pixels in
the box of its ink change, and the descent goes on until what is read back is that class, too.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from netviz.data.pictures import POSSIBLE, THRESHOLD, as_seen, from_image, ink_of, lies_fitted
from netviz.engine.fooling import Becoming, ClassGradient, Fooling
from netviz.engine.history import Values
from netviz.engine.probabilities import MAJORITY
from netviz.session.asking.question import AskQuestion, Image, as_image, as_input, as_picture, target_of, weights_key
from netviz.session.run_view import RunView

MOST_STEPS, MOST_OF_BECOMING = 160, 150
EPSILONS = (0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)
"""The stops of the slider, and where the smallest ε that suffices is looked for."""


@dataclass(frozen=True)
class Fooled:
    """The drawing as it became."""

    target: int
    epsilon: float | None
    """None if there was no bound."""
    image: Image
    """(28, 28)."""
    change: Values
    """(28, 28) in −1…1: the image less the drawing."""
    probabilities: Values
    """(classes,): what the network says of the image."""
    reached: bool
    """Whether it is read as the target, and, where ε bounds the change, from a saved picture too."""
    read_back: tuple[int, float] | None
    """(class, probability) of the image saved as a picture and read by `netviz recognize`; None without a bound, and
    where it is not read as the target even here.
    """
    smallest: float | None
    """The smallest stop of ε that suffices, once it is known."""
    busy: bool
    searched: bool = False
    """Whether the smallest ε has been looked for to the end; while the run trains it is not looked for."""


def fool(run: RunView, drawing: Image, question: AskQuestion, seconds: float) -> Fooled:
    """The drawing within ε of itself, read as the target if that is possible."""
    target = target_of(run, drawing, question.target)
    key = ("fool", drawing.tobytes(), target, question.epsilon, weights_key(run))
    trial = run.cached(key, lambda: FoolingTrial(run, drawing, target, question.epsilon))
    search = run.cached(("least ε", *key[1:3], key[4]), lambda: _Search(run, drawing, target))
    end = time.perf_counter() + seconds
    if seconds > 0:
        trial.advance(end)
        if trial.over and run.resting:
            search.advance(end)
    probabilities = trial.gradient.probabilities(as_picture(trial.image))[: run.data.train.classes]
    return Fooled(
        target, question.epsilon, trial.image, (trial.image / 255.0 - drawing / 255.0), probabilities, trial.reached,
        trial.read_back, search.found, not trial.over or (run.resting and not search.over), search.over,
    )  # fmt: skip


def become(run: RunView, drawing: Image, question: AskQuestion, seconds: float) -> Fooled:
    """The drawing turned into what the network takes for the target."""
    target = target_of(run, drawing, question.target)

    def begin() -> Becoming:
        return Becoming(ClassGradient(run.network, as_input(run)), as_picture(drawing), target)

    found = run.cached(("become", drawing.tobytes(), target, weights_key(run)), begin)
    end = time.perf_counter() + seconds
    while not (over := found.sure or found.steps >= MOST_OF_BECOMING) and seconds > 0:
        found.step()
        if time.perf_counter() >= end:
            break
    image, probabilities = as_image(found.picture), found.probabilities[: run.data.train.classes]
    reached = _is_read_as(probabilities, target)
    return Fooled(target, None, image, image / 255.0 - drawing / 255.0, probabilities, reached, None, None, not over)


def read_back(image: Image, writing: bool = True) -> Image:
    """The image (28, 28) that is read from a picture file of this one; `writing` as in `as_seen`."""
    return as_seen(from_image(Pillow.fromarray(image)), writing=writing)


def move_of(image: Image, read: Image) -> tuple[int, int]:
    """(down, right): by how many whole pixels, about, an image has moved in what is read of it."""
    wanted = read.astype(np.float64)
    places = [(down, right) for down in range(-2, 3) for right in range(-2, 3)]
    return min(places, key=lambda place: float(((np.roll(image, place, (0, 1)) - wanted) ** 2).sum()))


def changeable(drawing: Image, writing: bool = True) -> NDArray[np.bool_]:
    """(1, 28, 28): the pixels whose change does not move the drawing when a picture of it is read.

    Of writing that is fitted when it is read these are in the box of its ink; of writing that is read as it lies, all
    but the border of the picture. In both the ink at the border of the box stays, which says where it ends.
    """
    if not writing and ink_of(from_image(Pillow.fromarray(drawing))).score < POSSIBLE:
        return np.ones((1, *drawing.shape), np.bool_)
    ink, box = drawing > THRESHOLD * 255, _box_of_ink(drawing)
    found = np.zeros(drawing.shape, np.bool_)
    if box is not None:
        found[(slice(1, -1), slice(1, -1)) if lies_fitted(drawing) else box] = True
        border = np.ones_like(found)
        border[tuple(slice(side.start + 1, side.stop - 1) for side in box)] = False
        found &= ~(border & ink)
    return found[None]


def highest(drawing: Image) -> Values:
    """(1, 28, 28), in 0…1: what a pixel may become at most; outside the box of the ink it must not look like ink."""
    found = np.full(drawing.shape, THRESHOLD - 0.01)
    box = _box_of_ink(drawing)
    if box is not None:
        found[box] = 1.0
    return found[None]


def _box_of_ink(drawing: Image) -> tuple[slice, slice] | None:
    """The rows and columns in which the ink of a drawing lies; None if it has none."""
    rows, columns = (np.flatnonzero((drawing > THRESHOLD * 255).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def within(image: Image, drawing: Image, epsilon: float) -> Image:
    """The image with gray levels no further than ε from the drawing's, where rounding has taken them beyond it."""
    most = int(255 * epsilon + 1e-9)
    kept = np.clip(image.astype(np.int16) - drawing, -most, most)
    return np.asarray(drawing + kept, np.uint8)


class FoolingTrial:
    """The steps for one ε, until the network is sure of the image and of what is read back of it."""

    def __init__(self, run: RunView, drawing: Image, target: int, epsilon: float) -> None:
        self.gradient = ClassGradient(run.network, as_input(run))
        self._drawing, self._epsilon = drawing, epsilon
        self._target, self._classes = target, run.data.train.classes
        self._writing = not run.data.class_names  # digits have no names, and a picture of them is known to be writing
        where = changeable(drawing, self._writing)
        ceiling = highest(drawing) if lies_fitted(drawing) else 1.0
        self._fooling = Fooling(self.gradient, as_picture(drawing), target, epsilon, where, ceiling)
        self.reached = self.over = False
        self.read_back: tuple[int, float] | None = None
        self.image = drawing
        self._look()

    def advance(self, end: float) -> None:
        """Take steps until this moment, at least one if there is one to take."""
        while not self.over:
            self._fooling.step()
            self._look()
            self.over = self.over or self._fooling.steps >= MOST_STEPS
            if time.perf_counter() >= end:
                return

    def _look(self) -> None:
        """What the image is read as now, here and from a file; of those that reach the target the surest is kept."""
        image = within(as_image(self._fooling.picture), self._drawing, self._epsilon)
        answer, reached = None, False
        if _is_read_as(self._shares(image), self._target):
            read = read_back(image, self._writing)
            there = self._shares(read)
            answer = int(np.argmax(there)), float(there.max())
            reached = _is_read_as(there, self._target)
            self._fooling.moves = tuple(dict.fromkeys(((0, 0), move_of(image, read))))
        surer = answer is not None and (self.read_back is None or answer[1] > self.read_back[1])
        if not self.reached or (reached and surer):
            self.image, self.read_back, self.reached = image, answer, reached
        self.over = reached and self._fooling.sure

    def _shares(self, image: Image) -> Values:
        return self.gradient.probabilities(as_picture(image))[: self._classes]


class _Search:
    """The smallest ε of the stops that suffices."""

    def __init__(self, run: RunView, drawing: Image, target: int) -> None:
        self._run, self._drawing, self._target = run, drawing, target
        self._left = list(EPSILONS)
        self._trial: FoolingTrial | None = None
        self.found: float | None = None

    @property
    def over(self) -> bool:
        """Whether it is known, or no stop suffices."""
        return self.found is not None or not self._left

    def advance(self, end: float) -> None:
        """Try one stop after the other until this moment, at least a step of one."""
        while not self.over:
            if self._trial is None:
                self._trial = FoolingTrial(self._run, self._drawing, self._target, self._left[0])
            self._trial.advance(end)
            if self._trial.reached:
                self.found = self._left[0]
            elif self._trial.over:
                del self._left[0]
                self._trial = None
            if time.perf_counter() >= end:
                return


def _is_read_as(probabilities: Values, target: int) -> bool:
    return bool(np.argmax(probabilities) == target and probabilities[target] > MAJORITY)
