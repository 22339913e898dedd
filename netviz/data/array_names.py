"""Recognizes by common names which arrays in a file are inputs and labels, for training, validation and testing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from netviz.data.names import compact, plain
from netviz.engine.arrays import Shape
from netviz.errors import DataError, shown
from netviz.texts import phrase

MOST_FILES = 200
INPUTS = (
    "x",
    "xs",
    "data",
    "images",
    "image",
    "imgs",
    "img",
    "features",
    "feature",
    "inputs",
    "input",
    "pixels",
    "samples",
)
LABELS = ("y", "ys", "labels", "label", "target", "targets", "class", "classes", "outputs", "output", "lbl", "digits")
SPLIT_NAMES = {
    "": "train",
    "train": "train",
    "training": "train",
    "tr": "train",
    "test": "test",
    "testing": "test",
    "te": "test",
    "t10k": "test",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "dev": "validation",
    "eval": "validation",
    "evaluation": "validation",
}
"""What the splits are called, at the beginning or the end of an array's name."""

_BESIDE = (
    "set",
    "data",
    "dataset",
    "images",
    "image",
    "imgs",
    "pictures",
    "photos",
    "seg",
    "split",
    "folder",
    "new",
    "dir",
)
"""Words beside that of the split in the names of folders."""

CLASS_NAMES = ("targetnames", "classnames", "labelnames", "names", "categories")

Pair = tuple[str, str]


def split_in(name: str) -> str | None:
    """The split that the name of a folder means: `test` for `Test`, `test_set` and `seg_test`; None if none."""
    words = [
        word.removesuffix("set") if word.removesuffix("set") in SPLIT_NAMES else word for word in plain(name).split()
    ]
    words = [word for word in words if word]
    found = {SPLIT_NAMES[word] for word in words if word in SPLIT_NAMES}
    return found.pop() if len(found) == 1 and all(word in SPLIT_NAMES or word in _BESIDE for word in words) else None


def split_and_role(name: str) -> tuple[str, str] | None:
    """The split and the role in a name: (`train`, `inputs`) for X_train; None if it is not such a name."""
    bare = compact(name)
    for words, role in ((INPUTS, "inputs"), (LABELS, "labels")):
        for word in words:
            for split, meant in SPLIT_NAMES.items():
                if bare in (split + word, word + split):
                    return meant, role
    return None


def pairs(path: Path, shapes: Mapping[str, Shape]) -> dict[str, Pair]:
    """The names of (inputs, labels) for each split that is present. Raises DataError if there are none to train on."""
    found: dict[str, dict[str, str]] = {}
    for name in shapes:
        known = split_and_role(name)
        if known is not None:
            found.setdefault(known[0], {}).setdefault(known[1], name)
    whole = {split: (roles["inputs"], roles["labels"]) for split, roles in found.items() if len(roles) == 2}
    for split, roles in found.items():
        if split in whole or split == "train":
            continue
        raise DataError(
            phrase(
                "{path} holds {array} but not the labels that belong to it."
                if "inputs" in roles
                else "{path} holds {array} but not the inputs that belong to it.",
                path=shown(path),
                array=shown(next(iter(roles.values()))),
            )
        )
    if "train" not in whole:
        whole |= _by_shape(shapes)
    if "train" not in whole:
        raise DataError(
            phrase(
                "{path} holds {arrays}; netviz looks for images and labels, or x_train and y_train.",
                path=shown(path),
                arrays=shown(", ".join(sorted(shapes))).strip("'") or phrase("no arrays"),
            )
        )
    return whole


def class_names(shapes: Iterable[str]) -> str | None:
    """The name of the array of class names, such as scikit-learn's target_names; None if there is none."""
    return next((name for name in shapes if compact(name) in CLASS_NAMES), None)


def _by_shape(shapes: Mapping[str, Shape]) -> dict[str, Pair]:
    """Pairs among unnamed arrays (arr_0, arr_1 …), or the only two arrays, distinguished by their axes."""
    unnamed = sorted(name for name in shapes if re.fullmatch(r"arr_\d", name))
    if not unnamed and len(shapes) == 2:
        unnamed = list(shapes)
    inputs = [name for name in unnamed if len(shapes[name]) >= 2 and shapes[name][1:] != (1,)]
    labels = [name for name in unnamed if name not in inputs]
    if len(unnamed) == 2 and len(inputs) == 2:  # one-hot labels
        inputs, labels = inputs[:1], inputs[1:]
    if len(inputs) != len(labels) or len(inputs) not in (1, 2, 3):
        return {}
    if not unnamed[0].startswith("arr_") and shapes[inputs[0]][:1] != shapes[labels[0]][:1]:
        return {}
    splits = ("train", "test") if len(inputs) < 3 else ("train", "validation", "test")
    return dict(zip(splits, zip(inputs, labels, strict=True), strict=False))
