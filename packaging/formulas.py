"""Typesets the formulas of netviz's own lessons and panels: `python packaging/formulas.py` writes assets/formulas.json.

A window shows them without waiting for a typesetter. Run it after a formula was changed; tests/app/test_formulas.py
says so where it was not.
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import msgspec

from netviz.app.panels import ROWS
from netviz.lessons.formulas import SHIPPED, Piece, key, pieces_of, typeset_anew
from netviz.lessons.library import library

FOLDER = Path(__file__).parent.parent / "assets"


def own_formulas() -> set[Piece]:
    """The formulas of all lessons and panels."""
    of_panels = (text for row in ROWS for kind in row for text in kind.formulas)
    return {piece for text in chain(library().texts, of_panels) for piece in pieces_of(text) if piece.formula}


def main() -> None:
    pieces = sorted(own_formulas(), key=key)
    typeset = {key(piece): typeset_anew(piece.text, piece.own_line) for piece in pieces}
    (FOLDER / SHIPPED).write_bytes(msgspec.json.format(msgspec.json.encode(typeset), indent=1) + b"\n")


if __name__ == "__main__":
    main()
