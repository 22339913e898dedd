"""A toast: good news in a small card over the plots, which moves nothing and disappears on its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.focus import FocusReturn
from netviz.app.qt.language import tr
from netviz.app.widgets.inputs import PushButton, ToolButton

SHOWN_MS = 8_000
EDGE = 16
WIDEST = 560

Offer = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class Toast(Guarded, QFrame):
    """Floats at the lower edge of a widget, or above what lies there; it stays while the pointer is on it.

    It keeps to the right, where it hides no button of a lesson.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toast")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.close_button = ToolButton()
        self.close_button.setText("✕")
        self.close_button.setToolTip(tr("Hide this message"))
        self.close_button.setAccessibleName(tr("Hide this message"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.hide)
        self.offers: list[QPushButton] = []
        """The buttons for what the user can do next."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.close_button)
        self.shown_ms = SHOWN_MS
        self._ground: QWidget | None = None
        self._below: QWidget | None = None
        FocusReturn(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def float_over(self, ground: QWidget, above: QWidget | None = None) -> None:
        """Float over this widget from now on; if one of its children is given, above that one."""
        self._ground, self._below = ground, above
        self.setParent(ground)
        for watched in (ground, above):
            if watched is not None:
                watched.installEventFilter(self)

    def say(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence, with a button for each offer, in place of the previous one."""
        self.text.setText(text)
        for button in self.offers:
            button.hide()
            button.deleteLater()
        self.offers = [self._button(*offer) for offer in offers]
        self.show()
        self._place()
        self.raise_()
        self._timer.start(self.shown_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of the widget below."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start(self.shown_ms)

    def _button(self, label: str, action: Callable[[], object]) -> QPushButton:
        button = PushButton(label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: action())
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def _place(self) -> None:
        if self._ground is None:
            return
        room = self._ground.width() - 2 * EDGE
        metrics = self.text.fontMetrics()
        beside = self.sizeHint().width() - self.text.sizeHint().width()
        self.setFixedWidth(max(1, min(room, WIDEST, beside + metrics.horizontalAdvance(self.text.text()) + 4)))
        tall = self._row.heightForWidth(self.width())
        self.setFixedHeight(max(tall, self._row.minimumSize().height()))
        below = self._below
        edge = below.y() if below is not None and below.isVisibleTo(self._ground) else self._ground.height()
        self.move(self._ground.width() - self.width() - EDGE, max(0, edge - self.height() - EDGE))
