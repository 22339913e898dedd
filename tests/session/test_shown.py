"""What the lessons' panels show: against plain formulas, against the engine, and on their own networks."""

from __future__ import annotations

import threading
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netviz import config as configs
from netviz.config import Config
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import NO_CLASS, Examples, answered_correctly
from netviz.engine.probabilities import probabilities
from netviz.lessons.library import library
from netviz.number_format import number
from netviz.run import build
from netviz.session import FrameRequest
from netviz.session.comparison import Comparison
from netviz.session.live_values import LIVE_VALUES, LiveValue, fill_in, frame_parts_in, names_in, unknown_names
from netviz.session.parts.approximation import POINTS, Approximation, build_by_hand, neurons_needed
from netviz.session.parts.backprop import Backprop
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.convolution import Convolution
from netviz.session.parts.cost_surface import SIDE, CostSurface, SurfaceQuestion, height_at
from netviz.session.parts.filters import Filters
from netviz.session.parts.gradient_factors import GradientFactors
from netviz.session.parts.neuron import Neuron
from netviz.session.parts.plane import EDGE, Plane
from netviz.session.parts.top_activations import TopActivations
from netviz.session.recognizer import Prediction
from netviz.session.run import Run
from netviz.session.softmax import compare_softmax

LESSONS = library()
ANY = FrameRequest()
ALONE = Comparison()
IMAGES = """
[data]
train = 200
validation = 50
[network]
output = "softmax"
init = "he"
layers = [{ kind = "conv", filters = 3, size = 5, activation = "relu" }, { kind = "pool", size = 4 }]
[training]
learning_rate = 0.05
"""


def run_of(config: Config) -> Run:
    return Run(config, build.load_data(config))


def first_of(lesson: str) -> Run:
    return run_of(LESSONS[lesson].shown_runs[0][1])


def test_backpropagation_shows_the_very_step_that_comes_next() -> None:
    run = first_of("backpropagation")
    shown = Backprop.take(run, ANY, ALONE)
    assert shown is not None
    before = run.network.parameters.copy()
    run.trainer.step()
    moved = (before - run.network.parameters) / shown.learning_rate
    computed = np.concatenate(
        [layer.weight_gradient.ravel() for layer in shown.layers] + [layer.bias_gradient for layer in shown.layers]
    )
    np.testing.assert_allclose(moved, computed, atol=1e-6)
    for layer in shown.layers:
        np.testing.assert_allclose(layer.numerical, layer.weight_gradient, atol=1e-8)


@pytest.mark.parametrize("cost", ["quadratic", "cross-entropy"])
def test_every_number_of_backpropagation_follows_the_lecture(cost: str) -> None:
    run = run_of(configs.changed(LESSONS["backpropagation"].shown_runs[0][1], {"training.cost": cost}))
    shown = Backprop.take(run, ANY, ALONE)
    assert shown is not None
    hidden, output = shown.layers
    np.testing.assert_allclose(hidden.z, hidden.w @ shown.inputs + hidden.b[:, None])
    np.testing.assert_allclose(hidden.a, 1 / (1 + np.exp(-hidden.z)), rtol=1e-6)
    slope = output.a * (1 - output.a) if cost == "quadratic" else 1.0
    np.testing.assert_allclose(output.delta, (output.a - shown.targets) * slope, atol=1e-9)
    back = (output.w.T @ output.delta) * hidden.a * (1 - hidden.a)
    np.testing.assert_allclose(hidden.delta, back, atol=1e-9)
    np.testing.assert_allclose(output.bias_gradient, output.delta.mean(axis=1), atol=1e-9)
    if cost == "quadratic":
        np.testing.assert_allclose(shown.costs, 0.5 * ((shown.targets - output.a) ** 2).sum(axis=0), rtol=1e-6)
    assert shown.cost == pytest.approx(shown.costs.mean())


def test_a_network_too_large_for_a_diagram_has_no_backpropagation() -> None:
    assert Backprop.take(run_of(configs.parse(IMAGES)), ANY, ALONE) is None


