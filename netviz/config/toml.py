"""The only reader of TOML, which bounds a text before parsing it.

Python's parser takes minutes for a key with a hundred thousand parts, raises a bare ValueError for a number with five
thousand digits, and does not suggest / to someone who wrote a Windows path. Here each of these is a clear sentence.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from netviz.errors import UserError, shown
from netviz.files import read_bytes
from netviz.texts import phrase

LARGEST_FILE = 1 << 20
MOST_NESTED = 32
"""How deeply tables and lists may be nested, and how many parts a key may have."""

# No possessive quantifiers on groups: Python 3.11.0 to 3.11.4 match them wrongly, and nothing backtracks without them.
_STRINGS_AND_COMMENTS = re.compile(
    r'"""(?:[^"\\]++|\\.|"(?!""))*(?:"{3,5}|\Z)'
    r"|'''(?:[^']++|'(?!''))*(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]++|\\.)*(?:"|$)'
    r"|'[^'\n]*+(?:'|$)"
    r"|\#[^\n]*+",
    re.DOTALL | re.MULTILINE,
)
_LONG_KEY = re.compile(rf"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){{{MOST_NESTED}}}")
_LONG_NUMBER = re.compile(r"[0-9][0-9_]{999,}+")
_DECIMAL_COMMA = re.compile(r"(?<![\w.,])[+-]?([0-9]+),([0-9]+)(?![\w.,])")
_PLACE = re.compile(r"(?s)(.*?) ?\(at (?:line (\d+), column (\d+)|end of document)\)")


class TomlError(UserError):
    """The text is not valid TOML, or exceeds netviz's limits."""

    def __init__(self, problem: str) -> None:
        super().__init__(phrase("{problem}.", problem=problem))
        self.problem = problem
        """The sentence without its subject and full stop."""


def read_toml(path: Path) -> dict[str, Any]:
    """The tables in a TOML file in UTF-8 or UTF-16, with or without a byte order mark.

    Raises UserError if the file cannot be read, TomlError if it is not valid TOML.
    """
    content = read_bytes(path, LARGEST_FILE)
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise TomlError(phrase("is not text in UTF-8 or UTF-16; save it as UTF-8")) from error
    return parse_toml(text)


def parse_toml(text: str) -> dict[str, Any]:
    """The tables in TOML text. Raises TomlError."""
    bare = _STRINGS_AND_COMMENTS.sub("s", text)
    if _LONG_KEY.search(bare):
        raise TomlError(phrase("has a key of more than {most} parts, which no field of netviz has", most=MOST_NESTED))
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TomlError(_in_words(str(error), text)) from error
    except RecursionError as error:
        raise TomlError(phrase("is not valid TOML: its brackets are nested too deeply")) from error
    except ValueError as error:  # an integer that is too long for Python
        number = _LONG_NUMBER.search(text)
        if number is None:
            raise TomlError(phrase("has a number of thousands of digits; write a shorter one")) from error
        line = text.count("\n", 0, number.start()) + 1
        raise TomlError(
            phrase("has a number of thousands of digits in line {line}; write a shorter one", line=line)
        ) from error
    if _is_deep(found):
        raise TomlError(phrase("has more than {most} tables or lists in one another", most=MOST_NESTED))
    return found


def decimal_comma(text: str) -> str:
    """What to write in place of a number with a decimal comma: `0.5` for `0,5`; empty if there is none."""
    found = _DECIMAL_COMMA.search(text)
    return f"{found[1]}.{found[2]}" if found else ""


def _in_words(said: str, text: str) -> str:
    """tomllib's message in plain words, with the cause if it is a common one."""
    found = _PLACE.fullmatch(said)
    if "overwrite" in said or "twice" in said:
        return phrase("is not valid TOML: it sets a field or a table twice")
    if found is None or found[2] is None:
        if "string" in said.lower():
            return phrase("is not valid TOML: it ends in the middle of a string")
        return phrase("is not valid TOML: it ends in the middle of something")
    line = int(found[2])
    # Like tomllib, count lines by \n, which \r\n includes.
    content = text.split("\n")[line - 1].strip()
    double = re.search(r'"[^"]*\\', content)
    if double:
        return phrase(
            "is not valid TOML: in line {line} a \\ is in double quotes, where it has a special meaning; "
            "write / or single quotes",
            line=line,
        )
    meant = decimal_comma(content.partition("=")[2])
    if meant:
        return phrase("is not valid TOML: in line {line} a number has a comma; write {meant}", line=line, meant=meant)
    return phrase(
        "is not valid TOML: line {line} cannot be read at column {column}, {content}",
        line=line,
        column=found[3],
        content=shown(content),
    )


def _is_deep(raw: dict[str, Any]) -> bool:
    """Whether tables and lists are nested deeper than MOST_NESTED. Not recursive, so as not to overflow the stack."""
    level: list[Any] = [raw]
    for _ in range(MOST_NESTED):
        containers = (one.values() if isinstance(one, dict) else one for one in level)
        level = [inner for one in containers for inner in one if isinstance(inner, dict | list)]
        if not level:
            return False
    return True
