"""What a window says past its translator: with every text in brackets, what is not in brackets was never looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableWidget,
    QTreeWidget,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"
# What is the same in every language, or not netviz's: names of functions and data sets, keys, units, a user's files.
SAME = re.compile(
    r"https?://\S+|\S+\.(?:toml|csv|netviz|log|png|npz)\b|\b(?:MNIST|Fashion|KMNIST|netviz|NumPy|ReLU|tanh|softmax|sigmoid|"
    r"Ctrl|Shift|Alt|Esc|Space|PageUp|PageDown|Home|End|Del|Tab|Enter|Return|Backspace|Left|Right|Up|Down|F\d+|log|ms|MB|GB|"
    r"xor|He|PCA|SNE|ROC|AUC|px|min|GIF|WebP|MP4|PNG|SVG|CSV|ONNX|PyTorch|NaN|TOML|Qt|PySide6|Python|pyqtgraph)\b"
)


class Brackets(QTranslator):
    """Translates every text into itself in brackets."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{OPEN}{source}{CLOSE}" if context == "netviz" else ""

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
    depth, outside = 0, []
    for c in re.sub(r"<[^<>]*>", " ", said):
        depth += (c == OPEN) - (c == CLOSE)
        if depth == 0 and c != CLOSE:
            outside.append(c)
    return SAME.sub(" ", "".join(outside))


def untranslated(root: QWidget, own: frozenset[str] = frozenset()) -> list[str]:
    """Each text in or below a widget that was not looked up, with where it is. `own`: words of the user's, names of
    classes and runs say."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        for what, said in _texts(widget):
            rest = plain(said)
            words = [word for word in re.findall(r"[A-Za-zäöüß]{3,}", rest) if word not in own]
            if words:
                path = f"{type(widget.parentWidget()).__name__} › {type(widget).__name__} {widget.objectName()}"
                found.append(f"{path}, {what}: {said[:160]!r}")
    return found


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
    if isinstance(widget, QMenu):
        yield "menu", widget.title()
    for action in widget.actions():
        if isinstance(action, QAction):
            yield "action", action.text()
            yield "action's tooltip", action.toolTip() if action.toolTip() != action.text() else ""