@given(st.lists(st.floats(-5, 5), min_size=2, max_size=6), st.floats(0.1, 5), st.floats(-3, 3))
@example([-5.0, 5.0], 0.1, 0.0)
def test_shares_sum_to_one_and_only_differences_count(z: list[float], temperature: float, more: float) -> None:
    found = compare_softmax(z, temperature, 0)
    assert found.softmax.sum() == pytest.approx(1)
    moved = compare_softmax([one + more for one in z], temperature, 0)
    np.testing.assert_allclose(moved.softmax, found.softmax, atol=1e-9)
    assert found.log_likelihood == pytest.approx(-np.log(found.softmax[0]), rel=1e-6)
    even = compare_softmax(z, 1e6, 0).softmax
    np.testing.assert_allclose(even, 1 / len(z), atol=1e-4)


def test_the_filter_slides_as_the_network_convolves() -> None:
    run = run_of(configs.parse(IMAGES))
    shown = Convolution.take(run, ANY, ALONE)
    assert shown is not None
    _, activations = run.inspector.forward(run.sample_input())
    for which in range(3):
        scan = shown.response(which, 1, 0)
        np.testing.assert_allclose(scan.a, activations[0][which], atol=1e-5)
        np.testing.assert_allclose(scan.products(7, 9).sum(), scan.sums[7, 9])
        assert scan.products(7, 9).shape == (5, 5)
    assert shown.parameters(0, 1, 0) == (26, 24 * 24 * 26)


