"""What happens around the steps: schedules, early stopping, augmentation, micro-batches, and continued runs."""

from __future__ import annotations

import functools
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from netviz.data.augmentation import AUGMENTATIONS, BLOCK, Distort, OnePixel
from netviz.engine.accounting import DivergedError
from netviz.engine.evaluation import evaluate
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.layers import BatchNorm, Conv2D, Dense, Dropout, MaxPool2D
from netviz.engine.minibatch import micro_batch_count
from netviz.engine.network import Network
from netviz.engine.optimizers import OPTIMIZERS, SGD, Adam, Momentum
from netviz.engine.parallel import TwoThreads
from netviz.engine.regularizers import L1, L2, MaxNorm, Regularizer
from netviz.engine.schedules import NO_STALLS, SCHEDULES, Constant, Cosine, Halve, Step
from netviz.engine.trainer import Trainer
from tests.conftest import some_images

TRAIN, VALIDATION = some_images(90), some_images(40, seed=1)
STACKS = {
    "dense": (Dense(6),),
    "dropout": (Dense(20, "relu"), Dropout(0.3)),
    "norm": (Conv2D(4, 3, "identity"), BatchNorm("relu"), MaxPool2D(2)),
    "halved": (Conv2D(32, 5, "relu", padding=2), Conv2D(32, 5, "relu"), Dropout(0.2)),
}


def make(layers=STACKS["dense"], seed=0, augment=None, **settings) -> Trainer:
    network = Network(TRAIN.shape, layers, TRAIN.classes, "softmax", "log-likelihood")
    network.initialize("he", seed)
    settings = {"learning_rate": 0.05, "batch_size": 10, "epochs": 4} | settings
    return Trainer(network, TRAIN, VALIDATION, Hyperparameters(**settings), seed, augment)


def run(trainer: Trainer, epochs: float = 4) -> Trainer:
    while trainer.epoch < epochs and not trainer.stopped_early:
        trainer.advance()
    trainer.settle()
    return trainer


def test_schedules() -> None:
    assert [Constant().factor(e, 10) for e in (0, 9)] == [1, 1]
    assert [Step(3, 0.1).factor(e, 10) for e in (0, 2, 3, 6)] == pytest.approx([1, 1, 0.1, 0.01])
    cosine = [Cosine().factor(e, 10) for e in range(10)]
    assert cosine[0] == 1
    assert cosine[5] == pytest.approx(0.5)
    assert 0 < cosine[9] < 0.05
    assert Cosine(0.2).factor(9, 10) == pytest.approx(0.2)

    def halved(*accuracies: float) -> float:
        stalls = functools.reduce(Halve(2).after, accuracies, NO_STALLS)
        return Halve(2).factor(len(accuracies), 9, stalls)

    assert [halved(), halved(0.5), halved(0.5, 0.5), halved(0.5, 0.5, 0.4)] == [1, 1, 1, 0.5]
    assert halved(0.5, 0.4, 0.4, 0.4, 0.4) == 0.25
    assert halved(0.5, 0.4, 0.6, 0.5) == 1


@pytest.mark.parametrize("kind", SCHEDULES)
@pytest.mark.parametrize("epochs", [1, 2, 10])
def test_past_the_planned_epochs_a_schedule_leaves_a_rate_to_learn_with(kind: str, epochs: int) -> None:
    """A run that is trained on must not stand still in silence."""
    schedule = SCHEDULES[kind]()
    last = schedule.factor(epochs - 1, epochs)
    assert last > 0
    for beyond in (epochs, epochs + 1, 3 * epochs):
        assert schedule.factor(beyond, epochs) >= min(last, schedule.factor(beyond, beyond + 1)) > 0


@pytest.mark.parametrize("kind", SCHEDULES)
def test_what_is_planned_on_continues_as_if_it_had_been_planned_so(kind: str) -> None:
    trainer = run(make(schedule=SCHEDULES[kind](), epochs=3), 3)
    trainer.plan(6)
    before = trainer.network.parameters.copy()
    assert trainer.learning_rate == run(make(schedule=SCHEDULES[kind](), epochs=6), 3).learning_rate
    run(trainer, 4)
    assert np.abs(trainer.network.parameters - before).max() > 1e-3


def test_a_rate_that_moves_nothing_is_reported() -> None:
    trainer = run(make(schedule=Step(1, 1e-4), epochs=3), 1)
    assert trainer.notice == ""
    assert "steps) has brought η down to" in run(trainer, 2).notice


