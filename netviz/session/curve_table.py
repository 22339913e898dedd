"""Curves as a table for a spreadsheet: a column of epochs, then one column per curve, empty where it has no sample."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import numpy as np

from netviz.engine.history import Values


def curve_table(curves: Sequence[tuple[str, Values, Values]]) -> str:
    """CSV of the curves, each (name, epochs (k,), values (k,)), with a header, in order of epochs."""
    epochs = np.unique(np.concatenate([np.zeros(0), *(x for _, x, _ in curves)]))
    rows: list[list[str]] = [[repr(epoch)] + [""] * len(curves) for epoch in epochs.tolist()]
    for column, (_, x, y) in enumerate(curves, start=1):
        for row, value in zip(np.searchsorted(epochs, x).tolist(), y.tolist(), strict=True):
            rows[row][column] = repr(value)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["epoch", *(name for name, _, _ in curves)])
    writer.writerows(rows)
    return text.getvalue()
