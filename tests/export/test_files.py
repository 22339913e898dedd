"""What `netviz export` writes: names, scales and words of tables in ONNX, the history as CSV, reports as HTML."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from netviz import config as configs
from netviz.app.style.theme import LIGHT
from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.export import EXPORTERS, export
from netviz.export.html_report import summary
from netviz.export.measured import of_run, unmeasured
from netviz.number_format import number
from netviz.run import build, headless
from netviz.run.learned import learned_from
from netviz.run.model_file import Model, load_model, save_model
from netviz.texts import Language, Text
from tests.commands.test_commands import netviz, sentence
from tests.export.test_networks import run_onnx

QUICK = """
[data]
train = 300
validation = 100
[network]
layers = [{ kind = "conv", filters = 2 }]
[training]
epochs = 2
"""


def trained(text: str, data: DataSet | None = None) -> Model:
    config = configs.parse(text)
    outcome = headless.prepare(config, data or build.load_data(config))
    headless.train(outcome)
    learned = learned_from(outcome.data, outcome.splits)
    return Model(config, outcome.network, outcome.trainer.state(), learned)


@pytest.fixture(scope="module")
def model(digits: DataSet) -> Model:
    return trained(QUICK, digits)


class Page(HTMLParser):
    """What a page is made of; raises where an element is not closed."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(content.decode())
        assert not self._open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attributes if name in ("src", "href", "action", "data")]
        if tag not in ("meta", "img", "path", "polyline"):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_history_as_csv_is_that_of_the_run(model: Model, tmp_path: Path) -> None:
    (place,) = export(EXPORTERS["csv"], [("mine", model)], tmp_path / "history.csv")
    rows = list(csv.DictReader(place.read_text().splitlines()))
    assert [row["epoch"] for row in rows] == ["1", "2"]
    for row, epoch in zip(rows, model.checkpoint.epochs, strict=True):
        assert float(row["train_cost"]) == epoch.train_cost
        assert float(row["validation_accuracy"]) == epoch.validation_accuracy
        assert [float(value) for name, value in row.items() if name.startswith("gradient")] == list(
            epoch.gradient_norms
        )
    with pytest.raises(UserError, match="no history"):
        export(EXPORTERS["csv"], [("mine", Model(model.config, model.network))], tmp_path / "none.csv")


def test_a_report_is_one_page_with_everything_in_it(model: Model, tmp_path: Path) -> None:
    name = "<script>alert(1)</script>"
    (place,) = export(EXPORTERS["html"], [(name, model)], tmp_path / "report.html")
    page = Page(place.read_bytes())
    assert name in page.text
    assert "script" not in page.tags
    assert "link" not in page.tags
    assert all(link.startswith("data:image/png;base64,") for link in page.links)
    assert not re.search(rb"https?:|url\(|@import", place.read_bytes())
    assert page.tags.count("svg") == 3
    for words in ("Confusion", "Filters", "Mistakes", "Versions", "test accuracy", 'kind = "conv"'):
        assert words in page.text
    wrong = int(re.search(r"([\d,]+) test examples are answered wrong", page.text)[1].replace(",", ""))
    accuracy = float(re.search(r"test accuracy([\d.]+)", page.text)[1])
    tested = int(re.search(r"test examples([\d,]+)", page.text)[1].replace(",", ""))
    assert accuracy == pytest.approx(100 * (1 - wrong / tested), abs=0.01)


def colours(page: str) -> NDArray[np.uint8]:
    """(pictures, height, width, 3): the pictures of a page that are of one size, as they lie in it."""
    packed = re.findall(r"base64,([^\"]+)", page)
    return np.array([np.asarray(Image.open(io.BytesIO(base64.b64decode(one))).convert("RGB")) for one in packed])


@pytest.fixture(scope="module")
def filters_page(digits: DataSet) -> str:
    """A report of two convolutions with the same size of filters, in the second of which the maps differ."""
    layers = "[{ kind = 'conv', filters = 2, size = 3 }, { kind = 'conv', filters = 2, size = 3 }]"
    config = configs.parse(QUICK.replace('[{ kind = "conv", filters = 2 }]', layers))
    network = headless.prepare(config, digits).network
    first, second = (network.layer_parameters[place].weights for place in (0, 1))
    first[0], first[1] = -0.5, 0.25
    second[0, 0], second[0, 1] = 1.0, -0.9
    second[1] = -0.01
    return summary(unmeasured("m", Model(config, network)))


