"""Settings that describe themselves.

Every layer kind, optimizer and regularizer is a frozen dataclass whose fields carry a `Setting`: label, help, range.
The config reads it to check a file, the window to build its editors, so that no list of settings stands twice.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from netviz.texts import Text, joined, phrase


class SettingError(ValueError):
    """An invalid value: `field` names the setting, `problem` says what is wrong in one clause."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}" if field else problem)
        self.field = field
        self.problem = problem


@dataclasses.dataclass(frozen=True)
class Setting:
    """How one setting is shown and checked."""

    label: str
    """Its name in forms and messages."""
    help: str
    """What it does, in one sentence."""
    minimum: float | None = None
    """The smallest value."""
    maximum: float | None = None
    """The largest value."""
    above: float | None = None
    """All values are larger than this one."""
    choices: Callable[[], Iterable[str]] | None = None
    """Returns the possible values; called when they are needed, because a table may be filled later."""
    unit: str = ""
    """Written after the number."""
    slider: tuple[float, float] | None = None
    """From where to where a logarithmic slider goes, for what is tried over powers of ten; None for no slider."""

    def problem(self, value: Any) -> Text | None:
        """What is wrong with `value`, as the end of a sentence, or None."""
        if self.choices is not None:
            options = list(self.choices())
            if value in options:
                return None
            return phrase("{word} is not one of {possible}", word=repr(value), possible=joined(options))
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if not math.isfinite(value):
            return phrase("{number} is not a finite number", number=value)
        if self.minimum is not None and value < self.minimum:
            return phrase(
                "{value} is smaller than {least:,.15g}, the smallest that makes sense", value=value, least=self.minimum
            )
        if self.above is not None and value <= self.above:
            return phrase("{value} must be larger than {limit:,.15g}", value=value, limit=self.above)
        if self.maximum is not None and value > self.maximum:
            return phrase(
                "{value} is larger than {most:,.15g}, the most that netviz takes", value=value, most=self.maximum
            )
        return None


def setting(
    default: Any,
    label: str,
    help: str,  # noqa: A002 - the word that the window and the command line use for it
    **limits: Any,
) -> Any:
    """A dataclass field that describes itself with a `Setting`."""
    return dataclasses.field(default=default, metadata={"setting": Setting(label, help, **limits)})


class Spec:
    """Base of everything a user can choose by kind: `kind` is its name in the config file, `label` its name in the
    window.

    Every subclass with fields is a frozen dataclass; the base classes only say what a kind must provide.
    """

    kind: ClassVar[str]
    label: ClassVar[str]

    def check(self) -> None:
        """Raise SettingError, naming the field, when a value lies outside its range."""
        for name, described in settings_of(type(self)).items():
            problem = described.problem(getattr(self, name))
            if problem:
                raise SettingError(name, problem)


def settings_of(spec: type[Spec]) -> dict[str, Setting]:
    """The settings of a spec by field name, in the order in which they are shown."""
    fields = sorted(dataclasses.fields(spec), key=lambda field: bool(field.kw_only))  # type: ignore[arg-type]
    return {f.name: f.metadata["setting"] for f in fields if "setting" in f.metadata}


def table(*specs: type[Any]) -> dict[str, type[Any]]:
    """Specs by their kind: the one list of them that config, window, command line and tests read."""
    return {spec.kind: spec for spec in specs}
