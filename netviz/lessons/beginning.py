"""The beginning of a user's own lesson: a file that is a lesson already, and says in comments what stands where."""

from __future__ import annotations

import json
import os
from pathlib import Path

from netviz.assets import asset
from netviz.errors import UserError, shown
from netviz.files import write_whole

TITLE = 'title = "A title"'
"""The line of the template that is written anew."""


def begin(path: Path) -> Path:
    """Write a new lesson, with the ending `.toml` where the name has none, and a title after its name; returns where.

    Raises UserError: nothing that is there is overwritten.
    """
    if path.name in ("", ".."):
        raise UserError(f"{shown(path)} is not a name for a lesson; write it like my-lesson.")
    if path.suffix.lower() != ".toml":
        path = path.with_name(f"{path.name}.toml")
    if os.path.lexists(path):
        raise UserError(f"{shown(path)} already exists; choose another name.")
    stem = "".join(letter for letter in path.stem if letter.isprintable())  # others are not allowed in TOML
    words = stem.replace("-", " ").replace("_", " ").strip()
    title = json.dumps(words[:1].upper() + words[1:] or "A title", ensure_ascii=False)
    template = asset("lesson-template.toml").read_text(encoding="utf-8")
    write_whole(path, template.replace(TITLE, f"title = {title}").encode())
    return path