@pytest.mark.parametrize(("stride", "padding", "side"), [(1, 0, 24), (2, 0, 12), (1, 2, 28), (3, 1, 9)])
def test_stride_and_padding_decide_the_size_of_the_map(stride: int, padding: int, side: int) -> None:
    shown = Convolution.take(run_of(configs.parse(IMAGES)), ANY, ALONE)
    assert shown is not None
    scan = shown.response(4, stride, padding)
    assert scan.a.shape == (side, side)
    assert scan.pooled.shape == (side // 2, side // 2)
    assert scan.pooled[0, 0] == scan.a[:2, :2].max()
    row = side - 1
    np.testing.assert_allclose(scan.products(row, row).sum(), scan.sums[row, row])


def test_edges_by_hand_find_edges() -> None:
    shown = Convolution.take(run_of(configs.parse(IMAGES)), ANY, ALONE)
    assert shown is not None
    image = np.zeros((28, 28))
    image[:14] = 1  # bright above
    edge = Convolution(image, shown.names, shown.kernels, shown.biases, "relu", False)
    answers = {name: edge.response(k, 1, 0).a.max() for k, name in enumerate(shown.names) if "by hand" in name}
    assert max(answers, key=lambda name: answers[name]) == "bright above, by hand"
    assert answers["bright below, by hand"] == pytest.approx(0, abs=1e-9)


def test_steps_by_hand_come_as_near_as_one_likes() -> None:
    x = np.linspace(-1, 1, POINTS)
    target = 0.5 + 0.3 * np.sin(5 * x)
    errors = [build_by_hand(x, target, n, bumps=False).error for n in (5, 10, 20, 40, 80)]
    assert all(later < 0.7 * earlier for earlier, later in pairwise(errors))
    for bumps in (False, True):
        enough = neurons_needed(x, target, bumps)
        assert build_by_hand(x, target, enough, bumps).error <= 0.01 < build_by_hand(x, target, enough - 2, bumps).error
    assert neurons_needed(x, target, bumps=True) > neurons_needed(x, target, bumps=False), "a bump takes two neurons"


@pytest.mark.parametrize("bumps", [False, True])
def test_weights_made_by_hand_are_weights_of_a_network(bumps: bool) -> None:
    lesson = LESSONS["universal-approximation"].shown_runs[0][1]
    shown = Approximation.take(run_of(lesson), ANY, ALONE)
    assert shown is not None
    made = shown.bumps if bumps else shown.steps
    taken = Approximation.take(run_of(configs.changed(lesson, {"network.start": list(made.parameters)})), ANY, ALONE)
    assert taken is not None
    np.testing.assert_allclose(taken.answer, made.curve, atol=2e-3)
    assert taken.error == pytest.approx(made.error, abs=1e-3)
    np.testing.assert_allclose(made.pieces.sum(axis=0) + made.parameters[-1], made.curve, atol=1e-9)


def test_a_drawn_curve_is_what_is_learned() -> None:
    lesson = LESSONS["universal-approximation"].shown_runs[0][1]
    drawn = configs.changed(lesson, {"data.curve": [0.2, 0.8, 0.2]})
    run = run_of(drawn)
    shown = Approximation.take(run, ANY, ALONE)
    assert shown is not None
    np.testing.assert_allclose(shown.target, np.interp(shown.x, [-1, 0, 1], [0.2, 0.8, 0.2]))
    assert not build.same_data(drawn, lesson)
    while run.trainer.epoch < 400:
        run.trainer.advance()
    learned = Approximation.take(run, ANY, ALONE)
    assert learned is not None
    assert learned.error < 0.02


def test_the_surface_is_the_cost_and_leaves_the_network_alone() -> None:
    run = first_of("gradient-descent")
    before = run.network.parameters.copy()
    question = SurfaceQuestion(0, 1, (-1.0, 2.0, 0.0, 4.0))
    shown = CostSurface.take(run, FrameRequest(questions={CostSurface: question}), ALONE)
    assert shown is not None
    np.testing.assert_array_equal(run.network.parameters, before)
    assert shown.names == ("w", "b")
    assert shown.heights.shape == (SIDE, SIDE)
    assert shown.across[0] <= -2 and shown.across[1] >= 2, "the walk and what was asked for"
    assert shown.up[0] <= 0 and shown.up[1] >= 4
    row, column = 30, 12
    x, y = np.linspace(*shown.across, SIDE)[column], np.linspace(*shown.up, SIDE)[row]
    run.network.parameters[:2] = x, y
    assert evaluate(run.network, run.splits.train).cost == pytest.approx(shown.heights[row, column], rel=1e-5)
    assert height_at(shown.heights, shown.across, shown.up, x, y) == pytest.approx(shown.heights[row, column])


def test_the_cost_surface_rises_with_the_penalty_on_large_weights() -> None:
    run = first_of("gradient-descent")
    before = CostSurface.take(run, ANY, ALONE)
    penalty = {"training.regularization": {"kind": "l2", "strength": 10.0}}
    assert run.changed(configs.changed(run.config, penalty)) is run
    after = CostSurface.take(run, ANY, ALONE)
    assert before is not None and after is not None
    w = np.linspace(*after.across, SIDE)
    n = len(run.splits.train)
    np.testing.assert_allclose(after.heights - before.heights, np.tile(10 / (2 * n) * w**2, (SIDE, 1)), atol=1e-5)


def test_the_path_is_every_step_and_full_batches_go_straight() -> None:
    found = {}
    for name, config in LESSONS["gradient-descent"].shown_runs:
        run = run_of(config)
        while run.trainer.epoch < 5:
            run.trainer.advance()
        shown = CostSurface.take(run, ANY, ALONE)
        assert shown is not None
        way = shown.paths[0].points
        assert len(way) == run.trainer.step_count + 1
        np.testing.assert_allclose(way[-1], run.network.parameters[:2], rtol=1e-6)
        found[name] = float(np.linalg.norm(np.diff(way, axis=0), axis=1).sum() / np.linalg.norm(way[-1] - way[0]))
    assert found["all 100 together"] < 1.2
    assert found["one at a time"] > 3 * found["all 100 together"]


def test_the_factors_say_how_the_error_shrinks(real_data: object) -> None:
    layers = [{"kind": "dense", "units": 30, "activation": "sigmoid"}] * 5
    run = run_of(configs.changed(LESSONS["vanishing-gradient"].shown_runs[0][1], {"network.layers": layers}))
    before, gradients = run.network.parameters.copy(), run.network.gradients.copy()
    first = GradientFactors.take(run, ANY, ALONE)
    assert first is GradientFactors.take(run, ANY, ALONE)
    np.testing.assert_array_equal(run.network.parameters, before)
    np.testing.assert_array_equal(run.network.gradients, gradients)
    run.trainer.step()
    shown = GradientFactors.take(run, ANY, ALONE)
    assert first is not None and shown is not None
    assert len(first.layers) == len(shown.layers) == 5
    assert first.layers[0].delta < 0.02 * first.last_delta, "the page is about what there is before any training"
    for factor, after in (*pairwise(shown.layers), *pairwise(first.layers)):
        assert factor.slope <= 0.25
        assert factor.product == factor.gain * factor.slope
        assert factor.measured == pytest.approx(factor.delta / after.delta)
        assert 0.3 < factor.measured / factor.product < 3, "the product says about what was measured"
    assert shown.layers[0].delta < 0.02 * shown.last_delta


def test_filters_are_the_same_object_until_they_or_the_drawing_are_others() -> None:
    """So that a panel need not paint anew what has not changed."""
    run, drawing = run_of(configs.parse(IMAGES)), np.zeros((28, 28), np.uint8)
    first = Filters.take(run, ANY, ALONE)
    assert Filters.take(run, ANY, ALONE) is first
    assert Filters.take(run, FrameRequest(questions={Filters: (0, True)}), ALONE) is not first
    drawn = Filters.take(run, FrameRequest(drawing=drawing), ALONE)
    assert Filters.take(run, FrameRequest(drawing=drawing.copy()), ALONE) is drawn
    drawing[9:12, 9:12] = 255
    assert Filters.take(run, FrameRequest(drawing=drawing), ALONE) is not drawn
    first = Filters.take(run, ANY, ALONE)
    run.trainer.step()
    run.trainer.settle()
    assert Filters.take(run, ANY, ALONE) is not first


def test_what_excites_a_filter_most_is_in_order() -> None:
    shown = TopActivations.take(run_of(configs.parse(IMAGES)), FrameRequest(questions={TopActivations: 0}), ALONE)
    assert shown is not None
    assert shown.layers == ("conv 3", "output")
    assert shown.examples.shape == (3, 6, 1, 28, 28)
    assert (np.diff(shown.values, axis=1) <= 0).all()
    last = TopActivations.take(run_of(configs.parse(IMAGES)), FrameRequest(questions={TopActivations: 1}), ALONE)
    assert last is not None
    assert last.examples.shape[0] == 10


def test_live_figures_are_written_out() -> None:
    run = first_of("learning-slowdown")
    neuron = Neuron.take(run, ANY, ALONE)
    assert neuron is not None
    text = "z = {{z}}, σ' = {{ slope }}, {{cost}}"
    assert names_in(text) == ["z", "slope", "cost"]
    assert unknown_names("{{z}} {{nonsense}}") == ["nonsense"]
    assert Neuron in frame_parts_in(text)

    class Shown:
        def part(self, kind: type) -> object:
            return neuron if kind is Neuron else None

    assert fill_in(text, Shown(), lambda value: f"{value:.2f}") == "z = **1.50**, σ' = **0.15**, **…**"  # type: ignore[arg-type]


def test_lessons_ask_only_for_figures_that_there_are() -> None:
    for lesson in LESSONS.values():
        for page in lesson.pages:
            assert unknown_names(page.text + page.answer) == [], lesson.name
    assert all(figure.meaning for figure in LIVE_VALUES.values())


@pytest.mark.parametrize("cost", ["quadratic", "cross-entropy"])
@pytest.mark.parametrize("x", [0.0, 1.0, -2.0])
def test_the_single_neurons_slopes_are_those_of_its_cost_whatever_its_input(cost: str, x: float) -> None:
    """∂C/∂b is there at x = 0 as well, where ∂C/∂w is 0 and tells nothing of it."""
    config = next(config for _, config in LESSONS["learning-slowdown"].shown_runs)
    run = run_of(configs.replaced(config, "training.cost", cost))
    run.splits.train.inputs[0, 0] = x
    neuron = Neuron.take(run, ANY, ALONE)
    assert neuron is not None
    slopes = []
    for place in (0, 1):
        ends = []
        for step in (-1e-3, 1e-3):
            run.network.parameters[place] += step
            ends.append(evaluate(run.network, run.splits.train.first(1)).cost)
            run.network.parameters[place] -= step
        slopes.append((ends[1] - ends[0]) / 2e-3)
    found = [LIVE_VALUES[name].read(neuron) for name in ("dCdb",)]
    assert found == [pytest.approx(slopes[1], rel=2e-2, abs=1e-3)]
    assert neuron.gradient == pytest.approx(slopes[0], rel=2e-2, abs=1e-3)


def test_a_figure_that_is_no_number_is_not_written_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in (np.inf, -np.inf, np.nan, None):

        class Shown:
            def part(self, kind: type) -> object:
                return kind

        monkeypatch.setitem(LIVE_VALUES, "odd", LiveValue(Neuron, lambda part, value=value: value, "odd"))
        assert fill_in("{{odd}}", Shown(), lambda number: f"{int(number)}") == "**…**"  # type: ignore[arg-type]


@pytest.mark.parametrize(("value", "said"), [(20.0, "20"), (20.52, "20.5"), (5.0, "5"), (118.0, "118"), (0.5, "0.5")])
def test_a_figure_that_counts_has_no_digits_that_say_nothing(
    value: float, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Shown:
        def part(self, kind: type) -> object:
            return kind

    assert LIVE_VALUES["turning point"].counted
    monkeypatch.setitem(LIVE_VALUES, "odd", LiveValue(Neuron, lambda part: value, "odd", counted=True))
    assert fill_in("{{odd}}", Shown(), number) == f"**{said}**"  # type: ignore[arg-type]


@given(st.lists(st.floats(0, 1), min_size=4, max_size=4), st.booleans())
def test_training_and_pad_share_the_rule_for_not_knowing(outputs: list[float], has_none: bool) -> None:
    """An example of no class counts as right exactly where the pad would say that it does not know."""
    of_batch = np.array(outputs, np.float32)[:, None]
    classes = 3 if has_none else 4
    shares = probabilities(of_batch)[:, 0].astype(np.float64)
    reading = Prediction(shares[:classes], None, float(shares[-1]) if has_none else None)
    assert bool(answered_correctly(of_batch, np.array([NO_CLASS]), classes)[0]) is not reading.is_confident


@pytest.mark.parametrize("features", [1, 2])
@pytest.mark.parametrize(
    "reach", [((-6.0, 6.0), (-1.0, 3.0)), ((100.0, 106.0), (0.0, 0.0)), ((-1.0, 1.0), (-1.0, 1.0))]
)
def test_the_plane_reaches_as_far_as_the_points(features: int, reach: tuple[tuple[float, float], ...]) -> None:
    name, output = ("curve", "linear") if features == 1 else ("circles", "softmax")
    text = f'[data]\nname = "{name}"\n[network]\noutput = "{output}"\nlayers = [{{ kind = "dense", units = 8 }}]'
    run = run_of(configs.parse(text))
    inputs = run.splits.train.inputs
    for feature, (low, high) in enumerate(reach[:features]):
        inputs[:, feature] = np.linspace(low, high, len(inputs))
    plane = Plane.take(run, ANY, ALONE)
    assert plane is not None
    for feature in range(features):
        low, high = plane.spans[feature]
        assert low < plane.points[:, feature].min()
        assert plane.points[:, feature].max() < high
        if reach[feature] == (-1.0, 1.0):
            assert (low, high) == (-EDGE, EDGE)
        assert high - low < 3 * max(1.0, reach[feature][1] - reach[feature][0])
    corner = [span[0] for span in plane.spans[:1]] if features == 1 else [plane.spans[0][0], plane.spans[1][1]]
    asked = Examples(np.array([corner], np.float32), np.zeros(1, np.int64), run.splits.train.classes)
    first = plane.answers[0] if features == 1 else plane.answers[:, 0, 0]
    found = evaluate(run.network, asked).outputs
    np.testing.assert_allclose(first, (found if features == 1 else probabilities(found))[:, 0], atol=1e-5)


def test_runs_side_by_side_say_how_far_they_are() -> None:
    (_, one), (_, other) = LESSONS["convolution"].shown_on(2)
    run, beside = run_of(one), run_of(other)
    comparison = Comparison()
    comparison.add("untied", beside, run)
    run.trainer.step()
    comparison.catch_up(run.trainer.position, threading.Event())
    shown = ComparedRuns.take(run, ANY, comparison)
    assert [one.parameters for one in shown.progress] == [72_820, 222_320]
    assert shown.progress[1].seconds > 0
    assert shown.entries[0].name == "layers: local 10 · pool 2 · dense 50"
