"""The pictures in a lesson's text: files that lie beside the lesson, of a few kinds and sizes, and nothing else."""

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
    """The picture of this name in the lesson's folder, as a PNG no wider than WIDEST; None for all else.

    By its content it must be one of FORMATS; a link out of the folder, a device, a large or a broken file is none.
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
    except Exception:  # Pillow raises many kinds for a file that is broken or made to harm
        return None
    return png.getvalue()
