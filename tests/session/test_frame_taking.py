"""Taking a frame of which something fails: the window still gets all the rest of it, and what moment it is of."""

from __future__ import annotations

from typing import Any

import pytest

from netviz.errors import UserError
from netviz.session import FrameRequest
from netviz.session.driver import Driver
from netviz.session.parts.confusion import Confusion
from netviz.session.parts.curves import Curves
from netviz.session.parts.filters import Filters
from tests.session.test_judgement import TABLE, driver


@pytest.fixture
def made() -> Driver:
    found = driver(TABLE)
    found.mark_moment()
    return found


@pytest.mark.parametrize("looks_back", [False, True])
@pytest.mark.parametrize("error", [UserError("The file is gone."), IndexError("the file is gone")])
def test_a_part_that_fails_leaves_the_others(
    error: Exception, looks_back: bool, made: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: Any) -> None:
        raise error

    assert made.run is not None
    if looks_back:
        made.look_back(made.run.moments.all[0].number)
    request = FrameRequest(parts=frozenset({Confusion, Curves, Filters}))
    with monkeypatch.context() as patched:
        patched.setattr(Confusion, "take", fail)
        frame = made.frame(request)
    assert frame.part(Confusion) is None
    assert frame.part(Curves) is not None
    assert frame.is_error and "file is gone" in frame.message
    assert (frame.past is not None) == looks_back
    assert made.frame(request).part(Confusion) is not None


def test_a_frame_without_anything_says_what_moment_is_shown(made: Driver) -> None:
    """Otherwise the window takes it for the present, and never asks to go back there."""
    assert made.run is not None
    moment = made.run.moments.all[0]
    made.look_back(moment.number)
    assert made.bare_frame().past is moment
    assert made.bare_frame().moments == made.run.moments.all
    made.look_at_present()
    assert made.bare_frame().past is None
