"""A dask cluster: the same bits as here, the data sent once, and every run once, whichever machines fail."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import numpy as np
import pytest

from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.sweep import cluster as clusters
from netviz.sweep import greeting
from netviz.sweep.cluster import Cluster
from netviz.sweep.description import load
from netviz.sweep.job import Result
from netviz.sweep.run import carry_out
from netviz.sweep.search import Search
from netviz.sweep.store import RunStore
from tests.commands.test_commands import sentence
from tests.sweep.described import GRID, RUN, bare, done_here, sweep_in
from tests.waiting import HANG_SECONDS, until

pytest.importorskip("distributed", reason="dask.distributed is not installed")

# In a process of its own: what dask leaves open or warns of is not the tests' concern.
LOCAL = """
import json, sys
from pathlib import Path
import dask
from distributed import LocalCluster
from netviz.run import build
from netviz.sweep.cluster import Cluster
from netviz.data.dataset import DataSet
from netviz.errors import UserError
from netviz.sweep import cluster as clusters
from netviz.sweep.cluster import Cluster
from netviz.sweep.description import load
from netviz.sweep.run import carry_out
from netviz.sweep.search import Search
from netviz.sweep.store import RunStore

if __name__ == "__main__":
    sweep = load(Path(sys.argv[1]))
    # Every two seconds dask takes back copies that no waiting job needs, before they could be counted.
    dask.config.set({"distributed.scheduler.active-memory-manager.start": False})
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as local:
        with RunStore(sweep.store) as store:
            search = Search(sweep, store.results())
            cluster = Cluster(local.scheduler_address, build.load_data(sweep.base))
            told = []
            carry_out(search, store, cluster, lambda progress, job: told.append(job.key) if job else None)
            sent = len(cluster._client.who_has(cluster._there)[cluster._there.key])
            cluster.close()
    print(json.dumps([len(told), len(set(told)), sent]))
