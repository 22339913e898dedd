"""What a bundle does on its own (packaging/bundled.py): packed modules are unpacked when they are imported."""

from __future__ import annotations

import importlib.util
import lzma
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import PIL._imagingmath
import pytest

from netviz.data.pictures import Picture, ink_of
from netviz.errors import DataError

CHECKOUT = Path(__file__).parent.parent


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform != "linux", reason="modules are packed on Linux")
def test_a_packed_module_is_found_and_works_and_nothing_is_unpacked_onto_the_disk(tmp_path: Path) -> None:
    bundled = loaded(CHECKOUT / "packaging" / "bundled.py")
    place = tmp_path / "packed" / f"_imagingmath.abi3{bundled.MODULE}"
    place.parent.mkdir()
    place.write_bytes(lzma.compress(Path(PIL._imagingmath.__file__).read_bytes(), preset=0))
    finder = bundled.PackedModules(tmp_path)
    spec = finder.find_spec("packed._imagingmath")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert hasattr(module, "binop")
    assert finder.find_spec("packed.other") is None
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [place.name]


def test_without_opencv_a_large_picture_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("clean_pictures", "writing", "stroke_candidates"):
        monkeypatch.delitem(sys.modules, f"netviz.data.{name}", raising=False)
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(DataError, match="needs OpenCV"):
        ink_of(Picture(np.zeros((300, 300), np.uint8), False, (300, 300)))
    small = np.zeros((28, 28), np.uint8)
    assert ink_of(Picture(small, False, (28, 28))).score == 0
