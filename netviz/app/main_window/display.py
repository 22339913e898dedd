"""Whether there is a display to open a window on. Checked before Qt starts, because Qt would end the whole process."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

from netviz.texts import phrase

NO_DISPLAY = phrase(
    "There is no display to open a window on; start netviz from a desktop, or train without a window "
    "(netviz train --help)."
)


def missing_display() -> str | None:
    """The error message for a machine without a display; None if a window can be opened."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return None
    name = os.environ.get("DISPLAY")
    if not name:
        return NO_DISPLAY
    return (
        None
        if _answers(name)
        else phrase("The display {name} does not answer; set DISPLAY to one that does.", name=name)
    )


def _answers(name: str) -> bool:
    """Whether an X server answers at this display; True if that cannot be checked."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")  # the library that Qt itself needs; to look for its name starts a process
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
