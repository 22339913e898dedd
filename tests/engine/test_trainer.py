"""The trainer: what it learns, that observing it does not change the result, and how it fails."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.engine import accounting
from netviz.engine.accounting import DivergedError
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.history import MOST_KEPT, Log
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.inspection import gradient_norms
from netviz.engine.layers import Conv2D, Dense, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.optimizers import SGD, Momentum
from netviz.engine.regularizers import L2
from netviz.engine.schedules import Halve, Stalls
from netviz.engine.settings import SettingError
from netviz.engine.trainer import Trainer
from netviz.engine.trajectory import Trajectory
from tests.conftest import some_images

TRAIN, VALIDATION = some_images(70), some_images(30, seed=1)


HIDDEN = (Dense(6),)


def make(layers=HIDDEN, seed=0, train=TRAIN, validation=VALIDATION, **settings) -> Trainer:
    network = Network(train.shape, layers, train.classes, "softmax", "log-likelihood")
    network.initialize("default", seed)
    settings = {"learning_rate": 0.5, "batch_size": 10} | settings
    return Trainer(network, train, validation, Hyperparameters(**settings), seed)


def run(trainer: Trainer, epochs: int) -> Trainer:
    while trainer.epoch < epochs:
        trainer.advance()
    trainer.settle()
    return trainer


def test_it_learns_what_can_be_seen() -> None:
    for layers in ((Dense(6),), (Conv2D(4, 3, "relu"), MaxPool2D(2), Dense(8, "relu"))):
        trainer = run(make(layers, learning_rate=0.1, optimizer=Momentum(0.9)), 15)
        assert trainer.history.epochs[-1].validation_accuracy > 0.9
        assert trainer.history.epochs[-1].train_cost < 0.5 * trainer.history.epochs[0].train_cost


def test_one_step_is_the_lectures_rule() -> None:
    """w ← w − η (∂C/∂w + λ/n w), the gradient averaged over the batch, computed here one example at a time."""
    trainer = make(batch_size=4, regularization=L2(3.0), validation=None)
    network = trainer.network
    w1, w2 = (network.layer_parameters[index].weights.astype(float) for index in (0, 1))
    b1, b2 = (network.layer_parameters[index].biases.astype(float) for index in (0, 1))
    chosen = np.random.default_rng([0, 1, 0]).permutation(70)[:4]
    gradients = [np.zeros_like(w1), np.zeros_like(w2)]
    for index in chosen:
        x = TRAIN.inputs[index].reshape(-1) / 255
        a1 = 1 / (1 + np.exp(-(w1 @ x + b1)))
        z2 = w2 @ a1 + b2
        a2 = np.exp(z2) / np.exp(z2).sum()
        d2 = a2 - np.eye(3)[TRAIN.labels[index]]
        d1 = w2.T @ d2 * a1 * (1 - a1)
        gradients[0] += np.outer(d1, x) / 4
        gradients[1] += np.outer(d2, a1) / 4
    trainer.step()
    for part, before, gradient in zip(network.layer_parameters, (w1, w2), gradients, strict=True):
        expected = before - 0.5 * (gradient + 3.0 / 70 * before)
        np.testing.assert_allclose(part.weights, expected, rtol=1e-5, atol=1e-6)


def test_the_same_seed_gives_the_same_bits_whatever_is_looked_at() -> None:
    plain = run(make(batch_size=8), 3)
    watched = make(batch_size=8)
    while watched.epoch < 3:
        watched.advance()
        if watched.step_count % 3 == 0:
            watched.settle()
            watched.history.batches.curve()
    watched.settle()
    np.testing.assert_array_equal(plain.network.parameters, watched.network.parameters)
    assert [e.train_cost for e in plain.history.epochs] == pytest.approx([e.train_cost for e in watched.history.epochs])
    other = run(make(batch_size=8, seed=1), 3)
    assert not np.array_equal(plain.network.parameters, other.network.parameters)


def test_an_epoch_sees_every_example_once_and_the_last_batch_may_be_smaller() -> None:
    trainer = make(batch_size=16)
    run(trainer, 2)
    assert trainer.examples_seen == 140
    assert trainer.step_count == 10  # 16·4 + 6, twice
    assert [record.epoch for record in trainer.history.epochs] == [1, 2]


def test_validation_comes_at_the_start_and_after_each_epoch() -> None:
    trainer = run(make(), 3)
    marks = [look.epoch for look in trainer.history.validations]
    assert marks[0] == 0
    assert {1.0, 2.0, 3.0} <= set(marks)


def test_hyperparameters_change_between_two_steps() -> None:
    trainer = make()
    trainer.step()
    trainer.change(Hyperparameters(learning_rate=1e-9, batch_size=35))
    before = trainer.network.parameters.copy()
    trainer.step()
    trainer.settle()
    np.testing.assert_allclose(trainer.network.parameters, before, atol=1e-6)
    assert trainer.examples_seen == 45


def test_a_batch_larger_than_the_data_is_refused_and_nothing_changes() -> None:
    with pytest.raises(SettingError, match="batch_size: 71 is larger than the 70 training examples"):
        make(batch_size=71)
    trainer = make()
    old = trainer.hyperparameters
    with pytest.raises(SettingError):
        trainer.change(Hyperparameters(learning_rate=0.1, batch_size=500))
    assert trainer.hyperparameters is old
    run(trainer, 1)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_diverging_run_says_so_and_keeps_its_last_good_weights() -> None:
    layers = (Dense(6, "relu"), Dense(6, "relu"))
    trainer = make(layers, learning_rate=1e30, optimizer=SGD())
    with pytest.raises(DivergedError, match=r"The run diverged at step \d+: .*; try a smaller learning rate\."):
        run(trainer, 5)
    assert np.isfinite(trainer.network.parameters).all()
    trainer.change(Hyperparameters(learning_rate=0.1, batch_size=10))
    steps = trainer.step_count
    run(trainer, 3)
    assert trainer.step_count > steps
    assert np.isfinite(trainer.network.parameters).all()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("looked_after", [1, 2, 3, 4, 50])
def test_the_weights_put_back_are_good_and_not_merely_finite(looked_after: int) -> None:
    """However often one looks, and weights are taken down, in the steps that lead to the end."""
    network = Network(TRAIN.shape, (Dense(6, "relu"),), 3, "linear", "quadratic")
    network.initialize("default", 0)
    trainer = Trainer(network, TRAIN, VALIDATION, Hyperparameters(100.0, 10), 0)
    before = evaluate(network, TRAIN).cost
    with pytest.raises(DivergedError):
        for step in range(1000):
            trainer.advance()
            if step % looked_after == 0:
                trainer.settle()
    assert evaluate(network, TRAIN).cost < 20 * before
    trainer.change(Hyperparameters(0.01, 10))
    run(trainer, trainer.epoch + 5)
    assert evaluate(network, TRAIN).cost < before


def test_one_class_only_and_all_zero_images_train_quietly() -> None:
    blank = Examples(np.zeros((40, 1, 8, 8), np.uint8), np.zeros(40, np.int64), 3)
    trainer = run(make((Conv2D(2, 3, "relu"), MaxPool2D(2)), train=blank, validation=blank), 3)
    assert np.isfinite(trainer.history.epochs[-1].train_cost)
    assert trainer.history.epochs[-1].validation_accuracy == 1.0


def test_the_cost_reported_holds_the_regularization_term() -> None:
    trainer = run(make(regularization=L2(5.0)), 1)
    weights = trainer.network.weights.astype(float)
    assert trainer.regularization_term() == pytest.approx(5.0 / (2 * 70) * (weights**2).sum(), rel=1e-5)
    look = trainer.history.validations[-1]
    assert trainer.history.epochs[-1].validation_cost == pytest.approx(look.cost + look.regularization)


def about_to_diverge(batch_size: int = 10) -> Trainer:
    """A trainer that has taken steps which diverge, and has not yet noticed."""
    network = Network(TRAIN.shape, (Dense(6, "relu"),), 3, "linear", "quadratic")
    network.initialize("default", 0)
    trainer = Trainer(network, TRAIN, None, Hyperparameters(1e30, batch_size), 0)
    for _ in range(4):
        trainer.step()
    return trainer


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("looked_after", [1, 2, 3, 5, 50])
def test_neither_time_nor_counts_run_backwards_when_a_run_diverges(looked_after: int) -> None:
    """The steps that led astray are taken back; every example of an epoch counts once."""
    network = Network(TRAIN.shape, (Dense(6, "relu"),), 3, "linear", "quadratic")
    network.initialize("default", 0)
    trainer = Trainer(network, TRAIN, VALIDATION, Hyperparameters(100.0, 10), 0)
    trainer.trajectory = Trajectory(network)
    with pytest.raises(DivergedError):
        for step in range(1000):
            trainer.advance()
            if step % looked_after == 0:
                trainer.settle()

    def all_agrees() -> bool:
        x = trainer.history.batches.curve().x
        counted = trainer.examples_seen == round(trainer.position * len(TRAIN)) == 10 * trainer.step_count
        path = trainer.trajectory.path()
        counted = counted and len(path) == 1 + trainer.step_count and np.isfinite(path).all()
        return counted and trainer.history.batches.samples == trainer.step_count and bool((np.diff(x) > 0).all())

    assert all_agrees()
    trainer.change(Hyperparameters(0.01, 10))
    run(trainer, trainer.epoch + 3)
    assert all_agrees()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize(
    "wanted",
    [
        Hyperparameters(0.01, 10),
        Hyperparameters(0.01, 35),
        Hyperparameters(0.01, 10, optimizer=Momentum(0.5)),
        Hyperparameters(0.01, 10, regularization=L2(0.1)),
        Hyperparameters(0.01, 10, schedule=Halve(3), epochs=4),
    ],
)
def test_what_is_changed_while_a_run_diverges_is_not_lost(wanted: Hyperparameters) -> None:
    trainer = about_to_diverge()
    with pytest.raises(DivergedError):
        trainer.change(wanted)
    assert trainer.hyperparameters == wanted
    assert trainer.learning_rate == 0.01
    assert trainer.descent.optimizer.spec == wanted.optimizer
    run(trainer, 2)
    assert np.isfinite(trainer.network.parameters).all()
    assert trainer.examples_seen == 2 * len(TRAIN)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("look", ["settle", "layer_stats", "state", "close_chunk"])
def test_whoever_looks_first_hears_of_it_and_the_next_finds_all_well(look: str) -> None:
    trainer = about_to_diverge()
    with pytest.raises(DivergedError):
        getattr(trainer, look)()
    getattr(trainer, look)()
    assert np.isfinite(trainer.network.parameters).all()
    assert trainer.step_count == trainer.history.batches.samples


class Counting(Halve):
    """Counts how often it is asked."""

    asked = 0

    def after(self, stalls: Stalls, accuracy: float) -> Stalls:
        Counting.asked += 1
        return super().after(stalls, accuracy)


def test_an_epoch_costs_and_keeps_the_same_however_many_there_have_been() -> None:
    few = some_images(4, shape=(1, 1, 1), classes=1)
    network = Network(few.shape, (), 1)
    room = 32

    def start_run() -> Trainer:
        made = Trainer(network, few, few, Hyperparameters(0.1, 4, schedule=Counting(), epochs=9), 0)
        made.history.epochs, made.history.validations = Log(room), Log(room)
        return made

    Counting.asked = 0
    trainer, epochs = start_run(), 4 * room + 11
    run(trainer, epochs)
    assert Counting.asked == epochs  # once for each, and never again for those before
    for kept in (trainer.history.epochs, trainer.history.validations):
        assert room / 2 <= len(kept) <= room + 1 < MOST_KEPT
        assert kept[-1].epoch == epochs
    other = start_run()
    other.restore(trainer.state())
    for one in (trainer, other):
        run(one, epochs + 3)
    assert list(trainer.history.validations) == list(other.history.validations)
    assert [record.epoch for record in trainer.history.epochs] == [record.epoch for record in other.history.epochs]
    np.testing.assert_array_equal(trainer.history.validation_curve.table(), other.history.validation_curve.table())


def test_outputs_and_gradient_norms_are_computed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again when the steps are accounted for, nor when somebody looks at them."""
    trainer = make(validation=None)
    network, counts = trainer.network, {"outputs": 0, "norms": 0}
    apply = network.output.apply

    def counted_apply(z: np.ndarray, a: np.ndarray) -> None:
        counts["outputs"] += 1
        apply(z, a)

    def counted_norms(network: Network) -> np.ndarray:
        counts["norms"] += 1
        return gradient_norms(network)

    network.output = replace(network.output, apply=counted_apply)
    monkeypatch.setattr(accounting, "gradient_norms", counted_norms)
    for _ in range(5):
        trainer.step()
    views = trainer.layer_stats()
    trainer.settle()
    np.testing.assert_array_equal(trainer.gradient_norms, gradient_norms(network))
    assert [view.weight_norm for view in views] == trainer.gradient_norms.tolist()
    assert counts == {"outputs": 5, "norms": 1}
