"""The language of the window: English as it stands in the code, or a translation from assets/translations.

`tr` says a text of the window, `translated` one that comes from below it (a label of a table, a problem, the text of a
lesson). Both look the template up in Qt's translators, and write numbers as the language does. A language is chosen
before the window opens.
"""

from __future__ import annotations

import logging
import string
from collections.abc import Mapping
from numbers import Real
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from netviz.assets import asset
from netviz.number_format import Number
from netviz.texts import CLAUSE, Language, Text

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""Each language's own name, by its code."""
CONTEXT = "netviz"
"""The one context of the translation files: a word means the same everywhere."""

log = logging.getLogger(__name__)


def system_language() -> str:
    """The first of the system's languages that netviz has; English if there is none."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def preferred_language(chosen: str) -> str:
    """The language for what the user has chosen: the code of one, or anything else for the system's."""
    return chosen if chosen in LANGUAGES else system_language()


def install(app: QCoreApplication, code: str) -> None:
    """Say everything in a language from now on, and write its numbers; what has been said before stays."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    locale = QLocale(code)
    QLocale.setDefault(locale)
    if code == ENGLISH:
        return
    folders = (str(asset("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in zip(("netviz", "qtbase"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
        else:
            log.warning("no translation %s_%s in %s", name, code, folder)


def current_language() -> Language:
    """The window's language, for a page that is written below it; in any thread."""
    return Language(QLocale().name().partition("_")[0], translated)


def tr(template: str, /, **values: Any) -> str:
    """A text of the window, in its language: `tr("{count:,} examples", count=n)`."""
    return _said(template, values)


def translated(said: str) -> str:
    """A text from below the window, in the window's language; what has no translation stays as it is."""
    if not said:
        return said
    if isinstance(said, Text):
        if said.template == CLAUSE:
            return translated(said.values["sentence"]).removesuffix(".")
        return _as_in_english(said, _said(said.template, said.values))
    if isinstance(said, Number):
        return local(said)
    return QCoreApplication.translate(CONTEXT, said)


def in_language(named: str) -> str:
    """What may be the user's own: netviz's words and numbers in the window's language, a user's name as it is."""
    return translated(named) if isinstance(named, Text | Number) else named


def local(number: str) -> str:
    """A formatted number as the language writes it: 1,234.5 is 1.234,5 in German."""
    return number.translate(_SWAPPED) if _has_comma() else number


_SWAPPED = str.maketrans(".,", ",.")


def _said(template: str, values: Mapping[str, Any]) -> str:
    sentence = QCoreApplication.translate(CONTEXT, template)
    if not values:
        return sentence
    words = {name: _in_words(value) for name, value in values.items()}
    # Python's own formatting is faster, and texts are said with every frame.
    return _FORMATTER.vformat(sentence, (), words) if _has_comma() else sentence.format_map(words)


def _in_words(value: Any) -> Any:
    """A `Text`, or an error made of one, and a `Number` in the window's language; any other value as it is."""
    if isinstance(value, BaseException):
        value = str(value)
    return translated(value) if isinstance(value, Text | Number) else value


def _has_comma() -> bool:
    """Whether the language has a decimal comma."""
    return QLocale().decimalPoint() == ","


def _as_in_english(said: Text, words: str) -> str:
    """English words begin as a text says, with a small letter within a sentence; other languages' as they do."""
    if said[:1] == words[:1] or said[1:] != words[1:] or QLocale().language() not in _ENGLISH:
        return words
    return said[:1] + words[1:]


_ENGLISH = (QLocale.Language.English, QLocale.Language.C)


class _Formatter(string.Formatter):
    """Writes numbers with the language's point."""

    def format_field(self, value: Any, format_spec: str) -> str:
        written = format(value, format_spec)
        return local(written) if isinstance(value, Real) else written


_FORMATTER = _Formatter()
