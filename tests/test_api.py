"""netviz as a library: its examples are true, its names exist, and importing it is cheap."""

from __future__ import annotations

import doctest
import math
import subprocess
import sys
from pathlib import Path

import pytest

import netviz
from netviz import api
from netviz.errors import UserError
from netviz.run.model_file import Model
from tests.waiting import HANG_SECONDS


def test_the_examples_are_true() -> None:
    failed, tried = doctest.testmod(api)
    assert failed == 0
    assert tried >= 10


def test_the_package_offers_what_the_module_does() -> None:
    assert set(netviz.__all__) == {*api.__all__, "__version__"}
    assert set(netviz.__all__) <= set(dir(netviz)), "what a notebook offers after `netviz.`"
    for name in api.__all__:
        assert getattr(netviz, name) is getattr(api, name)
    with pytest.raises(AttributeError, match="no attribute 'fly'"):
        _ = netviz.fly


@pytest.mark.parametrize("value", ["run.toml", None, {}, 3])
def test_what_is_no_config_or_model_is_refused_in_a_sentence(value: object) -> None:
    with pytest.raises(UserError, match=r"^train takes a config, not a \w+; load_config"):
        api.train(value)  # type: ignore[arg-type]
    if value is not None:  # which stands for the network that comes with netviz
        with pytest.raises(UserError, match=r"^recognize takes a model, not a \w+; load_model"):
            api.recognize([[(0, 0)]], value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "strokes",
    [None, 3, "abc", [[(1,)]], ["ab"], [[(math.nan, 0)]], [[(math.inf, 0), (1, 1)]], [[(1e308, 0), (-1e308, 1)]],
     [[(10**400, 1)]], [[(1j, 1)]], {"a": 1}],
)  # fmt: skip
def test_what_are_no_points_is_refused_in_a_sentence(strokes: object) -> None:
    with pytest.raises(UserError, match=r"^strokes are lists of points"):
        api.recognize(strokes)  # type: ignore[arg-type]


def test_importing_it_loads_nothing_heavy() -> None:
    code = "import netviz, sys; assert not {'numpy', 'PySide6', 'msgspec'} & set(sys.modules); netviz.train"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)


def test_a_network_that_reads_no_drawings_is_refused() -> None:
    config = netviz.load_config(api.asset("configs/convolution.toml"), ["data.name=xor", "network.layers=[]"])
    outcome = netviz.train(config)
    with pytest.raises(UserError, match="does not read 28×28 images"):
        netviz.recognize([[(0, 0), (1, 1)]], Model(config, outcome.network))


def test_the_citation_has_the_version() -> None:
    citation = Path(__file__).parents[1] / ".github" / "CITATION.cff"
    assert f"\nversion: {netviz.__version__}\n" in citation.read_text(encoding="utf-8")
