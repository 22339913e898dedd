"""How urgent a thread is beside the others."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from netviz.session.urgency import less_urgent


@pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority of their own")
def test_a_thread_becomes_less_urgent_than_it_was() -> None:
    """Even where the whole program was started with a lower priority, `nice -n 12 netviz`."""
    found = []

    def work() -> None:
        this = os.PRIO_PROCESS, threading.get_native_id()
        before = os.getpriority(*this)
        os.setpriority(*this, min(19, before + 3))
        for _ in range(3):
            less_urgent(5)
            found.append(os.getpriority(*this) - before)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    own = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert found == [min(19 - own, more) for more in (8, 13, 18)]
