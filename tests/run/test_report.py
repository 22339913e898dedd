"""Reports are valid JSON, whatever values they contain."""

from __future__ import annotations

import json
import os

from netviz.run.report import as_json


def test_the_name_of_any_file_comes_back_from_a_report() -> None:
    names = ["naïve.netviz", os.fsdecode(b"\xff.netviz"), "\x00\n", "…"]
    assert json.loads(as_json(names)) == names
