"""The frame of every panel: a title on the left, its tools on the right, the content below."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.numbers import without_cut_number
from netviz.app.style.theme import Theme
from netviz.app.widgets.scroll import ShrinkingColumn

LEAST_TITLE = 20
"""How many digits wide a title is at least."""
LEAST_LEFT = 5
"""With fewer characters, the last of them …, the rest of a text says nothing."""
PART_ENDS = re.compile(r" · |[,;] ")
SHARE = re.compile(r"[\d.,]+\s%(?= )")
"""A share that begins a text, such as `96.4 % right`: by itself it says more than a part of it and …"""


class TitleLabel(Guarded, QLabel):
    """A title that ends with … where it has no room, instead of making a panel wider than the window has room for."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("title")
        self.room = 0
        """How wide it can be, in pixels, before what stands beside it is cut off: so far it comes first."""
        self._digits: int | None = None  # how wide they are; asked for thousands of times while docks are laid out

    @property
    def least(self) -> int:
        """Its smallest width."""
        return self._least_of(self.sizeHint().width())

    @property
    def may_lose(self) -> int:
        """How many pixels of its minimum width it can do without."""
        whole = self.sizeHint().width()
        return max(0, min(whole, self.room) - self._least_of(whole))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(max(self._least_of(whole.width()), min(whole.width(), self.room)), whole.height())

    def changeEvent(self, event: QEvent) -> None:
        self._digits = None  # the font may be another one
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        box, role = self.contentsRect(), self.foregroundRole()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        self.style().drawItemText(QPainter(self), box, self.alignment(), self.palette(), True, shown, role)

    def _least_of(self, whole: int) -> int:
        if self._digits is None:
            self._digits = self.fontMetrics().horizontalAdvance("0") * LEAST_TITLE
        return min(whole, self._digits)


class HeadRow(Guarded, QHBoxLayout):
    """The row of a head; it knows whether anything in it has asked for another size."""

    def __init__(self, head: QWidget) -> None:
        super().__init__(head)
        self.changed = True
        """Whether the row has been laid out anew, or is to be, since this was last set."""

    def invalidate(self) -> None:
        self.changed = True
        super().invalidate()


class Head(Guarded, QFrame):
    """A title on the left and one widget on the right, in one line.

    Its sizes are kept until something in it changes, as Qt's own layouts keep theirs: docks ask for them thousands of
    times when a panel is opened.
    """

    def __init__(
        self, title: str | QLabel, right: QWidget | None = None, framed: bool = False, menu: QWidget | None = None
    ) -> None:
        super().__init__()
        if framed:
            self.setObjectName("head")
        self.title = TitleLabel(title) if isinstance(title, str) else title
        self.title.setObjectName("title")
        self._row = row = HeadRow(self)
        self._sizes = QSize(), QSize()
        row.setContentsMargins(12, 4, 12, 0) if framed else row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._high = 34 if framed else 22
        self.setFixedHeight(self._high)
        row.addWidget(self.title)
        if right is None:
            row.addStretch(1)
        elif isinstance(right, QComboBox):
            row.addStretch(1)
            row.addWidget(right)
        else:
            row.addWidget(right, 1)
        if menu is not None:
            row.setSpacing(4)
            row.addWidget(menu)

    def minimumSizeHint(self) -> QSize:
        """With the title as short as it may be."""
        return self._kept_sizes()[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self.title, TitleLabel):
            self.title.room = self.width() - self.minimumSizeHint().width() + self.title.least
            self.title.updateGeometry()

    def sizeHint(self) -> QSize:
        """With its fixed height, which is what a dock asks for."""
        return self._kept_sizes()[1]

    def set_theme(self, theme: Theme) -> None:
        """As high as its type needs."""
        self.setFixedHeight(theme.px(self._high) + (6 if theme.scale > 1 else 0))
        self._row.changed = True

    def _kept_sizes(self) -> tuple[QSize, QSize]:
        """The smallest size, and the one that it would like to have."""
        if self._row.changed:
            least = super().minimumSizeHint()
            if isinstance(self.title, TitleLabel):
                least.setWidth(least.width() - self.title.may_lose)
            self._sizes = least, QSize(super().sizeHint().width(), self.minimumHeight())
            self._row.changed = False
        return self._sizes


