"""Ways to break a file: byte by byte, word by word, and as a tree of values (formats.py: by what a format is made of).

A mutation takes a generator of chance and the content of an honest file and gives the content of another. What it does
depends on the generator alone, so that a case can be made again from its seed and number.
"""

from __future__ import annotations

import json
import math
import random
import re
import tomllib
from collections.abc import Callable
from typing import Any

import tomli_w

Mutation = Callable[[random.Random, bytes], bytes]

NUMBERS = (
    "0", "-1", "1", "2", "-0.0", "0.5", "1e308", "-1e308", "1.8e308", "1e-320", "inf", "-inf", "nan", "NaN", "Infinity",
    "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "18446744073709551616", "true", "0x10",
    "1_000", "1,5", "٣", "²", "1" * 400, "9" * 5000, "0." + "3" * 3000, "-" + "1" * 400 + ".5", "1e400",
)  # fmt: skip
"""What may stand where a number is awaited."""

WORDS = (
    "", " ", "x", "NUL\0", "line\nbreak", "\r\n", "tab\t", "é", "²", "①", "\u202e", "\ufeff", "a" * 256, "a" * 5_000,
    "/dev/zero", "~nosuchuser", "~", "/", ".", "..", "a" * 300 + ".npz", "digits+", "+digits", "digits+digits", "mnist",
    "C:\\x", "{0}", "%s%n", "{{slope}}", "![x](/dev/zero)", "<img src='/dev/zero'>", "none", "null", "kind",
    "quadratic", "softmax", "sgd", "circles", "curve", "é" * 100_000,
)  # fmt: skip
"""What may stand where a word is awaited."""


OTHER_MARKS = (
    ("\n", "\r\n"), ("\n", "\r"), ("\n", "\u2028"), ("\n", "\n\0"), ('"', "“"), ("a", "\u202ea"), ("e", "é"),
)  # fmt: skip
OTHER_FILES = (
    b"", b"\0", b"\xff\xfe", b"\n" * 100_000, b"[" * 100_000, b"\0" * 1_000_000, b"PK\x03\x04", b"\x1f\x8b\x08",
    b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n{} loop\n", b"\x80\x04]\x94.", b"\x89PNG\r\n\x1a\n", b"\x7fELF",
    b"GIF89a", b"#!/bin/sh\n", b"SQLite format 3\0",
)  # fmt: skip
"""What other files begin with, among them a program for Ghostscript and a pickle."""


def any_of(*mutations: Mutation) -> Mutation:
    """One of them by chance."""
    return lambda rng, content: rng.choice(mutations)(rng, content)


def several(mutation: Mutation, most: int = 4) -> Mutation:
    """The same kind of damage once or some times more."""

    def mutate(rng: random.Random, content: bytes) -> bytes:
        for _ in range(rng.randint(1, most)):
            content = mutation(rng, content)
        return content

    return mutate


def rarely(mutation: Mutation, otherwise: Mutation, one_in: int) -> Mutation:
    """`mutation` once in so many times, and `otherwise` the others."""
    return lambda rng, content: (otherwise if rng.randrange(one_in) else mutation)(rng, content)


# Bytes


def flip(rng: random.Random, content: bytes) -> bytes:
    """Some bits turned."""
    found = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 8, 64)) if found else 0):
        found[_place(rng, found)] ^= 1 << rng.randrange(8)
    return bytes(found)


def overwrite(rng: random.Random, content: bytes) -> bytes:
    """A whole number of one to eight bytes put where another may have stood."""
    size, order = rng.choice((1, 2, 4, 8)), rng.choice(("little", "big"))
    value = rng.choice((0, 1, 0x7F, 0x80, 0xFF, 0xFFFF, 1 << 31, (1 << 31) - 1, (1 << 32) - 1, 1 << 60, (1 << 64) - 1))
    place = _place(rng, content)
    return content[:place] + (value % (1 << (8 * size))).to_bytes(size, order) + content[place + size :]


