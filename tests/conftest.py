"""What all tests share: the place of the real data, and small examples to train on."""

from __future__ import annotations

import gc
import gzip
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from threadpoolctl import threadpool_limits

from netviz.data import catalogue
from netviz.data.dataset import DataSet
from netviz.engine.examples import Examples
from tests.hangs import HangLimit
from tests.memory import MemoryLimit

# A suite that is started in the background ignores these, and every process that it starts would ignore them too.
for _signal in (signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])):
    if signal.getsignal(_signal) is signal.SIG_IGN:
        signal.signal(_signal, signal.SIG_DFL)

# What a test keeps (my drawings, say) never goes to the user's own folder.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="netviz-tests-")
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="netviz-tests-")

# Before anything loads Qt; a test must never open a window on somebody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run, and none judged by the clock: what a rare example finds is looked for on purpose, with
# --hypothesis-profile=search, and does not turn another change's check red.
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("same"), derandomize=False, max_examples=1_000)
settings.load_profile("same")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(MemoryLimit())
    config.pluginmanager.register(HangLimit(config))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The short files at the end: no process then waits long for what another one still has to do."""
    items.sort(key=lambda item: item.path.parent.name == "engine")


def pytest_collection_finish() -> None:
    """What has been imported stays to the end: it need not be looked through, a fifth of a second each time, whenever
    memory is cleared up."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def one_blas_thread() -> Iterator[None]:
    """As in the program itself. Beside other test processes a second thread waits for the first one most of the time:
    an epoch of the first network took 20 s of processor instead of 2."""
    with threadpool_limits(1, user_api="blas"):
        yield


@pytest.fixture(scope="session", autouse=True)
def state_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test writes into the log of whoever runs it."""
    folder = tmp_path_factory.mktemp("state")
    before = os.environ.get("XDG_STATE_HOME")
    os.environ["XDG_STATE_HOME"] = str(folder)
    yield folder
    if before is None:
        del os.environ["XDG_STATE_HOME"]
    else:
        os.environ["XDG_STATE_HOME"] = before


@pytest.fixture(scope="session")
def digits() -> DataSet:
    """The embedded digits."""
    return catalogue.load("digits")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with real MNIST and real pen strokes; tests that need it are left out where it is not."""
    folder = os.environ.get("NETVIZ_DATA_DIR")
    if not folder or not Path(folder, "mnist").is_dir() or not Path(folder, "pen-strokes").is_dir():
        pytest.skip("NETVIZ_DATA_DIR names no folder with mnist/ and pen-strokes/")
    return Path(folder)


@pytest.fixture(scope="session")
def few_pens(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with every twentieth of the real pen strokes."""
    folder = tmp_path_factory.mktemp("few")
    (folder / "pen-strokes").mkdir()
    with gzip.open(real_data / "pen-strokes" / "writers-01-30.jsonl.gz", "rt", encoding="utf-8") as file:
        (folder / "pen-strokes" / "few.jsonl").write_text("".join(list(file)[::20]), encoding="utf-8")
    return folder


def some_images(n: int, seed: int = 0, shape: tuple[int, ...] = (1, 8, 8), classes: int = 3) -> Examples:
    """Images whose class can be seen: each has a bright row of its own."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, classes, n)
    inputs = rng.integers(0, 60, (n, *shape), dtype=np.uint8)
    inputs[np.arange(n), 0, labels * 2] = 230
    return Examples(inputs, labels, classes)
