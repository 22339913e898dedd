"""Model files: round trips, saved whole or not at all, and every damaged or hostile file refused in one sentence."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.numpy import save

from netviz import config as configs
from netviz.assets import SHIPPED_MODEL, asset
from netviz.config import Config
from netviz.data import catalogue
from netviz.data.dataset import DataSet, Source
from netviz.data.reading import DEFAULT, Reading
from netviz.errors import UserError
from netviz.run import build, model_file
from netviz.run.model_file import Model, encoded

SMALL = '[network]\noutput = "softmax"\nlayers = [{kind="conv", filters=2, size=5}, {kind="pool"}, {kind="dense"}]'


@pytest.fixture
def model(digits: DataSet) -> Model:
    config = configs.parse(SMALL)
    return Model(config, build.build_network(config, digits))


@pytest.fixture
def saved(model: Model, tmp_path: Path) -> Path:
    path = tmp_path / "a model.netviz"
    model_file.save_model(path, model)
    return path


def test_a_model_comes_back_to_the_last_bit(model: Model, saved: Path) -> None:
    again = model_file.load_model(saved)
    assert again.config == model.config
    np.testing.assert_array_equal(again.network.parameters, model.network.parameters)
    assert model_file.is_model(saved)
    assert not model_file.is_model(saved.with_suffix(".toml"))


def test_a_short_model_is_half_the_file_and_answers_alike(model: Model, saved: Path, tmp_path: Path) -> None:
    path = tmp_path / "short.netviz"
    model_file.save_model(path, model, half_precision=True)
    assert path.stat().st_size < 0.6 * saved.stat().st_size
    again = model_file.load_model(path).network
    assert again.parameters.dtype == np.float32
    np.testing.assert_allclose(again.parameters, model.network.parameters, rtol=1e-3, atol=1e-6)
    model.network.parameters[0] = 1e6
    with pytest.raises(UserError, match="too large for 16 bits"):
        model_file.save_model(path, model, half_precision=True)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(model: Model, saved: Path, monkeypatch) -> None:
    before = saved.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"could not be written: no space left on device; choose another place\."):
        model_file.save_model(saved, model)
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


def test_a_folder_that_is_not_there_is_reported(model: Model, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written: no such file or directory"):
        model_file.save_model(tmp_path / "nowhere" / "m.netviz", model)


def refused(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        model_file.load_model(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def tensors_of(model: Model) -> dict[str, np.ndarray]:
    found = {}
    for index in model.network.weighted_layers:
        part = model.network.layer_parameters[index]
        found |= {f"network.{index}.weights": part.weights.copy(), f"network.{index}.biases": part.biases.copy()}
    return found


def test_what_is_no_model_is_refused(tmp_path: Path, saved: Path, model: Model) -> None:
    path = tmp_path / "x.netviz"
    whole = saved.read_bytes()
    text = configs.dump(model.config)
    tensors = tensors_of(model)
    assert "is not a netviz model" in refused(path, b"")
    assert "is not a netviz model" in refused(path, b"PK\x03\x04 something else entirely")
    assert "is not a netviz model" in refused(path, struct.pack("<Q", 1 << 60) + b"{}")
    assert "is not a netviz model" in refused(path, save(tensors))
    assert "contains no netviz config" in refused(path, save(tensors, {"author": "somebody"}))
    assert "contains a config that cannot be used" in refused(path, save(tensors, {"config": "seed = -1"}))
    assert "damaged or cut off" in refused(path, whole[:-100])
    assert "its config asks for" in refused(path, save({}, {"config": text}))
    wrong = tensors | {"network.0.weights": tensors["network.0.weights"].reshape(2, 1, 25, 1)}
    assert "do not fit the config" in refused(path, save(wrong, {"config": text}))
    wrong = tensors | {"network.0.weights": tensors["network.0.weights"].view(np.int32)}
    assert "do not fit the config" in refused(path, save(wrong, {"config": text}))
    wrong = tensors | {"network.0.biases": np.array([1, np.nan], np.float32)}
    assert "not finite" in refused(path, save(wrong, {"config": text}))


def test_a_config_that_asks_for_more_than_the_file_holds_takes_no_memory(tmp_path: Path) -> None:
    layers = "{kind='dense', units=5000}, {kind='dense', units=5000}"
    text = f"[network]\nlayers = [{layers}]"
    message = refused(tmp_path / "x.netviz", save({}, {"config": text}))
    assert "contains 0 weights" in message


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_anywhere_never_ends_in_a_traceback(saved: Path, data) -> None:
    content = bytearray(saved.read_bytes())
    header = 8 + struct.unpack("<Q", content[:8])[0]
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, header))] = data.draw(st.integers(0, 255))
    damaged = saved.with_name("damaged.netviz")
    damaged.write_bytes(content)
    try:
        model_file.load_model(damaged)
    except UserError as error:
        assert str(damaged) in str(error)


def test_nesting_without_end_is_refused(tmp_path: Path) -> None:
    header = ("[" * 100_000).encode()
    assert "is not a netviz model" in refused(tmp_path / "x.netviz", struct.pack("<Q", len(header)) + header)
    header = json.dumps({"__metadata__": {"config": "a = " + "[" * 50_000}}).encode()
    refused(tmp_path / "x.netviz", struct.pack("<Q", len(header)) + header)


def test_the_shipped_network_reads_digits(digits: DataSet) -> None:
    from netviz.commands.common import model_or_shipped
    from netviz.engine.evaluation import evaluate

    model = model_or_shipped(None)
    assert isinstance(model.config, Config)
    assert evaluate(model.network, digits.test).accuracy > 0.95


def test_the_shipped_network_is_small_and_made_by_its_config() -> None:
    """At most 1 MB, made by the recipe that stays in the project; report and attribution lie beside it."""
    path = asset(SHIPPED_MODEL)
    assert path.stat().st_size <= 1_000_000
    shipped = model_file.load_model(path)
    assert shipped.config == configs.load(asset("configs/shipped.toml"))
    report = json.loads(asset(f"{SHIPPED_MODEL}.json").read_text(encoding="utf-8"))
    assert configs.from_dict(report["config"]) == shipped.config
    assert {"netviz", "numpy", "python"} <= set(report["versions"])
    assert "CC BY 4.0" in asset(f"{SHIPPED_MODEL}.md").read_text(encoding="utf-8")


def test_the_mean_of_the_weights_comes_back_with_the_run(tmp_path: Path, digits: DataSet) -> None:
    config = configs.override(configs.parse(SMALL), ["training.epochs=1", "training.averaging=1"])
    _, network, trainer = build.start_run(config, digits)
    for _ in range(5):
        trainer.step()
    path = tmp_path / "m.netviz"
    model_file.save_model(path, Model(config, network, trainer.state()))
    again = model_file.load_model(path).checkpoint
    assert again.position.averaged_steps == 5
    np.testing.assert_array_equal(again.mean[0], trainer.averaging.mean[0])
    assert not np.array_equal(again.mean[0], network.parameters)
    with safe_open(path, "numpy") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys() if not name.startswith("mean.")}  # noqa: SIM118
        metadata = file.metadata()
    assert "the averaged weights do not fit" in refused(path, save(tensors, metadata))


def with_story(path: Path, change: Callable[[dict[str, Any]], None], without: str = "") -> bytes:
    """The model in a file with another story of its progress, and without some tensors."""
    with safe_open(path, "numpy") as file:
        names = [name for name in file.keys() if not without or not name.startswith(without)]  # noqa: SIM118
        tensors, metadata = {name: file.get_tensor(name) for name in names}, file.metadata()
    story = json.loads(metadata["progress"])
    change(story)
    older = {key: text for key, text in metadata.items() if key != "checksums"}  # which came later
    return save(tensors, older | {"progress": json.dumps(story)})


def a_run_in_a_file(path: Path, digits: DataSet) -> None:
    config = configs.override(configs.parse(SMALL), ["training.epochs=2"])
    _, network, trainer = build.start_run(config, digits)
    while trainer.epoch < 1:
        trainer.advance()
    model_file.save_model(path, Model(config, network, trainer.state()))


def test_a_run_saved_before_the_history_had_bounds_continues(tmp_path: Path, digits: DataSet) -> None:
    path = tmp_path / "m.netviz"
    a_run_in_a_file(path, digits)
    new = model_file.load_model(path).checkpoint

    def old(story: dict[str, Any]) -> None:
        del story["looks"], story["epochs_added"], story["place"]["stalls"], story["place"]["planned"]

    path.write_bytes(with_story(path, old, without="history.looks"))
    assert model_file.load_model(path).checkpoint.class_accuracy.samples == new.class_accuracy.samples > 1

    def older(story: dict[str, Any]) -> None:
        del story["classes"]

    path.write_bytes(with_story(path, older, without="history.classes"))
    model = model_file.load_model(path)
    assert model.checkpoint.epochs_added == new.epochs_added == 1
    np.testing.assert_array_equal(model.checkpoint.validation_curve.table(), new.validation_curve.table())
    assert build.start_run(model.config, digits, model)[2].epoch == 1


@pytest.mark.parametrize("field", ["looks", "epochs_added", "batches", "planned", "waited", "lowered"])
@pytest.mark.parametrize("value", [-1, 10**18])
def test_a_history_that_cannot_be_is_refused(tmp_path: Path, digits: DataSet, field: str, value: int) -> None:
    path = tmp_path / "m.netviz"
    a_run_in_a_file(path, digits)

    def wrong(story: dict[str, Any]) -> None:
        of = story["place"] if field == "planned" else story
        (story["place"]["stalls"] if field in ("waited", "lowered") else of)[field] = value

    said = refused(path, with_story(path, wrong))
    assert "do not fit" in said or "progress cannot be read" in said


@pytest.fixture
def run(tmp_path: Path, digits: DataSet) -> Path:
    """A saved run that stands in its second epoch."""
    config = configs.override(configs.parse(SMALL), ["data.train=200", "data.validation=50", "training.batch_size=20"])
    _, network, trainer = build.start_run(config, digits)
    for _ in range(25):
        trainer.advance()
    path = tmp_path / "run.netviz"
    model_file.save_model(path, Model(config, network, trainer.state()))
    assert len(model_file.load_model(path).checkpoint.epochs) == 1
    return path


def opened(path: Path) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """A model's tensors and its metadata."""
    with safe_open(path, "numpy") as file:
        return {name: file.get_tensor(name) for name in file.keys()}, file.metadata()  # noqa: SIM118


