"""Hyperparameters: the settings of a run that may change between two steps."""

from __future__ import annotations

from dataclasses import dataclass, field

from netviz.engine.optimizers import SGD, OptimizerSpec
from netviz.engine.regularizers import NoRegularizer, Regularizer
from netviz.engine.schedules import Constant, Schedule


@dataclass(frozen=True)
class Hyperparameters:
    """How far and how often the weights move; each setting has the name that it has in a config's [training]."""

    learning_rate: float
    batch_size: int
    optimizer: OptimizerSpec = field(default_factory=SGD)
    regularization: Regularizer = field(default_factory=NoRegularizer)
    schedule: Schedule = field(default_factory=Constant)
    epochs: int = 1
    """How many are planned, for the schedule."""
    early_stopping: int = 0
    """Epochs without a better validation accuracy after which the run stops and takes back its best weights; 0 is
    never.
    """
    averaging: int = 0
    """Over how many of the last of the planned epochs the weights are averaged, which the run then ends with; 0 is
    none.
    """
    keep_zeros: bool = False
    """Whether weights that are 0 stay 0: those of a network that was pruned. Biases move as ever."""

    def averages(self, epoch: int) -> bool:
        """Whether the weights of this epoch, counted from 0, are part of the mean."""
        return self.epochs - self.averaging <= epoch < self.epochs
