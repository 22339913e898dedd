"""What is imported at a start is never looked through for garbage."""

from __future__ import annotations

import gc
from types import ModuleType

import pytest

from netviz import imports


@pytest.mark.parametrize("collects", [True, False])
def test_nothing_is_collected_while_modules_are_imported(collects: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if collects else gc.disable)()
        with imports.kept():
            assert not gc.isenabled()
            frozen = gc.get_freeze_count()
            modules = [ModuleType("imported") for _ in range(9)]
        assert gc.isenabled() == collects
        assert gc.get_freeze_count() >= frozen + len(modules)
    finally:
        (gc.enable if before else gc.disable)()
