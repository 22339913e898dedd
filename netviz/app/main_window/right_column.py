"""The column on the right: what belongs to the data at hand.

For pictures it holds the drawing pad and the network's outputs; for points and tables the data and the answer at the
pointer.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.app.drawing.pad import DrawingPad
from netviz.app.panels.data import DataPanel
from netviz.app.panels.outputs import OutputsPanel
from netviz.app.panels.point_answer import PointAnswer
from netviz.app.qt.language import tr
from netviz.app.style.theme import LIGHT, Theme
from netviz.app.widgets.card import Card, card_column
from netviz.app.widgets.scroll import vertical_scroll
from netviz.config import Config

WIDTH = 300
# In presentation mode the column grows less than its type, to leave room for the plots.
PRESENTING_WIDTH = 380


class RightColumn(QWidget):
    """Pad and outputs, or data and the point under the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self.pad = DrawingPad()
        self.outputs = OutputsPanel()
        self.data = DataPanel()
        self.point_answer = PointAnswer()
        self._theme = LIGHT
        self.of_pictures = card_column(
            (Card(tr("Draw a digit"), self.pad, self.pad.right), 0),
            (Card(self.outputs.heading, self.outputs, self.outputs.right), 1),
        )
        self.at_pointer = Card(tr("At the pointer"), self.point_answer)
        self.of_points = card_column((Card(tr("Data"), self.data, self.data.right), 0), (self.at_pointer, 0))
        both = QWidget()
        inside = QVBoxLayout(both)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.of_pictures)
        inside.addWidget(self.of_points)
        self.of_points.hide()
        vertical_scroll(self, both)
        self.setFixedWidth(WIDTH)

    def fit(self) -> None:
        """Make the column wide enough for the cards on show.

        Some desktops have wider type than the widths are made for. A hidden card still has its last style and does not
        count.
        """
        cards = [card for card in self.findChildren(Card) if card.isVisibleTo(self)]
        needed = max((card.minimumSizeHint().width() for card in cards), default=0)
        self.setFixedWidth(max(PRESENTING_WIDTH if self._theme.presenting else self._theme.column_px(WIDTH), needed))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; its type decides how wide the column is the next time it is fitted."""
        self._theme = theme
        for part in (self.pad, self.outputs, self.data, self.point_answer):
            part.set_theme(theme)

    def show_config(self, config: Config, images: bool | None) -> None:
        """Show what belongs to the data. images: whether it is images; None if the data is away: nothing changes."""
        self.data.show_config(config)
        if images is not None:
            self.of_pictures.setVisible(images)
            self.of_points.setVisible(not images)
            self.at_pointer.setVisible(self.data.on_plane)
            self.fit()
