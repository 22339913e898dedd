"""One layer as a card: what it is, the shape of its output, and, while it is selected, the fields that change it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.card import ShortLabel, dim_label
from netviz.app.widgets.fields import mark_wrong
from netviz.app.widgets.inputs import ToolButton


class Handle(Guarded, QWidget):
    """Six dots by which a card can be dragged."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(14, 30)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to move the layer (or Alt+Up, Alt+Down)"))
        self.setAccessibleName(tr("Move the layer"))
        self._dragging = False

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(128, 140, 155))
        for column in range(2):
            for row in range(3):
                painter.drawEllipse(QPointF(3 + 6 * column, self.height() / 2 + 6 * (row - 1)), 1.2, 1.2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(round(event.globalPosition().y()))


class LayerCard(Guarded, QFrame):
    """A card with a title, a summary and the shape of its output; `form` appears while the card is selected.

    Fixed cards, the input and the output, cannot be moved or removed.
    """

    clicked = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, fixed: bool = False) -> None:
        super().__init__()
        self.setObjectName("layer")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fixed = fixed
        self._form: QWidget | None = None
        self.handle = Handle()
        policy = self.handle.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.handle.setSizePolicy(policy)
        self.handle.setVisible(not fixed)
        self.title = QLabel()
        self.title.setObjectName("title")
        self.summary = ShortLabel()
        self.shape = dim_label()
        self.remove = ToolButton()
        self.remove.setText("✕")
        self.remove.setToolTip(tr("Remove this layer (Delete)"))
        self.remove.setAccessibleName(tr("Remove this layer"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.remove.clicked.connect(self.removed)
        self.about = ShortLabel(rest=", …")
        """What is learned, in a line of its own; hidden while there is nothing to say."""
        self.about.hide()
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.handle)
        row.addLayout(words, 1)
        row.addWidget(self.shape)
        row.addWidget(self.remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 4, 10, 4)
        self._column.setSpacing(6)
        self._column.addLayout(row)
        words.addWidget(self.about)
        self._column.addWidget(self.problem)
        self.set_selected(False)

    def show_about(self, text: str) -> None:
        """Say what is learned; an empty text takes no room."""
        self.about.setText(text)
        self.about.setVisible(bool(text))

    @property
    def form(self) -> QWidget | None:
        return self._form

    def set_form(self, form: QWidget) -> None:
        """Give the card its fields, replacing any it had."""
        if self._form is not None:
            self._column.removeWidget(self._form)
            form.setVisible(self._form.isVisibleTo(self))
            self._form.hide()
            self._form.deleteLater()
        self._form = form
        self._column.addWidget(form)

    def set_selected(self, selected: bool) -> None:
        if self.property("selected") != selected:
            self.setProperty("selected", selected)
            self.style().unpolish(self)
            self.style().polish(self)
        if self._form is not None:
            self._form.setVisible(selected)
        self._show_remove(selected)

    def show_problem(self, wrong: bool, problem: str) -> None:
        """Mark the card as the one that does not fit, with the reason; that is empty if the form shows it."""
        mark_wrong(self, wrong)
        self.problem.setText(translated(problem))
        self.problem.setVisible(bool(problem))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_remove(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_remove(bool(self.property("selected")))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._fixed:
            self.removed.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self._fixed:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _show_remove(self, wanted: bool) -> None:
        self.remove.setVisible(wanted and not self._fixed)
        self.shape.setVisible(not self.remove.isVisible() or bool(self.property("selected")))
