"""netviz"""


def main() -> None:
    import sys

    from netviz.app.application import run

    sys.exit(run())