def test_a_file_that_has_changed_on_its_way_is_refused(run: Path) -> None:
    """Whichever bit has turned, it is refused, or means nothing."""
    content, whole = run.read_bytes(), model_file.load_model(run)
    rng = np.random.default_rng(1)
    path, said = run.with_name("x.netviz"), set()
    for place in rng.integers(8, len(content), 150):
        flipped = bytearray(content)
        flipped[place] ^= 1 << int(rng.integers(8))
        path.write_bytes(flipped)
        try:
            found = model_file.load_model(path)
        except UserError as error:
            said.add("damaged" in str(error))
        else:
            assert encoded(found) == encoded(whole), place
    assert True in said
    tensors, metadata = opened(run)
    tensors["network.0.weights"][0, 0] += 0.25
    assert refused(path, save(tensors, metadata)).endswith(
        "is damaged: the values of 'network.0.weights' are not as they were saved; use another copy of it."
    )
    tensors, metadata = opened(run)
    assert "is damaged: the settings are not as" in refused(path, save(tensors, metadata | {"netviz": "0.0.0"}))
    for text in ("", "[]", "[" * 2000, '{"": "x"}', '{"": 1e400}'):
        assert "is damaged: it has no checksums" in refused(path, save(tensors, metadata | {"checksums": text}))
    with_less = {key: text for key, text in metadata.items() if key != "checksums"}
    path.write_bytes(save(tensors, with_less | {"format": "4"}))
    assert model_file.load_model(path).config == whole.config, "an older file has none"


