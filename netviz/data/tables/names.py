"""What the name of a column suggests: that it is the label, or that it only numbers the rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from netviz.data.names import plain
from netviz.data.said import verbatim
from netviz.errors import shown
from netviz.texts import Text, phrase

LABELS = (
    (
        *("label", "labels", "class", "classes", "target", "targets", "klasse", "etikett", "classe", "clase"),
        *("class label", "zielgröße", "zielvariable", "etiqueta", "étiquette", "etichetta", "rótulo", "klass", "klasa"),
        *("etykieta", "класс", "метка", "标签", "类别", "ラベル", "クラス", "라벨", "třída", "sınıf", "luokka"),
        *("y true", "ground truth"),
    ),
    ("species", "variety", "cultivar", "category", "kategorie", "outcome", "diagnosis", "y", "digit", "class name"),
    ("output", "result", "response", "survived", "outcomes", "kind", "art", "sorte", "ziel", "letter", "letters"),
    (
        *("disease", "heart disease", "diabetes", "stroke", "exited", "attrition", "approved", "purchased", "fraud"),
        *("spam", "ergebnis", "résultat", "resultado", "risultato", "categoria", "catégorie", "категория", "class/asd"),
    ),
    ("price", "sale price", "saleprice", "medv", "charges", "progression", "mpg", "churn", "default"),
    (
        *("quality", "type", "value", "strength", "rings", "score", "rating", "grade", "status", "income", "group"),
        *("gruppe", "cluster", "typ"),
    ),
)
"""Names of labels as `plain` gives them, in groups from the most certain to the least."""
WHICH = "which column is 1"
"""What the label is called where it is written as one column for each class, with a 1 in one of them."""

WEAKEST = len(LABELS) - 1
"""The rank of the last of these groups, and of names in which one word is such a name, as in `median house value`."""

_WORDS = {word for names in LABELS for word in names if len(word) > 3}

_IDENTIFIERS = re.compile(
    r"|#|nr\.?|no\.?|num|number|id|ids|key|uid|uuid|guid|index|idx|rows?|row ?(?:id|nr|no|number|names?|index)"
    r"|rownames?|index level \d+|unnamed: \d+|zeile|nummer|lfd\.? nr\.?"
    r"|serial(?: no\.?)?|serial number|.+ (?:id|nr|index|uuid)|id .+"
)
_REPEATED = re.compile(r"(?:.+ )?(?:id|uid|uuid|guid)|id .+")


def label_rank(name: str) -> int | None:
    """How likely a column with this name is the label, from 0 for the most certain; None if it says nothing."""
    bare = plain(name)
    for rank, names in enumerate(LABELS):
        if bare in names or name.lower() in names:
            return rank
    words = bare.split()
    return WEAKEST if len(words) > 1 and (words[-1] in _WORDS or words[0] in ("is", "target", "label")) else None


def is_label(name: str) -> bool:
    """Whether a column with this name may be the label."""
    return label_rank(name) is not None


def is_identifier(name: str) -> bool:
    """Whether a column with this name numbers or names the rows."""
    return _IDENTIFIERS.fullmatch(plain(name)) is not None or re.fullmatch(r"column 1", name) is not None


def is_id(name: str) -> bool:
    """Whether a column with this name identifies something, such as a patient, even where a value repeats."""
    return _REPEATED.fullmatch(plain(name)) is not None


def named(names: Sequence[str], wanted: str | None) -> int | None:
    """The index of the column that the user gives, by name in any case or by number from 1; None if there is none."""
    if wanted is None:
        return None
    if wanted in names:
        return names.index(wanted)
    for same in (str.lower, plain):
        for place, name in enumerate(names):
            if same(name) == same(wanted):
                return place
    return int(wanted) - 1 if re.fullmatch(r"\d{1,6}", wanted) and 1 <= int(wanted) <= len(names) else None


def all_named(names: Sequence[str], wanted: Sequence[str]) -> list[int | None]:
    """The same for many columns, most of them by the very name."""
    places = {name: place for place, name in reversed(list(enumerate(names)))}
    return [places[name] if name in places else named(names, name) for name in wanted]


def unique(names: Sequence[str]) -> tuple[str, ...]:
    """Unique names of columns, with `column 3` for one without a name."""
    found: dict[str, int] = {}
    """How many columns were named after each; in order, because a table may have as many as it likes of one name."""
    for place, name in enumerate(names, 1):
        name = " ".join(name.split()) or f"column {place}"
        plain, count = name, found.get(name, 1)
        while name in found:
            count += 1
            name = f"{plain} ({count})"
        found[plain] = count
        found[name] = found.get(name, 1)
    return tuple(found)


def said_of_label(name: str) -> Text:
    """The column that is learned, for a message."""
    return phrase("which column is 1") if name == WHICH else verbatim(shown(Path(name)))