def test_the_weights_are_averaged_over_the_last_of_the_epochs_that_are_planned_on() -> None:
    trainer = run(make(epochs=1, averaging=1, batch_size=7), 1)
    trainer.plan(2)
    for _ in range(3):
        trainer.step()
    assert trainer.averaging.steps == 3


@pytest.mark.parametrize("kind", SCHEDULES)
def test_every_schedule_trains_and_never_raises_the_rate(kind: str) -> None:
    trainer = make(schedule=SCHEDULES[kind]())
    rates = []
    while trainer.epoch < 4:
        rates.append(trainer.learning_rate)
        trainer.advance()
    assert rates[0] == 0.05
    assert all(later <= earlier for earlier, later in pairwise(rates))


def test_the_rate_of_the_schedule_is_the_one_that_moves_the_weights() -> None:
    trainer = make(schedule=Step(1, 1e-9))
    run(trainer, 1)
    before = trainer.network.parameters.copy()
    run(trainer, 2)
    np.testing.assert_allclose(trainer.network.parameters, before, atol=1e-7)


def test_early_stopping_takes_back_the_best_weights() -> None:
    trainer = make(learning_rate=3.0, early_stopping=3)
    best: tuple[float, np.ndarray] | None = None
    while not trainer.stopped_early:
        epochs = trainer.epoch
        trainer.advance()
        if trainer.epoch > epochs and not trainer.stopped_early:
            accuracy = trainer.history.epochs[-1].validation_accuracy
            if best is None or accuracy > best[0]:
                best = accuracy, trainer.network.parameters.copy()
        assert trainer.epoch < 300
    np.testing.assert_array_equal(trainer.network.parameters, best[1])
    assert trainer.epoch == trainer.early_stopping.best_epoch + 3
    assert f"since epoch {trainer.early_stopping.best_epoch}" in trainer.stop_sentence
    trainer.reset_early_stopping()
    steps = trainer.step_count
    trainer.advance()
    assert trainer.step_count >= steps


@pytest.mark.parametrize("stack", STACKS)
def test_a_run_ends_with_the_mean_of_its_last_epochs(stack: str) -> None:
    """The steps are those of a run that is not averaged, and the last validation is that of the mean."""
    plain, averaged = (make(STACKS[stack], batch_size=30, averaging=epochs) for epochs in (0, 2))
    seen = []
    while plain.epoch < 4:
        if plain.advance():
            seen.append((plain.network.parameters.copy(), plain.network.state.copy()))
    run(averaged)
    assert len(seen) == 12
    for mean, kept in zip((averaged.network.parameters, averaged.network.state), zip(*seen, strict=True), strict=True):
        np.testing.assert_allclose(mean, np.mean(kept[6:], axis=0), rtol=1e-4, atol=1e-6)
    records = averaged.history.epochs
    assert [r.train_cost for r in records] == pytest.approx([r.train_cost for r in plain.history.epochs])
    whole = evaluate(averaged.network, VALIDATION)
    assert records[-1].validation_accuracy == pytest.approx(whole.accuracy)
    assert averaged.averaging.mean is None
    run(averaged, 5)
    assert averaged.epoch == 5


def test_what_diverged_is_not_averaged() -> None:
    trainer = make(averaging=4, learning_rate=1e30)
    with pytest.raises(DivergedError), np.errstate(all="ignore"):
        run(trainer)
    assert trainer.averaging.mean is None


def test_l1_makes_small_weights_and_max_norm_bounds_them() -> None:
    plain, l1 = run(make()), run(make(regularization=L1(20.0)))
    assert (abs(l1.network.weights) < 1e-2).mean() > 1.5 * (abs(plain.network.weights) < 1e-2).mean()
    bounded = run(make((Conv2D(3, 3, tied=False), Dense(5)), regularization=MaxNorm(0.5), learning_rate=1.0))
    for rows in bounded.network.neurons:
        assert np.linalg.norm(rows, axis=1).max() <= 0.5 + 1e-6


@pytest.mark.parametrize("n", [30, 80])
def test_parts_give_what_the_whole_gives(n: int) -> None:
    """A step in parts is the same step, up to the order in which float32 adds."""
    trainer = make((Conv2D(32, 5, "relu", padding=2), Conv2D(32, 5, "relu")), batch_size=n)
    network = trainer.network
    assert micro_batch_count(network, 30) == 2
    assert micro_batch_count(network, 64) == 2
    assert micro_batch_count(network, 128) == 4
    assert micro_batch_count(network, 29) == 1
    from netviz.engine.execution import ForwardBackward

    trainer.step()
    halved = network.gradients.copy()
    whole = Network(TRAIN.shape, network.layers[:-1], 3, "softmax", "log-likelihood")
    whole.initialize("he", 0)
    chosen = np.random.default_rng([0, 1, 0]).permutation(90)[:n]
    x = np.moveaxis(TRAIN.inputs[chosen] / np.float32(255), 0, -1)
    y = np.eye(3, dtype=np.float32)[:, TRAIN.labels[chosen]]
    one = ForwardBackward(whole, n)
    one.backward(one.forward(np.ascontiguousarray(x)), y)
    np.testing.assert_allclose(halved, whole.gradients, rtol=2e-4, atol=2e-6)


