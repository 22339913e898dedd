"""Renders netviz's icon from its drawings: `python packaging/make_icons.py` writes assets/icons/app/LOOK/SIZE.png.

Up to 32 pixels the drawing `-small` is taken, which has fewer and thicker lines.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from netviz.assets import ICON_LOOKS, ICON_SIZES

FOLDER = Path(__file__).parent.parent / "assets" / "icons" / "app"
LARGEST_SMALL = 32


def rendered(drawing: bytes, size: int) -> QImage:
    """The drawing (an SVG) as a square picture with transparency."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def main() -> None:
    app = QGuiApplication([])
    for look in ICON_LOOKS:
        (FOLDER / look).mkdir(exist_ok=True)
        for size in ICON_SIZES:
            small = "-small" if size <= LARGEST_SMALL else ""
            drawing = (FOLDER / f"netviz-{look}{small}.svg").read_bytes()
            rendered(drawing, size).save(str(FOLDER / look / f"{size}.png"))
    del app


if __name__ == "__main__":
    main()
