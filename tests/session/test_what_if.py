"""Trial changes in a frame, and what Keep does to the run and its file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from netviz import config as configs
from netviz.config.what_if import what_is_done
from netviz.engine.settings import SettingError
from netviz.engine.what_if import WHAT_IFS, Scope, WhatIf, changed_parameters
from netviz.engine.what_if.trials import AS_IT_IS, tried
from netviz.run import build, model_file
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.what_if import MOST_OF_CURVE, WhatIfFigures, WhatIfQuestion
from netviz.session.run import Run

POINTS = """[data]
name = "spirals"
[network]
output = "softmax"
init = "xavier"
layers = [{ kind = "dense", units = 8, activation = "tanh" }, { kind = "dense", units = 6, activation = "tanh" }]
[training]
cost = "log-likelihood"
learning_rate = 0.02
optimizer = { kind = "adam" }"""
NUMBERS = POINTS.replace("spirals", "hills").replace("softmax", "linear").replace("log-likelihood", "quadratic")
PICTURES = """[data]
name = "digits"
train = 40
validation = 10
[network]
output = "softmax"
layers = [{ kind = "conv", filters = 6, size = 5 }]
[training]
cost = "log-likelihood\""""
PRUNED = WhatIf.of({"prune": 0.5})


def begun(text: str = POINTS, steps: int = 60) -> Run:
    config = configs.parse(text)
    run = Run(config, build.load_data(config))
    while run.trainer.step_count < steps:
        run.trainer.step()
    run.trainer.settle()
    return run


def taken(run: Run, question: WhatIfQuestion, resting: bool = True) -> WhatIfFigures:
    run.begin_frame(resting)
    return WhatIfFigures.take(run, FrameRequest(questions={WhatIfFigures: question}), Comparison())


def answered(run: Run, question: WhatIfQuestion) -> WhatIfFigures:
    while (found := taken(run, question)).busy:
        continue
    return found


@pytest.mark.parametrize("text", [POINTS, NUMBERS], ids=["classes", "numbers"])
def test_the_figures_are_those_of_a_network_so_changed_and_the_run_stays(text: str) -> None:
    run = begun(text)
    before = run.network.parameters.copy()
    found = answered(run, WhatIfQuestion(PRUNED, "prune"))
    np.testing.assert_array_equal(run.network.parameters, before)
    examples = run.splits.validation
    assert found.as_it_is == tried(run.network, examples, AS_IT_IS, 0)
    assert found.changed == tried(run.network, examples, PRUNED, 0)
    assert (found.split, found.total, found.step) == ("validation", len(examples), 60)
    assert found.regression == (text == NUMBERS)
    assert {"turn", "shift", "blur"}.isdisjoint(found.kinds), "points are no pictures"
    curve = found.curve
    assert curve is not None
    for stop, measure in list(zip(curve.amounts, curve.accuracies, strict=True))[::6]:
        one = tried(run.network, examples, WhatIf.of({"prune": float(stop)}), 0)
        assert measure == (one.accuracy if one.errors is None else one.errors.r2)


@pytest.mark.parametrize("kind", ["prune", "input-noise"])
def test_the_curve_goes_through_the_figures_beside_it(kind: str) -> None:
    """It is there on few examples at first, and says so; once it is whole, it is of those that the figures are of."""
    run = begun(POINTS.replace('"spirals"', '"spirals"\nvalidation = 900\ntrain = 1_000'), steps=20)
    tries = WhatIf.of({kind: WHAT_IFS[kind].stops[-2]})
    counts, found = set(), taken(run, WhatIfQuestion(tries, kind))
    while found.busy:
        found = taken(run, WhatIfQuestion(tries, kind))
        counts |= set() if found.curve is None else {found.curve.examples}
    curve, as_it_is, changed = found.curve, found.as_it_is, found.changed
    assert curve is not None
    assert as_it_is is not None
    assert changed is not None
    assert min(counts) <= MOST_OF_CURVE < curve.examples == changed.examples == found.total
    values = dict(zip(curve.amounts.tolist(), curve.accuracies.tolist(), strict=True))
    assert values[WHAT_IFS[kind].none] == as_it_is.accuracy
    assert values[tries.amount(kind)] == changed.accuracy


def test_while_it_trains_the_first_answer_comes_at_once_and_follows_the_run() -> None:
    run = begun()
    first = taken(run, WhatIfQuestion(PRUNED, "prune"), resting=False)
    assert first.changed is not None
    steps = set()
    while len(steps) < 3 or taken(run, WhatIfQuestion(PRUNED, "prune"), resting=False).curve is None:
        run.trainer.step()
        steps.add(taken(run, WhatIfQuestion(PRUNED, "prune"), resting=False).step)


def test_what_does_not_suit_the_network_is_left_out() -> None:
    run = begun(steps=1)
    found = answered(run, WhatIfQuestion(WhatIf.of({"turn": 20, "off": 0.5}, Scope(layer=7)), "turn"))
    assert found.what == WhatIf.of({"off": 0.5}, Scope(layer=1))
    assert found.curve is None
    assert [number for number, _ in found.layers] == [1, 2]


def test_keep_gives_the_network_the_weights_that_were_tried_and_the_run_continues(tmp_path: Path) -> None:
    run = begun()
    version, step = run.version, run.trainer.step_count
    wanted = changed_parameters(run.network, PRUNED, run.config.seed)
    expected = answered(run, WhatIfQuestion(PRUNED)).changed
    run.keep_what_if(PRUNED, what_is_done(PRUNED))
    np.testing.assert_array_equal(run.network.parameters, wanted)
    assert (run.trainer.step_count, run.version) == (step, version + 1)
    assert answered(run, WhatIfQuestion()).as_it_is == expected
    model_file.save_model(tmp_path / "pruned.netviz", run.model())
    loaded = model_file.load_model(tmp_path / "pruned.netviz")
    np.testing.assert_array_equal(loaded.network.parameters, wanted)
    assert loaded.course is not None
    assert [mark.text for mark in loaded.course.marks] == ["prune the smallest 50\u202f% of each layer's weights"]
    run.trainer.step()
    assert not np.array_equal(run.network.parameters, wanted)


