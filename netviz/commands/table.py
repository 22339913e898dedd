"""The table of commands: a subcommand is one file in this folder and one entry in `COMMANDS`.

Qt is loaded only when a window is opened.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Annotated, Any

import numpy as np
import typer
from threadpoolctl import threadpool_limits

from netviz import __version__, logs
from netviz.commands import app as app_command
from netviz.commands import (
    bench,
    data,
    evaluate,
    export,
    film,
    import_,
    install_desktop,
    lesson,
    lr_find,
    recognize,
    sweep,
    train,
)
from netviz.errors import UserError

COMMANDS: dict[str, Callable[..., Any] | typer.Typer] = {
    "app": app_command.app,
    "train": train.train,
    "sweep": sweep.sweep,
    "lr-find": lr_find.lr_find,
    "recognize": recognize.recognize,
    "evaluate": evaluate.evaluate,
    "export": export.export,
    "film": film.film,
    "import": import_.import_,
    "data": data.data,
    "lesson": lesson.lesson,
    "bench": bench.bench,
    "install-desktop": install_desktop.install_desktop,
}
VERBOSE = "--verbose"

log = logging.getLogger(__name__)


def build() -> typer.Typer:
    """The whole command line."""
    cli = typer.Typer(
        name="netviz",
        help="Look inside neural networks while they learn. Without a command it opens the app.",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    cli.callback(invoke_without_command=True)(_root)
    for name, command in COMMANDS.items():
        if isinstance(command, typer.Typer):
            cli.add_typer(command, name=name)
        else:
            cli.command(name)(command)
    return cli


def run() -> None:
    """Carry out the command line; ends in SystemExit, UserError or Interrupted."""
    arguments = [one for one in sys.argv[1:] if one != VERBOSE]
    logs.start(verbose=len(arguments) < len(sys.argv) - 1)
    try:
        # NaN and infinity are checked where they matter, in the cost; NumPy need not warn on stderr as well.
        with np.errstate(all="ignore"), threadpool_limits(1, user_api="blas"):
            build()(arguments)
    except UserError as error:
        log.info("ended: %s", error)
        raise
    except Exception:
        log.exception("unforeseen")
        raise


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
        app_command.app()
