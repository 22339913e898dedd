"""Slices: how many examples go through a network at once if a frame has only a few milliseconds for them."""

from __future__ import annotations

from netviz.engine.network import Network

MULTIPLICATIONS = 2_000_000
"""Multiplications that take two or three milliseconds, forward through a convolution network on one thread."""
FEWEST, MOST = 8, 100


def slice_size(network: Network) -> int:
    """How many examples make one slice of the work."""
    return min(MOST, max(FEWEST, MULTIPLICATIONS // max(1, network.multiplications())))
