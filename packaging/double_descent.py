"""The picture of the lesson *Double descent*: the published shape above netviz's own, over the same axis.

`python packaging/double_descent.py` draws it from what `netviz lesson double-descent --write-results` wrote into
RESULTS.md. The paper prints a figure and no numbers: its curve is a sketch of where it falls and rises, and has no
scale. No word and no decimal is in the picture, because it stands in texts of every language; these say what it shows.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from netviz import config as configs
from netviz.commands.lesson import RESULTS
from netviz.lessons.library import FOLDER, library

NAME = "double-descent"
PICTURE = FOLDER / f"{NAME}.png"
CLASSES = 10
SKETCH = ((0.07, 0.85), (0.3, 0.3), (1.0, 0.85), (20.0, 0.1))
"""Where the published curve turns: parameters over examples × classes, and a height without a scale."""
WIDTH, HEIGHT, TIMES = 268, 198, 4
LEFT, RIGHT, TOP, HIGH, BETWEEN = 6, 262, 6, 76, 18
SPAN, TICKS = (0.03, 25.0), {0.1: "1/10", 1: "1", 10: "10"}
# They are read on light and on dark ground.
GRAY, FAINT, OURS, THEIRS = (126, 134, 144, 255), (126, 134, 144, 90), (62, 134, 222, 255), (214, 126, 44, 255)


def measured(results: Path = RESULTS) -> list[tuple[float, float]]:
    """(parameters over examples × classes, test cost) of each width in RESULTS.md."""
    lesson = library()[NAME]
    (part,) = (one for one in results.read_text(encoding="utf-8").split("\n## ") if f"(`{lesson.name}`)" in one)
    rows = re.findall(r"^\| test cost, (\d+ neurons?) \| [^|]+ \| ([\d.]+) ", part, re.MULTILINE)
    runs = [(lesson.runs[name], float(cost)) for name, cost in rows]
    return [(configs.parameter_count(run) / (run.data.train * CLASSES), cost) for run, cost in runs]


def draw(ours: list[tuple[float, float]], path: Path = PICTURE) -> None:
    """Draw the picture, with the figures that it shows in its text `figures`."""
    image = Image.new("RGBA", (WIDTH * TIMES, HEIGHT * TIMES), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=11 * TIMES)
    below = TOP + HIGH + BETWEEN
    low, high = 0.15, 0.5
    _curve(pen, _smooth(SKETCH), TOP, THEIRS)
    _curve(pen, [(x, (y - low) / (high - low)) for x, y in ours], below, OURS, dots=True)
    for top in (TOP, below):
        pen.line([_at(LEFT, top), _at(LEFT, top + HIGH), _at(RIGHT, top + HIGH)], GRAY, TIMES)
        for y in range(top, top + HIGH, 6):
            pen.line([_at(_x(1), y), _at(_x(1), y + 3)], FAINT, TIMES)
    for tick, words in TICKS.items():
        pen.text(_at(_x(tick), below + HIGH + 3), words, GRAY, font, anchor="ma")
    about = PngInfo()
    about.add_text("figures", figures(ours))
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    small.save(path, pnginfo=about, optimize=True)


def figures(ours: list[tuple[float, float]]) -> str:
    """What the picture shows of netviz, as text."""
    return " ".join(f"{x:.4g}:{y:g}" for x, y in ours)


def _curve(
    pen: ImageDraw.ImageDraw, points: list[tuple[float, float]], top: int, colour: tuple[int, ...], dots: bool = False
) -> None:
    places = [_at(_x(x), top + HIGH * (1 - y)) for x, y in points]
    pen.line(places, colour, 2 * TIMES, joint="curve")
    for x, y in places if dots else ():
        by = 3 * TIMES
        pen.ellipse((x - by, y - by, x + by, y + by), colour)


def _smooth(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    """The points of a curve through these, which turns only where they do."""
    x, y = np.log([one[0] for one in points]), np.array([one[1] for one in points])
    found = []
    for start in range(len(x) - 1):
        share = np.linspace(0, 1, 24)
        eased = share * share * (3 - 2 * share)
        across = x[start] + share * (x[start + 1] - x[start])
        found += list(
            zip(np.exp(across).tolist(), (y[start] + eased * (y[start + 1] - y[start])).tolist(), strict=True)
        )
    return found


def _x(ratio: float) -> float:
    low, high = np.log(SPAN)
    return LEFT + (RIGHT - LEFT) * float((np.log(ratio) - low) / (high - low))


def _at(x: float, y: float) -> tuple[float, float]:
    return x * TIMES, y * TIMES


if __name__ == "__main__":
    draw(measured())
