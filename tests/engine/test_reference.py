"""netviz against PyTorch: cost and all weights after ten steps agree to 1e-5 for each optimizer, regularizer and cost.

The stored values were made once by tests/reference/make.py; where torch is installed it is asked again.
"""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from netviz.engine.costs import OUTPUT_COSTS
from netviz.engine.execution import ForwardBackward
from netviz.engine.optimizers import OPTIMIZERS
from netviz.engine.regularizers import REGULARIZERS
from tests.reference.make import BATCH, CLASSES, FOLDER, REFERENCES, STEPS, Reference, by_torch, examples, first_network


def by_netviz(reference: Reference) -> tuple[np.ndarray, np.ndarray]:
    """The same ten steps; the trainer's own order of examples is random, so they are made here."""
    network = first_network(reference)
    run = ForwardBackward(network, BATCH)
    optimizer = reference.optimizer.start(network.parameters, network.weight_count)
    inputs, labels = examples()
    costs = []
    for step in range(STEPS):
        some = slice(step * BATCH, (step + 1) * BATCH)
        x = np.ascontiguousarray(np.moveaxis(inputs[some], 0, -1))
        y = np.eye(CLASSES, dtype=np.float32)[:, labels[some]]
        logits = run.forward(x)
        costs.append(float(network.output_cost.per_example(logits, run.outputs(logits).copy(), y).mean()))
        run.backward(logits, y)
        gradient = network.gradients.copy()
        weights = slice(network.weight_count)
        reference.regularizer.total_gradient(
            network.weights, network.gradients[weights], gradient[weights], len(inputs)
        )
        optimizer.step(network.parameters, gradient, reference.rate)
    return np.array(costs), network.parameters


def agree(reference: Reference, costs: np.ndarray, parameters: np.ndarray) -> None:
    mine = by_netviz(reference)
    np.testing.assert_allclose(mine[0], costs, rtol=1e-5)
    # Relative to the size of the layer's weights: a weight that happens to be near 0 has no digits to agree in.
    np.testing.assert_allclose(mine[1], parameters, rtol=1e-5, atol=1e-5 * np.abs(parameters).mean())


@pytest.mark.parametrize("name", REFERENCES)
def test_ten_steps_agree_with_the_stored_ones(name: str) -> None:
    with np.load(FOLDER / "torch.npz", allow_pickle=False) as stored:
        agree(REFERENCES[name], stored[f"{name}: costs"], stored[f"{name}: parameters"])


@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
@pytest.mark.parametrize("name", REFERENCES)
def test_ten_steps_agree_with_torch_as_it_is(name: str) -> None:
    agree(REFERENCES[name], *by_torch(REFERENCES[name]))


def test_every_optimizer_cost_and_term_is_compared() -> None:
    assert {reference.optimizer.kind for reference in REFERENCES.values()} == set(OPTIMIZERS)
    assert {(reference.output, reference.cost) for reference in REFERENCES.values()} == set(OUTPUT_COSTS)
    terms = {kind for kind, regularizer in REGULARIZERS.items() if regularizer.active}
    assert terms <= {reference.regularizer.kind for reference in REFERENCES.values()}
