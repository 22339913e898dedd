"""A panel out of sight keeps the last frame that it drew, so a frame must hold none of a run's memory."""

from __future__ import annotations

import gc
import importlib
import inspect
import pkgutil
import threading
from collections import Counter
from types import FunctionType, ModuleType

import pytest

from netviz import config as configs
from netviz.data.dataset import DataSet, Splits
from netviz.engine.trainer import Trainer
from netviz.run.shared_blocks import Block
from netviz.session import FrameRequest, RunState, parts
from netviz.session.driver import Driver
from netviz.session.frame import FramePart
from netviz.session.run import Run

MEMORY = (Block, DataSet, Run, Splits, Trainer)
DIGITS = """
[data]
train = 60
validation = 20
[network]
output = "softmax"
layers = [{ kind = "conv", filters = 2, size = 5 }, { kind = "pool", size = 4 }, { kind = "dense", units = 5 }]
[training]
batch_size = 10
"""
POINTS = """
[data]
name = "xor"
train = 40
validation = 20
[network]
output = "softmax"
layers = [{ kind = "dense", units = 3, activation = "tanh" }]
[training]
batch_size = 8
"""


def every_part() -> frozenset[type[FramePart]]:
    modules = (
        importlib.import_module(found.name) for found in pkgutil.iter_modules(parts.__path__, "netviz.session.parts.")
    )
    return frozenset(
        one
        for module in modules
        for _, one in inspect.getmembers(module, inspect.isclass)
        if one.__module__ == module.__name__ and hasattr(one, "take") and not getattr(one, "_is_protocol", False)
    )


def held(one: object) -> dict[str, int]:
    """How many objects that take a run's memory this one leads to."""
    seen: set[int] = set()
    left, found = [one], Counter[str]()
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        found[type(one).__name__] += isinstance(one, MEMORY)
        left += gc.get_referents(one)
    return dict(+found)


@pytest.mark.parametrize("looks_back", [False, True])
@pytest.mark.parametrize("text", [DIGITS, POINTS])
def test_a_frame_holds_none_of_a_runs_memory(text: str, looks_back: bool) -> None:
    driver = Driver(configs.parse(text), threading.Event())
    driver.attempt(driver.begin)
    driver.obey(lambda one: one.start(epochs=2))
    while driver.state is RunState.RUNNING:
        driver.attempt(driver.train)
    if looks_back:
        assert driver.run is not None
        moment = driver.run.moments.all[1].number
        driver.obey(lambda one: one.look_back(moment))
    frame = driver.frame(FrameRequest(every_part()))
    assert len(frame.moments) > 2
    assert (frame.past is not None) == looks_back
    wrong = {part.__name__: found for part, shown in frame.parts.items() if (found := held(shown))}
    assert (wrong, held(frame)) == ({}, {})
