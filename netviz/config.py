"""Config: one immutable description of a run, the only one there is.

Window, command line, lesson and saved model all speak it; it goes to TOML and back. Whatever is wrong in a file is
said in one sentence that begins with the field: `network.layers[2].size: 7 is larger than the 4×4 image that reaches
it`. The choices themselves are described where they are implemented, in the engine's tables.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli_w

from netviz.assets import asset
from netviz.data.augmentation import AUGMENTATIONS, Augmentation, NoAugmentation
from netviz.data.catalogue import SOURCES
from netviz.engine.arrays import Shape
from netviz.engine.costs import COSTS, OUTPUTS, why_not
from netviz.engine.initializers import INITIALIZERS
from netviz.engine.layers import LAYERS, Dense, LayerSpec
from netviz.engine.layers.base import count
from netviz.engine.network import output_layer, stack_shapes
from netviz.engine.optimizers import OPTIMIZERS, SGD, OptimizerSpec
from netviz.engine.regularizers import REGULARIZERS, NoRegularizer, Regularizer
from netviz.engine.schedules import SCHEDULES, Constant, Schedule
from netviz.engine.settings import Setting, SettingError, Spec, settings_of
from netviz.errors import UserError
from netviz.files import read_bytes

__all__ = [
    "KINDS",
    "SETTINGS",
    "SPECS",
    "Augmentation",
    "Config",
    "ConfigError",
    "Data",
    "LayerSpec",
    "NetworkChoice",
    "OptimizerSpec",
    "Regularizer",
    "Schedule",
    "Setting",
    "Training",
    "check",
    "dump",
    "first",
    "load",
    "override",
    "parameter_count",
    "parse",
    "replaced",
    "shapes",
    "to_dict",
    "value_at",
    "with_output",
]

LARGEST_FILE = 1 << 20
DEEPEST = 200
MOST_PARAMETERS = 50_000_000
SpecType = TypeVar("SpecType", bound=Spec)


class ConfigError(UserError):
    """A config that describes no run: `field` is its path in the file, `problem` what is wrong with it."""

    def __init__(self, field: str, problem: str, source: str = "") -> None:
        super().__init__(f"{source + ': ' if source else ''}{field + ': ' if field else ''}{problem}.")
        self.field = field
        self.problem = problem


class Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is learned from. Where train and validation are left out, the data set's own numbers are taken."""

    name: str = "digits"
    train: int | None = None
    validation: int | None = None
    augmentation: Augmentation = NoAugmentation()

    @property
    def sizes(self) -> tuple[int, int]:
        """(training, validation) examples."""
        source = SOURCES[self.name]
        train = source.train if self.train is None else self.train
        return train, source.validation if self.validation is None else self.validation


class NetworkChoice(msgspec.Struct, frozen=True):
    """The hidden layers, the output and the first weights."""

    layers: tuple[LayerSpec, ...] = (Dense(),)
    output: str = "sigmoid"
    init: str = "default"


class Training(msgspec.Struct, frozen=True):
    """How the network learns; the defaults are the lecture's first network."""

    cost: str = "quadratic"
    optimizer: OptimizerSpec = SGD()
    learning_rate: float = 3.0
    batch_size: int = 10
    epochs: int = 30
    regularization: Regularizer = NoRegularizer()
    schedule: Schedule = Constant()
    early_stopping: int = 0


class Config(msgspec.Struct, frozen=True):
    """One run: the same config gives the same run, bit for bit, on one machine."""

    seed: int = 0
    data: Data = Data()
    network: NetworkChoice = NetworkChoice()
    training: Training = Training()


SETTINGS: dict[str, Setting] = {
    "seed": Setting("Seed", "The number that all random draws start from; the same seed gives the same run",
                    minimum=0, maximum=2**32 - 1),
    "data.train": Setting("Training examples", "How many of the first training examples are learned from", minimum=1),
    "data.validation": Setting("Validation examples", "How many of the last training examples only measure", minimum=0),
    "network.init": Setting("Initial weights", "How the first weights and biases are drawn",
                            choices=lambda: INITIALIZERS),
    "network.output": Setting("Output", "What the last layer makes of its weighted inputs", choices=lambda: OUTPUTS),
    "training.cost": Setting("Cost", "Cost C: how the distance of the outputs from the targets is measured",
                             choices=lambda: COSTS),
    "training.learning_rate": Setting("Learning rate η", "Learning rate η: how far one step goes down the gradient",
                                      above=0, maximum=1e6),
    "training.batch_size": Setting("Batch size", "How many examples m one step averages over", minimum=1,
                                   maximum=1_000_000),
    "training.early_stopping": Setting(
        "Early stopping", "After how many epochs without a better validation accuracy the run ends, 0 for never",
        minimum=0, maximum=1_000_000),
    "training.epochs": Setting("Epochs", "How many times the run passes through the training examples", minimum=1,
                               maximum=1_000_000),
}  # fmt: skip
"""The plain fields with their labels and ranges, read here to check and by the window to build its editors."""

