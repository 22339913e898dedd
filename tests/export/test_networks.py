"""Every kind of layer, activation and output gives the same results exported as in netviz."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from netviz.api import load_model
from netviz.data.dataset import DataSet
from netviz.data.scaling import Scaling
from netviz.engine.activations import ACTIVATIONS
from netviz.engine.costs import OUTPUTS
from netviz.engine.layers import LAYERS, Conv2D, Dense
from netviz.errors import UserError
from netviz.export import EXPORTERS, export, numpy_source, onnx_file, steps, torch_source
from netviz.run.learned import Learned
from netviz.run.model_file import Model
from tests.engine.test_gradients import stacks
from tests.export.exported import answers, model_of, some_inputs
from tests.waiting import HANG_SECONDS

BY_STACK = {f"{name}, relu": layers for name, layers in stacks("relu").items()}
BY_ACTIVATION = {
    f"conv and dense, {name}": [Conv2D(3, 3, name), Dense(9, name), Dense(5, name)] for name in ACTIVATIONS
}
CASES = {name: model_of(layers) for name, layers in (BY_STACK | BY_ACTIVATION).items()}
SCALED = Learned(("x", "y"), Scaling(np.float32([3, -2, 1900]), np.float32([0.5, 2, 0.01])), of_bytes=False)
TARGETS = Learned((), Scaling(np.float32([3, 1]), np.float32([0.5, 2]), 250.0, 0.05), of_bytes=False)
CASES |= {
    "a table, scaled": model_of([Dense(6, "tanh")], (3,), learned=SCALED),
    "a regression in its own units": model_of([Dense(6, "tanh")], (2,), "linear", "quadratic", TARGETS),
    "sigmoid outputs": model_of([Dense(6)], (4,), "sigmoid", "cross-entropy"),
}


def run_onnx(content: bytes, inputs: np.ndarray) -> np.ndarray:
    runtime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # and some at a time: a thousand digits at once take 150 MB
    session = runtime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    parts = np.array_split(inputs.astype(np.float32), -(-len(inputs) // 100))
    return np.concatenate([session.run(["output"], {"input": part})[0] for part in parts])


def test_every_kind_of_layer_activation_and_output_can_be_exported() -> None:
    kinds = set(steps.Step.__subclasses__())
    assert set(steps.LAYER_STEPS) == set(LAYERS.values())
    assert set(onnx_file.STEPS) == set(numpy_source.CALLS) == kinds
    assert set(torch_source.MODULES) == kinds - {steps.Standardize, steps.Rescale, steps.OutputStep}
    for of_target in (onnx_file.ACTIVATION_NODES, numpy_source.ACTIVATION_FUNCTIONS, torch_source.ACTIVATIONS):
        assert set(of_target) == set(ACTIVATIONS)
    for of_target in (onnx_file.OUTPUT_NODES, numpy_source.OUTPUT_FUNCTIONS, torch_source.OUTPUTS):
        assert set(of_target) == set(OUTPUTS)


@pytest.mark.parametrize("name", CASES)
def test_onnx_says_what_netviz_says(name: str) -> None:
    pytest.importorskip("onnx", reason="onnx is not installed")
    model = CASES[name]
    inputs = some_inputs(model)
    found = run_onnx(onnx_file.encoded(model), inputs)
    np.testing.assert_allclose(found, answers(model, inputs), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", CASES)
def test_numpy_source_says_what_netviz_says(name: str) -> None:
    model = CASES[name]
    text, arrays = numpy_source.source(steps.portable(model))
    made: dict = {}
    exec(compile(text, "exported", "exec"), made)
    inputs = some_inputs(model)
    np.testing.assert_allclose(made["predict"](inputs, arrays), answers(model, inputs), rtol=1e-5, atol=1e-5)
    assert made["CLASSES"] == list(model.learned.class_names)


def test_numpy_source_has_the_functions_that_it_calls_and_no_other() -> None:
    source, _ = numpy_source.encoded(model_of([Dense(3, "relu")], (2,), "linear", "quadratic", TARGETS))
    tree = ast.parse(source)
    made = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert "relu" in made
    assert not made & {"elu", "gelu", "leaky_relu", "sigmoid"}


@pytest.mark.slow(once=True)
def test_the_shipped_network_reads_a_thousand_digits_the_same_elsewhere(digits: DataSet, tmp_path: Path) -> None:
    """In onnxruntime, and as NumPy source in a process that cannot have netviz."""
    model, inputs = load_model(), digits.train.inputs[:1000]
    expected = answers(model, inputs)
    np.testing.assert_allclose(run_onnx(onnx_file.encoded(model), inputs), expected, atol=1e-5)
    place = tmp_path / "it's mine.py"
    assert export(EXPORTERS["numpy"], [("digits", model)], place) == [place, place.with_suffix(".npz")]
    np.save(tmp_path / "inputs.npy", inputs[:100])
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", place, tmp_path / "inputs.npy"],
        capture_output=True, text=True, check=True, timeout=HANG_SECONDS, cwd=tmp_path,
    )  # fmt: skip
    names = [*map(str, range(10)), "none of them"]
    assert done.stdout.split("\n")[:100] == [names[answer] for answer in expected[:100].argmax(axis=1)]


def test_torch_source_says_what_netviz_says(tmp_path: Path) -> None:
    if importlib.util.find_spec("torch") is None:  # not imported here: it takes 250 MB
        pytest.skip("PyTorch is not installed")
    inputs, expected = {}, {}
    for number, (name, model) in enumerate(CASES.items()):
        export(EXPORTERS["torch"], [(name, model)], tmp_path / f"net{number}.py")
        given = some_inputs(model)
        inputs[f"net{number}"], expected[f"net{number}"] = given.astype(np.float32), answers(model, given)
    np.savez(tmp_path / "inputs.npz", **inputs)
    code = (
        "import importlib, sys, numpy, torch; sys.path.insert(0, sys.argv[1]); given = numpy.load(sys.argv[1] + "
        "'/inputs.npz')\nmade = {name: importlib.import_module(name).load()(torch.from_numpy(given[name]))"
        ".detach().numpy() for name in given.files}\nnumpy.savez(sys.argv[1] + '/outputs.npz', **made)"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True, timeout=HANG_SECONDS)
    with np.load(tmp_path / "outputs.npz") as found:
        for name, outputs in expected.items():
            np.testing.assert_allclose(found[name], outputs, rtol=1e-5, atol=1e-5, err_msg=name)


def test_torch_source_is_python_and_its_state_has_the_names_of_its_modules(tmp_path: Path) -> None:
    """What can be checked where PyTorch is not: the text compiles, and no name of a class becomes code."""
    for model in CASES.values():
        text, arrays = torch_source.source(steps.portable(model))
        compile(text, "exported", "exec")
        sizes = sum(part.weights.size + part.biases.size + part.state.size for part in model.network.layer_parameters)
        assert sum(array.size for name, array in arrays.items() if "layers" in name and "num_b" not in name) == sizes


def test_an_older_model_without_a_word_on_its_inputs_is_taken_to_read_pictures_in_bytes() -> None:
    model = model_of([Dense(4)])
    older = Model(model.config, model.network, learned=Learned(model.learned.class_names))
    assert steps.takes_bytes(older)
    assert steps.takes_bytes(Model(model.config, model.network))
    assert not steps.takes_bytes(model_of([Dense(4)], learned=Learned(("x", "y"), of_bytes=False)))
    assert not steps.takes_bytes(model_of([Dense(4)], (3,)))


def test_without_the_package_onnx_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    monkeypatch.setitem(sys.modules, "onnx.checker", None)
    with pytest.raises(UserError, match=r"needs the package onnx; install it with: \S+ -m pip install onnx\."):
        onnx_file.encoded(model_of([Dense(4)]))
