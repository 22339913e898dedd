"""MNIST and the data sets modelled on it: four IDX files each.

MNIST comes with netviz, and a data folder may have its own copy. The others are downloaded into a data folder and read
from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from netviz.assets import asset
from netviz.data.dataset import DataSet, GenerationOptions, Source
from netviz.data.downloads import Remote, RemoteFile, missing
from netviz.data.folders import data_folders, find, is_there
from netviz.data.idx import read_idx
from netviz.engine.examples import Examples
from netviz.errors import DataError, shown
from netviz.texts import phrase

FILES = {
    "train": ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    "test": ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"),
}
SHAPE = (1, 28, 28)


class MissingError(DataError):
    """The data set is not on this machine but can be downloaded."""

    def __init__(self, remote: Remote) -> None:
        super().__init__(
            phrase(
                "data.name: {name} is not on this machine; get it (netviz data get {name}), put its four "
                'files into {folder}, or take "digits", the embedded set.',
                name=remote.name,
                folder=shown(data_folders()[0] / remote.name),
            )
        )
        self.name = remote.name


@dataclass(frozen=True)
class _MnistLike:
    """One set: where to download it, and the names of its classes."""

    remote: Remote
    class_names: tuple[str, ...] = ()

    def load(self, options: GenerationOptions) -> DataSet:
        """60,000 images for training, 10,000 for testing. Raises DataError if the files are missing or incomplete."""
        remote = REMOTES[self.remote.name]
        if len(missing(remote)) == len(remote.files):
            raise MissingError(remote)
        return _read(remote.name, remote.label, self.class_names)

    def source(self, about: str) -> Source:
        load: Callable[[GenerationOptions], DataSet] = self.load
        return _source(self.remote.name, self.remote.label, load, about)


def _source(name: str, label: str, load: Callable[[GenerationOptions], DataSet], about: str) -> Source:
    return Source(name, label, SHAPE, 10, train=50_000, validation=10_000, load=load, about=about)


def _read(name: str, label: str, class_names: tuple[str, ...] = (), own: Path | None = None) -> DataSet:
    """Read a set whose files are in the folder `own`, or in the data folders if that is None."""
    train, test = (_split(name, [_find(name, file, own) for file in FILES[split]]) for split in ("train", "test"))
    return DataSet(name, label, train, test, class_names)


def _split(name: str, paths: list[Path]) -> Examples:
    images, labels = (read_idx(path) for path in paths)
    if images.ndim != 3 or images.shape[1:] != SHAPE[1:] or labels.ndim != 1 or len(images) != len(labels):
        raise DataError(
            phrase(
                "{folder}: the images and labels of {name} do not belong together; get them again.",
                folder=shown(paths[0].parent),
                name=name,
            )
        )
    return Examples(images[:, None], labels.astype(np.int64), 10)


def _find(name: str, file: str, own: Path | None) -> Path:
    for spelled in (file, f"{file}.gz"):
        path = own / spelled if own else find(f"{name}/{spelled}")
        if path is not None and is_there(path):
            return path
    raise DataError(
        phrase(
            "{folder} has no file {file} or {file}.gz; put it there, or get it by netviz data get {name}.",
            folder=shown(data_folders()[0] / name),
            file=file,
            name=name,
        )
    )


def _load_mnist(options: GenerationOptions) -> DataSet:
    """MNIST from a data folder, if it is complete there, otherwise the copy that comes with netviz."""
    names = [name for split in FILES.values() for name in split]
    here = all(find(f"mnist/{name}") or find(f"mnist/{name}.gz") for name in names)
    return _read("mnist", "MNIST", own=None if here else asset("mnist"))


def _files(sizes: tuple[int, ...], packed: tuple[str, ...]) -> tuple[RemoteFile, ...]:
    """The four files in the order of `FILES`, with the checksums of the compressed files."""
    names = [name for pair in FILES.values() for name in pair]
    return tuple(
        RemoteFile(f"{name}.gz", size, packed_sha256=known)
        for name, size, known in zip(names, sizes, packed, strict=True)
    )


# No checksums of the uncompressed content are published; these are of the compressed files (TensorFlow Datasets).
_FASHION = _MnistLike(
    Remote(
        "fashion-mnist",
        "Fashion-MNIST",
        (
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
        ),
        _files(
            (26_421_880, 29_515, 4_422_102, 5_148),
            packed=(
                "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
                "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
                "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
                "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
            ),
        ),
    ),
    ("T-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "boot"),
)

_KMNIST = _MnistLike(
    Remote(
        "kmnist",
        "KMNIST",
        (
            "https://codh.rois.ac.jp/kmnist/dataset/kmnist/",
            "http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
        ),
        _files(
            (18_165_135, 29_497, 3_041_136, 5_120),
            packed=(
                "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
                "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
                "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
                "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c",
            ),
        ),
    ),
    ("お", "き", "す", "つ", "な", "は", "ま", "や", "れ", "を"),
)

MNIST = _source(
    "mnist",
    "MNIST",
    _load_mnist,
    phrase("70,000 handwritten digits (LeCun, Cortes, Burges; CC BY-SA 3.0), part of netviz."),
)
FASHION = _FASHION.source(phrase("70,000 pictures of clothes in ten classes (Xiao, Rasul, Vollgraf, Zalando; MIT)."))
KUZUSHIJI = _KMNIST.source(phrase("70,000 cursive Japanese letters in ten classes (CODH; CC BY-SA 4.0)."))

REMOTES: dict[str, Remote] = {kin.remote.name: kin.remote for kin in (_FASHION, _KMNIST)}
"""The data sets that can be downloaded, by name."""
