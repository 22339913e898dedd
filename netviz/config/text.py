"""Configs as TOML, there and back.

Whatever is wrong in a file is said in one sentence that begins with the field: `network.layers[2].size: 7 is larger
than the 4×4 image that reaches it`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli_w

from netviz.assets import asset
from netviz.config.check import check
from netviz.config.model import KINDS, Config, ConfigError, steps_of
from netviz.data.dataset import Source
from netviz.engine.costs import OUTPUTS, why_not
from netviz.engine.settings import Spec, settings_of
from netviz.files import read_bytes

LARGEST_FILE = 1 << 20
SpecType = TypeVar("SpecType", bound=Spec)


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


def parse(text: str, known: Callable[[str], Source | None] = lambda name: None) -> Config:
    """Read and check TOML text; raises ConfigError. `known` gives a data set by name where it need not be looked up."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError("", f"is no valid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigError("", "is no valid TOML: its brackets are nested too deeply") from error
    return from_dict(raw, known)


def from_dict(raw: dict[str, Any], known: Callable[[str], Source | None] = lambda name: None) -> Config:
    """A checked config from nested dicts as TOML gives them; raises ConfigError."""
    raw = _with_partners(raw)
    try:
        config = msgspec.convert(raw, Config, dec_hook=_decode_spec)
        _forbid_unknown(raw, Config, "")
    except msgspec.ValidationError as error:
        raise _from_msgspec(error) from error
    check(config, known(config.data.name))
    return config


def to_dict(config: Config) -> dict[str, Any]:
    """The config as TOML writes it, with what equals its default in a kind left in, so that a file says it all."""
    return _plain(config)  # type: ignore[no-any-return]


def dump(config: Config) -> str:
    """The config as TOML text; `parse` gives it back."""
    return tomli_w.dumps(to_dict(config))


def changed(config: Config, changes: Mapping[str, Any]) -> Config:
    """The config with fields set by their paths, `training.epochs` or `network.layers[0].units`; raises ConfigError."""
    raw = to_dict(config)
    for path, value in changes.items():
        *parents, last = steps_of(path) or [""]
        place: Any = raw
        for parent in parents:
            place = _inside(place, parent)
        if isinstance(place, dict):
            place[last] = value
        elif _is_place(place, last):
            place[int(last)] = value
        else:
            raise ConfigError(path, "is no field of a config; write it as training.epochs or network.layers[0].units")
    return from_dict(raw)


def _inside(place: Any, name: str) -> Any:
    """One step further along a path; None where there is nothing."""
    if isinstance(place, dict):
        return place.get(name)
    return place[int(name)] if _is_place(place, name) else None


def _is_place(inside: Any, name: str) -> bool:
    """Whether a name is a place of a list, from the front or, negative, from its end."""
    if not isinstance(inside, list) or not re.fullmatch(r"-?\d+", name):
        return False
    return -len(inside) <= int(name) < len(inside)


def override(config: Config, assignments: list[str]) -> Config:
    """The config with `training.epochs=3` and the like set; values are TOML, or plain words; raises ConfigError."""
    changes = {}
    for assignment in assignments:
        path, separator, value = assignment.partition("=")
        if not separator:
            raise ConfigError(path.strip(), "is no field of a config; write it as training.epochs=3")
        try:
            changes[path.strip()] = tomllib.loads(f"value = {value}")["value"]
        except tomllib.TOMLDecodeError:
            changes[path.strip()] = value.strip()
    return changed(config, changes)


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
        raise TypeError(f"{expected} has no table of kinds")
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
