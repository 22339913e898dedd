"""The command `netviz`, as it is installed: light, so that Ctrl-C in the first moment finds somebody to catch it."""

import sys


def main() -> None:
    """Run the command line; ends in SystemExit."""
    try:
        from netviz.commands import ending
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        sys.exit(130)
    ending.run()
