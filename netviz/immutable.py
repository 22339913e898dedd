"""Immutable values: `@immutable` makes of a class what `@dataclass(frozen=True)` makes of it, `fields` and `replace`
included.

A dataclass compiles six methods at once. At the start of a window, which knows 290 such classes and makes values of a
third of them, that took an eighth of the time. Here `__init__` is compiled for the first value of a class, and the
others are the same functions for all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, TypeVar, dataclass_transform

C = TypeVar("C", bound=type[Any])
_NOT_GIVEN = object()


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def immutable(cls: C) -> C:
    """The class with methods that make, compare, hash and show its values by their fields; those it has itself stay."""
    dataclass(init=False, repr=False, eq=False)(cls)
    names = tuple(one.name for one in fields(cls) if one.compare)
    shown = tuple(one.name for one in fields(cls) if one.repr)
    for method in (_init(cls), _repr(shown), *_equality(names), *_refusals(cls)):
        if method.__name__ not in cls.__dict__ or cls.__dict__[method.__name__] is None:
            method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
            setattr(cls, method.__name__, method)
    return cls


def _init(cls: type[Any]) -> Callable[..., None]:
    def __init__(self: Any, *given: Any, **named: Any) -> None:  # noqa: N807
        made = _compiled(cls)
        if cls.__init__ is __init__:
            cls.__init__ = made
        made(self, *given, **named)

    return __init__


def _compiled(cls: type[Any]) -> Callable[..., None]:
    """`__init__` as a dataclass has it."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_NOT_GIVEN": _NOT_GIVEN}
    places = {False: ["self"], True: ["*"]}  # those that may be given without their name, and the others
    lines = []
    for one in fields(cls):
        name, value = one.name, one.name
        if one.default_factory is not MISSING:
            known[f"_make_{name}"] = one.default_factory
            value = f"_make_{name}() if {name} is _NOT_GIVEN else {name}" if one.init else f"_make_{name}()"
        elif not one.init:
            continue
        if one.init:
            places[bool(one.kw_only)].append(name + _default(one, known))
        lines.append(f"_set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    given = [*places[False], *(places[True] if len(places[True]) > 1 else [])]
    exec(f"def __init__({', '.join(given)}):\n " + "\n ".join(lines or ["pass"]), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _default(one: Field[Any], known: dict[str, Any]) -> str:
    if one.default_factory is not MISSING:
        return "=_NOT_GIVEN"
    if one.default is MISSING:
        return ""
    known[f"_default_{one.name}"] = one.default
    return f"=_default_{one.name}"


def _repr(names: tuple[str, ...]) -> Callable[[Any], str]:
    @recursive_repr()
    def __repr__(self: Any) -> str:  # noqa: N807
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({values})"

    return __repr__


def _equality(names: tuple[str, ...]) -> tuple[Callable[..., Any], ...]:
    values = _values(names)

    def __eq__(self: Any, other: object) -> Any:  # noqa: N807
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(values(self))

    return __eq__, __hash__


def _values(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """What takes the values of these fields; `attrgetter` alone gives a tuple for two or more."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _refusals(cls: type[Any]) -> tuple[Callable[..., None], ...]:
    names = frozenset(one.name for one in fields(cls))

    def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__
