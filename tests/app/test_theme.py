"""The looks: enough contrast to read, and colours that colour-blind people can tell apart.

Colour blindness is simulated by the matrices of Machado, Oliveira and Fernandes (2009), *A physiologically-based model
for simulation of color vision deficiency*, severity 1, on linear RGB. Distances are those of CIE 1976 L*a*b*.
"""

from __future__ import annotations

import itertools
from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netviz.app.main_window import view_commands
from netviz.app.main_window.preferences import SYSTEM
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import CONTRAST, DARK, LIGHT, THEMES, Theme
from netviz.app.widgets.form import PathForm
from netviz.commands.app import APPEARANCES
from netviz.config import SETTINGS, Config
from tests.app.conftest import Opened, settle, until

EYES = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def linear(colour: str) -> np.ndarray:
    """Linear RGB of #RRGGBB."""
    values = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio, from 1 to 21."""
    dark, light = sorted(float(TO_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def apart(one: str, other: str, eyes: str) -> float:
    """How far two colours are from each other for these eyes."""

    def lab(colour: str) -> np.ndarray:
        xyz = TO_XYZ @ np.clip(EYES[eyes] @ linear(colour), 0, 1) / WHITE
        f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
        return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])

    return float(np.linalg.norm(lab(one) - lab(other)))


def as_hex(colour: tuple[int, int, int]) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def test_the_measures_are_the_published_ones() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # WCAG's own example of just too little
    assert apart("#000000", "#FFFFFF", "usual") == pytest.approx(100, abs=0.01)
    for eyes, matrix in EYES.items():
        assert matrix.sum(axis=1) == pytest.approx(1, abs=1e-5)  # grey stays grey
        assert apart("#1A9641", "#D7191C", eyes) < 60 or eyes in ("usual", "tritanopia")  # red and green do not stay


@themes
def test_text_can_be_read(theme: Theme) -> None:
    least = 7.0 if theme is CONTRAST else 4.5
    for ground in (theme.background, theme.surface, theme.field, theme.selection):
        for name in ("text", "dim", "accent", "wrong"):
            assert contrast(getattr(theme, name), ground) >= least, (name, ground)
    assert contrast(theme.on_accent, theme.accent) >= least
    assert contrast(theme.on_accent, theme.accent_hover) >= least


@themes
def test_a_main_button_that_can_do_nothing_looks_like_it(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setObjectName("primary")
    button.setStyleSheet(style_sheet(theme))
    button.resize(120, 40)

    def inside() -> str:
        return button.grab().toImage().pixelColor(60, 20).name()

    assert inside() == theme.accent.lower()
    button.setEnabled(False)
    assert inside() == theme.surface.lower()


def test_with_high_contrast_everything_that_is_drawn_stands_out() -> None:
    theme = CONTRAST
    drawn = [
        theme.positive,
        theme.negative,
        theme.right,
        theme.ink,
        *theme.runs,
        *theme.classes,
        *map(as_hex, theme.layers),
    ]
    for colour in drawn:
        assert contrast(colour, theme.surface) >= 7, colour
    assert contrast(theme.line, theme.surface) >= 4.5


@themes
@pytest.mark.parametrize("eyes", EYES)
def test_signs_classes_and_runs_stay_apart_for_all_eyes(theme: Theme, eyes: str) -> None:
    assert apart(theme.positive, theme.negative, eyes) > 60
    assert apart(theme.right, theme.wrong, eyes) > 24
    for classes in range(2, 7):
        colours = [theme.class_colour(label, classes).name() for label in range(classes)]
        for one, other in itertools.combinations(colours, 2):
            assert apart(one, other, eyes) > 20, (classes, one, other)
    for one, other in itertools.combinations(theme.runs, 2):
        assert apart(one, other, eyes) > 20, (one, other)


@themes
@pytest.mark.parametrize("eyes", EYES)
def test_the_colours_of_ten_classes_stay_apart_for_all_eyes(theme: Theme, eyes: str) -> None:
    """A ramp of ten cannot be told apart in a cloud of dots."""
    for classes in range(7, 11):
        colours = [theme.class_colour(label, classes).name() for label in range(classes)]
        assert colours[:6] == [theme.class_colour(label, 6).name() for label in range(6)]
        for one, other in itertools.combinations(colours, 2):
            assert apart(one, other, eyes) > (25 if eyes == "usual" else 16), (one, other)
        for colour in colours:
            assert contrast(colour, theme.surface) > 2.4, colour


def test_every_look_can_be_chosen_in_the_menu_and_on_the_command_line() -> None:
    """The command line has its own list, because it must not load Qt."""
    assert set(APPEARANCES) == set(THEMES)
    assert set(view_commands.APPEARANCES) == {SYSTEM, *THEMES}


@themes
def test_no_rule_of_the_style_sheet_is_for_every_widget(theme: Theme) -> None:
    """Qt would ask each of five hundred for its properties, and give each a palette of its own, with every new look."""
    selectors = [one for rule in style_sheet(theme).split("}") for one in rule.partition("{")[0].split(",")]
    assert not [one for one in selectors if one.strip().startswith("*")]


class Polished(QObject):
    """Counts how often a style sheet is applied to each widget, and notes which are painted before it is."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[QWidget] = Counter()
        self.painted_before: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.times[watched] += 1
        elif event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched not in self.times:
            self.painted_before.append(watched)
        return False