def test_batch_normalization_keeps_its_batch_together() -> None:
    layers = (Conv2D(32, 5, "relu", padding=2), Conv2D(32, 5, "identity"), BatchNorm("relu"))
    assert micro_batch_count(make(layers, batch_size=30).network, 30) == 1


def test_long_vectors_move_on_two_threads_to_the_same_bits() -> None:
    rng = np.random.default_rng(0)
    start, gradients = rng.standard_normal(400_001).astype(np.float32), rng.standard_normal((3, 400_001), np.float32)
    for spec in OPTIMIZERS.values():
        results = []
        for pair in (None, TwoThreads()):
            w = start.copy()
            optimizer = spec().start(w, 300_000)
            for gradient in gradients:
                optimizer.step(w, gradient, 0.1, pair)
            results.append(w)
        np.testing.assert_array_equal(*results)


def test_what_the_helper_raises_is_raised_here() -> None:
    def wrong() -> None:
        raise ZeroDivisionError

    done = []
    with pytest.raises(ZeroDivisionError):
        TwoThreads().in_parallel(lambda: done.append(1), wrong)
    assert done == [1]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("regularizer", [L1(50.0), L2(50.0), MaxNorm(0.5)], ids=lambda one: one.kind)
def test_zeros_that_are_kept_stay_while_all_the_rest_moves(optimizer: str, regularizer: Regularizer) -> None:
    """They were trained before, so that the optimizer has moments that would move them."""
    settings = {"optimizer": OPTIMIZERS[optimizer](), "regularization": regularizer, "learning_rate": 0.02}
    trainer = run(make((BatchNorm(), Dense(6, "tanh")), **settings, keep_zeros=True), 1)
    network, weights = trainer.network, trainer.network.weights
    assert weights.all(), "nothing was 0, and so nothing is"
    pruned = np.random.default_rng(1).random(weights.size) < 0.5
    weights[pruned] = 0
    before = network.parameters.copy()
    run(trainer, 2)
    np.testing.assert_array_equal(weights[pruned].view(np.int32), 0)
    assert np.mean(network.parameters[: weights.size][~pruned] != before[: weights.size][~pruned]) > 0.8
    assert (network.parameters[weights.size :] != before[weights.size :]).any(), "biases move as ever"


def test_zeros_are_no_part_of_the_norm_that_bounds_the_others() -> None:
    """One step is that of a network in which they had no gradient at all."""
    trainer = make(learning_rate=30.0, regularization=MaxNorm(0.5), keep_zeros=True)
    weights = trainer.network.weights
    weights[::2] = 0
    before = weights.copy()
    trainer.step()
    moved = before - np.float32(30.0) * trainer.network.gradients[: weights.size]
    moved[::2] = 0
    expected = make().network
    expected.weights[:] = moved
    MaxNorm(0.5).bound(expected.neurons)
    np.testing.assert_allclose(weights, expected.weights, rtol=1e-5)


def test_zeros_that_are_released_start_again() -> None:
    """What an optimizer has gathered for a weight that was held must not throw it away."""
    trainer = make(optimizer=Momentum(), keep_zeros=True)
    trainer.network.weights[::2] = 0
    run(trainer, 1)
    trainer.change(replace(trainer.hyperparameters, keep_zeros=False))
    (velocity,) = trainer.descent.optimizer.state.values()
    assert not velocity[: trainer.network.weight_count : 2].any()
    assert velocity[1 : trainer.network.weight_count : 2].any()
    trainer.step()
    assert trainer.network.weights[::2].any()


