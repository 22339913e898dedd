"""What a user wrote, such as names of classes, as Python literals in an exported source file.

`ascii` escapes quotes, line breaks and whatever is not ASCII, so that no name can become code.
"""

from __future__ import annotations

from netviz import __version__


def literal(value: str | tuple[str, ...]) -> str:
    """A text, its … as three points so that it can be read, or a list of texts, one per line."""
    if isinstance(value, str):
        return ascii(value.replace("…", "..."))
    return "[" + "".join(f"\n    {one!a}," for one in value) + "\n]" if value else "[]"


MARK = '"""A network made by netviz'
"""How an exported source file begins."""


def beginning(needs: str) -> str:
    """The docstring of an exported source file."""
    return f'{MARK} {__version__}; it needs {needs}, and its numbers in the file of the same name beside it."""\n'
