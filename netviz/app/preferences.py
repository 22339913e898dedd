"""What the window remembers from one start to the next: its size and layout, the look, the last config."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from netviz import config as configs
from netviz.config import Config, ConfigError

SYSTEM = "system"


class Preferences:
    """Kept in the user's settings folder; with `remember` false nothing is read or written.

    `look` holds for this time, whatever was chosen before.
    """

    def __init__(self, remember: bool = True, look: str = "") -> None:
        self._remember = remember
        self._look = look
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netviz", "netviz")

    @property
    def look(self) -> str:
        """ "system", or a theme's name."""
        return self._look or str(self._read("look") or SYSTEM)

    @look.setter
    def look(self, name: str) -> None:
        self._look = name
        self._write("look", name)

    def config(self) -> Config:
        """The config of the last time; the convolution network at the first start, or when it cannot be read."""
        text = self._read("config")
        if isinstance(text, str) and text:
            try:
                return configs.parse(text)
            except ConfigError:
                # Written by another version: the default serves, and the next close writes a good one.
                self._write("config", "")
        return configs.first()

    def remember_config(self, config: Config) -> None:
        self._write("config", configs.dump(config))

    def layout(self, name: str) -> QByteArray | None:
        """The bytes that Qt saved for a window's geometry or its docks."""
        value = self._read(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def remember_layout(self, name: str, value: QByteArray) -> None:
        self._write(f"layout/{name}", value)

    def _read(self, key: str) -> object:
        return self._store.value(key) if self._remember else None

    def _write(self, key: str, value: object) -> None:
        if self._remember:
            self._store.setValue(key, value)
