"""What a bug report needs besides the message, as one text to copy; in English, for those who mend it."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from netviz import config as configs
from netviz import logs
from netviz.config import Config


def bug_report(config: Config) -> str:
    """Versions, platform, config and the last lines of the log."""
    parts = {
        "Versions": f"{logs.about()}\nQt {qVersion()}, {QGuiApplication.platformName()}",
        "Config": configs.dump(config).strip(),
        "Log": logs.tail(),
    }
    return "\n\n".join(f"{name}:\n{text}" for name, text in parts.items() if text)
