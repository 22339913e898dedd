"""Keys as the window names them: Ctrl+Z in English, Strg+Z in German. In code they have Qt's portable names."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence


def key_name(key: str) -> str:
    """What a key is called in the language of the window."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_names(keys: Iterable[str]) -> str:
    """Several keys for the same: `Bild ab, Rechts`."""
    return ", ".join(key_name(key) for key in keys)
