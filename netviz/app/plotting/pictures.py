"""A widget as a picture to save: PNG, as it is on screen, or SVG, whose lines and letters stay sharp at any size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from netviz.errors import UserError, shown
from netviz.places import GRAPHIC, PICTURE, place_for
from netviz.texts import phrase


def as_png(widget: QWidget) -> bytes:
    """The widget as it looks now, as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def as_svg(widget: QWidget) -> bytes:
    """The widget as it looks now, as an SVG; what is an image in it stays one."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(), widget.size()))
    generator.setResolution(widget.logicalDpiX())
    generator.setTitle(widget.accessibleName() or widget.windowTitle())
    with QPainter(generator) as painter:
        widget.render(painter, QPoint())
    return bytes(buffer.data().data())


FORMATS: dict[str, Callable[[QWidget], bytes]] = {PICTURE.suffix: as_png, GRAPHIC.suffix: as_svg}
"""What writes a picture, by the suffix of its file."""
FILTER = phrase("PNG, as on screen (*.png);;SVG, sharp at any size (*.svg)")


def picture_place(path: Path, option: str) -> Path:
    """Where a picture goes; one without a suffix is a PNG. Raises UserError."""
    suffix = path.suffix.lower()
    if suffix and suffix not in FORMATS:
        raise UserError(
            phrase(
                "{option}: {path} is not a name for a picture, which ends in {picture} or {graphic}; take {better}.",
                option=option,
                path=shown(path),
                picture=PICTURE.suffix,
                graphic=GRAPHIC.suffix,
                better=shown(path.with_suffix(PICTURE.suffix)),
            )
        )
    return place_for(GRAPHIC if suffix == GRAPHIC.suffix else PICTURE, path, option)


def picture_of(widget: QWidget, place: Path) -> bytes:
    """The widget as it looks now, in the format of a place."""
    return FORMATS[place.suffix.lower()](widget)
