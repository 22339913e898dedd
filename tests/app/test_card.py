"""The labels of cards and titles of panels, which show as much as fits."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.layer_card import LayerCard

WHOLE = "validation example 1 · 256 strongest of 4,728 edges, |w| ≤ 1.29"


@pytest.mark.parametrize(
    "shown", [WHOLE, "validation example 1 · 256 strongest of 4,728 edges", "validation example 1"]
)
def test_a_short_label_leaves_out_whole_parts(qtbot: QtBot, shown: str) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText(WHOLE)
    label.resize(label.fontMetrics().horizontalAdvance(shown) + 2, 20)
    assert label.fitted() == shown
    assert label.toolTip() == WHOLE


def test_the_first_part_is_cut_where_it_alone_has_no_room(qtbot: QtBot) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText(WHOLE)
    label.resize(label.fontMetrics().horizontalAdvance("validation ex") + 2, 20)
    assert label.fitted().endswith("…")
    assert label.fitted()[:-1] in "validation example 1"


@pytest.mark.parametrize(
    ("text", "cut"), [("R² 0.832, mean absolute error 25.0", "R² 0.8"), ("error of −1,250", "−1,2")]
)
def test_no_number_is_cut_within(qtbot: QtBot, text: str, cut: str) -> None:
    """`R² 0…` would be read as another number than the one that it is."""
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText(text)
    label.resize(label.fontMetrics().horizontalAdvance(text[: text.index(cut) + len(cut)] + "…") + 1, 20)
    assert label.fitted() in ("", "error of…", "error…")


def test_a_list_that_is_cut_says_so(qtbot: QtBot) -> None:
    card = LayerCard(fixed=True)
    qtbot.addWidget(card)
    about = card.about
    about.setText("species: setosa, versicolor, virginica")
    for shown in ("species: setosa, versicolor, virginica", "species: setosa, versicolor, …", "species: setosa, …"):
        about.resize(about.fontMetrics().horizontalAdvance(shown) + 2, 20)
        assert about.fitted() == shown
