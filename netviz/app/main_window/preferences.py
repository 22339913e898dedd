"""What the window remembers from one start to the next: its size and layout, its appearance, the last config.

A settings file that cannot be read is set aside, and a config that cannot be opened now is kept; `problems` reports
both. Several windows share the file: each writes only what the user has changed in it, and the last one closed leaves
its layout and config to the next.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from netviz import config as configs
from netviz.app.panels.views import MOST_OWN
from netviz.app.qt.file_dialogs import LastFolder
from netviz.app.qt.language import translated
from netviz.app.style.theme import TEXT_SIZES
from netviz.config import Config
from netviz.errors import UserError
from netviz.files import read_bytes, write_whole
from netviz.run.away import AwayConfig, parse_config
from netviz.run.moments import MOMENT_MEMORY
from netviz.texts import phrase

SYSTEM = "system"
NO_SETTINGS = (
    phrase("The settings {path} is not a settings file; the file is now {name}, and netviz starts with new settings."),
    phrase("The settings {path} is not a settings file; nothing will be remembered this time."),
)
UNREADABLE = (
    phrase("The settings {path} cannot be read; the file is now {name}, and netviz starts with new settings."),
    phrase("The settings {path} cannot be read; nothing will be remembered this time."),
)
"""What is said of a file of settings that is set aside, and of one that cannot be."""
LARGEST = 1 << 22
MOST_RECENT = 10

log = logging.getLogger(__name__)


class Preferences:
    """Stored in the user's settings folder; with `remember` false, nothing is read or written.

    `appearance` applies to this session only, whatever was chosen before.
    """

    def __init__(self, remember: bool = True, appearance: str = "") -> None:
        self.problems: list[str] = []
        """What could not be read, as sentences for the user."""
        self.away: AwayConfig | None = None
        """The last config, if its data is not available."""
        self._appearance = appearance
        self._text_size = 0
        self._kept = ""
        self._first: Config | None = None
        path = settings_path()
        self._remember = remember and self._make_readable(path)
        self._store = _store(path.stem) if self._remember else None
        if self._store is not None and self._store.status() == QSettings.Status.FormatError:
            self._store = None
            if self._set_aside(path, NO_SETTINGS):
                self._store = _store(path.stem)

        self._recent = [Path(name) for name in self._texts("recent")][:MOST_RECENT]
        folder = self._read("folder")
        self._last_folder = LastFolder(Path(folder) if isinstance(folder, str) and folder else None)
        self._own_views = self._read_views()
        memory = str(self._read("moment_memory") or "")
        self._moment_memory = int(memory) if memory.isdecimal() and len(memory) < 12 else MOMENT_MEMORY

    @property
    def appearance(self) -> str:
        """ "system", or a theme's name."""
        return self._appearance or str(self._read("look") or SYSTEM)

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._appearance = name
        self._write("look", name)

    @property
    def last_folder(self) -> LastFolder:
        """Where the last file was opened or saved."""
        return self._last_folder

    @property
    def recent_files(self) -> list[Path]:
        """The files opened or saved last, the newest first."""
        return list(self._recent)

    def remember_file(self, path: Path) -> None:
        """Move a file to the front of the recent ones."""
        path = path.absolute()
        self._look_again()
        known = [Path(name) for name in self._texts("recent")] if self._store is not None else self._recent
        self._recent = [path, *(other for other in known if other != path)][:MOST_RECENT]
        self._write("recent", [str(one) for one in self._recent])

    def config(self) -> Config:
        """The last config; the convolution network at the first start, or if the last one cannot be opened now."""
        text = self._read("config")
        if isinstance(text, str) and text:
            try:
                found = parse_config(text)
            except UserError as error:  # from another version, say
                problem = str(error)
            else:
                if isinstance(found, Config):
                    return found
                self.away = found
                problem = str(found.problem)
            self._kept = text
            stand_in = None if self.away is None else self.away.stand_in()
            self._first = stand_in or configs.default_config()
            self.problems.append(
                phrase(
                    "The last run cannot be opened: {problem}. It is kept until you change this one.",
                    problem=translated(problem).rstrip("."),
                )
            )
            return self._first
        return configs.default_config()

    def remember_config(self, config: Config) -> None:
        """Remember a config. One that could not be opened stays until another is made, and is then moved to a file."""
        if self._kept and config == self._first:
            return
        if self._kept:
            try:
                write_whole(settings_path().with_name("kept.toml"), self._kept.encode())
            except UserError as error:
                log.warning("%s", error)
            self._kept = ""
        self._write("config", configs.dump(config))

    def save(self) -> None:
        """Write everything to disk now: a process that is killed would no longer do so."""
        if self._store is not None:
            self._write("folder", str(self._last_folder.path.absolute()))
            self._store.sync()
            if self._store.status() != QSettings.Status.NoError:
                log.warning("the settings could not be written: %s", self._store.status())

    def layout(self, name: str) -> QByteArray | None:
        """The bytes in which Qt stores a window's geometry or its docks."""
        value = self._read(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def remember_layout(self, name: str, value: QByteArray) -> None:
        self._write(f"layout/{name}", value)

    @property
    def text_size(self) -> int:
        """In percent, one of `TEXT_SIZES`; 0 if none was chosen."""
        size = str(self._read("text_size") or "")
        return self._text_size or (int(size) if size in map(str, TEXT_SIZES) else 0)

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._text_size = size
        self._write("text_size", str(size))

    @property
    def language(self) -> str:
        """ "system", or a language's code; windows opened later use it."""
        return str(self._read("language") or SYSTEM)

    @language.setter
    def language(self, code: str) -> None:
        self._write("language", code)

    @property
    def less_motion(self) -> bool:
        """Whether nothing should move on its own."""
        return str(self._read("less_motion")) == "true"

    @less_motion.setter
    def less_motion(self, wanted: bool) -> None:
        self._write("less_motion", "true" if wanted else "false")

    @property
    def moment_memory(self) -> int:
        """The most bytes of the moments of a run."""
        return self._moment_memory

    @moment_memory.setter
    def moment_memory(self, memory: int) -> None:
        self._moment_memory = memory
        self._write("moment_memory", str(memory))

    @property
    def view(self) -> str:
        """The view that was chosen last; empty if none was."""
        return str(self._read("view") or "")

    @view.setter
    def view(self, name: str) -> None:
        self._write("view", name)

    @property
    def own_views(self) -> list[tuple[str, QByteArray]]:
        """The arrangements that the user has saved, each with its name."""
        return list(self._own_views)

    @own_views.setter
    def own_views(self, views: list[tuple[str, QByteArray]]) -> None:
        before, self._own_views = dict(self._own_views), list(views)
        self._look_again()
        names = [name for name, _ in views]
        theirs = [one for one in self._read_views() if one[0] not in before and one[0] not in names]
        kept = [*views, *theirs][:MOST_OWN]
        self._write("views/names", [name for name, _ in kept])
        for place, (_, state) in enumerate(kept):
            self._write(f"views/state_{place}", state)

    def _read_views(self) -> list[tuple[str, QByteArray]]:
        names = self._texts("views/names")[:MOST_OWN]
        states = [self._read(f"views/state_{place}") for place in range(len(names))]
        return [(name, state) for name, state in zip(names, states, strict=True) if isinstance(state, QByteArray)]

    def _texts(self, key: str) -> list[str]:
        """A list of texts; Qt gives back a list of one as its only entry."""
        found = self._read(key)
        found = [found] if isinstance(found, str) else found
        return [text for text in found if isinstance(text, str) and text] if isinstance(found, list) else []

    def _make_readable(self, path: Path) -> bool:
        """Whether Qt may open the settings; a file that it must not open is set aside."""
        try:
            if path.is_symlink() or path.exists():
                read_bytes(path, LARGEST).decode("utf-8")
        except FileNotFoundError:
            return True
        except UnicodeDecodeError:
            return self._set_aside(path, NO_SETTINGS)
        except UserError as error:
            log.warning("%s", error)
            return self._set_aside(path, UNREADABLE)
        except OSError as error:
            log.warning("%s: %s", path, error)
            self.problems.append(
                phrase("The settings {path} cannot be read; nothing will be remembered this time.", path=path)
            )
            return False
        return True

    def _set_aside(self, path: Path, why: tuple[str, str]) -> bool:
        """Rename the file and say so; False if that fails. why: a sentence for either, one of those above."""
        aside = path.with_name(f"{path.name}.set-aside")
        try:
            path.replace(aside)
        except OSError as error:
            log.warning("%s: %s", path, error)
            self.problems.append(phrase(why[1], path=path))
            return False
        self.problems.append(phrase(why[0], path=path, name=aside.name))
        return True

    def _look_again(self) -> None:
        """Read what another window may have written meanwhile, so that a list of both is written."""
        if self._store is not None:
            self._store.sync()

    def _read(self, key: str) -> object:
        if self._store is None:
            return None
        try:
            return self._store.value(key)
        except Exception as error:  # PySide6 may raise anything for a value it does not know
            log.warning("setting %s: %s", key, error)
            return None

    def _write(self, key: str, value: object) -> None:
        if self._store is not None:
            self._store.setValue(key, value)


def settings_path() -> Path:
    """Where Qt keeps the settings. Another store is asked for its path, because asking for the real one
    would open it.
    """
    return Path(_store("where").fileName()).with_name("netviz.ini")


def _store(name: str) -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netviz", name)
