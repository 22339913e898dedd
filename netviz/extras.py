"""Packages that netviz works without: what needs them, and how each is installed beside this netviz.

The advice names the package and this Python, and never netviz itself: on PyPI that name is another project's.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

from netviz.texts import Text, phrase


def missing(what: str, package: str) -> Text:
    """Why something cannot be done, and what to do; a sentence without its full stop. package: its name on PyPI."""
    if getattr(sys, "frozen", False) or find_spec("pip") is None:
        return phrase(
            "{what} needs the package {package}, which this installation of netviz does not have",
            what=what,
            package=package,
        )
    return phrase(
        "{what} needs the package {package}; install it with: {command}",
        what=what,
        package=package,
        command=install_command(package),
    )


def install_command(*packages: str) -> str:
    """The command that installs packages for this Python."""
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    return " ".join((python, "-m pip install", *packages))
