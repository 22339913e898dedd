"""A program: how many pixels of text are no gray, in labels on a gray ground."""

from __future__ import annotations

import sys

import numpy as np
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from netviz.app.application import application
from netviz.app.plotting.images import pixels_of
from netviz.app.style.theme import font


def coloured(style: str = "", own: QFont | None = None) -> int:
    """Of a label with a style sheet, or with a font of its own."""
    label = QLabel("will 0.25 million")
    if style:
        label.setStyleSheet(f"QLabel {{ background: white; color: black; {style} }}")
    if own is not None:
        label.setFont(own)
    label.resize(220, 40)
    pixels = pixels_of(label.grab().toImage()).astype(int)
    assert pixels.min() < 100, "nothing is written"
    return int((np.ptp(pixels, axis=2) > 0).sum())


def main() -> None:
    app = application()
    plain = QFont(app.font().family())
    plain.setPixelSize(14)
    plain.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    for name, count in {
        "Qt's own": coloured(own=plain),
        "the usual": coloured(),
        "large": coloured(own=font(20, semibold=True)),
        "of a style sheet": coloured("font-size: 17px; font-weight: 600;"),
    }.items():
        sys.stdout.write(f"{name} {count}\n")


if __name__ == "__main__":
    main()
