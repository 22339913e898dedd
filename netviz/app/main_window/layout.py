"""How the window's parts are arranged."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.training import TrainingPanel
from netviz.app.qt.language import tr
from netviz.app.widgets.card import Card, card_column

NETWORK_SHARE, TRAINING_SHARE = 5, 4


def editors(network: NetworkEditor, training: TrainingPanel) -> QWidget:
    """The column on the left: the cards of the network and of its training."""
    return card_column(
        (_no_higher_than_needed(Card(tr("Network"), network, network.right)), NETWORK_SHARE),
        (_no_higher_than_needed(Card(tr("Training"), training)), TRAINING_SHARE),
    )


def stacked(spacing: int, *parts: tuple[QWidget, int]) -> QWidget:
    """Widgets one below the other, each with its share of the room that is left."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget, share in parts:
        column.addWidget(widget, share)
    return whole


def side_by_side(spacing: int, *parts: tuple[QWidget, int]) -> QWidget:
    """Widgets in a row, with the same room around and between them, each with its share of the room that is left."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(spacing, spacing, spacing, spacing)
    row.setSpacing(spacing)
    for widget, share in parts:
        row.addWidget(widget, share)
    return whole


def _no_higher_than_needed(card: Card) -> Card:
    """Leave the room that a card does not need to the other."""
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return card
