"""What a network sees of its data and what it learns, in a few words, for the card of its input."""

from __future__ import annotations

from netviz.config.model import Config
from netviz.data.dataset import Source
from netviz.data.reading import SCALES
from netviz.errors import counted

MOST_NAMED = 8
"""How many classes are named."""


def seen_words(config: Config, source: Source, shape: tuple[int, ...]) -> str:
    """`4 numbers, standardized`, `28 × 28 image`, `2 features`; shape: of the data's own inputs."""
    if config.data.features is not None:
        words = counted(source.shape[0], "feature")
    elif len(shape) == 1:
        words = counted(shape[0], "number")
    else:
        channels, height, width = shape
        words = f"{height} × {width} image" + (f", {channels} colours" if channels > 1 else "")
    scale = config.data.scale or source.scale
    return f"{words}, {SCALES[scale].about}" if scale in SCALES else words


def learned_words(source: Source) -> str:
    """`species: setosa, versicolor, virginica`; `price: a number`; empty where neither has a name."""
    if source.regression:
        return f"{source.target}: a number" if source.target else ""
    if not source.class_names:
        return ""
    names = ", ".join(source.class_names[:MOST_NAMED])
    more = len(source.class_names) - MOST_NAMED
    return f"{source.target or 'classes'}: {names}" + (f" and {more:,} more" if more > 0 else "")
