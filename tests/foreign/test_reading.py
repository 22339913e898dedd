"""Networks from PyTorch's own exporter, and netviz's own exports, open as models and give the same outputs."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import save

from netviz.config import parse
from netviz.data.dataset import DataSet
from netviz.engine.evaluation import evaluate
from netviz.engine.layers import BatchNorm, Conv2D
from netviz.errors import UserError
from netviz.export import torch_source
from netviz.foreign.reading import MissingFacts, read
from netviz.run.build import start_run
from netviz.run.model_file import Model, load_model, save_model
from tests.commands.test_commands import netviz
from tests.export.exported import answers

MADE = Path(__file__).parent / "made"
FOUND = json.loads((MADE / "found.json").read_text())
LENET = """
[network]
output = "softmax"
layers = [
  { kind = "conv", filters = 4, activation = "ACTIVATION" }, { kind = "pool" },
  { kind = "conv", filters = 6, activation = "ACTIVATION" }, { kind = "pool" },
  { kind = "dense", units = 24, activation = "ACTIVATION" },
]
"""


def same_as_there(model: Model, name: str, digits: DataSet) -> None:
    """The accuracy on the test digits is that of PyTorch, and so are the first answers."""
    result = evaluate(model.network, digits.test)
    assert result.accuracy == pytest.approx(FOUND[name]["accuracy"], abs=0.002)
    there = np.array(FOUND[name]["outputs"])
    if name != "dense":  # which ends with its softmax
        there = np.exp(there - there.max(axis=1, keepdims=True))
        there /= there.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(result.outputs[:, :10].T, there, atol=1e-4)


@pytest.mark.parametrize("path", sorted(MADE.glob("*.onnx")), ids=lambda path: path.stem)
def test_an_onnx_file_of_pytorch_says_what_it_said_there(path: Path, digits: DataSet, tmp_path: Path) -> None:
    found = read(path)
    same_as_there(found.model, path.stem, digits)
    assert bool(found.notes) == (path.stem != "dense")  # which output it has, where the file does not say
    save_model(tmp_path / "it.netviz", found.model)
    same_as_there(load_model(tmp_path / "it.netviz"), path.stem, digits)


def test_a_network_that_was_opened_shows_its_filters_and_continues_learning(digits: DataSet) -> None:
    model = read(MADE / "lenet-relu.onnx").model
    first = model.network.layers[0]
    assert isinstance(first, Conv2D)
    assert first.filters_to_show(model.network.layer_parameters[0].weights).shape == (4, 1, 5, 5)
    _, network, trainer = start_run(model.config, digits, model)
    np.testing.assert_array_equal(network.parameters, model.network.parameters)
    while not trainer.step_count:
        trainer.advance()
    assert (network.parameters != model.network.parameters).any()


@pytest.mark.parametrize("name", ["lenet-relu", "lenet-tanh", "lenet-relu-norm", "dense"])
def test_a_state_dict_says_what_it_said_there(name: str, digits: DataSet) -> None:
    activation = "tanh" if "tanh" in name else "relu"
    found = read(MADE / f"{name}.safetensors", MissingFacts(activation=activation))
    same_as_there(found.model, name, digits)
    assert "--config" in found.notes[0]
    assert any(isinstance(layer, BatchNorm) for layer in found.model.network.layers) == ("norm" in name)


def test_a_config_says_which_layers_a_state_dict_has(digits: DataSet, tmp_path: Path) -> None:
    config = parse(LENET.replace("ACTIVATION", "sigmoid"))
    same_as_there(read(MADE / "lenet-sigmoid.safetensors", MissingFacts(config=config)).model, "lenet-sigmoid", digits)
    other = parse(LENET.replace("ACTIVATION", "sigmoid").replace("24", "25"))
    with pytest.raises(UserError, match="Layer 5, Dense: its weights are 2,304 numbers, and 25 × 96 are needed"):
        read(MADE / "lenet-sigmoid.safetensors", MissingFacts(config=other))


def test_weights_the_other_way_round_are_not_read_as_if_they_fitted(tmp_path: Path) -> None:
    config = parse("[network]\nlayers = []\n")
    path = tmp_path / "it.safetensors"
    path.write_bytes(save({"fc.weight": np.zeros((784, 10), np.float32), "fc.bias": np.zeros(10, np.float32)}))
    with pytest.raises(UserError, match="Layer 1, Dense: its weights are 784 × 10 numbers, and 10 × 784 are needed"):
        read(path, MissingFacts(config=config))


def test_the_scale_is_for_the_data_of_the_config(tmp_path: Path) -> None:
    for number in range(24):
        folder = tmp_path / "pictures" / "ab"[number % 2]
        folder.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (8, 8), (9 * number, 9, 99)).save(folder / f"{number}.png")
    data = f"[data]\nname = {json.dumps(str(tmp_path / 'pictures'))}\ncolour = true\nsize = 8\n"
    config = parse(f"{data}[network]\nlayers = []\n")
    path = tmp_path / "it.safetensors"
    path.write_bytes(save({"fc.weight": np.zeros((2, 192), np.float32)}))
    model = read(path, MissingFacts(config=config, mean=[0.1, 0.2, 0.3])).model
    assert model.config.data == config.data
    np.testing.assert_allclose(model.network.layer_parameters[0].state[0], [0.1, 0.2, 0.3], rtol=1e-6)
    with pytest.raises(UserError, match=r"--mean: 2 numbers are given, and the data has 3 channels\."):
        read(path, MissingFacts(config=config, mean=[0.1, 0.2]))
    with pytest.raises(UserError, match=r"--mean: 2 numbers are given, and the data has 1 channel\."):
        read(path, MissingFacts(mean=[0.1, 0.2]))


def test_pictures_that_were_scaled_before_they_came_in_are_scaled_in_the_network(digits: DataSet) -> None:
    reading = MissingFacts(mean=[0.1307], deviation=[0.3081])
    same_as_there(read(MADE / "scaled.safetensors", reading).model, "scaled", digits)
    with pytest.raises(UserError, match="--std"):
        read(MADE / "scaled.safetensors", MissingFacts(deviation=[0.0]))
    with pytest.raises(UserError, match="--mean: 3 numbers"):
        read(MADE / "scaled.safetensors", MissingFacts(mean=[0.1, 0.2, 0.3]))


def test_what_netviz_exports_comes_back(digits: DataSet, tmp_path: Path) -> None:
    onnx_file = pytest.importorskip("netviz.export.onnx_file")
    pytest.importorskip("onnx", reason="onnx is not installed")
    shipped = load_model_of_netviz()
    (tmp_path / "it.onnx").write_bytes(onnx_file.encoded(shipped))
    (tmp_path / "it.safetensors").write_bytes(torch_source.encoded(shipped)[1])
    some = digits.test.inputs[:50]
    expected = answers(shipped, some)
    back = read(tmp_path / "it.onnx").model
    assert back.config.network.none
    np.testing.assert_allclose(evaluate(back.network, digits.test.first(50)).outputs.T, expected, atol=1e-5)
    back = read(tmp_path / "it.safetensors", MissingFacts(config=shipped.config)).model
    np.testing.assert_allclose(evaluate(back.network, digits.test.first(50)).outputs.T, expected, atol=1e-5)


def test_a_command_takes_it_for_a_model() -> None:
    done = netviz("evaluate", "--model", MADE / "lenet-tanh.onnx", "--data", "digits")
    found = float(done.stdout.removeprefix("accuracy ").partition(" ")[0])
    assert found == pytest.approx(100 * FOUND["lenet-tanh"]["accuracy"], abs=0.2)


def load_model_of_netviz() -> Model:
    from netviz.api import load_model as shipped

    return shipped()
