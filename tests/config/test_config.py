"""The config: the file of the design card, round trips, and the sentence for each kind of mistake."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from netviz import config as configs
from netviz.assets import asset
from netviz.config import Config, ConfigError
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.engine.by_hand import Freeze, HandChange, SetValue, SwitchOff
from netviz.engine.layers import LAYERS, Conv2D, Dense, Dropout, Flatten, LayerSpec, MaxPool2D
from netviz.engine.optimizers import OPTIMIZERS, Momentum
from netviz.engine.regularizers import L2, REGULARIZERS

EXAMPLE = """
seed = 3
[data]
name = "mnist"
train = 50000
validation = 10000
[network]
init = "default"
output = "softmax"
layers = [
  { kind = "conv", filters = 20, size = 5, activation = "relu" },
  { kind = "pool", size = 2 },
  { kind = "dense", units = 100, activation = "sigmoid" },
]
[training]
cost = "log-likelihood"
optimizer = { kind = "momentum", momentum = 0.5 }
learning_rate = 0.1
batch_size = 10
epochs = 60
regularization = { kind = "l2", strength = 0.1 }
"""


def test_the_example_is_read_as_it_stands() -> None:
    config = configs.parse(EXAMPLE)
    assert config.seed == 3
    assert config.network.layers == (Conv2D(20, 5, "relu"), MaxPool2D(2), Dense(100, "sigmoid"))
    assert config.training.regularization == L2(0.1)
    assert config.training.optimizer == Momentum(0.5)
    assert config.data.sizes == (50_000, 10_000)


def test_a_config_survives_the_way_through_toml() -> None:
    for text in (EXAMPLE, "", "[network]\nlayers = []\n"):
        config = configs.parse(text)
        assert configs.parse(configs.dump(config)) == config


@pytest.mark.parametrize("table", [LAYERS, OPTIMIZERS, REGULARIZERS])
def test_every_kind_survives_the_way_through_toml(table) -> None:
    for kind in table.values():
        if table is LAYERS:
            layers = (Conv2D(2, 3), kind()) if kind.needs_image else (kind(),)
            config = configs.replaced(Config(), "network.layers", layers)
        else:
            field = "optimizer" if table is OPTIMIZERS else "regularization"
            config = configs.replaced(Config(), f"training.{field}", kind())
        assert configs.parse(configs.dump(config)) == config


def test_an_empty_file_is_the_lectures_first_network() -> None:
    config = configs.parse("")
    assert config == Config()
    assert config.network.layers == (Dense(30, "sigmoid"),)
    assert (config.network.output, config.training.cost) == ("sigmoid", "quadratic")


def test_output_and_cost_come_with_their_partner() -> None:
    assert configs.parse('[network]\noutput = "softmax"').training.cost == "log-likelihood"
    assert configs.parse('[training]\ncost = "log-likelihood"').network.output == "softmax"
    assert configs.parse('[training]\ncost = "cross-entropy"').network.output == "sigmoid"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[network]\nlayers = [{kind="pool"},{kind="pool"},{kind="pool"},{kind="conv", size=7}]',
         "network.layers[3].size: 7 is larger than the 3×3 image that reaches it."),
        ('[network]\nlayers = [{kind="dense"},{kind="conv"}]', "network.layers[1].kind: a convolution needs an image"),
        ('[network]\nlayers = [{kind="cone"}]', "network.layers[0].kind: 'cone' is not one of conv"),
        ('[network]\nlayers = [{units=3}]', "network.layers[0].kind: is missing"),
        ('[network]\nlayers = [{kind="dense", unit=3}]', "network.layers[0].unit: Dense has no such setting"),
        ('[network]\nlayers = [{kind="dense", units="many"}]',
         "network.layers[0].units: must be a whole number, not 'many'."),
        ('[network]\nlayers = [{kind="dense", units=2.5}]',
         "network.layers[0].units: must be a whole number, not 2.5."),
        ('[network]\nlayers = [{kind="dense", units=0}]', "network.layers[0].units: 0 is smaller than 1"),
        ('[network]\nlayers = 3', "network.layers: must be a list in brackets, not 3."),
        ('[network]\ninit = "warm"', "network.init: 'warm' is not one of default"),
        ('[network]\nlayer = []', "network.layer: is not a field"),
        ('[training]\nlearning_rate = -1.0', "training.learning_rate: -1.0 must be larger than 0"),
        ('[training]\nlearning_rate = nan', "training.learning_rate: nan is not a finite number"),
        ('[training]\nbatch_size = 5000', "training.batch_size: 5,000 is larger than the 4,000 training examples"),
        ('[training]\nbatch_size = 0', "training.batch_size: 0 is smaller than 1"),
        ('[training]\noptimizer = {kind="sgd", momentum=1}', "training.optimizer.momentum: SGD has no such setting"),
        ('[training]\noptimizer = {kind="momentum", momentum=1.5}', "training.optimizer.momentum: 1.5 is larger"),
        ('[training]\nregularization = {kind="l2", strength=-1.0}',
         "training.regularization.strength: -1.0 is smaller"),
        ('[training]\ncost = "log-likelihood"\n[network]\noutput="sigmoid"', "training.cost: log-likelihood needs"),
        ('[data]\nname = "letters"', "data.name: 'letters' is not one of digits"),
        ('[data]\ntrain = 0', "data.train: 0 is smaller than 1"),
        ('seed = "a"', "seed: must be a whole number, not 'a'."),
        ('seed = -1', "seed: -1 is smaller than 0"),
        ('colour = 1', "colour: is not a field; here one can set seed, data"),
        ('seed = ', "The config is not valid TOML"),
        ('network = 3', "network: must be a table, not 3."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_reported_with_its_field(text: str, sentence: str) -> None:
    with pytest.raises(ConfigError) as caught:
        configs.parse(text)
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value).rstrip()


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="no such file"):
        configs.load(tmp_path / "missing.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=r"binary\.toml is not text in UTF-8 or UTF-16; save it as UTF-8\."):
        configs.load(tmp_path / "binary.toml")
    (tmp_path / "wrong.toml").write_text("seed = -4")
    with pytest.raises(ConfigError, match=r"wrong\.toml: seed: -4 is smaller"):
        configs.load(tmp_path / "wrong.toml")


def test_overrides_change_single_fields() -> None:
    config = configs.override(
        configs.parse(EXAMPLE), ["training.epochs=3", "network.init=he", "training.regularization.strength = 2.5"]
    )
    assert (config.training.epochs, config.network.init) == (3, "he")
    assert config.training.regularization == L2(2.5)
    for wrong in ("training.epochs", "nowhere.x=1", "training.epocs=3", "=1"):
        with pytest.raises(ConfigError):
            configs.override(config, [wrong])


def test_a_network_too_large_for_memory_is_refused_before_it_is_made() -> None:
    layers = tuple([Dense(20_000)] * 3)
    with pytest.raises(ConfigError, match=r"network\.layers: .* weights are more than"):
        configs.check(configs.replaced(Config(), "network.layers", layers))
    with pytest.raises(ConfigError, match="201 are more than the 200"):
        configs.check(configs.replaced(Config(), "network.layers", tuple([Dense(2)] * 201)))


def test_the_configs_that_netviz_ships_are_good() -> None:
    for path in asset("configs").glob("*.toml"):
        config = configs.load(path)
        assert configs.parse(configs.dump(config)) == config
    assert configs.parameter_count(configs.default_config()) == 65_558


def test_a_config_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Config().seed = 3  # type: ignore[misc]
    assert msgspec.structs.replace(Config(), seed=3) == configs.replaced(Config(), "seed", 3)


def test_other_data_takes_along_what_goes_with_it() -> None:
    """The output that can learn it, and a batch that is not larger than it, both at once."""
    softmax = configs.with_output(configs.Config(), "softmax")
    one = configs.with_data(softmax, "one-point")
    assert (one.network.output, one.training.batch_size) == ("linear", 1)
    configs.check(one)
    back = configs.with_data(one, "digits")
    assert (back.network.output, back.training.cost) == ("softmax", "log-likelihood"), "they were there for a number"
    configs.check(back)
    away = configs.replaced(one, "data.name", "/nowhere/at/all.csv")
    assert _output_and_cost(configs.with_data(away, "iris")) == USUAL


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Tables of two and of three inputs, with a number or with classes to learn."""
    found, folder = {}, tmp_path_factory.mktemp("tables")
    for inputs in (2, 3):
        for task in ("number", "classes"):
            path = folder / f"{task} {inputs}.csv"
            rows = (
                [row % (inp + 5) for inp in range(inputs)] + [row * row / 7 if task == "number" else "xy"[row % 2]]
                for row in range(60)
            )
            head = ",".join([*(f"c{inp}" for inp in range(inputs)), "price" if task == "number" else "label"])
            path.write_text("\n".join([head, *(",".join(map(str, row)) for row in rows)]) + "\n")
            found[path.stem] = str(path)
    return found


