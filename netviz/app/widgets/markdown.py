"""Markdown from a lesson, made safe: showing it reads no files, whereas Qt would open whatever a picture names."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr


@dataclass(frozen=True)
class TextPicture:
    """A picture for a text, as a PNG; width and height in pixels if they are not its own."""

    png: bytes
    width: int = 0
    height: int = 0


Find = Callable[[str], TextPicture | None]


class _Document(Guarded, QTextDocument):
    """Reads nothing, and records what it was asked to read."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        self.asked.append(str(name))
        return b""


def harmless(markdown: str, find: Find, gap: int = 8) -> tuple[str, Qt.TextFormat]:
    """The text and its format, for a QLabel. `find` returns a picture by its name in the text, or None; gap: between
    paragraphs, in pixels.

    A single paragraph without pictures stays as it is. Pictures are embedded in the text; anything else that would be
    read (a style sheet, a background) turns it into plain text.
    """
    document = _Document()
    document.setMarkdown(markdown)
    formats = document.allFormats()
    if document.asked or any(one.hasProperty(QTextFormat.Property.BackgroundImageUrl.value) for one in formats):
        return document.toPlainText(), Qt.TextFormat.PlainText
    if document.blockCount() == 1 and not any(one.isImageFormat() for one in formats):
        return markdown, Qt.TextFormat.MarkdownText
    _set_apart(document, gap)
    places = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            if fragment.charFormat().isImageFormat():
                places.append((fragment.position(), fragment.length(), fragment.charFormat().toImageFormat().name()))
            pieces += 1
        block = block.next()
    cursor = QTextCursor(document)
    for position, length, name in reversed(places):
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        picture = find(name)
        if picture is None:
            cursor.insertHtml(escape(tr("[no picture: {name}]", name=name[:80])))
        else:
            coded = base64.b64encode(picture.png).decode("ascii")
            size = f' width="{picture.width}" height="{picture.height}" style="vertical-align: middle"'
            source = f'<img src="data:image/png;base64,{coded}"{size if picture.width else ""}>'
            cursor.insertHtml(source * length)
    return document.toHtml(), Qt.TextFormat.RichText


def _set_apart(document: QTextDocument, gap: int) -> None:
    """Put room between paragraphs: Qt works theirs out from points, and a font of pixels has none."""
    cursor, block = QTextCursor(document), document.begin().next()
    while block.isValid():
        before = block.previous()
        cursor.setPosition(block.position())
        if cursor.currentTable() is None and not (block.textList() and before.textList()):
            looks = block.blockFormat()
            looks.setTopMargin(gap)
            cursor.setBlockFormat(looks)
        block = block.next()
