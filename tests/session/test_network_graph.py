"""The drawn network is true: its edges are the weights, its maps and squares are the engine's values."""

from __future__ import annotations

import math

import numpy as np
import pytest

from netviz import config as configs
from netviz.data.dataset import DataSet
from netviz.engine.evaluation import evaluate
from netviz.engine.examples import Examples
from netviz.engine.execution import ForwardBackward
from netviz.engine.inspection import hidden_outputs
from netviz.engine.sampler import whole_batch
from netviz.run import build
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts import network_graph
from netviz.session.parts.graph_columns import MOST_UNITS
from netviz.session.parts.network_graph import FINE_SIDE, SIDE, GraphQuestion, NetworkGraph
from netviz.session.parts.plane import input_spans
from netviz.session.run import Run

TOY = '[data]\nname = "{}"\n[network]\noutput = "softmax"\nlayers = [{}]'
DENSE = '{{ kind = "dense", units = {}, activation = "{}" }}'


def graph_of(text: str, resting: bool = True, request: FrameRequest | None = None) -> tuple[Run, NetworkGraph]:
    config = configs.parse(text)
    run = Run(config, build.load_data(config))
    run.resting = resting
    return run, NetworkGraph.take(run, request or FrameRequest(), Comparison())


@pytest.mark.parametrize(
    ("serve", "times"),
    [(0.0, 1), (0.18, 1), (0.9, 3), (10.0, network_graph.SLOWEST), (math.inf, network_graph.SLOWEST)],
)
def test_edges_that_serve_long_in_the_window_are_chosen_less_often(serve: float, times: int) -> None:
    seconds = GraphQuestion(edges_serve=serve).edges_seconds
    assert seconds == pytest.approx(times * network_graph.EDGES_SECONDS)
    assert seconds <= max(network_graph.EDGES_SECONDS, 0.55 * serve), "twice before they are painted again"


