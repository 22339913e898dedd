"""The table of exporters: what a model can be written as. A new one is a module and an entry here."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open

from netviz.errors import UserError, shown
from netviz.export import history_csv, html_report, numpy_source, onnx_file, torch_source
from netviz.export.literals import MARK
from netviz.export.measured import all_measured
from netviz.files import write_whole
from netviz.places import Kind, place_for, starts_with
from netviz.run.model_file import Model
from netviz.texts import IN_ENGLISH, Language, phrase

Named = Sequence[tuple[str, Model]]
"""Models with the names that a report gives them."""


@dataclass(frozen=True)
class Exporter:
    """One of the things that a model can be written as."""

    name: str
    """What `--to` calls it."""
    label: str
    about: str
    kind: Kind
    contents: Callable[[Named, Language], Sequence[bytes]]
    """The contents of its file, and of the one beside it where there is one. What people read is in the language; what
    programs read is the same in all. Raises UserError."""
    beside: Kind | None = None
    """A second file, of the same name but for its suffix."""
    takes_several: bool = False
    """Whether it makes one file of several models."""
    require: Callable[[], None] = lambda: None
    """Raises UserError where something that it needs is missing, before anybody is asked for a place."""


def _is_onnx(path: Path) -> bool:
    """Whether it is an ONNX file that says at its beginning that netviz made it."""
    with path.open("rb") as file:
        return b"netviz" in file.read(64)


def _is_npz(path: Path) -> bool:
    """Whether it is the .npz of an exported source file."""
    try:
        with zipfile.ZipFile(path) as file:
            return "0.shift.npy" in file.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


def _is_state(path: Path) -> bool:
    """Whether it is the state_dict of an exported source file."""
    try:
        with safe_open(path, "numpy") as file:
            return {"shift", "factor"} <= set(file.keys())
    except (SafetensorError, OSError):
        return False


def _one(encode: Callable[[Model], bytes]) -> Callable[[Named, Language], Sequence[bytes]]:
    return lambda models, _: [encode(models[0][1])]


EXPORTERS: dict[str, Exporter] = {
    exporter.name: exporter
    for exporter in (
        Exporter(
            "onnx",
            "ONNX",
            phrase("The network for other runtimes, with the scale of its inputs and the names of its classes"),
            Kind(phrase("an ONNX file"), ".onnx", _is_onnx),
            _one(onnx_file.encoded),
            require=onnx_file.require,
        ),
        Exporter(
            "torch",
            phrase("PyTorch source"),
            phrase("A Python file that builds the network in PyTorch, and its weights beside it"),
            Kind(phrase("a PyTorch source file"), ".py", starts_with(MARK.encode())),
            lambda models, _: torch_source.encoded(models[0][1]),
            Kind(phrase("a file of weights for PyTorch"), ".safetensors", _is_state),
        ),
        Exporter(
            "numpy",
            phrase("NumPy source"),
            phrase("A Python file that needs NumPy alone, and its weights beside it"),
            Kind(phrase("a NumPy source file"), ".py", starts_with(MARK.encode())),
            lambda models, _: numpy_source.encoded(models[0][1]),
            Kind(phrase("a file of weights for NumPy"), ".npz", _is_npz),
        ),
        Exporter(
            "csv",
            phrase("History as CSV"),
            phrase("Cost, accuracy and gradients of each epoch that the history keeps, as a table"),
            Kind(phrase("a history"), ".csv", starts_with(history_csv.START.encode())),
            _one(history_csv.encoded),
        ),
        Exporter(
            "html",
            phrase("Report"),
            phrase("A page with config, curves, confusion, filters and mistakes, which opens in any browser"),
            Kind(phrase("a report"), ".html", starts_with(html_report.MARK.encode())),
            lambda models, language: [html_report.page(all_measured(models), language)],
            takes_several=True,
        ),
    )
}
"""What a model can be exported to, by name."""


def places(exporter: Exporter, path: Path, option: str, others: Sequence[Path] = ()) -> list[Path]:
    """Where its files go, checked before the work begins. Raises UserError."""
    first = place_for(exporter.kind, path, option, others)
    if exporter.beside is None:
        return [first]
    return [first, place_for(exporter.beside, first.with_suffix(exporter.beside.suffix), option, others)]


def export(
    exporter: Exporter,
    models: Named,
    path: Path,
    option: str = "-o",
    others: Sequence[Path] = (),
    language: Language = IN_ENGLISH,
) -> list[Path]:
    """Write the models as files at `path`, and where needed beside it; returns where they are.

    The second file is written first, so that a source file never stands without its numbers. option: what a message
    calls the place. others: files that must not be overwritten. language: of what people read. Raises
    UserError.
    """
    if len(models) > 1 and not exporter.takes_several:
        raise UserError(
            phrase(
                "--to {name} takes one model, not {count}; {other} compares several.",
                name=exporter.name,
                count=len(models),
                other=shown("html"),
            )
        )
    where = places(exporter, path, option, others)
    for place, content in reversed(list(zip(where, exporter.contents(models, language), strict=True))):
        write_whole(place, content)
    return where
