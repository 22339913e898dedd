"""`netviz install-desktop`: a menu entry, the icon and the file type for the user, or their removal."""

from __future__ import annotations

from typing import Annotated

import typer

from netviz import desktop
from netviz.commands.common import say
from netviz.errors import shown


def install_desktop(
    remove: Annotated[bool, typer.Option("--remove", help="Remove them again.")] = False,
) -> None:
    """Put netviz into the desktop's menu.

    The desktop then also opens .netviz files with it (Linux).
    """
    home = desktop.data_home()
    if remove and not desktop.is_installed(home):
        say(f"Nothing of netviz is in {shown(home)}, so nothing was removed.")
        return
    notes = desktop.remove(home) if remove else desktop.install(home)
    for note in notes:
        say(note, err=True)
    if remove:
        say(f"Menu entry, icon and file type are gone from {shown(home)}.")
    else:
        say(f"netviz is in the menu now and opens .netviz files; all of it is in {shown(home)}.")
