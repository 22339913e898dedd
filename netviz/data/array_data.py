"""The user's arrays, NPZ, NPY or IDX files, as a data set with the splits that the files have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from netviz.data import array_names
from netviz.data.finishing import RawExamples, UserData, finished
from netviz.data.idx import read_idx
from netviz.data.npz import read_npy, read_npz
from netviz.data.reading import GROUNDS, SCALES, Reading
from netviz.data.said import some_of
from netviz.data.shaping import Shaped, as_inputs, as_labels, in_gray, is_gray, level_of, require_alike, shaped
from netviz.data.tables.preview import MOST_COLUMNS, MOST_MEASURED
from netviz.data.tables.suspicions import differ_too_finely, too_fine
from netviz.errors import DataError, counted, shown
from netviz.texts import Text, phrase

Arrays = tuple[NDArray[Any], NDArray[Any]]
_ORDER = ("train", "validation", "test")
_IDX_NAME = re.compile(r"idx\d?|ubyte", re.IGNORECASE)


def from_npz(path: Path, reading: Reading) -> UserData:
    """Read an NPZ archive. Raises DataError."""
    taken: dict[str, array_names.Pair] = {}
    names: list[str] = []

    def wanted(shapes: Mapping[str, tuple[int, ...]]) -> list[str]:
        taken.update(array_names.pairs(path, shapes))
        named = array_names.class_names(shapes)
        names.extend([named] if named and shapes[named] and len(shapes[named]) == 1 else [])
        return [name for pair in taken.values() for name in pair] + names

    arrays = read_npz(path, lambda shapes: wanted(shapes))
    called = [str(name) for name in arrays[names[0]].tolist()] if names and arrays[names[0]].dtype.kind == "U" else []
    return of_arrays(path, {split: (arrays[x], arrays[y]) for split, (x, y) in taken.items()}, reading, called)


def npy_files(path: Path) -> dict[str, Path]:
    """The NPY files in the same folder as `path`, or in the folder `path`, by name without suffix."""
    folder = path if path.is_dir() else path.parent
    return {
        found.stem: found for found in sorted(folder.glob("*.npy"))[: array_names.MOST_FILES] if found.name[0] != "."
    }


def from_npy(path: Path, reading: Reading) -> UserData:
    """Read NPY files in one folder: `x.npy` and `y.npy`, or a pair for each split. Raises DataError."""
    files = npy_files(path)
    pairs = array_names.pairs(path, dict.fromkeys(files, ()))
    arrays = {split: (read_npy(files[x]), read_npy(files[y])) for split, (x, y) in pairs.items()}
    return of_arrays(path, arrays, reading)


def idx_files(path: Path) -> dict[str, tuple[Path, Path]]:
    """The files (images, labels) of each split, in a folder or belonging to the same set as a file. Raises DataError.

    They are recognized by their names, with dots or dashes, such as `emnist-letters-train-images-idx3-ubyte.gz` or
    `t10k-labels.idx1-ubyte`.
    """
    folder = path if path.is_dir() else path.parent
    groups: dict[str, dict[str, dict[str, Path]]] = {}
    for found in sorted(folder.iterdir()):
        if not is_idx_name(found.name) or not found.is_file():
            continue
        group, split, role = _idx_split(found.name)
        groups.setdefault(group, {}).setdefault(split, {}).setdefault(role, found)
    if path != folder:
        own = _idx_split(path.name)[0]
        groups = {group: splits for group, splits in groups.items() if group == own}
    for splits in groups.values():
        pairs = [split for split, files in splits.items() if len(files) == 2]
        if "train" not in splits and len(pairs) == 1:
            splits["train"] = splits.pop(pairs[0])  # the only pair of a set, whatever it is called, is learned from
    whole = {group: splits for group, splits in groups.items() if len(splits.get("train", {})) == 2}
    if len(whole) > 1:
        raise DataError(
            phrase(
                "{folder} holds IDX files of {count:,} sets; choose one of the files.",
                folder=shown(folder),
                count=len(whole),
            )
        )
    if not whole:
        return {}
    splits = next(iter(whole.values()))
    return {split: (files["images"], files["labels"]) for split in _ORDER if len(files := splits.get(split, {})) == 2}


def _idx_split(name: str) -> tuple[str, str, str]:
    """(set, split, images or labels) from the name of a file."""
    words = [word for word in re.split(r"[^a-z0-9]+", name.lower().removesuffix(".gz")) if word]
    role = "labels" if "idx1" in words or any(word.startswith("label") for word in words) else "images"
    known = array_names.SPLIT_NAMES
    split = next((known[word] for word in words if word in known), "train")
    rest = [word for word in words if word not in known and not re.fullmatch(r"idx\d?|ubyte|images?|labels?", word)]
    return " ".join(rest), split, role


def is_idx_name(name: str) -> bool:
    """Whether a file is named like an IDX file."""
    return name[0] != "." and _IDX_NAME.search(name) is not None


def from_idx(path: Path, reading: Reading) -> UserData:
    """Read the IDX files of images and labels in one folder, with those for testing if present. Raises DataError."""
    folder = path if path.is_dir() else path.parent
    pairs = idx_files(path)
    if "train" not in pairs:
        raise DataError(
            phrase(
                "{folder}: IDX data needs the images and the labels, train-images-idx3-ubyte and "
                "train-labels-idx1-ubyte, beside each other.",
                folder=shown(folder),
            )
        )
    arrays = {split: (read_idx(images), read_idx(labels)) for split, (images, labels) in pairs.items()}
    read = of_arrays(folder, arrays, reading)
    if "emnist" in pairs["train"][0].name.lower() and reading.transpose is None:
        lying = phrase("EMNIST's pictures lie on their side; data.transpose = true sets them upright.")
        return replace(read, said=(*read.said, lying), warnings=(*read.warnings, lying))
    return read


def of_arrays(path: Path, splits: Mapping[str, Arrays], reading: Reading, names: list[str] | None = None) -> UserData:
    """A data set from the inputs and labels of each split. Raises DataError."""
    order = [split for split in _ORDER if split in splits]
    inputs: list[Shaped] = [shaped(path, splits[split][0], bool(reading.transpose)) for split in order]
    counts = [len(one.values) for one in inputs]
    found, classes = as_labels(path, [splits[split][1] for split in order], counts, reading.task, names or ())
    for other in inputs[1:]:
        require_alike(path, inputs[0], other)
    pictures = inputs[0].are_pictures
    if pictures and all(map(is_gray, inputs)):
        inputs = [in_gray(one) for one in inputs]
    scale = reading.scale or ("unit" if pictures else "standard")
    levels = [level_of(one) for one in inputs]
    if levels[0] == 0:  # by the range of what is learned from, for all splits
        inputs = [replace(one, low=inputs[0].low, high=inputs[0].high) for one in inputs]
    if set(levels) != {1.0, 255.0}:
        levels = [levels[0]] * len(levels)
    made = [as_inputs(one, level, scale) for one, level in zip(inputs, levels, strict=True)]
    taken = {
        split: RawExamples(values, label.labels, label.targets)
        for split, values, label in zip(order, made, found, strict=True)
    }
    shape = " × ".join(map(str, made[0].shape[1:]))
    scaled = SCALES[scale].about
    if found[0].targets is not None:
        low, high = found[0].targets.min(), found[0].targets.max()
        about = [
            phrase(
                "Numbers from {low:.6g} to {high:.6g} are predicted from inputs {scaled}.",
                low=float(low),
                high=float(high),
                scaled=scaled,
            )
        ]
    else:
        about = [
            phrase(
                "{count:,} classes ({classes}), inputs {scaled}.",
                count=len(classes),
                classes=some_of(classes, 8),
                scaled=scaled,
            )
        ]
    about.append(phrase("{examples} of {shape} values.", examples=counted(counts[0], "example"), shape=shape))
    notes: list[Text] = []
    grounds = sorted({one.ground for one in inputs} - {""})
    if grounds:
        laid = GROUNDS[grounds[0]].about if len(grounds) == 1 else phrase("laid on black or white")
        notes.append(phrase("The last channel is taken for transparency; the pictures are {laid}.", laid=laid))
    columns = [] if pictures else range(min(made[0].shape[1], MOST_COLUMNS))
    fine = [f"x{place + 1}" for place in columns if differ_too_finely(inputs[0].values[:MOST_MEASURED, place])]
    if fine:
        notes.append(too_fine(fine))
    about += notes
    if "validation" in taken:
        more = counted(len(taken["validation"].labels), "more example")
        about.append(phrase("{examples} to validate.", examples=more))
    if "test" in taken:
        about.append(phrase("{examples} to test.", examples=counted(len(taken["test"].labels), "more example")))
    read = finished(
        path,
        taken["train"],
        classes,
        about,
        taken.get("test"),
        taken.get("validation"),
        reading=reading,
        scale="" if pictures and scale == "unit" else scale,
        scales_targets=True,
    )
    return replace(read, warnings=(*notes, *read.warnings))
