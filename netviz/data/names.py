"""One rule for when two names mean the same: of columns, arrays, folders and classes.

`Sale_Price`, `sale-price`, `SalePrice` and `sale price` are the same name, and so are 07 and 7; but −1 is not 1, nor
is A+ the same as A.
"""

from __future__ import annotations

import re

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BETWEEN = re.compile(r"(?<=\w)[\s_.-]+(?=\w)|_+")


def plain(name: str) -> str:
    """A name in lower case, its words separated by single blanks, a whole number without leading zeros."""
    found = " ".join(_BETWEEN.sub(" ", _CAMEL.sub(" ", name.strip())).casefold().split())
    return str(int(found)) if re.fullmatch(r"[0-9]{1,9}", found) else found


def numbered(count: int) -> tuple[str, ...]:
    """The names of classes that have none of their own: their numbers from 0."""
    return tuple(map(str, range(count)))


def compact(name: str) -> str:
    """A plain name without blanks, for names whose words may be joined: `X_train`, `xtrain`."""
    return plain(name).replace(" ", "")
