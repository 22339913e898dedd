"""How netviz looks: one table of colours for light and one for dark, and the style sheet made from it.

Colours are named by what they mean (positive, right, dim), never by hue, so that a panel reads the same in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from string import Template

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from netviz.assets import asset

TEXT_PX, SMALL_PX, TICK_PX = 13, 12, 11
SCALE, PRESENTING = "netviz-scale", 1.6
RGB = tuple[int, int, int]


@dataclass(frozen=True)
class Theme:
    """The colours of one look; see the fields' use in `style_sheet`."""

    name: str
    background: str
    surface: str
    line: str
    grid: str
    field: str
    text: str
    dim: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    positive: str
    negative: str
    right: str
    wrong: str
    ink: str
    paper: str
    layers: tuple[RGB, ...]
    scale: float = 1.0
    """How much larger than usual all type is; layouts that count in pixels follow it."""

    def px(self, pixels: float) -> int:
        """A length of the layout, in pixels at this scale."""
        return round(pixels * self.scale)

    def layer_colour(self, index: int, count: int) -> QColor:
        """A layer's one colour everywhere, from the first (violet) to the last (green)."""
        place = index / max(1, count - 1) * (len(self.layers) - 1)
        below = min(int(place), len(self.layers) - 2)
        mix = place - below
        low, high = self.layers[below], self.layers[below + 1]
        return QColor(*(round(a + (b - a) * mix) for a, b in zip(low, high, strict=True)))

    def diverging(self) -> NDArray[np.uint32]:
        """256 colours from negative through the surface to positive."""
        stops = [_rgb(self.negative), _rgb(self.surface), _rgb(self.positive)]
        return _lookup([0.0, 0.5, 1.0], stops)


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
    right="#1A7F4B",
    wrong="#B3261E",
    ink="#000000",
    paper="#FFFFFF",
    layers=((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98)),
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
    right="#4CC38A",
    wrong="#FF8A80",
    ink="#FFFFFF",
    paper="#000000",
    layers=((163, 110, 224), (110, 138, 230), (63, 184, 175), (123, 217, 107)),
)

THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK)}


def viridis() -> NDArray[np.uint32]:
    """256 colours for what has no sign: activations, feature maps."""
    table = pg.colormap.get("viridis").getLookupTable(nPts=256).astype(np.uint32)
    return np.asarray(0xFF000000 | table[:, 0] << 16 | table[:, 1] << 8 | table[:, 2], np.uint32)


def system_theme() -> Theme:
    """The look that the desktop asks for; light where it does not say."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def font(pixels: int = TEXT_PX, semibold: bool = False) -> QFont:
    """The desktop's own font, as large as the application's scale says."""
    return _font(round(pixels * type_scale()), semibold)


def type_scale() -> float:
    """How much larger than usual type is now: 1, or `PRESENTING` on a projector."""
    app = QGuiApplication.instance()
    return float((app.property(SCALE) if app is not None else None) or 1.0)


@cache
def _font(pixels: int, semibold: bool) -> QFont:
    """Where the desktop names no font, the best there is on a bare machine."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if chosen.family() in ("", "Sans Serif", "Sans", "DejaVu Sans"):
        families = set(QFontDatabase.families())
        better = [name for name in ("Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans") if name in families]
        chosen.setFamilies([*better, chosen.family()])
    chosen.setPixelSize(pixels)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    if semibold:
        chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


def palette(theme: Theme) -> QPalette:
    """Qt's own palette in the theme's colours, for what no style sheet reaches."""
    colours = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.background),
        (roles.WindowText, theme.text),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.field),
        (roles.Text, theme.text),
        (roles.Button, theme.surface),
        (roles.ButtonText, theme.text),
        (roles.ToolTipBase, theme.surface),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.dim),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
    ):
        colours.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.dim))
    return colours


