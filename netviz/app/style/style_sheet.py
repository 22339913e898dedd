"""A theme's colours applied: to Qt's own palette, and in the application's single style sheet.

Lengths follow the theme's scale, so that controls grow with their type on a projector.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette

from netviz.app.style.theme import SMALL_PX, TEXT_PX, TICK_PX, Theme
from netviz.assets import asset


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
    """The application's single style sheet."""
    chevron = asset(f"icons/chevron-{theme.name}.svg").as_posix()
    check = asset(f"icons/check-{theme.name}.svg").as_posix()
    values = {name: getattr(theme, name) for name in theme.__dataclass_fields__}
    values |= {
        "field_height": theme.px(20),
        "tick_height": theme.px(22),
        "indicator": theme.px(14),
        "usual": theme.px(TEXT_PX),
    }
    return _SHEET.substitute(
        values | {"chevron": chevron, "check": check, "small": theme.px(SMALL_PX), "tick": theme.px(TICK_PX)}
    )


OF_DOCKS = """
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; widget-animation-duration: 0; }
QTabBar { widget-animation-duration: 0; }
"""
"""For what is to have docks. Nobody sees Qt's own buttons in their titles, but Qt looks for the icons, for 1.5 ms each
time, whenever a dock is made or changed; and it moves each dock by an animation, of no length, that is made for it.
"""

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox, #ground { background: $background; }
#ground { widget-animation-duration: 0; }
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

#tool_bar { background: $surface; border-bottom: 1px solid $line; }
#status_bar { background: $surface; border-top: 1px solid $line; }
#status_bar QLabel { color: $dim; font-size: ${small}px; }

#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
#head { background: $surface; border: 1px solid $line; border-bottom: none;
        border-top-left-radius: 8px; border-top-right-radius: 8px; }
#body { background: $surface; border: 1px solid $line; border-top: none;
        border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
#title { font-weight: 600; }
#dim { color: $dim; font-size: ${small}px; }
#answer { background: $selection; border: none; border-left: 3px solid $accent; border-radius: 4px; padding: 8px; }
#problem { color: $wrong; font-size: ${small}px; }

#layer { background: $surface; border: 1px solid $line; border-radius: 6px; }
#layer:hover { border-color: $dim; }
#layer:focus { border-color: $accent; }
#layer[selected="true"] { background: $selection; }
#layer[selected="true"]:focus { border-color: $accent; }
#layer[wrong="true"] { border: 1px solid $wrong; }
#add { background: transparent; border: 1px dashed $line; border-radius: 6px; color: $accent; padding: 5px; }
#add:hover, #add:focus { border-color: $accent; }
#add::menu-indicator { image: none; }

QPushButton { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton::menu-indicator { image: none; }
QPushButton:hover { border-color: $dim; }
QPushButton:focus { border-color: $accent; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $dim; background: transparent; border-color: $grid; }
QPushButton#small { padding: 1px 8px; min-height: ${field_height}px; }
QPushButton#primary { background: $accent; border: 1px solid $accent; color: $on_accent; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $surface; border: 1px solid $line; color: $dim; }
QPushButton#view { padding: 3px 12px; }
QPushButton#view[tight="true"] { padding: 3px 5px; }
QPushButton:checked { color: $accent; background: $selection; border-color: $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 4px;
              color: $dim; font-size: ${small}px; }
QToolButton#more { padding: 1px 2px; }
QToolButton:hover { color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { color: $accent; background: $selection; }
QToolButton:disabled { color: $line; }
QToolButton::menu-indicator { image: none; }
QToolButton#choice { background: $field; border-color: $line; border-radius: 6px; padding: 1px 20px 1px 7px;
              min-height: ${field_height}px; color: $text; font-size: ${usual}px; }
QToolButton#choice:hover { border-color: $dim; }
QToolButton#choice:focus { border-color: $accent; }
QToolButton#choice::menu-indicator { image: url($chevron); width: 10px; height: 10px;
              subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }

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
QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"], QLineEdit[wrong="true"],
QCheckBox[wrong="true"] { border: 1px solid $wrong; }

QCheckBox { min-height: ${tick_height}px; }
QCheckBox::indicator { width: ${indicator}px; height: ${indicator}px; border: 1px solid $line; border-radius: 4px;
              background: $field; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { image: url($check); }
QSlider { min-height: ${field_height}px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { border: 2px solid $text; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 24px; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 24px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView { background: $surface; border: none; outline: none; selection-background-color: $selection;
             selection-color: $text; gridline-color: $grid; }
QTableView::item { border: none; border-bottom: 1px solid $grid; padding: 0 6px; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView, QHeaderView::section { background: $surface; border: none; color: $dim; font-size: ${small}px; }
QHeaderView::section { border-bottom: 1px solid $line; padding: 2px 6px; }
QHeaderView::section:hover { color: $accent; }
QTabBar { font-size: ${small}px; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; color: $dim;
              padding: 3px 5px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 1px solid $accent; }
QTabBar QToolButton { background: $background; }
QMainWindow::separator { background: $background; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $line; }
QProgressBar { background: $grid; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
#message { background: $surface; border: 1px solid $wrong; border-radius: 8px; }
#toast { background: $surface; border: 1px solid $dim; border-radius: 8px; }
""")
