"""Buttons that show their key: `Step batch S`."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionButton

from netviz.app.style.theme import LIGHT, Theme, font
from netviz.app.widgets.inputs import PushButton

GAP = 8
GLYPH = 12


class KeyButton(PushButton):
    """A push button with its shortcut in small dim letters, and a play or pause sign if it has one.

    Without a text of its own it shows the title of the command that it triggers.
    """

    def __init__(self, text: str = "", primary: bool = False) -> None:
        super().__init__(text)
        self._own_text = text
        self._key = ""
        self._primary = primary
        self._glyph = ""
        self._theme = LIGHT
        self._widest = text
        if primary:
            self.setObjectName("primary")
        # A click must not take the focus: Space belongs to Train unless the user has tabbed here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def follow(self, action: QAction) -> None:
        """Trigger a command, be disabled with it, and show its key and what it does."""
        self._key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        follow(self, action)
        if not self._own_text:
            self.show_text(action.text())
            action.changed.connect(lambda: self.show_text(action.text()))
        self.updateGeometry()

    def reserve(self, text: str) -> None:
        """Reserve room for a longer text that the button may show, so that nothing moves when it does."""
        self._widest = text

    def show_text(self, text: str) -> None:
        """Change the text."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)

    def show_glyph(self, glyph: str) -> None:
        """Change the sign: "play", "pause" or none."""
        if glyph != self._glyph:
            self._glyph = glyph
            self.update()

    def sizeHint(self) -> QSize:
        wide = max(self._text_width(self.text()), self._text_width(self._widest))
        glyph = GLYPH + GAP if self._glyph or self._primary else 0
        return QSize(int(wide + glyph + GAP + self._key_width() + 26), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Room for the text; the key is left out first."""
        whole = self.sizeHint()
        return QSize(int(whole.width() - GAP - self._key_width()), whole.height())

    @property
    def shown_key(self) -> str:
        """The key, if there is room for all of it; the tool tip names it anyway."""
        return self._key if self.width() >= self.sizeHint().width() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        option: Any = QStyleOptionButton()  # the stubs of PySide6 6.9 do not know its fields
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        theme = self._theme
        colour = QColor(theme.on_accent if self._primary else theme.text if self.isEnabled() else theme.dim)
        text_width = self._text_width(self.text())
        glyph = GLYPH + GAP if self._glyph else 0
        key = self.shown_key
        key_width = GAP + self._key_width() if key else 0
        x = (self.width() - text_width - glyph - key_width) / 2
        if self._glyph:
            _draw_glyph(painter, self._glyph, x, self.height() / 2, colour)
        x += glyph
        painter.setPen(colour)
        painter.setFont(font(semibold=self._primary))
        box = QRectF(x, 0, text_width + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        if not self._primary:
            painter.setPen(QColor(theme.dim))
        painter.setFont(font(11))
        key_box = QRectF(x + text_width + GAP, 1, self._key_width() + 2, self.height())
        painter.drawText(key_box, Qt.AlignmentFlag.AlignVCenter, key)

    def _text_width(self, text: str) -> float:
        return QFontMetricsF(font(semibold=self._primary)).horizontalAdvance(text)

    def _key_width(self) -> float:
        return QFontMetricsF(font(11)).horizontalAdvance(self._key)


def follow(button: QAbstractButton, action: QAction) -> None:
    """Let a button trigger a command, be disabled with it, and say what it does."""

    def show() -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    show()
    action.changed.connect(show)
    button.clicked.connect(lambda: action.trigger())


def _draw_glyph(painter: QPainter, glyph: str, x: float, middle: float, colour: QColor) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    top = middle - GLYPH / 2
    if glyph == "pause":
        painter.drawRoundedRect(QRectF(x + 1, top, 4, GLYPH), 1, 1)
        painter.drawRoundedRect(QRectF(x + 7, top, 4, GLYPH), 1, 1)
    else:
        corners = [QPointF(x + 2, top), QPointF(x + GLYPH, middle), QPointF(x + 2, top + GLYPH)]
        painter.drawPolygon(QPolygonF(corners))
    painter.restore()