SPECS = ("data.augmentation", "training.optimizer", "training.regularization", "training.schedule")
"""The fields that hold one of several kinds with settings of its own."""

KINDS: dict[type[Spec], dict[str, type[Any]]] = {
    LayerSpec: LAYERS,
    OptimizerSpec: OPTIMIZERS,
    Regularizer: REGULARIZERS,
    Schedule: SCHEDULES,
    Augmentation: AUGMENTATIONS,
}
"""The engine's tables of kinds, by what they are kinds of."""


def load(path: Path) -> Config:
    """Read and check a TOML file; raises ConfigError with the file's name and the field."""
    try:
        return parse(read_bytes(path, LARGEST_FILE).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ConfigError("", "is no text in UTF-8", str(path)) from error
    except ConfigError as error:
        raise ConfigError(error.field, error.problem, str(path)) from error


def first() -> Config:
    """What netviz opens with when nothing was chosen yet: the convolution network on the embedded digits."""
    return load(asset("configs/convolution.toml"))


def parse(text: str) -> Config:
    """Read and check TOML text; raises ConfigError."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError("", f"is no valid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigError("", "is no valid TOML: its brackets are nested too deeply") from error
    return from_dict(raw)


def from_dict(raw: dict[str, Any]) -> Config:
    """A checked config from nested dicts as TOML gives them; raises ConfigError."""
    raw = _with_partners(raw)
    try:
        config = msgspec.convert(raw, Config, dec_hook=_decode_spec)
        _forbid_unknown(raw, Config, "")
    except msgspec.ValidationError as error:
        raise _from_msgspec(error) from error
    check(config)
    return config


def to_dict(config: Config) -> dict[str, Any]:
    """The config as TOML writes it, with what equals its default in a kind left in, so that a file says it all."""
    return _plain(config)  # type: ignore[no-any-return]


def dump(config: Config) -> str:
    """The config as TOML text; `parse` gives it back."""
    return tomli_w.dumps(to_dict(config))


def override(config: Config, assignments: list[str]) -> Config:
    """The config with `training.epochs=3` and the like set; values are TOML, or plain words; raises ConfigError."""
    raw = to_dict(config)
    for assignment in assignments:
        path, separator, value = assignment.partition("=")
        *parents, name = path.strip().split(".")
        place: Any = raw
        for parent in parents:
            place = place.get(parent) if isinstance(place, dict) else None
        if not separator or not isinstance(place, dict):
            raise ConfigError(path.strip(), "is no field of a config; write it as training.epochs=3")
        try:
            place[name] = tomllib.loads(f"value = {value}")["value"]
        except tomllib.TOMLDecodeError:
            place[name] = value.strip()
    return from_dict(raw)


def replaced(config: Config, path: str, value: Any) -> Config:
    """The config with one field changed, `training.epochs`; not checked."""
    head, _, rest = path.partition(".")
    return msgspec.structs.replace(config, **{head: replaced(getattr(config, head), rest, value) if rest else value})


def with_output(config: Config, output: str) -> Config:
    """The config with another output, and the cost that goes with it where the present one does not."""
    changed = replaced(config, "network.output", output)
    if why_not(output, config.training.cost):
        return replaced(changed, "training.cost", OUTPUTS[output].partner)
    return changed


def value_at(config: Config, path: str) -> Any:
    """The value of one field, `training.epochs`."""
    value: Any = config
    for name in path.split("."):
        value = getattr(value, name)
    return value


def shapes(config: Config) -> list[Shape]:
    """The shape that leaves the input and each layer in turn, as far as the stack fits together."""
    source = SOURCES[config.data.name]
    found = [source.shape]
    for layer in config.network.layers:
        try:
            found.append(stack_shapes(found[-1], [layer], source.classes)[1])
        except SettingError:
            return found
    return [*found, (source.classes,)]


def check(config: Config, shape: Shape | None = None, classes: int | None = None) -> None:
    """Raise ConfigError when the config describes no run; `shape` and `classes` default to its data set's."""
    for path, described in SETTINGS.items():
        value = value_at(config, path)
        problem = None if value is None else described.problem(value)
        if problem:
            raise ConfigError(path, problem)
    if config.data.name not in SOURCES:
        raise ConfigError("data.name", f"{config.data.name!r} is none of {', '.join(SOURCES)}")
    source = SOURCES[config.data.name]
    network, training = config.network, config.training
    depth = sum(layer.repeat for layer in network.layers)
    if depth > DEEPEST:
        raise ConfigError("network.layers", f"{depth} are more than the {DEEPEST} that netviz takes")
    reason = why_not(network.output, training.cost)
    if reason:
        raise ConfigError("training.cost", reason)
    for path in SPECS:
        spec = value_at(config, path)
        try:
            spec.check()
        except SettingError as error:
            raise ConfigError(f"{path}.{error.field}", error.problem) from error
    try:
        stack_shapes(shape or source.shape, network.layers, classes or source.classes)
    except SettingError as error:
        raise ConfigError(f"network.{error.field}", error.problem) from error
    parameters = parameter_count(config)
    if parameters > MOST_PARAMETERS:
        raise ConfigError(
            "network.layers", f"{parameters:,} weights are more than the {MOST_PARAMETERS:,} that netviz takes"
        )
    train, _ = config.data.sizes
    if training.batch_size > train:
        raise ConfigError(
            "training.batch_size", f"{training.batch_size:,} is larger than the {train:,} training examples"
        )


def parameter_count(config: Config) -> int:
    """How many weights and biases the config's network has, without building it."""
    source = SOURCES[config.data.name]
    shape, total = source.shape, 0
    for layer in (*config.network.layers, output_layer(source.classes)):
        for _ in range(layer.repeat):
            total += count(layer.weight_shape(shape)) + count(layer.bias_shape(shape))
            shape = layer.output_shape(shape)
    return total


def _with_partners(raw: dict[str, Any]) -> dict[str, Any]:
    """Where only one of output and cost is given, take the other that goes with it in practice."""
    network, training = raw.get("network", {}), raw.get("training", {})
    if not isinstance(network, dict) or not isinstance(training, dict):
        return raw
    if "output" in network and "cost" not in training and network["output"] in OUTPUTS:
        return raw | {"training": training | {"cost": OUTPUTS[network["output"]].partner}}
    if "cost" in training and "output" not in network:
        partner = next((output.name for output in OUTPUTS.values() if not why_not(output.name, training["cost"])), None)
        return raw | {"network": network | {"output": partner}} if partner else raw
    return raw


def _decode_spec(expected: type, raw: Any) -> Any:
    """One of the engine's specs from `{ kind = "dense", units = 30 }`."""
    kinds = KINDS.get(expected)
    if kinds is None:
        raise NotImplementedError(f"{expected} has no table of kinds")
    if not isinstance(raw, dict) or "kind" not in raw:
        raise ValueError('.kind: is missing; write it as { kind = "…" }')
    if raw["kind"] not in kinds:
        raise ValueError(f".kind: {raw['kind']!r} is none of {', '.join(kinds)}")
    return _convert(kinds[raw["kind"]], {name: value for name, value in raw.items() if name != "kind"})


def _convert(kind: type[SpecType], fields: dict[str, Any]) -> SpecType:
    known = settings_of(kind)
    for name in fields:
        if name not in known:
            have = f"it has {', '.join(known)}" if known else "it has no settings"
            raise ValueError(f".{name}: {kind.label} has no such setting; {have}")
    try:
        return msgspec.convert(fields, kind)
    except msgspec.ValidationError as error:
        inner = _from_msgspec(error)
        raise ValueError(f".{inner.field}: {inner.problem}") from error


def _plain(value: Any) -> Any:
    """Structs and specs as the dicts that TOML writes; what is left to the data set, or said once anyway, left out."""
    if isinstance(value, msgspec.Struct):
        found = msgspec.structs.asdict(value).items()
        return {name: _plain(inner) for name, inner in found if inner is not None}
    if isinstance(value, Spec):
        found = {name: getattr(value, name) for name in settings_of(type(value))}.items()
        return {"kind": value.kind} | {name: inner for name, inner in found if (name, inner) != ("repeat", 1)}
    return [_plain(inner) for inner in value] if isinstance(value, tuple) else value


def _forbid_unknown(raw: dict[str, Any], kind: type[msgspec.Struct], path: str) -> None:
    fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
    for name, value in raw.items():
        if name not in fields:
            raise ConfigError(f"{path}{name}", f"is no field; here one can set {', '.join(fields)}")
        inner = fields[name]
        if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
            _forbid_unknown(value, inner, f"{path}{name}.")


def _from_msgspec(error: msgspec.ValidationError) -> ConfigError:
    """msgspec's `Expected `int`, got `str` - at `$.seed`` as field and problem."""
    found = re.fullmatch(r"(?s)(.*?)(?: - at `\$\.?(.*)`)?", str(error))
    assert found is not None
    problem, path = found[1], found[2] or ""
    inner = re.match(r"(?s)\.([\w.\[\]]+): (.*)", problem)
    if inner:
        return ConfigError(f"{path}.{inner[1]}" if path else inner[1], inner[2])
    problem = problem.replace("`", "")
    return ConfigError(path, problem[:1].lower() + problem[1:])
