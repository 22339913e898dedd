"""Which network reads the drawing."""

from __future__ import annotations

import numpy as np

from netviz import config as configs
from netviz.run import build
from netviz.run.model_file import Model
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.recognition import Recognition
from netviz.session.recognizer import Recognizer
from netviz.session.run import Run

SMALL = '[data]\nname = "digits"\ntrain = 60\nvalidation = 20\n[network]\nlayers = [{ kind = "dense", units = 5 }]'


def read_by_shipped(run: Run) -> bool:
    drawing = np.zeros((28, 28), np.uint8)
    drawing[5:20, 13] = 255
    shipped = Recognizer(run.network, False)
    found = Recognition.take(
        run, FrameRequest(drawing=drawing, shipped_recognizer=shipped, read_by="auto"), Comparison()
    )
    assert found is not None
    return found.shipped


def test_the_shipped_network_reads_until_the_one_in_training_has_learned() -> None:
    config = configs.parse(SMALL)
    data = build.load_data(config)
    run = Run(config, data)
    assert read_by_shipped(run)
    run.trainer.step()
    assert not read_by_shipped(run)
    assert read_by_shipped(run.restarted())


def test_a_network_that_was_trained_elsewhere_reads_at_once() -> None:
    """It has taken no step here, and its file may have none; also after it was kept and opened again."""
    config = configs.parse(SMALL)
    data = build.load_data(config)
    made = Run(config, data)
    made.trainer.step()
    run = Run(config, data, Model(config, made.network))
    assert (run.trainer.step_count, read_by_shipped(run)) == (0, False)
    again = Run(config, data, run.model())
    assert (again.trainer.step_count, read_by_shipped(again)) == (0, False)
    untouched = Run(config, data, Run(config, data).model())
    assert read_by_shipped(untouched)