def cut(rng: random.Random, content: bytes) -> bytes:
    """The end is missing, or the start, or something between."""
    start, end = sorted((_place(rng, content), _place(rng, content)))
    return rng.choice((content[:start], content[end:], content[:start] + content[end:]))


def repeat(rng: random.Random, content: bytes) -> bytes:
    """A part stands there many times."""
    start = _place(rng, content)
    part = content[start : start + rng.randint(1, 200)]
    return content[:start] + part * rng.choice((2, 10, 1000)) + content[start:]


def insert(rng: random.Random, content: bytes) -> bytes:
    """Bytes of chance between the others, or all of one kind."""
    place, count = _place(rng, content), rng.choice((1, 4, 100, 10_000))
    part = rng.randbytes(count) if rng.random() < 0.5 else bytes([rng.choice(b'\0\xff [{("\n')]) * count
    return content[:place] + part + content[place:]


def swap(rng: random.Random, content: bytes) -> bytes:
    """Two parts in each other's place."""
    a, b, c = sorted(_place(rng, content) for _ in range(3))
    return content[:a] + content[b:c] + content[a:b] + content[c:]


def something_else(rng: random.Random, content: bytes) -> bytes:
    """Not this format at all."""
    return rng.choice((*OTHER_FILES, rng.randbytes(3_000)))


def _place(rng: random.Random, content: bytes | bytearray) -> int:
    """A place in the content; its head, where formats say what they are, comes up more often."""
    if not content:
        return 0
    return rng.randrange(min(len(content), rng.choice((32, 512, len(content)))))


anyhow = several(any_of(flip, overwrite, cut, repeat, insert, swap))
binary = any_of(*[anyhow] * 12, something_else)

# Text


def number(rng: random.Random, content: bytes) -> bytes:
    """One of the numbers is another, or none at all."""
    return _replaced(rng, content, rb"-?\d+(\.\d+)?", rng.choice(NUMBERS).encode())


def word(rng: random.Random, content: bytes) -> bytes:
    """One of the words is another."""
    return _replaced(rng, content, rb"[A-Za-z_]{2,}", rng.choice(WORDS).encode())


def misspelt(rng: random.Random, content: bytes) -> bytes:
    """One of the words has a letter more, less, or two turned round."""

    def change(found: re.Match[bytes]) -> bytes:
        text, place = found[0], rng.randrange(len(found[0]) - 1)
        return rng.choice((
            text[:place] + text[place + 1 :], text[:place] + b"x" + text[place:],
            text[:place] + text[place + 1 : place + 2] + text[place : place + 1] + text[place + 2 :],
        ))  # fmt: skip

    found = list(re.finditer(rb"[A-Za-z_]{2,}", content[:100_000]))
    return content if not found else _with(content, rng.choice(found), change)


def lines(rng: random.Random, content: bytes) -> bytes:
    """Lines are missing, doubled, in another order, very many, or one very long one."""
    there = content.split(b"\n")
    place, other = rng.randrange(len(there)), rng.randrange(len(there))
    match rng.randrange(6):
        case 0:
            del there[place]
        case 1:
            there.insert(other, there[place])
        case 2:
            there[place], there[other] = there[other], there[place]
        case 3:
            there[place:place] = [there[other]] * rng.choice((10, 1000))
        case 4:
            there[place] = b" ".join(there)
        case _:
            there[place] = there[place] * rng.choice((10, 1000))
    return b"\n".join(there)


def encoding(rng: random.Random, content: bytes) -> bytes:
    """The same text in another encoding, with a mark before it, other line ends, or a NUL in it."""
    text = content.decode("utf-8", "replace")
    as_bytes = rng.choice(("utf-16", "utf-32", "utf-8-sig", "utf-16-be", "cp500"))
    old, new = rng.choice(
        (("\n", "\r\n"), ("\n", "\r"), ("\n", "\u2028"), ("\n", "\n\0"), ('"', "“"), ("a", "\u202ea"), ("e", "é"))
    )
    return rng.choice((
        text.encode(as_bytes, "replace"), text.replace(old, new).encode(), text.encode("latin-1", "replace") + b"\xe9",
    ))  # fmt: skip


