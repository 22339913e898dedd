"""Ways to break a file by what its format is made of: arrays and archives, models, pictures, Qt's settings, gzip."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import random
import re
import struct
import zipfile
import zlib

import numpy as np
from PIL import Image

from tests.slow.mutations import WORDS, Mutation, anyhow, binary, brackets, change_tree, number, toml, written

DTYPES = (
    "<f4", "<f8", "<f2", ">f8", ">i2", "|b1", "|O", "<U8", "<c16", "|V7", "<M8[s]", "<f16", "<i8", "<u8", "|S3", "|i1",
)  # fmt: skip
NAMES = (*WORDS[2:12], "x_train.npy", "y.npy", "../x.npy", "/x.npy", "images.npy")
"""What an archive's member may be called."""

CHUNKS = (b"tRNS", b"PLTE", b"iCCP", b"eXIf", b"acTL", b"fcTL", b"gAMA", b"IDAT", b"iTXt")
OTHER_PICTURES = (
    "PPM", "TGA", "PCX", "ICO", "DDS", "JPEG2000", "SGI", "EPS", "PDF", "ICNS", "XBM", "SPIDER",
)  # fmt: skip
"""What Pillow writes and netviz does not take."""

MODES = {
    "PNG": ("1", "L", "RGBA", "P", "LA"),
    "JPEG": ("L", "RGB"),
    "GIF": ("L", "P"),
    "BMP": ("1", "L"),
    "TIFF": ("1", "L", "RGBA", "I", "F", "I;16"),
    "WEBP": ("RGB", "RGBA"),
}
VARIANTS = (
    "@ByteArray({})", "@Variant({})", "@Rect({})", "@Size(1 {})", "@Invalid()", "@Point({})", "@{}", "{}, {}",
)  # fmt: skip
"""How Qt writes values that are no text."""


# Archives of arrays


