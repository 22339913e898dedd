"""Texts keep their parts on their way to the window."""

from __future__ import annotations

import pickle

from netviz.errors import DataError, UserError, counted, field_and_problem, none_of
from netviz.texts import Text, joined, phrase, within


def test_a_text_keeps_its_parts_in_an_error_and_in_a_pickle() -> None:
    said = phrase("{label} has {examples}.", label=within("Learning rate η"), examples=counted(3000, "example"))
    for came in (str(UserError(said)), pickle.loads(pickle.dumps(said))):
        assert came == "learning rate η has 3,000 examples."
        assert isinstance(came, Text)
        assert came.values["label"].template == "Learning rate η"
        assert came.values["examples"].template == "{number:,} examples"


def test_the_values_of_an_error_are_escaped_and_the_text_keeps_its_parts() -> None:
    said = UserError(phrase("{path} has {count:,} lines.", path="a\nb", count=1200)).args[0]
    assert said == r"a\nb has 1,200 lines."
    assert said.template == "{path} has {count:,} lines."


def test_joined_texts_keep_theirs() -> None:
    both = joined([phrase("a list"), "{user}"], " {} ")
    assert both == "a list {} {user}"
    assert list(both.values.values()) == ["a list", "{user}"]
    assert joined([]) == ""


def test_a_wrong_word_is_a_value() -> None:
    said = none_of("cone", ["conv", "pool"])
    assert said == "'cone' is not one of conv, pool (did you mean conv?)"
    assert said.template == "{word} is not one of {possible} (did you mean {near}?)"


def test_what_is_wrong_with_a_field_is_said_without_it_too() -> None:
    error = DataError(phrase("data.name: {path} is empty; choose another.", path="a.csv"))
    assert str(error) == "data.name: a.csv is empty; choose another."
    field, problem = field_and_problem(error)
    assert (field, problem) == ("data.name", "a.csv is empty; choose another")
    assert isinstance(problem, Text) and problem.template == "{path} is empty; choose another"
    assert field_and_problem(DataError("It is empty.")) == ("", "It is empty")
