"""The small widgets: fields, messages, texts, and curves with more points than pixels."""

from __future__ import annotations

import dataclasses
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QHBoxLayout, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.main_window.status_bar import StatusBar
from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.training import TrainingPanel
from netviz.app.plotting.axis import round_up
from netviz.app.plotting.line import decimate, merge_buckets, zigzag
from netviz.app.style.style_sheet import style_sheet
from netviz.app.style.theme import LIGHT, THEMES
from netviz.app.widgets.buttons import KeyButton
from netviz.app.widgets.controls import ControlsForm
from netviz.app.widgets.convolution_view import ConvolutionView
from netviz.app.widgets.fields import NumberField
from netviz.app.widgets.form import SpecForm
from netviz.app.widgets.inputs import PushButton, SpinBox
from netviz.app.widgets.message import MessageBar
from netviz.app.widgets.progress_bar import SlimProgressBar
from netviz.config import KINDS, SETTINGS, SPECS, Config, ConfigError, LayerSpec, Setting
from netviz.data.augmentation import AUGMENTATIONS
from netviz.engine.optimizers import OPTIMIZERS
from netviz.engine.settings import settings_of
from netviz.lessons.controls import Control
from netviz.number_format import duration, number, percent, superscripts, tick_step, unbroken
from tests.app.conftest import Opened
from tests.app.made_up import frame


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (1.2345, "1.23"), (0.01234, "0.0123"), (-3.5, "−3.50"), (9840.4, "9,840"), (1.2e-7, "1.20 × 10⁻⁷"),
     (float("nan"), "NaN"), (float("-inf"), "−∞"), (9.996e-5, "0.000100"),
     (9999999.9, "1.00 × 10⁷"), (9.9999, "10.0"), (-2.5e-310, "−2.50 × 10⁻³¹⁰"), (3e9, "3.00 × 10⁹")],
)  # fmt: skip
def test_numbers_as_people_read_them(value: float, text: str) -> None:
    assert number(value) == text


@given(st.floats(-1e300, 1e300), st.integers(2, 6))
def test_a_number_has_the_digits_and_the_value_that_it_says(value: float, digits: int) -> None:
    text = number(value, digits)
    mantissa, _, power = text.partition(" × 10")
    raised_digits = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    exponent = int(power.translate(raised_digits)) if power else 0
    read = float(f"{mantissa.replace('−', '-').replace(',', '')}e{exponent}")
    assert read == pytest.approx(value, rel=0.6 * 10 ** (1 - digits), abs=5e-324)
    plain = mantissa.removeprefix("−").replace(",", "")
    if power:
        assert 1 <= float(plain) < 10
        assert not 1e-4 <= abs(read) < 1e7
    if value:
        significant = plain.replace(".", "").lstrip("0")
        assert len(significant) == digits or (not power and "." not in plain and len(significant) > digits)


def test_percent_and_durations() -> None:
    assert percent(0.976) == "97.6\u202f%"
    assert [duration(s) for s in (12, 200, 7500)] == ["12 s", "3 min 20 s", "2 h 5 min"]


def test_ticks_are_round() -> None:
    assert [tick_step(span, 5) for span in (1, 6, 12, 0.003)] == pytest.approx([0.2, 2, 5, 0.001])
    assert [round_up(value) for value in (0.9, 1.2, 2.3, 7.0, 0.013)] == pytest.approx([1, 1.5, 3, 8, 0.015])


def test_thinning_keeps_the_extremes() -> None:
    rng = np.random.default_rng(0)
    x, low = np.arange(1000.0), rng.standard_normal(1000)
    low[777], high = -50, low + 1
    high[333] = 99
    few, lowest, highest = merge_buckets(x, low, high, 120)
    assert len(few) <= 120
    assert (lowest.min(), highest.max()) == (-50, 99)
    xs, ys = zigzag(few, lowest, highest)
    assert len(xs) == len(ys) == 2 * len(few)


