"""The history of a run as CSV: one row an epoch, with the names that `netviz train` gives them in its report."""

from __future__ import annotations

import csv
import io

from netviz.errors import UserError
from netviz.run.model_file import Model

COLUMNS = ("epoch", "seconds", "train_cost", "train_accuracy", "validation_cost", "validation_accuracy")


def encoded(model: Model) -> bytes:
    """The content of the CSV file. Raises UserError where the model was saved without its history."""
    if model.checkpoint is None or not model.checkpoint.epochs:
        raise UserError("This model has no history: it was saved as weights only, or before its first epoch ended.")
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    network = model.network
    rows.writerow([*COLUMNS, *(f"gradient_norm {network.name_of(index)}" for index in network.weighted_layers)])
    for epoch in model.checkpoint.epochs:
        values = [getattr(epoch, name) for name in COLUMNS]
        rows.writerow(["" if value is None else value for value in [*values, *epoch.gradient_norms]])
    return text.getvalue().encode()
