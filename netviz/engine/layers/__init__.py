"""The kinds of layer, by the name that the config file gives them: the one list that everything else reads."""

from __future__ import annotations

from netviz.engine.layers.base import LayerSpec, Operation, Parameters
from netviz.engine.layers.batchnorm import BatchNorm
from netviz.engine.layers.convolution import Conv2D
from netviz.engine.layers.dense import Dense
from netviz.engine.layers.dropout import Dropout
from netviz.engine.layers.flatten import Flatten
from netviz.engine.layers.pool import AveragePool2D, MaxPool2D
from netviz.engine.settings import table

LAYERS: dict[str, type[LayerSpec]] = table(Conv2D, MaxPool2D, AveragePool2D, Flatten, Dense, Dropout, BatchNorm)

__all__ = [
    "LAYERS",
    "AveragePool2D",
    "BatchNorm",
    "Conv2D",
    "Dense",
    "Dropout",
    "Flatten",
    "LayerSpec",
    "MaxPool2D",
    "Operation",
    "Parameters",
]
