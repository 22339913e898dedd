"""The labels of cards and titles of panels, which show as much as fits."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netviz.app.style.theme import LIGHT
from netviz.app.widgets.card import Head, ShortLabel, TitleLabel
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


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("96.4 % right, at step 1,203; most often 4 → 9", "96.4 % right, at step 1,203; m",
         "96.4 % right, at step 1,203"),
        ("96.4 % right, at step 1,203; most often 4 → 9", "96.4 % right, at ste", "96.4 % right"),
        ("100.0\u2009% right, at step 1,203", "100.0\u2009% rig", "100.0\u2009%"),
        ("4,000 of 4,000", "4,000 of 4,0", ""),
        ("5 of 4,728 edges shown", "5 of 4,728 edges sh…", "5 of 4,728 edges sh…"),
    ],
)  # fmt: skip
def test_half_of_what_is_said_is_not_said(qtbot: QtBot, text: str, room: str, shown: str) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText(text)
    label.resize(label.fontMetrics().horizontalAdvance(room) + 2, 20)
    assert label.fitted() == shown


def test_a_list_that_is_cut_says_so(qtbot: QtBot) -> None:
    card = LayerCard(fixed=True)
    qtbot.addWidget(card)
    about = card.about
    about.setText("species: setosa, versicolor, virginica")
    for shown in ("species: setosa, versicolor, virginica", "species: setosa, versicolor, …", "species: setosa, …"):
        about.resize(about.fontMetrics().horizontalAdvance(shown) + 2, 20)
        assert about.fitted() == shown


class CountedTitle(TitleLabel):
    """A title that counts how often it is asked for its size."""

    asked = 0

    def sizeHint(self) -> QSize:
        self.asked += 1
        return super().sizeHint()


def test_a_head_works_its_sizes_out_when_something_in_it_changes(qtbot: QtBot) -> None:
    """Docks ask it thousands of times when a panel is opened."""
    title = CountedTitle("Accuracy")
    head = Head(title, QLabel("97 %"), framed=True)
    qtbot.addWidget(head)
    head.resize(200, 34)
    head.show()
    sizes = head.minimumSizeHint(), head.sizeHint()
    asked = title.asked
    for _ in range(10):
        assert (head.minimumSizeHint(), head.sizeHint()) == sizes
    assert title.asked == asked
    title.setText("Accuracy of every class")
    assert head.sizeHint().width() > sizes[1].width()
    grown = head.sizeHint()
    type_of = head.title.font()
    type_of.setPixelSize(30)
    head.title.setFont(type_of)
    assert head.sizeHint().width() > grown.width()
    head.set_theme(dataclasses.replace(LIGHT, scale=2))
    assert head.sizeHint().height() > grown.height()
