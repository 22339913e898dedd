"""The loop that trains, step after step; the driver enters it again and again while the run goes on.

A flag, checked before each step, says that someone else wants the thread. A step of a small network takes forty
microseconds, so nothing else may be done here.
"""

from __future__ import annotations

import threading
import time

from netviz.session.comparison import Comparison
from netviz.session.pace import Pace
from netviz.session.run import Run


def train_on(
    run: Run, comparison: Comparison, pace: Pace, asked: threading.Event, step_limit: float, epoch_limit: float
) -> bool:
    """Train until `asked` is set or an end is reached: one of the limits, or early stopping; whether an end was.

    At least one step is done: a window that keeps asking, as it does while the user draws, must not bring the run
    to a halt.
    """
    trainer, due = run.trainer, run.due
    comparing, turn = comparison.trains, comparison.turn(run)
    started, comparison_seconds = time.perf_counter(), 0.0
    done = over = False
    behind = comparing  # the others may not have caught up when the thread was last asked for
    try:
        while True:
            if behind:
                before = time.perf_counter()
                behind = not comparison.catch_up(trainer.position, asked)
                comparison_seconds += time.perf_counter() - before
                if behind:
                    return False
                over = trainer.stopped_early or trainer.step_count >= step_limit or trainer.epoch >= epoch_limit
            if over:
                trainer.settle()
                return True
            if done and asked.is_set():
                return False
            if pace.limited and not pace.wait(asked, trainer.step_count, trainer.validation_due):
                return False
            trainer.advance()
            done = True
            if trainer.step_count >= due.step and not trainer.validation_due:
                run.keep_moment(due.why)
                due = run.due
            over = trainer.stopped_early or trainer.step_count >= step_limit or trainer.epoch >= epoch_limit
            # Runs take turns of TURN steps, so that each finds its data still in the cache.
            behind = comparing and (over or asked.is_set() or pace.limited or trainer.step_count % turn == 0)
    finally:
        run.seconds += time.perf_counter() - started - comparison_seconds
