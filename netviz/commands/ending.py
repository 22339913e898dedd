"""How the command `netviz` ends: errors become sentences, and every ending has its exit code.

An error that the user can cause ends in one sentence on stderr and exit code 2; an interruption in one word and the
exit code that shells give it, whenever it comes. What commands need, NumPy among it, is therefore imported
inside.
"""

from __future__ import annotations

import sys

from netviz import imports, interruption, streams
from netviz.errors import UserError
from netviz.files import reason

UNWRITABLE, USER_ERROR, UNFORESEEN = 1, 2, 70
INTERRUPTED = "Interrupted."


def run() -> None:
    """Carry out the command line; ends in SystemExit."""
    with interruption.noted() as signals:
        with streams.guarded() as output:
            code = _run(signals)
            sys.stdout.flush()
            if output.error is not None:
                code = code or UNWRITABLE
                if not output.reader_gone:
                    _say(f"The output could not be written: {reason(output.error)}.")
        # Nothing is left to lose, and a traceback from the end of the interpreter helps nobody.
        signals.over = True
    sys.exit(code)


def _run(signals: interruption.Signals) -> int:
    """Carry out the command and return its exit code."""
    try:
        with signals.raising():
            # Imports are not interrupted: a half-loaded C extension fails with errors of its own.
            with interruption.noted() as meanwhile, imports.kept():
                from netviz import logs
                from netviz.commands.preparing import prepared

                command = prepared()
            meanwhile.obey()
            try:
                command()
            except (UserError, MemoryError):
                raise
            except Exception as error:  # a fault of netviz itself, which has been logged
                _say(f"Something in netviz went wrong: {type(error).__name__}: {error}; {logs.path()} has the details.")
                return UNFORESEEN
    except UserError as error:
        _say(str(error))
        return USER_ERROR
    except MemoryError:
        _say("There is not enough memory for this; use a smaller network, batch or data set.")
        return USER_ERROR
    except interruption.Interrupted as error:
        if not error.said:
            _say(INTERRUPTED)
        return error.exit_code
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    return 0


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201
