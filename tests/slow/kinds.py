"""Every kind of file that netviz reads: honest ones, how they are broken, and how netviz opens them.

A new reader is a new entry of `KINDS`.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import struct
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PIL import Image

from netviz import config as configs
from netviz.app.main_window.preferences import Preferences
from netviz.assets import asset
from netviz.data import user_data
from netviz.data.picture_file import MOST_PIXELS
from netviz.data.pictures import read_picture, to_image
from netviz.drawing.rasterizing import drawing_to_image
from netviz.drawing.strokes import read_strokes
from netviz.engine.network import Network
from netviz.foreign import reading as foreign
from netviz.lessons import lesson as lessons
from netviz.lessons.library import FOLDER
from netviz.run import build, model_file
from tests.slow import formats, mutations
from tests.slow.mutations import Mutation, any_of

LARGEST_PICTURE = 4 * MOST_PIXELS
"""Bytes of the largest picture that is taken, in four channels."""


@dataclass(frozen=True)
class Kind:
    """file: the name under which it lies. honest: files that open. broken: how another is made of one.

    open: does with the file what netviz does; raises UserError, or AssertionError where something was taken that must
    not be. beside: files that must lie beside it, by name. largest: bytes that the largest file that is taken needs,
    where a broken one may be as large. refused: whether even honest ones are.
    """

    file: str
    honest: Callable[[], list[bytes]]
    broken: Mutation
    open: Callable[[Path], object]
    beside: dict[str, bytes] = field(default_factory=dict)
    largest: int = 0
    refused: bool = False


def in_gzip(kind: Kind) -> Kind:
    """The same files, compressed."""
    filler = b"\n" if kind.broken is mutations.written else b"\0"
    broken = mutations.rarely(formats.gzip_without_end(filler), formats.packed(kind.broken), 100)
    return replace(
        kind,
        file=f"{kind.file}.gz",
        honest=lambda: [gzip.compress(content, mtime=0) for content in kind.honest()],
        broken=broken,
    )


# Honest files


def _configs() -> list[bytes]:
    written = [path.read_bytes() for path in sorted(asset("configs").glob("*.toml"))]
    return [*written, configs.dump(configs.default_config()).encode(), _SMALL.encode()]


def _lessons() -> list[bytes]:
    return [path.read_bytes() for path in sorted(FOLDER.glob("*.toml"))]


_SMALL = """seed = 3
[data]
name = "circles"
train = 200
validation = 50
[network]
output = "softmax"
layers = [{ kind = "dense", units = 4, activation = "tanh", repeat = 2 }, { kind = "dropout", rate = 0.1 }]
[training]
learning_rate = 0.1
optimizer = { kind = "adam" }
regularization = { kind = "l2", strength = 0.1 }
schedule = { kind = "cosine" }
averaging = 1
"""


def _models() -> list[bytes]:
    """One with its run, and one without."""
    config = configs.parse(_SMALL)
    data = build.load_data(config)
    _, network, trainer = build.start_run(config, data)
    for _ in range(60):
        trainer.step()
    found = []
    for progress in (trainer.state(), None):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "m.netviz")
            model_file.save_model(path, model_file.Model(config, network, progress))
            found.append(path.read_bytes())
    return found


def _strokes(rng: np.random.Generator) -> list[list[list[float]]]:
    return [rng.uniform(0, 500, (rng.integers(2, 20), 2)).round(1).tolist() for _ in range(rng.integers(1, 3))]


def _drawings() -> list[bytes]:
    rng = np.random.default_rng(1)
    lines = [json.dumps({"digit": i % 10, "writer": i % 3, "strokes": _strokes(rng)}) for i in range(40)]
    return ["\n".join(lines).encode()]


def _unipen() -> list[bytes]:
    rng = np.random.default_rng(2)
    found = [".VERSION 1.0", ".HIERARCHY PAGE DIGIT", ".COORD X Y"]
    for index in range(40):
        found += [f'.SEGMENT DIGIT {index}-{index} ? "{index % 10}"', f".COMMENT {index % 10} {index % 3} {index}"]
        for stroke in _strokes(rng):
            found += [".PEN_DOWN", *(f" {int(x)} {int(y)}" for x, y in stroke), ".PEN_UP"]
    return ["\n".join(found).encode()]


def _images(count: int = 36) -> tuple[np.ndarray, np.ndarray]:
    """Pictures whose class can be seen, with their labels."""
    labels = np.arange(count) % 3
    images = np.random.default_rng(3).integers(0, 60, (count, 28, 28), dtype=np.uint8)
    images[np.arange(count), 8 * labels + 2] = 250
    return images, labels


def _tables() -> list[bytes]:
    images, labels = _images()
    pixels = "\n".join(
        ",".join(map(str, (label, *image.ravel()[:64]))) for image, label in zip(images, labels, strict=True)
    )
    rng = np.random.default_rng(4)
    rows = [f"{a:.2f};{b:.2f};{int(a > b)}" for a, b in rng.normal(size=(60, 2))]
    return [pixels.encode(), "\n".join(["height;width;label", *rows]).encode()]


def _archives() -> list[bytes]:
    images, labels = _images()
    numbers, one_hot = images / 255, np.eye(3)[labels]
    plain, packed = io.BytesIO(), io.BytesIO()
    np.savez(plain, images=images, labels=labels)
    np.savez_compressed(packed, x_train=numbers, y_train=one_hot, x_test=numbers[:9], y_test=labels[:9])
    return [plain.getvalue(), packed.getvalue()]


def _arrays() -> list[bytes]:
    content = io.BytesIO()
    np.save(content, _images()[0])
    return [content.getvalue()]


def _idx(array: np.ndarray) -> bytes:
    return struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


def _idx_images() -> list[bytes]:
    return [_idx(_images()[0])]


def _idx_labels() -> list[bytes]:
    return [_idx(_images()[1])]


def _pictures(kind: str) -> Callable[[], list[bytes]]:
    """A photograph-like picture and a small one with transparent parts or a palette, where the format has those."""

    def made() -> list[bytes]:
        rng = np.random.default_rng(5)
        photo = np.full((120, 160), 200, np.uint8) - rng.integers(0, 20, (120, 160), dtype=np.uint8)
        photo[24:96, 70:82] = 40
        modes = {"JPEG": ("L", "RGB"), "GIF": ("L", "P"), "BMP": ("L", "RGB")}.get(kind, ("RGB", "RGBA"))
        found = []
        for mode, image in zip(modes, (Image.fromarray(photo), Image.fromarray(_images()[0][0])), strict=True):
            content = io.BytesIO()
            image.convert(mode).save(content, kind)
            found.append(content.getvalue())
        return found

    return made


def _settings() -> list[bytes]:
    config = configs.dump(configs.parse(_SMALL)).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return [
        f'[General]\nlook=dark\nconfig="{config}"\n\n[layout]\nwindow=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)\n'.encode()
    ]


# What netviz does with them


def _open_config(path: Path) -> object:
    config = configs.load(path)
    assert configs.parse(configs.dump(config)) == config, "the config does not come back from its own text"
    return config


def _open_model(path: Path) -> object:
    model = model_file.load_model(path)
    assert np.isfinite(model.network.parameters).all(), "a weight is not finite"
    assert isinstance(model.network, Network)
    return model


def _open_data(path: Path) -> object:
    """The data as it is learned from."""
    data = user_data.read(path).data
    for part in (data.train, data.test):
        assert part.inputs.dtype == np.uint8 or np.isfinite(part.inputs).all(), "an input is not finite"
        if len(part):
            assert 0 <= int(part.labels.min()) <= int(part.labels.max()) < part.classes, "a label lies outside"
    return data


def _open_drawings(path: Path) -> object:
    """As `netviz recognize` reads them, then as data."""
    for drawing in read_strokes(path):
        drawing_to_image(drawing.strokes)
    return _open_data(path)


def _open_picture(path: Path) -> object:
    """As it is dropped on the window."""
    return to_image(read_picture(path))


def _open_folder(path: Path) -> object:
    """As one of a folder of pictures, one folder a class."""
    return _open_data(path.parent.parent)


def _networks(suffix: str) -> Callable[[], list[bytes]]:
    """Networks that PyTorch has written."""
    folder = Path(__file__).parent.parent / "foreign" / "made"
    return lambda: [path.read_bytes() for path in sorted(folder.glob(f"lenet-relu*{suffix}"))]


def _open_preferences(path: Path) -> object:
    """What a start reads of the last one's settings."""
    os.environ["XDG_CONFIG_HOME"] = str(path.parent.parent)
    preferences = Preferences()
    preferences.config()
    preferences.layout("window")
    preferences.layout("docks")
    return preferences.appearance


