"""What the words in the window mean, as the lecture says it: assets/glossary.toml, one entry per word.

An entry is found by the label of a control, so that the window can say what the one with the focus is about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import msgspec

from netviz.assets import asset
from netviz.config import converted, read_toml


class Word(msgspec.Struct, frozen=True):
    """One entry."""

    title: str
    text: str
    """Short Markdown, in which `w^(l+1)` is set raised."""
    names: tuple[str, ...] = ()
    """The labels of controls and the titles of panels that it is about, besides its own title."""
    lesson: str = ""
    """The lesson that shows it at work, by its name; empty if there is none."""


class _File(msgspec.Struct, frozen=True):
    words: list[Word]


@cache
def glossary() -> tuple[Word, ...]:
    """All entries, in the order of the file."""
    return tuple(converted(_File, read_toml(asset("glossary.toml")), {}).words)


def word_for(label: str, said: Callable[[str], str] = str) -> Word | None:
    """The entry for a control with this label, such as `Learning rate η, slider` or `Layer 2: Convolution, 16 filters`;
    None if there is none. said: how a name stands in the window, in its language.
    """
    by_name = {said(name).casefold(): word for word in glossary() for name in (word.title, *word.names)}
    parts = [part.strip() for piece in label.split(":")[::-1] for part in (piece, piece.partition(",")[0])]
    return next((by_name[part.casefold()] for part in (label, *parts) if part.casefold() in by_name), None)
