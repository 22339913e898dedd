"""The pictures in a lesson's text: files beside the lesson, of a few formats and sizes, and nothing else."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path

from PIL import Image

from netviz.errors import UserError
from netviz.files import read_bytes

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")
LARGEST_FILE = 8 << 20
MOST_PIXELS = 4_000_000
WIDEST = 300


def picture_beside(folder: Path | None, name: str) -> bytes | None:
    """The picture of this name in the lesson's folder, as a PNG at most WIDEST wide; None otherwise.

    Its content must be one of FORMATS; links out of the folder, devices, and large or broken files are refused.
    """
    if folder is None or not name or Path(name).name != name:
        return None
    try:
        path = (folder / name).resolve(strict=True)
        if path.parent != folder.resolve(strict=True):
            return None
        content = read_bytes(path, LARGEST_FILE)
    except (UserError, OSError, ValueError, RuntimeError):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            picture = Image.open(BytesIO(content), formats=FORMATS)
            if picture.width * picture.height > MOST_PIXELS:
                return None
            picture.load()
            shown = picture.convert("RGBA")
            shown.thumbnail((WIDEST, MOST_PIXELS))
            png = BytesIO()
            shown.save(png, "PNG")
    except Exception:  # Pillow raises many kinds of exception for broken or malicious files
        return None
    return png.getvalue()
