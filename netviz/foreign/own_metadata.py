"""What an ONNX file of netviz's own says about its data, in metadata that any program may have written."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from netviz.config.toml import parse_toml
from netviz.data import catalogue
from netviz.errors import UserError
from netviz.foreign.onnx_graph import Graph
from netviz.json_errors import NOT_JSON
from netviz.run.learned import LONGEST_NAME

PRODUCER = "netviz"


@dataclass(frozen=True)
class OwnMetadata:
    """Nothing, if another program made the file."""

    is_netviz: bool = False
    data: str = ""
    """The name of its data if that comes with netviz; a path in a file from elsewhere is never looked at."""
    class_names: tuple[str, ...] = ()
    of_bytes: bool = False
    """Whether its input is a picture of bytes 0…255."""

    @classmethod
    def of(cls, graph: Graph) -> OwnMetadata:
        if graph.producer != PRODUCER:
            return cls()
        said = graph.metadata
        of_bytes = "0…255" in said.get("netviz.input", "0…255")
        return cls(True, _data(said.get("netviz.config", "")), _names(said.get("netviz.classes", "")), of_bytes)

    def names_for(self, classes: int) -> tuple[str, ...]:
        """The names of so many classes; empty if there are others, or if they are called by their numbers."""
        names = self.class_names[:classes]
        if len(names) < classes or len(set(names)) < classes or names == tuple(map(str, range(classes))):
            return ()
        return names


def _data(config: str) -> str:
    try:
        tables = parse_toml(config)
    except UserError:
        return ""
    data = tables.get("data")
    name = data.get("name") if isinstance(data, dict) else None
    return name if isinstance(name, str) and name in catalogue.SOURCES else ""


def _names(text: str) -> tuple[str, ...]:
    try:
        names = msgspec.json.decode(text, type=tuple[str, ...])
    except NOT_JSON:
        return ()
    return names if all(0 < len(name) <= LONGEST_NAME for name in names) else ()
