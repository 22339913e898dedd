"""The words for trial changes: their amounts, and what they do, for marks and the undo menu."""

from __future__ import annotations

from netviz.engine.what_if import WHAT_IFS, Change, Scope, Unit, WeightChange, WhatIf
from netviz.number_format import THIN_SPACE, exact, percent

__all__ = ["WHAT_IFS", "Scope", "WhatIf", "amount_text", "changes_weights", "what_is_done"]


def amount_text(change: type[Change], amount: float) -> str:
    """An amount with its unit: 35 %, 8 bits, 0.2 σ, −15°, 3 px."""
    if change.unit is Unit.SHARE:
        return percent(amount, 0 if float(f"{100 * amount:.6g}").is_integer() else 1)
    said = exact(amount)
    if change.unit is Unit.BITS:
        return f"{said} bits"
    if change.unit is Unit.DEGREES:
        return f"{said}°"
    return f"{said}{THIN_SPACE}{'σ' if change.unit is Unit.SPREAD else 'px'}"


def changes_weights(kind: str) -> bool:
    """Whether a kind changes weights, which can be kept, rather than inputs."""
    return issubclass(WHAT_IFS[kind], WeightChange)


def what_is_done(what: WhatIf) -> str:
    """All of it in one phrase: `prune the smallest 50 % of each layer's weights, round weights to 4 bits`."""
    scope = {"part": "all" if what.scope.whole else "each layer's", "layer": what.scope.layer}
    phrases = (
        WHAT_IFS[kind].phrase.format(amount=amount_text(WHAT_IFS[kind], amount), **scope)
        for kind, amount in what.amounts
    )
    return ", ".join(phrases)
