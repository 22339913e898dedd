"""Words for what is said of data: names and lists of names, and sentences that several readers say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from netviz.errors import shown
from netviz.texts import Text, joined, phrase


def verbatim(words: str) -> Text:
    """A user's own words, such as the name of a file: they are the same in every language."""
    return Text("{words}", {"words": words})


def some_of(names: Sequence[str], most: int = 5) -> Text:
    """The first of a user's names, as messages show them: `cat, dog, …`."""
    return joined([*(shown(Path(name)) for name in names[:most]), *(["…"] if len(names) > most else [])])


def without_a_label(rows: int) -> Text:
    """That rows of a table have no label, as a sentence."""
    return phrase(
        "{count:,} row has no label and is left out."
        if rows == 1
        else "{count:,} rows have no label and are left out.",
        count=rows,
    )
