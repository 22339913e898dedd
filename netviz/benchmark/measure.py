"""Measuring pieces of work in turn, so that whatever else the machine does affects all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from netviz.benchmark.cases import Case
from netviz.benchmark.ours import Work, trainer_for, work_of
from netviz.benchmark.rivals import RIVALS, installed
from netviz.config import Config
from netviz.data.dataset import DataSet

OBSERVED_PER_SECOND = 20


def rate(work: Work, seconds: float) -> float:
    """Examples a second over about this many seconds."""
    done, started = 0, time.perf_counter()
    while True:
        done += work()
        passed = time.perf_counter() - started
        if passed >= seconds:
            return done / passed


def in_turn(works: Mapping[str, Work], seconds: float, repeats: int) -> dict[str, float]:
    """The median rate of each, over `repeats` rounds in which every one has its turn of `seconds`."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        rate(work, seconds / 4)  # buffers are made, caches filled
    for _ in range(repeats):
        for name, work in works.items():
            found[name].append(rate(work, seconds))
    return {name: statistics.median(rates) for name, rates in found.items()}


def compare(case: Case, data: DataSet, seconds: float, repeats: int) -> dict[str, Any]:
    """One row: examples a second of netviz and of each rival that is installed, and their ratios."""
    works = {"netviz": work_of(case, data)}
    for name, (_, module, make) in RIVALS.items():
        work = make(case, data) if installed(module) else None
        if work is not None:
            works[name] = work
    row: dict[str, Any] = dict.fromkeys(("netviz", *RIVALS)) | in_turn(works, seconds, repeats)
    for name in RIVALS:
        row[f"ratio_{name}"] = row["netviz"] / row[name] if row[name] else None
    return row | {"goal_torch": case.goal, "what": case.what}


def observation_cost(config: Config, data: DataSet, seconds: float, repeats: int) -> float:
    """The share of the speed that full observation at 20 frames a second costs."""
    trainer = trainer_for(config, data)

    def step() -> int:
        trainer.step()
        return config.training.batch_size

    looked = time.perf_counter()

    def watched() -> int:
        nonlocal looked
        now = time.perf_counter()
        if now - looked >= 1 / OBSERVED_PER_SECOND:
            looked = now
            trainer.settle()
            trainer.layer_stats()
        return step()

    rates = in_turn({"plain": step, "watched": watched}, seconds, repeats)
    return 1 - rates["watched"] / rates["plain"]


def machine(seconds: float = 0.3) -> dict[str, float]:
    """The machine's best: GFLOP/s of a large float32 product on one thread, and GB/s of a copy."""
    a = np.ones((1024, 1024), np.float32)
    out = np.empty_like(a)
    source = np.ones(16 << 20, np.float32)
    target = np.empty_like(source)
    return {
        "gemm_gflops_one_thread": _per_second(lambda: np.dot(a, a, out=out), seconds) * 2 * 1024**3 / 1e9,
        "copy_gb_per_second": _per_second(lambda: np.copyto(target, source), seconds) * 2 * source.nbytes / 1e9,
    }


def floor(config: Config, data: DataSet, rates: Mapping[str, float]) -> float:
    """Examples a second if a step were nothing but its products, on two threads at the rate of a large product.

    A step multiplies three times as much as a forward pass: for the output, for ∂C/∂w and for the error before it.
    """
    from netviz.run import build

    flops = 6 * build.build_network(config, data).multiplications()
    return 2 * rates["gemm_gflops_one_thread"] * 1e9 / flops


def _per_second(action: Callable[[], Any], seconds: float) -> float:
    action()

    def once() -> int:
        action()
        return 1

    return rate(once, seconds)
