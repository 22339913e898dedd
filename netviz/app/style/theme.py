"""How netviz looks: a table of colours for each of light, dark and high contrast, and the type.

Colours are named by what they mean (positive, right, dim), never by hue, so that panels are the same in all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication

from netviz.app.qt.graphics import pg

TEXT_PX, SMALL_PX, TICK_PX = 13, 12, 11
SCALE = "netviz-scale"
PRESENTING = 160
"""How large text is on a projector, in percent of the usual, until the user chooses."""
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""How large text can be, in percent of the usual."""
USUAL_PX = 15
"""How large the desktop's own font is where nobody has made it larger, at most."""
RGB = tuple[int, int, int]


@dataclass(frozen=True)
class Theme:
    """The colours of one look, and the scale of the type."""

    name: str
    background: str
    surface: str
    """What the window and its cards are filled with."""
    line: str
    grid: str
    """Borders and axes; the fainter lines behind a plot."""
    field: str
    """What fields to type in are filled with."""
    text: str
    dim: str
    """Text, and text of less weight."""
    accent: str
    accent_hover: str
    on_accent: str
    """What can be clicked, the same under the mouse, and text on either."""
    selection: str
    """What lies behind what is selected or switched on."""
    positive: str
    negative: str
    """Numbers above and below 0."""
    right: str
    wrong: str
    """Right and wrong answers; `wrong` is also for problems."""
    ink: str
    canvas: str
    """What the pen draws, and what it draws on."""
    layers: tuple[RGB, ...]
    """Points of the ramp from the first layer to the last."""
    runs: tuple[str, ...]
    """Six that colour-blind eyes tell apart, by simulation: tests/app/test_theme.py measures it."""
    classes: tuple[str, ...]
    """Four more for data of up to ten classes, which stay apart from each other and from those of the runs as well."""
    scale: float = 1.0
    """How much larger than usual all type is; lengths in pixels follow it."""
    presenting: bool = False
    """Whether it is for a projector, where lines are thick and editors are away."""

    @property
    def ink_is_dark(self) -> bool:
        """Whether one writes dark on light."""
        return self.canvas == "#FFFFFF"

    def px(self, pixels: float) -> int:
        """A length of the layout, in pixels at this scale."""
        return round(pixels * self.scale)

    def column_px(self, pixels: int) -> int:
        """The width of a side column, which grows half as much as its type, to leave room for the plots."""
        return round(pixels * (1 + (self.scale - 1) / 2))

    def layer_colour(self, index: int, count: int) -> QColor:
        """A layer's colour everywhere, from the first (violet) to the last (green)."""
        place = index / max(1, count - 1) * (len(self.layers) - 1)
        below = min(int(place), len(self.layers) - 2)
        mix = place - below
        low, high = self.layers[below], self.layers[below + 1]
        return QColor(*(round(a + (b - a) * mix) for a, b in zip(low, high, strict=True)))

    def class_colour(self, label: int, classes: int) -> QColor:
        """The colour of a class: up to ten stay apart, the first two in those of the two signs; more are a ramp."""
        first = (self.negative, self.positive, *self.runs[2:], *self.classes)
        return QColor(first[label]) if classes <= len(first) else self.layer_colour(label, classes)

    def run_colour(self, place: int) -> QColor:
        """A run's colour everywhere, if several are compared; the window's own is the first."""
        return QColor(self.runs[place % len(self.runs)])

    def diverging(self) -> NDArray[np.uint32]:
        """256 colours from negative through the surface's colour to positive."""
        return _diverging(self.negative, self.surface, self.positive)


LIGHT = Theme(
    name="light",
    background="#F6F7F9",
    surface="#FFFFFF",
    line="#E1E5EB",
    grid="#EBEEF2",
    field="#F3F5F8",
    text="#1B2430",
    dim="#5B6675",
    accent="#0B66C3",
    accent_hover="#0A59AB",
    on_accent="#FFFFFF",
    selection="#EBF3FC",
    positive="#1F77B4",
    negative="#E67E22",
    right="#0B7363",
    wrong="#B3261E",
    ink="#000000",
    canvas="#FFFFFF",
    layers=((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98)),
    runs=("#1F77B4", "#E67E22", "#04381A", "#7426DB", "#8F7344", "#84919A"),
    classes=("#600060", "#C080FF", "#000080", "#C00060"),
)

