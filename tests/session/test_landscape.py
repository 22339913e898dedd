"""The landscape in a frame: around the present weights, with the path on it, and without work while stopped."""

from __future__ import annotations

import numpy as np
import pytest

from netviz import config as configs
from netviz.engine.evaluation import evaluate
from netviz.engine.landscape import principal_directions, projected
from netviz.run import build
from netviz.run.named_moment import Why
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.landscape import MOST_EXAMPLES, MOST_POINTS, SIDE, Landscape, LandscapeQuestion
from netviz.session.run import Run

SMALL = """[data]
name = "spirals"
[network]
output = "softmax"
layers = [{ kind = "dense", units = 6, activation = "tanh" }]
[training]
cost = "log-likelihood"
learning_rate = 0.05
optimizer = { kind = "adam" }"""
LARGE = SMALL.replace("units = 6", "units = 40")


def begun(text: str, steps: int = 40) -> Run:
    config = configs.parse(text)
    return trained(Run(config, build.load_data(config)), steps)


def trained(run: Run, steps: int) -> Run:
    for _ in range(steps):
        run.trainer.step()
    run.trainer.settle()
    return run


def taken(run: Run, question: LandscapeQuestion, resting: bool = True) -> Landscape:
    run.begin_frame(resting)
    found = Landscape.take(run, FrameRequest(questions={Landscape: question}), Comparison())
    assert found is not None
    return found


def whole(run: Run, question: LandscapeQuestion) -> Landscape:
    while (found := taken(run, question)).busy:
        continue
    return found


@pytest.mark.parametrize("directions", ["random", "path"])
def test_in_the_middle_lies_the_cost_of_the_network_as_it_is(directions: str) -> None:
    run = begun(SMALL)
    before = run.network.parameters.copy()
    found = whole(run, LandscapeQuestion(directions))
    np.testing.assert_array_equal(run.network.parameters, before)
    assert (found.directions, found.rows, found.step) == (directions, SIDE, 40)
    surface, walk = found.surface, found.surface.paths[0].points
    assert len(walk) == 41, "every step since the start"
    np.testing.assert_allclose(walk[-1], 0, atol=1e-6)
    here = evaluate(run.network, run.splits.train.first(MOST_EXAMPLES)).cost
    if directions == "random":
        assert surface.heights[SIDE // 2, SIDE // 2] == pytest.approx(here, rel=1e-5)
    else:
        assert 0.8 < sum(found.shares) <= 1 + 1e-9
        assert surface.across[0] < walk[:, 0].min() and surface.across[1] > walk[:, 0].max()
        assert surface.paths[0].height == pytest.approx(here, rel=0.3)


def test_a_stopped_landscape_stays_and_the_path_grows_on_it() -> None:
    run = begun(SMALL)
    some = taken(run, LandscapeQuestion(), resting=False)
    assert some.busy
    stopped = LandscapeQuestion(stopped=True)
    trained(run, 20)
    later = taken(run, stopped)
    assert not later.busy
    np.testing.assert_array_equal(later.surface.heights, some.surface.heights)
    assert len(later.surface.paths[0].points) == 61
    assert np.abs(later.surface.paths[0].points[-1]).max() > 0
    assert taken(run, LandscapeQuestion(around=1)).step == 60, "around the weights of now"
    assert not np.array_equal(whole(run, LandscapeQuestion(draw=1)).surface.heights, later.surface.heights)


def test_the_path_of_a_large_network_begins_when_it_is_asked_for_and_is_bounded() -> None:
    run = begun(LARGE, 3)
    first = taken(run, LandscapeQuestion("path"))
    assert first.directions == "random"
    assert first.why_no_path
    for _ in range(3 * MOST_POINTS):
        trained(run, 1)
        found = taken(run, LandscapeQuestion("path", stopped=True))
    assert found.directions == "path"
    assert len(found.surface.paths[0].points) <= MOST_POINTS + 2
    assert not found.why_no_path


def test_the_kept_moments_of_a_large_network_are_its_path() -> None:
    run = begun(LARGE, 0)
    kept = []
    for _ in range(4):
        run.keep_moment(Why.MARK)
        kept.append(run.network.parameters.copy())
        trained(run, 5)
    found = taken(run, LandscapeQuestion("path", stopped=True))
    assert found.directions == "path"
    walk = found.surface.paths[0].points
    assert len(walk) >= len(kept) + 1
    points = np.stack([*kept, run.network.parameters])
    directions, _ = principal_directions(points, run.network.parameters)
    wanted = np.linalg.norm(projected(points[:-1], run.network.parameters, directions), axis=1)
    np.testing.assert_allclose(np.linalg.norm(walk[: len(kept)], axis=1), wanted, rtol=0.05)


def test_the_paths_of_compared_runs_of_the_same_shape_lie_on_it() -> None:
    config = configs.parse(SMALL)
    data = build.load_data(config)
    run, comparison = Run(config, data), Comparison()
    other = Run(configs.changed(config, {"training.learning_rate": 0.01}), data)
    another = Run(configs.parse(SMALL.replace("units = 6", "units = 5")), data)
    for name, beside in (("slower", other), ("smaller", another)):
        comparison.add(name, beside, run)
    for one in (run, other, another):
        trained(one, 30)
    run.begin_frame(True)
    request = FrameRequest(questions={Landscape: LandscapeQuestion("path", stopped=True)})
    found = Landscape.take(run, request, comparison)
    assert found is not None
    own, slower = found.surface.paths
    assert (slower.run, len(slower.points)) == (1, 31)
    np.testing.assert_allclose(own.points[0], slower.points[0], atol=1e-5, err_msg="the same initial weights")
    assert not np.allclose(own.points[-1], slower.points[-1])
    for side, span in ((0, found.surface.across), (1, found.surface.up)):
        assert span[0] <= slower.points[:, side].min() and slower.points[:, side].max() <= span[1]