def brackets(rng: random.Random, content: bytes) -> bytes:
    """Brackets and quotes that do not close, or that are nested deeply."""
    place = _place(rng, content)
    mark = rng.choice(
        (b"[", b"{", b'"', b"'", b'"""', b"]", b"}", b"=", b",", b".", b"#", b'{"a":', b"[[", b"a.", b"\\")
    )
    return content[:place] + mark * rng.choice((1, 1, 2, 1000, 100_000)) + content[place:]


def _replaced(rng: random.Random, content: bytes, pattern: bytes, by: bytes) -> bytes:
    found = list(re.finditer(pattern, content[:100_000]))
    return content if not found else _with(content, rng.choice(found), lambda _: by)


def _with(content: bytes, found: re.Match[bytes], change: Callable[[re.Match[bytes]], bytes]) -> bytes:
    return content[: found.start()] + change(found) + content[found.end() :]


text = several(any_of(number, number, word, word, misspelt, lines, encoding, brackets), 3)
written = any_of(*[text] * 6, *[anyhow] * 3, something_else)
"""For any format that one could write by hand."""


# Trees: TOML and JSON


def value(rng: random.Random) -> Any:
    """Any value, honest or not."""
    return rng.choice((
        lambda: rng.choice((0, -1, 1, 2, 10, 0.1, -0.5, 1e308, -1e308, math.inf, -math.inf, math.nan, 1e-320)),
        lambda: rng.choice((2**31, 2**63, 2**64, 10**9, 10**18, 10**400, -(10**400), True, False)),
        lambda: rng.choice(WORDS),
        lambda: [value(rng) for _ in range(rng.choice((0, 1, 3)))],
        lambda: {rng.choice(WORDS) or "k": value(rng) for _ in range(rng.choice((0, 1, 2)))},
        lambda: [rng.choice((0, "x", 1.5))] * rng.choice((100, 20_000)),
        lambda: _nested(rng.choice((10, 200))),
    ))()  # fmt: skip


def _nested(depth: int) -> Any:
    found: Any = 1
    for _ in range(depth):
        found = [found]
    return found


def change_tree(rng: random.Random, tree: Any) -> Any:
    """Something in nested dicts and lists is another value, gone, there twice, or under another name."""
    holder, key = tree, None
    while isinstance(holder, dict | list) and holder:
        key = rng.choice(list(holder)) if isinstance(holder, dict) else rng.randrange(len(holder))
        if not isinstance(holder[key], dict | list) or not holder[key] or rng.random() < 0.15:
            break
        holder = holder[key]
    if key is None or not isinstance(holder, dict | list) or not holder:
        return value(rng)
    match rng.randrange(8):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[rng.choice((*WORDS, str(key) + "x", str(key)[:-1]))] = holder.pop(key)
        case 1 | 2 if isinstance(holder, list):
            holder.extend([holder[key]] * rng.choice((1, 3, 300)))
        case 2:
            holder[rng.choice(WORDS)] = value(rng)
        case 3 if isinstance(holder[key], int | float):
            holder[key] = holder[key] * rng.choice((-1, 10, 1000, 0.5, 1e30))
        case _:
            holder[key] = value(rng)
    return tree


def toml(rng: random.Random, content: bytes) -> bytes:
    """A change of what stands in TOML, well written."""
    tree = tomllib.loads(content.decode())
    for _ in range(rng.choice((1, 1, 2, 3))):
        changed = change_tree(rng, tree)
        tree = changed if isinstance(changed, dict) else tree
    return tomli_w.dumps(tree).encode("utf-8", "replace")


def json_lines(rng: random.Random, content: bytes) -> bytes:
    """A change of what stands in one of the lines of JSON, well written."""
    there = content.split(b"\n")
    place = rng.choice([place for place, line in enumerate(there) if line.strip()])
    there[place] = json.dumps(change_tree(rng, json.loads(there[place]))).encode()
    return b"\n".join(there)
