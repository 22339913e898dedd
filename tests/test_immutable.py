"""`@immutable` makes of a class what `@dataclass(frozen=True)` makes of it."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from functools import cached_property
from typing import Any, ClassVar

import pytest

from netviz.immutable import immutable

KINDS = pytest.mark.parametrize("kind", [immutable, dataclass(frozen=True)], ids=["immutable", "dataclass"])
Kind = Callable[[type[Any]], Any]


def made(kind: Kind) -> tuple[Any, Any]:
    """A class with everything, and one that inherits it."""

    class Point:
        """A point."""

        name: str
        x: float = 0.5
        tags: list[str] = field(default_factory=list)
        note: str = field(default="", compare=False, repr=False)
        size: int = field(init=False, default=3)
        seen: list[str] = field(init=False, default_factory=list)
        colour: str = field(default="red", kw_only=True)
        ALL: ClassVar[tuple[str, ...]] = ()

        def __post_init__(self) -> None:
            if self.x < 0:
                raise ValueError("left of everything")

        @cached_property
        def double(self) -> float:
            return 2 * self.x

    point = kind(Point)

    class Place(point):
        height: float = 0.0

    return point, kind(Place)


@KINDS
def test_values_are_made_and_shown(kind: Kind) -> None:
    point, place = made(kind)
    one = point("a", 2.0, colour="blue")
    assert repr(one).endswith("Point(name='a', x=2.0, tags=[], size=3, seen=[], colour='blue')")
    assert (one.note, one.double, one.ALL) == ("", 4.0, ())
    assert point("b").tags is not point("b").tags
    assert repr(place("c", height=1.5)).endswith(
        "Place(name='c', x=0.5, tags=[], size=3, seen=[], colour='red', height=1.5)"
    )
    assert [entry.name for entry in fields(place)] == ["name", "x", "tags", "note", "size", "seen", "colour", "height"]
    assert point.__match_args__ == ("name", "x", "tags", "note")


@KINDS
@pytest.mark.parametrize(
    ("given", "named"), [((), {}), (("a", 1.0, [], "", 3), {}), (("a",), {"nothing": 1}), (("a",), {"name": "b"})]
)
def test_wrong_arguments_are_refused_by_name(kind: Kind, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"Point\.__init__\(\)"):
        made(kind)[0](*given, **named)


@KINDS
def test_the_last_word_is_that_of_post_init(kind: Kind) -> None:
    for one in made(kind):
        with pytest.raises(ValueError, match="left of everything"):
            one("a", -1.0)


@KINDS
def test_equal_values_of_one_class_are_equal(kind: Kind) -> None:
    point, place = made(kind)
    assert point("a", note="x") == point("a", note="y")
    assert point("a") != point("a", 1.0)
    assert point("a") != place("a")
    assert point("a") != "a"

    class Pair:
        one: int
        other: int = 2

    pair = kind(Pair)
    assert {pair(1), pair(1, 2), pair(2)} == {pair(1), pair(2)}
    with pytest.raises(TypeError, match="unhashable"):
        hash(point("a"))


@KINDS
def test_nothing_is_set_or_deleted_afterwards(kind: Kind) -> None:
    for one in made(kind):
        value = one("a")
        for name in ("x", "other"):
            with pytest.raises(FrozenInstanceError):
                setattr(value, name, 1.0)
        with pytest.raises(FrozenInstanceError):
            del value.x
        assert value == one("a")


@KINDS
def test_copies_and_changed_copies(kind: Kind) -> None:
    point, place = made(kind)
    for one in (point("a", tags=["t"]), place("a", height=2.0)):
        assert copy.deepcopy(one) == copy.copy(one) == one
        assert replace(one, x=3.0).x == 3.0
        assert replace(one, x=3.0).tags is one.tags
        assert asdict(one)["name"] == "a"


@KINDS
def test_its_own_methods_stay(kind: Kind) -> None:
    class Own:
        value: int

        def __init__(self, text: str) -> None:
            object.__setattr__(self, "value", int(text))

        def __eq__(self, other: object) -> bool:
            return True

        def __repr__(self) -> str:
            return "own"

    own = kind(Own)
    assert own("3").value == 3
    assert own("3") == own("4")
    assert hash(own("3")) == hash((3,))
    assert repr(own("3")) == "own"


@KINDS
def test_without_fields(kind: Kind) -> None:
    class Nothing:
        """No fields."""

    nothing = kind(Nothing)
    assert nothing() == nothing()
    assert hash(nothing()) == hash(())
    assert repr(nothing()).endswith("Nothing()")


@immutable
class Kept:
    """In the module, so that it can be pickled."""

    value: int
    rest: tuple[Any, ...] = ()


def test_a_value_survives_pickle_before_its_class_has_made_one() -> None:
    assert pickle.loads(pickle.dumps(Kept(3))) == Kept(3)


def test_a_value_within_itself_is_shown() -> None:
    inside: list[Any] = []
    value = Kept(1, (inside,))
    inside.append(value)
    assert repr(value) == "Kept(value=1, rest=([...],))"
