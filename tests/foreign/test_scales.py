"""How the inputs of networks from elsewhere are scaled: the same when they are measured, and when they learn on."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from netviz.config import Config, parse
from netviz.engine.evaluation import evaluate
from netviz.engine.layers import BatchNorm, Dense
from netviz.errors import UserError
from netviz.export import torch_source
from netviz.foreign.reading import MissingFacts, read
from netviz.run.build import load_data, split_data, start_run
from netviz.run.learned import learned_from
from netviz.run.matching import comparable, names_of
from netviz.run.model_file import Model, load_model, save_model
from tests.commands.test_commands import netviz
from tests.export.exported import answers
from tests.foreign.test_hostile import node, number, onnx, tensor, value
from tests.foreign.test_onnx_layers import FIRST, dense, softmax

RNG = np.random.default_rng(1)
IRIS = """
[data]
name = "iris"
[network]
output = "softmax"
layers = [{ kind = "dense", units = 8, activation = "relu" }]
[training]
cost = "log-likelihood"
epochs = 10
learning_rate = 0.1
"""


def trained(config: Config) -> Model:
    data = load_data(config)
    splits, network, trainer = start_run(config, data)
    while trainer.epoch < config.training.epochs:
        trainer.advance()
    return Model(config, network, learned=learned_from(data, splits))


@pytest.fixture(scope="module")
def iris() -> Model:
    return trained(parse(IRIS))


def exported(model: Model, folder: Path, suffix: str) -> Path:
    path = folder / f"it{suffix}"
    if suffix == ".onnx":
        pytest.importorskip("onnx", reason="onnx is not installed")
        from netviz.export import onnx_file

        path.write_bytes(onnx_file.encoded(model))
    else:
        path.write_bytes(torch_source.encoded(model)[1])
    return path


def measured(model: Model) -> tuple[float, float]:
    """How good it is on the test examples of its data, as `evaluate` measures it and as a run sees them."""
    given = comparable(model, model.config.data.name)
    data = load_data(model.config)
    return evaluate(model.network, given.examples).cost, evaluate(
        model.network, split_data(model.config, data).test
    ).cost


@pytest.mark.parametrize("suffix", [".onnx", ".safetensors"])
def test_a_table_s_network_comes_back_as_it_was(suffix: str, iris: Model, tmp_path: Path) -> None:
    """The buffers of its scale were dropped, or the data was scaled a second time when it learned on."""
    model = read(exported(iris, tmp_path, suffix), MissingFacts("iris")).model
    assert [type(layer) for layer in model.network.layers] == [Dense, Dense]
    np.testing.assert_allclose(model.network.parameters, iris.network.parameters, atol=1e-5)
    assert names_of(model) == names_of(iris) == ("setosa", "versicolor", "virginica")
    measure, learn = measured(model)
    assert measure == pytest.approx(learn, abs=1e-6) == pytest.approx(measured(iris)[0], abs=1e-5)
    save_model(tmp_path / "it.netviz", model)
    assert measured(load_model(tmp_path / "it.netviz")) == (measure, learn)


def test_a_table_s_network_that_takes_values_as_they_stand_learns_on_with_the_same(tmp_path: Path) -> None:
    weights = RNG.normal(size=(3, 4))
    row = [node("Gemm", ["x", "w"], "y", number("transB", 1))]
    content = onnx(row, [tensor("w", weights)], [value("x", 0, 4)], [value("y", 0, 3)])
    path = tmp_path / "it.onnx"
    path.write_bytes(content)
    model = read(path, MissingFacts("iris")).model
    raw = load_data(model.config).test.inputs
    np.testing.assert_allclose(answers(model, raw), softmax(raw @ weights.T), atol=1e-5)
    measure, learn = measured(model)
    assert measure == pytest.approx(learn, abs=1e-6)
    state = tmp_path / "it.safetensors"
    state.write_bytes(save({"0.weight": weights.astype(np.float32)}))
    model = read(state, MissingFacts("iris")).model
    np.testing.assert_allclose(answers(model, raw), softmax(raw @ weights.T), atol=1e-5)
    config = parse(IRIS.replace('{ kind = "dense", units = 8, activation = "relu" }', ""))
    model = read(state, MissingFacts(config=config)).model  # scaled as the config says
    assert [type(layer) for layer in model.network.layers] == [Dense]


def test_numbers_that_are_predicted_come_back_in_their_units(tmp_path: Path) -> None:
    x = RNG.normal(5, 3, (60, 2))
    table = "\n".join(f"{a:.3f},{b:.3f},{100 * a - 20 * b + 500:.3f}" for a, b in x)
    path = tmp_path / "prices.csv"
    path.write_text(f"a,b,price\n{table}\n")
    config = parse(f'[data]\nname = {json.dumps(str(path))}\ntask = "regression"\n[network]\noutput = "linear"\n'
                   'layers = [{ kind = "dense", units = 5, activation = "tanh" }]\n'
                   '[training]\ncost = "quadratic"\nepochs = 5\nlearning_rate = 0.01\n')  # fmt: skip
    model = trained(config)
    back = read(exported(model, tmp_path, ".onnx"), MissingFacts(str(path))).model
    np.testing.assert_allclose(back.network.parameters, model.network.parameters, atol=1e-4)
    raw = load_data(config).test.inputs
    np.testing.assert_allclose(answers(back, raw), answers(model, raw), rtol=1e-4)


def of_784(*before: bytes, arrays: tuple[bytes, ...] = ()) -> bytes:
    last = dense("f" if before else "x", "y")
    return onnx([*before, last], [tensor("w", FIRST), *arrays], [value("x", 0, 784)], [value("y", 0, 10)])


SCALES = {
    "nothing": ([], [], 0.0, 1.0),
    "one number": ([node("Sub", ["x", "m"], "z"), node("Div", ["z", "s"], "f")],
                   [tensor("m", np.array(0.1307)), tensor("s", np.array(0.3081))], 0.1307, 0.3081),
    "each pixel": ([node("Sub", ["x", "m"], "f")], [tensor("m", np.arange(784) / 784)], np.arange(784) / 784, 1.0),
    "bytes": ([node("Div", ["x", "s"], "f")], [tensor("s", np.array(255.0))], 0.0, 1.0),
    "bytes of −1…1": ([node("Div", ["x", "s"], "z"), node("Sub", ["z", "m"], "f")],
                      [tensor("s", np.array(127.5)), tensor("m", np.array(1.0))], 0.5, 0.5),
}  # fmt: skip


@pytest.mark.parametrize("scale", SCALES)
def test_a_dense_network_of_784_inputs_is_for_pictures(scale: str, tmp_path: Path) -> None:
    """The commonest network of all was refused: no data has 784 inputs."""
    before, arrays, mean, deviation = SCALES[scale]
    path = tmp_path / "it.onnx"
    path.write_bytes(of_784(*before, arrays=tuple(arrays)))
    found = read(path)
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    expected = softmax((x.reshape(3, 784) - mean) / deviation @ FIRST.T)
    np.testing.assert_allclose(answers(found.model, x), expected, atol=1e-5)
    assert found.notes[0] == "Its 784 inputs were taken for the pixels of 1 × 28 × 28, row by row."
    assert any("bytes" in note for note in found.notes) == ("bytes" in scale)
    if scale == "one number":
        assert found.model.network.input_shape == (1, 28, 28)
        assert found.model.network.layers[0] == BatchNorm()
    start_run(found.model.config, load_data(found.model.config), found.model)


def test_a_first_normalization_of_bytes_is_one_of_0_to_1(tmp_path: Path) -> None:
    arrays = [tensor("w", FIRST), *(tensor(name, np.array([of])) for name, of in
              (("g", 2.0), ("h", 0.5), ("m", 33.0), ("s", 6200.0)))]  # fmt: skip
    row = [node("BatchNormalization", ["x", "g", "h", "m", "s"], "n"), node("Flatten", ["n"], "f"), dense("f", "y")]
    path = tmp_path / "it.onnx"
    path.write_bytes(onnx(row, arrays))
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    normal = 2 * (255 * x - 33) / np.sqrt(6200 + 1e-5) + 0.5
    np.testing.assert_allclose(answers(read(path).model, x), softmax(normal.reshape(3, 784) @ FIRST.T), atol=1e-5)


def test_a_factor_after_a_layer_is_part_of_its_weights(tmp_path: Path) -> None:
    path = tmp_path / "it.onnx"
    arrays = [tensor("w", FIRST), tensor("c", np.arange(1.0, 11)), tensor("b", np.ones(10))]
    row = [node("Flatten", ["x"], "f"), dense("f", "a"), node("Add", ["a", "b"], "d"), node("Mul", ["d", "c"], "y")]
    path.write_bytes(onnx(row, arrays))
    x = RNG.random((3, 1, 28, 28)).astype(np.float32)
    expected = softmax((x.reshape(3, 784) @ FIRST.T + 1) * np.arange(1.0, 11))
    np.testing.assert_allclose(answers(read(path).model, x), expected, atol=1e-5)


def test_a_scale_that_is_not_of_the_inputs_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "it.safetensors"
    weights = {"0.weight": np.zeros((10, 784), np.float32)}
    for scale in ({"shift": np.zeros(3, np.float32), "factor": np.ones(3, np.float32)},
                  {"shift": np.zeros(1, np.float32), "factor": np.zeros(1, np.float32)}):  # fmt: skip
        path.write_bytes(save(weights | scale))
        with pytest.raises(UserError, match="Its shift and factor are not those of its inputs"):
            read(path)
    for name in ("shift", "0.shift"):
        path.write_bytes(save(weights | {name: np.zeros(1, np.float32)}))
        with pytest.raises(UserError, match="belongs to no layer"):
            read(path)


def test_what_would_not_be_used_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "it.onnx"
    path.write_bytes(of_784())
    with pytest.raises(UserError, match="--config: an ONNX file says itself which layers"):
        read(path, MissingFacts(config=parse(IRIS)))
    config = tmp_path / "run.toml"
    config.write_text(IRIS)
    done = netviz("import", path, "--config", config, "--data", "digits", expect=2)
    assert "the config names the data already" in done.stderr


def test_evaluate_takes_a_network_for_the_data_that_it_names(iris: Model, tmp_path: Path) -> None:
    path = exported(iris, tmp_path, ".onnx")
    done = netviz("evaluate", "--model", path, "--data", "iris")
    assert "24 test examples" in done.stdout
    content = onnx([node("Gemm", ["x", "w"], "y", number("transB", 1))], [tensor("w", np.ones((3, 4)))],
                   [value("x", 0, 4)], [value("y", 0, 3)])  # fmt: skip
    path.write_bytes(content)
    done = netviz("evaluate", "--model", path, "--data", "iris")
    assert "24 test examples" in done.stdout
