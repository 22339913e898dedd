"""The examples that excite each unit most: found again when the network has changed, and else the same object."""

from __future__ import annotations

import numpy as np

from netviz import config as configs
from netviz.engine.top_activations import TopActivationSearch
from netviz.run import build
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.top_activations import BEST, TopActivations
from netviz.session.run import Run

DIGITS = """[data]
name = "digits"
train = 40
validation = 20
[network]
layers = [{ kind = "conv", filters = 4, size = 5 }, { kind = "dense", units = 6 }]"""


def taken(run: Run, layer: int) -> TopActivations:
    run.begin_frame(resting=True)
    found = TopActivations.take(run, FrameRequest(questions={TopActivations: layer}), Comparison())
    assert found is not None
    return found


def test_it_is_the_same_object_until_the_network_or_the_layer_is_another() -> None:
    config = configs.parse(DIGITS)
    run = Run(config, build.load_data(config))
    first = taken(run, 0)
    assert taken(run, 0) is first
    assert (first.layer, taken(run, 1).layer, taken(run, 99).layer) == (0, 1, 2)
    run.trainer.step()
    run.trainer.settle()
    then = taken(run, 0)
    assert then is not first
    search = TopActivationSearch(run.network, run.splits.validation, run.network.weighted_layers[0], BEST)
    search.finish()
    np.testing.assert_array_equal(then.values, search.values)
    np.testing.assert_array_equal(then.examples, run.splits.validation.inputs[search.best])