_TOML = any_of(mutations.written, mutations.toml, mutations.toml)


def _other_pictures() -> dict[str, bytes]:
    """Two classes of pictures, seen from the folder of the first."""
    photo, small = _pictures("PNG")()
    return {f"../b/{i}.png": photo for i in range(2)} | {f"{i}.png": small for i in range(12)}


def _zips() -> list[bytes]:
    """Two classes of pictures, packed in both usual ways."""
    found = []
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as archive:
            for i in range(24):
                archive.writestr(f"{'ab'[i % 2]}/{i}.png", _pictures("PNG")()[1])
        found.append(file.getvalue())
    return found


def _labels() -> list[bytes]:
    """Tables of pictures, with a header and without, with several columns."""
    rows = [f"{i}.png,{'ab'[i % 2]}" for i in range(24)]
    more = [f"images/{i}.png;{i / 7:.2f};{i % 2}" for i in range(24)]
    return ["\n".join(lines).encode() for lines in (["file,label", *rows], rows, ["path;size;kind", *more])]


def _picture_kinds() -> dict[str, Kind]:
    found = {}
    for kind in formats.MODES:
        often = [mutations.anyhow] * 3 + ([formats.png_chunks] * 3 if kind == "PNG" else [])
        usual = any_of(*often, formats.other_picture, mutations.something_else)
        broken, name = mutations.rarely(formats.big_picture(kind), usual, 25), kind.lower()
        found[name] = Kind(f"x.{name}", _pictures(kind), broken, _open_picture, largest=LARGEST_PICTURE)
    return found


