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
from netviz.session.background_evaluator import AT_REST, PURSE, PURSE_SHARE, SHARE, SplitEvaluators, TimeShare
from tests.conftest import some_images
from tests.engine.test_by_hand import network


class Worker:
    """Asks for time, and takes as long for a batch as it is told."""

    def __init__(self, share: TimeShare, now: list[float], seconds: float, needed: int = 0) -> None:
        """needed: after how many batches it has something to show."""
        self.share, self.now, self.seconds, self.needed = share, now, seconds, needed
        self.batches, self.saved = 0, 0.0

    def ask(self) -> None:
        with self.share.turn(self, empty=self.batches < self.needed) as seconds:
            began = self.share.clock()
            while self.share.clock() - began < seconds:
                self.now[0] += self.seconds
                self.batches += 1


@pytest.mark.parametrize("seconds", [0.02, 0.001])
def test_at_rest_all_who_ask_share_one_time_in_turns(seconds: float) -> None:
    """A frame takes its time and at most one batch more, however many ask, and nobody waits for ever."""
    now = [0.0]
    share = TimeShare(lambda: now[0])
    workers = [Worker(share, now, seconds) for _ in range(4)]
    for _ in range(40):
        share.begin_frame()
        began = now[0]
        for worker in (*workers, *workers[:2]):  # some are asked about by several panels
            worker.ask()
        assert AT_REST <= now[0] - began < AT_REST + seconds + 1e-9
    done = [worker.batches for worker in workers]
    assert max(done) - min(done) <= AT_REST / seconds + 1


def test_who_no_longer_asks_is_not_waited_for() -> None:
    now = [0.0]
    share = TimeShare(lambda: now[0])
    one, other = (Worker(share, now, 0.02) for _ in range(2))
    share.begin_frame()
    one.ask()
    other.ask()
    for _ in range(5):
        share.begin_frame()
        one.ask()
    assert one.batches >= 5


def test_a_frame_in_a_hurry_has_no_time_and_the_next_has_it_again() -> None:
    now = [0.0]
    share = TimeShare(lambda: now[0])
    worker = Worker(share, now, 0.02)
    share.begin_frame()
    share.hurry()
    worker.ask()
    assert not worker.batches
    share.begin_frame()
    worker.ask()
    assert worker.batches == 1


def test_what_is_empty_is_filled_soon_and_the_training_keeps_its_time() -> None:
    """Half a second may go to panels that have nothing to show yet; in the long run all stay below 5 %."""
    now = [0.0]
    share = TimeShare(lambda: now[0])
    others = [Worker(share, now, 0.004) for _ in range(2)]
    late, endless = Worker(share, now, 0.004, needed=60), Worker(share, now, 0.004, needed=10**9)
    trained, filled = 0.0, 0
    for frame in range(4_000):
        now[0] += 0.05
        trained += 0.05
        share.begin_frame(resting=False)
        for one in (*others, late, *([endless] if filled else [])):
            one.ask()
        if not filled and late.batches >= late.needed:
            filled = frame
    assert 15 < filled < 30, "60 batches in some twenty frames; by its share alone it takes more than 250"
    assert all(one.batches > 100 for one in others)
    worked = now[0] - trained
    assert worked <= (SHARE + PURSE_SHARE) * now[0] + PURSE + 0.05
    assert endless.batches < 2 * late.batches + PURSE / 0.004 + (PURSE_SHARE * now[0]) / 0.004


def test_all_panels_that_ask_about_a_split_have_one_evaluator() -> None:
    evaluators, images = SplitEvaluators(network()), some_images(4, shape=(2, 9, 9))
    evaluators.begin_frame()
    found = [evaluators.advanced(split, images, 0) for split in ("train", "test", "train")]
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