def test_kept_before_the_first_step_it_is_marked_too() -> None:
    run = begun(steps=0)
    run.keep_what_if(WhatIf.of({"round": 2}), "round weights to 2 bits")
    assert [(mark.epoch, mark.text) for mark in run.marks.all] == [(0, "round weights to 2 bits")]
    assert all(len(np.unique(weights)) <= 3 for weights in run.network.neurons)


def test_a_ticket_has_its_initial_weights_to_the_last_bit_and_the_others_stay_zero(tmp_path: Path) -> None:
    run = begun()
    first, pruned = run.restarted().network.parameters, changed_parameters(run.network, PRUNED, run.config.seed) == 0
    trained = run.network.parameters.copy()
    ticket = run.ticket(PRUNED, "as a ticket")
    np.testing.assert_array_equal(run.network.parameters, trained)
    assert 0.4 < np.mean(pruned) < 0.5, "half of the weights, and no bias"
    wanted = np.where(pruned, np.float32(0), first)
    assert ticket.network.parameters.tobytes() == wanted.tobytes()
    assert configs.differences(ticket.config, run.config) == ["keep zeros: yes"]
    assert [(mark.epoch, mark.text) for mark in ticket.marks.all] == [(0, "as a ticket")]
    model_file.save_model(tmp_path / "ticket.netviz", ticket.model())
    model = model_file.load_model(tmp_path / "ticket.netviz")
    again = Run(model.config, run.data, model)
    for one in (ticket, again):
        for _ in range(40):
            one.trainer.step()
        one.trainer.settle()
        assert not one.network.parameters[pruned].any()
    assert ticket.network.parameters.tobytes() == again.network.parameters.tobytes()
    assert np.all(ticket.network.weights[~pruned[: ticket.network.weight_count]] != 0)
    assert [mark.text for mark in again.marks.all] == ["as a ticket"]


def test_a_ticket_that_is_opened_again_knows_its_initial_weights(tmp_path: Path) -> None:
    """They are what Filters shows how far the weights have moved from: the zeros have not moved."""
    config = configs.parse(PICTURES)
    run = Run(config, build.load_data(config))
    run.trainer.step()
    ticket = run.ticket(PRUNED, "")
    ticket.trainer.step()
    again = Run(ticket.config, run.data, ticket.model())
    assert again.initial_weights.keys() == ticket.initial_weights.keys() != set()
    for layer, weights in again.initial_weights.items():
        assert 0.4 < np.mean(weights == 0) < 0.6
        np.testing.assert_array_equal(weights, ticket.initial_weights[layer])
    run.keep_what_if(PRUNED, "pruned")
    pruned_later = Run(run.config, run.data, run.model())
    assert all(weights.all() for weights in pruned_later.initial_weights.values()), "it began with all of them"


def test_a_ticket_stays_one_on_reset_and_with_new_weights_until_it_is_ended() -> None:
    ticket = begun().ticket(PRUNED, "")
    start = ticket.network.parameters.copy()
    ticket.trainer.step()
    fresh = ticket.restarted()
    np.testing.assert_array_equal(fresh.network.parameters, start)
    assert [mark.text for mark in fresh.marks.all] == ["50.0\u202f% of the weights are 0, as before"]
    drawn = ticket.changed(configs.replaced(ticket.config, "seed", 7))
    np.testing.assert_array_equal(drawn.network.weights == 0, fresh.network.weights == 0)
    assert not np.isin(drawn.network.weights[drawn.network.weights != 0], start).any()
    larger = configs.replaced(configs.parse(POINTS.replace("units = 8", "units = 9")), "training.keep_zeros", True)
    other = ticket.begun_anew(larger, ticket.data)
    assert other.network.weights.all()
    let_go = ticket.changed(configs.replaced(ticket.config, "training.keep_zeros", False))
    assert let_go is ticket
    assert ticket.restarted().network.weights.all()


def test_a_ticket_beside_another_run_keeps_its_zeros_and_has_the_other_weights_of_that_run() -> None:
    dense = begun()
    ticket = dense.ticket(PRUNED, "")
    zeros, comparison = ticket.network.weights == 0, Comparison()
    comparison.add("ticket", ticket, dense.restarted())
    fresh = dense.changed(configs.replaced(dense.config, "seed", 7))
    comparison.restart(fresh)
    (beside,) = comparison.training
    for one, first in ((ticket, dense.restarted()), (beside, fresh)):
        np.testing.assert_array_equal(one.network.weights, np.where(zeros, 0, first.network.weights))
    assert 0.4 < np.mean(zeros) < 0.6


def test_what_cannot_be_kept_changes_nothing() -> None:
    run = begun(steps=1)
    before = run.network.parameters.copy()
    with pytest.raises(SettingError, match="layer: 3 is not a hidden layer"):
        run.keep_what_if(WhatIf.of({"off": 0.5}, Scope(layer=3)), "")
    np.testing.assert_array_equal(run.network.parameters, before)
    assert run.marks.all == ()


def test_every_kind_says_what_is_done() -> None:
    for kind, change in WHAT_IFS.items():
        words = what_is_done(WhatIf.of({kind: next(stop for stop in change.stops if stop != change.none)}))
        assert "{" not in words
        assert len(words.split()) > 2
