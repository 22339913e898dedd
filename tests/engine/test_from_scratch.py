"""The proof: sixty lines of plain NumPy give the same bits as netviz's trainer."""

from __future__ import annotations

import inspect

import numpy as np
import pytest

from netviz.engine.hyperparameters import Hyperparameters
from netviz.engine.layers import Dense
from netviz.engine.network import Network
from netviz.engine.regularizers import L2
from netviz.engine.trainer import Trainer
from tests.conftest import some_images
from tests.engine import from_scratch
from tests.engine.from_scratch import FromScratch

TRAIN, VALIDATION = some_images(70), some_images(30, seed=1)


@pytest.mark.parametrize(("hidden", "size", "seed"), [([6], 10, 0), ([12, 5], 7, 1), ([], 16, 2)])
def test_a_network_from_scratch_gives_the_same_bits(hidden: list[int], size: int, seed: int) -> None:
    """With batches that do not divide the examples as well, over several epochs."""
    network = Network(TRAIN.shape, [Dense(units) for units in hidden], 3, "softmax", "log-likelihood")
    network.initialize("default", seed)
    trainer = Trainer(network, TRAIN, VALIDATION, Hyperparameters(0.5, size, regularization=L2(3.0)), seed)
    while trainer.epoch < 3:
        trainer.advance()
    scratch = FromScratch([64, *hidden, 3], seed)
    images = TRAIN.inputs.reshape(len(TRAIN), -1)
    costs = scratch.train(images, TRAIN.labels, 3, size, 0.5, 3.0)
    for part, w, b in zip(network.layer_parameters, scratch.w, scratch.b, strict=True):
        assert part.weights.tobytes() == w.tobytes()
        assert part.biases.tobytes() == b.tobytes()
    batches = trainer.history.batches.curve().mean
    np.testing.assert_allclose(batches[:, 0] - batches[:, 2], costs, rtol=2e-6)


def test_it_is_short_and_knows_nothing_of_netviz() -> None:
    source = inspect.getsource(from_scratch)
    assert "netviz" not in source.partition("class")[2]
    imports = [line for line in source.splitlines() if line.startswith(("import", "from"))]
    assert imports == ["from __future__ import annotations", "import itertools", "import numpy as np"]
    assert len(inspect.getsource(FromScratch).splitlines()) <= 60
