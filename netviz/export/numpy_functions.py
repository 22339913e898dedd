"""The functions of a network in NumPy alone, as an exported source file has them: batches are (N, …), the batch first.

`numpy_source` copies the text of those that a network needs into its file; they import nothing but NumPy.
"""

from __future__ import annotations

import math

import numpy as np


def standardized(x: np.ndarray, shift: np.ndarray, factor: np.ndarray) -> np.ndarray:
    return (x - shift) * factor


def rescaled(x: np.ndarray, factor: float, shift: float) -> np.ndarray:
    return x * np.float32(factor) + np.float32(shift)


def patches(x: np.ndarray, size: int, stride: int, padding: int) -> np.ndarray:
    """The squares that filters look at: (N, channels, height, width, size, size)."""
    x = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    return np.lib.stride_tricks.sliding_window_view(x, (size, size), (2, 3))[:, :, ::stride, ::stride]


def convolved(x: np.ndarray, weights: np.ndarray, biases: np.ndarray, stride: int, padding: int) -> np.ndarray:
    """Weights (filters, channels, size, size), the same at every place."""
    squares = patches(x, weights.shape[2], stride, padding)
    return np.tensordot(squares, weights, ((1, 4, 5), (1, 2, 3))).transpose(0, 3, 1, 2) + biases[:, None, None]


def convolved_untied(x: np.ndarray, weights: np.ndarray, biases: np.ndarray, stride: int, padding: int) -> np.ndarray:
    """Weights (height, width, filters, channels, size, size), others at every place."""
    squares = patches(x, weights.shape[4], stride, padding)
    return np.einsum("nchwij,hwfcij->nfhw", squares, weights, optimize=True) + biases


def squares_of(x: np.ndarray, size: int) -> np.ndarray:
    """(N, channels, height, size, width, size); rows and columns that fill no square are dropped."""
    n, channels, height, width = x.shape
    height, width = height // size, width // size
    return x[:, :, : height * size, : width * size].reshape(n, channels, height, size, width, size)


def pooled_maximum(x: np.ndarray, size: int) -> np.ndarray:
    return squares_of(x, size).max(axis=(3, 5))


def pooled_average(x: np.ndarray, size: int) -> np.ndarray:
    return squares_of(x, size).mean(axis=(3, 5))


def raveled(x: np.ndarray) -> np.ndarray:
    return x.reshape(len(x), -1)


def multiplied(x: np.ndarray, weights: np.ndarray, biases: np.ndarray) -> np.ndarray:
    return x @ weights.T + biases


def normalized(
    x: np.ndarray, mean: np.ndarray, variance: np.ndarray, gamma: np.ndarray, beta: np.ndarray, epsilon: float
) -> np.ndarray:
    shape = (-1,) + (1,) * (x.ndim - 2)
    scale = gamma / np.sqrt(variance + np.float32(epsilon))
    return (x - mean.reshape(shape)) * scale.reshape(shape) + beta.reshape(shape)


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.maximum(z, -87)))


def tanh(z: np.ndarray) -> np.ndarray:
    return np.tanh(z)


def relu(z: np.ndarray) -> np.ndarray:
    return np.maximum(z, 0)


def leaky_relu(z: np.ndarray) -> np.ndarray:
    return np.maximum(z, np.float32(0.01) * z)


def elu(z: np.ndarray) -> np.ndarray:
    return np.maximum(z, 0) + np.expm1(np.minimum(z, 0))


def gelu(z: np.ndarray) -> np.ndarray:
    return z / 2 * (1 + np.tanh(np.float32(math.sqrt(2 / math.pi)) * (z + np.float32(0.044715) * z * z * z)))


def softplus(z: np.ndarray) -> np.ndarray:
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def softmax(z: np.ndarray) -> np.ndarray:
    power = np.exp(z - z.max(axis=1, keepdims=True))
    return power / power.sum(axis=1, keepdims=True)