def test_weights_have_the_colours_of_the_window(filters_page: str) -> None:
    drawn = colours(filters_page)[:2, 0, 0].tolist()
    negative, positive = (
        [int(colour[place : place + 2], 16) for place in (1, 3, 5)] for colour in (LIGHT.negative, LIGHT.positive)
    )
    assert drawn[0] == negative
    assert drawn[1] == pytest.approx([255 + (channel - 255) / 2 for channel in positive], abs=1)
    assert "orange below 0 and blue above" in filters_page


def test_filters_that_are_means_say_so_and_are_scaled_as_such(filters_page: str) -> None:
    low, high = colours(filters_page)[2:4, 0, 0].astype(int)[::-1]
    assert low[2] < 240  # −0.01 of 0.05, not of 1
    assert high[0] < 60
    assert "the mean over its 2 input maps" in filters_page
    assert filters_page.count("the mean over") == 1
    assert "to ±0.0500" in filters_page


def test_epochs_are_whole_on_the_axis_and_accuracy_is_in_per_cent(model: Model) -> None:
    drawn = re.findall(r'<svg.*?aria-label="(\w+).*?</svg>', page := summary(unmeasured("m", model)), re.DOTALL)
    assert drawn == ["Cost", "Accuracy", "Gradient"]
    for chart in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        below = re.findall(r'text-anchor="middle">([^<]+)', chart)
        assert below == ["1", "2", "epoch"]
        beside = re.findall(r'text-anchor="end">([^<]+)', chart)
        assert all(tick.endswith("\u202f%") for tick in beside) == ("Accuracy" in chart.split(">")[0])