NUMBERS = ("number 2", "number 3", "curve", "picture", "one-point")
CLASSES = ("iris", "digits", "classes 2", "classes 3")
USUAL = ("softmax", "log-likelihood")


def _output_and_cost(config: Config) -> tuple[str, str]:
    configs.check(config)
    return config.network.output, config.training.cost


@pytest.mark.parametrize("classes", CLASSES)
@pytest.mark.parametrize("numbers", NUMBERS)
def test_output_and_cost_of_numbers_end_with_them(tables: dict[str, str], numbers: str, classes: str) -> None:
    """Whatever the cost was before the numbers, and whether the run was edited."""
    numbers, classes = tables.get(numbers, numbers), tables.get(classes, classes)
    for before in (configs.suited("iris"), configs.replaced(configs.suited("digits"), "training.cost", "quadratic")):
        config = configs.with_data(before, numbers)
        assert _output_and_cost(config) == ("linear", "quadratic")
        for edited in ("training.learning_rate", 0.0123), ("training.cost", "huber"):
            assert _output_and_cost(configs.with_data(configs.replaced(config, *edited), classes)) == USUAL
        first = ("sigmoid", "quadratic")  # those of the first network, which comes back where a toy goes as it was
        assert _output_and_cost(configs.with_data(config, classes)) in {
            USUAL,
            first if numbers in SYNTHETIC_SETTINGS else USUAL,
        }


