"""The map of the plane: outputs at a point, gradients, number ranges, and test points."""

from __future__ import annotations

import numpy as np
import pytest

from netviz import config as configs
from netviz.config import Config
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.gradient_check import costs
from netviz.engine.sampler import whole_batch
from netviz.run import build
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.plane import ARROWS, SIDE, Plane
from netviz.session.run import Run


def plane_of(name: str) -> tuple[Run, Plane]:
    config = configs.with_data(Config(), name)
    run = Run(config, build.load_data(config))
    plane = Plane.take(run, FrameRequest(), Comparison())
    assert plane is not None
    return run, plane


def made_up(height: np.ndarray, regression: bool = True) -> Plane:
    answers = height[None] if regression else np.stack([(1 - height) / 2, (1 + height) / 2])
    nothing = np.zeros((0, 2))
    return Plane(2, nothing, np.zeros(0), answers, regression, limits=(0.0, 1.0))


@pytest.mark.parametrize("name", ["spirals", "pinwheel", "hills"])
def test_what_it_says_at_a_point_is_what_the_network_answers_there(name: str) -> None:
    run, plane = plane_of(name)
    for x, y in ((0.3, -0.7), (-1.2, 1.2), (1.2, -1.2), (0.0, 0.0)):
        said = plane.at(x, y)
        asked = Examples(np.array([[x, y]], np.float32), np.zeros(1, np.int64), run.splits.train.classes)
        assert said is not None
        np.testing.assert_allclose(said, evaluate(run.network, asked).outputs[:, 0], atol=0.02)
    assert plane.at(1.3, 0) is None and plane.at(0, -1.3) is None


def test_arrows_point_where_the_map_rises_the_steepest_one_cell_long() -> None:
    x, y = np.meshgrid(np.linspace(-1.2, 1.2, SIDE), np.linspace(-1.2, 1.2, SIDE)[::-1])
    for down, across in ((0.15, 0.05), (-0.1, 0.2)):
        arrows = made_up(0.5 + across * x + down * y).arrows()
        assert arrows.shape == (ARROWS**2, 4)
        long = np.hypot(arrows[:, 2], arrows[:, 3])
        np.testing.assert_allclose(long, 2.4 / ARROWS, rtol=1e-6)
        np.testing.assert_allclose(
            arrows[:, 2:] / long[:, None], [np.array([across, down]) / np.hypot(across, down)] * ARROWS**2
        )
    bowl = made_up(0.5 + 0.2 * (x**2 + y**2)).arrows()
    outwards = (bowl[:, :2] * bowl[:, 2:]).sum(axis=1)
    assert (outwards > 0).all()
    assert not made_up(np.full((SIDE, SIDE), 0.5)).arrows()[:, 2:].any()


@pytest.mark.parametrize("name", ["moons", "hills"])
def test_arrows_of_the_cost_lead_to_where_it_is_less(name: str) -> None:
    run, _ = plane_of(name)
    for _ in range(30):
        run.trainer.step()
    plane = Plane.take(run, FrameRequest(questions={Plane: True}), Comparison())
    assert plane is not None and 100 < len(plane.descents) <= 150
    train = run.splits.train
    chosen = np.linspace(0, len(train) - 1, len(plane.descents)).astype(int)
    np.testing.assert_allclose(plane.descents[:, :2], run.splits.points.train.inputs[chosen], rtol=1e-6)
    long = np.hypot(*plane.descents[:, 2:].T)
    assert long.max() == pytest.approx(2.4 / ARROWS)

    def cost(points: np.ndarray) -> np.ndarray:
        at = Examples(points.astype(np.float32), train.labels[chosen], train.classes,
                      None if train.targets is None else train.targets[chosen])  # fmt: skip
        inputs, targets = whole_batch(at, False, np.float32, run.network.outputs)
        return costs(run.network, inputs, targets)

    steep = long > 0.3 * long.max()
    way = plane.descents[:, 2:] * 0.05
    less = cost(plane.descents[:, :2] + way) < cost(plane.descents[:, :2] - way)
    assert less[steep].all() and steep.any()
    assert not len(plane_of(name)[1].descents), "only where they are asked for"


def test_the_rise_of_two_classes_and_of_numbers_lies_between_minus_one_and_one() -> None:
    slope = np.tile(np.linspace(0, 1, SIDE), (SIDE, 1))
    np.testing.assert_allclose(made_up(slope).rise, 2 * slope - 1)
    np.testing.assert_allclose(made_up(slope, regression=False).rise, slope)


def test_numbers_come_with_their_limits_and_test_points_with_their_labels() -> None:
    run, plane = plane_of("hills")
    targets = run.splits.train.targets
    assert targets is not None and plane.limits == (float(targets.min()), float(targets.max()))
    np.testing.assert_allclose(plane.signed(np.array(plane.limits)), [-1, 1])
    run, plane = plane_of("pinwheel")
    assert np.array_equal(plane.tests, run.splits.test.inputs) and np.array_equal(
        plane.test_labels, run.splits.test.labels
    )
    assert plane.answers.shape == (3, SIDE, SIDE)


def test_classes_with_names_are_called_by_them(tmp_path) -> None:
    table = tmp_path / "flowers.csv"
    table.write_text(
        "a,b,kind\n" + "".join(f"{i % 7},{i % 5 + (i % 2)},{'rose' if i % 2 else 'tulip'}\n" for i in range(60))
    )
    config = configs.changed(Config(), {"data.name": str(table), "network.none": True})
    run = Run(config, build.load_data(config))
    plane = Plane.take(run, FrameRequest(), Comparison())
    assert plane is not None
    assert [plane.name_of(output) for output in range(3)] == ["rose", "tulip", "none"]
    assert made_up(np.zeros((SIDE, SIDE)), regression=False).name_of(1) == "class 1"
