"""Digits that thirty people wrote with a pen on a tablet, made into images by the drawing pad's own function.

The strokes (Alpaydin and Alimoglu, UCI; CC BY 4.0) are read from `pen-strokes` in a data folder, as JSON lines or as
UCI's own UNIPEN text. Each training drawing is drawn with several pen widths, since people choose thin and thick ones,
and again with each of them at a random slant: some people slant their writing, mostly to the right, and among thirty
people there are too few slanted 1s with a flag.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.folders import data_folders, find
from netviz.drawing.rasterizing import PEN, SIDE, Stroke, drawing_to_image
from netviz.drawing.strokes import Drawing, image_of, read_strokes
from netviz.engine.examples import Examples
from netviz.errors import DataError, shown
from netviz.files import reason
from netviz.progress import tell
from netviz.texts import joined, phrase

FOLDER = "pen-strokes"
SUFFIXES = (".jsonl", ".jsonl.gz", ".tra", ".tes")
PENS = (1.8, PEN, 3.6)
SLANTS = (-0.2, 0.45)
"""The range of random slants: how far the top of a digit is moved to the right, as a share of its height."""
LEANING = {1: 3}
"""How many slanted copies of a digit each pen draws, if not one: a slanted 1 with a long flag is taken for a 7."""
THICK = {1: (4.5, 5.5)}
"""Thicker pens for slanted copies of a digit: a 1 has no hole that would fill, and a thick 1 is taken for an 8."""
LAST_TO_LEARN = 24
"""The last writer whose digits are for training; those of later writers are for testing."""

ABOUT = phrase(
    "7,494 digits that 30 people wrote with a pen on a tablet (Alpaydin and Alimoglu, Pen-Based Recognition of "
    "Handwritten Digits, UCI Machine Learning Repository; CC BY 4.0), drawn as the pad draws them."
)


def load(options: GenerationOptions) -> DataSet:
    """Writers 1 to 24 for training, in three pen widths, both straight and slanted; 25 to 30 for testing."""
    drawings = drawings_here()
    return _made(STRANGERS, [drawing for drawing in drawings if not _tested(drawing)], drawings, options)


def load_all(options: GenerationOptions) -> DataSet:
    """All writers for training. The test set is writers 25 to 30, who are then also in the training set."""
    drawings = drawings_here()
    return _made(EVERYONE, drawings, drawings, options)


def _made(source: Source, learned: list[Drawing], drawings: list[Drawing], options: GenerationOptions) -> DataSet:
    tested = [drawing for drawing in drawings if _tested(drawing)]
    train = examples(learned, PENS, options.generator())
    return DataSet(source.name, source.label, train, examples(tested, (PEN,)))


def _tested(drawing: Drawing) -> bool:
    return (drawing.writer or 0) > LAST_TO_LEARN


def drawings_files() -> list[Path]:
    """The files of drawings in the data folder. Raises DataError if there are none."""
    folder = find(FOLDER)
    try:
        files = [] if folder is None else [path for path in sorted(folder.iterdir()) if path.name.endswith(SUFFIXES)]
    except OSError as error:
        raise DataError(
            phrase("data.name: {folder} could not be read: {reason}.", folder=shown(folder), reason=reason(error))
        ) from error
    if not files:
        raise DataError(
            phrase(
                "data.name: {name} is not on this machine; put UCI's pendigits-orig.tra (unpacked), or "
                'strokes as JSON lines, into {folder}, or take "digits", the embedded set.',
                name=FOLDER,
                folder=shown(data_folders()[0] / FOLDER),
            )
        )
    return files


def drawings_here() -> list[Drawing]:
    """The labelled drawings in the data folder. Raises DataError if there are none."""
    return [drawing for path in drawings_files() for drawing in read_strokes(path) if drawing.digit is not None]


def examples(drawings: Sequence[Drawing], pens: tuple[float, ...], rng: np.random.Generator | None = None) -> Examples:
    """Every drawing with every pen, (n, 1, 28, 28); the images of one drawing are next to each other.

    pens: widths in pixels. rng: if given, every pen also draws each drawing at a random slant.
    """
    pairs = []
    for place, drawing in enumerate(drawings):
        tell(place, len(drawings))
        pairs += [(image_of(drawing, pen), drawing.digit) for pen in (pens[:1] if drawing.picture else pens)]
        if rng is not None and not drawing.picture:
            digit = drawing.digit or 0
            for pen in pens * LEANING.get(digit, 1) + THICK.get(digit, ()):
                other = leaning(drawing.strokes, rng.uniform(*SLANTS))
                pairs.append((drawing_to_image(other, pen), drawing.digit))
    images = np.array([image for image, _ in pairs], np.uint8).reshape(-1, 1, SIDE, SIDE)
    return Examples(images, np.array([digit for _, digit in pairs], np.int64), 10)


def leaning(strokes: Sequence[Stroke], slant: float) -> list[list[tuple[float, float]]]:
    """Strokes slanted to the right by `slant` times their height, where y points down."""
    return [[(x - slant * y, y) for x, y in stroke] for stroke in strokes]


def _source(name: str, label: str, train: int, load_it: Callable[[GenerationOptions], DataSet], about: str) -> Source:
    return Source(
        name, label, (1, SIDE, SIDE), 10, train=train, validation=1_000, load=load_it, about=about, generated=True,
        count_known=False,
    )  # fmt: skip


STRANGERS = _source(
    "pen-strokes",
    phrase("Pen strokes"),
    39_900,
    load,
    joined([ABOUT, phrase("Writers 1 to 24 learn, 25 to 30 test.")], " "),
)
EVERYONE = _source(
    "pen-strokes-all",
    phrase("Pen strokes, all 30"),
    50_100,
    load_all,
    joined([ABOUT, phrase("All thirty learn.")], " "),
)