def test_fewer_points_still_reach_the_present() -> None:
    x = np.arange(1000.0)
    few_x, few_y = decimate(x, x**2, 100)
    assert len(few_x) <= 100
    assert (few_x[0], few_y[0]) == (999, 999**2)
    np.testing.assert_array_equal(decimate(x[:50], x[:50], 100)[0], x[:50][::-1])


def typed(qtbot: QtBot, path: str, whole: bool, text: str) -> tuple[float, list[float]]:
    field = NumberField(SETTINGS[path], whole)
    qtbot.addWidget(field)
    field.show()
    field.show_value(10)
    said: list[float] = []
    field.changed.connect(said.append)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field.value(), said


def test_a_number_is_announced_once_it_is_whole(qtbot: QtBot) -> None:
    assert typed(qtbot, "training.learning_rate", False, "0.025") == (0.025, [0.025])
    assert typed(qtbot, "training.learning_rate", False, "3e-4") == (0.0003, [0.0003])
    assert typed(qtbot, "training.learning_rate", False, "0,5") == (0.5, [0.5])
    assert typed(qtbot, "training.batch_size", True, "32") == (32, [32])
    assert typed(qtbot, "training.batch_size", True, "abc") == (10, [])


def test_arrow_keys_step_along_one_two_five(qtbot: QtBot) -> None:
    field = NumberField(SETTINGS["training.learning_rate"], whole=False)
    qtbot.addWidget(field)
    field.show()
    field.show_value(0.1)
    field.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)
        seen.append(field.value())
    assert seen == pytest.approx([0.2, 0.5, 1.0])
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == pytest.approx(0.5)


