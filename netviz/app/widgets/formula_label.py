"""A label for a few lines with formulas in LaTeX, set as in the lessons' texts, and numbers that change."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from html import escape, unescape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from netviz.app.qt.failures import Guarded
from netviz.app.style.theme import Theme
from netviz.app.widgets.formulas import Type, with_formulas


class FormulaLabel(Guarded, QLabel):
    """It wraps. A number in a formula stands as `{{name}}` in the text, so that only the number is drawn anew; words
    between `**` are bold. Nothing is typeset before it has a theme, which a panel is given when it is first opened.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self._theme: Theme | None = None
        self._text = ""
        self._values: Mapping[str, str] = {}
        self._shown: tuple[object, ...] = ()

    def show_text(self, text: str, values: Mapping[str, str] | None = None) -> None:
        """Show a text; `values` has the numbers in its formulas by name. Its words alone are the accessible name."""
        self._text, self._values = text, values or {}
        self._set()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def _set(self) -> None:
        if self._theme is None:
            return
        drawn = Type(self._theme.text, max(80.0, self.width() - 4.0), self.devicePixelRatioF(), self._theme.scale)
        shown = (self._text, tuple(self._values.items()), drawn)
        if shown == self._shown:
            return
        self._shown = shown
        text, formulas, words = with_formulas(self._text, _in_html, self._values.__getitem__, drawn)
        for name, picture in formulas.items():
            size = f'width="{picture.width}" height="{picture.height}" style="vertical-align: middle"'
            coded = base64.b64encode(picture.png).decode("ascii")
            text = text.replace(f"![formula]({name})", f'<img src="data:image/png;base64,{coded}" {size}>')
        self.setAccessibleName(unescape(_TAG.sub("", words.replace("<br>", "\n"))))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(text)


_TAG = re.compile(r"</?b>")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


def _in_html(words: str) -> str:
    """Words as rich text."""
    return _BOLD.sub(r"<b>\1</b>", escape(words, quote=False)).replace("\n", "<br>").replace("  ", "&nbsp;&nbsp; ")
