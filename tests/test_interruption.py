"""A signal takes effect only when protected work has ended."""

from __future__ import annotations

import signal
import sys

import pytest

from netviz import interruption

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there signals cannot be held back")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_is_blocked_comes_when_the_block_is_over(number: signal.Signals) -> None:
    within = False
    with pytest.raises(interruption.Interrupted) as caught, interruption.raised(), interruption.blocked():
        signal.raise_signal(number)
        within = True  # neither an exception nor a handler has cut in
    assert within
    assert caught.value.number == number
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == set()


def test_a_signal_that_is_noted_while_it_is_blocked_raises_nothing() -> None:
    with interruption.noted() as signals:
        with interruption.blocked():
            signal.raise_signal(signal.SIGTERM)
            assert not signals.came()
        assert signals.came()
