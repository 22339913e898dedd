"""The report of a sweep: every run with its settings, seed and figures, and how the sweep was described."""

from __future__ import annotations

from typing import Any

from netviz import config as configs
from netviz.sweep.search import Search


def report(search: Search) -> dict[str, Any]:
    """What is found so far: `runs` in the order of the combinations, each once, as far as it has come."""
    sweep = search.sweep
    return {
        "config": configs.to_dict(sweep.base),
        "method": sweep.method,
        "seeds": sweep.seeds,
        "vary": list(sweep.vary),
        "runs": [
            {"settings": sweep.combinations[combination], "seed": seed, "trained_epochs": epochs} | figures
            for combination, seed, epochs, figures in search.last()
        ],
    }
