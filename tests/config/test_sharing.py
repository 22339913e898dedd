"""A config as one line of text: the round trip, and a clear message for every broken line."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz import config as configs
from netviz.config import Config, default_config
from netviz.config.sharing import LONGEST, MOST_UNPACKED, from_text, is_shared, to_text
from netviz.config.synthetic_settings import SYNTHETIC_SETTINGS
from netviz.errors import UserError


def line(content: bytes, version: str = "1") -> str:
    return f"netviz:{version}:{base64.urlsafe_b64encode(zlib.compress(content)).decode()}"


def shared(name: str) -> Config:
    config = configs.with_data(Config(), name)
    if name == "points":
        config = configs.changed(config, {"data.points": [[0.1, 0.25, 0], [-1 / 3, 0.1, 5]], "seed": 7})
    if name == "spirals":
        config = configs.changed(config, {"data.features": ["x1", "sin(3*x2)"], "data.seed": 3, "data.noise": 0.1})
    if name == "xor":
        config = configs.replaced(config, "network.start", (0.1,) * configs.parameter_count(config))
    return config


@pytest.mark.parametrize(
    "config", [default_config(), *map(shared, SYNTHETIC_SETTINGS)], ids=["default", *SYNTHETIC_SETTINGS]
)
def test_a_config_survives_the_round_trip(config: Config) -> None:
    text = to_text(config)
    assert from_text(text) == config
    assert len(text.split()) == 1 and is_shared(text) and is_shared(f"\n {text}")
    broken = "\r\n".join(text[i : i + 60] for i in range(0, len(text), 60))
    assert from_text(f"  {broken}\n") == config


def test_a_usual_one_is_short() -> None:
    assert len(to_text(default_config())) < 800


GOOD = to_text(default_config())
BROKEN = {
    "nothing": "",
    "other text": "hello",
    "another scheme": "https://example.org/netviz:1:abc",
    "no content": "netviz:1:",
    "a part": GOOD[: len(GOOD) // 2],
    "one letter less": GOOD[:-1],
    "one letter changed": GOOD[:60] + ("A" if GOOD[60] != "A" else "B") + GOOD[61:],
    "more after it": GOOD + "AAAA",
    "another version": GOOD.replace(":1:", ":2:"),
    "a huge version": "netviz:" + "9" * 5000 + ":x",
    "no base64": "netviz:1:é€",
    "no JSON": line(b"\0\xff"),
    "a list": line(b"[]"),
    "a number": line(b"1" * 5000),
    "deep": line(b'{"a":' * 100_000),
    "closed deep": line(b'{"a":' * 50_000 + b"1" + b"}" * 50_000),
    "not finite": line(b'{"seed": NaN}'),
    "no field": line(b'{"nonsense": 1}'),
    "a wrong value": line(b'{"training": {"learning_rate": -1}}'),
    "null": line(b'{"seed": null}'),
    "a bomb": line(b" " * (MOST_UNPACKED + 1) + b"{}"),
    "too long": "netviz:1:" + "A" * (LONGEST + 1),
    "far too long": "netviz:1:" + "A" * 10_000_000,
    "a control character": "netviz:1:\x1b[31m",
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_reported_in_one_sentence(name: str) -> None:
    with pytest.raises(UserError) as raised:
        from_text(BROKEN[name])
    said = str(raised.value)
    assert said.isprintable() and said.endswith(".") and len(said) < 300, said


@settings(max_examples=200)
@given(
    st.one_of(
        st.text(max_size=50),
        st.text(max_size=50).map(lambda text: "netviz:1:" + text),
        st.binary(max_size=60).map(line),
    )
)
def test_any_text(text: str) -> None:
    with pytest.raises(UserError) as raised:
        from_text(text)
    assert str(raised.value).isprintable()


@pytest.mark.slow(once=True)
@settings(max_examples=200)
@given(
    st.dictionaries(
        st.sampled_from(["seed", "data", "network", "training"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
            max_leaves=8,
        ),
    )
)
def test_any_tables(raw: dict[str, object]) -> None:
    try:
        assert isinstance(from_text(line(json.dumps(raw).encode())), Config)
    except UserError as error:
        assert str(error).isprintable()


def test_weights_too_many_to_send_are_reported() -> None:
    config = configs.parse('[network]\nlayers = [{ kind = "dense", units = 100 }]')
    start = tuple(1 / (3 + i) for i in range(configs.parameter_count(config)))
    with pytest.raises(UserError, match="save the model, and send the file"):
        to_text(configs.replaced(config, "network.start", start))
