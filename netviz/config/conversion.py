"""Converts what TOML holds to frozen types: every field of the right type, in its range, every word known.

msgspec.convert knows the same types but is not used for this. It reports an error only as text, so the field and the
value would have to be parsed out of it again to give the message in netviz's words, with the nearest valid word. It
also cannot look up kinds in the engine's tables, which are dataclasses so that the engine needs NumPy alone.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from collections.abc import Collection, Mapping
from functools import cache
from numbers import Integral, Real
from typing import Annotated, Any, get_args, get_origin

import msgspec

from netviz.config.toml import decimal_comma
from netviz.engine.settings import Setting, Spec, settings_of
from netviz.errors import LONGEST_PATH, UserError, nearest, none_of, shortened, shown
from netviz.number_format import Number
from netviz.texts import Text, joined, phrase, within

MOST_TABLES = 1_000
"""The most tables in a list of tables, or in a table of tables."""
MOST_NUMBERS = 100_000
"""The most numbers or words in a list."""
EXACT = 2.0**53
"""Up to here a float represents every integer exactly."""

_IN_WORDS = {
    int: phrase("a whole number"),
    float: phrase("a number"),
    bool: phrase("true or false"),
    str: phrase("text in quotes"),
}


class ConfigError(UserError):
    """The config does not describe a run."""

    def __init__(self, field: str, problem: str, source: str = "") -> None:
        where = shortened(source, LONGEST_PATH)
        if field:
            place = shortened(field, LONGEST_PATH)
            if where:
                super().__init__(phrase("{path}: {field}: {problem}.", path=where, field=place, problem=problem))
            else:
                super().__init__(phrase("{field}: {problem}.", field=place, problem=problem))
        else:
            super().__init__(phrase("{subject} {problem}.", subject=where or phrase("The config"), problem=problem))
        self.field = field
        """The path of the field in the file; empty if nothing of the file can be read."""
        self.problem = problem
        """What is wrong, as the end of a sentence that begins with the field."""


@dataclasses.dataclass(frozen=True)
class Field:
    """One field of a type."""

    holds: Any
    """Its type, without the annotation's extras."""
    setting: Setting | None = None
    """Its label, help and range, if it has any."""
    required: bool = False
    """Whether it has no default."""

    @property
    def value_type(self) -> Any:
        """The type of its value when it is given: `int` for `int | None`."""
        if get_origin(self.holds) not in (types.UnionType, typing.Union):
            return self.holds
        return next(one for one in get_args(self.holds) if one is not types.NoneType)


@cache
def fields_of(kind: Any) -> Mapping[str, Field]:
    """The fields of a struct, or the settings of one of the engine's kinds, by name."""
    hints = typing.get_type_hints(kind, include_extras=True)
    if issubclass(kind, Spec):
        required = {one.name for one in dataclasses.fields(kind) if one.default is dataclasses.MISSING}
        return {name: Field(hints[name], setting, name in required) for name, setting in settings_of(kind).items()}
    return {field.name: _field(hints[field.name], field.required) for field in msgspec.structs.fields(kind)}


def _field(holds: Any, required: bool = False) -> Field:
    """A field from its annotation, with the `Setting` in it."""
    if get_origin(holds) is not Annotated:
        return Field(holds, None, required)
    inner, *extras = get_args(holds)
    return Field(inner, next((extra for extra in extras if isinstance(extra, Setting)), None), required)


def converted(expected: Any, raw: Any, tables: Mapping[type[Spec], Mapping[str, type[Any]]], path: str = "") -> Any:
    """Convert `raw`, from TOML or already converted, to the type `expected`. Raises ConfigError that names the field.

    tables: the available kinds, by their base class. path: the path of `raw`, with which the error's field begins.
    """
    return _Conversion(tables).value(Field(expected), raw, path)


