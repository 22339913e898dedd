"""Augmentation: in every epoch each image is changed a little (shifted, rotated, warped), so that a network learns the
digit and not the picture (Simard et al. 2003).

The change to an image depends only on the seed, the epoch and the image's position in the epoch's order. So a run sees
the same images whether or not it is paused, observed or resumed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Shape, Stream, generator
from netviz.engine.examples import Augment
from netviz.engine.settings import Spec, setting, table
from netviz.engine.warping import look_up

# Where to crop an image that is padded by one empty pixel: in the middle, or moved by one pixel in four directions.
STEPS = np.array([(1, 1), (2, 1), (0, 1), (1, 2), (1, 0)])

# Elastic displacements are drawn on a coarse grid with this many points per side and interpolated smoothly.
COARSE = 5
# Random numbers are drawn for blocks of this many examples, so that it does not matter where a chunk begins.
BLOCK = 64


class Augmentation(Spec):
    """How each training image is changed before the network sees it."""

    def start(self, seed: int) -> Augment | None:
        """The change for a run with this seed, or None if nothing is changed."""
        raise TypeError(f"{type(self).__name__} defines no start")


def is_for(shape: Shape) -> bool:
    """Whether examples of this shape can be augmented: pictures only, a table's row has nothing to shift."""
    return len(shape) == 3


@dataclass(frozen=True)
class NoAugmentation(Augmentation):
    """No augmentation."""

    kind: ClassVar[str] = "none"
    label: ClassVar[str] = "none"

    def start(self, seed: int) -> Augment | None:
        return None


@dataclass(frozen=True)
class OnePixel(Augmentation):
    """Each image at random unchanged or shifted by one pixel, like the expanded MNIST in the book's chapter 6."""

    kind: ClassVar[str] = "one-pixel"
    label: ClassVar[str] = "one pixel"

    def start(self, seed: int) -> Augment:
        return OnePixelMoves(seed)


@dataclass(frozen=True)
class Distort(Augmentation):
    """Random shift, rotation, scale, shear, elastic warp and stroke width, each uniform between −bound and +bound."""

    kind: ClassVar[str] = "distort"
    label: ClassVar[str] = "distort"

    shift: float = setting(1.0, "Shift", "By how many pixels it is moved each way, at most", minimum=0.0, maximum=14.0)
    rotation: float = setting(0.0, "Rotation", "By how many degrees it is turned, at most", minimum=0.0, maximum=180.0)
    scale: float = setting(0.0, "Scale", "By what fraction it grows or shrinks, at most", minimum=0.0, maximum=0.9)
    shear: float = setting(0.0, "Shear", "By what share of its height its top moves, at most", minimum=0.0, maximum=1.0)
    elastic: float = setting(
        0.0, "Elastic", "By about how many pixels it is bent, from place to place", minimum=0.0, maximum=8.0
    )
    stroke: float = setting(
        0.0, "Stroke width", "By how many pixels strokes become thicker or thinner, at most", minimum=0.0, maximum=2.0
    )

    def start(self, seed: int) -> Augment:
        return Distortion(self, seed)


