"""The words for trial changes: their amounts, and what they do, for marks and the undo menu."""

from __future__ import annotations

from netviz.engine.what_if import WHAT_IFS, Change, Scope, Unit, WeightChange, WhatIf
from netviz.number_format import exact, percent
from netviz.texts import Text, joined, phrase

__all__ = ["WHAT_IFS", "Scope", "WhatIf", "amount_text", "changes_weights", "what_is_done"]


def amount_text(change: type[Change], amount: float) -> str:
    """An amount with its unit: 35 %, 8 bits, 0.2 σ, −15°, 3 px."""
    if change.unit is Unit.SHARE:
        return percent(amount, 0 if float(f"{100 * amount:.6g}").is_integer() else 1)
    said = exact(amount)
    if change.unit is Unit.BITS:
        return phrase("{amount} bits", amount=said)
    if change.unit is Unit.DEGREES:
        return phrase("{amount}°", amount=said)
    return phrase("{amount}\u202fσ" if change.unit is Unit.SPREAD else "{amount}\u202fpx", amount=said)


def changes_weights(kind: str) -> bool:
    """Whether a kind changes weights, which can be kept, rather than inputs."""
    return issubclass(WHAT_IFS[kind], WeightChange)


def what_is_done(what: WhatIf) -> Text:
    """All of it in one phrase: `prune the smallest 50 % of each layer's weights, round weights to 4 bits`."""
    return joined(_phrase(WHAT_IFS[kind], amount, what.scope) for kind, amount in what.amounts)


def _phrase(change: type[Change], amount: float, scope: Scope) -> Text:
    template = change.phrase_of_whole if scope.whole and change.phrase_of_whole else change.phrase
    return phrase(template, amount=amount_text(change, amount), layer=scope.layer)
