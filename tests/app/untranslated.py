"""What a window says past its translator: with every text in brackets, what is not in brackets was never looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)

from netviz.app.plotting.plot import Plot

OPEN, CLOSE = "⟦", "⟧"
# What is the same in every language, or not netviz's: names of functions and data sets, keys, units, a user's files.
SAME = re.compile(
    r"https?://\S+|\\[A-Za-z]+|\S+\.(?:toml|csv|netviz|log|png|npz)\b|\b(?:MNIST|Fashion|KMNIST|netviz|NumPy|ReLU|tanh|softmax|sigmoid|"
    r"Ctrl|Shift|Alt|Esc|Space|PageUp|PageDown|PgUp|PgDown|Home|End|Del|Tab|Enter|Return|Backspace|Left|Right|Up|Down|F\d+|log|ms|MB|GB|"
    r"xor|He|PCA|SNE|ROC|AUC|px|min|GIF|WebP|MP4|PNG|SVG|CSV|ONNX|PyTorch|NaN|TOML|Qt|PySide6|Python|pyqtgraph)\b"
)


class Brackets(QTranslator):
    """Translates every text into itself in brackets."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"{OPEN}{source}{CLOSE}" if context == "netviz" else None  # None leaves Qt's own texts as they are

    def isEmpty(self) -> bool:
        return False


class bracketed:  # noqa: N801 - reads as a verb in a with statement
    """Within it, a window says everything in brackets."""

    def __enter__(self) -> None:
        self._translator = Brackets()
        QCoreApplication.installTranslator(self._translator)

    def __exit__(self, *_: object) -> None:
        QCoreApplication.removeTranslator(self._translator)


def plain(said: str) -> str:
    """What of a text stands outside of all brackets, without what is the same in every language."""
    said = unescape(re.sub(r"<style.*?</style>|<[^<>]*>", " ", said, flags=re.DOTALL))
    depth, outside = max(0, said.count(CLOSE) - said.count(OPEN)), []  # a painted line may be the end of a text
    for c in said:
        depth += (c == OPEN) - (c == CLOSE)
        if depth == 0 and c != CLOSE:
            outside.append(c)
    return SAME.sub(" ", "".join(outside))


def untranslated(root: QWidget, own: frozenset[str] = frozenset()) -> list[str]:
    """Each text in or below a widget that was not looked up, with where it is. `own`: words of the user's, names of
    classes and runs say."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith("qt_") or _is_standard(widget):
            continue  # Qt says the texts of its own buttons
        for what, said in _texts(widget):
            rest = plain(said)
            words = [word for word in re.findall(r"[A-Za-zäöüß]{3,}", rest) if word not in own]
            if words:
                path = f"{type(widget.parentWidget()).__name__} › {type(widget).__name__} {widget.objectName()}"
                found.append(f"{path}, {what}: {said[:160]!r}")
    for said in painted(root):
        words = [word for word in re.findall(r"[A-Za-zäöüß]{3,}", plain(said)) if word not in own]
        if words:
            found.append(f"painted: {said[:160]!r}")
    return found


def _is_standard(widget: QWidget) -> bool:
    """Whether it is a button such as Close that Qt names."""
    box, other = widget.parentWidget(), QDialogButtonBox.StandardButton.NoButton
    return (
        isinstance(box, QDialogButtonBox)
        and isinstance(widget, QAbstractButton)
        and box.standardButton(widget) is not other
    )


def painted(root: QWidget) -> list[str]:
    """Every text that a widget and those in it paint themselves."""
    said: list[str] = []
    draw = QPainter.drawText

    def listen(painter: QPainter, *arguments: Any) -> Any:
        said.extend(argument for argument in arguments if isinstance(argument, str))
        return draw(painter, *arguments)

    QPainter.drawText = listen  # type: ignore[method-assign,assignment]
    try:
        root.grab()
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]
    return list(dict.fromkeys(said))


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QComboBox):
        yield from (("entry", widget.itemText(index)) for index in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
    if isinstance(widget, QDockWidget) or widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QTableWidget):
        for column in range(widget.columnCount()):
            item = widget.horizontalHeaderItem(column)
            yield "heading", item.text() if item else ""
    if isinstance(widget, QTreeWidget):
        yield from (("heading", widget.headerItem().text(column)) for column in range(widget.columnCount()))
    if isinstance(widget, QTextBrowser):
        yield "text", widget.toPlainText()
    if isinstance(widget, QAbstractSpinBox):
        yield "special value", widget.specialValueText()
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield "prefix", widget.prefix()
        yield "suffix", widget.suffix()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from (("item", said) for said in _items(widget, QModelIndex()))
        yield from (("heading", said) for said in _headings(widget))
    if isinstance(widget, Plot):
        yield from (("axis", widget.axis(side).labelText or "") for side in ("left", "bottom"))
    if isinstance(widget, QMenu):
        yield "menu", widget.title()
    for action in widget.actions():
        if isinstance(action, QAction):
            yield "action", action.text()
            yield "action's tooltip", action.toolTip() if action.toolTip() != action.text() else ""


ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def _items(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    """The texts of a list, table or tree, with what tooltips and a screen reader say."""
    model = view.model()
    if isinstance(model, QAbstractListModel):  # it has one column and no children, and forbids the question
        yield from (str(model.data(model.index(row), role) or "") for row in range(model.rowCount()) for role in ROLES)
        return
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in ROLES)
            if column == 0:
                yield from _items(view, index)


def _headings(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 0 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in ROLES)
