"""Saves without end, each time something else, until it is killed; a line on stdout says that it has begun.

python -m tests.slow.saver FOLDER
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from netviz import config as configs
from netviz.data import my_drawings
from netviz.files import write_whole
from netviz.run import build, model_file
from netviz.run.report import write_report

CONFIG = """
[data]
name = "circles"
[network]
layers = [{ kind = "dense", units = 700 }, { kind = "dense", units = 700 }]
"""


def main() -> None:
    folder = Path(sys.argv[1])
    config = configs.parse(CONFIG)
    _, network, trainer = build.start_run(config, build.load_data(config))
    for number in itertools.count():
        trainer.step()
        network.parameters[:] = number  # whole where all of them are the same
        model_file.save_model(folder / "m.netviz", model_file.Model(config, network, trainer.state()))
        write_report(folder / "r.json", {"numbers": [number] * 10_000})
        write_whole(folder / "c.toml", configs.dump(configs.replaced(config, "seed", number)).encode())
        my_drawings.add([[(float(number), 0.0)] * 50], number % 10)
        if not number:
            print("begun", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
