"""Errors that a user can cause and mend: one sentence, on stderr or in the window.

A value or file name from outside is never put into a message as it is: `shown` escapes and shortens it.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Collection
from itertools import islice
from numbers import Real
from pathlib import PurePath

from netviz.number_format import Number
from netviz.texts import OF_FIELD, SAYS_FIELD, Text, joined, phrase

LONGEST_VALUE = 80
"""How many characters of a user's value a message shows."""
MOST_LISTED = 40
"""How many of the possible values a message lists; netviz has fewer of any kind, a table may have more columns."""

LONGEST_PATH = 200
"""The same for a path, of which the middle is left out: its end is the file's name."""


class UserError(Exception):
    """An error that the user can mend; the message is one sentence that names the file or field and what to do.

    It is always one line, even where a file's name has line breaks or another library's message has several.
    """

    def __init__(self, message: str) -> None:
        super().__init__(_escaped(message))

    def _render_traceback_(self) -> list[str]:
        """What IPython shows of it in place of a traceback, which tells a user nothing."""
        return [str(self)]


def shown(value: object) -> str:
    """A user's value as a message may show it: on one line, without control characters, and not long.

    A word comes in quotes, a path without; true, false and numbers as TOML writes them; of a list or a table only
    that it is one.
    """
    if isinstance(value, PurePath):
        return shortened(str(value), LONGEST_PATH)
    if isinstance(value, str):
        return f"'{shortened(value)}'"
    if value is None:
        return phrase("nothing")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > 200:
        return phrase("a number of {count:,} digits", count=int(math.log10(abs(value))) + 1)
    if isinstance(value, list | tuple | set | frozenset):
        return phrase("a list")
    if isinstance(value, dict):
        return phrase("a table")
    return shortened(str(value))


def counted(number: int, noun: str, plural: str = "") -> Text:
    """A number with its noun: 1 example, 12 examples, 3,000 classes; `plural` if it is not formed by an s."""
    return Text(f"{{number:,}} {noun if number == 1 else plural or noun + 's'}", {"number": number})


def shortened(text: str, most: int = LONGEST_VALUE) -> str:
    """A text on one line, escaped and cut to at most `most` characters; a path keeps its end, which is the name of the
    file."""
    tail = most * 2 // 3 if most >= LONGEST_PATH else 0
    text = text if len(text) <= 2 * most else text[:most] + text[-most:]
    escaped = _escaped(text)
    if len(escaped) <= most:
        return escaped
    return f"{escaped[: most - tail - 1]}…{escaped[len(escaped) - tail :]}"


def nearest(word: str, words: Collection[str]) -> str:
    """The one of `words` that a misspelt word probably means; empty if none is similar."""
    by_lower = {known.lower(): known for known in words}
    found = difflib.get_close_matches(word[:LONGEST_VALUE].lower(), by_lower, n=1, cutoff=0.6)
    return by_lower[found[0]] if found else ""


def none_of(word: object, words: Collection[str]) -> str:
    """`'cone' is not one of conv, pool, dense (did you mean conv?)`; the question only if a word is similar."""
    near = nearest(word, words) if isinstance(word, str) else ""
    listed = [shortened(one) for one in islice(words, MOST_LISTED)] + ["…"] * (len(words) > MOST_LISTED)
    if near:
        return phrase(
            "{word} is not one of {possible} (did you mean {near}?)",
            word=shown(word),
            possible=joined(listed),
            near=shortened(near),
        )
    return phrase("{word} is not one of {possible}", word=shown(word), possible=joined(listed))


def _escaped(text: str) -> str:
    """The text with unprintable characters (line breaks, NUL, lone surrogates) escaped as in Python."""
    if text.isprintable():
        return text
    if isinstance(text, Text):
        return Text(text.template, {name: _printable(value) for name, value in text.values.items()})
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _printable(value: object) -> object:
    """A value of a text, escaped unless it is a number."""
    return value if isinstance(value, Real | Number) else _escaped(value if isinstance(value, str) else str(value))


class DataError(UserError):
    """Data that is missing or cannot be used."""


class DataFieldError(DataError):
    """Data that one field of a config describes in an impossible way."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(Text(OF_FIELD, {"field": field, "problem": problem}))
        self.field = field
        self.problem = problem
        """What is wrong, as the end of a sentence."""


def field_and_problem(error: DataError) -> tuple[str, str]:
    """The field of the config that an error is about, empty for none, and what is wrong, as the end of a sentence."""
    said = str(error)
    if isinstance(said, Text) and said.template == OF_FIELD:
        return said.values["field"], said.values["problem"]
    found = SAYS_FIELD.fullmatch(said)
    return (found[1], found[2]) if found else ("", said.removesuffix("."))
