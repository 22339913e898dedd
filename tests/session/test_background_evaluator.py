"""Evaluation beside the training: one evaluator per split, and the time of a frame shared among them."""

from __future__ import annotations

import pytest

from netviz.session.background_evaluator import SECONDS, BackgroundEvaluator, SplitEvaluators
from tests.conftest import some_images
from tests.engine.test_by_hand import network


def test_all_questions_of_a_frame_share_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    spent: list[float] = []
    monkeypatch.setattr(BackgroundEvaluator, "advance", lambda self, step, seconds, position: spent.append(seconds))
    evaluators, images = SplitEvaluators(network()), some_images(4, shape=(2, 9, 9))
    found = []
    for _ in range(3):
        evaluators.begin_frame()
        spent.clear()
        found = [evaluators.advanced(split, images, 0) for split in ("train", "test", "train")]
    assert sum(spent) == pytest.approx(SECONDS)
    assert found[0] is found[2] is not found[1]
