"""Garbage in a cycle is freed in the window's thread, whichever thread creates new objects."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netviz.app.qt.garbage import OLDER, GarbageCollector
from tests.app.conftest import until


def circle() -> QObject:
    """An object with a running timer that nothing but itself refers to, once the caller lets go of it."""
    owner = QObject()
    owner.itself = owner  # type: ignore[attr-defined]
    timer = QTimer(owner)
    timer.start(1)
    return owner


def make_objects() -> None:
    """As a thread that trains: many more than Python waits for before it looks for garbage."""
    kept = [[[]] for _ in range(100_000)]  # type: ignore[var-annotated]
    kept.clear()


def test_a_thread_that_makes_objects_frees_nothing_of_qt(qtbot: QtBot) -> None:
    freed_in: list[threading.Thread] = []
    weakref.finalize(circle(), lambda: freed_in.append(threading.current_thread()))
    worker = threading.Thread(target=make_objects)
    worker.start()
    worker.join()
    assert not freed_in
    until(qtbot, lambda: freed_in)
    assert freed_in == [threading.main_thread()]


def test_what_has_outlived_several_looks_is_freed_too(qtbot: QtBot) -> None:
    freed: list[None] = []
    owner = circle()
    weakref.finalize(owner, lambda: freed.append(None))
    collector = GarbageCollector(QCoreApplication.instance())
    for _ in range(3 * OLDER):
        collector.look()
    del owner
    kept = [[] for _ in range(200_000)]  # type: ignore[var-annotated]
    for _ in range(2 * OLDER):
        collector.look()
    delete(collector)
    assert freed
    assert kept


def test_there_is_one_collector_and_pythons_own_rests(qtbot: QtBot) -> None:
    assert len(QCoreApplication.instance().findChildren(GarbageCollector)) == 1
    assert not gc.isenabled()


def test_objects_are_counted_and_never_listed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of all objects holds the tuple that the worker is just making, which fails on Python 3.13."""
    monkeypatch.setattr(gc, "get_objects", lambda *_: pytest.fail("objects were listed"))
    collector = GarbageCollector(QCoreApplication.instance())
    for _ in range(2 * OLDER):
        collector.look()
    delete(collector)
