"""What a network sees of its data and what it learns, in a few words, for the card of its input."""

from __future__ import annotations

from netviz.config.model import Config
from netviz.data.dataset import Source
from netviz.data.reading import SCALES
from netviz.data.tables.names import WHICH
from netviz.errors import counted
from netviz.texts import Text, joined, phrase

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
        words = phrase("{height} × {width} image", height=height, width=width)
        if channels > 1:
            words = joined([words, phrase("{count} colours", count=channels)])
    scale = config.data.scale or source.scale
    return joined([words, phrase(SCALES[scale].about)]) if scale in SCALES else words


def learned_words(source: Source) -> Text:
    """`species: setosa, versicolor, virginica`; `price: a number`; empty where neither has a name."""
    if source.regression:
        return phrase("{target}: a number", target=source.target) if source.target else Text("", {})
    if not source.class_names:
        return Text("", {})
    target = phrase(WHICH) if source.target == WHICH else source.target or phrase("classes")
    names, more = joined(source.class_names[:MOST_NAMED]), len(source.class_names) - MOST_NAMED
    if more > 0:
        return phrase("{target}: {classes} and {count:,} more", target=target, classes=names, count=more)
    return phrase("{target}: {classes}", target=target, classes=names)