WRONG_NUMBERS = ["true", "null", '"1"', "-1", "1.5", "1e400", "9" * 5000, "9" * 400, "9" * 19, "[1]", "{}", "NaN"]


@pytest.mark.parametrize("number", WRONG_NUMBERS, ids=lambda number: number[:8] + str(len(number)))
def test_no_number_of_a_run_is_taken_unseen(run: Path, number: str) -> None:
    """Every count of a run in turn is replaced in the file's own text."""
    tensors, metadata = opened(run)
    story = json.loads(metadata["progress"])
    counts = ["steps", "epoch", "offset", "examples", "optimizer_steps", "best_epoch", "averaged_steps", "planned"]
    holes = [("place", name) for name in counts] + [
        (name,) for name in ("batches", "gradients", "epochs_added", "looks", "classes")
    ]
    for path in holes:
        if number == "null" and path[-1] in ("epochs_added", "looks"):
            continue  # so it is in files of before these were kept
        text = json.loads(metadata["progress"])
        inner = text if len(path) == 1 else text[path[0]]
        assert path[-1] in inner, path
        inner[path[-1]] = "HERE"
        changed = metadata | {"progress": json.dumps(text).replace('"HERE"', number)}
        said = refused(run.with_name("x.netviz"), save(tensors, changed))
        assert len(said) < 400
    assert story["place"]["steps"] > 0


