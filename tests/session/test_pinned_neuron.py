"""The figures of a neuron under the pointer, or of a pinned one, are what the engine computes."""

from __future__ import annotations

import numpy as np
import pytest

from netviz import config as configs
from netviz.engine.evaluation import evaluate
from netviz.engine.neurons import cut, excitement
from netviz.run import build
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.example_map import ExampleMap
from netviz.session.parts.network_graph import GraphQuestion, NetworkGraph
from netviz.session.parts.pinned_neuron import BEST, DREAMED, MOST_WEIGHTS, PinnedNeuron
from netviz.session.parts.touched_neuron import TouchedNeuron
from netviz.session.run import Run
from tests.engine.test_prediction_errors import RUN

IMAGES = """[network]
init = "he"
output = "softmax"
layers = [{ kind = "conv", filters = 4, size = 5, activation = "relu" }, { kind = "pool", size = 4 },
          { kind = "dense", units = 12, activation = "softplus" }]
[data]
train = 200
validation = 100
[training]
learning_rate = 0.05"""
POINTS = """[data]
name = "xor"
[network]
output = "softmax"
layers = [{ kind = "dense", units = 5, activation = "sigmoid" }, { kind = "dense", units = 4, activation = "relu" }]"""


def trained(text: str, steps: int = 20) -> Run:
    config = configs.parse(text)
    run = Run(config, build.load_data(config))
    for _ in range(steps):
        run.trainer.step()
    return run


def touched(run: Run, layer: int, unit: int) -> TouchedNeuron:
    request = FrameRequest(questions={TouchedNeuron: (layer, unit)})
    while True:
        found = TouchedNeuron.take(run, request, Comparison())
        assert found is not None
        if not found.busy:
            return found


def pinned(run: Run, layer: int, unit: int) -> PinnedNeuron:
    found = PinnedNeuron.take(run, FrameRequest(questions={PinnedNeuron: (layer, unit)}), Comparison())
    assert found is not None
    return found


def test_what_is_reported_of_a_neuron_under_the_pointer() -> None:
    run = trained(IMAGES)
    bits = run.network.parameters.tobytes()
    found = touched(run, 2, 7)
    parts, image = run.network.layer_parameters[2], run.sample_input()
    _, activations = run.inspector.forward(image)
    assert found.bias == parts.biases[7]
    assert found.a == pytest.approx(float(activations[2][7]), rel=1e-5)
    assert found.z is not None
    assert np.log1p(np.exp(found.z)) == pytest.approx(found.a, rel=1e-4)
    assert found.slope == pytest.approx(1 / (1 + np.exp(-found.z)), rel=1e-3)
    assert found.delta == parts.bias_gradient[7]
    whole = evaluate(run.network, run.splits.validation).accuracy
    with cut(run.network, 2, 7):
        without = evaluate(run.network, run.splits.validation).accuracy
    assert found.accuracies == (whole, without)
    assert run.network.parameters.tobytes() == bits


def test_an_output_cannot_be_left_out_and_what_is_not_there_is_not_told() -> None:
    run = trained(POINTS, 0)
    output = touched(run, 2, 1)
    assert (output.heard, output.accuracies, output.delta) == (False, None, None)
    for place in (None, (7, 0), (0, 5), (-1, 0)):
        request = FrameRequest(questions={TouchedNeuron: place, PinnedNeuron: place})
        assert TouchedNeuron.take(run, request, Comparison()) is None
        assert PinnedNeuron.take(run, request, Comparison()) is None


def test_a_neuron_is_told_for_a_point_of_the_plane() -> None:
    run = trained(POINTS, 3)
    for point in (None, (0.25, -0.5)):
        questions = {TouchedNeuron: (0, 4), NetworkGraph: GraphQuestion(point=point)}
        found = TouchedNeuron.take(run, FrameRequest(questions=questions), Comparison())
        assert found is not None and found.z is not None and found.slope is not None
        at = run.splits.validation.inputs[0] if point is None else np.array(point)
        part = run.network.layer_parameters[0]
        z = float(part.weights[4] @ at + part.biases[4])
        assert found.point == pytest.approx(tuple(at.tolist()))
        a = 1 / (1 + np.exp(-z))
        assert (found.z, found.a) == (pytest.approx(z, rel=1e-4), pytest.approx(a, rel=1e-4))
        assert found.slope == pytest.approx(a * (1 - a), rel=1e-3)


