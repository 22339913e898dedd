"""Reading tensors from a file that may be hostile: each only with exactly the name, shape and type that is expected."""

from __future__ import annotations

import math
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array, Shape
from netviz.engine.network import Network
from netviz.errors import UserError, shown
from netviz.texts import phrase


class ArrayReader(ABC):
    """Reads named arrays from somewhere, each only if it is exactly what is expected. `path`: the file they are in."""

    def __init__(self, path: Path, names: Iterable[str]) -> None:
        self.path = path
        self._left = set(names)

    @abstractmethod
    def _is(self, name: str, shape: Shape, kinds: tuple[str, ...]) -> bool:
        """Whether the array of this name has this shape and one of these types."""

    @abstractmethod
    def _array(self, name: str) -> NDArray[Any]:
        """The array of this name."""

    def take(self, name: str, shape: Shape, *kinds: str) -> NDArray[Any]:
        """Read one array of this shape and one of these types, F32 by default. Raises UserError for any other."""
        if name not in self._left or not self._is(name, shape, kinds or ("F32",)):
            raise self.unfit(phrase("the values of {name}", name=name))
        self._left.remove(name)
        array = self._array(name)
        if not np.isfinite(array).all():
            raise UserError(
                phrase("{path} contains values in {name} that are not finite.", path=shown(self.path), name=name)
            )
        return array

    def take_whole(self, name: str, network: Network) -> tuple[Array, Array] | None:
        """A second set of parameters and state of the network, if there is one."""
        if f"{name}.parameters" not in self._left:
            return None
        parameters = self.take(f"{name}.parameters", network.parameters.shape)
        return parameters.copy(), self.take(f"{name}.state", network.state.shape).copy()

    def has(self, name: str) -> bool:
        """Whether there is an array of this name that has not been taken."""
        return name in self._left

    def unfit(self, what: str) -> UserError:
        """The error for something that does not belong to the config."""
        return UserError(
            phrase("{path}: {what} do not fit the config in the same file.", path=shown(self.path), what=what)
        )

    def expect_no_more(self) -> None:
        """Raise UserError if there are arrays that were not read."""
        if self._left:
            raise UserError(
                phrase(
                    "{path} contains {name}, which its config does not mention.",
                    path=shown(self.path),
                    name=shown(min(self._left)),
                )
            )


def checksums(arrays: Mapping[str, NDArray[Any]], texts: Mapping[str, str]) -> dict[str, int]:
    """The CRC-32 of each array, by its name, and of all texts together, by "": of what a file has saved or read."""
    story = "\n".join(f"{key}={text}" for key, text in sorted(texts.items()))
    return {"": zlib.crc32(story.encode())} | {name: zlib.crc32(array.data) for name, array in arrays.items()}


class TensorReader(ArrayReader):
    """Reads the tensors of an open safetensors file."""

    def __init__(self, path: Path, file: Any) -> None:
        super().__init__(path, file.keys())
        self._file = file
        self._read: dict[str, int] = {}

    def weights(self) -> int:
        """The number of values of two bytes or more that the file holds for a network."""
        found = (self._file.get_slice(name) for name in self._left if name.startswith("network."))
        return sum(math.prod(one.get_shape()) for one in found if one.get_dtype().endswith(("16", "32", "64")))

    def take_bytes(self, name: str, most: int) -> NDArray[np.uint8]:
        """A tensor of at most `most` bytes. Raises UserError for any other."""
        shape = self._file.get_slice(name).get_shape() if name in self._left else []
        if len(shape) != 1 or shape[0] > most:
            raise self.unfit(phrase("the values of {name}", name=name))
        return self.take(name, (shape[0],), "U8")

    def _is(self, name: str, shape: Shape, kinds: tuple[str, ...]) -> bool:
        tensor = self._file.get_slice(name)
        return tensor.get_dtype() in kinds and tuple(tensor.get_shape()) == shape

    def _array(self, name: str) -> NDArray[Any]:
        array: NDArray[Any] = self._file.get_tensor(name)
        self._read[name] = zlib.crc32(array.data)
        return array

    def expect_as_saved(self, saved: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """Raise UserError if what was read, or a text of the metadata, is not what was saved, by its checksums."""
        found = self._read | checksums({}, texts)
        wrong = sorted(name for name in found.keys() | saved.keys() if found.get(name) != saved.get(name))
        if wrong:
            what = phrase("the values of {name}", name=shown(wrong[0])) if wrong[0] else phrase("the settings")
            raise UserError(
                phrase(
                    "{path} is damaged: {what} are not as they were saved; use another copy of it.",
                    path=shown(self.path),
                    what=what,
                )
            )