def dressed(part: QWidget) -> list[QWidget]:
    """What is in it to which the style sheet has been applied."""
    known = Qt.WidgetAttribute.WA_WState_Polished
    return [one for one in part.findChildren(QWidget) if one.testAttribute(known) and not one.styleSheet()]


def test_a_new_look_polishes_what_is_seen_once_and_before_it_is_painted(qtbot: QtBot, shared: Opened) -> None:
    """The editors, half of the window, in a turn of their own. What is not seen follows a moment later, once too. Qt
    itself does all of it at once, and twice."""
    window = shared.window
    shared.appearance.choose("light")
    settle(qtbot, shared)
    closed = {one for dock in window.dock_area.docks.values() if dock.isHidden() for one in dock.findChildren(QWidget)}
    every = [one for one in dressed(window) if one not in closed]
    seen = {one for one in every if one.isVisible()}
    counted = Polished()
    for one in every:
        one.installEventFilter(counted)
    shared.appearance.choose("dark")
    assert {one for one in seen if one is not window.left and not window.left.isAncestorOf(one)} <= set(counted.times)
    whole = window.centralWidget()
    assert whole is not None and not whole.updatesEnabled()
    until(qtbot, whole.updatesEnabled)
    assert seen <= set(counted.times)
    assert len(counted.times) < len(every), "not what is in menus and closed panels"
    assert window.tool_bar.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text.lower()
    until(qtbot, lambda: set(counted.times) == {one for one in every if isValid(one)})
    assert not {one.objectName(): times for one, times in counted.times.items() if times > 1}
    settle(qtbot, shared)
    assert not counted.painted_before
    shared.appearance.choose("light")


def test_a_closed_panel_has_a_new_look_once_it_is_opened(qtbot: QtBot, shared: Opened) -> None:
    """While it is closed it costs no time, and it is not taken out of its dock, which costs more with every view."""
    area = shared.window.dock_area
    shared.appearance.choose("light")
    dock = area.docks["calibration"]
    area.show_panel("calibration")
    settle(qtbot, shared)
    dock.hide()
    settle(qtbot, shared)
    body = dock.widget()
    assert body is not None
    inside = [*dressed(dock.head), *dressed(body)]
    counted = Polished()
    for one in inside:
        one.installEventFilter(counted)
    shared.appearance.choose("dark")
    settle(qtbot, shared)
    assert not counted.times
    area.show_panel("calibration")
    assert counted.times == dict.fromkeys(inside, 1)
    assert dock.head.title.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text.lower()
    settle(qtbot, shared)
    assert not counted.painted_before
    dock.hide()
    area.show_panel("calibration")
    assert counted.times == dict.fromkeys(inside, 1), "the look has not changed since"
    dock.hide()
    shared.appearance.choose("light")


@pytest.mark.parametrize("path", ["training.epochs", "training.cost", "training.keep_zeros"])
def test_a_field_with_a_wrong_value_has_a_red_border(qtbot: QtBot, path: str) -> None:
    """Of every kind that a form has: a number, a choice and a switch."""
    form = PathForm({path: SETTINGS[path]})
    qtbot.addWidget(form)
    form.setStyleSheet(style_sheet(LIGHT))
    form.show()
    form.show_config(Config())

    def red() -> bool:
        image = form.field(path).grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(image.pixelColor(*place) == QColor(LIGHT.wrong) for place in places)

    assert not red()
    form.show_problem(path, "It is impossible.")
    assert red()