def style_sheet(theme: Theme) -> str:
    """The application's one style sheet."""
    chevron = asset(f"icons/chevron-{theme.name}.svg").as_posix()
    check = asset(f"icons/check-{theme.name}.svg").as_posix()
    values = {name: getattr(theme, name) for name in theme.__dataclass_fields__}
    values |= {"field_height": theme.px(20), "indicator": theme.px(14)}
    return _SHEET.substitute(
        values | {"chevron": chevron, "check": check, "small": theme.px(SMALL_PX), "tick": theme.px(TICK_PX)}
    )


def icon_size() -> QSize:
    return QSize(14, 14)


_SHEET = Template("""
* { color: $text; }
QMainWindow, QDialog, QMessageBox, #ground { background: $background; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; font-size: ${small}px; }

QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($check); }
QMenu::item:checked { padding-left: 26px; }
QMenu::item:unchecked { padding-left: 26px; }

#bar { background: $surface; border-bottom: 1px solid $line; }
#foot { background: $surface; border-top: 1px solid $line; }
#foot QLabel { color: $dim; font-size: ${small}px; }

#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
#head { background: $surface; border: 1px solid $line; border-bottom: none;
        border-top-left-radius: 8px; border-top-right-radius: 8px; }
#body { background: $surface; border: 1px solid $line; border-top: none;
        border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
#title { font-weight: 600; }
#dim { color: $dim; font-size: ${small}px; }
#problem { color: $wrong; font-size: ${small}px; }

#layer { background: $surface; border: 1px solid $line; border-radius: 6px; }
#layer:hover { border-color: $dim; }
#layer:focus { border-color: $accent; }
#layer[selected="true"] { background: $selection; border: 1px solid $accent; }
#layer[wrong="true"] { border: 1px solid $wrong; }
#add { background: transparent; border: 1px dashed $line; border-radius: 6px; color: $accent; padding: 5px; }
#add:hover, #add:focus { border-color: $accent; }
#add::menu-indicator { image: none; }

QPushButton { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton::menu-indicator { image: none; }
QPushButton:hover { border-color: $dim; }
QPushButton:focus { border-color: $accent; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $dim; }
QPushButton#small { padding: 1px 8px; min-height: ${field_height}px; }
QPushButton#primary { background: $accent; border: 1px solid $accent; color: $on_accent; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $text; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 4px;
              color: $dim; font-size: ${small}px; }
QToolButton:hover { color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { color: $accent; background: $selection; }
QToolButton:disabled { color: $line; }
QToolButton::menu-indicator { image: none; }

QComboBox, QAbstractSpinBox, QLineEdit { background: $field; border: 1px solid $line; border-radius: 6px;
              padding: 1px 7px; min-height: ${field_height}px; selection-background-color: $accent;
              selection-color: $on_accent; }
QComboBox:hover, QAbstractSpinBox:hover { border-color: $dim; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $dim; }
QComboBox { padding-right: 0; }
QComboBox::drop-down { border: none; width: 17px; }
QComboBox::down-arrow { image: url($chevron); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; selection-background-color: $selection;
              selection-color: $text; outline: none; padding: 2px; }
*[wrong="true"] { border: 1px solid $wrong; }

QCheckBox { min-height: 22px; }
QCheckBox::indicator { width: ${indicator}px; height: ${indicator}px; border: 1px solid $line; border-radius: 4px;
              background: $field; }
QCheckBox::indicator:hover, QCheckBox:focus::indicator { border-color: $accent; }
QCheckBox::indicator:checked { image: url($check); }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { border: 2px solid $text; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 24px; }
QScrollBar::handle:vertical:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMainWindow::separator { background: $background; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $line; }
QProgressBar { background: $grid; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
#message { background: $surface; border: 1px solid $wrong; border-radius: 8px; }
""")


def _rgb(colour: str) -> RGB:
    parsed = QColor(colour)
    return parsed.red(), parsed.green(), parsed.blue()


def _lookup(places: list[float], stops: list[RGB]) -> NDArray[np.uint32]:
    at = np.linspace(0.0, 1.0, 256)
    red, green, blue = (
        np.rint(np.interp(at, places, [stop[channel] for stop in stops])).astype(np.uint32) for channel in range(3)
    )
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)
