"""What a screen reader learns about widgets, asked through Qt's own interfaces as such a program does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QLineEdit, QAbstractItemView)


def silent(root: QWidget) -> list[str]:
    """The widgets below `root` of which nothing is told: what they are, or what their tooltip says.

    Asked are controls, what the focus goes to, and what netviz paints; not what Qt has within those, nor a label or
    a legend that has nothing to show.
    """
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not _tells(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        path = f"{type(root).__name__} › {type(widget.parentWidget()).__name__} › {type(widget).__name__}"
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{path}: no name")
        if widget.toolTip() and not interface.text(QAccessible.Text.Description):
            found.append(f"{path}: no description")
    return found


def _tells(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar) or _is_within(widget):
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text())
    if hasattr(widget, "entries"):
        return bool(widget.entries)
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("netviz.")]
    painted = any("paintEvent" in vars(kind) for kind in ours) and (widget.isVisible() or not hasattr(widget, "say"))
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or isinstance(widget, CONTROLS) or painted


def _is_within(widget: QWidget) -> bool:
    """Whether Qt made it as a part of a control, which speaks for it."""
    above = widget.parentWidget()
    while above is not None:
        is_viewport = isinstance(above, QAbstractScrollArea) and above.viewport() is widget
        if is_viewport or isinstance(above, QComboBox | QAbstractSpinBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False
