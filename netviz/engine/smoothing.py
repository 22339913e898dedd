"""Smoothing of a noisy curve without a lag: the line runs through the middle of its samples, even where they fall fast.

A trailing mean would lie above a falling curve. Here the mean is centred; near the start it covers fewer values, and at
the end a straight line fitted to the last ones takes its place (local linear regression, Cleveland 1979). A curve that
is not noisy is left as it is.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
# For white noise the squares of second differences are three times those of first differences, for a smooth curve
# they are next to nothing (von Neumann's ratio). Their medians leave a single leap out of account.
NOISY = 1.0
# Of a curve with few heights, such as the accuracy of ten examples, half of the differences may be 0, and so may both
# medians. There the sums decide: they are as one to three for white noise, as one to two for leaps far apart.
FEW_HEIGHTS, NOISY_STEPS = 0.1, 2.2


def smoothed(values: Values, span: int) -> Values:
    """The columns of values (k, columns), each noisy one replaced by its mean over `span` values around each point."""
    half = span // 2
    found = values.copy()
    with np.errstate(over="ignore", invalid="ignore"):  # what lies beyond all numbers has no mean either
        noisy = np.flatnonzero(is_noisy(values)) if half else np.zeros(0, np.intp)
        if len(noisy):
            found[:, noisy] = _centred(values[:, noisy], half)
    return found


def is_noisy(values: Values) -> NDArray[np.bool_]:
    """Whether each column of values (k, columns) is noise rather than trend, (columns,), by von Neumann's ratio."""
    if len(values) < 4:
        return np.zeros(values.shape[1], bool)
    first = np.diff(values, axis=0)
    second = np.diff(first, axis=0)
    second *= second
    of_few = (first == 0.0).mean(axis=0) > FEW_HEIGHTS
    first *= first
    noisy = np.median(second, axis=0) > NOISY * np.median(first, axis=0)
    noisy[of_few] = second[:, of_few].sum(axis=0) > NOISY_STEPS * first[:, of_few].sum(axis=0)
    return np.asarray(noisy)


def _centred(values: Values, half: int) -> Values:
    """The mean over 2 · half + 1 values; the first ones over as many as there are on both sides."""
    k, span = len(values), 2 * half + 1
    if k < span:
        return values.copy()
    found = np.empty_like(values)
    found[half : k - half] = moving_mean(values, span)
    sizes = np.arange(1, span - 1, 2)
    found[:half] = np.cumsum(values[: span - 1], axis=0)[: span - 1 : 2][:half] / sizes[:, None]
    # A line through the last values: slope by least squares about their middle, where it is their mean.
    last, across = values[-span:], np.arange(-half, half + 1.0)
    slope = across @ last / (across @ across)
    line = last.mean(axis=0) + across[half + 1 :, None] * slope
    # Not beyond all of them: an accuracy that still rises would end above 100 %, a cost that falls below 0.
    found[k - half :] = np.clip(line, last.min(axis=0), last.max(axis=0))
    return found


def moving_mean(values: Values, span: int) -> Values:
    """The means of all `span` neighbours, (k − span + 1, columns).

    Nothing is ever subtracted, so a value of 1e20 counts while it lies in the span and leaves nothing behind: the
    values are cut in blocks of the span, and each span is the end of one block and the start of the next (van Herk
    1992).
    """
    k, columns = values.shape
    blocks = -(-k // span)
    padded = np.zeros((blocks * span, columns))
    padded[:k] = values
    cut = padded.reshape(blocks, span, columns)
    beginnings = np.cumsum(cut, axis=1).reshape(padded.shape)[:k]
    ends = np.cumsum(cut[:, ::-1], axis=1)[:, ::-1].reshape(padded.shape)
    starts = np.arange(k - span + 1)
    total = beginnings[span - 1 :].copy()
    # Where a span begins a block, the block is the whole of it.
    two = starts % span != 0
    total[two] += ends[starts[two]]
    return total / span