"""


@pytest.mark.slow(once=True)
def test_a_local_cluster_gives_the_same_bits(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    expected, _ = done_here(sweep_in(tmp_path / "here", GRID))
    sweep = sweep_in(tmp_path, GRID)
    (tmp_path / "local.py").write_text(LOCAL)
    done = subprocess.run(
        [sys.executable, tmp_path / "local.py", sweep.path], capture_output=True, text=True, timeout=HANG_SECONDS
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [8, 8, 2]
    assert_same(sweep.path, expected)


def assert_same(path: Path, expected: Search) -> None:
    """The store has every run once, with the figures that they have here."""
    sweep = load(path)
    with RunStore(sweep.store) as store:
        results = store.results()
    assert len(results) == 8
    found = [bare(figures) for *_, figures in Search(sweep, results).last()]
    np.testing.assert_equal(found, [bare(figures) for *_, figures in expected.last()])


class Away:
    """A client of a scheduler that goes away at once, and has no workers."""

    status = "closed"
    made = 0

    def __init__(self, *_: object, **__: object) -> None:
        Away.made += 1
        if Away.made > 1:
            raise OSError

    def wait_for_workers(self, workers: int, timeout: float) -> None:
        raise TimeoutError

    def close(self, timeout: float) -> None:
        pass


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Away, "made", 0)
    monkeypatch.setattr(clusters, "LOOK_SECONDS", 0.0)
    monkeypatch.setattr(clusters, "greet", lambda address, interrupted: True)
    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=Away))


def test_waiting_for_a_scheduler_can_be_interrupted(away: None) -> None:
    asked = iter([False, False, True, True])
    said: list[str] = []
    cluster = Cluster("tcp://127.0.0.1:9", None, interrupted=lambda: next(asked), tell=said.append)
    assert cluster.finished(0) == []
    assert said == ["The scheduler at 'tcp://127.0.0.1:9' is away; waiting for it."]
    cluster.close()
    assert Away.made == 3  # it has looked for another twice


def test_a_scheduler_without_workers_is_reported(away: None, digits: DataSet) -> None:
    said: list[str] = []
    with pytest.raises(UserError, match="no worker has joined the scheduler at 'tcp:"):
        Cluster("tcp://127.0.0.1:9", digits, wait=-1, tell=said.append)
    assert len(said) == 1
    assert "has no worker; waiting for one" in said[0]
    assert "dask worker tcp://127.0.0.1:9" in said[0]
    Away.made = 0
    Cluster("tcp://127.0.0.1:9", digits, interrupted=lambda: True).close()


class LostError(Exception):
    """Stands for errors of dask that do not come up here."""


class GivenOut:
    """What stands for a job or for the data on a cluster."""

    def __init__(self, status: str) -> None:
        self.status = status

    def add_done_callback(self, told: Callable[[object], None]) -> None:
        if self.status != "pending":
            told(self)

    def cancel(self, force: bool) -> None:
        pass

    def result(self, timeout: float) -> Result:
        return Result({"validation_accuracy": 0.5})


class Restarted:
    """A client whose first scheduler goes away, with the data and all that it had been given, just as it is asked
    for workers; the second one does as it is told.
    """

    status = "running"
    made = 0

    def __init__(self, *_: object, **__: object) -> None:
        Restarted.made += 1
        self.is_first = Restarted.made == 1
        self.asked = 0

    def wait_for_workers(self, workers: int, timeout: float) -> None:
        self.asked += 1
        if self.is_first and self.asked > 1:
            raise OSError("Timed out trying to connect to tcp://127.0.0.1:9 after 5 s")

    def scatter(self, *_: object, **__: object) -> GivenOut:
        return GivenOut("cancelled" if self.is_first else "finished")

    def submit(self, *_: object, **__: object) -> GivenOut:
        return GivenOut("cancelled" if self.is_first else "finished")

    def nthreads(self) -> dict[str, int]:
        return {"one": 1}

    def close(self, timeout: float) -> None:
        pass


def test_a_scheduler_that_goes_while_a_lost_run_is_given_out_again_is_waited_for(
    digits: DataSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Restarted, "made", 0)
    of_client, of_scheduler = SimpleNamespace(CancelledError=LostError), SimpleNamespace(KilledWorker=LostError)
    dask = SimpleNamespace(Client=Restarted, client=of_client, scheduler=of_scheduler)
    monkeypatch.setitem(sys.modules, "distributed", dask)
    monkeypatch.setattr(clusters, "greet", lambda address, interrupted: True)
    cluster = Cluster("tcp://127.0.0.1:9", digits)
    job = Search(sweep_in(tmp_path, GRID), {}).next()
    assert job is not None
    cluster.start(job)
    assert cluster.finished(0) == []
    assert cluster.finished(0) == [(job, Result({"validation_accuracy": 0.5}))]
    assert Restarted.made == 2
    cluster.close()


SAYS: dict[str, Callable[[socket.socket], object]] = {
    "nothing": lambda one: None,
    "many frames": lambda one: one.sendall((10**9).to_bytes(8, "little") + b"x" * 1000),
    "random bytes": lambda one: one.sendall(np.random.default_rng(1).bytes(10_000)),
    "a huge count": lambda one: one.sendall((2**62).to_bytes(8, "little") * 4),
    "HTTP": lambda one: one.sendall(b"HTTP/1.1 200 OK\r\n\r\nhello"),
    "goodbye": lambda one: one.close(),
}


class Peer(NamedTuple):
    """What listens at an address, and who has come to it."""

    address: str
    connections: list[socket.socket]


@contextmanager
def peer(says: str) -> Iterator[Peer]:
    """Something that listens and is no scheduler."""
    kept: list[socket.socket] = []

    def answer() -> None:
        with suppress(OSError):
            while True:
                kept.append(listening.accept()[0])
                SAYS[says](kept[-1])

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield Peer(f"tcp://127.0.0.1:{listening.getsockname()[1]}", kept)
        listening.shutdown(socket.SHUT_RDWR)
        thread.join(HANG_SECONDS)
    for one in kept:
        one.close()


@pytest.mark.parametrize("says", SAYS)
def test_what_is_no_scheduler_is_reported_in_a_sentence(says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(greeting, "CONNECT_SECONDS", 0.2)
    monkeypatch.setattr(greeting, "ANSWER_SECONDS", 0.5)
    words = {"nothing": "does not answer as", "many frames": "does not answer as", "goodbye": "nothing answers at"}
    with peer(says) as other, pytest.raises(UserError, match=words.get(says, "is no dask scheduler")) as raised:
        Cluster(other.address, None)
    assert f"'{other.address}'" in str(raised.value)
    assert "start one with dask scheduler" in str(raised.value)


@pytest.mark.parametrize("address", ["x", "tcp://127.0.0.1", "tcp://127.0.0.1:99999", "http://a:1", "tcp://[::1", ""])
def test_what_is_no_address_is_reported_in_a_sentence(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(greeting, "CONNECT_SECONDS", 0.2)
    with pytest.raises(UserError, match="nothing answers at '"):
        Cluster(address, None)


def test_waiting_for_an_answer_can_be_interrupted(tmp_path: Path) -> None:
    asked = iter([False, True])
    with peer("nothing") as other:
        cluster = Cluster(other.address, None, interrupted=lambda: next(asked, True))
        sweep = sweep_in(tmp_path, GRID)
        with RunStore(sweep.store) as store:
            progress = carry_out(Search(sweep, {}), store, cluster, interrupted=lambda: True)
        cluster.close()
    assert progress.interrupted


@pytest.mark.slow
@pytest.mark.parametrize("says", ["random bytes", "HTTP"])
def test_what_is_no_scheduler_leaves_nothing_else_on_stderr(says: str, tmp_path: Path) -> None:
    with peer(says) as other:
        assert "is no dask scheduler" in sentence("sweep", sweep_in(tmp_path, GRID).path, "--scheduler", other.address)


@pytest.mark.slow
def test_a_sweep_that_waits_for_an_answer_ends_at_ctrl_c(tmp_path: Path) -> None:
    with peer("nothing") as other:
        command = [sys.executable, "-m", "netviz", "sweep", sweep_in(tmp_path, GRID).path, "--scheduler", other.address]
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        until(lambda: other.connections or running.poll() is not None)
        running.send_signal(signal.SIGINT)
        said, _ = running.communicate(timeout=HANG_SECONDS)
    assert running.returncode == 130, said
    assert "Interrupted" in said


class Machines:
    """A scheduler and workers as processes of their own on this machine."""

    def __init__(self) -> None:
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", self.port, "--no-dashboard")
        self.workers: list[subprocess.Popen] = []

    def _start(self, *words: object) -> subprocess.Popen:
        command = [sys.executable, "-m", "dask", *map(str, words)]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def add_worker(self) -> None:
        self.workers.append(self._start("worker", self.address, "--nthreads", 1, "--no-nanny", "--no-dashboard"))

    def restart(self) -> None:
        """Kill the scheduler, and start another at the same address, with workers of its own."""
        for one in (self.scheduler, *self.workers):
            one.kill()
            one.wait(HANG_SECONDS)
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", self.port, "--no-dashboard")
        self.workers = []
        self.add_worker()

    def end(self) -> None:
        for one in (*self.workers, self.scheduler):
            one.kill()
            one.wait(HANG_SECONDS)


def kept(path: Path) -> int:
    """How many runs the store has while another process works on it: the lines that it has written."""
    return path.read_text().count("seed ") if path.exists() else 0


@pytest.mark.slow
@pytest.mark.parametrize("dies", ["worker", "client", "scheduler"])
def test_whatever_is_killed_every_run_is_there_once(dies: str, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    longer = RUN.replace("epochs = 9", "epochs = 600")
    expected, _ = done_here(sweep_in(tmp_path / "here", GRID, longer))
    sweep = sweep_in(tmp_path, GRID, longer)
    machines = Machines()
    machines.add_worker()
    machines.add_worker()
    said = tmp_path / "said.txt"
    command = [sys.executable, "-m", "netviz", "sweep", str(sweep.path), "--scheduler", machines.address]

    def start() -> subprocess.Popen:
        with said.open("a") as file:
            return subprocess.Popen(command, stdout=file, env=os.environ | {"PYTHONUNBUFFERED": "1"})

    try:
        client = start()
        until(lambda: kept(said) >= 2 or client.poll() is not None)
        in_time = kept(said) < 8
        if dies == "worker":
            machines.workers[0].kill()
        elif dies == "scheduler":
            machines.restart()
        else:
            client.send_signal(signal.SIGKILL)
            client.wait(HANG_SECONDS)
            client = start()
        assert in_time
        assert client.wait(HANG_SECONDS) == 0
    finally:
        machines.end()
    assert_same(sweep.path, expected)
    lines = [line for line in said.read_text().splitlines() if ", seed " in line and not line.startswith("Best")]
    assert len(lines) == len(set(lines)) == 8
