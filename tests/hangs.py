"""How a test that hangs ends: with its process, which says where each thread stood.

pytest-timeout raises in the main thread. While Qt handles events that is within some handler, where what is raised is
caught and told, and the test hangs on. A watchdog that needs no Python ends the process; xdist reports the test as
failed and starts another worker, which goes on with the rest.
"""

from __future__ import annotations

import faulthandler
import os
from typing import Any

import pytest


class HangLimit:
    """The plugin, in each of xdist's workers. pytest-timeout says when a test begins and ends, and its limit."""

    def __init__(self) -> None:
        self._stderr = os.dup(2)  # a test's own is captured, and lost with the process

    @pytest.hookimpl(optionalhook=True)
    def pytest_timeout_set_timer(self, item: pytest.Item, settings: Any) -> bool:
        faulthandler.dump_traceback_later(settings.timeout, exit=True, file=self._stderr)
        return True

    @pytest.hookimpl(optionalhook=True)
    def pytest_timeout_cancel_timer(self, item: pytest.Item) -> bool:
        faulthandler.cancel_dump_traceback_later()
        return True

    def pytest_unconfigure(self) -> None:
        os.close(self._stderr)
