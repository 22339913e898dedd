"""The map of the examples: placed by a layer's outputs, steady while the network learns, with the drawing on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from netviz import config as configs
from netviz.engine.by_hand import SetValue
from netviz.engine.inspection import Inspector
from netviz.extras import missing
from netviz.session import FrameRequest
from netviz.session.comparison import Comparison
from netviz.session.driver import Driver
from netviz.session.example_mapper import MOST_NUMBERS, PCA, TSNE
from netviz.session.neighbour_map import NeighbourMap
from netviz.session.neighbour_process import NeighbourProcess
from netviz.session.parts import example_map
from netviz.session.parts.example_map import ExampleMap
from netviz.session.run import Run
from tests.waiting import HANG_SECONDS

DIGITS = configs.parse(
    """
[data]
train = 200
validation = 120
[network]
output = "softmax"
init = "he"
layers = [
  { kind = "conv", filters = 3, size = 5, activation = "relu" },
  { kind = "pool", size = 4 },
  { kind = "dense", units = 12 },
]
[training]
learning_rate = 0.05
"""
)
LINE = configs.parse('[data]\nname = "slope"\n[network]\noutput = "linear"\nlayers = [{ kind = "dense", units = 4 }]')


def driver(config: configs.Config) -> Driver:
    made = Driver(config, threading.Event())
    made.begin()
    return made


def mapped(
    run: Run | None, split: str = "validation", layer: int | None = None, drawing: np.ndarray | None = None
) -> ExampleMap:
    """The map of the network as it is."""
    assert run is not None
    found, request = None, FrameRequest(drawing=drawing, questions={ExampleMap: (split, layer)})
    while found is None or found.busy:
        run.begin_frame(resting=True)
        found = ExampleMap.take(run, request, Comparison())
    return found


@pytest.fixture(scope="module")
def digits() -> Driver:
    return driver(DIGITS)


@pytest.mark.parametrize("layer", [0, 1, 2, 3])
def test_points_lie_in_the_plane_of_most_variance(digits: Driver, layer: int) -> None:
    """Against NumPy's singular values of what the inspector says of each example, up to a turn of the plane."""
    run = digits.run
    assert run is not None
    found = mapped(run, layer=layer)
    placed, examples, inspector = found.placed, run.splits.validation, Inspector(run.network)
    assert placed is not None and found.layers == ("input", "conv 3", "dense 12", "output")
    rows = []
    for image in examples.inputs:
        shares, activations = inspector.forward(image / 255)
        rows.append(np.ravel([image / 255, activations[0], activations[2], shares][layer]).astype(float))
    data = np.array(rows) - np.mean(rows, axis=0)
    left, sizes, _ = np.linalg.svd(data, full_matrices=False)
    expected = left[:, :2] * sizes[:2]
    turn = np.linalg.lstsq(placed.points, expected, rcond=None)[0]
    np.testing.assert_allclose(placed.points @ turn, expected, atol=2e-3 * sizes[0])
    np.testing.assert_allclose(turn @ turn.T, np.eye(2), atol=1e-3)
    assert placed.share == pytest.approx((sizes[:2] ** 2).sum() / (sizes**2).sum(), rel=1e-3)
    np.testing.assert_array_equal(found.labels, examples.labels)
    assert found.layer == layer
    assert mapped(run, layer=None).layer == 2, "the last hidden layer, unless asked"


def test_a_map_stays_where_it_was_while_the_network_learns_a_little(digits: Driver) -> None:
    made = driver(DIGITS)
    run = made.run
    assert run is not None
    before = mapped(run).placed
    made.start(steps=1)
    made.train()
    after = mapped(run).placed
    assert before is not None and after is not None
    assert (after.number, after.step) == (before.number + 1, 1)
    moved, size = np.abs(after.points - before.points), np.abs(before.points).max()
    assert 0 < np.median(moved) < 0.1 * size
    run.changed(configs.replaced(run.config, "network.by_hand", (SetValue(1, 1, 0, 50.0),)))
    assert mapped(run).placed.number == after.number + 1, "a change by hand at the same step is another network"


def test_the_drawing_lies_where_the_same_example_does(digits: Driver) -> None:
    run = digits.run
    assert run is not None
    for layer in (0, 2, 3):
        found = mapped(run, layer=layer, drawing=run.splits.validation.inputs[7, 0])
        assert found.placed is not None
        np.testing.assert_allclose(found.drawing, found.placed.points[7], rtol=1e-3, atol=1e-4)
    assert mapped(run, layer=3).drawing is None


