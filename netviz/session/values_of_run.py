"""How the examples of a run become words, worked out once."""

from __future__ import annotations

from netviz.data.example_values import ExampleValues
from netviz.session.run_view import RunView


def values_of(run: RunView) -> ExampleValues | None:
    """How a run's own inputs (`Splits.points`) become words; None for pictures."""
    return run.cached("values of examples", lambda: ExampleValues.of(run.data, run.splits))
