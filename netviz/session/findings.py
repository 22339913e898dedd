"""What was found out about the moments that were shown, so that it need not be worked out again when one comes back."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from netviz.session.background_evaluator import BackgroundEvaluator

MOST_BYTES = 32 << 20
"""The most that all findings take; those shown last stay."""
OVERHEAD = 20_000
"""Bytes that the findings of one moment take besides their arrays, roughly."""


@dataclass(frozen=True)
class Findings:
    """Of one moment."""

    evaluators: Mapping[str, BackgroundEvaluator] = field(default_factory=dict)
    """Of each split that was evaluated completely."""
    cached: Mapping[Hashable, Any] = field(default_factory=dict)
    """Key and result by kind, as `Run.cached` keeps them; the results say how many `bytes` they take."""

    @property
    def bytes(self) -> int:
        """The memory that they take, roughly."""
        results = [int(result.bytes) for _, result in self.cached.values()]
        return OVERHEAD + sum(results) + sum(one.bytes for one in self.evaluators.values())


class KeptFindings:
    """The findings of several moments, by number."""

    def __init__(self, bound: int = MOST_BYTES) -> None:
        self.bytes = 0
        """What they take, roughly."""
        self._bound = bound
        self._all: OrderedDict[int, tuple[Findings, int]] = OrderedDict()

    def keep(self, number: int, findings: Findings) -> None:
        """Keep those of a moment, and forget those that have not been shown for longest if there are too many."""
        self.take(number)
        self._all[number] = findings, findings.bytes
        self.bytes += findings.bytes
        while self.bytes > self._bound:
            _, (_, size) = self._all.popitem(last=False)
            self.bytes -= size

    def take(self, number: int) -> Findings:
        """Those of a moment, which are no longer kept here; of one that was not shown, or long ago, none."""
        found, size = self._all.pop(number, (Findings(), 0))
        self.bytes -= size
        return found
