"""A value that a field of a config cannot have is refused in one sentence, wherever it comes from."""

from __future__ import annotations

import time
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from netviz import config as configs
from netviz.config import FIELDS, KINDS, SPECS, Config, ConfigError
from netviz.config.conversion import fields_of
from netviz.engine.by_hand import HAND_CHANGES
from netviz.engine.layers import LAYERS
from tests.config.wrong_values import as_config, as_tables, everything_wrong

WRONG = {path: list(group) for path, group in groupby(everything_wrong(), key=lambda entry: entry[0])}


def is_one_sentence(error: ConfigError, field: str) -> None:
    """One line, not long, with the field, in netviz's own words."""
    said = str(error)
    assert error.field == field, said
    assert field in said and said.isprintable() and said.endswith(".") and len(said) < 450, said
    assert not any(word in said for word in ("`", "Expected", "expected", "object", "null", "NoneType")), said


@pytest.mark.parametrize("path", WRONG)
def test_in_a_file(path: str, tmp_path: Path) -> None:
    for _, field, value in WRONG[path]:
        tables = as_tables(path, value)
        with pytest.raises(ConfigError) as caught:
            configs.from_dict(tables)
        is_one_sentence(caught.value, field)
        file = tmp_path / "run.toml"
        file.write_text(tomli_w.dumps(tables), encoding="utf-8")
        with pytest.raises(ConfigError) as caught:
            configs.load(file)
        is_one_sentence(caught.value, field)
        assert str(caught.value).startswith(f"{file}: ")


@pytest.mark.parametrize("path", WRONG)
def test_set_from_outside_and_by_an_editor(path: str) -> None:
    for _, field, value in WRONG[path]:
        with pytest.raises(ConfigError) as caught:
            configs.changed(Config(), {path: value})
        is_one_sentence(caught.value, field)
        with pytest.raises(ConfigError) as caught:
            configs.check(as_config(path, value))
        is_one_sentence(caught.value, field)


@pytest.mark.parametrize("path", WRONG)
def test_on_the_command_line(path: str) -> None:
    for _, field, value in WRONG[path]:
        text = tomli_w.dumps({"value": value})
        if "\n" in text.strip() or isinstance(value, dict):
            continue  # what is more than a line cannot be given with --set
        with pytest.raises(ConfigError) as caught:
            configs.override(Config(), [f"{path}={text.partition('=')[2]}"])
        is_one_sentence(caught.value, field)


@pytest.mark.parametrize("path", FIELDS)
def test_nothing_is_left_out_but_what_may_be(path: str) -> None:
    may_be = configs.value_at(Config(), path) is None
    if may_be:
        assert configs.value_at(configs.changed(Config(), {path: None}), path) is None
        return
    with pytest.raises(ConfigError) as caught:
        configs.changed(Config(), {path: None})
    is_one_sentence(caught.value, path)


def _misspelt(word: str) -> str:
    return word[:1] + word[2:] + "x" if len(word) > 4 else word + "x"


@pytest.mark.parametrize("path", [path for path, field in FIELDS.items() if field.setting and field.setting.choices])
def test_a_misspelt_word_is_answered_with_the_right_one(path: str) -> None:
    setting = FIELDS[path].setting
    assert setting is not None and setting.choices is not None
    for word in setting.choices():
        value = {"kind": _misspelt(word)} if path in SPECS else _misspelt(word)
        with pytest.raises(ConfigError, match=rf"\(did you mean {word}\?\)\.$"):
            configs.from_dict(as_tables(path, value))


def test_so_is_a_misspelt_kind_of_layer_and_data_set() -> None:
    for word in LAYERS:
        with pytest.raises(ConfigError, match=rf"network\.layers\[0\]\.kind: .* \(did you mean {word}\?\)\.$"):
            configs.from_dict({"network": {"layers": [{"kind": _misspelt(word)}]}})
    with pytest.raises(ConfigError, match=r"\(did you mean digits\?\)"):
        configs.parse('[data]\nname = "digts"')


@pytest.mark.parametrize("path", FIELDS)
def test_a_misspelt_field_is_answered_with_the_right_one(path: str) -> None:
    above, _, name = path.rpartition(".")
    wrong = f"{above}.{_misspelt(name)}" if above else _misspelt(name)
    with pytest.raises(ConfigError, match=rf"is not a field \(did you mean {name}\?\)\.$") as caught:
        configs.from_dict(as_tables(wrong, 1))
    assert caught.value.field == wrong


@pytest.mark.parametrize("kinds", KINDS.values())
def test_a_misspelt_setting_of_a_kind_is_answered_with_the_right_one(kinds: dict[str, type[Any]]) -> None:
    lists = {id(LAYERS): "network.layers", id(HAND_CHANGES): "network.by_hand"}
    path = lists.get(id(kinds)) or next(path for path in SPECS if KINDS[FIELDS[path].holds] is kinds)
    for kind, spec in kinds.items():
        for name in fields_of(spec):
            raw = {"kind": kind, _misspelt(name): 1}
            with pytest.raises(ConfigError, match=rf"has no such setting \(did you mean {name}\?\)\.$"):
                configs.from_dict(as_tables(path, [raw] if path in lists.values() else raw))


def test_what_is_set_mends_what_is_wrong_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "run.toml"
    file.write_text('[training]\nepochs = "many"\n[network]\nlayers = [{ kind = "dense", units = -3 }]\n')
    mended = configs.load(file, ["training.epochs=3", "network.layers[0].units=5", "training.optimizer.kind=adam"])
    assert (mended.training.epochs, mended.network.layers[0].units, mended.training.optimizer.kind) == (3, 5, "adam")
    with pytest.raises(ConfigError, match=r"run\.toml: training\.epochs: must be a whole number, not 'many'\."):
        configs.load(file, ["network.layers[0].units=5"])
    file.write_text("")
    assert configs.load(file, ["network.layers[0].units=5"]).network.layers[0].units == 5, "the default has one layer"


@pytest.mark.slow(once=True)
@pytest.mark.timeout(30)
def test_a_huge_file_is_refused_as_quickly_as_a_small_one(tmp_path: Path) -> None:
    """Lists and tables of a hundred thousand entries, in the time that parsing takes."""
    for text in (
        "[network]\nlayers = [" + '{kind="dense"},' * 60_000 + "]",
        "[network]\nstart = [" + "1," * 200_000 + "]",
        "".join(f"a{index} = 1\n" for index in range(80_000)),
    ):
        started = time.process_time()
        with pytest.raises(ConfigError):
            configs.parse(text)
        assert time.process_time() - started < 4