def npy(rng: random.Random, content: bytes) -> bytes:
    """Another header before the same numbers, or other numbers."""
    length = struct.unpack("<H", content[8:10])[0]
    head, body = content[10 : 10 + length].decode("latin-1"), content[10 + length :]
    described = {name: re.search(rf"'{name}': (\([^)]*\)|'[^']*'|\w+)", head) for name in ("descr", "shape")}
    sides = (0, 1, 3, -1, 28, 10**9, 2**40, 2**63)
    match rng.randrange(9):
        case 0 | 1 if described["descr"]:
            head = head.replace(described["descr"][1], repr(rng.choice(DTYPES)))
        case 2 | 3 if described["shape"]:
            shape = tuple(rng.choice(sides) for _ in range(rng.choice((0, 1, 2, 3, 4, 40))))
            head = head.replace(described["shape"][1], repr(shape))
        case 4:
            head = number(rng, head.encode()).decode("utf-8", "replace")
        case 5:
            head = brackets(rng, head.encode()).decode("latin-1")
        case 6:
            head = head.replace("False", rng.choice(("True", "None", "1", "__import__('os')", "L", "0L")))
        case 7:
            numbers = np.frombuffer(body[: len(body) // 8 * 8], np.uint8).copy()
            numbers[:] = rng.choice((0, 1, 127, 255))
            body = numbers.tobytes()
        case _:
            body = binary(rng, body)
    packed = head.encode("utf-8", "replace")
    version = rng.choice(((1, 0), (1, 0), (1, 0), (2, 0), (3, 0), (9, 9)))
    size = struct.pack("<H", len(packed) & 0xFFFF) if version == (1, 0) else struct.pack("<I", len(packed))
    return b"\x93NUMPY" + bytes(version) + size + packed + body


def npz(rng: random.Random, content: bytes) -> bytes:
    """Members changed, renamed, missing, there twice, or packed in another way."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    place = rng.randrange(len(members))
    name, member = members[place]
    match rng.randrange(8):
        case 0 | 1 | 2:
            members[place] = (name, npy(rng, member))
        case 3:
            members[place] = (name, binary(rng, member))
        case 4:
            members[place] = (rng.choice(NAMES), member)
        case 5:
            members[place] = (name, _array(rng))
        case 6:
            del members[place]
        case _:
            members.append((name, rng.choice(members)[1]))
    kind = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", kind) as archive:
        for name, member in members:
            archive.writestr(zipfile.ZipInfo(name), member, kind)
    found = packed.getvalue()
    return anyhow(rng, found) if rng.random() < 0.3 else found


def _array(rng: random.Random) -> bytes:
    """Any array as NPY."""
    count = rng.choice((0, 1, 11, 60))
    rest: tuple[int, ...] = rng.choice(((), (1,), (3,), (28, 28), (1, 28, 28), (28, 28, 3), (2, 2, 2, 2), (0,), (1, 1)))
    shape, kind = (count, *rest), rng.choice(("u1", "i1", "i8", "u8", "f2", "f4", "f8", "b1", "c8", "U3"))
    array = np.zeros(shape, kind) if rng.random() < 0.3 else np.full(shape, rng.choice((1, 3, 100)), kind)
    if array.dtype.kind == "f" and array.size:
        array.flat[0] = rng.choice((np.nan, np.inf, -1, 0.5, 6e4))
    packed = io.BytesIO()
    np.save(packed, array)
    return packed.getvalue()


def header_without_end(rng: random.Random, content: bytes) -> bytes:
    """A small NPZ whose first header unpacks to a gigabyte and a half."""
    found, piece = io.BytesIO(), b" " * 1_000_000
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        with archive.open("images.npy", "w", force_zip64=True) as file:
            file.write(b"\x93NUMPY\x02\x00" + struct.pack("<I", 1_500_000_000))
            for _ in range(1_500):
                file.write(piece)
        archive.writestr("labels.npy", b"\x93NUMPY\x02\x00" + struct.pack("<I", 4_000_000_000))
    return found.getvalue()


# Models


def safetensors(rng: random.Random, content: bytes) -> bytes:
    """Another header before the same numbers: other shapes, types, places, names, another config or progress."""
    length = int.from_bytes(content[:8], "little")
    header, body = json.loads(content[8 : 8 + length]), content[8 + length :]
    metadata = header["__metadata__"]
    match rng.randrange(8):
        case 0 | 1:
            metadata["config"] = toml(rng, metadata["config"].encode()).decode("utf-8", "replace")
        case 2:
            metadata["config"] = written(rng, metadata["config"].encode()).decode("utf-8", "replace")
        case 3 if "progress" in metadata:
            metadata["progress"] = json.dumps(change_tree(rng, json.loads(metadata["progress"])))
        case 4 if "data" in metadata:
            metadata["data"] = json.dumps(change_tree(rng, json.loads(metadata["data"])))
        case 5:
            numbers = bytearray(body)
            place = rng.randrange(max(1, len(numbers) // 4)) * 4
            numbers[place : place + 4] = struct.pack("<f", rng.choice((float("nan"), float("inf"), 3e38, -1.0)))
            body = bytes(numbers)
        case 6:
            name = rng.choice([name for name in header if name != "__metadata__"])
            header[rng.choice((name, name + "x", "network.99.weights", "é"))] = header.pop(name)
        case _:
            header = change_tree(rng, header)
    packed = json.dumps(header).encode("utf-8", "replace")
    return len(packed).to_bytes(8, "little") + packed + body


# Pictures


def png_chunks(rng: random.Random, content: bytes) -> bytes:
    """PNG whose chunks are changed, with their sums right: other sizes, depths, palettes, texts that unpack."""
    chunks, place = [], 8
    while place + 12 <= len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        chunks.append([content[place + 4 : place + 8], content[place + 8 : place + 8 + length]])
        place += 12 + length
    which = rng.randrange(len(chunks))
    match rng.randrange(8):
        case 0 | 1:
            sides = (0, 1, 28, 2**15, 2**31 - 1, 7_000, 100_000)
            chunks[0][1] = struct.pack(">II", rng.choice(sides), rng.choice(sides)) + chunks[0][1][8:]
        case 2:
            depth, colours, interlaced = rng.choice((1, 2, 4, 8, 16, 7)), rng.randrange(8), rng.randrange(3)
            chunks[0][1] = chunks[0][1][:8] + bytes([depth, colours, 0, 0, interlaced])
        case 3:
            chunks[which][1] = binary(rng, chunks[which][1])
        case 4:
            del chunks[which]
        case 5:
            text = zlib.compress(b"a" * rng.choice((10, 50_000_000)))
            chunks.insert(rng.randrange(1, len(chunks)), [b"zTXt", b"k\0\0" + text])
        case 6:
            chunks.insert(
                rng.randrange(1, len(chunks)), [rng.choice(CHUNKS), rng.randbytes(rng.choice((0, 3, 26, 700)))]
            )
        case _:
            rng.shuffle(chunks)
    found = content[:8]
    for kind, data in chunks:
        found += len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    return found


def other_picture(rng: random.Random, content: bytes) -> bytes:
    """A picture of a format that netviz does not take, whole or broken, under a name that it takes."""
    kind = rng.choice(OTHER_PICTURES)
    image, found = Image.new({"XBM": "1", "SPIDER": "F"}.get(kind, "RGB"), (40, 40)), io.BytesIO()
    image.save(found, kind)
    return found.getvalue() if rng.random() < 0.3 else anyhow(rng, found.getvalue())


def big_picture(kind: str) -> Mutation:
    """A picture of very many pixels in a small file, some more than netviz takes and some less; in any mode."""

    def mutate(rng: random.Random, content: bytes) -> bytes:
        mode, most = rng.choice(MODES[kind]), 2_000 if kind == "BMP" else 8_000
        width, height = rng.choice(((most, most // 2), (most // 2, most), (16_000, 10), (3, 16_000), (most, most)))
        packed = io.BytesIO()
        options = {"compression": "tiff_deflate"} if kind == "TIFF" else {}
        Image.new(mode, (width, height)).save(packed, kind, **options)
        return packed.getvalue()

    return mutate


# Settings of Qt


def ini(rng: random.Random, content: bytes) -> bytes:
    """Values of Qt's own kinds, broken: byte arrays and variants."""
    length = rng.choice((0, 4, 40, 400))
    raw = "".join(rng.choice((chr(rng.randrange(32, 127)), f"\\x{rng.randrange(256):x}", "\\0")) for _ in range(length))
    key = rng.choice(re.findall(rb"(?m)^[\w\\]+(?==)", content) or [b"config"])
    by = rng.choice(VARIANTS).replace("{}", raw).encode("latin-1")
    return re.sub(rb"(?m)^" + re.escape(key) + rb"=.*$", lambda _: key + b"=" + by, content, count=1)


# gzip around another format


def packed(inner: Mutation) -> Mutation:
    """The same damage inside gzip, or damage of the gzip itself."""

    def mutate(rng: random.Random, content: bytes) -> bytes:
        match rng.randrange(6):
            case 0 | 1 | 2:
                return gzip.compress(inner(rng, gzip.decompress(content)), 1, mtime=0)
            case 3:
                return content + gzip.compress(inner(rng, gzip.decompress(content)), 1, mtime=0)
            case 4:
                return rng.choice((bz2.compress, lzma.compress, zlib.compress, gzip.decompress))(content)
            case _:
                return anyhow(rng, content)

    return mutate


def gzip_without_end(filler: bytes) -> Mutation:
    """Some hundred kilobytes of gzip that unpack to some hundred megabytes of the same bytes."""

    def mutate(rng: random.Random, content: bytes) -> bytes:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        piece, size = filler * (1_000_000 // len(filler)), rng.choice((50, 300))
        parts = [packer.compress(gzip.decompress(content))] if rng.random() < 0.5 else []
        parts += [packer.compress(piece) for _ in range(size)]
        return b"".join([*parts, packer.flush()])

    return mutate