DARK = Theme(
    name="dark",
    background="#14181F",
    surface="#1C222B",
    line="#2E3743",
    grid="#28303B",
    field="#161B22",
    text="#E8ECF2",
    dim="#9AA6B5",
    accent="#5AA9F5",
    accent_hover="#7ABBF8",
    on_accent="#0D1B2A",
    selection="#22344A",
    positive="#5AA9F5",
    negative="#F2A154",
    right="#4DE8C6",
    wrong="#FF7F76",
    ink="#FFFFFF",
    canvas="#000000",
    layers=((163, 110, 224), (110, 138, 230), (63, 184, 175), (123, 217, 107)),
    runs=("#5AA9F5", "#F2A154", "#A6F7BE", "#E2458A", "#F8E016", "#CFD9EC"),
    classes=("#A020FF", "#E04000", "#A06040", "#6060D0"),
)

CONTRAST = Theme(
    name="contrast",
    background="#000000",
    surface="#000000",
    line="#8C96A3",
    grid="#3A414B",
    field="#0B0D10",
    text="#FFFFFF",
    dim="#D3DAE3",
    accent="#8CC4FF",
    accent_hover="#B5DAFF",
    on_accent="#000000",
    selection="#101A27",
    positive="#6CB8FF",
    negative="#FFB057",
    right="#80FFEC",
    wrong="#FF8C9C",
    ink="#FFFFFF",
    canvas="#000000",
    layers=((200, 160, 255), (160, 185, 255), (95, 220, 210), (165, 240, 145)),
    runs=("#6CB8FF", "#FFB057", "#A8FCB4", "#F06C9C", "#FCE400", "#E4F0FC"),
    classes=("#00FF80", "#A080FF", "#C080C0", "#80A060"),
)

THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


@cache
def viridis() -> NDArray[np.uint32]:
    """256 colours for what has no sign: activations, feature maps."""
    return _table(pg.colormap.get("viridis"))


@cache
def _diverging(negative: str, middle: str, positive: str) -> NDArray[np.uint32]:
    return _table(pg.ColorMap([0.0, 0.5, 1.0], [QColor(colour) for colour in (negative, middle, positive)]))


def _table(colours: pg.ColorMap) -> NDArray[np.uint32]:
    """256 colours as 0xFFRRGGBB, (256,), read-only."""
    table = colours.getLookupTable(nPts=256).astype(np.uint32)
    found = np.asarray(0xFF000000 | table[:, 0] << 16 | table[:, 1] << 8 | table[:, 2], np.uint32)
    found.flags.writeable = False
    return found


def system_theme() -> Theme:
    """The theme that the desktop asks for; light if it does not say."""
    if _wants_contrast():
        return CONTRAST
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _wants_contrast() -> bool:
    """Whether the desktop asks for high contrast, which Qt says from 6.10 on."""
    asked = getattr(QGuiApplication.styleHints(), "accessibility", None)
    wanted = getattr(Qt, "ContrastPreference", None)
    return asked is not None and wanted is not None and asked().contrastPreference() == wanted.HighContrast


def system_text_size() -> int:
    """The size of text that the desktop's own font asks for, in percent: one of `TEXT_SIZES`, at least the usual."""
    wanted = 100 * QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize() / USUAL_PX
    return max(size for size in TEXT_SIZES if size <= max(100.0, wanted))


def font(pixels: int = TEXT_PX, semibold: bool = False) -> QFont:
    """The desktop's own font, at the application's scale."""
    return _font(round(pixels * type_scale()), semibold)


def type_scale() -> float:
    """How much larger than usual type is now: as the user has chosen, or `PRESENTING` on a projector."""
    app = QGuiApplication.instance()
    return float((app.property(SCALE) if app is not None else None) or 1.0)


@cache
def _font(pixels: int, semibold: bool) -> QFont:
    """If the desktop names no font, the best one on a bare machine."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if chosen.family() in ("", "Sans Serif", "Sans", "DejaVu Sans"):
        families = set(QFontDatabase.families())
        better = [name for name in ("Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans") if name in families]
        chosen.setFamilies([*better, chosen.family()])
    chosen.setPixelSize(pixels)
    # In grays on every desktop: what is drawn is projected and saved as a picture, where coloured fringes are seen.
    chosen.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    if semibold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen
