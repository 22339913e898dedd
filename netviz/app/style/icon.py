"""netviz's icon for windows, in all its sizes."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QIcon

from netviz.assets import ICON_SIZES, icon


@cache
def window_icon(look: str) -> QIcon:
    """The icon for light or dark surroundings, a name of `ICON_LOOKS`."""
    found = QIcon()
    for size in ICON_SIZES:
        found.addFile(str(icon(look, size)))
    return found
