"""Reads and writes configs as TOML.

Every error in a file is one sentence that begins with the field: `network.layers[2].size: 7 is larger than the 4×4
image that reaches it`.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import tomli_w

from netviz.assets import asset
from netviz.config.check import as_taken_now, check
from netviz.config.conversion import ConfigError, converted
from netviz.config.model import KINDS, Config, DataConfig, replaced, steps_of
from netviz.config.toml import TomlError, parse_toml, read_toml
from netviz.data import catalogue
from netviz.data.dataset import Source
from netviz.data.reading import Reading
from netviz.engine.costs import COSTS, OUTPUTS, incompatibility
from netviz.engine.settings import Spec, settings_of
from netviz.errors import UserError
from netviz.places import Kind
from netviz.texts import phrase

Known = Callable[[DataConfig], Source | None]


OTHER_KINDS = {
    "vary": phrase("is a sweep and not a config; netviz sweep runs it"),
    "pages": phrase("is a lesson and not a config; the menu Lessons opens it, or netviz app --lesson"),
}
"""What another TOML file of netviz's is, by a key that it must have and a config cannot."""


def load(path: Path, assignments: Sequence[str] = ()) -> Config:
    """Read a TOML file, set fields as in `override`, and check. Raises ConfigError that names the file and the field.

    Fields are set before anything is checked, so an assignment can replace an invalid value in the file.
    """
    try:
        raw = read_toml(path)
        for key, what in OTHER_KINDS.items():
            if key in raw:
                raise ConfigError("", what, str(path))
        for field, value in _assigned(assignments):
            _set(raw, field, value)
        return from_dict(raw)
    except TomlError as error:
        raise ConfigError("", error.problem, str(path)) from error
    except ConfigError as error:
        raise ConfigError(error.field, error.problem, str(path)) from error


def is_config(path: Path) -> bool:
    """Whether a file is a valid config."""
    try:
        load(path)
    except UserError:
        return False
    return True


CONFIG = Kind(phrase("a config"), ".toml", is_config)


def reading_of(assignments: Sequence[str]) -> Reading:
    """How data is to be read according to assignments such as `data.label=price`. Raises ConfigError."""
    raw: dict[str, Any] = {}
    for field, value in _assigned(assignments):
        if field.startswith("data."):
            _set(raw, field, value)
    data: DataConfig = converted(DataConfig, raw.get("data", {}), KINDS, "data")
    return data.reading


def default_config() -> Config:
    """The config that netviz opens with at first: the convolutional network on the embedded digits."""
    return load(asset("configs/convolution.toml"))


def parse(text: str, known: Known = lambda data: None, own: bool = False) -> Config:
    """Read and check TOML text. Raises ConfigError.

    known: returns the data set that is asked for, or None if it must be looked up. own: netviz wrote it itself, earlier
    perhaps, so that what no longer applies is left out and not refused.
    """
    return from_dict(_tables(text), known, own)


def described(text: str) -> Config:
    """The config of TOML text as it says, to be shown and compared: whether its data is there, and whether all goes
    together, is not checked. Raises ConfigError.
    """
    config: Config = converted(Config, _with_partners(_tables(text)), KINDS)
    return config


def _tables(text: str) -> dict[str, Any]:
    """TOML text as nested dicts. Raises ConfigError."""
    try:
        return parse_toml(text)
    except TomlError as error:
        raise ConfigError("", error.problem) from error


def with_data_name(raw: Mapping[str, Any], name: str) -> Config:
    """The config in TOML's nested dicts, with other data set before anything is checked. Raises ConfigError."""
    table = raw.get("data", {})
    return from_dict({**raw, "data": {**(table if isinstance(table, dict) else {}), "name": name}})


def from_dict(raw: dict[str, Any], known: Known = lambda data: None, own: bool = False) -> Config:
    """A checked config from TOML's nested dicts; `known` and `own` as in `parse`. Raises ConfigError."""
    config: Config = converted(Config, _with_partners(raw), KINDS)
    if own:
        config = as_taken_now(config, known(config.data))
    check(config, known(config.data))
    name = catalogue.absolute(config.data.name)
    return config if name == config.data.name else replaced(config, "data.name", name)


