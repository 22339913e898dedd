"""The estimated memory of a run is what it takes: not less, and not much more, for every kind of layer."""

from __future__ import annotations

import tracemalloc

import pytest

from netviz import config as configs
from netviz.config import ConfigError
from netviz.engine import memory
from netviz.engine.evaluation import Evaluator
from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.layers import LAYERS, Conv2D, Dense, LayerSpec, MaxPool2D
from netviz.engine.network import Network
from netviz.engine.optimizers import Adam
from netviz.engine.trainer import Trainer
from tests.conftest import some_images

SHAPE = (2, 20, 20)
STACKS: dict[str, tuple[LayerSpec, ...]] = {
    **{kind: (Conv2D(8, 5, "relu"), LAYERS[kind]()) for kind in LAYERS},
    "untied": (Conv2D(4, 5, tied=False), MaxPool2D(2), Conv2D(4, 3, tied=False)),
    "padded": (Conv2D(6, 3, "gelu", padding=4), Conv2D(6, 5, stride=2, padding=2), Dense(10)),
    "deep": (Dense(40, repeat=10),),
    "wide": (Dense(800), Dense(800)),
}


@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("batch", [50, 64, 300])
def test_the_estimate_is_about_what_is_taken(stack: str, batch: int) -> None:
    train, tested = some_images(310, shape=SHAPE), some_images(130, shape=SHAPE)
    tracemalloc.start()
    try:
        network = Network(SHAPE, STACKS[stack], 3, "softmax", "log-likelihood")
        trainer = Trainer(network, train, tested, Hyperparameters(1e-3, batch, optimizer=Adam(), averaging=1), 0)
        while trainer.epoch < 1:
            trainer.advance()
        Evaluator(network, tested).evaluate()
        taken = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    estimate = memory.of_run(SHAPE, STACKS[stack], 3, batch, len(train), len(tested))
    assert 0.8 * taken < estimate < 2.5 * taken


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            [
                'network.layers=[{ kind = "conv", filters = 1, size = 1, padding = 64, repeat = 128 },'
                '{ kind = "pool", size = 64, repeat = 2 }]'
            ],
            "network.layers: these layers need about",
        ),
        (
            [
                "training.batch_size=40000",
                "data.train=40000",
                'network.layers=[{ kind = "conv", filters = 20 }, { kind = "batchnorm" }]',
            ],
            "training.batch_size: batches of 40,000 need about",
        ),
    ],
)
def test_what_would_take_too_much_is_refused_before_any_is_taken(changes: list[str], words: str) -> None:
    base = configs.parse('[data]\nname = "mnist"\n')
    tracemalloc.start()
    try:
        with pytest.raises(ConfigError, match=words) as refused:
            configs.override(base, changes)
        assert tracemalloc.get_traced_memory()[1] < 10 << 20
    finally:
        tracemalloc.stop()
    assert "GB of memory, more than the 4 GB that netviz takes; use " in str(refused.value)