def stands(trainer: Trainer) -> tuple:
    history = trainer.history
    return (
        trainer.network.parameters.tobytes(),
        trainer.network.state.tobytes(),
        tuple(vector.tobytes() for vector in trainer.descent.optimizer.state.values()),
        tuple((e.train_cost, e.train_accuracy, e.validation_cost, e.validation_accuracy) for e in history.epochs),
        history.batches.table().tobytes(),
    )


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("optimizer", [SGD(), Momentum(), Adam()])
def test_a_continued_run_is_the_same_to_the_last_bit(stack: str, optimizer) -> None:
    """Saved after any number of pieces of work, in the middle of epochs and validations, and gone on with."""
    settings = {"optimizer": optimizer, "schedule": Halve(1), "early_stopping": 3, "learning_rate": 0.02}
    settings |= {"batch_size": 30 if stack == "halved" else 7, "epochs": 3, "averaging": 2}
    augment = Distort(1.0, 10.0, elastic=0.5).start(0)
    whole = run(make(STACKS[stack], augment=augment, **settings), 3)
    for pieces in (1, 4, 6, 9) if stack == "halved" else (1, 4, 13, 30):
        trainer = make(STACKS[stack], augment=augment, **settings)
        for _ in range(pieces):
            trainer.advance()
        saved, state = trainer.state(), (trainer.network.parameters.copy(), trainer.network.state.copy())
        other = make(STACKS[stack], augment=augment, **settings)
        other.network.parameters[...], other.network.state[...] = state
        other.restore(saved)
        assert stands(run(other, 3)) == stands(whole)


@pytest.mark.parametrize("stack", STACKS)
def test_observing_changes_no_bit(stack: str) -> None:
    settings = {"batch_size": 30 if stack == "halved" else 7, "optimizer": Adam()}
    plain, watched = run(make(STACKS[stack], **settings)), make(STACKS[stack], **settings)
    while watched.epoch < 4:
        watched.advance()
        watched.settle()
        watched.layer_stats()
    watched.settle()
    assert plain.network.parameters.tobytes() == watched.network.parameters.tobytes()
    assert plain.history.epochs[-1].train_cost == watched.history.epochs[-1].train_cost


@pytest.mark.parametrize("kind", AUGMENTATIONS)
def test_every_augmentation_learns(kind: str) -> None:
    trainer = run(make(augment=AUGMENTATIONS[kind]().start(3)), 2)
    assert np.isfinite(trainer.network.parameters).all()


def test_a_distortion_depends_on_the_place_alone() -> None:
    images = some_images(3 * BLOCK).inputs
    change = Distort(2.0, 15.0, 0.1, 0.2, 1.0).start(5)
    whole = change(images, 2, 0)
    for start, end in ((0, 1), (10, 90), (BLOCK - 1, BLOCK + 1), (BLOCK, 3 * BLOCK)):
        np.testing.assert_array_equal(change(images[start:end], 2, start), whole[start:end])
    assert not np.array_equal(change(images, 3, 0), whole)
    assert not np.array_equal(Distort(2.0, 15.0, 0.1, 0.2, 1.0).start(6)(images, 2, 0), whole)
    assert whole.dtype == np.uint8


def test_one_pixel_moves_each_image_by_a_whole_pixel_or_not_at_all() -> None:
    images = some_images(3 * BLOCK, shape=(2, 6, 7)).inputs
    change = OnePixel().start(5)
    whole = change(images, 2, 0)
    np.testing.assert_array_equal(change(images[70:130], 2, 70), whole[70:130])
    assert not np.array_equal(change(images, 3, 0), whole)
    framed = np.pad(images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    five = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
    ways = [framed[:, :, 1 + down : 7 + down, 1 + right : 8 + right] for down, right in five]
    taken = [[way for way, moved in enumerate(ways) if np.array_equal(moved[i], whole[i])] for i in range(len(images))]
    assert all(len(found) == 1 for found in taken)
    counts = np.bincount([found[0] for found in taken], minlength=5)
    assert counts.min() > 20


def test_a_distortion_without_bounds_is_none() -> None:
    images = some_images(50, shape=(2, 9, 7)).inputs
    np.testing.assert_array_equal(Distort(0.0).start(0)(images, 0, 0), images)
    values = images / 255
    np.testing.assert_allclose(Distort(0.0).start(0)(values, 0, 0), values, atol=1e-6)


def test_a_shift_moves_an_image_by_at_most_its_bound() -> None:
    images = np.zeros((200, 1, 15, 15), np.uint8)
    images[:, :, 7, 7] = 255
    moved = Distort(shift=3.0).start(0)(images, 0, 0).astype(float)
    rows, columns = np.indices((15, 15))
    mass = moved.sum(axis=(1, 2, 3))
    down = (moved[:, 0] * rows).sum(axis=(1, 2)) / mass - 7
    across = (moved[:, 0] * columns).sum(axis=(1, 2)) / mass - 7
    for moves in (down, across):
        assert abs(moves).max() <= 3.01
        assert moves.min() < -2
        assert moves.max() > 2
    assert mass.mean() == pytest.approx(255, rel=0.02)
