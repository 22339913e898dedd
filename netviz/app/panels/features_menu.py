"""The menu of the features that the network sees of a point, at the column of the input in the drawn network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from netviz.data import features
from netviz.data.formulas import parse

Features = tuple[str, ...]


def features_menu(
    parent: QWidget, inputs: int, chosen: Features | None, choose: Callable[[Features | None], object]
) -> QMenu:
    """A tick for each of the usual features, and for those of the user's own that are chosen.

    inputs: how many numbers the data itself has. chosen: None for these. choose(features) takes the user's choice.
    """
    menu = QMenu(parent)
    plain = tuple(f"x{number}" for number in range(1, inputs + 1))
    now = plain if chosen is None else chosen
    offered = (*features.USUAL.get(inputs, plain), *now)
    for text in dict.fromkeys(offered):
        action = QAction(parse(text, inputs).label, menu)
        action.setCheckable(True)
        action.setChecked(text in now)
        action.setEnabled(now != (text,))  # a network sees one feature at least
        wanted = tuple(one for one in dict.fromkeys(offered) if (one in now) != (one == text))
        action.triggered.connect(partial(_choose, choose, None if wanted == plain else wanted))
        menu.addAction(action)
    return menu


def _choose(choose: Callable[[Features | None], object], wanted: Features | None, _checked: bool = False) -> None:
    choose(wanted)
