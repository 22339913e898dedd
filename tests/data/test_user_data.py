"""The user's own data: every kind of file that is read, and every way in which it can be broken."""

from __future__ import annotations

import gzip
import os
import pickle
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from netviz.data import catalogue
from netviz.data.picture_file import MOST_PIXELS
from netviz.data.pictures import from_image, read_picture, to_image
from netviz.data.reading import Reading
from netviz.data.user_data import read
from netviz.errors import DataError

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (60, 28, 28), dtype=np.uint8)
LABELS = np.arange(60) % 3


def idx(array: np.ndarray) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


def digit(colour: str = "black", paper: str | None = "white", size: int = 120) -> Image.Image:
    """A picture of a 1 with its foot, on paper or on nothing."""
    image = Image.new("RGBA", (size, size), paper or (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.line([(size * 0.35, size * 0.3), (size * 0.5, size * 0.2), (size * 0.5, size * 0.8)], colour, size // 14)
    draw.line([(size * 0.35, size * 0.8), (size * 0.65, size * 0.8)], colour, size // 14)
    return image


def test_npz_as_keras_has_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.npz"
    np.savez(path, x_train=IMAGES, y_train=LABELS, x_test=IMAGES[:12], y_test=LABELS[:12])
    data = catalogue.load(str(path))
    assert (len(data.train), len(data.test), data.train.shape, data.train.classes) == (60, 12, (1, 28, 28), 3)
    source = catalogue.source(str(path))
    assert (source.train, source.validation, source.classes, source.label) == (54, 6, 3, "mine.npz")


def test_every_part_of_ones_own_data_has_all_classes(tmp_path: Path) -> None:
    path = tmp_path / "sorted.npz"
    np.savez(path, images=IMAGES, labels=np.sort(LABELS))
    data = read(path).data
    assert (len(data.train), len(data.test)) == (51, 9)
    for part in (data.test, data.train.first(6), data.train.last(6)):
        assert not part.missing_classes
    assert "Every sixth of each class" in read(path).summary


def test_colours_last_and_numbers_and_columns_of_classes(tmp_path: Path) -> None:
    path = tmp_path / "colour.npz"
    np.savez(path, images=RNG.random((24, 8, 9, 3)), labels=np.eye(4)[np.arange(24) % 4])
    data = read(path).data
    assert data.train.shape == (3, 8, 9)
    assert data.train.inputs.dtype == np.float32
    assert data.train.classes == 4
    np.savez(path, x=IMAGES.reshape(60, 784).astype(np.float64), y=LABELS[:, None])
    data = read(path).data
    assert (data.train.shape, data.train.inputs.dtype) == ((1, 28, 28), np.uint8)


def test_idx_files_beside_each_other(tmp_path: Path) -> None:
    (tmp_path / "train-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx(IMAGES)))
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(idx(LABELS))
    for path in (tmp_path, tmp_path / "train-labels-idx1-ubyte"):
        data = read(path).data
        assert (len(data.train), len(data.test)) == (51, 9)
    (tmp_path / "train-labels-idx1-ubyte").unlink()
    with pytest.raises(DataError, match="needs the images and the labels"):
        read(tmp_path)


def test_csv_with_and_without_a_head(tmp_path: Path) -> None:
    path = tmp_path / "mnist.csv"
    rows = [f"{label}," + ",".join(map(str, image.ravel())) for label, image in zip(LABELS, IMAGES, strict=True)]
    path.write_text("\n".join(rows))
    plain = read(path).data
    assert (plain.train.shape, plain.train.inputs.dtype) == ((1, 28, 28), np.uint8)
    head = ",".join(["a", "b", "label"])
    points = tmp_path / "points.csv"
    points.write_text(head + "\n" + "\n".join(f"{x:.3f};{-x:.3f};{i % 2}" for i, x in enumerate(RNG.random(30))))
    with pytest.raises(DataError, match=r"line 2 has 1 column where the first has 3"):
        read(points)
    points.write_text(head + "\n" + "\n".join(f"{x:.3f},{-x:.3f},{i % 2}" for i, x in enumerate(RNG.random(30))))
    data = read(points).data
    assert (data.train.shape, data.train.classes, len(data.train)) == ((2,), 2, 26)


def test_a_folder_of_pictures_of_all_kinds(tmp_path: Path) -> None:
    kinds = [
        digit(),
        digit("white", "black", 64),
        digit("navy", "#FFEEDD", 300),
        digit("black", None),
        digit("white", None),
    ]
    for name in ("1", "2", "10"):
        (tmp_path / name).mkdir()
        for number, image in enumerate(kinds):
            image.save(tmp_path / name / f"{number}.png")
        kinds[0].convert("RGB").save(tmp_path / name / "photo.jpg")
    (tmp_path / "empty").mkdir()
    (tmp_path / "1" / "notes.txt").write_text("no picture")
    known = read(tmp_path, Reading(ink="each"))
    assert known.data.class_names == ("1", "2", "10")
    assert known.summary.startswith(
        "18 pictures in 3 classes (1, 2, 10), 64 × 64 to 300 × 300 pixels, 12 dark on light"
    )
    assert "There is no picture in empty." in known.summary
    assert "look like writing" in known.summary
    images = np.concatenate([known.data.train.inputs, known.data.test.inputs])[:, 0]
    reference = to_image(from_image(digit()))
    for image in images:
        assert image[0].max() == 0, "paper is 0, whatever it was"
        assert np.corrcoef(image.ravel(), reference.ravel())[0, 1] > 0.85, "all are the same 1"


def test_a_photo_in_bad_light_is_read(tmp_path: Path) -> None:
    values = np.asarray(digit("#303040", "#D8D0C0", 600).convert("L"), np.float64)
    shadow = np.linspace(1.0, 0.45, 600)[None] * np.linspace(0.8, 1.0, 600)[:, None]
    noisy = np.clip(values * shadow + RNG.normal(0, 6, values.shape), 0, 255).astype(np.uint8)
    Image.fromarray(noisy).save(tmp_path / "photo.png")
    image = to_image(read_picture(tmp_path / "photo.png"))
    assert np.corrcoef(image.ravel(), to_image(from_image(digit())).ravel())[0, 1] > 0.8


def test_pictures_of_28_by_28_stay_as_they_are(tmp_path: Path) -> None:
    for label in range(2):
        (tmp_path / str(label)).mkdir()
        for number in range(8):
            image = np.zeros((28, 28), np.uint8)
            image[3 + label : 9, 5 + number : 8 + number] = 200
            Image.fromarray(image).save(tmp_path / str(label) / f"{number}.png")
    data = read(tmp_path).data
    assert set(np.unique(data.train.inputs)) == {0, 200}
    assert "as they are" in read(tmp_path).summary


def test_an_empty_picture_has_no_ink() -> None:
    assert not to_image(from_image(Image.new("RGB", (50, 50), "white"))).any()
    assert not to_image(from_image(Image.new("RGBA", (50, 50), (0, 0, 0, 0)))).any()


def test_drawings_with_their_digits(tmp_path: Path) -> None:
    path = tmp_path / "drawn.jsonl"
    path.write_text('{"digit": 1, "strokes": [[[0, 0], [0, 9]]]}\n' * 20)
    data = read(path).data
    assert (data.train.classes, data.train.shape) == (10, (1, 28, 28))
    path.write_text('{"strokes": [[[0, 0], [0, 9]]]}\n' * 20)
    with pytest.raises(DataError, match="no drawing that says which digit"):
        read(path)


def test_what_has_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\n".join(f"{i % 2},{i},1" for i in range(12)))
    assert read(path) is read(path)
    first = read(path)
    path.write_text("\n".join(f"{i % 2},{i},1" for i in range(36)))
    os.utime(path, (1, 1))
    assert len(read(path).data.train) == 30 > len(first.data.train)


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims a size, without its pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [50_000, 9_000, int(MOST_PIXELS**0.5) + 1])
def test_a_huge_picture_is_refused_before_memory_is_taken(tmp_path: Path, side: int) -> None:
    import tracemalloc

    for label in "ab":
        (tmp_path / label).mkdir()
        (tmp_path / label / "huge.png").write_bytes(png_of(side, side))
    tracemalloc.start()
    with pytest.raises(DataError, match=r"huge\.png has .* make it smaller first"):
        read(tmp_path)
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


class Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        raise AssertionError("pickled on purpose")


def broken(kind: str, folder: Path) -> Path:
    """A broken file or folder of some kind."""
    path = folder / {"table": "x.csv", "archive": "x.npz", "gzip": "train-images-idx3-ubyte.gz"}.get(
        kind.split()[0], "x"
    )
    match kind:
        case "gzip cut":
            (folder / "train-labels-idx1-ubyte").write_bytes(idx(LABELS))
            path.write_bytes(gzip.compress(idx(IMAGES))[:-400])
        case "gzip count":
            (folder / "train-labels-idx1-ubyte").write_bytes(idx(LABELS))
            path.write_bytes(
                gzip.compress(idx(IMAGES)[:3] + b"\x03" + struct.pack(">3I", 61, 28, 28) + bytes(60 * 784))
            )
        case "archive pickle":
            np.savez(path, images=IMAGES, labels=np.array([{"a": 1}] * 60, dtype=object))
        case "archive no archive":
            path.write_bytes(pickle.dumps({"images": [1, 2]}))
        case "archive cut":
            np.savez(path, images=IMAGES, labels=LABELS)
            path.write_bytes(path.read_bytes()[:-30])
        case "archive names":
            np.savez(path, pictures=IMAGES)
        case "archive text":
            np.savez(path, images=IMAGES, labels=np.array(["a"] * 60))
        case "archive counts":
            np.savez(path, images=IMAGES, labels=LABELS[:-1])
        case "archive classes":
            np.savez(path, images=np.zeros((2_000, 3, 3)), labels=np.array([f"word {i}" for i in range(2_000)]))
        case "archive label":
            np.savez(path, images=IMAGES, labels=np.full(60, 7.5))
        case "archive nan":
            np.savez(path, images=np.full((60, 5), np.nan), labels=LABELS)
        case "archive few":
            np.savez(path, images=IMAGES[:3], labels=LABELS[:3])
        case "archive flat":
            np.savez(path, images=IMAGES[0, 0], labels=LABELS)
        case "table text":
            path.write_text("0,1,2\n" * 20 + "0,hello,2\n")
        case "table ragged":
            path.write_text("0,1,2\n" * 20 + "0,1\n")
        case "table label":
            path.write_text("0.5,1,2\n" * 20)
        case "table bytes":
            path.write_bytes(b"\xff\xfe\x00" * 100)
        case "table empty":
            path.write_text("")
        case "folder empty":
            path.mkdir()
        case "folder loose":
            path.mkdir()
            digit().save(path / "a.png")
        case "folder one":
            (path / "a").mkdir(parents=True)
            digit().save(path / "a" / "a.png")
        case "folder damaged":
            for name in "ab":
                (path / name).mkdir(parents=True)
                digit().save(path / name / "a.png")
            (path / "b" / "a.png").write_bytes((path / "a" / "a.png").read_bytes()[:90])
        case "folder text":
            for name in "ab":
                (path / name).mkdir(parents=True)
                (path / name / "a.png").write_text("no picture at all")
        case "nothing":
            pass
        case "other":
            path = path.with_suffix(".docx")
            path.write_text("x")
    return path


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("gzip cut", "compressed data is cut off or damaged"),
        ("gzip count", r"should hold 47,824 values but holds 47,040"),
        ("archive pickle", "pickled Python objects, which netviz never opens"),
        ("archive no archive", "is not an NPZ file"),
        ("archive cut", "is not an NPZ file, or is cut off"),
        ("archive names", "holds pictures; netviz looks for images and labels"),
        ("archive text", "every label is 'a', so there is nothing to learn"),
        ("archive counts", "60 inputs but 59 labels"),
        ("archive classes", "has 2,000 classes; netviz takes 1,000"),
        ("archive label", "every label is 7.5, so there is nothing to learn"),
        ("archive nan", "NaN or infinity"),
        ("archive few", "has 3 examples; at least 12 are needed"),
        ("archive flat", "are not examples"),
        ("table text", "line 21, column 2: 'hello' is not a number"),
        ("table ragged", "line 21 has 2 columns where the first has 3"),
        ("table label", "no column looks like a label"),
        ("table bytes", "not text in UTF-8"),
        ("table empty", "each line needs a label"),
        ("folder empty", "has no pictures; it needs one folder for each class"),
        ("folder loose", "pictures but no folders with pictures"),
        ("folder one", "in one folder only"),
        ("folder damaged", r"a\.png (is damaged|could not be read)"),
        ("folder text", "is not a picture that netviz can read"),
        ("nothing", "no such file"),
        ("other", "not something that netviz can learn from"),
    ],
)
def test_broken_data_is_refused_in_one_sentence(tmp_path: Path, kind: str, words: str) -> None:
    path = broken(kind, tmp_path)
    with pytest.raises(DataError, match=words) as caught:
        catalogue.source(str(path))
    text = str(caught.value)
    assert text.endswith(".")
    assert "\n" not in text
    assert str(tmp_path) in text


def test_any_file_that_is_read_is_noticed_when_it_changes(tmp_path: Path) -> None:
    """Also one beside the path: labels beside images, and a picture in a folder, whatever its folder's own time."""
    images, labels = tmp_path / "train-images-idx3-ubyte", tmp_path / "train-labels-idx1-ubyte"
    images.write_bytes(idx(IMAGES))
    labels.write_bytes(idx(LABELS))
    for path in (tmp_path, images):
        before = read(path)
        assert read(path) is before
        now = np.frombuffer(labels.read_bytes()[8:], np.uint8)
        labels.write_bytes(idx((now + 1) % 3))
        assert not np.array_equal(read(path).data.train.inputs, before.data.train.inputs)
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(idx(IMAGES[:5]))
    assert read(images).data.test.labels.size == 9
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(idx(LABELS[:5]))
    assert read(images).data.test.labels.size == 5, "a test part that came later"


def test_a_repainted_picture_is_noticed(tmp_path: Path) -> None:
    for label in "ab":
        (tmp_path / label).mkdir()
        for number in range(8):
            Image.fromarray(IMAGES[number]).save(tmp_path / label / f"{number}.png")
    before = read(tmp_path)
    times = (tmp_path / "a").stat()
    Image.fromarray(IMAGES[20]).save(tmp_path / "a" / "0.png")
    os.utime(tmp_path / "a", ns=(times.st_atime_ns, times.st_mtime_ns))
    after = read(tmp_path)
    assert not np.array_equal(before.data.train.inputs, after.data.train.inputs)
    assert read(tmp_path) is after


def test_several_sets_that_are_joined_are_read_once_each(tmp_path: Path) -> None:
    for name in "abcde":
        np.savez(tmp_path / f"{name}.npz", images=IMAGES, labels=LABELS)
    paths = [tmp_path / f"{name}.npz" for name in "abcde"]
    first = [read(path) for path in paths]
    assert len(catalogue.load("+".join(map(str, paths))).train) == 5 * 51
    assert all(read(path) is known for path, known in zip(paths, first, strict=True))


def test_a_broken_line_of_drawings_is_ignored_and_named(tmp_path: Path) -> None:
    path = tmp_path / "drawn.jsonl"
    line = '{"digit": 1, "strokes": [[[0, 0], [0, 9]]]}\n'
    path.write_text(line * 3 + line[:20] + "\n" + line * 12 + "{}\n")
    known = read(path)
    assert len(known.data.train) + len(known.data.test) == 15
    assert "15 drawings. Passed over: " in known.summary
    assert "line 4 is not a drawing: it is cut off or not JSON, and 1 more like it." in known.summary


MODES = ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16", "I", "F"]


@pytest.mark.parametrize(
    ("mode", "size"),
    [*((mode, (1_700, 2_300)) for mode in MODES), *((mode, (900, 8_900)) for mode in ("P", "I;16", "F"))],
)
def test_a_large_picture_is_the_same_as_a_small_one(mode: str, size: tuple[int, int], tmp_path: Path) -> None:
    """Made small strip by strip, a picture looks as it does when all of it is made small at once."""
    small = digit(size=100).convert("L")
    values = np.asarray(small)
    if mode in ("I;16", "I", "F"):
        image = Image.fromarray(values.astype({"I;16": np.uint16, "I": np.int32, "F": np.float32}[mode]) * 100)
    else:
        image = small.convert(mode)
    image = image.resize(size, Image.Resampling.NEAREST)
    image.save(tmp_path / "large.tif")
    picture = read_picture(tmp_path / "large.tif")
    assert picture.size == size
    assert picture.was_dark
    assert max(picture.grey.shape) < 800
    expected = Image.fromarray(255 - values).resize(picture.grey.shape[::-1], Image.Resampling.BILINEAR)
    assert np.corrcoef(picture.grey.ravel(), np.asarray(expected).ravel())[0, 1] > 0.97


@pytest.mark.parametrize("mode", ["L", "RGBA"])
def test_a_huge_picture_is_the_same_as_a_small_one(mode: str, tmp_path: Path) -> None:
    """Made small from every other of its rows, with strokes a fifteenth of a digit wide, to the last row."""
    small = digit(size=100).convert(mode)
    image = small.resize((2_500, 8_900), Image.Resampling.BILINEAR)
    image.save(tmp_path / "huge.png", compress_level=1)
    picture = read_picture(tmp_path / "huge.png")
    assert picture.size == (2_500, 8_900)
    expected = 255 - np.asarray(image.reduce(22).convert("L"), float)
    assert picture.grey.shape == expected.shape
    assert np.abs(picture.grey - expected).max() <= 3


def test_a_picture_is_turned_as_its_camera_says(tmp_path: Path) -> None:
    image = digit().convert("RGB").crop((0, 0, 120, 90))
    for turn in range(1, 9):
        exif = image.getexif()
        exif[0x0112] = turn
        for suffix in (".jpg", ".png", ".tif"):
            path = tmp_path / f"{turn}{suffix}"
            image.save(path, exif=exif)
            expected = ImageOps.exif_transpose(Image.open(path)).convert("L")
            picture = read_picture(path)
            assert picture.size == expected.size
            # JPEG has a grey of its own.
            np.testing.assert_allclose(picture.grey.astype(int), 255 - np.asarray(expected, int), atol=2)
