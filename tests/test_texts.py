"""Texts keep their parts on their way to the window."""

from __future__ import annotations

import ast
import pickle
import re
from pathlib import Path
from string import Formatter

import netviz
from netviz.errors import DataError, UserError, counted, field_and_problem, none_of
from netviz.texts import Text, clause, first_of, joined, phrase, within


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


def test_every_template_has_its_values_and_no_others() -> None:
    wrong = []
    for path in sorted(Path(netviz.__file__).parent.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in ("phrase", "tr"):
                continue
            given = {keyword.arg for keyword in call.keywords}
            if not given or None in given:
                continue
            named = [names_in(said) for said in templates(call.args[0])]
            if named and (set().union(*named) != given):
                wrong.append(f"{path.name}:{call.lineno}: it has {named}, given are {sorted(map(str, given))}")
    assert wrong == []


def templates(node: ast.expr) -> list[str]:
    """The templates that an expression may be: a literal, or either of two."""
    if isinstance(node, ast.IfExp):
        return templates(node.body) + templates(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def names_in(template: str) -> set[str]:
    return {re.split(r"[!:.\[]", name)[0] for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_a_sentence_within_another_has_no_full_stop_in_english() -> None:
    said = phrase(
        "Passed over: {problem}, and {count:,} more like it.", problem=clause(phrase("It is empty.")), count=2
    )
    assert said == "Passed over: It is empty, and 2 more like it."
    assert clause("a user's own.") == "a user's own"


def test_the_first_parts_of_a_text_can_be_translated_as_all_of_it_can() -> None:
    whole = joined([counted(3, "layer"), phrase("η = {value}", value=0.3), "a user's own, with a comma"])
    assert first_of(whole, 2) == "3 layers, η = 0.3"
    first, second = first_of(whole, 2).values.values()
    assert (first.template, second.template) == ("{number:,} layers", "η = {value}")
    assert first_of("a user's own, in two parts", 1) == "a user's own, in two parts"
    assert first_of(phrase("{count:,} runs", count=3), 1) == "3 runs"
