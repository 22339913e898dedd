"""What is said of the pictures of a set: what they are like, what was made of them, and which could not be read."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from netviz.data.reading import DARK, EACH, LIGHT, NONE
from netviz.errors import DataError
from netviz.texts import Text, joined, phrase

MOST_ALIKE = 0.8
"""If this share of pictures asks for something, all are treated so; of writing and its ground the larger half decides,
with a warning where it is no more than this.
"""


def left_out(damaged: Sequence[DataError]) -> Text:
    """Which pictures cannot be read, and why."""
    problems = joined((str(error) for error in damaged[:5]), " ")
    if len(damaged) > 5:
        return phrase(
            "{count:,} pictures are left out: {problems} And {more:,} more.",
            count=len(damaged),
            problems=problems,
            more=len(damaged) - 5,
        )
    return phrase(
        "{count:,} picture is left out: {problems}"
        if len(damaged) == 1
        else "{count:,} pictures are left out: {problems}",
        count=len(damaged),
        problems=problems,
    )


def warnings(dark: int, light: int, ink: str, is_said: bool) -> list[Text]:
    """What the user should read: that much of the writing is not as the rest."""
    others = light if ink == DARK else dark
    if is_said or ink not in (DARK, LIGHT) or others < (1 - MOST_ALIKE) * (dark + light):
        return []
    look = phrase("light on dark" if ink == DARK else "dark on light")
    return [
        phrase(
            '{count:,} picture looks {look}, unlike the others; data.ink = "each" decides for each alone.'
            if others == 1
            else '{count:,} pictures look {look}, unlike the others; data.ink = "each" decides for each alone.',
            count=others,
            look=look,
        )
    ]


def kind(sizes: Collection[tuple[int, int]], polarity: Text | None) -> Text:
    """`28 × 28 pixels, light on dark`."""
    widths, heights = zip(*sizes, strict=True)
    values = {"width": min(widths), "height": min(heights), "widest": max(widths), "highest": max(heights)}
    size = phrase(
        "{width} × {height} pixels" if len(sizes) == 1 else "{width} × {height} to {widest} × {highest} pixels",
        **values,
    )
    return size if polarity is None else joined([size, polarity])


def polarity(dark: int, light: int, ink: str, is_said: bool) -> Text | None:
    """How the writing lies on its ground; None for pictures that are not writing.

    dark, light: how many pictures look so. is_said: whether the user has chosen `ink`.
    """
    if ink == EACH and dark and light:
        return phrase(
            "{dark:,} dark on light, which are turned round, and {light:,} light on dark"
            if is_said
            else "{dark:,} dark on light, which are turned round, and {light:,} light on dark (otherwise say data.ink)",
            dark=dark,
            light=light,
        )
    if ink == DARK or (ink == EACH and dark):
        if not light:
            return phrase("dark on light, which is turned round")
        return phrase(
            "dark on light, which is turned round, as are {count:,} that look otherwise"
            if is_said
            else "dark on light, which is turned round, as are {count:,} that look otherwise (otherwise say data.ink)",
            count=light,
        )
    if ink not in (LIGHT, EACH):
        return None
    if not dark:
        return phrase("light on dark")
    return phrase(
        "light on dark, also {count:,} that look otherwise"
        if is_said
        else "light on dark, also {count:,} that look otherwise (otherwise say data.ink)",
        count=dark,
    )


def fitting(as_they_are: bool, ink: str, side: int, colour: bool) -> Text:
    """What was made of the pictures."""
    if as_they_are:
        return phrase("They are taken as they are.")
    if ink != NONE:
        return phrase("They look like writing: each is fitted and centred by its ink, {side} × {side}.", side=side)
    return phrase(
        "They do not look like writing: the middle of each is made {side} × {side}, in colour."
        if colour
        else "They do not look like writing: the middle of each is made {side} × {side}, in gray.",
        side=side,
    )
