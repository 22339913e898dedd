"""Asking for files and folders: each dialog begins in the folder in which the last file was opened or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class LastFolder:
    """That folder, one for all dialogs of a window."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = Path() if path is None else path

    def remember(self, file: Path) -> None:
        """A file was opened or saved here."""
        self.path = file.absolute().parent


def ask_open(parent: QWidget, title: str, last: LastFolder, filter_: str) -> Path | None:
    """Which file to open; None when the user thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(last.path), filter_)
    return _chosen(name, last)


def ask_folder(parent: QWidget, title: str, last: LastFolder) -> Path | None:
    """Which folder to open."""
    return _chosen(QFileDialog.getExistingDirectory(parent, title, str(last.path)), last)


def ask_save(
    parent: QWidget, title: str, last: LastFolder, proposed: str, filter_: str, suffix: str = ""
) -> Path | None:
    """Where to save, with a name proposed. suffix: is added to a name that ends otherwise."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(last.path / proposed), filter_)
    path = _chosen(name, last)
    if path is None or not suffix or path.suffix.lower() == suffix:
        return path
    return path.with_name(path.name + suffix)


def _chosen(name: str, last: LastFolder) -> Path | None:
    if not name:
        return None
    last.remember(Path(name))
    return Path(name)
