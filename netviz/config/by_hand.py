"""Edits of the changes by hand, and what each change is called: in the menu that undoes it, in marks and names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from netviz.engine.addresses import BIAS
from netviz.engine.by_hand import LARGEST_VALUE, Freeze, HandChange, SetValue, SwitchOff
from netviz.engine.settings import Setting
from netviz.number_format import exact
from netviz.texts import Text, phrase

__all__ = ["BIAS", "VALUE", "HandEdit", "hand_differences", "made", "taken_back"]

VALUE = Setting(
    "Value", "The weight or bias; type another, or step it with the arrow keys", minimum=-LARGEST_VALUE,
    maximum=LARGEST_VALUE,
)  # fmt: skip
"""How a field for one weight or bias is shown and checked."""


@dataclass(frozen=True)
class HandEdit:
    """What a user does: changes to make, and others to let go."""

    made: tuple[HandChange, ...] = ()
    """One with the same key as an earlier change takes its place."""
    let_go: tuple[HandChange, ...] = ()
    """Only their keys count; those that were not made are passed over."""

    @classmethod
    def switched(cls, change: HandChange, on: bool) -> Self:
        """The edit that makes a change, or lets it go."""
        return cls((change,)) if on else cls(let_go=(change,))

    def of(self, changes: Sequence[HandChange]) -> tuple[HandChange, ...]:
        """The changes after the edit of these."""
        gone = {change.key for change in self.let_go}
        found = {change.key: change for change in (*changes, *self.made) if change.key not in gone}
        return tuple(found.values())


def made(change: HandChange) -> Text:
    """What a change does: `set w 3 → 1 to 0.5 in layer 2`."""
    if isinstance(change, SetValue):
        return phrase(
            "set {subject} to {value} in layer {layer}",
            subject=_subject(change),
            value=exact(change.value),
            layer=change.layer,
        )
    if isinstance(change, SwitchOff):
        return phrase("switch off neuron {neuron} in layer {layer}", neuron=change.neuron, layer=change.layer)
    return phrase("freeze {subject} in layer {layer}", subject=_subject(change), layer=change.layer)


def taken_back(change: HandChange) -> Text:
    """What is done when it is let go: `switch on neuron 3 in layer 1`."""
    if isinstance(change, SetValue):
        return phrase("restore {subject} in layer {layer}", subject=_subject(change), layer=change.layer)
    if isinstance(change, SwitchOff):
        return phrase("switch on neuron {neuron} in layer {layer}", neuron=change.neuron, layer=change.layer)
    return phrase("unfreeze {subject} in layer {layer}", subject=_subject(change), layer=change.layer)


def hand_differences(mine: Sequence[HandChange], theirs: Sequence[HandChange]) -> list[Text]:
    """What has to be done to `theirs` to make `mine` of them, one phrase per change."""
    if mine == theirs:
        return []
    kept = {change.key for change in mine}
    phrases = [taken_back(change) for change in theirs if change.key not in kept]
    if theirs and len(phrases) == len(theirs) > 1 and not mine:
        return [phrase("remove {count} changes by hand", count=len(theirs))]
    phrases += [made(change) for change in mine if change not in theirs]
    if not phrases:  # the same in another order, which matters where two change the same weight
        place = next(index for index, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1])
        return [phrase("first {change}", change=made(mine[place]))]
    return phrases


def _subject(change: HandChange) -> Text:
    """`w 3 → 1` for the weight of neuron 1 for its input 3, `b of neuron 1` for its bias."""
    assert isinstance(change, SetValue | Freeze)
    if change.input is None:
        return phrase("neuron {neuron}", neuron=change.neuron)
    if change.input == BIAS:
        return phrase("b of neuron {neuron}", neuron=change.neuron)
    return phrase("w {input} → {neuron}", input=change.input, neuron=change.neuron)
