"""The history of a run as CSV: a row for each epoch that the history keeps, with the names of `netviz train`'s report.

Where classes are learned an epoch has accuracies, where numbers are predicted R² and the mean absolute error.
"""

from __future__ import annotations

import csv
import io

from netviz.engine.history import EpochRecord
from netviz.errors import UserError
from netviz.run.model_file import Model
from netviz.texts import phrase

START = "epoch,seconds,train_cost,"
"""How every such file begins."""


def figures_of(epoch: EpochRecord) -> dict[str, float | None]:
    """The figures of an epoch by the names of their columns; None if it was not measured on validation examples."""
    found: dict[str, float | None] = {"epoch": epoch.epoch, "seconds": epoch.seconds}
    for split, errors in (("train", epoch.train_errors), ("validation", epoch.validation_errors)):
        found[f"{split}_cost"] = getattr(epoch, f"{split}_cost")
        if epoch.train_errors is None:
            found[f"{split}_accuracy"] = getattr(epoch, f"{split}_accuracy")
        else:
            found[f"{split}_r2"] = None if errors is None else errors.r2
            found[f"{split}_mean_absolute_error"] = None if errors is None else errors.mean_absolute_error
    return found


def encoded(model: Model) -> bytes:
    """The content of the CSV file. Raises UserError if the model was saved without its history."""
    if model.checkpoint is None or not model.checkpoint.epochs:
        raise UserError(
            phrase("This model has no history: it was saved as weights only, or before its first epoch ended.")
        )
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    network = model.network
    epochs = model.checkpoint.epochs
    names = [f"gradient_norm {network.name_of(index)}" for index in network.weighted_layers]
    rows.writerow([*figures_of(epochs[0]), *names])
    for epoch in epochs:
        values = [*figures_of(epoch).values(), *epoch.gradient_norms]
        rows.writerow(["" if value is None else value for value in values])
    return text.getvalue().encode()