class _Conversion:
    def __init__(self, tables: Mapping[type[Spec], Mapping[str, type[Any]]]) -> None:
        self._tables = tables

    def value(self, field: Field, raw: Any, path: str) -> Any:
        expected, origin = field.holds, get_origin(field.holds)
        if origin in (types.UnionType, typing.Union):
            if raw is None:
                return None
            inner = _field(field.value_type)
            return self.value(Field(inner.holds, inner.setting or field.setting), raw, path)
        if origin in (list, tuple):
            return self._list(expected, raw, path)
        if origin is dict:
            return self._dict(expected, raw, path)
        if expected is Any:
            return raw
        if expected in self._tables:
            return self._spec(self._tables[expected], raw, path)
        if issubclass(expected, msgspec.Struct):
            return self._struct(expected, raw, path)
        return _plain(field, raw, path)

    def _list(self, expected: Any, raw: Any, path: str) -> Any:
        inner = get_args(expected)[0]
        if not isinstance(raw, list | tuple):
            raise ConfigError(path, phrase("must be a list in brackets, not {value}", value=shown(raw)))
        most = MOST_NUMBERS if inner in _IN_WORDS else MOST_TABLES
        if len(raw) > most:
            raise ConfigError(
                path,
                phrase("has {count:,} entries, more than the {most:,} that netviz takes", count=len(raw), most=most),
            )
        made = (self.value(Field(inner), one, f"{path}[{index}]") for index, one in enumerate(raw))
        return tuple(made) if get_origin(expected) is tuple else list(made)

    def _dict(self, expected: Any, raw: Any, path: str) -> dict[str, Any]:
        inner = get_args(expected)[1]
        _require_table(raw, path)
        if len(raw) > MOST_TABLES:
            raise ConfigError(
                path,
                phrase(
                    "has {count:,} entries, more than the {most:,} that netviz takes",
                    count=len(raw),
                    most=MOST_TABLES,
                ),
            )
        return {name: self.value(Field(inner), one, _inside(path, name)) for name, one in raw.items()}

    def _struct(self, expected: type[msgspec.Struct], raw: Any, path: str) -> msgspec.Struct:
        raw = msgspec.structs.asdict(raw) if isinstance(raw, expected) else raw
        _require_table(raw, path)
        fields = fields_of(expected)
        for name in raw:
            if name not in fields:
                near = nearest(name, list(fields))
                if near:
                    problem = phrase("is not a field (did you mean {near}?)", near=near)
                else:
                    problem = phrase("is not a field; here one can set {possible}", possible=joined(fields))
                raise ConfigError(_inside(path, name), problem)
        for name, field in fields.items():
            if field.required and name not in raw:
                raise ConfigError(_inside(path, name), phrase("is missing"))
        return expected(**{name: self.value(fields[name], one, _inside(path, name)) for name, one in raw.items()})

    def _spec(self, kinds: Mapping[str, type[Any]], raw: Any, path: str) -> Spec:
        if isinstance(raw, Spec):
            raw = {"kind": raw.kind} | {name: getattr(raw, name) for name in settings_of(type(raw))}
        if not isinstance(raw, dict):
            example = raw if isinstance(raw, str) and raw in kinds else next(iter(kinds))
            raise ConfigError(
                path,
                phrase('must be a table such as {{ kind = "{kind}" }}, not {value}', kind=example, value=shown(raw)),
            )
        if "kind" not in raw:
            raise ConfigError(f"{path}.kind", phrase('is missing; write it as { kind = "…" }'))
        name = raw["kind"]
        if not isinstance(name, str) or name not in kinds:
            raise ConfigError(f"{path}.kind", none_of(name, kinds))
        kind: Any = kinds[name]
        fields = fields_of(kind)
        given = {name: one for name, one in raw.items() if name != "kind"}
        for name in given:
            if name not in fields:
                raise ConfigError(_inside(path, name), _no_such_setting(phrase(kind.label), name, fields))
        values = {name: self.value(fields[name], one, _inside(path, name)) for name, one in given.items()}
        for name, field in fields.items():
            if field.required and name not in values:
                raise ConfigError(
                    _inside(path, name),
                    phrase("is missing: {help}", help=within("" if field.setting is None else field.setting.help)),
                )
        made: Spec = kind(**values)
        return made


def _plain(field: Field, raw: Any, path: str) -> Any:
    """A number, a switch or a word."""
    setting = field.setting
    if setting is not None and setting.choices is not None:
        choices = list(setting.choices())
        if not isinstance(raw, str) or raw not in choices:
            raise ConfigError(path, none_of(raw, choices))
        return raw
    wants = field.holds
    if wants in (int, float) and not isinstance(raw, bool) and isinstance(raw, Real):
        raw = _number(raw, wants, path)
    if type(raw) is not wants:
        comma = decimal_comma(raw) if isinstance(raw, str) and wants in (int, float) else ""
        if comma:
            raise ConfigError(
                path,
                phrase(
                    "must be {kind}, not {value}; write {instead}",
                    kind=_IN_WORDS[wants],
                    value=shown(raw),
                    instead=comma,
                ),
            )
        value = Number(shown(raw)) if isinstance(raw, float) else shown(raw)
        raise ConfigError(path, phrase("must be {kind}, not {value}", kind=_IN_WORDS[wants], value=value))
    problem = None if setting is None else setting.problem(raw)
    if problem:
        raise ConfigError(path, problem)
    return raw


def _number(raw: Real, wants: type, path: str) -> int | float:
    """The number as type `wants`; a float with a fraction stays one. Raises ConfigError if not finite or too large."""
    number = int(raw) if isinstance(raw, Integral) else float(raw)
    if isinstance(number, float) and not math.isfinite(number):
        raise ConfigError(path, phrase("{number} is not a finite number", number=number))
    if wants is int and isinstance(number, float) and number.is_integer():
        number = int(number)
    if isinstance(number, int) and abs(number) > EXACT:
        if number > 0:
            raise ConfigError(path, phrase("{number} is larger than any that netviz takes", number=shown(number)))
        raise ConfigError(path, phrase("{number} is smaller than any that netviz takes", number=shown(number)))
    return float(number) if wants is float else number


def _require_table(raw: Any, path: str) -> None:
    if not isinstance(raw, dict):
        raise ConfigError(path, phrase("must be a table, not {value}", value=shown(raw)))


def _no_such_setting(kind: Text, name: str, settings: Collection[str]) -> Text:
    """What is wrong with a setting that a kind does not have: the one that was probably meant, or all that it has."""
    near = nearest(name, settings)
    if near:
        return phrase("{kind} has no such setting (did you mean {near}?)", kind=kind, near=near)
    if settings:
        return phrase("{kind} has no such setting; it has {possible}", kind=kind, possible=joined(settings))
    return phrase("{kind} has no such setting; it has no settings", kind=kind)


def _inside(path: str, name: str) -> str:
    name = shortened(name)
    return f"{path}.{name}" if path else name
