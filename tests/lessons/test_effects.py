"""What a lesson claims can be seen in the data that is drawn: for every lesson on digits and deep networks."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image

from netviz import config as configs
from netviz.config import Config
from netviz.lessons.controls import apply_controls
from netviz.lessons.library import library
from netviz.run import build
from netviz.session.comparison import Comparison
from netviz.session.frame import Frame, FrameRequest, RunState
from netviz.session.live_values import fill_in, frame_parts_in, names_in
from netviz.session.parts.approximation import Approximation
from netviz.session.parts.compared_predictions import ComparedPredictions
from netviz.session.parts.compared_runs import ComparedRuns, RunProgress
from netviz.session.parts.convolution import Convolution
from netviz.session.parts.cost_surface import CostSurface, SurfaceQuestion
from netviz.session.parts.curves import Curves
from netviz.session.parts.gradients import Gradients
from netviz.session.parts.layer_stats import LayerStatsTable
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.top_activations import TopActivations
from netviz.session.run import Run

LESSONS = library()
ANY, ALONE = FrameRequest(), Comparison()


def run_of(config: Config, **changes: object) -> Run:
    """A run of a lesson's config with some settings changed, `data__train=500`."""
    smaller = configs.changed(config, {path.replace("__", "."): value for path, value in changes.items()})
    return Run(smaller, build.load_data(smaller))


@np.errstate(all="ignore")  # as in a window's thread
def train(run: Run, epochs: float) -> None:
    while run.trainer.position < epochs:
        run.trainer.advance()
    run.trainer.settle()


def page_of(name: str, page: int) -> list[Config]:
    return [config for _, config in LESSONS[name].shown_on(page)]


def both(name: str, page: int, **changes: object) -> tuple[Run, Comparison]:
    """The first two runs of a page side by side."""
    one, other = (run_of(config, **changes) for config in page_of(name, page)[:2])
    comparison = Comparison()
    comparison.add("other", other, one)
    return one, comparison


@pytest.mark.parametrize("name", ["digits", "cross-entropy-digits"])
def test_both_networks_read_the_drawing(name: str) -> None:
    run, comparison = both(name, 0, data__train=500, data__validation=100)
    train(run, 1)
    comparison.catch_up(run.trainer.position, threading.Event())
    assert ComparedPredictions.take(run, ANY, comparison) is None
    image = run.splits.test.inputs[0, 0]
    found = ComparedPredictions.take(run, FrameRequest(drawing=image), comparison)
    assert found is not None
    others = [run.recognizer.recognize(image), comparison.runs[0].run.recognizer.recognize(image)]  # type: ignore[union-attr]
    for prediction, expected in zip(found.predictions, others, strict=True):
        assert prediction is not None
        np.testing.assert_array_equal(prediction.probabilities, expected.probabilities)
    assert not np.array_equal(others[0].probabilities, others[1].probabilities)


@pytest.mark.parametrize("name", ["digits", "cross-entropy-digits"])
def test_the_worst_mistakes_come_first(name: str) -> None:
    lesson = LESSONS[name]
    state = next(page.panels["pictures"] for page in lesson.pages if "pictures" in page.panels)
    run = run_of(lesson.shown_runs[0][1], data__train=500, data__validation=300)
    train(run, 1)
    request = FrameRequest(questions={SplitPredictions: (state["split"], state["wrong"])})
    found = SplitPredictions.take(run, request, ALONE)
    while found.busy:
        run.begin_frame(resting=True)
        found = SplitPredictions.take(run, request, ALONE)
    assert found.wrong is not None
    assert found.excess is not None
    assert 10 <= found.wrong.sum() < 300
    assert (found.excess[found.wrong] > 0).all()
    assert (found.excess[~found.wrong] == 0).all()


@pytest.mark.slow(once=True)
def test_the_validation_cost_turns_upwards_and_the_point_is_known() -> None:
    run = run_of(page_of("overfitting", 0)[0], data__validation=500)
    train(run, 60)
    curves = Curves.take(run, ANY, ALONE)
    assert curves.turning_point is not None
    epoch, cost = curves.turning_point
    assert 0 < epoch < curves.validation_x[-1] / 2
    assert cost == curves.validation_cost.min()
    assert curves.validation_cost[-1] > 1.02 * cost
    late = curves.batches.x > 50
    assert curves.batches.mean[late, 0].mean() < cost / 10, "the training cost falls on"


