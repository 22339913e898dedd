"""The glossary explains every setting of network and training, once, and names existing lessons."""

from __future__ import annotations

from collections import Counter

import pytest

from netviz.config import FIELDS, KINDS, HandChange, settings_of
from netviz.lessons.glossary import glossary, word_for
from netviz.lessons.library import library

LABELS = {
    field.setting.label
    for path, field in FIELDS.items()
    if field.setting is not None and path.partition(".")[0] in ("seed", "network", "training")
} | {
    setting.label
    for base, kinds in KINDS.items()
    if base is not HandChange
    for kind in kinds.values()
    for setting in settings_of(kind).values()
}


def test_every_setting_has_a_word() -> None:
    assert len(LABELS) > 30
    assert [label for label in sorted(LABELS) if word_for(label) is None] == []


def test_a_name_belongs_to_one_word_whose_lesson_there_is() -> None:
    names = Counter(name.casefold() for word in glossary() for name in (word.title, *word.names))
    assert [name for name, times in names.items() if times > 1] == []
    for word in glossary():
        assert len(word.text) > 40, word.title
        assert not word.lesson or word.lesson in library(), word.title


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Learning rate η, slider", "Learning rate η"),
        ("Layer 2: Convolution, 16 filters 5 × 5", "Convolution"),
        ("epochs", "Epoch"),
        ("Nobody knows this", None),
        ("", None),
    ],
)
def test_a_control_is_found_by_its_label(label: str, title: str | None) -> None:
    word = word_for(label)
    assert (None if word is None else word.title) == title
