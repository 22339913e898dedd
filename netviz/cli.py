"""The command `netviz`: every subcommand is one file of netviz.commands and one entry in `COMMANDS`.

What a user can cause ends here in one sentence on stderr and exit code 2; Qt is loaded only when a window is opened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any

import numpy as np
import typer
from threadpoolctl import threadpool_limits

from netviz import __version__
from netviz.commands import app as app_command
from netviz.commands import bench, data, evaluate, lesson, recognize, train
from netviz.errors import UserError

COMMANDS: dict[str, Callable[..., Any] | typer.Typer] = {
    "app": app_command.app,
    "train": train.train,
    "recognize": recognize.recognize,
    "evaluate": evaluate.evaluate,
    "data": data.data,
    "lesson": lesson.lesson,
    "bench": bench.bench,
}

USER_ERROR, INTERRUPTED = 2, 130


def build() -> typer.Typer:
    """The whole command line."""
    cli = typer.Typer(
        name="netviz",
        help="Opens neural networks up while they learn. Without a command it opens the app.",
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


def main() -> None:
    """Run the command line; the one place where errors become sentences and exit codes."""
    try:
        # NaN and infinity are looked for where they matter, at the cost; NumPy need not warn on stderr as well.
        with np.errstate(all="ignore"), threadpool_limits(1, user_api="blas"):
            build()()
    except UserError as error:
        print(error, file=sys.stderr)  # noqa: T201
        sys.exit(USER_ERROR)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"netviz {__version__}")
        raise typer.Exit


def _root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        app_command.app()
