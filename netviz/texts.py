"""What netviz says, with the parts it was made of, so that the window can say it in another language.

Everything is written in English, as a template with named values. The result is an ordinary string, for a terminal, a
log or a test; only the window (app/qt/language.py) looks at the parts. The template is what the translation files list.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Text(str):
    """An English text that knows its template and the values in it."""

    __slots__ = ("template", "values")

    template: str
    """The text with a `{name}` for each value, as in `str.format`."""
    values: Mapping[str, Any]
    """The values by name. Those that are a `Text` are translated too, other strings are the user's and stay."""

    def __new__(cls, template: str, values: Mapping[str, Any]) -> Text:
        self = super().__new__(cls, template.format_map(values) if values else template)
        self.template = template
        self.values = values
        return self

    def __str__(self) -> str:
        """The text itself: an exception that was given one still has its parts."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (self.template, dict(self.values))


def phrase(template: str, /, **values: Any) -> Text:
    """A text that can be translated: `phrase("{path} has no pictures.", path=shown(path))`.

    Without values the template stands as it is, braces included.
    """
    return Text(template, values)
