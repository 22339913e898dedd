"""A sweep's description, `sweep.toml`: which config, which fields vary and how, and by which method; checked like a
config, so that every error names its field.

No `from __future__ import annotations` here, because the settings in the annotations are read at run time.
"""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

import msgspec

from netviz import config as configs
from netviz.config import FIELDS, Config, ConfigError, Setting, TomlError, converted, value_at
from netviz.engine.arrays import Stream, generator
from netviz.errors import DataError, UserError, shortened
from netviz.number_format import exact
from netviz.sweep.values import Listed, Values, values_of
from netviz.texts import clause, joined, phrase

METHODS = {
    "grid": "every combination of the values",
    "random": "`runs` combinations, drawn at random",
    "halving": "`runs` combinations, drawn at random, of which only the best go on (ASHA)",
}
MOST_RUNS = 100_000
_TRIES = 1_000
"""How many times an impossible combination is drawn again."""


class Described(msgspec.Struct, frozen=True):
    """The fields of the file."""

    config: str
    """Where the config lies, from the description's folder on."""
    vary: dict[str, Any]
    """What each varied field takes, by path."""
    method: Annotated[str, Setting("Method", "How combinations are chosen", choices=lambda: METHODS)] = "grid"
    seeds: Annotated[
        int,
        Setting("Seeds", "How many runs each combination has, with seeds one after the other", minimum=1, maximum=1000),
    ] = 1
    runs: Annotated[int | None, Setting("Runs", "How many combinations are drawn", minimum=1, maximum=MOST_RUNS)] = None
    reduction: Annotated[
        int,
        Setting(
            "Reduction", "Halving: one of how many goes on, and for how many times the epochs", minimum=2, maximum=10
        ),
    ] = 3
    first_epochs: Annotated[
        int,
        Setting("First epochs", "Halving: after how many epochs runs are first compared", minimum=1, maximum=1_000_000),
    ] = 1


@dataclass(frozen=True)
class Sweep:
    """A checked description with its config."""

    path: Path
    """The file of the description."""
    base: Config
    """The config whose fields are varied."""
    method: str
    seeds: int
    vary: dict[str, Values]
    runs: int | None
    reduction: int = 3
    first_epochs: int = 1
    """As in the description."""
    combinations: tuple[dict[str, Any], ...] = field(default=())
    """The settings of each combination, in the order in which they begin."""
    configs: tuple[Config, ...] = field(default=())
    """The config of each, with the seed of `base`."""
    repeated: int = 0
    """How many combinations were left out of a grid because they make the same config as others."""

    @property
    def store(self) -> Path:
        """The file that keeps its runs."""
        return self.path.with_suffix(".sqlite")

    def config(self, combination: int, seed: int) -> Config:
        """The config of one run."""
        return configs.replaced(self.configs[combination], "seed", seed)

    def seeds_used(self) -> range:
        """The seeds of each combination's runs."""
        return range(self.base.seed, self.base.seed + self.seeds)

    @property
    def rungs(self) -> tuple[int, ...]:
        """For halving: after how many epochs runs are compared; the last is the whole run. Otherwise only that."""
        last = self.base.training.epochs
        if self.method != "halving":
            return (last,)
        found, epochs = [], self.first_epochs
        while epochs < last:
            found.append(epochs)
            epochs *= self.reduction
        return (*found, last)


def load(path: Path) -> Sweep:
    """The sweep that a file describes. Raises UserError, where a field is wrong ConfigError with the file's name."""
    try:
        return parsed(configs.read_toml(path), path)
    except ConfigError as error:
        raise ConfigError(error.field, error.problem, str(path)) from error
    except TomlError as error:
        raise ConfigError("", error.problem, str(path)) from error


def parsed(raw: dict[str, Any], path: Path) -> Sweep:
    """The sweep in TOML's nested dicts; its config lies beside `path`. Raises UserError."""
    given: Described = converted(Described, raw, {})
    base = configs.load(path.parent / Path(given.config).expanduser())
    if not given.vary:
        raise ConfigError("vary", phrase('names no field; write for example "training.learning_rate" = [0.1, 1.0]'))
    vary = {name: values_of(value, _of(name)) for name, value in given.vary.items()}
    sweep = Sweep(path, base, given.method, given.seeds, vary, given.runs, given.reduction, given.first_epochs)
    if given.method != "grid" and given.runs is None:
        raise ConfigError(
            "runs", phrase("is missing; {method} draws as many combinations as it says", method=given.method)
        )
    if given.method == "grid" and given.runs is not None:
        raise ConfigError("runs", phrase("is for random and halving; a grid takes every combination"))
    if base.seed + given.seeds > 2**32:
        raise ConfigError("seeds", phrase("leads beyond the largest seed; give the config a smaller one"))
    if "seed" in vary:
        raise ConfigError(_of("seed"), phrase("is what `seeds` is for: it says how many seeds each combination has"))
    _require_count(sweep)
    for name, values in vary.items():
        _check(sweep, name, values)
    if given.method == "halving":
        _check_halving(sweep)
    drawn = list(_grid(sweep) if given.method == "grid" else _drawn(sweep))
    made: dict[Config, dict[str, Any]] = {}
    for settings, config in drawn:
        made.setdefault(config, settings)
    return replace(sweep, combinations=tuple(made.values()), configs=tuple(made), repeated=len(drawn) - len(made))


