"""A user's value in a message: on one line and short, whatever it is; and suggestions for a misspelt word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.errors import LONGEST_PATH, LONGEST_VALUE, UserError, nearest, none_of, shown


@given(st.one_of(st.text(), st.floats(), st.integers(), st.lists(st.integers()), st.text().map(Path), st.none()))
def test_whatever_it_is_it_stays_on_one_line(value: object) -> None:
    assert shown(value).isprintable()
    assert len(shown(value)) <= LONGEST_PATH + 2


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("cone", "'cone'"),
        ("a\nb\0", r"'a\nb\x00'"),
        ("x" * 100_000, "'" + "x" * (LONGEST_VALUE - 1) + "…'"),
        ("\ud800", r"'\ud800'"),
        (True, "true"),
        (None, "nothing"),
        (-5, "-5"),
        (0.5, "0.5"),
        (float("nan"), "nan"),
        (10**399, "a number of 400 digits"),
        ([1, 2], "a list"),
        ({"a": 1}, "a table"),
        (Path("/tmp/a\nb.toml"), r"/tmp/a\nb.toml"),
    ],
)
def test_it_is_escaped_and_cut(value: object, words: str) -> None:
    assert shown(value) == words


def test_a_number_that_python_does_not_print_is_told_by_its_length() -> None:
    assert shown(10**4999) == "a number of 5,000 digits"
    assert shown([10**4999]) == "a list"


def test_of_a_long_path_the_name_stays() -> None:
    said = shown(Path("/deep" * 1000) / "run.toml")
    assert len(said) == LONGEST_PATH
    assert said.startswith("/deep/deep") and said.endswith("/run.toml")


def test_the_word_that_was_meant() -> None:
    kinds = ("conv", "pool", "dense", "batch-norm")
    assert nearest("cone", kinds) == "conv"
    assert nearest("Dense", kinds) == "dense"
    assert nearest("batchnorm", kinds) == "batch-norm"
    assert nearest("x" * 1_000_000, kinds) == ""
    assert none_of("cone", kinds) == "'cone' is not one of conv, pool, dense, batch-norm (did you mean conv?)"
    assert none_of(3, kinds) == "3 is not one of conv, pool, dense, batch-norm"


def test_words_of_a_stranger_are_listed_only_in_part() -> None:
    """As the names of a lesson's runs, or of a table's columns."""
    long = none_of("cross-entropie", ["cross-entropy" * 1_000, "two\nlines"])
    assert len(long) < 3 * LONGEST_VALUE
    assert "\n" not in long
    assert none_of("x", [str(number) for number in range(10_000)]).endswith(", 38, 39, …")


@given(st.text())
def test_every_error_of_the_users_is_one_line(text: str) -> None:
    assert str(UserError(text)).isprintable()
