"""Whatever is said of data in these tests must be a text that the translation files list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pytest import MonkeyPatch

from netviz.data.finishing import UserData
from netviz.errors import UserError
from netviz.texts import Text
from tests.test_bundled import CHECKOUT, loaded

_VALUE = re.compile(r"\{\w*(?::[^{}]*)?\}")


@pytest.fixture(scope="session")
def listed() -> frozenset[str]:
    """All templates that can be translated."""
    return frozenset(loaded(CHECKOUT / "packaging" / "translations.py").sources())


@pytest.fixture(autouse=True)
def everything_said_is_listed(listed: frozenset[str], monkeypatch: MonkeyPatch) -> Iterator[None]:
    said: list[str] = []
    make_error, make_data = UserError.__init__, UserData.__init__

    def error(self: UserError, message: str) -> None:
        make_error(self, message)
        said.append(self.args[0])

    def data(self: UserData, *arguments: Any, **named: Any) -> None:
        make_data(self, *arguments, **named)
        said.extend((*self.said, *self.warnings, *self.notes))

    monkeypatch.setattr(UserError, "__init__", error)
    monkeypatch.setattr(UserData, "__init__", data)
    yield
    assert [found for text in said for found in _unlisted(text, listed)] == []


def _unlisted(text: str, listed: frozenset[str]) -> Iterator[str]:
    """What of a text cannot be looked up; its values that are no texts are the user's words."""
    template = text.template if isinstance(text, Text) else text
    if template not in listed and re.search("[A-Za-z]{2}", _VALUE.sub("", template)):
        yield template
    for value in text.values.values() if isinstance(text, Text) else ():
        if isinstance(value, Text):
            yield from _unlisted(value, listed)