@pytest.mark.parametrize("name", [*CLASSES, *SYNTHETIC_SETTINGS])
def test_a_cost_chosen_for_classes_goes_with_other_classes_and_no_toy_leaves_its_own(
    tables: dict[str, str], name: str
) -> None:
    wanted = tables.get(name, name)
    for before in ("iris", "digits"):
        chosen = configs.replaced(configs.suited(before), "training.cost", "quadratic")
        if name not in SYNTHETIC_SETTINGS:  # which bring their own
            assert _output_and_cost(configs.with_data(chosen, wanted)) == ("softmax", "quadratic")
    if name in SYNTHETIC_SETTINGS:
        toy = configs.with_data(Config(), name)
        assert configs.with_data(toy, "digits") == configs.with_data(Config(), "digits")
        assert _output_and_cost(configs.with_data(toy, "iris")) == USUAL
        for inputs in (2, 3):
            assert _output_and_cost(configs.with_data(toy, tables[f"number {inputs}"]))[0] == "linear"


def test_fields_are_set_by_their_paths() -> None:
    config = configs.parse(EXAMPLE)
    changed = configs.changed(config, {"network.layers[-1].units": 7, "training.epochs": 2, "network.init": "he"})
    assert configs.value_at(changed, "network.layers[-1].units") == 7
    assert configs.value_at(changed, "training.epochs") == 2
    assert configs.changed(changed, {}) == changed
    for wrong in ("network.layers[9].units", "network.layers[x].units", "nowhere", "", "training.epochs.x"):
        with pytest.raises(ConfigError):
            configs.changed(config, {wrong: 1})