def test_of_a_layer_with_many_numbers_fewer_examples_are_kept(digits: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    run = driver(DIGITS).run
    assert run is not None
    monkeypatch.setattr("netviz.session.example_mapper.MOST_NUMBERS", 784 * 50)
    placed = mapped(run, "train", layer=0).placed
    assert placed is not None
    assert len(placed.places) == len(placed.points) == 50
    assert (placed.places[0], placed.places[-1]) == (0, 199)
    assert MOST_NUMBERS * 4 <= 1 << 25


def test_numbers_and_words_of_what_is_placed(digits: Driver) -> None:
    run = digits.run
    assert run is not None
    found = mapped(run)
    assert found.placed is not None
    wrong = int(np.flatnonzero(~found.placed.right)[0])
    assert found.words(wrong) == f"{found.labels[wrong]}, read as {found.placed.predictions[wrong]}"
    numbers = mapped(driver(LINE).run, "test", layer=0)
    assert numbers.numbers is not None and numbers.values is not None
    assert (numbers.numbers.tone.min(), numbers.numbers.tone.max()) == (0, 1)
    assert ", predicted " in numbers.words(0)
    square = np.array([[-9, -9], [9, -9], [9, 9], [-9, 9]], float)
    assert len(found.selected(np.array([[0.0, 0.0], [10.0, 0.0]]), square)) == 1
    assert example_map.CLEAR < 100


@pytest.fixture(scope="module")
def kept_together() -> tuple[Driver, ExampleMap]:
    """A run, and its examples placed so that neighbours stay together."""
    pytest.importorskip("openTSNE")
    made = driver(DIGITS)
    return made, waited_for(made.run)


@pytest.fixture(scope="module", autouse=True)
def few_rounds() -> Iterator[None]:
    """So few examples lie where they belong soon."""
    with pytest.MonkeyPatch.context() as patch:
        for name, rounds in (("GATHERING", 60), ("SPREADING", 60), ("GOING_ON", 20)):
            patch.setattr(f"netviz.session.neighbour_map.{name}", rounds)
        yield


def waited_for(run: Run | None, drawing: np.ndarray | None = None) -> ExampleMap:
    """The finished map of the network as it is; its process is waited for, not the clock."""
    assert run is not None
    request = FrameRequest(drawing=drawing, questions={ExampleMap: ("validation", 0, TSNE)})
    while True:
        run.begin_frame(resting=True)
        found = ExampleMap.take(run, request, Comparison())
        if not found.busy:
            return found
        if run.mapper.working is not None:
            run.mapper.working.wait(HANG_SECONDS)


@pytest.mark.slow(once=True)
def test_neighbours_stay_together(kept_together: tuple[Driver, ExampleMap]) -> None:
    """The nearest on the map are nearer by their pixels than others; of a plane this is less true."""
    made, found = kept_together
    assert found.placed is not None and found.placed.share is None and not found.problem
    points, images = found.placed.points, made.run.splits.validation.inputs.reshape(120, -1).astype(float)
    assert points.shape == (120, 2)
    away, apart = (np.linalg.norm(one[:, None] - one, axis=2) for one in (images, points.astype(float)))
    flat = np.linalg.norm((flat := mapped(made.run, layer=0).placed.points.astype(float))[:, None] - flat, axis=2)

    def shared(distances: np.ndarray) -> float:
        """Which share of the five nearest are also among the five nearest by their pixels."""
        nearest = [np.argsort(one, axis=1)[:, 1:6] for one in (distances, away)]
        return float(np.mean([len(set(a) & set(b)) for a, b in zip(*nearest, strict=True)])) / 5

    assert shared(apart) > shared(flat) + 0.05


@pytest.mark.slow(once=True)
def test_a_map_of_neighbours_continues_from_the_one_before_and_takes_the_drawing(
    kept_together: tuple[Driver, ExampleMap],
) -> None:
    made, _ = kept_together
    run = made.run
    before = waited_for(run).placed
    made.start(steps=1)
    made.train()
    after = waited_for(run, drawing=run.splits.validation.inputs[7, 0])
    assert after.placed.step == before.step + 1
    size = np.abs(before.points).max()
    assert np.median(np.abs(after.placed.points - before.points)) < 0.3 * size
    np.testing.assert_allclose(after.drawing, after.placed.points[7], atol=0.02 * size)


@pytest.mark.slow(once=True)
def test_a_map_of_neighbours_can_be_cancelled(kept_together: tuple[Driver, ExampleMap]) -> None:
    run, process = kept_together[0].run, NeighbourProcess()
    working = NeighbourMap(run.splits.validation.inputs.reshape(120, -1), None, process)
    working.call_off()
    assert working.wait(HANG_SECONDS) and not working.problem
    failing = NeighbourMap(np.full((10, 2), np.nan, np.float32), None, process)
    assert failing.wait(HANG_SECONDS)
    assert failing.problem.startswith("t-SNE failed")


def test_without_the_library_it_says_so_and_shows_the_plane(digits: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netviz.session.neighbour_map.find_spec", lambda name: None)
    run, found = digits.run, None
    request = FrameRequest(questions={ExampleMap: ("validation", 0, TSNE)})
    while found is None or found.busy:
        run.begin_frame(resting=True)
        found = ExampleMap.take(run, request, Comparison())
    assert (found.projection, found.problem) == (PCA, missing("t-SNE", "openTSNE"))
    assert found.placed is not None and found.placed.share is not None
