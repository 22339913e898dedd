"""TOML from strangers: what other programs write is read, and what cannot be read is refused at once."""

from __future__ import annotations

import codecs
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz import config as configs
from netviz.config import ConfigError
from netviz.config.toml import MOST_NESTED, TomlError, parse_toml, read_toml

ROUND = 1 << 18


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
    ],
)
def test_every_editors_encoding_is_read(tmp_path: Path, encoding: str, mark: bytes) -> None:
    file = tmp_path / "run.toml"
    file.write_bytes(mark + 'title = "η"\r\nseed = 3\r\n'.encode(encoding))
    assert read_toml(file) == {"title": "η", "seed": 3}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[data]\nname = "C:\\data\\x.csv"', r"in line 2 a \\ is in double quotes.*write / or single quotes"),
        ('[data]\nname = "C:\\Users\\x.csv"', r"in line 2 a \\ is in double quotes.*write / or single quotes"),
        ("seed = 0\nlearning_rate = 0,5", r"in line 2 a number has a comma; write 0\.5"),
        ('r = { kind = "l2", strength = 0,5 }', r"in line 1 a number has a comma; write 0\.5"),
        ("seed = 1 2\n", r"line 1 cannot be read at column 10, 'seed = 1 2'"),
        ("seed = 1\nseed = 2\n", "sets a field or a table twice"),
        ("seed = ", "ends in the middle of something"),
        ('title = """a', "ends in the middle of a string"),
        ("x = " + "[" * ROUND, "nested too deeply"),
        ("x = " + "{a=" * ROUND, "nested too deeply"),
        ("x = " + "[" * 40 + "]" * 40, "more than 32 tables or lists in one another"),
        ("seed = 1\nx = " + "1" * 5_000, "a number of thousands of digits in line 2"),
        ("a." * 100_000 + "a = 1", "a key of more than 32 parts"),
        ("[" + "a . " * 100_000 + "a]", "a key of more than 32 parts"),
        ('"=,a".' * 50_000 + "a = 1", "a key of more than 32 parts"),
        ('x = { a = """b"""", ' + "'c'." * 50_000 + "a = 1 }", "a key of more than 32 parts"),
    ],
    ids=lambda text: text[:40],
)
def test_what_cannot_be_read_is_reported_in_one_sentence(text: str, words: str) -> None:
    started = time.process_time()
    with pytest.raises(TomlError, match=words) as caught:
        parse_toml(text)
    assert time.process_time() - started < 2
    said = str(caught.value)
    assert said.isprintable() and said.endswith(".") and len(said) < 300


def test_dots_elsewhere_are_no_key() -> None:
    dots = "a." * 200
    text = f"a = '{dots}' # {dots}\nb = \"{dots}\"\nc = \"\"\"\n{dots}\"\"\"\nd = '''{dots}'''\ne = [{'0.5,' * 200}]"
    assert set(parse_toml(text)) == set("abcde")
    assert parse_toml(".".join("a" * MOST_NESTED) + " = 1")


@pytest.mark.parametrize(
    "piece", ["a ", '"', "'", '"""', "'''a", '"""\\', "\\", "#", "a=1#", "[", "]\n[a", ".", "= ", "\n"]
)
def test_bounding_takes_no_longer_than_the_text_is_long(piece: str) -> None:
    text = piece * (ROUND // len(piece))
    started = time.process_time()
    try:
        parse_toml(text)
    except TomlError as error:
        assert str(error).isprintable()
    assert time.process_time() - started < 3


@settings(max_examples=300)
@given(st.text(st.sampled_from("ab.=[]{}'\"\\#, \n01_-eé\0"), max_size=60))
def test_any_text_is_tables_or_a_sentence(text: str) -> None:
    try:
        assert isinstance(parse_toml(text), dict)
    except TomlError as error:
        assert str(error).isprintable()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('config = "run.toml"\n[vary]\nseed = [1, 2]', "is a sweep and not a config; netviz sweep runs it"),
        ('title = "A"\n[[pages]]\ntext = "a"', "is a lesson and not a config; the menu Lessons opens it"),
    ],
)
def test_another_file_of_netviz_is_called_what_it_is(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=said) as caught:
        configs.load(path)
    assert str(path) in str(caught.value)
