"""A network from scratch: the lecture's stochastic gradient descent in plain NumPy, and nothing of netviz's.

It is what netviz's trainer must agree with to the last bit. Every array is float32, the batch is the last axis.
"""

from __future__ import annotations

import itertools

import numpy as np


class FromScratch:
    """Dense layers with sigmoids, a softmax at the end, and the log-likelihood cost with L2 regularization."""

    def __init__(self, sizes: list[int], seed: int) -> None:
        rng = np.random.default_rng([seed, 0])
        self.w, self.b = [], []
        for fan_in, units in itertools.pairwise(sizes):
            self.w.append((fan_in**-0.5 * rng.standard_normal((units, fan_in))).astype(np.float32))
            self.b.append(rng.standard_normal((units, 1)).astype(np.float32))
        self.seed = seed

    def forward(self, x: np.ndarray) -> list[np.ndarray]:
        """The activations a of every layer, the input's first."""
        a = [x]
        for w, b in zip(self.w, self.b, strict=True):
            z = w @ a[-1] + b
            a.append(1 / (1 + np.exp(-z)))
        z -= z.max(axis=0)
        a[-1] = np.exp(z) / np.exp(z).sum(axis=0)
        return a

    def backward(self, a: list[np.ndarray], y: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
        """∂C/∂w and ∂C/∂b of every layer for the batch's mean cost, the last layer's first."""
        n = y.shape[1]
        delta = (a[-1] - y) * np.float32(1 / n)
        found = []
        for layer in reversed(range(len(self.w))):
            found.append((delta @ a[layer].T, (delta @ np.ones(n, np.float32))[:, None]))
            if layer:
                delta = (self.w[layer].T @ delta) * ((1 - a[layer]) * a[layer])
        return found

    def train(
        self, images: np.ndarray, labels: np.ndarray, epochs: int, size: int, rate: float, strength: float
    ) -> list[float]:
        """Epochs of mini-batches of `size` images (n, pixels); returns the mean cost of every mini-batch."""
        n, costs = len(images), []
        for epoch in range(epochs):
            order = np.random.default_rng([self.seed, 1, epoch]).permutation(n)
            for start in range(0, n, size):
                chosen = order[start : start + size]
                x = (images[chosen] * np.float32(1 / 255)).T
                y = (labels[chosen] == np.arange(len(self.b[-1]))[:, None]).astype(np.float32)
                a = self.forward(x)
                costs.append(float(-np.log((a[-1] * y).sum(axis=0)).mean(dtype=np.float64)))
                for layer, (dw, db) in zip(reversed(range(len(self.w))), self.backward(a, y), strict=True):
                    self.w[layer] = self.w[layer] - rate * (dw + strength / n * self.w[layer])
                    self.b[layer] = self.b[layer] - rate * db
        return costs
