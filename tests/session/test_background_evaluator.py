"""Evaluation beside the training: one evaluator per split, and the time of a frame shared among them."""

from __future__ import annotations

from itertools import count

import pytest

from netviz.engine.evaluation import evaluate
from netviz.engine.judgement import Judgement
from netviz.engine.layers import Dense
from netviz.engine.minibatch import micro_batch_count
from netviz.engine.network import Network
from netviz.engine.parallel import TwoThreads
from netviz.session.background_evaluator import SECONDS, BackgroundEvaluator, SplitEvaluators
from tests.conftest import some_images
from tests.engine.test_by_hand import network


def test_all_questions_of_a_frame_share_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    spent: list[float] = []
    monkeypatch.setattr(
        BackgroundEvaluator, "advance", lambda self, step, seconds, position, alone: spent.append(seconds)
    )
    evaluators, images = SplitEvaluators(network()), some_images(4, shape=(2, 9, 9))
    found = []
    for _ in range(3):
        evaluators.begin_frame()
        spent.clear()
        found = [evaluators.advanced(split, images, 0) for split in ("train", "test", "train")]
    assert sum(spent) == pytest.approx(SECONDS)
    assert found[0] is found[2] is not found[1]


def test_beside_the_training_all_is_done_in_the_thread_whose_time_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A helper would work unnoticed: on one core the evaluation then took twice its share."""
    images = some_images(250, shape=(1, 28, 28))
    wide = Network(images.shape, [Dense(100), Dense(100)], images.classes, "softmax", "log-likelihood")
    wide.initialize("xavier", 0)
    assert micro_batch_count(wide, 100) > 1, "at rest it is worth two threads"
    helped: list[object] = []
    in_parallel = TwoThreads.in_parallel
    monkeypatch.setattr(TwoThreads, "in_parallel", lambda *some: helped.append(some) or in_parallel(*some))
    expected = Judgement.of(evaluate(wide, images)).costs
    for resting in (False, True):
        helped.clear()
        now = count(step=0.1)
        evaluators = SplitEvaluators(wide, lambda now=now: next(now))  # type: ignore[misc]
        for _ in range(1_000):
            evaluators.begin_frame(resting=resting)
            found = evaluators.advanced("train", images, 7)
            if not found.busy:
                break
        assert found.judgement is not None
        assert found.judgement.costs.tobytes() == expected.tobytes()
        assert bool(helped) == resting
