"""Context menus: built for one use, and gone once they are closed.

A menu belongs to the widget over which it opens. That alone would keep every menu that was ever opened there.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu


def pop_up(menu: QMenu, where: QPoint) -> None:
    """Open a menu at a point of the screen; it is deleted when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(where)
