"""Arrays as people save them, with various names, axes, ranges and labels: all are understood, nothing is rounded."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from netviz.data import catalogue
from netviz.data.dataset import DataSet
from netviz.data.reading import Reading
from netviz.data.user_data import read
from netviz.errors import DataError
from tests.data.test_user_data import idx

CHANCE = np.random.default_rng(2)
GRAY = CHANCE.integers(1, 256, (60, 12, 12), dtype=np.uint8)
GRAY[0, 0, 0] = 255
LABELS = np.arange(60) % 10


def saved(folder: Path, **arrays: Any) -> DataSet:
    np.savez_compressed(folder / "x.npz", **arrays)
    return read(folder / "x.npz").data


def whole(data: DataSet) -> np.ndarray:
    return np.concatenate([data.train.inputs, data.test.inputs])


def alpha(value: int = 255) -> np.ndarray:
    return np.full_like(GRAY, value)[..., None]


COLOURS = np.stack([GRAY, GRAY // 2, GRAY // 3], axis=-1)
AXES = {
    "gray": (GRAY, (1, 12, 12)),
    "one channel last": (GRAY[..., None], (1, 12, 12)),
    "one channel first": (GRAY[:, None], (1, 12, 12)),
    "gray and alpha": (np.concatenate([GRAY[..., None], alpha()], axis=-1), (1, 12, 12)),
    "gray as RGB": (GRAY[..., None].repeat(3, axis=-1), (1, 12, 12)),
    "gray as RGBA": (np.concatenate([GRAY[..., None].repeat(3, axis=-1), alpha()], axis=-1), (1, 12, 12)),
    "RGB": (COLOURS, (3, 12, 12)),
    "RGBA": (np.concatenate([COLOURS, alpha()], axis=-1), (3, 12, 12)),
    "RGB first": (COLOURS.transpose(0, 3, 1, 2), (3, 12, 12)),
    "RGBA first": (np.concatenate([COLOURS, alpha()], axis=-1).transpose(0, 3, 1, 2), (3, 12, 12)),
}


@pytest.mark.parametrize("name", AXES)
def test_channels_are_found_wherever_they_stand(name: str, tmp_path: Path) -> None:
    images, shape = AXES[name]
    data = saved(tmp_path, images=images, labels=LABELS)
    assert data.train.shape == shape
    assert data.train.inputs.dtype == np.uint8
    assert data.train.classes == 10
    expected = GRAY[:, None] if shape[0] == 1 else COLOURS.transpose(0, 3, 1, 2)
    np.testing.assert_array_equal(np.sort(whole(data), axis=0), np.sort(expected, axis=0))


@pytest.mark.parametrize("shape", [(12, 12, 5), (12, 12, 12), (5, 12, 10), (12, 5, 7)])
def test_an_axis_that_may_be_anything_is_not_taken_for_channels(shape: tuple[int, ...], tmp_path: Path) -> None:
    images = CHANCE.integers(0, 256, (60, *shape), dtype=np.uint8)
    if shape == (12, 12, 5):
        assert saved(tmp_path, images=images, labels=LABELS).train.shape == (5, 12, 12)
        return
    with pytest.raises(DataError, match="cannot be told which axis is the channels"):
        saved(tmp_path, images=images, labels=LABELS)


def test_both_parts_are_scaled_by_the_range_of_what_is_learned_from(tmp_path: Path) -> None:
    learn, test = GRAY / 60.0 - 2.0, GRAY[:30] / 60.0 - 2.0
    test[0, 0, 0] = -4.0
    data = saved(tmp_path, x_train=learn, y_train=LABELS, x_test=test, y_test=LABELS[:30])
    shift, factor = learn.min(), 1 / np.ptp(learn)
    np.testing.assert_allclose(data.test.inputs[:, 0], (test - shift) * factor, atol=1e-6)


def test_what_is_transparent_is_laid_on_the_other_ground(tmp_path: Path) -> None:
    dark = np.zeros((24, 9, 9, 4), np.uint8)
    dark[:, 2:5, 2:5, :] = (10, 20, 30, 255)
    data = saved(tmp_path, images=dark, labels=np.arange(24) % 2)
    assert tuple(data.train.inputs[0, :, 0, 0]) == (255, 255, 255), "dark ink lies on white"
    light = dark.copy()
    light[:, 2:5, 2:5, :3] = 250
    data = saved(tmp_path, images=light, labels=np.arange(24) % 2)
    assert int(data.train.inputs[0, 0, 0, 0]) == 0, "light ink lies on black"


RANGES = {
    "0…1": (GRAY / 255.0, 255),
    "0…16": (np.rint(GRAY / 255.0 * 16), 16),
    "0…16 in bytes": (np.rint(GRAY / 255.0 * 16).astype(np.uint8), 16),
    "0…65,535": (GRAY.astype(np.uint16) * 257, 65_535),
    "−1…1": (GRAY / 127.5 - 1, 255),
    "0 or 1": (GRAY > 127, 1),
    "0…31": (np.rint(GRAY / 255.0 * 31).astype(np.int64), 31),
    "0…63": (np.rint(GRAY / 255.0 * 63).astype(np.float32), 63),
    "0…256": (np.rint(GRAY / 255.0 * 256).astype(np.int16), 256),
    "decimals up to 255": (GRAY * 0.999, 255),
}


@pytest.mark.parametrize("name", RANGES)
def test_pictures_become_shares_of_what_their_values_can_be(name: str, tmp_path: Path) -> None:
    images, steps = RANGES[name]
    data = saved(tmp_path, x=images, y=LABELS)
    inputs = whole(data)
    assert inputs.dtype == np.float32
    assert float(inputs.min()) >= 0
    assert 0.98 < float(inputs.max()) <= 1
    expected = GRAY / 255.0 if name != "0 or 1" else GRAY > 127
    np.testing.assert_allclose(np.sort(inputs[:, 0], axis=0), np.sort(expected, axis=0), atol=0.5 / steps + 1e-3)


def test_the_same_pictures_in_other_units_give_the_same_inputs(tmp_path: Path) -> None:
    sixteen = np.rint(GRAY / 255.0 * 16)
    one, other = saved(tmp_path, data=sixteen, target=LABELS), saved(tmp_path, data=sixteen / 16, target=LABELS)
    np.testing.assert_allclose(whole(one), whole(other), atol=1e-6)
    flat = [array.reshape(60, -1) for array in (sixteen, sixteen / 16)]
    parts = [saved(tmp_path, data=array, target=LABELS).split(40, 5) for array in flat]
    np.testing.assert_allclose(parts[0].test.inputs, parts[1].test.inputs, atol=1e-4)


def test_rows_of_numbers_stay_rows_and_nothing_is_rounded(tmp_path: Path) -> None:
    for columns in (16, 24, 25, 64, 100):
        values = CHANCE.normal(1.0, 0.1, (60, columns)).clip(0)
        data = saved(tmp_path, x=values, y=LABELS % 3)
        assert data.train.shape == (columns,)
        np.testing.assert_allclose(np.sort(whole(data), axis=0), np.sort(values, axis=0), rtol=1e-6)
    bytes_ = CHANCE.integers(0, 256, (60, 25), dtype=np.uint8)
    assert saved(tmp_path, x=bytes_, y=LABELS).train.shape == (25,)


NAMES = {
    "x, y": ("x", "y"),
    "X, y": ("X", "y"),
    "data, target": ("data", "target"),
    "images, labels": ("Images", "Labels"),
    "features, targets": ("features", "targets"),
    "arr_0, arr_1": ("arr_0", "arr_1"),
    "two others": ("bilder", "namen"),
    "X_train, Y_train": ("X_train", "Y_train"),
    "trainX, trainY": ("trainX", "trainY"),
    "train_images, train_labels": ("train_images", "train_labels"),
    "training-data": ("training_data", "training_labels"),
}


@pytest.mark.parametrize("name", NAMES)
def test_arrays_are_found_by_the_names_that_people_use(name: str, tmp_path: Path) -> None:
    inputs, labels = NAMES[name]
    data = saved(tmp_path, **{inputs: GRAY, labels: LABELS})
    assert (data.train.shape, data.train.classes, len(whole(data))) == ((1, 12, 12), 10, 60)


PARTS = {
    "upper case": ("X_train", "Y_train", "X_val", "Y_val", "X_test", "Y_test"),
    "words": ("train_images", "train_labels", "val_images", "val_labels", "test_images", "test_labels"),
    "valid and testing": ("x_training", "y_training", "x_valid", "y_valid", "x_testing", "y_testing"),
}


@pytest.mark.parametrize("name", PARTS)
def test_the_parts_of_a_file_are_taken_as_they_are(name: str, tmp_path: Path) -> None:
    arrays = [GRAY[:40], LABELS[:40, None], GRAY[40:52], LABELS[40:52, None], GRAY[52:], LABELS[52:, None]]
    np.savez(tmp_path / "x.npz", **dict(zip(PARTS[name], arrays, strict=True)))
    source = catalogue.source(str(tmp_path / "x.npz"))
    assert (source.train, source.validation) == (40, 12)
    data = read(tmp_path / "x.npz").data
    split = data.split(source.train, source.validation)
    np.testing.assert_array_equal(split.validation.inputs[:, 0], GRAY[40:52])
    np.testing.assert_array_equal(split.test.inputs[:, 0], GRAY[52:])
    np.testing.assert_array_equal(split.test.labels, LABELS[52:])


WORDS = np.array([f"digit {label}" for label in LABELS])
KINDS = {
    "whole numbers": (LABELS, tuple(map(str, range(10)))),
    "decimals without fractions": (LABELS.astype(float), tuple(map(str, range(10)))),
    "from 1": (LABELS + 1, tuple(map(str, range(1, 11)))),
    "−1 and 1": (np.where(LABELS % 2, 1, -1), ("-1", "1")),
    "booleans": (LABELS % 2 == 0, ("false", "true")),
    "text": (WORDS, tuple(f"digit {n}" for n in range(10))),
    "bytes": (WORDS.astype("S"), tuple(f"digit {n}" for n in range(10))),
    "one-hot": (np.eye(10)[LABELS], tuple(map(str, range(10)))),
    "one-hot booleans": (np.eye(10, dtype=bool)[LABELS], tuple(map(str, range(10)))),
    "large numbers": (LABELS + 5_000_000, tuple(str(5_000_000 + n) for n in range(10))),
}


@pytest.mark.parametrize("name", KINDS)
def test_labels_of_any_kind_are_classes_with_their_own_names(name: str, tmp_path: Path) -> None:
    labels, names = KINDS[name]
    data = saved(tmp_path, x=GRAY, y=labels)
    assert (data.class_names or tuple(map(str, range(data.train.classes)))) == names
    assert not data.train.missing_classes


def test_many_decimals_are_numbers_to_predict(tmp_path: Path) -> None:
    inputs = CHANCE.normal(size=(60, 5))
    data = saved(tmp_path, data=inputs, target=inputs @ np.arange(5))
    assert data.train.targets is not None
    assert data.scales_targets
    with pytest.raises(DataError, match=r"data\.task: the labels of .* are classes"):
        np.savez(tmp_path / "w.npz", x=inputs, y=WORDS)
        read(tmp_path / "w.npz", Reading(task="regression"))


def test_names_of_classes_in_the_file_are_taken(tmp_path: Path) -> None:
    names = np.array(["setosa", "versicolor", "virginica"])
    data = saved(tmp_path, data=CHANCE.normal(size=(60, 4)), target=LABELS % 3, target_names=names)
    assert data.class_names == tuple(names)


def test_a_channel_that_is_taken_for_transparency_is_reported(tmp_path: Path) -> None:
    images = np.random.default_rng(0).integers(0, 256, (40, 9, 9, 4), dtype=np.uint8)
    np.savez(tmp_path / "x.npz", x=images, y=np.arange(40) % 2)
    known = read(tmp_path / "x.npz")
    assert known.data.train.shape == (3, 9, 9)
    assert any(warning.startswith("The last channel is taken for transparency") for warning in known.warnings)
    images[..., 3] = 255
    np.savez(tmp_path / "x.npz", x=images, y=np.arange(40) % 2)
    assert not any("transparency" in warning for warning in read(tmp_path / "x.npz").warnings)


def test_axes_of_length_one_are_no_pictures(tmp_path: Path) -> None:
    values = np.random.default_rng(0).normal(size=(40, 6))
    for shape in ((40, 6, 1), (40, 1, 6)):
        assert saved(tmp_path, x=values.reshape(shape), y=np.arange(40) % 2).train.shape == (6,)
    assert saved(tmp_path, x=values.reshape(40, 2, 3, 1, 1), y=np.arange(40) % 2).train.shape == (1, 2, 3)


def test_numbers_beyond_the_digits_that_are_kept_are_reported(tmp_path: Path) -> None:
    values = np.stack([np.arange(40) % 7, 1_700_000_000 + np.arange(40)], axis=1)
    np.savez(tmp_path / "x.npz", x=values, y=np.arange(40) % 2)
    assert any(warning.startswith("x2: what differs is beyond") for warning in read(tmp_path / "x.npz").warnings)


@pytest.mark.parametrize(("code", "dtype"), [(0x09, "i1"), (0x0B, ">i2"), (0x0C, ">i4"), (0x0D, ">f4"), (0x0E, ">f8")])
def test_idx_files_hold_numbers_of_any_type(code: int, dtype: str, tmp_path: Path) -> None:
    images = np.random.default_rng(0).integers(0, 127, (40, 9, 9))
    header = bytes((0, 0, code, 3)) + np.array(images.shape, ">u4").tobytes()
    (tmp_path / "train-images.idx3").write_bytes(header + images.astype(dtype).tobytes())
    (tmp_path / "train-labels.idx1").write_bytes(idx(np.arange(40) % 2))
    data = read(tmp_path).data
    assert sorted(np.unique(data.train.inputs.astype(int))) == sorted(np.unique(data.train.inputs))
    assert data.train.inputs.max() > 120


def test_the_only_idx_pair_is_learned_from_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(idx(np.zeros((40, 9, 9), np.uint8)))
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(idx(np.arange(40) % 2))
    known = read(tmp_path)
    assert (len(known.data.train), len(known.data.test)) == (34, 6)


def test_npy_files_beside_each_other(tmp_path: Path) -> None:
    for name, array in {
        "X_train": GRAY[:40],
        "y_train": LABELS[:40],
        "X_test": GRAY[40:],
        "y_test": LABELS[40:],
    }.items():
        np.save(tmp_path / f"{name}.npy", array)
    for path in (tmp_path, tmp_path / "X_train.npy"):
        data = read(path).data
        assert (len(data.train), len(data.test), data.train.shape) == (40, 20, (1, 12, 12))
    (tmp_path / "y_train.npy").unlink()
    with pytest.raises(DataError, match="netviz looks for images and labels"):
        read(tmp_path)


IDX_NAMES = {
    "dots": ("{part}-images.idx3-ubyte", "{part}-labels.idx1-ubyte", "train", "t10k"),
    "dashes": ("{part}-images-idx3-ubyte", "{part}-labels-idx1-ubyte", "train", "t10k"),
    "EMNIST": ("emnist-letters-{part}-images-idx3-ubyte", "emnist-letters-{part}-labels-idx1-ubyte", "train", "test"),
    "plain": ("{part}_images.idx", "{part}_labels.idx", "train", "test"),
}


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize("name", IDX_NAMES)
def test_idx_files_are_found_by_any_of_their_names(name: str, packed: bool, tmp_path: Path) -> None:
    images, labels, train, test = IDX_NAMES[name]
    for part, rows in ((train, slice(0, 40)), (test, slice(40, 60))):
        for kind, array in ((images, GRAY[rows]), (labels, LABELS[rows] + 1)):
            content = idx(array)
            path = tmp_path / (kind.format(part=part) + ".gz" * packed)
            path.write_bytes(gzip.compress(content) if packed else content)
    for path in (tmp_path, next(tmp_path.iterdir())):
        data = read(path).data
        assert (len(data.train), len(data.test)) == (40, 20)
        assert data.class_names == tuple(map(str, range(1, 11)))
    turned = read(tmp_path, Reading(transpose=True)).data
    np.testing.assert_array_equal(turned.test.inputs[:, 0], GRAY[40:].transpose(0, 2, 1))


def test_two_idx_sets_in_one_folder_ask_for_a_file(tmp_path: Path) -> None:
    for name in ("letters", "digits"):
        (tmp_path / f"{name}-train-images-idx3-ubyte").write_bytes(idx(GRAY))
        (tmp_path / f"{name}-train-labels-idx1-ubyte").write_bytes(idx(LABELS))
    with pytest.raises(DataError, match="IDX files of 2 sets; choose one"):
        read(tmp_path)
    assert len(whole(read(tmp_path / "letters-train-images-idx3-ubyte").data)) == 60
