"""The numbers of an ONNX file that lie in a file beside it, as PyTorch's exporter writes them (`net.onnx.data`).

A file may name only a file in its own folder. Each is read once, all of them together in no more memory than one ONNX
file may take, and arrays are views of its bytes. See https://onnx.ai/onnx/repo-docs/ExternalData.html.
"""

from __future__ import annotations

import re
from pathlib import Path

from netviz.errors import UserError, shown
from netviz.files import open_regular, reason
from netviz.texts import phrase

LONGEST_NAME = 255
"""In bytes: of a file's name on Linux, macOS and Windows."""
_NUMBER = re.compile(r"[0-9]{1,15}")


class ExternalData:
    """The files beside one ONNX file."""

    def __init__(self, path: Path, limit: int) -> None:
        """limit: how many bytes all of them may have."""
        self._path = path
        self._left = limit
        self._files: dict[str, memoryview] = {}

    def part(self, array: str, entries: dict[str, str]) -> memoryview:
        """The bytes of the array of this name, which the entries `location`, `offset` and `length` point to.

        Raises UserError where these name a file of another folder, one that cannot be read, or bytes that it has not.
        """
        content = self._file(array, entries.get("location", ""))
        start = self._number(array, entries.get("offset", "0"))
        length = self._number(array, entries.get("length", str(max(0, len(content) - start))))
        if start + length > len(content):
            raise UserError(
                phrase(
                    "{path}: the numbers of {array} end beyond {file}, which was cut off, or belongs to "
                    "another network.",
                    path=shown(self._path),
                    array=shown(array),
                    file=shown(entries["location"]),
                )
            )
        return content[start : start + length]

    def _number(self, array: str, text: str) -> int:
        if not _NUMBER.fullmatch(text):
            raise UserError(
                phrase(
                    "{path} does not say where the numbers of {array} begin and end.",
                    path=shown(self._path),
                    array=shown(array),
                )
            )
        return int(text)

    def _file(self, array: str, name: str) -> memoryview:
        name = name.removeprefix("./")
        if name not in self._files:
            place = self._path.parent / name
            if name in ("", ".", "..") or re.search(r"[/\\:\0]", name) or len(name.encode()) > LONGEST_NAME:
                raise UserError(
                    phrase(
                        "{path} keeps the numbers of {array} in {file}; netviz reads files in its own folder "
                        "only. Save it as one file.",
                        path=shown(self._path),
                        array=shown(array),
                        file=shown(name),
                    )
                )
            if not place.exists():
                raise UserError(
                    phrase(
                        "{path} keeps its numbers in {name}, which is not beside it; put it there, or save the "
                        "network as one file.",
                        path=shown(self._path),
                        name=shown(name),
                    )
                )
            with open_regular(place, self._left) as file:
                try:
                    self._files[name] = memoryview(file.read())
                except OSError as error:
                    raise UserError(
                        phrase("{place} could not be read: {reason}.", place=shown(place), reason=reason(error))
                    ) from error
            self._left -= len(self._files[name])
        return self._files[name]
