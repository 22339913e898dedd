"""What a bundle does on its own (packaging/bundled.py): packed modules are unpacked when they are imported."""

from __future__ import annotations

import gzip
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


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are packed on Linux")
def test_a_process_of_a_sweep_has_what_is_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = loaded(CHECKOUT / "packaging" / "bundled.py")
    done: list[object] = []

    def work() -> None:
        done.append([type(finder) for finder in sys.meta_path[:1]])
        raise SystemExit  # such a process ends here

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setattr(bundled, "load_libraries", done.append)
    monkeypatch.setattr(bundled.multiprocessing, "freeze_support", work)
    with pytest.raises(SystemExit):
        bundled.main()
    assert done == [tmp_path, [bundled.PackedModules]]


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are packed on Linux")
def test_a_library_is_packed_once_wherever_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyInstaller puts a link to it beside the program, and leaves it in the folder of its package."""
    bundle = loaded(CHECKOUT / "packaging" / "bundle.py")
    monkeypatch.setattr(bundle.shutil, "which", lambda name: None)
    inside = tmp_path / "_internal"
    of_qt = inside / "PySide6" / "Qt" / "lib"
    of_qt.mkdir(parents=True)
    (of_qt / "libicudata.so.73").write_bytes(bytes(100_000))
    (inside / "libicudata.so.73").symlink_to(of_qt / "libicudata.so.73")
    (of_qt / "libicui18n.so.73").write_bytes(b"it lies here alone")
    (of_qt / "libQt6Gui.so.6").write_bytes(b"this one stays")
    (inside / "libcrypto.so.3").write_bytes(b"this lies beside the program")
    for _ in range(2):
        bundle.pack(tmp_path)
        left = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if not path.is_dir()}
        assert left == {
            "PySide6/Qt/lib/libQt6Gui.so.6", "libicudata.so.73.gz", "libicui18n.so.73.gz", "libcrypto.so.3.gz",
        }  # fmt: skip
    assert gzip.decompress((inside / "libicudata.so.73.gz").read_bytes()) == bytes(100_000)
    assert bundle.size_of(tmp_path) < 0.01


def test_without_opencv_a_large_picture_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("clean_pictures", "writing", "stroke_candidates"):
        monkeypatch.delitem(sys.modules, f"netviz.data.{name}", raising=False)
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(DataError, match="needs OpenCV"):
        ink_of(Picture(np.zeros((300, 300), np.uint8), False, (300, 300)))
    small = np.zeros((28, 28), np.uint8)
    assert ink_of(Picture(small, False, (28, 28))).score == 0
