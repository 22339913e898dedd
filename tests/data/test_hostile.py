"""Files from strangers: each kind of broken or hostile data × every command that could be given it.

Among the fast tests each file is given to one of these commands, the next one to the next; among the slow ones to all.

Each is opened, or refused in one sentence with exit code 2 and nothing else on stderr, within two seconds of a
processor like ours and twice the memory that an honest file of its content takes.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.forked import Forked, forked
from tests.yardstick import slowness

SECONDS = 2.0
SPARE_MEGABYTES = 40  # NumPy's and Pillow's modules that only reading loads, and the shipped network
MEGABYTE = 1 << 20

IMAGES = np.random.default_rng(0).integers(0, 256, (36, 28, 28), dtype=np.uint8)
LABELS = np.arange(36) % 3
LINE = '{"digit": 1, "strokes": [[[0, 0], [0, 9]]]}\n'
UNIPEN = '.SEGMENT DIGIT 0-1 ? "4"\n.COMMENT 4 12 1\n.PEN_DOWN\n100 400\n90 300\n.PEN_UP\n'


@dataclass(frozen=True)
class Case:
    """make(folder): the path of what it has made. opens: whether it is read after all; honest: its megabytes, read."""

    make: Callable[[Path], Path]
    opens: bool = False
    honest: float = 0


CASES: dict[str, Case] = {}


def case(name: str, opens: bool = False, honest: float = 0) -> Callable[[Callable[[Path], Path]], None]:
    def enter(make: Callable[[Path], Path]) -> None:
        CASES[name] = Case(make, opens, honest)

    return enter


# What a file has in it. Megabytes are a function of no arguments: made for their own test, and not kept by all others.
Content = bytes | str | Callable[[], bytes | str]


def made(content: Content) -> bytes:
    value = content() if callable(content) else content
    return value.encode() if isinstance(value, str) else value


def file(name: str, content: Content) -> Callable[[Path], Path]:
    """Makes one file."""

    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(made(content))
        return path

    return make


# What is not an ordinary file

NAMES = ("x.csv", "x.npz", "x.jsonl", "train-images-idx3-ubyte", "x.tra.gz", "x")


def as_pipe(path: Path) -> None:
    os.mkfifo(path)


def as_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        here = Path.cwd()
        os.chdir(path.parent)  # a socket's whole path may have 108 characters
        try:
            end.bind(path.name)
        finally:
            os.chdir(here)


NOT_FILES: dict[str, Callable[[Path], None]] = {
    "pipe": as_pipe,
    "socket": as_socket,
    "link to a pipe": lambda path: (os.mkfifo(path.parent / "pipe"), path.symlink_to("pipe")),
    "link to /dev/zero": lambda path: path.symlink_to("/dev/zero"),
    "link to /dev/stdin": lambda path: path.symlink_to("/dev/stdin"),
    "link to /proc": lambda path: path.symlink_to("/proc/self/environ"),
    "link to nowhere": lambda path: path.symlink_to("nowhere"),
    "link to itself": lambda path: path.symlink_to(path.name),
}


def no_file(kind: str, name: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        NOT_FILES[kind](folder / name)
        return folder / name

    return make


for kind in NOT_FILES:
    for name in NAMES:
        CASES[f"{kind} as {name}"] = Case(no_file(kind, name))


# Pictures


def pictures(folder: Path, content: Content | None, name: str = "z.png") -> Path:
    """A folder of good pictures and one other."""
    place = folder / "pictures"
    for label in "ab":
        (place / label).mkdir(parents=True)
        for number in range(8):
            Image.fromarray(IMAGES[number]).save(place / label / f"{number}.png")
    if content is not None:
        (place / "a" / name).write_bytes(made(content))
    return place


def picture(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(*chunks: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + chunk(b"IEND", b"")


def some(kind: str, **options: object) -> bytes:
    """A picture with much in it, of some format."""
    noise = np.random.default_rng(1).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    image = Image.fromarray(noise)
    return picture(image.quantize() if kind == "GIF" else image, kind, **options)


FORMATS: dict[str, bytes] = {
    "PNG": some("PNG"),
    "JPEG": some("JPEG"),
    "progressive JPEG": some("JPEG", progressive=True),
    "GIF": some("GIF"),
    "BMP": some("BMP"),
    "WEBP": some("WEBP"),
    "TIFF": some("TIFF"),
    "TIFF by LZW": some("TIFF", compression="tiff_lzw"),
    "TIFF by deflate": some("TIFF", compression="tiff_adobe_deflate"),
    "TIFF by JPEG": some("TIFF", compression="jpeg"),
    "TIFF by fax": picture(Image.new("1", (80, 60)), "TIFF", compression="group4"),
}


def scans(count: int) -> bytes:
    """A progressive JPEG of a million pixels whose last scan is repeated."""
    content = picture(Image.new("L", (1_000, 1_000), 90), "JPEG", progressive=True)
    last = content.rindex(b"\xff\xda")
    return content[:last] + content[last:-2] * count + content[-2:]


STRANGE: dict[str, Content] = {
    "PostScript with an endless loop": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{} loop\n",
    "PDF": b"%PDF-1.4\n" + b"1 0 obj <<>> endobj\n" * 20,
    "DDS": struct.pack("<4sIIIII", b"DDS ", 124, 0x1007, 64, 64, 0)
    + bytes(52)
    + struct.pack("<II4s", 32, 4, b"DXT9")
    + bytes(600),
    "ICNS": b"icns" + struct.pack(">I", 40) + b"ic10" + struct.pack(">I", 32) + bytes(24),
    "PPM": b"P6 4 4 255\n" + bytes(48),
    "TGA": bytes([0, 0, 2]) + bytes(9) + struct.pack("<HHBB", 4, 4, 24, 0) + bytes(48),
    "AVIF": b"\0\0\0\x20ftypavif\0\0\0\0avifmif1miaf" + bytes(100),
    "text": b"no picture at all",
    "nothing": b"",
    "a PNG of 50,000 × 50,000": png(chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0))),
    "a PNG of 9,000 × 9,000": png(chunk(b"IHDR", struct.pack(">IIBBBBB", 9_000, 9_000, 8, 0, 0, 0, 0))),
    "a PNG of 0 × 0": png(chunk(b"IHDR", struct.pack(">IIBBBBB", 0, 0, 8, 0, 0, 0, 0))),
    "a PNG whose text unpacks to 60 MB": lambda: png(
        chunk(b"IHDR", struct.pack(">IIBBBBB", 9, 9, 8, 0, 0, 0, 0)),
        chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(60 * MEGABYTE), 1)),
        chunk(b"IDAT", zlib.compress(b"")),
    ),
    "a JPEG of 50,000 scans": lambda: scans(50_000),
    "a TIFF of NaN": picture(Image.fromarray(np.full((20, 20), np.nan, np.float32)), "TIFF"),
    "a TIFF with infinity": picture(Image.fromarray(np.array([[1, np.inf]] * 9, np.float32)), "TIFF"),
}

# One of seventeen pictures that cannot be read is left out and named.
for name, content in FORMATS.items():
    CASES[f"{name} cut off"] = Case(
        lambda folder, content=content: pictures(folder, content[: len(content) * 2 // 3]), opens=True
    )
for name, content in STRANGE.items():
    CASES[f"a picture that is {name}"] = Case(lambda folder, content=content: pictures(folder, content), opens=True)
for name in NOT_FILES:
    if name != "link to nowhere":
        CASES[f"a picture that is a {name}"] = Case(
            lambda folder, kind=name: (pictures(folder, None), NOT_FILES[kind](folder / "pictures/a/z.png"))[0],
            opens=True,
        )


@case("63 million pixels with transparency", opens=True, honest=252)
def _(folder: Path) -> Path:
    place = pictures(folder, None)
    image = Image.new("RGBA", (9_000, 7_000), (10, 20, 30, 255))
    image.paste((255, 255, 255, 40), (0, 0, 3_000, 7_000))
    image.save(place / "a" / "z.png", compress_level=1)
    return place


@case("a folder named ²", opens=True)
def _(folder: Path) -> Path:
    place = pictures(folder, None)
    for number, name in enumerate(("²", "①", "٣", "9" * 200, "a\nb")):
        (place / name).mkdir()
        Image.fromarray(IMAGES[number]).save(place / name / "x.png")
    return place


@case("1,001 folders")
def _(folder: Path) -> Path:
    for number in range(1_001):
        place = folder / "many" / str(number)
        place.mkdir(parents=True)
        (place / "0.png").write_bytes(FORMATS["PNG"])
    return folder / "many"


@case("folders that are links to each other")
def _(folder: Path) -> Path:
    place = folder / "loop"
    place.mkdir()
    for name in "abc":
        (place / name).symlink_to(place)
    (place / "x.csv").write_text("file,label\n" + "0.png,a\n1.png,b\n" * 9)
    return place


@case("27 megabytes of honest numbers in CSV", opens=True, honest=27)
def _(folder: Path) -> Path:
    path = folder / "x.csv"
    path.write_text("".join(f"{label},{','.join(['7.5'] * 784)}\n" for label in range(10)) * 850)
    return path


@case("56 megabytes of honest numbers in NPZ", opens=True, honest=56)
def _(folder: Path) -> Path:
    np.savez(folder / "x.npz", images=np.tile(IMAGES - 3.0, (500, 1, 1))[:9_000], labels=np.arange(9_000) % 10)
    return folder / "x.npz"


# Numbers

DIGITS = {
    "400 digits": "9" * 400,
    "5,000 digits": "9" * 5_000,
    "1e308": "1e308",
    "−1e308": "-1e308",
    "infinity": "Infinity",
    "NaN": "NaN",
    "nan": "nan",
    "true": "true",
    "True": "True",
    "no number": "x\x1b[2J",
}

for name, digits in DIGITS.items():
    # NaN in a table is a value that is missing, not one that is wrong.
    gap = name.lower() == "nan"
    CASES[f"CSV, a number of {name}"] = Case(file("x.csv", "0,1,2\n1,2,1\n" * 8 + f"0,{digits},2\n"), opens=gap)
    CASES[f"CSV, a label of {name}"] = Case(file("x.csv", "0,1,2\n1,2,1\n" * 8 + f"{digits},1,2\n"), opens=gap)
    CASES[f"JSON, a coordinate of {name}"] = Case(file("x.jsonl", LINE.replace("9", digits) * 20))
    CASES[f"JSON, a digit of {name}"] = Case(file("x.jsonl", LINE.replace("1", digits, 1) * 20))
    CASES[f"UNIPEN, a coordinate of {name}"] = Case(file("x.tra", UNIPEN.replace("300", digits) * 20))
CASES["UNIPEN, a digit of 5,000 digits"] = Case(file("x.tra", UNIPEN.replace('"4"', f'"{"9" * 5_000}"') * 20))
CASES["JSON, a drawing of 1e-320"] = Case(
    file("x.jsonl", "".join(LINE.replace("9", "1e-320").replace("1", str(digit), 1) for digit in range(10)) * 20),
    opens=True,
)

# Structures

DEEP = "[" * 1_000 + "]" * 1_000


def drawing_of_points() -> str:
    return '{"digit": 1, "strokes": [[' + ",".join(["[0,1]"] * 100_000) + "]]}\n"


TEXTS: dict[str, tuple[str, Content]] = {
    "JSON a thousand deep": ("x.jsonl", f"{DEEP}\n"),
    "JSON a thousand deep in a field": (
        "x.jsonl",
        LINE.replace("{", f'{{"more": {DEEP * 1}, ', 1).replace("1,", "1e,"),
    ),
    "JSON a thousand strokes deep": ("x.jsonl", LINE.replace("[[0, 0], [0, 9]]", DEEP)),
    "JSON 100,000 deep": ("x.jsonl", lambda: "[" * 100_000),
    "JSON, an endless line": ("x.jsonl", lambda: '{"strokes": [' + "[[1,2]]," * 700_000),
    "JSON, a line of blanks": ("x.jsonl", lambda: " " * (5 * MEGABYTE)),
    "JSON, too many points": ("x.jsonl", drawing_of_points),
    "JSON, half a line": ("x.jsonl", LINE[:20]),
    "UNIPEN, too many points": ("x.tra", lambda: UNIPEN.replace("90 300\n", "90 300\n" * 100_000)),
    "UNIPEN, too many strokes": ("x.tra", lambda: UNIPEN.replace(".PEN_DOWN\n", ".PEN_DOWN\n" * 100_000)),
    "UNIPEN, an endless line": ("x.tra", lambda: UNIPEN.replace("90 300", "9" * (5 * MEGABYTE))),
    "CSV, an endless line": ("x.csv", lambda: "0," * (3 * MEGABYTE)),
    "CSV, an endless cell": ("x.csv", lambda: "0,1\n" * 20 + "0," + "9" * MEGABYTE),
    "CSV, 8,000 columns of one name": ("x.csv", lambda: "a," * 8_000 + "label\n" + "1," * 8_000 + "x\n"),
    "CSV, a quote that does not end": ("x.csv", lambda: '0,"1\n' * 20_000),
    "CSV, NUL": ("x.csv", "0,\0\n" * 20),
    "CSV of line breaks": ("x.csv", lambda: "\n" * (3 * MEGABYTE)),
    "JSON of line breaks": ("x.jsonl", lambda: "\n" * (3 * MEGABYTE)),
}
for name, (path, text) in TEXTS.items():
    CASES[name] = Case(file(path, text))
CASES["CSV, one row of 3,000 columns"] = Case(
    file("x.csv", lambda: "1," * 3_000 + "1e-9,word"),
    honest=20,  # whatever polars has to read
)

# Archives


def packed(content: bytes, times: int) -> bytes:
    """Gzip of content that is repeated, made quickly: each repetition is a member of its own."""
    return gzip.compress(content, 1) * times


def idx(array: np.ndarray) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


def idx_pair(images: Content, suffix: str = "", labels: np.ndarray = LABELS) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / "train-labels-idx1-ubyte").write_bytes(idx(labels))
        path = folder / f"train-images-idx3-ubyte{suffix}"
        path.write_bytes(made(images))
        return path

    return make


def zeros() -> bytes:
    return packed(bytes(16 * MEGABYTE), 20)


def breaks() -> bytes:
    return packed(b"\n" * (16 * MEGABYTE), 20)


CLAIMS = struct.pack(">BBBBIII", 0, 0, 8, 3, 60_000, 28, 28)
CASES |= {
    "gzip of 320 MB of line breaks as drawings": Case(file("x.jsonl.gz", breaks)),
    "gzip of 320 MB of line breaks as CSV": Case(file("x.csv.gz", breaks)),
    "gzip of 300 MB of lines as CSV": Case(file("x.csv.gz", lambda: packed(b"0,1,2\n" * 1_000_000, 50))),
    "gzip of 320 MB without a line break": Case(file("x.jsonl.gz", zeros)),
    "gzip of one endless drawing": Case(file("x.jsonl.gz", lambda: packed(drawing_of_points()[:-1].encode(), 9))),
    "gzip of 320 MB as IDX": Case(
        idx_pair(lambda: gzip.compress(struct.pack(">BBBBIII", 0, 0, 8, 3, 428_000, 28, 28)) + zeros(), ".gz")
    ),
    "IDX, a claim of a gigabyte": Case(idx_pair(struct.pack(">BBBBIII", 0, 0, 8, 3, 1_000_000, 28, 28) + bytes(999))),
    "IDX, a claim of 2⁹⁶": Case(idx_pair(struct.pack(">BBBBIII", 0, 0, 8, 3, *[2**32 - 1] * 3))),
    "IDX, nothing behind": Case(idx_pair(CLAIMS)),
    "IDX, no rows": Case(idx_pair(struct.pack(">BBBBIII", 0, 0, 8, 3, 0, 28, 28), labels=LABELS[:0])),
    "gzip cut off": Case(idx_pair(gzip.compress(idx(IMAGES))[:-400], ".gz")),
    "gzip with another sum": Case(idx_pair(gzip.compress(idx(IMAGES))[:-8] + bytes(8), ".gz")),
    "gzip with bytes behind": Case(file("x.jsonl.gz", gzip.compress(LINE.encode() * 20) + b"more")),
}


def npy(header: str | bytes, content: bytes = b"", length: int | None = None, version: int = 1) -> bytes:
    """A .npy file with the header that one wants."""
    text = header.encode() if isinstance(header, str) else header
    kind = "<H" if version == 1 else "<I"
    return (
        b"\x93NUMPY" + bytes([version, 0]) + struct.pack(kind, len(text) if length is None else length) + text + content
    )


def described(descr: str = "'|u1'", shape: str = "(36, 784)", order: str = "False") -> str:
    return f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}\n"


def good(array: np.ndarray) -> bytes:
    out = io.BytesIO()
    np.save(out, array)
    return out.getvalue()


GOOD_LABELS = good(LABELS)


def archive(
    images: Content, labels: bytes = GOOD_LABELS, method: int = zipfile.ZIP_DEFLATED, **more: bytes
) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        with zipfile.ZipFile(folder / "x.npz", "w", method) as zipped:
            for name, content in {"images": images, "labels": labels, **more}.items():
                zipped.writestr(f"{name}.npy", made(content))
        return folder / "x.npz"

    return make


def damaged(images: bytes, at: int, put: bytes, method: int = zipfile.ZIP_DEFLATED) -> Callable[[Path], Path]:
    """An archive with other bytes behind the beginning of its first array."""

    def make(folder: Path) -> Path:
        path = archive(images, method=method)(folder)
        content = bytearray(path.read_bytes())
        start = content.index(b"images.npy") + 10 + at
        content[start : start + len(put)] = put
        path.write_bytes(content)
        return path

    return make


def names(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "x.npz", "w") as zipped:
        for number in range(50):
            zipped.writestr(f"a\nb\x1b{'c' * 5_000}{number}.npy", b"")
    return folder / "x.npz"


PIXELS = IMAGES.tobytes()
HEADERS: dict[str, Content] = {
    "a header that is no Python": npy("{'descr': '|u1', 'fortran_order': False, 'shape': (36, 784\n", PIXELS),
    "a header of another kind": npy("[1, 2, 3]", PIXELS),
    "a header with a call": npy(described("__import__('os').system('true')"), PIXELS),
    "a header of brackets": npy("(" * 9_000, PIXELS),
    "a header of blanks": npy("{'descr': '|u1'" + " " * 9_900, PIXELS),
    "a header with a wrong escape": npy(described("'\\d'"), PIXELS),
    "a header that is no text": npy(b"\xff\xfe\x00" * 40, PIXELS),
    "a header without a shape": npy("{'descr': '|u1', 'fortran_order': False}", PIXELS),
    "a header with negative sides": npy(described(shape="(-36, -784)"), PIXELS),
    "a header with sides of 5,000 digits": npy(described(shape=f"({'9' * 5_000}, 2)"), PIXELS),
    "a header with true for a side": npy(described(shape="(True, 784)"), PIXELS),
    "a header with half a side": npy(described(shape="(36.0, 784)"), PIXELS),
    "a header of 300 sides": npy(described(shape=f"({'1, ' * 300})"), b"1"),
    "a header that claims exabytes": npy(described(shape=f"({10**17}, 784)"), PIXELS),
    "a header that claims a gigabyte": npy(described(shape="(1300000, 784)"), PIXELS),
    "a header that claims nothing": npy(described(shape="(0, 100000000000000000)")),
    "a header of another version": npy(described(), PIXELS, version=9),
    "a header longer than the file": npy(described(), PIXELS, length=60_000),
    "a header that unpacks to 48 MB": lambda: npy(b" " * (48 * MEGABYTE), version=2),
    "a header that claims 4 GB": npy(described(), PIXELS, length=2**32 - 1, version=2),
    "numbers of three bytes": npy(described("'<i3'"), PIXELS),
    "complex numbers": npy(described("'<c16'"), PIXELS),
    "text": good(np.array(["a\n"] * 36)),
    "text of a size that no text has": npy(described("'<U99999999999'"), PIXELS),
    "dates": npy(described("'<M8[s]'"), PIXELS),
    "records": npy(described("[('a', '<i4'), ('b', '|O')]"), PIXELS),
    "objects": npy(described("'|O'"), PIXELS),
    "NaN": good(np.full((36, 5), np.nan)),
    "1e308": good(np.full((36, 5), 1e308)),
    "no array at all": b"no array",
    "nothing": b"",
    "80 MB of nothing": lambda: npy(described(shape="(107000, 784)"), bytes(107_000 * 784)),
}
for name, content in HEADERS.items():
    CASES[f"NPZ, {name}"] = Case(archive(content))
CASES |= {
    "NPZ, a header of Python 2": Case(archive(npy(described(shape="(36L, 784L)"), PIXELS)), opens=True),
    "NPZ, more than it claims": Case(archive(npy(described(), PIXELS + b"more"))),
    "NPZ by LZMA": Case(archive(good(IMAGES), method=zipfile.ZIP_LZMA)),
    "NPZ by broken LZMA": Case(damaged(good(IMAGES), 6, bytes(40), zipfile.ZIP_LZMA)),
    "NPZ by bzip2": Case(archive(good(IMAGES), method=zipfile.ZIP_BZIP2)),
    "NPZ by broken deflate": Case(damaged(good(IMAGES), 300, b"\xff" * 900)),
    "NPZ with another sum": Case(damaged(good(IMAGES), 300, b"\xff" * 900, zipfile.ZIP_STORED)),
    "NPZ, the labels' header broken": Case(archive(good(IMAGES), npy("{")[:9])),
    "NPZ, a test part of another shape": Case(
        archive(b"", x_train=good(IMAGES), y_train=GOOD_LABELS, x_test=good(IMAGES[:, :9]), y_test=GOOD_LABELS)
    ),
    "NPZ, a test part of other numbers": Case(
        archive(b"", x_train=good(IMAGES), y_train=GOOD_LABELS, x_test=good(IMAGES - 300.0), y_test=GOOD_LABELS)
    ),
    "NPZ, names of 5,000 characters and with line breaks": Case(names),
}
WRONG_LABELS: dict[str, np.ndarray] = {
    "NaN in one-hot": np.where(np.eye(3)[LABELS] == 1, np.nan, 0.0),
    "all NaN in one-hot": np.full((36, 3), np.nan),
    "two ones in one-hot": np.ones((36, 3)),
    "no one in one-hot": np.zeros((36, 3)),
    "shares": np.full((36, 2), 0.5),
    "NaN": np.full(36, np.nan),
    "infinity": np.full(36, np.inf),
    "1e300": np.full(36, 1e300),
    "2⁶⁴": np.full(36, 2**64 - 1, np.uint64),
    "text": np.array(["a"] * 36),
    "three axes": np.zeros((36, 2, 2)),
}
for name, labels in WRONG_LABELS.items():
    CASES[f"NPZ, labels of {name}"] = Case(archive(good(IMAGES), good(labels)))
CASES["an NPZ that is none"] = Case(file("x.npz", b"PK\x03\x04" + bytes(200)))


# Names

LONG = "n" * 5_000
DATA_NAMES: dict[str, str] = {
    "NUL": "/tmp/a\0b.csv",
    "NUL alone": "\0",
    "5,000 characters": f"/tmp/{LONG}.csv",
    "5,000 characters, no path": LONG,
    "a thousand folders": "/a" * 1_000,
    "a user that does not exist": "~nosuchuser/x.csv",
    "line breaks": "/tmp/a\nb\r\x1b[2J\u2028.csv",
    "line breaks, no path": "a\nb",
    "²": "²",
    "nothing": "",
    "a blank": " ",
    "nothing behind +": "digits+",
    "only +": "+",
    "a thousand sets": "+".join(["digits"] * 1_000),
    "/dev/zero": "/dev/zero",
    "/dev/zero, joined": "digits+/dev/zero",
}


@pytest.fixture(scope="module")
def netviz(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forked]:
    home = str(tmp_path_factory.mktemp("home"))
    with forked({"HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home}) as run:
        yield run


def is_a_sentence(text: str) -> bool:
    """One line, not too long, with nothing that a terminal would obey."""
    return text.count("\n") == 1 and text.endswith(".\n") and text[:-1].isprintable() and len(text) < 700


def commands(folder: Path, path: Path) -> Iterator[tuple[object, ...]]:
    """Every command that takes data, given what lies at the path."""
    yield "data", "show", path
    yield "train", config_of(folder, str(path))
    if path.name.endswith((".jsonl", ".jsonl.gz", ".tra", ".tra.gz")):
        yield "recognize", path


def soon(netviz: Forked, command: tuple[object, ...]) -> bool:
    """Whether a command keeps to its time when nothing disturbs it: it is tried again, beside what says how slow the
    machine is just now."""
    return any(netviz(*command).seconds < SECONDS * slowness() for _ in range(3))


def config_of(folder: Path, name: str) -> Path:
    config = folder / "run.toml"
    training = '[network]\nlayers = [{kind = "dense", units = 2}]\n[training]\nepochs = 1\nbatch_size = 10\n'
    config.write_text(f"[data]\nname = {json.dumps(name)}\n{training}")
    return config


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["one", "every"])
@pytest.mark.parametrize("name", CASES)
def test_a_file_from_a_stranger_is_opened_or_refused_in_a_sentence(
    name: str, every: bool, tmp_path: Path, netviz: Forked
) -> None:
    made = CASES[name]
    path = made.make(tmp_path)
    given = list(commands(tmp_path, path))
    for command in given if every else [given[list(CASES).index(name) % len(given)]]:
        came = netviz(*command)
        what = f"{command[0]}: {came}"
        if made.opens:
            assert (came.code, came.err) == (0, ""), what
        elif command[0] == "recognize" and came.code == 0:
            assert "digit of" in name, what  # what a drawing is meant to be is not needed to read it
        else:
            assert came.code == 2, what
            assert is_a_sentence(came.err), what
        assert came.seconds < SECONDS or soon(netviz, command), what
        assert came.megabytes < 2 * made.honest + SPARE_MEGABYTES, what


@pytest.mark.parametrize("name", DATA_NAMES)
def test_a_name_from_a_stranger_is_refused_in_a_sentence(name: str, tmp_path: Path, netviz: Forked) -> None:
    came = netviz("train", config_of(tmp_path, DATA_NAMES[name]))
    assert came.code == 2, came
    assert is_a_sentence(came.err), came
    assert "data.name" in came.err
    if "\0" not in DATA_NAMES[name]:
        came = netviz("data", "show", DATA_NAMES[name])
        assert came.code == 2, came
        assert is_a_sentence(came.err), came


@pytest.mark.parametrize("times", [2, pytest.param(8, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_with_wrong_bytes_says_nothing_else(kind: str, times: int, tmp_path: Path, netviz: Forked) -> None:
    """Bytes changed by chance: whatever a decoder makes of them, the file is read or refused in a sentence."""
    chance = random.Random(kind)
    for number in range(times):
        content = bytearray(FORMATS[kind])
        for _ in range(4):
            content[chance.randrange(8, len(content))] = chance.randrange(256)
        folder = tmp_path / str(number)
        folder.mkdir()
        came = netviz("data", "show", pictures(folder, bytes(content)))
        assert (came.code, came.err) == (0, "") or (came.code == 2 and is_a_sentence(came.err)), came
        assert came.seconds < SECONDS, came
