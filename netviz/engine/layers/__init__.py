"""The kinds of layer, by the name that the config file gives them: the one list that everything else reads."""

from __future__ import annotations

from netviz.engine.layers.base import LayerSpec, Operation, Parameters
from netviz.engine.layers.convolution import Conv2D
from netviz.engine.layers.dense import Dense
from netviz.engine.layers.pool import MaxPool2D
from netviz.engine.settings import table

LAYERS: dict[str, type[LayerSpec]] = table(Conv2D, MaxPool2D, Dense)

__all__ = ["LAYERS", "Conv2D", "Dense", "LayerSpec", "MaxPool2D", "Operation", "Parameters"]