def test_initial_weights_set_by_hand_go_with_their_layers() -> None:
    config = configs.parse(
        '[data]\nname = "one-point"\n[network]\nlayers = []\nstart = [2.0, 2.0]\n[training]\nbatch_size = 1'
    )
    faster = configs.replaced(config, "training.learning_rate", 9.0)
    assert configs.fitted(faster, config) == faster
    deeper = configs.replaced(config, "network.layers", (Dense(3),))
    assert configs.fitted(deeper, config).network.start is None
    moved = configs.replaced(deeper, "network.start", (0.0,) * 10)
    assert configs.fitted(moved, config) == moved, "new ones were set with the new layers"


@pytest.mark.parametrize(
    ("curve", "words"),
    [
        ("[0.5]", "1 heights do not make a curve"),
        ("[0.1, 9.0]", "from −1 to 2"),
        ("[0.1, nan]", "nan is not a finite number"),
    ],
)
def test_an_impossible_curve_is_refused(curve: str, words: str) -> None:
    text = '[data]\nname = "drawn-curve"\ncurve = {}\n[network]\noutput = "linear"'
    assert configs.parse(text.format("[0.1, 0.9]")).data.curve == (0.1, 0.9)
    with pytest.raises(ConfigError, match=rf"data\.curve.*{words}"):
        configs.parse(text.format(curve))
    with pytest.raises(ConfigError, match=r"data\.curve: digits is not drawn by hand"):
        configs.parse(text.format("[0.1, 0.9]").replace("drawn-curve", "digits"))


BY_HAND = """
[data]
name = "spirals"
[network]
layers = [{ kind = "dense", units = 8 }, { kind = "dense", units = 4 }]

[[network.by_hand]]
kind = "set"
layer = 1
neuron = 3
input = 2
value = 0.5

[[network.by_hand]]
kind = "freeze"
layer = 2
neuron = 1

[[network.by_hand]]
kind = "off"
layer = 1
neuron = 8
"""


def test_changes_by_hand_are_tables_and_come_back_as_they_were() -> None:
    config = configs.parse(BY_HAND)
    assert config.network.changes == (SetValue(1, 3, 2, 0.5), Freeze(2, 1), SwitchOff(1, 8))
    assert configs.parse(configs.dump(config)) == config
    assert "by_hand" not in configs.dump(Config())
    with pytest.raises(ConfigError, match=r"network\.by_hand\[1\]\.layer: is missing: which layer, counted from 1"):
        configs.parse(BY_HAND.replace("layer = 2\n", ""))


def test_changes_by_hand_go_with_their_layers_and_end_with_them() -> None:
    config = configs.parse(BY_HAND)

    def after(*layers: LayerSpec) -> tuple[HandChange, ...]:
        return configs.fitted(configs.replaced(config, "network.layers", layers), config).network.changes

    assert after(Dense(8, "relu"), Dropout(0.1), Dense(4)) == config.network.changes
    assert after(Dense(8), Dense(5)) == (SetValue(1, 3, 2, 0.5), SwitchOff(1, 8))
    assert after(Dense(7), Dense(4)) == ()
    assert after(Dense(8), Dense(8), Dense(4)) == (SetValue(1, 3, 2, 0.5), Freeze(3, 1), SwitchOff(1, 8))
    broken = after(Flatten(), Dense(8), Conv2D(3))
    assert broken == config.network.changes, "a stack that cannot be may still be mended"
    faster = configs.replaced(config, "training.learning_rate", 0.5)
    assert configs.fitted(faster, config) == faster


def test_a_new_layer_has_the_activation_of_those_before_it() -> None:
    assert configs.new_layer("dense", []) == Dense()
    layers = [Dense(activation="tanh"), LAYERS["pool"]()]
    assert configs.new_layer("dense", layers) == Dense(activation="tanh")
    assert configs.new_layer("pool", layers) == LAYERS["pool"]()