def test_a_notice_stays_while_the_run_continues(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("The file could not be read.")
    for _ in range(3):
        bar.show_run_message("")
    assert bar.isVisible()
    assert bar.text.text() == "The file could not be read."
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_what_the_run_says_goes_when_it_is_over(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_run_message("It diverged.", "details")
    assert bar.isVisible()
    qtbot.mouseClick(bar.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "It diverged.\n\ndetails"
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    bar.show_run_message("It diverged.", "details")
    assert not bar.isVisible()  # closed is closed, with every frame that says it again
    bar.show_run_message("")
    bar.show_run_message("It diverged.", "details")
    assert bar.isVisible()
    bar.show_run_message("")
    assert not bar.isVisible()


def test_the_progress_bar_shows_its_share(qtbot: QtBot) -> None:
    bar = SlimProgressBar("progress")
    qtbot.addWidget(bar)
    bar.show()
    pictures = []
    for share in (0.0, 0.5, 7.0):
        bar.show_share(share)
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    assert bar.share == 1.0


def test_what_follows_a_power_sign_is_raised() -> None:
    assert superscripts("δ^l = (w^(l+1))ᵀ, e^zⱼ") == "δ<sup>l</sup> = (w<sup>l+1</sup>)ᵀ, e<sup>zⱼ</sup>"
    assert (
        unbroken("with η = 3 it reads 10 % of a=b")
        == "with η\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}3 it reads 10\N{NO-BREAK SPACE}% of a=b"
    )


def test_a_knob_of_whole_numbers_shows_whole_numbers(qtbot: QtBot) -> None:
    board = ControlsForm()
    qtbot.addWidget(board)
    board.show_controls(
        [Control("hidden layers", "network.layers", 1, 100, start=4, whole=True, log=True)], [("", Config())]
    )
    slider = board.fields[0]
    assert isinstance(slider, QSlider)

    def said() -> list[str]:
        return [label.text() for label in board.findChildren(QLabel)]

    slider.setValue(slider.maximum())
    assert said() == ["hidden layers", "100"]
    slider.setValue(0)
    assert said() == ["hidden layers", "1"]


def _kinds() -> list[tuple[str, str, str]]:
    tables = {path: setting.choices() for path, setting in SPECS.items()} | {"layers": KINDS[LayerSpec]}
    return [(path, one, other) for path, kinds in tables.items() for one in kinds for other in kinds if one != other]


@pytest.mark.parametrize(("path", "one", "other"), _kinds())
def test_a_setting_goes_over_to_another_kind_only_where_it_means_the_same(
    qtbot: QtBot, path: str, one: str, other: str
) -> None:
    described = SPECS.get(path, Setting("Kind", "", choices=lambda: KINDS[LayerSpec]))
    kinds = described.choices()
    form = SpecForm(described)
    qtbot.addWidget(form)
    before = kinds[one]()
    for name, setting in settings_of(kinds[one]).items():  # away from what they are by themselves
        value = getattr(before, name)
        if setting.choices is not None:
            value = next(choice for choice in setting.choices() if choice != value)
        elif isinstance(value, bool):
            value = not value
        else:
            value = type(value)(value * 0.5 if isinstance(value, float) and value else value + 1)
        before = dataclasses.replace(before, **{name: value})
    form.show_spec(before)
    edited = []
    form.edited.connect(edited.append)
    form.field("kind").chosen.emit(other)
    (after,) = edited
    after.check()
    old, new = settings_of(kinds[one]), settings_of(kinds[other])
    for name in new:
        same = name in old and (old[name].label, old[name].help) == (new[name].label, new[name].help)
        assert getattr(after, name) == getattr(before if same else kinds[other](), name), name


def test_the_memory_of_rmsprop_is_no_weight_decay(qtbot: QtBot) -> None:
    form = SpecForm(SPECS["training.optimizer"])
    qtbot.addWidget(form)
    form.show_spec(OPTIMIZERS["rmsprop"](decay=0.99))
    edited = []
    form.edited.connect(edited.append)
    form.field("kind").chosen.emit("adamw")
    assert edited == [OPTIMIZERS["adamw"]()]
    form.field("kind").chosen.emit("rmsprop")
    assert edited[1:] == [OPTIMIZERS["rmsprop"]()]


def test_editors_say_paths_and_values(qtbot: QtBot) -> None:
    """Whatever the editors say is a setting's path and a value of the config's own kind, as a panel's is."""
    edits: list[dict[str, object]] = []
    training, network = TrainingPanel(), NetworkEditor()

    def take(edit: dict[str, object]) -> None:
        edits.append(edit)
        config = Config()
        for path, value in edit.items():
            config = configs.replaced(config, path, value)
        network.show_config(config, None)

    for editor in (training, network):
        qtbot.addWidget(editor)
        editor.edited.connect(take)
        editor.show_config(Config(), None)
    training.spec_form("training.optimizer").edited.emit(OPTIMIZERS["adam"]())
    network.add_layer("dense")
    assert [list(edit) for edit in edits] == [["training.optimizer"], ["network.layers"]]
    for edit in edits:
        for path, value in edit.items():
            changed = configs.replaced(Config(), path, value)
            configs.check(changed)
            assert configs.value_at(changed, path) == value != configs.value_at(Config(), path)


def test_a_choice_that_does_not_apply_to_the_data_is_gray_and_says_why(qtbot: QtBot) -> None:
    iris = configs.with_data(Config(), "iris")
    set_all_the_same = configs.replaced(iris, "data.augmentation", AUGMENTATIONS["distort"]())
    with pytest.raises(ConfigError) as caught:
        configs.check(set_all_the_same)
    panel = TrainingPanel()
    qtbot.addWidget(panel)
    form = panel.spec_form("data.augmentation")
    for config, problem, reason, wrong in (
        (Config(), None, "", ""),
        (iris, None, "for pictures only", ""),
        (set_all_the_same, caught.value, "", "iris has no pictures to change; leave it out."),
        (iris, None, "for pictures only", ""),
        (Config(), None, "", ""),
    ):
        panel.show_config(config, problem)
        assert (form.reason("kind"), form.problem("kind")) == (reason, wrong)
        assert form.field("kind").isEnabled() == (not reason)
        assert form.field("kind").accessibleDescription() == (wrong or reason)
        assert panel.spec_form("training.schedule").field("kind").isEnabled()


def test_a_button_without_room_leaves_out_its_key(qtbot: QtBot) -> None:
    action = QAction("Your run")
    action.setShortcut("Alt+Left")
    button = KeyButton("← Your run")
    button.follow(action)
    qtbot.addWidget(button)
    for size, key in ((button.sizeHint(), "Alt+Left"), (button.minimumSizeHint(), "")):
        button.resize(size)
        assert button.shown_key == key
    assert button.minimumSizeHint().width() < button.sizeHint().width()


def test_a_chosen_button_looks_chosen(qtbot: QtBot) -> None:
    button = PushButton("One convolution")
    button.setCheckable(True)
    button.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(button)
    before = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != before


def test_image_products_map_and_pool_lie_apart_in_any_room(qtbot: QtBot) -> None:
    view = ConvolutionView()
    qtbot.addWidget(view)
    for scale in (1.0, 1.6):
        view.theme = dataclasses.replace(LIGHT, scale=scale)
        for width, height in ((330, 200), (770, 413), (1200, 300), (500, 700), (900, 500)):
            view.resize(width, height)
            boxes = view.boxes()
            assert all(view.rect().toRectF().contains(box) for box in boxes), (width, height)
            assert not any(one.intersects(other) for one, other in combinations(boxes, 2)), (width, height)


def test_the_status_bar_names_the_data_at_its_right_edge_however_long_the_text_before_was(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1200, 28)
    bar.show()
    for data in ("Handwritten digits of the postal service", "Iris"):
        bar.set_frame(dataclasses.replace(frame(), data_label=data))
        layout = bar.layout()
        assert layout is not None
        layout.activate()
        words, metrics = bar.data, bar.data.fontMetrics()
        assert words.geometry().right() == bar.width() - layout.contentsMargins().right() - 1
        assert words.width() <= metrics.horizontalAdvance(words.text()) + metrics.height(), (
            "no room is left from the longer text"
        )


def hidden_texts(root: QWidget) -> list[str]:
    """The boxes below `root` that are in sight, and whose number has less room than the box but for its frame."""
    boxes = [box for box in root.findChildren(QAbstractSpinBox) if box.isVisible()]
    assert boxes
    return [f"{box.accessibleName()}: {box.lineEdit().geometry()}" for box in boxes
            if not box.width() - 20 <= box.lineEdit().width() <= box.width()]  # fmt: skip


def test_the_number_in_every_field_is_in_sight(qtbot: QtBot, opened: Opened) -> None:
    """Qt 6.12 gives the text of a box without buttons a single pixel if a style sheet says border and padding."""
    assert hidden_texts(opened.window.training) == []
    opened.window.commands.action("file.film").trigger()
    (dialog,) = (one for one in opened.window.findChildren(QDialog) if one.isVisible())
    assert hidden_texts(dialog) == []
    dialog.close()


def test_the_number_in_a_field_stays_in_sight_with_another_look_and_size(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    row = QHBoxLayout(ground)
    row.addWidget(SpinBox())
    row.addWidget(NumberField(SETTINGS["training.learning_rate"], False))
    for theme, scale in ((theme, scale) for theme in THEMES.values() for scale in (1.0, 1.5)):
        ground.setStyleSheet(style_sheet(dataclasses.replace(theme, scale=scale)))
        for width in (180, 500):
            ground.resize(width, 60)
            ground.show()
            assert hidden_texts(ground) == []
            ground.hide()


def test_a_narrow_tool_bar_leaves_out_what_is_needed_least(qtbot: QtBot, opened: Opened) -> None:
    bar = opened.window.tool_bar
    needed = [bar.train, bar.reset_button, bar.present_button]
    for width in range(1600, bar.minimumSizeHint().width() - 1, -40):
        bar.resize(width, bar.height())
        bar.layout().activate()
        assert all(widget.isVisible() for widget in needed)
        for button in bar.findChildren(KeyButton):
            assert button.isHidden() or button.width() >= button.minimumSizeHint().width(), (width, button.text())
    assert bar.epoch.isHidden()
    assert bar.batch.isHidden()
    bar.resize(1600, bar.height())
    assert bar.epoch.isVisible()
    assert bar.batch.isVisible()
