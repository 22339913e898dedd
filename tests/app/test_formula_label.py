"""The formulas below the panels of one neuron, softmax and backpropagation are typeset, with live numbers."""

from __future__ import annotations

import threading
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.panels.backprop_steps import formula, steps
from netviz.app.style.theme import LIGHT
from netviz.app.widgets.formula_label import FormulaLabel
from netviz.engine.costs import COSTS, OUTPUTS, incompatibility
from netviz.lessons.formulas import pieces_of, typeset
from netviz.session.driver import Driver
from netviz.session.frame import FrameRequest
from netviz.session.parts.backprop import Backprop

PAIRS = [pair for pair in product(OUTPUTS, COSTS) if not incompatibility(*pair)]
TWO_LAYERS = """
[data]
name = "xor"
train = 20
validation = 5
[network]
output = "{output}"
layers = [{{ kind = "dense", units = 3, activation = "{activation}" }}]
[training]
cost = "{cost}"
batch_size = 4
"""


def test_a_number_is_drawn_anew_and_the_words_are_read_aloud(qtbot: QtBot) -> None:
    label = FormulaLabel()
    qtbot.addWidget(label)
    label.set_theme(LIGHT)
    label.resize(500, 60)
    label.show_text("here $a = {{a}}$\n**2 < 3**", {"a": "0.12"})
    before = label.text()
    assert label.accessibleName() == "here a = 0.12\n2 < 3"
    assert before.count("<img") == 1
    assert "<b>2 &lt; 3</b>" in before
    label.show_text("here $a = {{a}}$\n**2 < 3**", {"a": "0.13"})
    assert label.text() != before
    assert label.heightForWidth(500) >= 2 * label.fontMetrics().height(), "two lines"


@pytest.mark.parametrize(("output", "cost"), PAIRS)
@pytest.mark.parametrize("activation", ["sigmoid", "relu"])
def test_every_step_of_backpropagation_is_a_formula_that_can_be_set(output: str, cost: str, activation: str) -> None:
    driver = Driver(configs.parse(TWO_LAYERS.format(**locals())), threading.Event())
    driver.begin()
    driver.start(steps=1)
    driver.train()
    found = driver.frame(FrameRequest(frozenset({Backprop}))).part(Backprop)
    if found is None:
        pytest.skip("the panel does not show this network")
    for step in steps(len(found.layers)):
        pieces = list(pieces_of(formula(step, found, 0, 0)))
        assert [piece.formula for piece in pieces] == [True, False]
        assert typeset(pieces[0].text).width > 0
