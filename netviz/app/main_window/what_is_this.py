"""What the control with the focus means: its own help, and the lecture's word for it or for the panel that it is in."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDockWidget, QWidget

from netviz.app.qt.language import translated
from netviz.lessons.glossary import Word, word_for

_MARKED = re.compile(r"([\\`*_\[\]<>#])")


def meaning_of(widget: QWidget | None) -> tuple[Word | None, str]:
    """(the glossary's word, the control's own help as Markdown), each from the widget or else from what contains it;
    nothing for the window itself.
    """
    word: Word | None = None
    said = ""
    while widget is not None and not widget.isWindow():
        label = widget.windowTitle() if isinstance(widget, QDockWidget) else widget.accessibleName()
        said = said or _said(label, widget.toolTip())
        word = word_for(label, translated) if label else None
        if word is not None:
            break
        widget = widget.parentWidget()
    return word, said


def _said(label: str, help_text: str) -> str:
    """`**Epochs**: How many times …`, with what Markdown would take for its own escaped."""
    label, help_text = (_MARKED.sub(r"\\\1", text) for text in (label, help_text))
    return f"**{label}**: {help_text}" if label and help_text else help_text
