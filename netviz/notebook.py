"""netviz in Jupyter: models and runs show themselves as figures, and a run as a table that grows while it trains.

IPython is asked, never imported: where no notebook runs, nothing here does anything.
"""

from __future__ import annotations

import sys
import time
from html import escape
from typing import Any

from netviz import config as configs
from netviz.config import Config
from netviz.export.html_report import points, summary
from netviz.export.measured import of_run, unmeasured
from netviz.export.svg_chart import Line, chart
from netviz.number_format import number, percent
from netviz.run.headless import Outcome
from netviz.run.model_file import Model

SHOWN_SECONDS = 0.5
EPOCHS_SHOWN = 12


def shell() -> Any:
    """The shell of the notebook that this runs in; None if there is none."""
    ipython = sys.modules.get("IPython")
    found = None if ipython is None else ipython.get_ipython()
    return found if found is not None and hasattr(found, "kernel") else None


def register() -> None:
    """Let the notebook show models, runs and configs as HTML."""
    found = shell()
    if found is not None:
        formatter = found.display_formatter.formatters["text/html"]
        formatter.for_type(Model, model_html)
        formatter.for_type(Outcome, outcome_html)
        formatter.for_type(Config, config_html)


def config_html(config: Config) -> str:
    """A config as its file has it, line by line."""
    return f"<pre>{escape(configs.dump(config))}</pre>"


def model_html(model: Model) -> str:
    """What a model looks like: figures, curves and filters. Its data is not loaded, which may take minutes."""
    return summary(unmeasured("model", model))


def outcome_html(outcome: Outcome) -> str:
    """The same for a run that has just ended, with confusion and mistakes, for its data is at hand."""
    return summary(of_run(outcome))


class LiveRun:
    """Shows a run in the notebook while it trains: called with its outcome, at most twice a second."""

    def __init__(self) -> None:
        self._handle: Any = None
        self._shown = 0.0

    def __call__(self, outcome: Outcome) -> None:
        now = time.monotonic()
        ended = outcome.trainer.epoch >= outcome.config.training.epochs
        if now - self._shown < SHOWN_SECONDS and not ended:
            return
        self._shown = now
        display = sys.modules["IPython"].display
        content = display.HTML(progress_html(outcome))
        if self._handle is None:
            self._handle = display.display(content, display_id=True)
        else:
            self._handle.update(content)


def progress_html(outcome: Outcome) -> str:
    """A bar, the last epochs as a table, and the cost of all of them as curves."""
    trainer, goal = outcome.trainer, outcome.config.training.epochs
    share = min(1.0, trainer.position / goal)
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in _cells(outcome, place)) + "</tr>"
        for place in range(max(0, len(outcome.epochs) - EPOCHS_SHOWN), len(outcome.epochs))
    )
    head = "".join(f"<th>{name}</th>" for name in ("epoch", "cost", "validation cost", "validation", "test"))
    lines = [
        Line("training", points(outcome.epochs, "train_cost")),
        Line("validation", points(outcome.epochs, "validation_cost"), 1),
    ]
    told = f"epoch {min(trainer.epoch + 1, goal)} of {goal}"
    return (
        f'<div><progress value="{share:.3f}" max="1"></progress> {escape(told)}'
        f"<table><tr>{head}</tr>{rows}</table>{chart('Cost', 'epoch', lines)}</div>"
    )


def _cells(outcome: Outcome, place: int) -> list[str]:
    epoch = outcome.epochs[place]
    test = outcome.test_accuracies.get(epoch.epoch)
    found = [f"{epoch.epoch}", number(epoch.train_cost)]
    found.append("" if epoch.validation_cost is None else number(epoch.validation_cost))
    accuracies = (epoch.validation_accuracy, test)
    return [*found, *("" if one is None or outcome.is_regression else percent(one, 1) for one in accuracies)]
