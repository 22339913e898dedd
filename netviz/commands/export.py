"""`netviz export`: a model as ONNX, as source, as a table of its history, or as a report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netviz.commands.common import say
from netviz.errors import UserError, none_of, shown
from netviz.export import EXPORTERS
from netviz.export import export as write
from netviz.run import model_file


def export(
    models: Annotated[
        list[Path],
        typer.Argument(metavar="MODEL.netviz…", help="The saved network; with --to html several, to compare them."),
    ],
    to: Annotated[
        str, typer.Option("--to", metavar="|".join(EXPORTERS), help="The format to export to.", show_default=False)
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="The file to write; by default in this folder, named after the model.",
        ),
    ] = None,
) -> None:
    """Write a network for other programs."""
    if to not in EXPORTERS:
        raise UserError(f"--to: {none_of(to, EXPORTERS)}.")
    exporter = EXPORTERS[to]
    exporter.require()
    named = [(path.stem, model_file.load_model(path)) for path in models]
    place = Path(models[0].stem + exporter.kind.suffix) if output is None else output
    for made in write(exporter, named, place, others=models):
        say(f"{shown(made)} is written.")