class Card(QFrame):
    """A panel of a side column."""

    def __init__(self, title: str | QLabel, content: QWidget, right: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("card")
        # A side column is made wide enough for its cards, so that their titles stay whole.
        self.head = Head(QLabel(title) if isinstance(title, str) else title, right)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(content, 1)


def card_column(*cards: tuple[Card, int]) -> QWidget:
    """A side column of cards, each with its share of the height."""
    column = QWidget()
    layout = ShrinkingColumn(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for card, share in cards:
        layout.addWidget(card, share)
    # The room that none of them needs is left at the bottom, all of it where none has a share of it.
    layout.addStretch(0 if any(share for _, share in cards) else 1)
    return column


def dim_label(text: str = "", align_right: bool = True) -> QLabel:
    """A label in the secondary colour and size."""
    label = QLabel(text)
    label.setObjectName("dim")
    if align_right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def rich_label() -> QLabel:
    """A label for a formula with its numbers, which wraps."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


class LiveLabel(Guarded, QLabel):
    """A label whose text changes with every frame. Layouts are asked again only when it needs more room, or none.

    QLabel asks them with every text, which in the dock area costs as much as painting a plot.
    """

    def __init__(self, text: str = "", dim: bool = True) -> None:
        super().__init__(text)
        self._text = text
        if dim:
            self.setObjectName("dim")
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def paint_ground(self) -> None:
        """Paint its own ground, that of a card: otherwise Qt paints up to nine widgets beneath it with each text."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            if not text or self._is_wider(text, super().text()):
                super().setText(text)
            self.update()

    def _is_wider(self, text: str, reserved: str) -> bool:
        """Whether a text needs more room than the one that the layout has made room for."""
        return self.fontMetrics().horizontalAdvance(text) > self.fontMetrics().horizontalAdvance(reserved)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown, box, painter = self.fitted(), self.contentsRect(), QPainter(self)
        role = self.foregroundRole()
        if self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            painter.fillRect(self.rect(), self.palette().base())
        self.style().drawItemText(painter, box, self.alignment(), self.palette(), True, shown, role)

    def fitted(self) -> str:
        """The text as it is painted."""
        return self._text


class ShortLabel(LiveLabel):
    """A dim label that leaves out its last parts, or else ends with …, if it has no room; the tooltip has all of it.

    Not superqt's QElidingLabel: that shortens its text when it is resized, but not when the type grows.
    """

    def __init__(self, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, rest: str = "") -> None:
        """rest: what stands for the parts that are left out, such as `, …` in a list."""
        super().__init__()
        self._rest = rest
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self.setToolTip(text)

    def _is_wider(self, text: str, reserved: str) -> bool:
        """Its width does not depend on its text; only its first text makes it as high as a line."""
        return not reserved

    def fitted(self) -> str:
        return shortened(self.text(), self.fontMetrics(), self.width(), self._rest)


def shortened(text: str, metrics: QFontMetrics, room: int, rest: str = "") -> str:
    """A text without its last parts, or else with … at its end, so that it needs no more room, in pixels; nothing where
    that would be a letter or two, or the first of two numbers. rest: what stands for what is left out.
    """
    ends = [joint.start() for joint in PART_ENDS.finditer(text)]
    for kept in (text, *(text[:end] + rest for end in reversed(ends))):
        if metrics.horizontalAdvance(kept) <= room:
            return kept
    first = text[: ends[0]] if ends else text
    share = SHARE.match(first)
    if share and metrics.horizontalAdvance(share[0]) <= room:
        return share[0]
    elided = metrics.elidedText(first, Qt.TextElideMode.ElideRight, room)
    cut = without_cut_number(elided)
    says_half = cut != elided and cut[:1].isdecimal()  # such as `4,000 of…`
    return cut if len(cut) >= LEAST_LEFT and not says_half else ""