def test_a_report_of_a_table_shows_its_mistakes_and_not_where_it_lies(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    lines = [
        f"{rng.normal(170, 10):.1f},{rng.choice(['red', 'blue'])},{rng.choice(['big', 'small'])}" for _ in range(60)
    ]
    table = tmp_path / "heights.csv"
    table.write_text("height,<colour>,kind\n" + "\n".join(lines) + "\n")
    text = f"[data]\nname = {json.dumps(str(table))}\n[network]\nlayers = [{{ kind = 'dense', units = 8 }}]\n"
    model = trained(text + "[training]\nepochs = 1\n")
    (place,) = export(EXPORTERS["html"], [("t", model)], tmp_path / "report.html")
    page = Page(place.read_bytes())
    assert "Mistakes" in page.text
    shown = page.text[page.text.index("Mistakes") :]
    assert "height<colour>true classanswer" in shown
    found = re.findall(r"(\d{3})(red|blue)(big|small)(big|small)", shown)
    assert found
    known = {(round(float(line.split(",")[0])), *line.split(",")[1:]) for line in lines}
    for height, colour, truth, answer in found:
        assert truth != answer
        assert (int(height), colour, truth) in known
    assert 'name = "heights.csv"' in page.text
    assert str(tmp_path) not in page.text
    assert "none = false" not in shown


def test_layers_are_named_in_the_language_of_the_report(model: Model) -> None:
    said: list[str] = []

    def say(text: str) -> str:
        said.append(text)
        return text

    summary(unmeasured("m", model), Language("xx", say))
    (about,) = (text for text in said if isinstance(text, Text) and "orange" in text)
    assert about.values["layer"].template == "conv {filters}"


@pytest.mark.parametrize("name", ["torch", "numpy"])
def test_source_says_its_shape_and_range_as_one_reads_them(name: str, model: Model, tmp_path: Path) -> None:
    text = export(EXPORTERS[name], [("m", model)], tmp_path / "net.py")[0].read_text()
    assert "inputs (N, 1, 28, 28); see INPUT" in text
    assert "values 0...255 as in the pictures" in text


def test_several_models_are_compared_on_one_page(model: Model, digits: DataSet, tmp_path: Path) -> None:
    other = trained(QUICK + "learning_rate = 0.5\n", digits)
    (place,) = export(EXPORTERS["html"], [("one", model), ("two", other)], tmp_path / "both.html")
    page = Page(place.read_bytes())
    assert "two, unlike one: learning rate" in page.text.replace("η = 0.5", "learning rate")
    for words in ("one, training", "two, validation"):
        assert words in page.text
    with pytest.raises(UserError, match="html"):
        export(EXPORTERS["csv"], [("one", model), ("two", other)], tmp_path / "both.csv")


def test_the_costs_of_a_report_are_those_of_train_and_numbers_have_r2(digits: DataSet, tmp_path: Path) -> None:
    config = configs.parse(QUICK + 'regularization = { kind = "l2", strength = 5.0 }\n')
    outcome = headless.prepare(config, digits)
    headless.train(outcome)
    figures = of_run(outcome).figures
    assert figures["test cost"] == number(headless.report(outcome)["test_cost"])
    numbers = trained(
        '[data]\nname = "curve"\n[network]\noutput = "linear"\nlayers = [{ kind = "dense", units = 2 }]\n'
        '[training]\ncost = "quadratic"\nlearning_rate = 0.01\nepochs = 2\n'
    )
    (place,) = export(EXPORTERS["csv"], [("n", numbers)], tmp_path / "history.csv")
    rows = list(csv.DictReader(place.read_text().splitlines()))
    for row, epoch in zip(rows, numbers.checkpoint.epochs, strict=True):
        assert float(row["train_r2"]) == epoch.train_errors.r2
        assert float(row["validation_mean_absolute_error"]) == epoch.validation_errors.mean_absolute_error
        assert "train_accuracy" not in row
    assert ">R²<" in summary(unmeasured("n", numbers))
    assert ">Accuracy<" not in summary(unmeasured("n", numbers))


def test_a_report_says_so_where_the_data_is_away(model: Model, tmp_path: Path) -> None:
    text = configs.dump(model.config).replace('"digits"', json.dumps(str(tmp_path / "gone.npz")))
    away = Model(configs.from_dict(configs.parse_toml(text), lambda name: model.config.data.source), model.network)
    (place,) = export(EXPORTERS["html"], [("mine", away)], tmp_path / "report.html")
    page = Page(place.read_bytes())
    assert "was not measured" in page.text
    assert "Filters" in page.text


def test_onnx_of_a_table_tells_of_its_words_and_takes_numbers_as_they_are(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx", reason="onnx is not installed")
    rng = np.random.default_rng(0)
    rows = [(rng.normal(170, 10), "red" if one % 3 else "blue") for one in range(60)]
    lines = [f"{height:.1f},{colour},{'big' if height > 170 else 'small'}" for height, colour in rows]
    table = tmp_path / "table.csv"
    table.write_text("height,colour,kind\n" + "\n".join(lines) + "\n")
    text = f"[data]\nname = {json.dumps(str(table))}\n[network]\nlayers = [{{ kind = 'dense', units = 8 }}]\n"
    model = trained(text + "[training]\nepochs = 2\n")
    (place,) = export(EXPORTERS["onnx"], [("t", model)], tmp_path / "table.onnx")
    told = {one.key: one.value for one in onnx.load(place).metadata_props}
    assert json.loads(told["netviz.classes"]) == ["big", "small"]
    assert json.loads(told["netviz.columns"]) == [
        {"column": "height"}, {"column": "colour", "word": "blue"}, {"column": "colour", "word": "red"}
    ]  # fmt: skip
    assert "one input for each of its words" in told["netviz.input"]
    assert configs.parse(told["netviz.config"]) == model.config
    data = build.load_data(model.config)
    outputs = run_onnx(place.read_bytes(), data.test.inputs)
    split = build.split_data(model.config, data)
    own = headless.evaluate(model.network, split.test)
    np.testing.assert_allclose(outputs, own.outputs.T, atol=1e-5)


def test_the_command_says_what_it_has_written(model: Model, tmp_path: Path) -> None:
    saved = tmp_path / "mine.netviz"
    save_model(saved, model)
    assert load_model(saved).learned.of_bytes
    done = netviz("export", saved, "--to", "numpy", "-o", tmp_path / "mine")
    assert done.stdout.count("is written.") == 2
    assert "not one of onnx, torch" in sentence("export", saved, "--to", "onxn", "-o", tmp_path / "x")


@pytest.mark.parametrize("name", EXPORTERS)
def test_each_exporter_takes_its_own_files_for_its_own(name: str, model: Model, tmp_path: Path) -> None:
    if name == "onnx":
        pytest.importorskip("onnx", reason="onnx is not installed")
    exporter = EXPORTERS[name]
    first = export(exporter, [("a", model)], tmp_path / f"a{exporter.kind.suffix}")
    assert export(exporter, [("a", model)], first[0]) == first
    for place in first:
        place.write_bytes(b"of somebody else")
        with pytest.raises(UserError, match="choose another name"):
            export(exporter, [("a", model)], first[0])
        place.unlink()