@pytest.mark.parametrize("seconds", [math.inf, 1e-9])
def test_while_the_run_trains_edges_are_chosen_again_only_now_and_then(
    monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    monkeypatch.setattr(network_graph, "EDGES_SECONDS", seconds)
    run, first = graph_of(TOY.format("circles", DENSE.format(5, "relu")), resting=False)
    run.trainer.step()
    run.trainer.settle()

    def taken(question: GraphQuestion) -> NetworkGraph:
        return NetworkGraph.take(run, FrameRequest(questions={NetworkGraph: question}), Comparison())

    kept = seconds == math.inf
    again = taken(GraphQuestion()).edges
    assert all((one is old) is kept for one, old in zip(again, first.edges, strict=True))
    assert all(one is not old for one, old in zip(taken(GraphQuestion(pin=(1, 0))).edges, again, strict=True))
    moved = taken(GraphQuestion(moves=True)).edges
    assert all(one.changes is not None for one in moved), "what the last step did is of the last step"
    run.resting = True
    weights = run.network.layer_parameters[0].weights
    edges = taken(GraphQuestion()).edges[0]
    np.testing.assert_allclose(edges.weights, weights[edges.target, edges.source])


@pytest.mark.parametrize(("resting", "side"), [(True, FINE_SIDE), (False, SIDE)])
def test_every_neuron_shows_its_own_map_of_the_plane(resting: bool, side: int) -> None:
    run, graph = graph_of(TOY.format("spirals", DENSE.format(8, "tanh")), resting)
    assert [column.name for column in graph.columns] == ["Input", "dense 8", "Output"]
    (left, right), (low, high) = input_spans(run.splits.train.inputs)
    x, y = np.meshgrid(np.linspace(left, right, side), np.linspace(low, high, side)[::-1])
    inputs = np.stack([x, y])
    np.testing.assert_allclose(graph.columns[0].values, inputs / np.abs(inputs).max(), atol=1e-6)
    hidden = hidden_outputs(run.network, inputs.reshape(2, -1)).reshape(8, side, side)
    np.testing.assert_allclose(graph.columns[1].values, hidden, atol=1e-5)
    points = inputs.reshape(2, -1).T.astype(np.float32)
    shares = evaluate(run.network, Examples(points, np.zeros(len(points), np.int64), 2)).outputs
    np.testing.assert_allclose(graph.columns[2].values, 2 * shares.reshape(2, side, side) - 1, atol=1e-5)


def test_edges_are_the_weights_weakest_first() -> None:
    run, graph = graph_of(TOY.format("circles", DENSE.format(5, "relu")))
    for edges, index in zip(graph.edges, (0, 1), strict=True):
        weights = run.network.layer_parameters[index].weights
        np.testing.assert_allclose(edges.weights, weights[edges.target, edges.source])
        assert (np.diff(np.abs(edges.weights)) >= 0).all()
        assert edges.total == weights.size
        left_out = np.ones(weights.shape, bool)
        left_out[edges.target, edges.source] = False
        assert np.abs(weights[left_out]).max(initial=0.0) <= np.abs(edges.weights).max() * 0.12
    assert graph.limit == max(float(np.abs(run.network.layer_parameters[i].weights).max()) for i in (0, 1))


def test_a_pinned_neuron_has_all_of_its_edges() -> None:
    text = '[network]\nlayers = [{ kind = "dense", units = 30 }]'
    _, bare = graph_of(text)
    run, graph = graph_of(text, request=FrameRequest(questions={NetworkGraph: GraphQuestion(pin=(1, 4))}))
    assert len(graph.edges[1].weights) < 300
    own = graph.edges[1].source == 4
    assert sorted(graph.edges[1].target[own].tolist()) == list(range(10))
    np.testing.assert_allclose(
        np.sort(graph.edges[1].weights[own]), np.sort(run.network.layer_parameters[1].weights[:, 4])
    )
    assert (bare.edges[1].source == 4).sum() <= 10


@pytest.mark.parametrize("column", [0, 1, 2])
def test_a_pin_on_a_neuron_that_the_network_no_longer_has_pins_nothing(column: int) -> None:
    text = TOY.format("circles", DENSE.format(2, "relu"))
    _, bare = graph_of(text)
    _, graph = graph_of(text, request=FrameRequest(questions={NetworkGraph: GraphQuestion(pin=(column, 40))}))
    for edges, without in zip(graph.edges, bare.edges, strict=True):
        np.testing.assert_array_equal(edges.source, without.source)
        np.testing.assert_array_equal(edges.target, without.target)


def test_an_image_goes_through_as_maps_squares_and_shares() -> None:
    text = """[network]
    layers = [{ kind = "conv", filters = 6, size = 5, activation = "relu" }, { kind = "pool", size = 2 },
              { kind = "dropout" }, { kind = "dense", units = 200, activation = "relu" }]"""
    run, graph = graph_of(text)
    assert [column.kind for column in graph.columns] == ["image", "maps", "maps", "units", "outputs"]
    image = run.sample_input()
    outputs, activations = run.inspector.forward(image)
    np.testing.assert_allclose(graph.columns[0].values, image)
    maps = np.abs(activations[0])
    np.testing.assert_allclose(graph.columns[1].values, maps / maps.max(), rtol=1e-5)
    assert len(graph.columns[3].shown) == MOST_UNITS
    assert graph.columns[3].size == 200
    np.testing.assert_allclose(graph.outputs, outputs / outputs.sum(), rtol=1e-5)
    assert graph.answer == outputs.argmax()
    assert graph.true == run.splits.validation.labels[0]
    asked = FrameRequest(questions={NetworkGraph: GraphQuestion(source="batch")})
    batch = NetworkGraph.take(run, asked, Comparison())
    assert batch.true == run.splits.train.labels[run.trainer.next_example]
    drawing = NetworkGraph.take(run, FrameRequest(drawing=np.zeros((28, 28), np.uint8)), Comparison())
    assert drawing.drawn and drawing.true is None, "nobody knows what is drawn"
    filters = run.network.layer_parameters[0].weights
    norms = np.linalg.norm(filters.reshape(6, 25), axis=1)
    np.testing.assert_allclose(np.abs(graph.edges[0].weights), norms[graph.edges[0].target], rtol=1e-5)
    np.testing.assert_array_equal(graph.edges[1].weights, 0)  # a pool only passes on
    assert [column.spec for column in graph.columns] == [None, 0, None, 3, None]


def test_the_edges_of_an_input_in_colour_come_from_its_one_picture() -> None:
    rng = np.random.default_rng(0)
    for layer in ('{ kind = "conv", filters = 4, size = 3, activation = "relu" }', '{ kind = "dense", units = 4 }'):
        config = configs.parse(f"[data]\ntrain = 20\nvalidation = 5\n[network]\nlayers = [{layer}]")
        split = Examples(rng.integers(0, 256, (30, 3, 8, 8)).astype(np.uint8), rng.integers(0, 3, 30), 3)
        run = Run(config, DataSet("colours", "Colours", split, split))
        graph = NetworkGraph.take(run, FrameRequest(), Comparison())
        picture, edges = graph.columns[0], graph.edges[0]
        np.testing.assert_allclose(picture.values, run.sample_input())
        assert (picture.size, picture.shown.tolist(), edges.total) == (1, [0], 4)
        weights = run.network.layer_parameters[0].weights.reshape(4, -1)
        np.testing.assert_allclose(np.abs(edges.weights), np.linalg.norm(weights, axis=1)[edges.target], rtol=1e-5)


def test_the_drawing_is_what_goes_through() -> None:
    drawing = np.zeros((28, 28), np.uint8)
    drawing[4:24, 13:16] = 255
    run, graph = graph_of('[network]\nlayers = [{ kind = "dense", units = 8 }]', request=FrameRequest(drawing=drawing))
    assert graph.drawn
    np.testing.assert_allclose(graph.columns[0].values[0], drawing / 255)
    assert run.network.input_shape == (1, 28, 28)


@pytest.mark.parametrize("depth", [1, 4, 5, 46, 126])
def test_layers_that_are_alike_are_folded(depth: int) -> None:
    layer = '{ kind = "dense", units = 6, activation = "tanh", repeat = ' + str(depth) + " }"
    _, graph = graph_of(TOY.format("xor", layer))
    names = [column.name for column in graph.columns]
    assert len(graph.columns) == len(graph.edges) + 1
    if depth <= 4:
        assert len(names) == depth + 2
    else:
        assert names == ["Input", "dense 6", "dense 6", f"× {depth - 3}", "dense 6", "Output"]


@pytest.mark.parametrize("name", ["curve", "digits", "xor", "gaussians"])
def test_any_data_has_its_drawing(name: str) -> None:
    output = "linear" if name == "curve" else "softmax"
    text = f'[data]\nname = "{name}"\n[network]\noutput = "{output}"\nlayers = [{DENSE.format(7, "sigmoid")}]'
    _, graph = graph_of(text.replace("{{", "{").replace("}}", "}"))
    for column in graph.columns:
        assert len(column.values) == len(column.shown)
        assert np.isfinite(column.values).all()
        assert np.abs(column.values).max() <= 1 + 1e-6


IMAGES = """[network]
layers = [{ kind = "conv", filters = 6, size = 5, activation = "relu" }, { kind = "pool", size = 4 },
          { kind = "dense", units = 12, activation = "tanh" }]
[training]
batch_size = 20"""


def moving(run: Run, question: GraphQuestion) -> NetworkGraph:
    return NetworkGraph.take(run, FrameRequest(questions={NetworkGraph: question}), Comparison())


@pytest.mark.parametrize("text", [TOY.format("spirals", DENSE.format(8, "tanh")), IMAGES])
def test_a_step_tells_its_cost_its_errors_and_its_changes(text: str) -> None:
    """δ and the cost are those of the mini-batch before its update, worked out anew; Δw is what the weights moved."""
    config = configs.parse(text)
    run, question = Run(config, build.load_data(config)), GraphQuestion(moves=True)
    assert moving(run, question).step is None
    network, trainer = run.network, run.trainer
    chosen, batch = trainer.sampler.next_batches(config.training.batch_size, 1)
    examples = run.splits.train
    inputs, targets = whole_batch(
        Examples(examples.inputs[chosen[:batch]], examples.labels[chosen[:batch]], examples.classes),
        ForwardBackward(network, batch).takes_columns, network.dtype, network.outputs,
    )  # fmt: skip
    own = np.empty_like(network.gradients)
    execution = ForwardBackward(network, batch, gradients=own)
    logits = execution.forward(inputs)
    cost = float(np.mean(network.output_cost.per_example(logits, execution.outputs(logits), targets)))
    execution.backward(execution.forward(inputs), targets)
    before = network.parameters.copy()
    trainer.step()
    graph = moving(run, question)
    assert graph.step is not None
    assert (graph.step.number, graph.step.cost) == (1, pytest.approx(cost, rel=1e-4))
    biases = own[network.weight_count :]
    at = 0
    for index, parts in enumerate(network.layer_parameters):
        wanted, at = biases[at : at + parts.biases.size], at + parts.biases.size
        for column, deltas in zip(graph.columns, graph.step.deltas, strict=True):
            if column.layer == index and parts.biases.size:
                np.testing.assert_allclose(deltas, wanted[column.shown], rtol=1e-3, atol=1e-6)
    for edges, column in zip(graph.edges, graph.columns[1:], strict=True):
        if column.layer is None or edges.changes is None or not edges.weights.any():
            continue
        weights = network.layer_parameters[column.layer].weights
        if weights.size == edges.total:  # each edge is one weight
            sizes = [parts.weights.size for parts in network.layer_parameters[: column.layer]]
            moved = (network.parameters - before)[sum(sizes) : sum(sizes) + weights.size].reshape(weights.shape)
            np.testing.assert_allclose(edges.changes, moved[edges.target, edges.source], atol=1e-7)
            assert np.abs(edges.changes).max() > 0
    assert moving(run, question).edges[-1].changes is not None
    assert moving(run, GraphQuestion()).step is None


def test_what_goes_through_can_be_chosen() -> None:
    run, _ = graph_of(IMAGES)
    drawing = np.zeros((28, 28), np.uint8)
    drawing[4:24, 13:16] = 255
    for question, wanted, words in (
        (GraphQuestion(), drawing / 255, "your drawing"),
        (GraphQuestion(source="example", example=3), run.splits.validation.inputs[3][0] / 255, "validation example 4"),
        (GraphQuestion(source="example", example=10**9), None, "validation example"),
        (GraphQuestion(source="batch"), None, "training example"),
    ):
        request = FrameRequest(drawing=drawing, questions={NetworkGraph: question})
        graph = NetworkGraph.take(run, request, Comparison())
        assert graph.source.startswith(words)
        assert graph.drawn == (words == "your drawing")
        if wanted is not None:
            np.testing.assert_allclose(graph.columns[0].values[0], wanted, atol=1e-7)
    first, _ = run.trainer.sampler.next_batches(20, 1)
    assert run.trainer.next_example == first[0]
    run.trainer.step()
    assert run.trainer.next_example == first[20 - 1] or run.trainer.next_example not in first[:20]


def test_filters_are_shown_in_place_of_what_they_see() -> None:
    run, _ = graph_of(IMAGES)
    column = moving(run, GraphQuestion(filters=True)).columns[1]
    weights = run.network.layer_parameters[0].weights.reshape(6, 5, 5)
    assert column.kind == "weights"
    np.testing.assert_allclose(column.values, weights / np.abs(weights).max(), rtol=1e-5)
    run, _ = graph_of('[network]\nlayers = [{ kind = "dense", units = 200 }]')
    column = moving(run, GraphQuestion(filters=True)).columns[1]
    pictures = run.network.layer_parameters[0].weights[column.shown].reshape(-1, 28, 28)
    np.testing.assert_allclose(column.values, pictures / np.abs(pictures).max(), rtol=1e-5)
    assert len(column.shown) < 200


def test_each_row_that_is_folded_says_how_many_it_leaves_out() -> None:
    layers = ('{ kind = "dense", units = 6, activation = "tanh", repeat = 64 }',
              '{ kind = "dense", units = 5, repeat = 10 }')  # fmt: skip
    run, graph = graph_of(TOY.format("xor", ", ".join(layers)))
    folded = [(column.name, column.size) for column in graph.columns if column.kind == "folded"]
    assert folded == [("× 61", 61), ("× 7", 7)]
    drawn = sum(column.layer is not None for column in graph.columns)
    assert drawn + sum(size for _, size in folded) == len(run.network.layers)
