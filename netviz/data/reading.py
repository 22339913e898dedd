"""How the user's own data is to be read, if the config says so: the column of the label, the scale, the task.

What the config leaves out, netviz decides from the data itself, and reports its choice.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from netviz.texts import phrase

MOST_CLASSES = 1_000
"""The most classes that netviz takes."""


@dataclass(frozen=True)
class Choice:
    """One value of a setting for reading data, with its name in the window."""

    name: str
    label: str
    about: str


def _table(*choices: Choice) -> dict[str, Choice]:
    """The choices by name, in order."""
    return {choice.name: choice for choice in choices}


SCALES: dict[str, Choice] = _table(
    Choice("standard", phrase("standard"), phrase("standardized")),
    Choice("unit", phrase("0 to 1"), phrase("scaled to 0…1")),
    Choice("none", phrase("as they are"), phrase("not scaled")),
)
"""How the inputs are scaled: to mean 0 and standard deviation 1 per input, to the range 0…1, or not at all."""

CLASSES, REGRESSION = "classes", "regression"
TASKS: dict[str, Choice] = _table(
    Choice(CLASSES, phrase("classes"), phrase("each value of the label is a class")),
    Choice(REGRESSION, phrase("a number"), phrase("the label is a number to predict")),
)

MEAN, ROWS = "mean", "rows"
FILLINGS: dict[str, Choice] = _table(
    Choice(MEAN, phrase("mean of the column"), phrase("filled with the mean of the column")),
    Choice(ROWS, phrase("leave out the row"), phrase("its row is left out")),
)
"""What becomes of a row of a table in which a value is missing."""

DARK, LIGHT, EACH, NONE = "dark", "light", "each", "none"
INKS: dict[str, Choice] = _table(
    Choice(DARK, phrase("dark on light"), phrase("dark on light, which is turned round")),
    Choice(LIGHT, phrase("light on dark"), phrase("light on dark")),
    Choice(EACH, phrase("each on its own"), phrase("each turned to light on dark on its own")),
    Choice(NONE, phrase("no writing"), phrase("not taken for writing")),
)
"""How the writing in a set of pictures lies on its ground; all become light on dark."""

WHITE, BLACK = "white", "black"
GROUNDS: dict[str, Choice] = _table(
    Choice(WHITE, phrase("white"), phrase("laid on white")),
    Choice(BLACK, phrase("black"), phrase("laid on black")),
    Choice(EACH, phrase("each on its own"), phrase("each laid on white if it is dark, on black if it is light")),
)
"""What transparent parts of pictures are laid on."""


@dataclass(frozen=True)
class Reading:
    """What the config says about reading the user's data; None for what it leaves to netviz."""

    label: str | None = None
    """The column to learn, by its name or its number from 1."""
    scale: str | None = None
    """One of SCALES."""
    task: str | None = None
    """One of TASKS."""
    size: int | None = None
    """The number of pixels per side to which pictures are resized."""
    colour: bool | None = None
    """Whether pictures keep their colours."""
    transpose: bool | None = None
    """Whether pictures are transposed."""
    ink: str | None = None
    """One of INKS, for all pictures of a set."""
    ground: str | None = None
    """One of GROUNDS, for all pictures of a set."""
    missing: str | None = None
    """One of FILLINGS."""
    leave_out: tuple[str, ...] | None = None
    """The columns of a table that are not inputs, each by its name or its number from 1."""
    take_in: tuple[str, ...] | None = None
    """The columns of a table that are inputs although netviz would leave them out, likewise."""
    test: float | None = None
    """The share of examples that is kept to test, if the data has no test part of its own."""
    seed: int | None = None
    """What the choice of these examples starts from; None spreads them evenly, without chance."""

    @property
    def said(self) -> tuple[str, ...]:
        """The names of the settings that the config gives, except scale and seed, which apply to all data."""
        given = (one.name for one in fields(self) if getattr(self, one.name) is not None)
        return tuple(name for name in given if name not in ("scale", "seed"))


DEFAULT = Reading()
