"""What is remembered: a settings file that cannot be read is set aside, and a config that cannot be opened is kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.main_window.preferences import Preferences, settings_path
from netviz.app.panels.views import VIEWS
from netviz.app.style.theme import SCALE, TEXT_PX, font
from tests.app.conftest import settle, until, write_points
from tests.app.test_lecture import cut_off


@pytest.fixture(autouse=True)
def path(tmp_path: Path) -> Path:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    (tmp_path / "netviz").mkdir()
    return tmp_path / "netviz" / "netviz.ini"


def test_it_knows_where_qt_keeps_them(path: Path) -> None:
    assert settings_path() == path
    Preferences().appearance = "dark"
    assert Preferences().appearance == "dark"
    assert path.exists()


BROKEN = {
    "no text": b"\xff\xfe\x00\x80" * 100,
    "zeros": bytes(4096),
    "no settings": b"<html>]][[=\n\n%%%",
    "half a variant": b"[General]\nconfig=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xeQFont)\nlook=@Variant(\\0\\0)\n",
    "other types": b"[General]\nconfig=1, 2, 3\nlook=@ByteArray(a)\n[layout]\nwindow=7\ndocks=@Invalid()\n",
    "no layout": b"[layout]\nwindow=@ByteArray(nonsense)\ndocks=@ByteArray(\\0\\0)\n",
}


@pytest.mark.qt_log_ignore("QVariant::load", extend=True)  # Qt's own word on a value that it does not know
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow if place % 2 else ()) for place, name in enumerate(BROKEN)]
)
def test_whatever_stands_in_the_file_the_window_starts(open_netviz, path: Path, name: str) -> None:
    path.write_bytes(BROKEN[name])
    opened = open_netviz(None, remember=True)
    assert opened.run_controller.config == configs.default_config()
    aside = path.with_name("netviz.ini.set-aside")
    if aside.exists():
        assert aside.read_bytes() == BROKEN[name]
        assert "netviz.ini" in opened.window.message.text.text()
    opened.window.close()
    again = open_netviz(None, remember=True)
    assert not again.window.message.isVisible()


@pytest.mark.parametrize(
    "kind",
    [
        "pipe",
        "device",
        "folder",
        "unreadable",
        *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("loop", "huge")),
    ],
)
def test_what_is_no_file_is_set_aside_and_said(open_netviz, path: Path, kind: str) -> None:
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "folder":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "huge":
        with path.open("wb") as file:
            file.truncate(1 << 30)
    else:
        path.write_text("[General]\n")
        path.chmod(0)
        if os.access(path, os.R_OK):
            pytest.skip("root may read everything")
    opened = open_netviz(None, remember=True)
    assert "netviz.ini" in opened.window.message.text.text()
    opened.appearance.choose("dark")
    opened.window.close()
    assert path.is_file()
    assert Preferences().appearance == "dark"
    assert os.path.lexists(path.with_name("netviz.ini.set-aside"))


def test_a_config_whose_data_is_away_is_kept_and_said(qtbot: QtBot, open_netviz, path: Path, tmp_path: Path) -> None:
    data = write_points(tmp_path)
    config = configs.with_data(configs.parse("[network]\nlayers = [{ kind = 'dense', units = 3 }]"), str(data))
    first = Preferences()
    first.remember_config(config)
    first.save()
    away = data.rename(tmp_path / "away.csv")
    opened = open_netviz(None, remember=True)
    assert opened.run_controller.config == configs.with_data(config, "digits")
    assert "points.csv" in opened.window.message.text.text()
    assert [button.text() for button in opened.window.message.offers] == ["Where is it now?"]
    opened.window.close()
    away.rename(data)
    assert Preferences().config() == config
    away = data.rename(tmp_path / "away.csv")
    other = open_netviz(None, remember=True)
    other.run_controller.apply(configs.replaced(other.run_controller.config, "training.epochs", 7))
    until(qtbot, lambda: other.run_controller.frame.config.training.epochs == 7)
    other.window.close()
    away.rename(data)
    kept = configs.load(path.with_name("kept.toml"))
    assert kept == config


def test_a_layout_that_is_none_is_ignored(path: Path) -> None:
    preferences = Preferences()
    assert preferences.layout("docks") is None
    preferences.remember_layout("docks", QByteArray(b"abc"))
    assert Preferences().layout("docks") == QByteArray(b"abc")


def test_two_windows_keep_what_each_of_them_has_changed(path: Path, tmp_path: Path) -> None:
    one, other = Preferences(), Preferences()
    one.appearance = "dark"
    one.remember_file(tmp_path / "one.toml")
    one.own_views = [("mine", QByteArray(b"1"))]
    other.remember_file(tmp_path / "other.toml")
    other.own_views = [("theirs", QByteArray(b"2"))]
    other.text_size = 125
    other.save()
    # And a third in another process, which Qt's own cache does not know.
    path.write_text(
        path.read_text().replace("[General]\n", "[General]\nless_motion=true\n").replace("other.toml", "3.toml")
    )
    one.remember_file(tmp_path / "last.toml")
    one.save()
    found = Preferences()
    assert (found.appearance, found.text_size, found.less_motion) == ("dark", 125, True)
    assert [place.name for place in found.recent_files] == ["last.toml", "3.toml", "one.toml"]
    assert sorted(found.own_views) == [("mine", QByteArray(b"1")), ("theirs", QByteArray(b"2"))]
    found.own_views = [one for one in found.own_views if one[0] == "theirs"]
    assert [name for name, _ in Preferences().own_views] == ["theirs"]


def type_sizes(window: QMainWindow) -> dict[tuple[str, str], int]:
    """How large the type of everything visible is, by what it says."""
    parts = [window.menuBar(), *window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return {
        (type(one).__name__, one.accessibleName() or getattr(one, "text", str)()): one.font().pixelSize()
        for one in parts
        if one.isVisible()
    }


@pytest.mark.slow(once=True)
def test_text_grows_by_keys_fits_a_small_screen_and_is_remembered(qtbot: QtBot, open_netviz) -> None:
    opened = open_netviz(remember=True, size=(1366, 740), view="learn")
    window, control = opened.window, Qt.KeyboardModifier.ControlModifier
    usual = window.left.width()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert opened.appearance.theme.scale == 1.5
    assert QApplication.font().pixelSize() == round(1.5 * TEXT_PX)
    for view in VIEWS:
        window.dock_area.arrange(view)
        settle(qtbot, opened, 1)
        assert cut_off(window) == [], view
        assert window.minimumSizeHint().width() <= 1366, view
    assert usual < window.left.width() < 1.5 * usual
    assert not window.pad.canvas.visibleRegion().isEmpty()
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    window.lesson_controller.open_named("softmax")  # with the pad it would have no room for its plots
    settle(qtbot, opened)
    assert (window.right.isVisible(), cut_off(window)) == (False, [])
    qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    assert window.right.isVisible()
    settle(qtbot, opened, 1)
    window.lesson_controller.close()
    settle(qtbot, opened)
    sizes = type_sizes(window)
    window.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setProperty(SCALE, 1.0)  # as it is before the first window
    app.setFont(font())
    again = open_netviz(remember=True)
    assert again.appearance.theme.scale == 1.5
    settle(qtbot, again)
    found = type_sizes(again.window)
    both = sizes.keys() & found.keys()
    assert len(both) > 30 and {one: found[one] for one in both} == {one: sizes[one] for one in both}
    qtbot.keyClick(again.window, Qt.Key.Key_Minus, control)
    assert again.appearance.theme.scale == 1.25
    qtbot.keyClick(again.window, Qt.Key.Key_0, control)
    assert again.appearance.theme.scale == 1.0
    until(qtbot, lambda: again.window.left.width() == usual)

    # On a projector it has a size of its own, from there on.
    qtbot.keyClick(again.window, Qt.Key.Key_F11)
    assert again.appearance.theme.scale == 1.6
    for key, scale in ((Qt.Key.Key_Plus, 1.75), (Qt.Key.Key_Minus, 1.6), (Qt.Key.Key_Minus, 1.5), (Qt.Key.Key_0, 1.6),
                       (Qt.Key.Key_Plus, 1.75)):  # fmt: skip
        qtbot.keyClick(again.window, key, control)
        assert again.appearance.theme.scale == scale
    for scale in (1.0, 1.75, 1.0):
        qtbot.keyClick(again.window, Qt.Key.Key_F11)
        assert again.appearance.theme.scale == scale
    again.window.close()
    assert Preferences().text_size == 100
