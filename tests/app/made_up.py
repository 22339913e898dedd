"""Made-up frames, so that each panel can be tested alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from netviz.config import Config, replaced
from netviz.config.what_if import WHAT_IFS, WhatIf
from netviz.data.example_values import ExampleValues
from netviz.engine.agreement import Agreement
from netviz.engine.class_scores import class_scores
from netviz.engine.examples import Examples
from netviz.engine.history import Curve, CurveRecorder, log10
from netviz.engine.inspection import LayerStats
from netviz.engine.judgement import Judgement
from netviz.engine.prediction_errors import PredictionErrors
from netviz.engine.what_if.trials import TrialFigures
from netviz.run.run_record import RecordedCurves, Remarks, RunRecord
from netviz.session import Frame, Prediction, RunState
from netviz.session.asking.fooling import Fooled
from netviz.session.example_mapper import PlacedExamples
from netviz.session.example_sample import ExampleSample
from netviz.session.frame import epochs_shown
from netviz.session.parts.approximation import POINTS, Approximation, build_by_hand
from netviz.session.parts.asked import AskedDrawing
from netviz.session.parts.backprop import Backprop, BackpropLayer
from netviz.session.parts.class_progress import ClassProgress
from netviz.session.parts.compared_runs import ComparedCurves, ComparedRuns
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.convolution import Convolution
from netviz.session.parts.cost_surface import SIDE, CostSurface, DescentPath
from netviz.session.parts.curves import Curves, ErrorCurves
from netviz.session.parts.differences import Differences, DifferingAnswers
from netviz.session.parts.example_map import ExampleMap
from netviz.session.parts.filters import Filters
from netviz.session.parts.gradient_factors import GradientFactor, GradientFactors
from netviz.session.parts.gradients import Gradients
from netviz.session.parts.graph_columns import GraphColumn
from netviz.session.parts.graph_edges import Edges
from netviz.session.parts.landscape import Landscape
from netviz.session.parts.layer_stats import LayerStatsTable
from netviz.session.parts.mistakes import Mistakes, WorstAnswers
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.neuron import Neuron
from netviz.session.parts.pinned_neuron import Connection, PinnedNeuron
from netviz.session.parts.plane import Plane
from netviz.session.parts.predicted_numbers import PredictedNumbers
from netviz.session.parts.predictions import SplitPredictions
from netviz.session.parts.recognition import Recognition
from netviz.session.parts.reliability import Reliability
from netviz.session.parts.run_grid import RunGrid
from netviz.session.parts.run_pair import RunPair
from netviz.session.parts.run_table import RunRow, RunTable
from netviz.session.parts.top_activations import TopActivations
from netviz.session.parts.touched_neuron import TouchedNeuron
from netviz.session.parts.what_if import WhatIfCurve, WhatIfFigures
from netviz.sweep.trial_grid import Cell, Side, TrialGrid


def powers(columns: int, steps: int) -> Curve:
    """The same as powers of ten."""
    return curve(columns, steps, log10)


def curve(columns: int, steps: int = 3000, of=lambda values: values) -> Curve:
    """A curve that falls from 1 towards 0.1, column by column a tenth."""
    thinned = CurveRecorder(columns)
    rng = np.random.default_rng(0)
    x = np.arange(1, steps + 1) / 400
    falling = 0.1 + 0.9 * np.exp(-np.arange(steps) / 600)
    noise = 1 + 0.2 * rng.standard_normal((steps, columns))
    thinned.add(x, of(np.abs(falling[:, None] * 10.0 ** -np.arange(columns, dtype=float) * noise)))
    return thinned.curve()


def view(name: str, size: float) -> LayerStats:
    """A layer in figures."""
    counts = np.round(100 * np.exp(-(np.linspace(-2, 2, 31) ** 2))).astype(np.int64)
    return LayerStats(name, size, size, 2 * size, 0.4, 0.2, 0.25, 0.1, counts, 1.0, 1e-3)


def neuron() -> Neuron:
    """A neuron at z = 4 with the quadratic cost."""
    line = np.linspace(-6, 6, 121)
    sigma = 1 / (1 + np.exp(-line))
    return Neuron(
        2.0, 2.0, 1.0, 0.0, 4.0, 0.982, 0.0177, 0.482, 0.982, 0.0174, 0.0174, False, line, sigma, sigma * (1 - sigma)
    )


def backprop() -> Backprop:
    """A mini-batch of two in a network [2, 3, 2] with the quadratic cost."""
    rng = np.random.default_rng(3)

    def layer(name: str, n: int, fan_in: int) -> BackpropLayer:
        w = rng.standard_normal((n, fan_in))
        z = rng.standard_normal((n, 2))
        return BackpropLayer(
            name,
            "sigmoid",
            w,
            rng.standard_normal(n),
            z,
            1 / (1 + np.exp(-z)),
            rng.standard_normal((n, 2)),
            w / 10,
            w[:, 0] / 10,
            w / 10 + 1e-9,
        )

    return Backprop(rng.standard_normal((2, 2)), np.eye(2), (layer("dense 3", 3, 2), layer("output", 2, 3)), 0.3,
                    np.array([0.2, 0.4]), 0.5, "sigmoid", "quadratic")  # fmt: skip


def surface() -> CostSurface:
    """A valley, and two ways down."""
    line = np.linspace(-2, 2, SIDE)
    heights = line[None] ** 2 + 3 * (line[:, None] - 0.5) ** 2
    way = np.stack([np.linspace(1.5, 0, 30), np.linspace(-1.5, 0.5, 30)], axis=1)
    return CostSurface(
        ("w₁", "w₂", "b"),
        0,
        1,
        (-2.0, 2.0),
        (-2.0, 2.0),
        heights,
        (DescentPath("this run", way, 0.1), DescentPath("batch 1", way[::-1], 3.0)),
    )


def landscape() -> Landscape:
    """Half of the rows of a valley."""
    valley = surface()
    heights = valley.heights.copy()
    heights[30:] = np.nan
    found = replace(valley, heights=heights, names=("one", "another"), paths=valley.paths[:1])
    return Landscape(found, 30, "random", (0.0, 0.0), 200, 4_000, 100, "", False)


def approximation() -> Approximation:
    """Eight neurons on a line that rises."""
    x = np.linspace(-1, 1, POINTS)
    steps, bumps = (build_by_hand(x, 0.5 + 0.4 * x, 8, bumps=which) for which in (False, True))
    return Approximation(
        x, 0.5 + 0.4 * x, 0.5 + 0.3 * x, np.stack([x / 8] * 8), 0.05, steps, bumps, (40, 80), trained=True
    )


def network_graph() -> NetworkGraph:
    """Two features, three neurons of which the first hears the second feature loudest, three classes."""
    rng = np.random.default_rng(4)
    first = np.array([[0.5, -2.0], [1.0, 0.3], [-0.7, 0.9]])
    second = rng.uniform(-1, 1, (3, 3))
    columns = (
        GraphColumn("plane", "Input", "2 features", 2, np.arange(2), rng.uniform(-1, 1, (2, 24, 24)), place=0),
        GraphColumn(
            "plane",
            "dense 3",
            "tanh",
            3,
            np.arange(3),
            rng.uniform(-1, 1, (3, 24, 24)),
            0,
            "units",
            activation="tanh",
            layer=0,
            place=1,
        ),
        GraphColumn("plane", "Output", "softmax", 3, np.arange(3), rng.uniform(-1, 1, (3, 24, 24))),
    )
    edges = []
    for weights in (first, second):
        order = np.argsort(np.abs(weights), axis=None)
        target, source = np.unravel_index(order, weights.shape)
        edges.append(Edges(source, target, weights[target, source], weights.size))
    return NetworkGraph(columns, tuple(edges), 2.0, (), np.zeros(0), None, False)


def pinned_neuron() -> PinnedNeuron:
    """A neuron of a first layer that looks at the middle of the image, and is heard by three outputs."""
    rng = np.random.default_rng(6)
    return PinnedNeuron(
        layer=0, unit=4, name="dense 30", of_output=False, picture=rng.uniform(-1, 1, (28, 28)), limit=1.0,
        incoming=(), outgoing=tuple(Connection(place, 1.0 - place) for place in range(3)), into_output=True,
        counts=rng.integers(0, 9, (10, 24)), span=(0.0, 4.5),
        best=rng.integers(0, 256, (6, 1, 28, 28), dtype=np.uint8), best_values=np.linspace(4.5, 3, 6),
        dream=rng.random((1, 28, 28)), dream_value=9.5, contributions=np.linspace(-1, 1, 10),
        class_names=tuple("0123456789"), busy=False, size=30,
    )  # fmt: skip


def fooled() -> AskedDrawing:
    """A drawing that a small change has made a 7."""
    rng = np.random.default_rng(8)
    drawing = np.zeros((28, 28), np.uint8)
    drawing[6:22, 12:16] = 200
    change = np.where(drawing > 0, rng.choice([-0.1, 0.1], (28, 28)), 0.0)
    image = np.asarray(drawing + 255 * change, np.uint8)
    shares = np.full(10, 0.01)
    shares[7] = 0.91
    answer = Fooled(7, 0.1, image, change, shares, True, (7, 0.9), 0.08, False)
    return AskedDrawing("fool", drawing, answer, tuple("0123456789"))


def what_if() -> WhatIfFigures:
    """Half of the weights pruned, and the curve of that slider."""
    stops = np.array(WHAT_IFS["prune"].stops)
    curve = WhatIfCurve("prune", stops, 0.97 - 0.87 * stops**6, 400, 100)
    return WhatIfFigures(
        "validation", 10_000, tuple(WHAT_IFS), ((1, "conv 16"), (2, "dense 30")), TrialFigures(2_000, 0.97, 0.1),
        TrialFigures(2_000, 0.955, 0.15), WhatIf.of({"prune": 0.5}), curve, 100, False, False,
    )  # fmt: skip


def browse(count: int = 300, wrong: bool = True, shape: tuple[int, ...] = (1, 28, 28)) -> SplitPredictions:
    """A part of some data, every seventh example of it answered wrong."""
    rng = np.random.default_rng(2)
    labels = np.arange(count) % 10
    examples = Examples(rng.integers(0, 256, (count, *shape), dtype=np.uint8), labels, 10)
    marked = np.arange(count) % 7 == 0
    return SplitPredictions("train", examples, (), marked if wrong else None, (labels + marked) % 10, 100, not wrong)


PAIR = RunPair("this run", ("λ = 0.1",), "λ = 0.1", place=1, apart=False)
"""The run and the pinned one of `frame`."""


def confusion(classes: int = 10) -> Confusion:
    """Each class with ninety right answers and some taken for the next."""
    counts = 90 * np.eye(classes, dtype=np.int64) + np.diag(np.arange(1, classes), 1)
    accuracy = float(np.trace(counts) / counts.sum())
    names = tuple(map(str, range(classes)))
    shares = counts / counts.sum(axis=1, keepdims=True)
    return Confusion("validation", names, counts, shares, class_scores(counts), accuracy, 100, busy=False)


def run_table() -> RunTable:
    """The run that trains, one that is shown behind it, and the mean of two seeds that is not."""

    def record(number: int, seed: int, accuracy: float) -> RunRecord:
        config = replaced(Config(), "seed", seed)
        looks = np.stack([np.linspace(0, 4, 9), np.linspace(1, 0.2, 9), np.linspace(0.1, accuracy, 9)], axis=1)
        curves = RecordedCurves(looks=looks)
        return RunRecord(
            f"{number:016x}", 1e9 + number, config, config, 1600, 4.0, 12.5, 25_450, 16_000, 0.21, accuracy, None, None,
            "", curves,
        )  # fmt: skip

    def row(records: tuple[RunRecord, ...], label: str, place: int | None, **about) -> RunRow:
        usual = {"trains": False, "own": False, "opens": True, "shows": True, "remarks": Remarks()}
        return RunRow(records=records, label=label, differs="η = 3", place=place, **(usual | about))

    return RunTable((
        row((record(1, 0, 0.97),), "this run, η = 3", 0, own=True, trains=True),
        row((record(2, 0, 0.91),), "λ = 0.1", 1, remarks=Remarks(note="the best so far")),
        row((record(3, 1, 0.95), record(4, 2, 0.93)), "η = 0.1", None),
    ))  # fmt: skip


def judgement(classes: int = 10, count: int = 400) -> Judgement:
    """Nine of ten answers right, the surer the more."""
    rng = np.random.default_rng(8)
    labels = np.arange(count) % classes
    sure = rng.uniform(1 / classes, 1, count).astype(np.float32)
    right = rng.random(count) < sure
    read = (labels + ~right) % classes
    scores = np.where(read == 1, sure, 1 - sure) if classes == 2 else None
    return Judgement(labels, read, right, sure, 5 * sure * ~right, classes, scores)


def reliability(classes: int = 10) -> Reliability:
    """Of ten classes, or of two with their curve."""
    judged = judgement(classes)
    names = tuple(map(str, range(classes)))
    return Reliability("validation", names, len(judged), judged.calibration, judged.roc, 100, busy=False)


def class_progress(classes: int = 10) -> ClassProgress:
    """Each class learned a little slower than the one before."""
    x = np.linspace(0, 7, 15)
    learned = 1 - 0.9 * np.exp(-x[:, None] / np.linspace(0.5, 3, classes))
    return ClassProgress("validation", tuple(map(str, range(classes))), x, learned)


def sample(places: np.ndarray, true: np.ndarray, values: ExampleValues | None = None) -> ExampleSample:
    """Some noise with labels; rows of a table if there are values."""
    shape = (1, 28, 28) if values is None else (len(values.features),)
    inputs = np.random.default_rng(9).integers(0, 256, (len(places), *shape), dtype=np.uint8)
    return ExampleSample("validation", places, inputs, tuple(map(str, true.tolist())), values)


def mistakes(values: ExampleValues | None = None) -> Mistakes:
    """Those of `judgement`."""
    judged = judgement()
    worst = judged.worst
    read = tuple(map(str, judged.predictions[worst].tolist()))
    shown = sample(worst, judged.labels[worst], values)
    answers = WorstAnswers(shown, read, judged.confidence[worst], judged.costs[worst], len(worst))
    return Mistakes("validation", answers, len(judged), 100, busy=False)


def example_map(count: int = 400, classes: int = 10, values: ExampleValues | None = None) -> ExampleMap:
    """Each class around a place of its own on a circle; the drawing in the middle."""
    rng = np.random.default_rng(10)
    labels = np.arange(count) % classes
    angles = 2 * np.pi * labels / classes
    points = np.stack([np.cos(angles), np.sin(angles)], axis=1) + rng.normal(0, 0.08, (count, 2))
    right = np.arange(count) % 9 > 0
    shape = (1, 28, 28) if values is None else (len(values.features),)
    own = Examples(rng.integers(0, 256, (count, *shape), dtype=np.uint8), labels, classes)
    placed = PlacedExamples(
        1, np.arange(count), points.astype(np.float32), (labels + ~right) % classes, right,
        np.zeros(count, np.float32), 0.63, 100, 100,
    )  # fmt: skip
    names = tuple(map(str, range(classes)))
    return ExampleMap(
        "validation", ("input", "dense 30", "output"), 1, names, placed, labels, own, values, (0.0, 0.0), None, False
    )


def differences() -> Differences:
    """The run beside the pinned one of `frame`."""
    judged = judgement()
    places = judged.worst
    read, true = (tuple(map(str, which[places].tolist())) for which in (judged.predictions, judged.labels))
    found = DifferingAnswers(
        Agreement(300, 40, 50, 10, places), sample(places, judged.labels[places]), read, true,
        (False,) * len(places), (True,) * len(places),
    )  # fmt: skip
    return Differences("validation", len(judged), pair=PAIR, found=found, step=100)


def run_grid() -> RunGrid:
    """Two learning rates and two sizes, one of the four not tried."""
    cells = tuple(
        tuple(Cell({}, (score,) if score else (), int(score > 0)) for score in row) for row in ((0.9, 0.95), (0.0, 0.5))
    )
    sides = Side("training.learning_rate", "η", ("0.1", "1")), Side("network.layers[0].units", "neurons", ("10", "30"))
    return RunGrid(TrialGrid(*sides, cells, 3, 3, False), tuple((side.path, side.label) for side in sides), *(
        side.path for side in sides
    ))  # fmt: skip


def of_numbers(steps: int = 3000) -> Frame:
    """A frame of a run that predicts a price from 100 to 500, on the validation set a little worse than in training."""
    rng = np.random.default_rng(7)
    x, looks = np.arange(1, steps + 1) / 400, np.linspace(0, 7, 15)
    recorded = CurveRecorder(2)
    falling = np.exp(-x)
    recorded.add(x, np.stack([0.8 - 2 * falling, 20 + 80 * falling], axis=1))
    errors = ErrorCurves(recorded.curve(), looks, 0.7 - 2 * np.exp(-looks), 30 + 80 * np.exp(-looks))
    true = np.linspace(100, 500, 80)
    numbers = PredictedNumbers("price", np.arange(80), true, true + rng.normal(0, 20, 80), PredictionErrors(0.75, 25.0))
    targets = ((true - 300) / 100).astype(np.float32)[:, None]
    examples = Examples(rng.random((80, 3), np.float32), np.zeros(80, np.int64), 1, targets, unit=100.0)
    split = SplitPredictions("train", examples, (), None, None, 100, False, numbers=numbers)
    curves = Curves(curve(3, steps), looks, np.exp(-looks), np.zeros(15), errors)
    whole = frame(steps=steps)
    parts = dict(whole.parts) | {Curves: curves, SplitPredictions: split, ComparedRuns: ComparedRuns(())}
    return replace(whole, regression=True, parts=parts)


def frame(layers: int = 4, filters: int = 16, maps: int = 1, steps: int = 3000, **changes) -> Frame:
    """A frame in the middle of a run, with all parts."""
    rng = np.random.default_rng(1)
    names = (*(f"layer {index}" for index in range(layers - 1)), "output")
    looks = np.linspace(0, 7, 15)
    now = 10.0 ** -np.arange(layers, dtype=float)
    shares = np.full(10, 0.01)
    shares[7] = 0.91
    other = Curves(curve(3, steps), looks, 1.2 * np.exp(-looks), 1 - 0.8 * np.exp(-looks))
    parts = {
        Curves: Curves(curve(3, steps), looks, 1.4 * np.exp(-looks), 1 - 0.9 * np.exp(-looks)),
        Gradients: Gradients(powers(layers, steps), now, log10(now), now),
        Filters: Filters(
            0, "conv 16", 0, maps, rng.standard_normal((filters, 5, 5)), 3.0, rng.random((filters, 24, 24)), True
        ),
        Recognition: Recognition(Prediction(shares, rng.standard_normal((28, 28)))),
        SplitPredictions: browse(),
        Confusion: confusion(),
        Reliability: reliability(),
        ClassProgress: class_progress(),
        Mistakes: mistakes(),
        Differences: differences(),
        ExampleMap: example_map(),
        Neuron: neuron(),
        ComparedRuns: ComparedRuns((ComparedCurves("λ = 0.1", "λ = 0.1", other, ("λ = 0.1",), True, ""),)),
        RunTable: run_table(),
        RunGrid: run_grid(),
        NetworkGraph: network_graph(),
        PinnedNeuron: pinned_neuron(),
        WhatIfFigures: what_if(),
        AskedDrawing: fooled(),
        TouchedNeuron: TouchedNeuron(0, 1, -0.5, None, None, None, 0.01, (1.0, 0.835), True, False),
        Plane: Plane(2, rng.uniform(-1, 1, (90, 2)), np.arange(90) % 2.0, rng.random((2, 56, 56)), False),
        Backprop: backprop(),
        CostSurface: surface(),
        Landscape: landscape(),
        Approximation: approximation(),
        Convolution: Convolution(
            rng.random((28, 28)),
            ("filter 1, learned", "bright above, by hand"),
            (rng.standard_normal((5, 5)), rng.standard_normal((3, 3))),
            (0.1, 0.0),
            "relu",
            False,
        ),
        GradientFactors: GradientFactors(
            tuple(GradientFactor(name, 0.9, 0.2, 0.15, 10.0**-index) for index, name in enumerate(names[:-1]))
            or (GradientFactor("dense", 1.0, 0.25, None, 1.0),),
            1.0,
        ),
        TopActivations: TopActivations(
            names,
            0,
            rng.integers(0, 256, (5, 6, 1, 28, 28), dtype=np.uint8),
            rng.random((5, 6)),
            np.full((5, 6, 3), 9),
        ),
        LayerStatsTable: LayerStatsTable(tuple(view(name, 10.0**-index) for index, name in enumerate(names))),
    }
    if not steps:
        parts |= {
            LayerStatsTable: LayerStatsTable(()),
            RunTable: RunTable(()),
            RunGrid: RunGrid(None),
            Curves: Curves(CurveRecorder(3).curve(), np.zeros(0), np.zeros(0), np.zeros(0)),
            Gradients: Gradients(
                CurveRecorder(layers).curve(), np.zeros(layers), log10(np.zeros(layers)), np.zeros(layers)
            ),
        }
    settings = {
        "config": Config(), "state": RunState.RUNNING, "step": steps, "position": steps / 400, "goal": 12,
        "shown_epochs": epochs_shown(steps / 400, changes.get("goal", 12)),
        "examples_per_second": 9840.0, "seconds_left": 12.0, "weight_count": 65558, "layer_names": names,
        "data_label": "Embedded digits", "data_sizes": (4000, 500, 500),
        "parts": parts,
    }  # fmt: skip
    return Frame(**(settings | changes))
