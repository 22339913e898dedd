"""Where the files that netviz ships are: beside the modules in an installed wheel, at the top of a checkout."""

from __future__ import annotations

from pathlib import Path

from netviz.texts import phrase

_PACKAGE = Path(__file__).parent
SHIPPED_MODEL = "digits.netviz"
"""The network that reads drawings from the first start on."""
ICON_LOOKS = ("light", "dark")
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""What netviz's icon is drawn in, in pixels; packaging/make_icons.py renders them."""


def asset(name: str) -> Path:
    """The path of a shipped file, `digits.npz` or `configs/convolution.toml`; raises FileNotFoundError."""
    for folder in (_PACKAGE / "assets", _PACKAGE.parent / "assets"):
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(phrase("netviz's own file {name} is missing; install netviz again", name=name))


def icon(look: str, size: int) -> Path:
    """netviz's icon as PNG; raises FileNotFoundError."""
    return asset(f"icons/app/{look}/{size}.png")
