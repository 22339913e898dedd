"""`netviz import`: a network made elsewhere, as a model of netviz."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netviz import config as configs
from netviz.commands.common import say
from netviz.engine.costs import OUTPUTS
from netviz.errors import UserError, none_of, shown
from netviz.foreign.reading import MissingFacts, read
from netviz.places import place_for
from netviz.run import model_file


def import_(
    file: Annotated[
        Path, typer.Argument(metavar="NETWORK", help="An ONNX file, or a state_dict of PyTorch in safetensors.")
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE.netviz", help="Where to save it.")
    ] = None,
    data: Annotated[
        str,
        typer.Option(
            "--data", metavar="NAME", help="The data that the network is for; digits if nothing else is said."
        ),
    ] = "",
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="RUN.toml", help="For a state_dict: which layers it has, and for which data."),
    ] = None,
    activation: Annotated[
        str,
        typer.Option(
            "--activation", metavar="NAME", help="For a state_dict without --config: the one of its hidden layers."
        ),
    ] = "relu",
    answer: Annotated[
        str, typer.Option("--last", metavar="|".join(OUTPUTS), help="What the last layer makes of its logits.")
    ] = "",
    mean: Annotated[
        list[float] | None,
        typer.Option(
            "--mean",
            metavar="NUMBER",
            help="What was subtracted from pictures of 0…1 before the network; once for each channel.",
        ),
    ] = None,
    std: Annotated[
        list[float] | None,
        typer.Option("--std", metavar="NUMBER", help="What they were then divided by; once for each channel."),
    ] = None,
) -> None:
    """Save a network made elsewhere as a model.

    It may have dense and convolution layers, in a row.
    """
    if answer and answer not in OUTPUTS:
        raise UserError(f"--last: {none_of(answer, OUTPUTS)}.")
    if data and config is not None:
        raise UserError("--data: the config names the data already; leave out one of the two.")
    described = None if config is None else configs.load(config)
    place = place_for(model_file.MODEL, output or Path(file.stem + model_file.SUFFIX), "-o", [file])
    found = read(file, MissingFacts(data, answer, mean or (), std or (), described, activation))
    for note in found.notes:
        say(note)
    model_file.save_model(place, found.model)
    layers = ", ".join(found.model.network.name_of(index) for index in found.model.network.weighted_layers)
    say(f"The network ({layers}) is in {shown(place)}.")
