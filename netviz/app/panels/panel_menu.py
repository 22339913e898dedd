"""The menu in a panel's title line: copy or save its picture, save its curves as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from netviz.app.panels.base import Panel
from netviz.app.plotting.pictures import FILTER, picture_of, picture_place
from netviz.app.plotting.plot import Plot
from netviz.app.qt.file_dialogs import LastFolder, ask_save
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.inputs import ToolButton
from netviz.errors import UserError
from netviz.files import write_whole
from netviz.session.curve_table import curve_table


class PanelMenu(ToolButton):
    """A button ⋯ with the commands for a whole panel. framed: the panel together with its title line, which has the
    legend.
    """

    def __init__(self, panel: Panel, framed: QWidget) -> None:
        super().__init__()
        self._panel, self._framed = panel, framed
        self.last_folder = LastFolder()
        self.setText("⋯")
        self.setObjectName("more")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(tr("{title}: picture and curves", title=translated(panel.title)))
        self.setToolTip(tr("Copy or save this panel's picture, or its curves as a table"))
        menu = QMenu(self)
        menu.addAction(tr("Copy picture"), self.copy_picture)
        menu.addAction(tr("Save picture…"), self.save_picture)
        self._curves = menu.addAction(tr("Save curves as CSV…"), self.save_curves)
        self._all = menu.addAction(tr("Show the whole plot"), self.show_all)
        menu.aboutToShow.connect(self._offer)
        self.setMenu(menu)

    def copy_picture(self) -> None:
        """Put the panel's picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._framed.grab().toImage())

    def save_picture(self) -> None:
        """Save the panel's picture as PNG or SVG."""
        path = ask_save(self, tr("Save the picture"), self.last_folder, f"{self._panel.name}.png", translated(FILTER))
        if path is not None:
            try:
                place = picture_place(path, tr("Save the picture"))
            except UserError as error:
                self._panel.said.emit(translated(str(error)))
            else:
                self._write(place, picture_of(self._framed, place))

    def save_curves(self) -> None:
        table = self._panel.table_text()
        title, proposed = tr("Save the table") if table else tr("Save the curves"), f"{self._panel.name}.csv"
        path = ask_save(self, title, self.last_folder, proposed, tr("Table (*.csv)"), ".csv")
        if path is not None and table:
            self._write(path, table.encode())
        elif path is not None:
            curves = [(one.name, one.x, one.y) for one in self._panel.series()]
            self._write(path, curve_table(curves).encode())

    def show_all(self) -> None:
        for plot in self._panel.findChildren(Plot):
            plot.show_all()

    def _offer(self) -> None:
        plots = self._panel.findChildren(Plot)
        table = self._panel.table_text()
        self._curves.setText(tr("Save table as CSV…") if table else tr("Save curves as CSV…"))
        self._curves.setVisible(bool(table or self._panel.series()))
        self._all.setVisible(any(plot.closer for plot in plots))

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except UserError as error:
            self._panel.said.emit(translated(str(error)))
