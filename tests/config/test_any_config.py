"""Whatever is written in a config, a path or an assignment: the result is a config, or one sentence."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz import config as configs
from netviz.assets import asset
from netviz.config import FIELDS, KINDS, Config, ConfigError

WORDS = [
    *{part for path in FIELDS for part in path.split(".")},
    "kind",
    *(kind for table in KINDS.values() for kind in table),
]
LEAVES = st.one_of(
    st.sampled_from(WORDS), st.text(max_size=5), st.integers(), st.floats(), st.booleans(), st.none(), st.dates()
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), inner, max_size=3),
    ),
    max_leaves=12,
)
TEXT = asset("configs/convolution.toml").read_text(encoding="utf-8")


def _one_sentence(error: ConfigError) -> None:
    said = str(error)
    assert said.isprintable() and said.endswith(".") and len(said) < 600, said


@pytest.mark.slow(once=True)
@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from(WORDS), TREES, max_size=3))
def test_any_tables(raw: dict[str, Any]) -> None:
    try:
        config = configs.from_dict(raw)
        assert configs.parse(configs.dump(config)) == config
    except ConfigError as error:
        _one_sentence(error)


@pytest.mark.slow(once=True)
@settings(max_examples=300)
@given(st.one_of(st.sampled_from(list(FIELDS)), st.text("network.layrsu[]0123456789-é²", max_size=30)), TREES)
def test_any_path(path: str, value: Any) -> None:
    try:
        assert isinstance(configs.changed(Config(), {path: value}), Config)
        configs.override(Config(), [f"{path}={value}"])
    except ConfigError as error:
        _one_sentence(error)


@pytest.mark.slow(once=True)
@settings(max_examples=300)
@given(st.data())
def test_any_damage_to_a_file(data: st.DataObject) -> None:
    text = TEXT
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 8))
        text = text[:at] + data.draw(st.text("ab01.=[]{}'\"\\#,\n_-eé\0 ", max_size=4)) + text[at + cut :]
    try:
        assert isinstance(configs.parse(text), Config)
    except ConfigError as error:
        _one_sentence(error)


@pytest.mark.parametrize(
    "path",
    ["a." * 100_000, "network.layers[" + "9" * 100_000 + "].units", "training." + "x" * 1_000_000],
    ids=["deep", "place", "name"],
)
def test_a_path_of_any_length(path: str) -> None:
    with pytest.raises(ConfigError) as caught:
        configs.changed(Config(), {path: 1})
    _one_sentence(caught.value)
    with pytest.raises(ConfigError) as caught:
        configs.override(Config(), [f"{path}=1"])
    _one_sentence(caught.value)