class OnePixelMoves:
    """`OnePixel` for one run: (n, channels, height, width) → the same shape and type. What is moved out is lost."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def __call__(self, inputs: NDArray[Any], epoch: int, offset: int) -> NDArray[Any]:
        count, _, height, width = inputs.shape
        places = _in_blocks(lambda block: self._places(epoch, block), offset, count)
        framed = np.pad(inputs, ((0, 0), (0, 0), (1, 1), (1, 1)))
        moved = np.empty_like(inputs)
        for place, (top, left) in enumerate(STEPS):
            chosen = places == place
            moved[chosen] = framed[chosen, :, top : top + height, left : left + width]
        return moved

    def _places(self, epoch: int, block: int) -> NDArray[np.int64]:
        """(BLOCK,): the index into STEPS for each image in a block."""
        return generator(self._seed, Stream.AUGMENTATION, epoch, block).integers(len(STEPS), size=BLOCK)


class Distortion:
    """`Distort` for one run: (n, channels, height, width) → the same shape and type.

    An affine map and a smooth displacement give the source position of each pixel of the result. Its value is
    interpolated bilinearly; outside the image it is 0.
    """

    def __init__(self, choice: Distort, seed: int) -> None:
        self._choice = choice
        self._seed = seed

    def __call__(self, inputs: NDArray[Any], epoch: int, offset: int) -> NDArray[Any]:
        count, _, height, width = inputs.shape
        draws = _in_blocks(lambda block: self._draws(epoch, block), offset, count)
        wider = np.float32(self._choice.stroke / 2) * draws[:, -1]
        thick = _thicken(inputs, wider) if self._choice.stroke > 0 else inputs
        changed = look_up(thick, *self._sources(draws, height, width))
        return np.rint(changed).astype(np.uint8) if inputs.dtype == np.uint8 else changed.astype(inputs.dtype)

    def _draws(self, epoch: int, block: int) -> NDArray[np.float32]:
        """Numbers in −1…1, (BLOCK, 7 + 2 · COARSE²): shift, rotation, scale, shear, displacements and stroke."""
        rng = generator(self._seed, Stream.AUGMENTATION, epoch, block)
        return 2 * rng.random((BLOCK, 7 + 2 * COARSE**2), np.float32) - 1

    def _sources(
        self, draws: NDArray[np.float32], height: int, width: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The source position of each pixel of the result: its row and its column, each (n, height · width)."""
        choice, n = self._choice, len(draws)
        angle = np.deg2rad(choice.rotation) * draws[:, 2]
        tall, wide = (1 / (1 + choice.scale * draws[:, place]) for place in (3, 4))
        slant = choice.shear * draws[:, 5]
        cos, sin = np.cos(angle), np.sin(angle)
        y, x = np.meshgrid(
            np.arange(height, dtype=np.float32) - (height - 1) / 2,
            np.arange(width, dtype=np.float32) - (width - 1) / 2,
            indexing="ij",
        )
        grid = np.stack([y.ravel(), x.ravel()])
        turn = np.stack([tall * cos, -tall * sin, wide * (sin + slant * cos), wide * (cos - slant * sin)], axis=1)
        places = turn.reshape(n, 2, 2).astype(np.float32) @ grid
        places[:, 0] += (choice.shift * draws[:, 0] + (height - 1) / 2)[:, None]
        places[:, 1] += (choice.shift * draws[:, 1] + (width - 1) / 2)[:, None]
        if choice.elastic > 0:
            coarse = draws[:, 6:-1].reshape(n, 2, COARSE, COARSE)
            down, across = _smooth(COARSE, height), _smooth(COARSE, width)
            places += choice.elastic * (down @ coarse @ across.T).reshape(n, 2, -1)
        return places[:, 0], places[:, 1]


def _in_blocks(draw: Callable[[int], NDArray[Any]], offset: int, count: int) -> NDArray[Any]:
    """The results of `draw` for the examples offset … offset + count − 1, (count, …), from the blocks with them."""
    blocks = range(offset // BLOCK, (offset + count - 1) // BLOCK + 1)
    return np.concatenate([draw(block) for block in blocks])[offset % BLOCK :][:count]


def _smooth(coarse: int, fine: int) -> NDArray[np.float32]:
    """(fine, coarse): Gaussian weights of the coarse points at each fine one.

    Rows have the norm 3^(1/4): applied along both axes to uniform numbers in −1…1, they give a standard deviation of 1.
    """
    centres = np.linspace(0, fine - 1, coarse)
    bells = np.exp(-0.5 * ((np.arange(fine)[:, None] - centres) / (0.6 * fine / (coarse - 1))) ** 2)
    return np.asarray(bells / np.sqrt((bells**2).sum(axis=1, keepdims=True)) * 3**0.25, np.float32)


def _thicken(inputs: NDArray[Any], by: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each image with its ink grown by `by` (n,) pixels on every side, or shrunk if that is negative.

    For a whole pixel the result is the maximum (or minimum) of a pixel and its four neighbours. Smaller amounts are
    interpolated.
    """
    framed = np.pad(inputs, ((0, 0), (0, 0), (1, 1), (1, 1)))
    around = (framed[..., 1:-1, :-2], framed[..., 1:-1, 2:], framed[..., :-2, 1:-1], framed[..., 2:, 1:-1])
    result = inputs.astype(np.float32)
    for which, choose in ((by > 0, np.maximum), (by < 0, np.minimum)):
        extreme = inputs[which]
        for neighbour in around:
            extreme = choose(extreme, neighbour[which])
        amount = np.abs(by[which])[:, None, None, None]
        result[which] += amount * (extreme - result[which])
    return result


AUGMENTATIONS: dict[str, type[Augmentation]] = table(NoAugmentation, OnePixel, Distort)
