"""netviz as it is measured: the complete Trainer, with cost and accuracy recorded, or the Evaluator."""

from __future__ import annotations

from collections.abc import Callable

from netviz.benchmark.cases import Case
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.engine.evaluation import Evaluator
from netviz.engine.trainer import Trainer
from netviz.run import build

Work = Callable[[], int]
"""Does a little work; returns how many examples that was."""


def trainer_for(config: Config, data: DataSet) -> Trainer:
    """A trainer without validation, so that all that is timed is training."""
    network = build.build_network(config, data)
    return Trainer(network, data.split(*config.data.sizes).train, None, build.hyperparameters(config), config.seed)


def work_of(case: Case, data: DataSet) -> Work:
    """A step of training, or the recognition of a batch."""
    config = case.config(data.name)
    if case.predicts:
        examples = data.split(*config.data.sizes).train
        evaluator = Evaluator(build.build_network(config, data), examples, config.training.batch_size)

        def predict() -> int:
            if evaluator.advance() is not None:
                evaluator.begin()
            return evaluator.batch

        return predict
    trainer = trainer_for(config, data)

    def step() -> int:
        trainer.step()
        return config.training.batch_size

    return step