@pytest.mark.parametrize("number", ["true", "1e308", "-1e308", "1e400", "9" * 5000, '"1"', "NaN"])
def test_no_figure_of_an_epoch_is_taken_unseen(run: Path, number: str) -> None:
    tensors, metadata = opened(run)
    text = json.loads(metadata["progress"])
    for name in ("seconds", "train_cost", "train_accuracy", "validation_cost"):
        changed = json.loads(metadata["progress"])
        changed["epochs"][0][name] = "HERE"
        said = refused(
            run.with_name("x.netviz"),
            save(tensors, metadata | {"progress": json.dumps(changed).replace('"HERE"', number)}),
        )
        assert len(said) < 400
    text["epochs"][0]["gradient_norms"] = []
    assert "do not fit" in refused(run.with_name("x.netviz"), save(tensors, metadata | {"progress": json.dumps(text)}))


def test_no_curve_is_taken_unseen(run: Path) -> None:
    tensors, metadata = opened(run)
    for name in ("history.batches", "history.gradients", "history.looks", "history.classes"):
        for column, value in ((1, 0.0), (1, -1.0), (0, 1e308), (2, np.inf), (2, np.nan)):
            table = tensors[name].copy()
            table[0, column] = value
            refused(run.with_name("x.netviz"), save(tensors | {name: table}, metadata))
        refused(run.with_name("x.netviz"), save(tensors | {name: tensors[name][:, :-1].copy()}, metadata))
        refused(run.with_name("x.netviz"), save(tensors | {name: tensors[name].astype(np.float32)}, metadata))


def test_what_is_no_ordinary_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.netviz")
    (tmp_path / "link.netviz").symlink_to("/dev/zero")
    (tmp_path / "d.netviz").mkdir()
    for path in (tmp_path / "m.netviz", tmp_path / "link.netviz", tmp_path / "d.netviz"):
        with pytest.raises(UserError, match=r"not an ordinary file|is a folder"):
            model_file.load_model(path)
        assert not model_file.is_stored(path)


def test_claimed_terabytes_take_no_memory(tmp_path: Path, model: Model) -> None:
    """Neither a header that claims them nor a file of holes that has them."""
    import resource

    path = tmp_path / "x.netviz"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    header = {"network.0.weights": {"dtype": "F32", "shape": [10**12], "data_offsets": [0, 4 * 10**12]}}
    text = json.dumps(header | {"__metadata__": {"config": configs.dump(model.config)}}).encode()
    assert "damaged or cut off" in refused(path, struct.pack("<Q", len(text)) + text)
    for size in (1 << 29, 1 << 40):
        header = {"network.0.weights": {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}}
        text = json.dumps(header | {"__metadata__": {"config": configs.dump(model.config)}}).encode()
        path.write_bytes(struct.pack("<Q", len(text)) + text)
        try:
            os.truncate(path, 8 + len(text) + size)
        except OSError:
            continue  # some file systems have an end before that
        with pytest.raises(UserError) as caught:
            model_file.load_model(path)
        assert str(path) in str(caught.value)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_a_name_in_a_message_is_escaped_and_cut(tmp_path: Path, model: Model) -> None:
    tensors = tensors_of(model) | {"\n" * 10 + "n" * 1000: np.zeros(3, np.float32)}
    said = refused(tmp_path / "x.netviz", save(tensors, {"config": configs.dump(model.config)}))
    assert "which its config does not mention" in said
    assert len(said) < 400


def test_whether_a_file_is_a_model(saved: Path, tmp_path: Path) -> None:
    assert model_file.is_stored(saved)
    other = tmp_path / "other.netviz"
    for content in (b"", b"seed = 1", save({"a": np.zeros(3, np.float32)}, {"author": "somebody"})):
        other.write_bytes(content)
        assert not model_file.is_stored(other)


def test_data_is_looked_up_as_the_config_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "t.csv"
    table.write_text("first,second,third\n" + "".join(f"{n % 11}.5,{n % 3},{n % 7}.25\n" for n in range(60)))
    reading = Reading(label="second", task="classes", test=0.05)
    config = configs.suited(str(table), reading)
    path = tmp_path / "m.netviz"
    model_file.save_model(path, Model(config, build.build_network(config, build.load_data(config))))
    look_up, readings = catalogue.source, []

    def watched(name: str, reading: Reading = DEFAULT) -> Source:
        readings.append(reading)
        return look_up(name, reading)

    monkeypatch.setattr(catalogue, "source", watched)
    assert model_file.load_model(path).config == config, "its numbers of examples are those of the data"
    assert set(readings) == {reading}