def to_dict(config: Config) -> dict[str, Any]:
    """The config as nested dicts for TOML; a kind's default values are included, so that the file is complete."""
    return _plain(config)  # type: ignore[no-any-return]


def dump(config: Config) -> str:
    """The config as TOML text, which `parse` reads back."""
    return tomli_w.dumps(to_dict(config))


def changed(config: Config, changes: Mapping[str, Any]) -> Config:
    """The config with fields set by path, such as `training.epochs`, and checked. Raises ConfigError."""
    return from_dict(_with(config, changes))


def require_values(config: Config, changes: Mapping[str, Any]) -> None:
    """Raise ConfigError where a field does not exist, or does not take its value; what goes together is not checked."""
    converted(Config, _with_partners(_with(config, changes)), KINDS)


def _with(config: Config, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The config's nested dicts with fields set by path."""
    raw = to_dict(config)
    for path, value in changes.items():
        _set(raw, path, value)
    return raw


def override(config: Config, assignments: Sequence[str]) -> Config:
    """The config after assignments such as `training.epochs=3`; values are TOML or plain words. Raises ConfigError."""
    return changed(config, dict(_assigned(assignments))) if assignments else config


def _assigned(assignments: Sequence[str]) -> list[tuple[str, Any]]:
    """(path, value) for each assignment such as `training.epochs=3`."""
    found = []
    for assignment in assignments:
        path, separator, text = assignment.partition("=")
        if not separator:
            raise ConfigError(path.strip(), phrase("is not a field of a config; write it as training.epochs=3"))
        value: Any = text.strip()
        # A word without quotes is not TOML; it is taken as it is.
        with contextlib.suppress(TomlError):
            raw = parse_toml(f"value = {text}")
            value = raw["value"] if len(raw) == 1 else value
        found.append((path.strip(), value))
    return found


def _set(raw: dict[str, Any], path: str, value: Any) -> None:
    """Set a field in a config's tables by its path; tables that are missing on the way start from their defaults."""
    *parents, last = steps_of(path) or ("",)
    place: Any = raw
    default: Any = to_dict(Config())
    for name in parents:
        default = default.get(name) if isinstance(default, dict) else None
        if isinstance(place, dict):
            whole = isinstance(default, list) or (isinstance(default, dict) and "kind" in default)
            place = place.setdefault(name, default if whole else {})
        else:
            place = place[int(name)] if _is_place(place, name) else None
    if isinstance(place, dict):
        place[last] = value
    elif _is_place(place, last):
        place[int(last)] = value
    else:
        raise ConfigError(
            path, phrase("is not a field of a config; write it as training.epochs or network.layers[0].units")
        )


def _is_place(inside: Any, name: str) -> bool:
    """Whether a name is a valid index of a list; negative ones count from its end."""
    if not isinstance(inside, list) or not re.fullmatch(r"-?[0-9]{1,9}", name):
        return False
    return -len(inside) <= int(name) < len(inside)


def _with_partners(raw: dict[str, Any]) -> dict[str, Any]:
    """If only one of output and cost is given, add the other that usually goes with it."""
    network, training = raw.get("network", {}), raw.get("training", {})
    if not isinstance(network, dict) or not isinstance(training, dict):
        return raw
    output, cost = network.get("output"), training.get("cost")
    if "cost" not in training and isinstance(output, str) and output in OUTPUTS:
        return raw | {"training": training | {"cost": OUTPUTS[output].default_cost}}
    if "output" not in network and isinstance(cost, str) and cost in COSTS:
        partner = next(name for name in OUTPUTS if not incompatibility(name, cost))
        return raw | {"network": network | {"output": partner}}
    return raw


def _plain(value: Any) -> Any:
    """Structs and specs as dicts for TOML, without fields that are None and without a `repeat` of 1."""
    if isinstance(value, msgspec.Struct):
        found = msgspec.structs.asdict(value).items()
        return {name: _plain(inner) for name, inner in found if inner is not None}
    if isinstance(value, Spec):
        found = {name: getattr(value, name) for name in settings_of(type(value))}.items()
        told = {name: inner for name, inner in found if inner is not None and (name, inner) != ("repeat", 1)}
        return {"kind": value.kind} | told
    return [_plain(inner) for inner in value] if isinstance(value, tuple) else value
