"""A config as one line of text to send to someone: `netviz:1:` and compressed JSON in URL-safe base64.

The line has everything that defines a run: settings, seed, features, points and initial weights set by hand. A line
from elsewhere may be hostile: its length is checked before it is decoded, and the size that it unpacks to is bounded.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

import msgspec

from netviz.config.model import Config
from netviz.config.serialization import from_dict, to_dict
from netviz.errors import UserError, shown
from netviz.json_errors import NOT_JSON
from netviz.texts import phrase

MARK, VERSION = "netviz", "1"
LONGEST = 200_000
"""The largest number of characters in a line."""
MOST_UNPACKED = 4 << 20
"""The largest number of bytes unpacked from a line."""
_LINE = re.compile(rf"{MARK}:([0-9]{{1,9}}):([A-Za-z0-9_=-]*)")


def is_shared(text: str) -> bool:
    """Whether a text, such as that on the clipboard, claims to be a shared config."""
    return text[:100].lstrip().startswith(f"{MARK}:")


def to_text(config: Config) -> str:
    """The config as one line. Raises UserError if it would be too long to send."""
    packed = zlib.compress(msgspec.json.encode(to_dict(config)), 9)
    text = f"{MARK}:{VERSION}:{base64.urlsafe_b64encode(packed).rstrip(b'=').decode()}"
    if len(text) > LONGEST:
        raise UserError(
            phrase(
                "The text of this network would be {count:,} characters long, more than {longest:,}, "
                "because of the weights set by hand; save the model, and send the file.",
                count=len(text),
                longest=LONGEST,
            )
        )
    return text


def from_text(text: str) -> Config:
    """The checked config in a line; line breaks added on the way are ignored. Raises UserError."""
    if len(text) > 2 * LONGEST:
        raise UserError(
            phrase(
                "The text has {count:,} characters, too many for a shared network; copy it once more.", count=len(text)
            )
        )
    line = "".join(text.split())
    found = _LINE.fullmatch(line)
    if found is None:
        raise UserError(
            phrase(
                "{text} is not a shared network; copy the whole text, which begins with {beginning}.",
                text=shown(line),
                beginning=f"{MARK}:{VERSION}:…",
            )
        )
    if found[1] != VERSION:
        raise UserError(
            phrase(
                "The shared network is of version {found}, and this netviz reads {version}; get a newer one.",
                found=found[1],
                version=VERSION,
            )
        )
    if len(line) > LONGEST:
        raise UserError(
            phrase(
                "The text has {count:,} characters, too many for a shared network; copy it once more.", count=len(line)
            )
        )
    try:
        raw = msgspec.json.decode(_unpacked(found[2]), type=dict)
    except (binascii.Error, zlib.error, ValueError, *NOT_JSON) as error:
        raise UserError(phrase("The shared network is damaged or not whole; copy the whole text once more.")) from error
    return from_dict(raw, own=True)


def _unpacked(coded: str) -> bytes:
    """The bytes encoded in the last part of a line. Raises ValueError, binascii.Error or zlib.error."""
    packed = base64.urlsafe_b64decode(coded.rstrip("=") + "=" * (-len(coded.rstrip("=")) % 4))
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(packed, MOST_UNPACKED)
    if not unpacking.eof or unpacking.unused_data:
        raise ValueError("more or less than one whole config")
    return content
