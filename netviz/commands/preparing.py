"""What a command line needs is imported: only the command that is given, and for a window neither that nor typer, so
that its start is not spent on them. Qt is loaded only when a window is opened.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from netviz import logs
from netviz.commands.table import COMMANDS, VERBOSE
from netviz.errors import UserError

log = logging.getLogger(__name__)


def prepared() -> Callable[[], None]:
    """What the command line asks for, once all that it needs is imported; the call ends in SystemExit, UserError or
    Interrupted.
    """
    arguments = [one for one in sys.argv[1:] if one != VERBOSE]
    command: Callable[[], Any]
    if arguments in ([], ["app"]):
        from netviz.commands.window import open_again

        command = open_again
    else:
        from netviz.commands.command_line import build

        named = arguments[0]
        command = partial(build({named: COMMANDS[named]} if named in COMMANDS else COMMANDS), arguments)
    return partial(_run, command, verbose=len(arguments) < len(sys.argv) - 1)


def _run(command: Callable[[], Any], verbose: bool) -> None:
    logs.start(verbose)
    try:
        # NaN and infinity are checked where they matter, in the cost; NumPy need not warn on stderr as well.
        with np.errstate(all="ignore"), threadpool_limits(1, user_api="blas"):
            command()
    except UserError as error:
        log.info("ended: %s", error)
        raise
    except Exception:
        log.exception("unforeseen")
        raise
