"""How the user's own data is to be read, where the config says so: the label's column, the scale, the task.

What is left out netviz finds out from the data itself, and says what it took.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

MOST_CLASSES = 1_000
"""How many classes netviz takes."""


@dataclass(frozen=True)
class Choice:
    """One value of a setting of how data is read, with what it is called in the window."""

    name: str
    label: str
    about: str


SCALES: dict[str, Choice] = {
    choice.name: choice
    for choice in (
        Choice("standard", "standard", "standardised"),
        Choice("unit", "0 to 1", "scaled to 0…1"),
        Choice("none", "as they are", "not scaled"),
    )
}
"""What is done to the numbers of the inputs: mean 0 and deviation 1 per input, the range 0…1, or nothing."""

CLASSES, REGRESSION = "classes", "regression"
TASKS: dict[str, Choice] = {
    choice.name: choice
    for choice in (
        Choice(CLASSES, "classes", "each value of the label is a class"),
        Choice(REGRESSION, "a number", "the label is a number to predict"),
    )
}


@dataclass(frozen=True)
class Reading:
    """What the config says of the user's data; None for what it leaves to netviz."""

    label: str | None = None
    """The column that is learned, by its name or its number from 1."""
    scale: str | None = None
    """One of SCALES."""
    task: str | None = None
    """One of TASKS."""
    size: int | None = None
    """How many pixels a side pictures are made."""
    colour: bool | None = None
    """Whether pictures keep their colours."""
    transpose: bool | None = None
    """Whether the rows of pictures become their columns."""

    @property
    def said(self) -> tuple[str, ...]:
        """The names of what the config says, but for the scale, which all data has."""
        return tuple(one.name for one in fields(self) if one.name != "scale" and getattr(self, one.name) is not None)


DEFAULT = Reading()
