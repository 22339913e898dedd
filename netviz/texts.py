"""What netviz says, with the parts it was made of, so that the window can say it in another language.

Everything is written in English, as a template with named values. The result is an ordinary string, for a terminal, a
log or a test; only the window (app/qt/language.py) looks at the parts. The template is what the translation files list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any


class Text(str):
    """An English text that knows its template and the values in it."""

    __slots__ = ("template", "values")

    template: str
    """The text with a `{name}` for each value, as in `str.format`."""
    values: Mapping[str, Any]
    """The values by name. Those that are a `Text` are translated too, other strings are the user's and stay."""

    def __new__(cls, template: str, values: Mapping[str, Any], english: str | None = None) -> Text:
        """english: what it is in English, if that is not the filled template."""
        # An exception would be formatted as a plain string.
        values = {name: str(one) if isinstance(one, BaseException) else one for name, one in values.items()}
        if english is None:
            english = template.format_map(values) if values else template
        self = super().__new__(cls, english)
        self.template = template
        self.values = values
        return self

    def __str__(self) -> str:
        """The text itself: an exception that was given one still has its parts."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (self.template, dict(self.values), str.__str__(self))


def phrase(template: str, /, **values: Any) -> Text:
    """A text that can be translated: `phrase("{path} has no pictures.", path=shown(path))`.

    Without values the template stands as it is, braces included. What is wrong with a field of the config, as in
    `phrase("data.name: {path} is empty.", path=path)`, becomes a value of its own, and is said without the field, too.
    """
    if template.startswith("data.") and (found := SAYS_FIELD.fullmatch(template)):
        return Text(OF_FIELD, {"field": found[1].format_map(values), "problem": Text(found[2], values)})
    return Text(template, values)


OF_FIELD = "{field}: {problem}."
"""What is wrong with one field."""
SAYS_FIELD = re.compile(r"(data\.\S+): (.+)\.", re.DOTALL)


def joined(parts: Iterable[str], separator: str = ", ") -> Text:
    """Texts one after another, each of which is translated by itself."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Text(between.join(f"{{{name}}}" for name in values), values)


def first_of(text: str, most: int, separator: str = ", ") -> str:
    """The first parts of a text that was joined, as translatable as all of it; of other texts, all."""
    if not isinstance(text, Text) or text != joined(text.values.values(), separator):
        return text
    return joined(list(text.values.values())[:most], separator)


def within(label: str) -> Text:
    """A label within a sentence: English begins it with a small letter, other languages as they begin the label."""
    return _recased(label, label[:1].lower() + label[1:])


def beginning(name: str) -> Text:
    """A name that begins something: English begins it with a capital letter, other languages as they do anyway."""
    return _recased(name, name[:1].upper() + name[1:])


def _recased(text: str, english: str) -> Text:
    return Text(text.template, text.values, english) if isinstance(text, Text) else Text(text, {}, english)


@dataclass(frozen=True)
class Language:
    """The language of a page that is read outside the window."""

    code: str
    """As in HTML's `lang`."""
    say: Callable[[str], str]
    """A text or a number in this language; what is neither stays as it is."""


IN_ENGLISH = Language("en", str)


def english(value: object) -> str:
    """A text as a plain string, where its parts cannot go: msgspec asks for it as its `enc_hook`."""
    if isinstance(value, str):
        return str.__str__(value)
    raise NotImplementedError(f"{type(value).__name__} cannot be written")


CLAUSE = "{sentence}"
"""A sentence within another one: in any language it is said without its full stop."""


def clause(said: str) -> str:
    """A sentence within another: without its full stop."""
    end = said.removesuffix(".")
    return Text(CLAUSE, {"sentence": said}, str.__str__(end)) if isinstance(said, Text) else end
