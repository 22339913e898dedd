"""Makes a bundle of netviz that runs without a Python: `python packaging/bundle.py` writes the folder dist/netviz.

It needs the extra `bundle` (`pip install -e '.[bundle]'`), and makes a bundle for the system that it runs on. With
--whole OpenCV comes along, which reads photographs of writing and takes 150 MB more.
"""

from __future__ import annotations

import argparse
import gzip
import lzma
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
STRIPPED = ("libpython*", "python3*/lib-dynload/*.so", "_polars_runtime*/*.so")
"""What may have symbols for debugging. Not all of the bundle: `strip` breaks what auditwheel has patched."""
MODULES = ("_polars_runtime*/*.so", "PySide6/QtOpenGL.*so")
LIBRARIES = ("libicudata.so*", "libicui18n.so*", "libcrypto.so*", "libscipy_openblas*.so")
"""What is packed on Linux, and unpacked into memory by bundled.py: a module that is seldom imported, as tightly as can
be; large libraries of Qt's and NumPy's, so that they are unpacked in a tenth of a second at the start.
"""


def pack(folder: Path) -> None:
    """Make the bundle in this folder smaller."""
    inside = folder / "_internal"
    if shutil.which("strip"):
        for place in (place for pattern in STRIPPED for place in inside.glob(pattern)):
            subprocess.run(["strip", "--strip-unneeded", place], check=True)
    for place in (place for pattern in MODULES for place in inside.glob(pattern) if place.suffix != ".xz"):
        with place.open("rb") as whole, lzma.open(f"{place}.xz", "wb") as packed:
            shutil.copyfileobj(whole, packed, 1 << 20)
        place.unlink()
    # PyInstaller leaves a library in the folder that it came from, with a link beside the program.
    for name in {place.name for pattern in LIBRARIES for place in inside.rglob(pattern) if place.suffix != ".gz"}:
        everywhere = sorted(inside.rglob(name))
        with everywhere[0].open("rb") as whole, gzip.open(inside / f"{name}.gz", "wb") as packed:
            shutil.copyfileobj(whole, packed, 1 << 20)
        for place in everywhere:
            place.unlink()


def size_of(folder: Path) -> float:
    """In MB."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("dist"), help="where the folder netviz is made")
    parser.add_argument("--work", type=Path, default=Path("build"), help="where PyInstaller keeps its own files")
    parser.add_argument("--whole", action="store_true", help="with OpenCV, for photographs of writing")
    chosen = parser.parse_args()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", chosen.folder, "--workpath", chosen.work]
    environment = os.environ | {"NETVIZ_WHOLE": "1" if chosen.whole else "0"}
    subprocess.run([*command, *places, HERE / "netviz.spec"], check=True, env=environment)
    made = chosen.folder / "netviz"
    if sys.platform == "linux":
        pack(made)
    print(f"{made} is made: {size_of(made):,.0f} MB")


if __name__ == "__main__":
    main()
