"""Reading tensors from a file that may be hostile: each only with exactly the name, shape and type that is expected."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array, Shape
from netviz.engine.network import Network
from netviz.errors import UserError, shown


class TensorReader:
    """Reads tensors from an open safetensors file, each only if it is exactly what is expected."""

    def __init__(self, path: Path, file: Any) -> None:
        self.path = path
        self._file = file
        self._left = set(file.keys())

    def weights(self) -> int:
        """The number of values of two bytes or more that the file holds for a network."""
        found = (self._file.get_slice(name) for name in self._left if name.startswith("network."))
        return sum(math.prod(one.get_shape()) for one in found if one.get_dtype().endswith(("16", "32", "64")))

    def take(self, name: str, shape: Shape, *kinds: str) -> NDArray[Any]:
        """Read one tensor of this shape and one of these types, F32 by default. Raises UserError for any other."""
        if name not in self._left:
            raise self.unfit(f"the values of {name}")
        tensor = self._file.get_slice(name)
        if tensor.get_dtype() not in (kinds or ("F32",)) or tuple(tensor.get_shape()) != shape:
            raise self.unfit(f"the values of {name}")
        self._left.remove(name)
        array: NDArray[Any] = self._file.get_tensor(name)
        if not np.isfinite(array).all():
            raise UserError(f"{shown(self.path)} contains values in {name} that are not finite.")
        return array

    def take_whole(self, name: str, network: Network) -> tuple[Array, Array] | None:
        """A second set of parameters and state of the network, if the file has one."""
        if f"{name}.parameters" not in self._left:
            return None
        parameters = self.take(f"{name}.parameters", network.parameters.shape)
        return parameters.copy(), self.take(f"{name}.state", network.state.shape).copy()

    def has(self, name: str) -> bool:
        """Whether there is a tensor of this name that has not been taken."""
        return name in self._left

    def unfit(self, what: str) -> UserError:
        """The error for something that does not belong to the config."""
        return UserError(f"{shown(self.path)}: {what} do not fit the config in the same file.")

    def expect_no_more(self) -> None:
        """Raise UserError if the file has tensors that were not read."""
        if self._left:
            raise UserError(f"{shown(self.path)} contains {shown(min(self._left))}, which its config does not mention.")
