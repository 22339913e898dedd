"""netviz in the menus of a Linux desktop: its entry, icon and file type, written for the user and nobody else.

Everything lies below XDG_DATA_HOME (freedesktop.org: *Desktop Entry*, *Icon Theme* and *Shared MIME-info*
specifications). The files are those in assets/desktop, but for the command, which is that of this installation.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from netviz.assets import ICON_SIZES, asset, icon
from netviz.errors import UserError, shown
from netviz.files import NotWrittenError, read_bytes, reason, write_whole

MARK = "X-Netviz=true"
"""The line of a menu entry that says it is netviz's own."""
LARGEST = 1 << 20
ENTRY = Path("applications/netviz.desktop")
FILE_TYPE = Path("mime/packages/netviz.xml")
ICONS = "icons/hicolor"
ABOUT = Path("metainfo/io.github.netviz.netviz.metainfo.xml")
UPDATES = (
    (("update-mime-database",), "mime", "shared-mime-info"),
    (("update-desktop-database",), "applications", "desktop-file-utils"),
    (("gtk-update-icon-cache", "-q", "-t", "-f"), ICONS, "libgtk-3-bin"),
)
"""What tells the desktop of a change: (command, its folder, Debian's package)."""
UPDATE_SECONDS = 60.0

log = logging.getLogger(__name__)


def data_home() -> Path:
    """The user's XDG_DATA_HOME; a relative one does not count, as the specification has it. Raises UserError where HOME
    is no folder, and no desktop would look.
    """
    given = Path(os.environ.get("XDG_DATA_HOME", ""))
    if given.is_absolute():
        return given
    home = Path(os.environ["HOME"]) if "HOME" in os.environ else Path.home()
    if not home.is_absolute():
        raise UserError(f"HOME is {shown(os.environ['HOME'])}; set it to your folder, or set XDG_DATA_HOME.")
    return home / ".local" / "share"


def own_command() -> list[str]:
    """How this installation is started: an AppImage, a bundle, the script of its environment, or its Python."""
    image = os.environ.get("APPIMAGE", "")
    if getattr(sys, "frozen", False):
        return [image or sys.executable]
    script = Path(sys.executable).with_name("netviz")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "netviz"]


def entry(command: Sequence[str]) -> str:
    """The menu entry that starts `command`."""
    text = asset("desktop/netviz.desktop").read_text(encoding="utf-8")
    started = " ".join(map(_quoted, command))
    text = re.sub(r"(?m)^Exec=.*$", lambda _: f"Exec={started} app %f", text)
    return re.sub(r"(?m)^TryExec=.*$", lambda _: f"TryExec={command[0].replace(chr(92), chr(92) * 2)}", text)


def install(home: Path) -> list[str]:
    """Write everything below `home`; returns what the user should know. Raises UserError."""
    require_linux()
    if not _is_ours(home / ENTRY):
        raise UserError(f"{shown(home / ENTRY)} already exists and netviz did not write it; move it away first.")
    for place, content in _files():
        try:
            (home / place).parent.mkdir(parents=True, exist_ok=True)
            write_whole(home / place, content)
        except OSError as error:
            raise _refused(home / place, "written", reason(error)) from error
        except NotWrittenError as error:
            raise _refused(home / place, "written", error.why) from error
    return _updated(home)


def is_installed(home: Path) -> bool:
    """Whether anything lies where `install` writes. Raises UserError where there are no such menus."""
    require_linux()
    return any(os.path.lexists(home / place) for place, _ in _files())


def remove(home: Path) -> list[str]:
    """Remove what `install` has written, and folders that this leaves empty. Raises UserError."""
    require_linux()
    if not _is_ours(home / ENTRY):
        raise UserError(f"{shown(home / ENTRY)} was not written by netviz, so it stays.")
    places = [place for place, _ in _files()]
    for place in places:
        try:
            (home / place).unlink(missing_ok=True)
        except NotADirectoryError:  # a folder of its path is a file, so it is not there
            pass
        except OSError as error:
            raise _refused(home / place, "removed", reason(error)) from error
    found = _updated(home)
    folders = {folder for place in places for folder in place.parents if folder != Path()}
    for folder in sorted(folders, key=lambda one: -len(one.parts)):
        with suppress(OSError):  # others have something in it
            (home / folder).rmdir()
    return found


def require_linux() -> None:
    """Raise UserError where menus are made in other ways."""
    if sys.platform == "win32":
        raise UserError(
            "On Windows netviz makes no menu entry; make a shortcut to its netviz.exe with the word app after it."
        )
    if sys.platform == "darwin":
        raise UserError("On macOS netviz makes no menu entry; start it in a terminal, with the word netviz.")


def _files() -> Iterator[tuple[Path, bytes]]:
    """(place below the data folder, content)."""
    yield ENTRY, entry(own_command()).encode()
    yield FILE_TYPE, asset("desktop/netviz.xml").read_bytes()
    yield ABOUT, asset("desktop/netviz.metainfo.xml").read_bytes()
    for size in ICON_SIZES:
        yield Path(f"{ICONS}/{size}x{size}/apps/netviz.png"), icon("light", size).read_bytes()
    yield Path(f"{ICONS}/scalable/apps/netviz.svg"), asset("icons/app/netviz-light.svg").read_bytes()


def _is_ours(path: Path) -> bool:
    """Whether a menu entry may be replaced or removed: it is netviz's, or there is none."""
    if not os.path.lexists(path):
        return True
    return MARK in read_bytes(path, LARGEST).decode("utf-8", "replace").splitlines()


def _refused(path: Path, what: str, why: str) -> UserError:
    """The error for what the file system refuses. Where the files lie is nobody's choice but XDG_DATA_HOME's."""
    return UserError(f"{shown(path)} could not be {what}: {why}; mend that, or set XDG_DATA_HOME to another folder.")


def _updated(home: Path) -> list[str]:
    """Tell the desktop; returns a sentence for each program that this needs and the system does not have."""
    found = []
    for (program, *options), folder, package in UPDATES:
        place, where = home / folder, shutil.which(program)
        # Without a cache of icons the desktop looks at the files themselves.
        if not place.is_dir() or (folder == ICONS and not (place / "icon-theme.cache").exists()):
            continue
        if where is None:
            found.append(f"{program} is not installed (package {package}): the desktop may not notice at once.")
            continue
        try:
            subprocess.run([where, *options, place], capture_output=True, check=True, timeout=UPDATE_SECONDS)
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("%s: %s", program, error)
            found.append(f"{program} failed: the desktop may not notice at once.")
    return found


def _quoted(word: str) -> str:
    """An argument of Exec: quoted, then with the escapes of a string, and no field code in it."""
    inner = re.sub(r'(["`$\\])', r"\\\1", word)
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'
