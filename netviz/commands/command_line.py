"""The command line as typer reads it: commands by name, and the options that all of them have."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Annotated

import typer

from netviz import __version__
from netviz.commands.table import VERBOSE
from netviz.commands.window import open_again


def build(commands: Mapping[str, str]) -> typer.Typer:
    """The command line with these commands, each with its module in this folder."""
    cli = typer.Typer(
        name="netviz",
        help="Look inside neural networks while they learn. Without a command it opens the app.",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    cli.callback(invoke_without_command=True)(_root)
    for name, module in commands.items():
        command = getattr(import_module(f"netviz.commands.{module}"), module)
        if isinstance(command, typer.Typer):
            cli.add_typer(command, name=name)
        else:
            cli.command(name)(command)
    return cli


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"netviz {__version__}")
        raise typer.Exit


def _root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
    verbose: Annotated[bool, typer.Option(VERBOSE, help="With any command: also write the log to stderr.")] = False,
) -> None:
    if context.invoked_subcommand is None:
        open_again()
