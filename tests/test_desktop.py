"""netviz in the desktop's menus: what `install-desktop` writes, and files that the desktop's own tools accept."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PIL import Image

from netviz import __version__, desktop
from netviz.assets import ICON_LOOKS, ICON_SIZES, asset, icon
from netviz.commands.install_desktop import install_desktop
from netviz.errors import UserError
from tests.waiting import HANG_SECONDS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="menus are those of Linux")

NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's data folder, on a system without the desktop's tools."""
    for name, place in (("HOME", "home"), ("XDG_DATA_HOME", "home/share"), ("PATH", "nothing")):
        monkeypatch.setenv(name, str(tmp_path / place))
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "share"


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def read_entry(text: str) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters="=", comment_prefixes="#")
    parser.optionxform = str
    parser.read_string(text)
    (section,) = parser.sections()
    assert section == "Desktop Entry"
    return parser[section]


def test_entry_icon_and_file_type_are_there_twice_the_same_and_gone(home: Path, capsys) -> None:
    install_desktop()
    once = tree(home)
    install_desktop()
    assert tree(home) == once
    assert {"applications/netviz.desktop", "mime/packages/netviz.xml"} < set(once)
    assert {f"icons/hicolor/{size}x{size}/apps/netviz.png" for size in ICON_SIZES} < set(once)
    assert set(tree(home.parent)) == {f"share/{name}" for name in once}  # and nothing elsewhere
    said = capsys.readouterr()
    assert "update-mime-database is not installed" in said.err
    assert str(home) in said.out
    install_desktop(remove=True)
    assert list(home.rglob("*")) == []
    assert "are gone" in capsys.readouterr().out
    install_desktop(remove=True)  # nothing is there, and nothing is wrong
    said = capsys.readouterr()
    assert "nothing was removed" in said.out
    assert said.err == ""


def test_what_is_not_netviz_s_stays(home: Path) -> None:
    mine = home / "applications" / "netviz.desktop"
    mine.parent.mkdir(parents=True)
    mine.write_text("[Desktop Entry]\nName=mine\n")
    other = home / "icons" / "hicolor" / "16x16" / "apps" / "other.png"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"")
    for remove in (False, True):
        with pytest.raises(UserError, match=r"netviz did not write it|not written by netviz"):
            install_desktop(remove)
    assert set(tree(home)) == {"applications/netviz.desktop", "icons/hicolor/16x16/apps/other.png"}
    mine.unlink()
    install_desktop()
    install_desktop(remove=True)
    assert set(tree(home)) == {"icons/hicolor/16x16/apps/other.png"}


def test_a_data_folder_that_is_a_file_is_reported(home: Path) -> None:
    home.write_text("")
    with pytest.raises(
        UserError, match=r"applications/netviz\.desktop could not be written: .*; mend that, or set XDG_"
    ):
        install_desktop()
    install_desktop(remove=True)  # nothing can be there, and nothing is wrong


def test_a_file_that_cannot_be_removed_is_reported(home: Path) -> None:
    install_desktop()
    icon_of_16 = home / "icons" / "hicolor" / "16x16" / "apps" / "netviz.png"
    icon_of_16.unlink()
    icon_of_16.mkdir()
    with pytest.raises(UserError, match=r"netviz\.png could not be removed: "):
        install_desktop(remove=True)
    with pytest.raises(UserError, match=r"netviz\.png could not be written: .*; mend that, or set XDG_"):
        install_desktop()


def test_a_relative_data_folder_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "share")
    assert desktop.data_home() == Path.home() / ".local" / "share"


@pytest.mark.parametrize("home", ["", "relative"])
def test_a_home_that_is_no_folder_is_refused(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written to where no desktop looks."""
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", home)
    with pytest.raises(UserError, match=f"^HOME is '{home}'; set it to your folder"):
        install_desktop()


def test_the_entry_starts_this_netviz_whatever_its_folder_is_called() -> None:
    assert read_entry(desktop.entry(['/a b/100 %/ne"t$viz']))["Exec"] == r'"/a b/100 %%/ne\\"t\\$viz" app %f'
    assert read_entry(desktop.entry(["/bin/py", "-m", "netviz"]))["Exec"] == '"/bin/py" "-m" "netviz" app %f'
    command = desktop.own_command()
    assert Path(command[0]).is_absolute()
    done = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True, timeout=HANG_SECONDS)
    assert done.stdout == f"netviz {__version__}\n"


@pytest.mark.parametrize(("platform", "said"), [("win32", "On Windows"), ("darwin", "On macOS")])
def test_elsewhere_a_sentence_says_what_to_do(platform: str, said: str, home: Path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for remove in (False, True):
        with pytest.raises(UserError, match=said):
            install_desktop(remove)
    assert not home.exists()


def test_the_files_fit_each_other() -> None:
    entry = read_entry(asset("desktop/netviz.desktop").read_text())
    assert entry["Type"] == "Application"
    assert entry["Exec"].split() == [entry["TryExec"], "app", "%f"]
    assert entry[desktop.MARK.partition("=")[0]] == "true"
    (kind,) = ElementTree.parse(asset("desktop/netviz.xml")).getroot()
    assert entry["MimeType"] == f"{kind.get('type')};"
    assert [glob.get("pattern") for glob in kind.iter(f"{NAMESPACE}glob")] == ["*.netviz"]
    about = ElementTree.parse(asset("desktop/netviz.metainfo.xml")).getroot()
    assert f"{about.findtext('id')}.metainfo.xml" == desktop.ABOUT.name
    assert about.findtext("launchable") == desktop.ENTRY.name
    assert about.findtext("provides/mediatype") == kind.get("type")
    assert about.findtext("summary") == entry["Comment"]
    assert about.find("releases")[0].get("version") == __version__


@pytest.mark.parametrize(
    "command",
    [("desktop-file-validate", "netviz.desktop"), ("appstreamcli", "validate", "--no-net", "netviz.metainfo.xml")],
    ids=lambda command: command[0],
)
def test_the_desktop_s_own_tools_accept_them(command: tuple[str, ...]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    *words, name = command
    done = subprocess.run([*words, asset(f"desktop/{name}")], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 0, done.stdout + done.stderr
    if words == ["desktop-file-validate"]:
        assert done.stdout + done.stderr == ""


@pytest.mark.parametrize("look", ICON_LOOKS)
def test_the_icon_is_there_in_every_size(look: str) -> None:
    for size in ICON_SIZES:
        with Image.open(icon(look, size)) as picture:
            assert picture.size == (size, size)
            assert picture.getchannel("A").getextrema() == (0, 255)