def _of(name: str) -> str:
    return f'vary."{name}"'


def _check(sweep: Sweep, name: str, values: Values) -> None:
    """Raise ConfigError where the field does not exist, or does not take the values."""
    if not isinstance(values, Listed):
        if sweep.method == "grid":
            raise ConfigError(
                _of(name), phrase("has infinitely many values; write a list, or choose random as the method")
            )
        _whole(sweep, name)
    for value in values.samples():
        settings = {name: _fitting(sweep, name, value, values)}
        try:
            configs.require_values(sweep.base, settings)
        except ConfigError as error:
            raise ConfigError(_of(name), error.problem) from error


def _whole(sweep: Sweep, name: str) -> bool:
    """Whether a field holds whole numbers. Raises ConfigError if it holds no number."""
    known = FIELDS.get(name)
    try:
        kind = known.value_type if known is not None else type(value_at(sweep.base, name))
    except (AttributeError, IndexError, ValueError, TypeError):
        kind = None
        _require_known(sweep, name)
    if kind not in (int, float):
        raise ConfigError(_of(name), phrase("is not a number in the config; write its values as a list"))
    return kind is int


def _require_known(sweep: Sweep, name: str) -> None:
    """Raise ConfigError where the config has no such field, with the nearest that it has."""
    try:
        configs.require_values(sweep.base, {name: 0})
    except ConfigError as error:
        raise ConfigError(_of(name), error.problem) from error


def _fitting(sweep: Sweep, name: str, value: Any, values: Values) -> Any:
    """The value as the field takes it: a drawn number of a field of whole numbers is rounded."""
    if isinstance(values, Listed):
        return value
    return round(value) if _whole(sweep, name) else float(f"{value:.6g}")


def _check_halving(sweep: Sweep) -> None:
    if "training.epochs" in sweep.vary:
        raise ConfigError(_of("training.epochs"), phrase("is what halving itself varies; leave it out"))
    if sweep.first_epochs >= sweep.base.training.epochs:
        raise ConfigError(
            "first_epochs",
            phrase("must be smaller than training.epochs of the config, {epochs:,}", epochs=sweep.base.training.epochs),
        )
    try:
        none = sweep.base.data.sizes[1] == 0
    except DataError:
        none = False  # which the data will say itself
    if none:
        raise ConfigError(
            "method", phrase("halving compares runs on validation examples, and the config has none of them")
        )


Combination = tuple[dict[str, Any], Config]


def _require_count(sweep: Sweep) -> None:
    """Raise ConfigError where there would be too many runs."""
    lists = [values.samples() for values in sweep.vary.values()]
    count = sweep.seeds * (math.prod(map(len, lists)) if sweep.runs is None else sweep.runs)
    if count > MOST_RUNS:
        field = "vary" if sweep.runs is None else "runs"
        raise ConfigError(
            field,
            phrase(
                "makes {count:,} runs in all, more than the {most:,} that netviz takes",
                count=count,
                most=MOST_RUNS,
            ),
        )


def _grid(sweep: Sweep) -> Iterator[Combination]:
    lists = [values.samples() for values in sweep.vary.values()]
    for combination in itertools.product(*lists):
        settings = dict(zip(sweep.vary, combination, strict=True))
        try:
            config = configs.changed(sweep.base, settings)
        except ConfigError as error:
            told = joined(
                phrase("{setting} = {value}", setting=name, value=value_text(value)) for name, value in settings.items()
            )
            raise ConfigError(
                "vary", phrase("{settings} is impossible: {problem}", settings=told, problem=clause(str(error)))
            ) from error
        yield settings, config


def value_text(value: Any) -> str:
    """A value in a message or a table, as a config writes it: the kind of a table, a number as it was set."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return str(value.get("kind", "…"))
    return exact(value) if isinstance(value, float) else shortened(str(value), 40)


def _drawn(sweep: Sweep) -> Iterator[Combination]:
    """`runs` combinations that a run can have, none of them twice, or fewer if there are no more; the same description
    always draws the same.
    """
    assert sweep.runs is not None
    seen: set[Config] = set()
    for number in range(sweep.runs):
        rng = generator(sweep.base.seed, Stream.SWEEP, number)
        problem: UserError | None = None
        for _ in range(_TRIES):
            settings = {name: _fitting(sweep, name, values.draw(rng), values) for name, values in sweep.vary.items()}
            try:
                config = configs.changed(sweep.base, settings)
            except ConfigError as error:
                problem = error
                continue
            if config in seen:
                continue
            seen.add(config)
            yield settings, config
            break
        else:
            if seen and problem is None:
                return
            raise ConfigError(
                "vary", phrase("hardly any combination is possible: {problem}", problem=clause(str(problem)))
            )