_NPZ = mutations.rarely(formats.header_without_end, any_of(formats.npz, formats.npz, mutations.binary), 200)
_INI = any_of(mutations.written, formats.ini, formats.ini)
_MODEL = any_of(formats.safetensors, formats.safetensors, mutations.binary)
_IMAGES, _LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"
_IN_FOLDER = any_of(formats.png_chunks, mutations.anyhow, formats.other_picture)

_NAMED = {f"images/{i}.png": _pictures("PNG")()[1] for i in range(24)}

KINDS: dict[str, Kind] = {
    "config": Kind("c.toml", _configs, _TOML, _open_config),
    "lesson": Kind("l.toml", _lessons, _TOML, lessons.load),
    "model": Kind("m.netviz", _models, _MODEL, _open_model),
    "drawings": Kind("x.jsonl", _drawings, any_of(mutations.written, mutations.json_lines), _open_drawings),
    "unipen": Kind("x.tra", _unipen, mutations.written, _open_drawings),
    "csv": Kind("x.csv", _tables, mutations.written, _open_data),
    "npz": Kind("x.npz", _archives, _NPZ, _open_data),
    "npy": Kind("x.npy", _arrays, any_of(formats.npy, mutations.binary), _open_data, refused=True),
    "idx-images": Kind(_IMAGES, _idx_images, mutations.binary, _open_data, {_LABELS: _idx_labels()[0]}),
    "idx-labels": Kind(_LABELS, _idx_labels, mutations.binary, _open_data, {_IMAGES: _idx_images()[0]}),
    "onnx": Kind("x.onnx", _networks(".onnx"), mutations.binary, foreign.read),
    "state-dict": Kind("x.safetensors", _networks(".safetensors"), mutations.binary, foreign.read),
    "preferences": Kind("netviz/netviz.conf", _settings, _INI, _open_preferences),
    **_picture_kinds(),
    "zip": Kind("x.zip", _zips, mutations.binary, _open_data),
    "labels": Kind("set/labels.csv", _labels, mutations.written, lambda path: _open_data(path.parent), _NAMED),
    "folder": Kind("a/x.png", _pictures("PNG"), _IN_FOLDER, _open_folder, _other_pictures()),
}
KINDS |= {f"{name}.gz": in_gzip(KINDS[name]) for name in ("drawings", "unipen", "csv", "idx-images", "idx-labels")}