def test_a_run_that_still_gets_better_has_no_turning_point() -> None:
    run = run_of(page_of("digits", 0)[0], data__train=500, data__validation=100)
    assert Curves.take(run, ANY, ALONE).turning_point is None
    train(run, 2)
    assert Curves.take(run, ANY, ALONE).turning_point is None


@pytest.mark.slow(once=True)
def test_regularized_weights_lie_nearer_to_zero_on_the_same_scale() -> None:
    run, comparison = both("overfitting", 2, data__validation=0, data__train=200, training__learning_rate=2.0)
    train(run, 40)
    while not comparison.catch_up(run.trainer.position, threading.Event()):
        pass
    table = LayerStatsTable.take(run, ANY, comparison)
    regularized, free = table.compared
    assert len(regularized.counts) == len(free.counts) == len(table.limits) == 2
    middle = slice(len(free.counts[0]) * 3 // 8, len(free.counts[0]) * 5 // 8)
    shares = [one.counts[0][middle].sum() / one.counts[0].sum() for one in (regularized, free)]
    assert shares[0] > 1.2 * shares[1]


def test_the_filters_form_and_what_excites_them_is_marked() -> None:
    run = run_of(page_of("layers-make-progress", 0)[0], data__train=600, data__validation=50)
    first = run.network.layer_parameters[0].weights.copy()
    train(run, 4)
    change = np.linalg.norm(run.network.layer_parameters[0].weights - first) / np.linalg.norm(first)
    assert change >= 1
    sides = {}
    for layer in range(2):
        run.begin_frame(resting=True)
        found = TopActivations.take(run, FrameRequest(questions={TopActivations: layer}), ALONE)
        assert found is not None
        sides[layer] = found.fields[0, 0, 2]
        assert (found.fields[:, :, :2] >= 0).all()
        assert (found.fields[:, :, :2] + found.fields[:, :, 2:] <= 28).all()
    assert sides == {0: 7, 1: 16}, "the second layer sees more of the image"


def test_the_filter_starts_on_ink_and_the_runs_are_called_shared_and_untied() -> None:
    run = run_of(page_of("convolution", 0)[0])
    found = Convolution.take(run, ANY, ALONE)
    assert found is not None
    for stride, padding in ((1, 0), (2, 0), (3, 2)):
        row, column = found.most_ink(0, stride, padding)
        assert np.count_nonzero(found.response(0, stride, padding).patch(row, column)) > 12
    assert [name for name, _ in LESSONS["convolution"].shown_on(2)] == ["shared", "untied"]


def test_nothing_is_reported_to_be_learned_before_training_and_pages_choose_their_pieces() -> None:
    lesson = LESSONS["universal-approximation"]
    run = run_of(lesson.shown_runs[0][1])
    before = Approximation.take(run, ANY, ALONE)
    assert before is not None
    assert not before.trained
    run.trainer.step()
    after = Approximation.take(run, ANY, ALONE)
    assert after is not None
    assert after.trained
    for page in lesson.pages:
        pieces = page.panels["approximation"]["pieces"]
        assert ("by hand" in page.text.lower()) == (pieces != "learned")


def test_the_gradient_vanishes_at_the_start_and_the_text_says_by_how_much() -> None:
    config = apply_controls(
        LESSONS["vanishing-gradient"].shown_runs,
        [(control, control.start) for control in LESSONS["vanishing-gradient"].controls if control.start is not None],
    )[0][1]
    run = run_of(config)
    start = Gradients.take(run, ANY, ALONE)
    assert start is not None
    np.testing.assert_array_equal(start.now, start.first)
    hidden = start.first[:-1]
    assert (np.diff(hidden) > 0).all(), "smaller from layer to layer on the way to the left"
    assert hidden[-1] / hidden[0] > 10
    train(run, 3)
    later = Gradients.take(run, ANY, ALONE)
    assert later is not None
    np.testing.assert_array_equal(later.first, start.first)
    assert not np.array_equal(later.now, start.now)


@pytest.mark.slow
def test_the_cures_that_learn_are_those_in_the_answer() -> None:
    learned = {}
    for name, config in LESSONS["vanishing-gradient"].shown_on(2):
        run = run_of(config)
        train(run, config.training.epochs)
        learned[name] = Curves.take(run, ANY, ALONE).validation_accuracy[-1]
    assert min(learned["ReLU, He"], learned["batch normalization"]) > 0.8
    assert max(learned["ten sigmoid layers"], learned["quadratic cost"], learned["Xavier"]) < 0.3


def test_every_rung_has_a_button_short_at_first_and_full_on_request() -> None:
    lesson = LESSONS["convolutional-network"]
    rungs, length = lesson.controls
    assert [choice.run for choice in rungs.choices] == list(lesson.runs)
    for choice in rungs.choices:
        ((name, full),) = apply_controls(lesson.shown_runs, [(rungs, choice.label), (length, length.choices[1].label)])
        assert name == choice.run
        assert full == lesson.runs[choice.run]
        ((_, short),) = apply_controls(lesson.shown_runs, [(rungs, choice.label), (length, length.chosen)])
        assert short.network == full.network
        assert (short.data.train, short.training.epochs) == (2000, 3)


def test_shares_are_written_in_percent() -> None:
    progress = (RunProgress(1, 0.0, None, 0.894), RunProgress(1, 0.0, None, 0.9))
    config = page_of("digits", 0)[0]
    frame = Frame(config, RunState.RUNNING, parts={ComparedRuns: ComparedRuns((), progress)})
    said = fill_in("{{accuracy of the first}}, {{accuracy of the second}}", frame, lambda value: f"{value:.1f}")
    assert said == "**89.4\u202f%**, **90.0\u202f%**"


def test_your_own_data_is_learned_scaled_mislabelled_and_tested_as_the_text_says() -> None:
    lesson = "your-own-data"
    ran = {name: run_of(config) for page in range(4) for name, config in LESSONS[lesson].shown_on(page)}
    for run in ran.values():
        train(run, run.trainer.hyperparameters.epochs)
    seen = {name: Curves.take(run, ANY, ALONE) for name, run in ran.items()}
    scaled, loud = (Gradients.take(ran[name], ANY, ALONE) for name in ("wine, standardized", "wine, as it is"))
    assert scaled is not None and loud is not None
    assert loud.curve.high[1:, 0].max() < -12 < -3 < scaled.curve.mean[1:, 0].min(), "the hidden layer stands still"
    assert seen["iris, species"].validation_accuracy[-1] >= 0.95
    assert seen["wine, standardized"].validation_accuracy[-1] >= 0.95
    assert seen["wine, as it is"].validation_accuracy[-1] <= 0.5
    wrong = ran["iris, wrong label"].data
    assert seen["iris, wrong label"].validation_accuracy[-1] < 0.35
    assert wrong.train.classes == 23
    counts = np.bincount(wrong.train.labels) + np.bincount(wrong.test.labels, minlength=23)
    assert (counts < 6).sum() > 23 / 2
    costs = seen["iris, wrong label"].cost.average
    assert costs[0] == pytest.approx(np.log(23), abs=0.5)
    assert costs[-1] > 2
    alcohol = seen["alcohol, 30 wines"]
    assert ran["alcohol, 30 wines"].network.parameters.size == 451
    assert alcohol.r2.average[-1] > 0.98
    assert alcohol.r2.validation[-1] < 0


def test_gradient_descent_crawls_along_the_valley_and_momentum_runs() -> None:
    """As the paths on the surface and the curves of the lesson show it, and with momentum no better in a round bowl."""
    run, comparison = both("landscapes", 0)
    train(run, 60)
    while not comparison.catch_up(run.trainer.position, threading.Event()):
        pass
    question = {CostSurface: SurfaceQuestion(area=(-0.9, 1.3, -20.0, 6.0))}
    surface = CostSurface.take(run, FrameRequest(questions=question), comparison)
    assert surface is not None
    crawling, running = surface.paths
    bottom = np.array([0.1, 2.0])
    way = 20.0
    assert np.abs(crawling.points[40:, 0] - bottom[0]).max() < 0.2, "down in the valley soon"
    assert np.linalg.norm(crawling.points[-1] - bottom) > 0.6 * way, "and hardly along it"
    assert np.linalg.norm(running.points[-1] - bottom) < 0.1 * way
    assert crawling.height > 20 * running.height

    alike, other = both("landscapes", 2)
    train(alike, 10)
    while not other.catch_up(alike.trainer.position, threading.Event()):
        pass
    found = CostSurface.take(alike, ANY, other)
    assert found is not None
    assert found.paths[0].height < found.paths[1].height / 20


@pytest.mark.parametrize(
    ("name", "page", "slow"), [("softmax", 2, "sigmoids, quadratic"), ("weight-initialisation", 0, "large")]
)
def test_after_one_epoch_only_the_run_that_the_answer_names_is_behind(name: str, page: int, slow: str) -> None:
    learned = {}
    for run_name, config in LESSONS[name].shown_on(page):
        run = run_of(config, data__train=4000, data__validation=500)
        train(run, 1)
        learned[run_name] = Curves.take(run, ANY, ALONE).validation_accuracy[-1]
    behind = learned.pop(slow)
    assert min(learned.values()) > behind + 0.05


@pytest.mark.parametrize("name", [name for name in LESSONS if any(names_in(page.text) for page in LESSONS[name].pages)])
def test_a_text_has_all_its_figures_before_the_first_step(name: str) -> None:
    """Whoever reads it has not pressed Play yet."""
    for page, shown in enumerate(LESSONS[name].pages):
        config = page_of(name, page)[0]
        run = run_of(config, **({"data__train": 500, "data__validation": 100} if config.data.name == "mnist" else {}))
        parts = {part: part.take(run, ANY, ALONE) for part in frame_parts_in(shown.text)}
        frame = Frame(run.config, RunState.READY, parts=parts)
        assert "…" not in fill_in(shown.text, frame, "{:.3g}".format), page


def test_large_weights_saturate_hidden_neurons_before_the_first_step_and_small_ones_do_not() -> None:
    default, large = (
        LayerStatsTable.take(run_of(config, data__train=500, data__validation=100), ANY, ALONE).saturated_at_first
        for config in page_of("weight-initialisation", 0)
    )
    assert default is not None
    assert large is not None
    assert default < 0.05
    assert large > 0.4


def test_the_drawn_test_cost_falls_rises_and_falls_below_all_before() -> None:
    with Image.open(LESSONS["double-descent"].folder / "double-descent.png") as picture:
        drawn = [tuple(map(float, point.split(":"))) for point in picture.text["figures"].split()]
    sizes, costs = np.array(drawn).T
    peak = int(np.argmax(costs[2:])) + 2
    valley = int(np.argmin(costs[:peak]))
    assert (np.diff(costs[: valley + 1]) < 0).all()
    assert (np.diff(costs[valley : peak + 1]) > 0).all()
    assert (np.diff(costs[peak:]) < 0).all()
    assert 0.5 < sizes[peak] < 2, "about as many parameters as examples times classes"
    assert costs[peak] > 1.2 * costs[valley]
    assert costs[-1] < costs[valley]


@pytest.mark.slow(once=True)
def test_a_network_just_large_enough_is_worse_than_a_smaller_and_a_larger_one() -> None:
    """With fewer examples than in the lesson, the peak lies at fewer neurons."""
    costs = []
    for neurons in (6, 25, 100):
        run = run_of(LESSONS["double-descent"].runs[f"{neurons} neurons"], data__train=500, data__validation=500)
        train(run, 150)
        curves = Curves.take(run, ANY, ALONE)
        costs.append(curves.validation_cost[-1])
        if neurons == 25:
            assert curves.cost.last is not None
            assert curves.cost.last < 0.05, "it has learned all labels by heart"
    assert costs[0] < costs[1] > costs[2]
    assert costs[2] < costs[0]