def test_what_is_reported_of_a_pinned_filter_and_of_a_pinned_neuron() -> None:
    run = trained(IMAGES)
    network, shown = run.network, run.splits.validation
    scaled = np.moveaxis(shown.inputs / 255.0, 0, -1)
    for layer, unit in ((0, 2), (2, 7), (3, 5)):
        found = pinned(run, layer, unit)
        values = excitement(network, scaled, layer, unit)
        assert found.best_values == pytest.approx(np.sort(values)[::-1][:BEST], rel=1e-4)
        np.testing.assert_array_equal(found.best[0], shown.inputs[values.argmax()])
        assert found.counts.sum() == len(shown)
        assert found.counts.sum(axis=1).tolist() == np.bincount(shown.labels, minlength=10).tolist()
    first, second, output = pinned(run, 0, 2), pinned(run, 2, 7), pinned(run, 3, 5)
    assert first.picture is not None
    np.testing.assert_allclose(first.picture, network.layer_parameters[0].weights[2, 0])
    assert (first.into_output, second.into_output, output.of_output) == (False, True, True)
    _, activations = run.inspector.forward(run.sample_input())
    wanted = network.layer_parameters[3].weights[:, 7] * activations[2][7]
    np.testing.assert_allclose(second.contributions, wanted, rtol=1e-4)
    strongest = int(np.abs(network.layer_parameters[3].weights[:, 7]).argmax())
    assert second.outgoing[0].unit == strongest
    assert second.outgoing[0].weight == pytest.approx(float(network.layer_parameters[3].weights[strongest, 7]))
    assert output.outgoing == ()


def test_a_network_that_predicts_a_number_has_no_classes() -> None:
    run = trained(RUN.replace('"slope"', '"iris"\nlabel = "petal_width"'), 0)
    found = pinned(run, 0, 1)
    assert (found.class_names, len(found.contributions), found.target) == ((), 1, "petal_width")
    example_map = ExampleMap.take(run, FrameRequest(), Comparison())
    assert (example_map.class_names, example_map.target) == ((), found.target)


def test_of_the_strongest_weights_all_are_counted() -> None:
    run = trained(IMAGES, 0)
    first, hidden, output = pinned(run, 0, 2), pinned(run, 2, 7), pinned(run, 3, 5)
    assert (len(output.incoming), output.incoming_total) == (MOST_WEIGHTS, 12)
    assert (len(hidden.outgoing), hidden.outgoing_total) == (MOST_WEIGHTS, 10)
    assert (first.outgoing_total, output.outgoing_total) == (12, 0)
    assert (first.numbers_total, pinned(trained(POINTS, 0), 0, 1).numbers_total) == (0, 2)


def test_a_dream_continues_from_frame_to_frame_and_ends_above_every_example() -> None:
    run = trained(IMAGES)
    before = -1.0
    while (found := pinned(run, 2, 7)).busy:
        assert found.dream is not None
        assert not np.array_equal(found.dream, before)
        before = found.dream
    scaled = np.moveaxis(run.splits.train.inputs / 255.0, 0, -1)
    assert found.dream_value > excitement(run.network, scaled, 2, 7).max()
    assert DREAMED > 100


@pytest.mark.parametrize("features", ["", 'features = ["x1", "x1*x2", "sin(3*x2)"]'])
def test_a_dream_of_points_is_one_within_them_that_excites_more_than_they_do(features: str) -> None:
    run = trained(POINTS.replace('"xor"', f'"xor"\n{features}'))
    while (found := pinned(run, 0, 3)).busy:
        pass
    train = np.moveaxis(run.splits.train.inputs, 0, -1)
    assert found.dream_value >= excitement(run.network, train, 0, 3).max() - 1e-6
    assert found.dream_value > 0, "else any point would do"
    lowest, highest = run.splits.points.train.inputs.min(axis=0), run.splits.points.train.inputs.max(axis=0)
    for (_, told), low, high in zip(found.dream_in_words, lowest, highest, strict=True):
        assert low - 0.01 <= float(told.replace("−", "-")) <= high + 0.01


def test_a_dream_of_a_table_is_told_in_its_own_units() -> None:
    run = trained(POINTS.replace('"xor"', '"iris"'))
    while (found := pinned(run, 0, 2)).busy:
        pass
    assert [name for name, _ in found.dream_in_words] == [
        "sepal_length", "sepal_width", "petal_length", "petal_width",
    ]  # fmt: skip
    assert found.input_names == tuple(name for name, _ in found.dream_in_words)
    assert 0.1 <= float(found.dream_in_words[3][1]) <= 2.5, "centimetres, not standard deviations"


def test_points_have_weights_with_their_numbers_and_no_picture() -> None:
    run = trained(POINTS)
    found = pinned(run, 1, 3)
    weights = run.network.layer_parameters[1].weights[3]
    assert found.picture is None
    assert found.dream is None
    assert [name for name, _ in found.dream_in_words] == ["x₁", "x₂"]
    assert found.best_in_words[0][0][0] == "x₁"
    assert [one.unit for one in found.incoming] == np.argsort(-np.abs(weights)).tolist()
    assert found.incoming[0].weight == pytest.approx(float(weights[found.incoming[0].unit]))
    assert len(found.contributions) == 0
