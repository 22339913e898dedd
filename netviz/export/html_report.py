"""A run, or several beside each other, as one HTML page that opens anywhere: no script, no other file, no network.

Whatever a user wrote (names of files, classes, fields) is escaped. Pictures lie in the page as PNG.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from netviz import config as configs
from netviz.engine.history import SMALLEST, EpochRecord
from netviz.engine.layers import Conv2D
from netviz.errors import counted
from netviz.export.history_csv import figures_of
from netviz.export.measured import Findings
from netviz.export.svg_chart import FIGURE, Line, chart
from netviz.number_format import number
from netviz.run.report import versions

MARK = "<!DOCTYPE html>\n<!-- a report of netviz -->"
MOST_FILTERS, MOST_CLASSES, PIXELS = 64, 60, 56
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; max-width: 1160px;
  margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; } h2 { margin-top: 2em; border-bottom: 1px solid #dde2e8; }
table { border-collapse: collapse; } td, th { padding: .2em .7em; text-align: right; border: 1px solid #dde2e8; }
th { font-weight: 600; background: #f4f6f8; } td:first-child, th:first-child { text-align: left; }
pre { background: #f4f6f8; padding: 1em; overflow-x: auto; } figcaption { font-weight: 600; }
.pictures figure { display: inline-block; margin: 0 .5em .5em 0; text-align: center; }
.pictures figcaption { font-weight: 400; font-size: 13px; } img { image-rendering: pixelated; background: #eee; }
"""


def page(found: Sequence[Findings]) -> bytes:
    """The report of one model, or the comparison of several."""
    title = found[0].name if len(found) == 1 else f"{len(found)} networks compared"
    body = _of_one(found[0]) if len(found) == 1 else _comparison(found)
    made = "".join(f"<tr><td>{escape(name)}</td><td>{escape(str(value))}</td></tr>" for name, value in _versions())
    return (
        f'{MARK}\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">"
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>{''.join(body)}"
        f"<h2>Versions</h2><table>{made}</table></body></html>\n"
    ).encode()


def summary(found: Findings) -> str:
    """The same for one model as a part of another page, such as a notebook, without config and versions."""
    parts = (_figures([found]), _problem(found), _curves([found]), _confusion(found, 4), _filters(found, 4))
    return f"<div>{''.join(parts)}{_mistakes(found, 4)}</div>"


def _of_one(found: Findings) -> Iterator[str]:
    yield _figures([found])
    yield _problem(found)
    yield _curves([found])
    yield _confusion(found)
    yield _filters(found)
    yield _mistakes(found)
    yield f"<h2>Config</h2><pre>{escape(configs.dump(found.config))}</pre>"


def _comparison(found: Sequence[Findings]) -> Iterator[str]:
    yield _figures(found)
    yield from map(_problem, found)
    yield "<h2>Differences</h2><ul>"
    first = found[0]
    for one in found[1:]:
        told = "; ".join(configs.differences(one.config, first.config)) or "the same settings"
        yield f"<li>{escape(one.name)}, unlike {escape(first.name)}: {escape(told)}</li>"
    yield "</ul>"
    yield _curves(found)
    for one in found:
        yield f"<h2>{escape(one.name)}</h2>"
        yield _confusion(one, 3)
        yield _filters(one, 3)
        yield f"<details><summary>Config</summary><pre>{escape(configs.dump(one.config))}</pre></details>"


def _versions() -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in versions().items() if name != "cores")


def _figures(found: Sequence[Findings]) -> str:
    names = list(dict.fromkeys(name for one in found for name in one.figures))
    head = "".join(f"<th>{escape(one.name)}</th>" for one in found)
    rows = ""
    for name in names:
        cells = "".join(f"<td>{escape(one.figures.get(name, '–'))}</td>" for one in found)
        rows += f"<tr><td>{escape(name)}</td>{cells}</tr>"
    return f"<table><tr><th></th>{head}</tr>{rows}</table>"


def _problem(found: Findings) -> str:
    return f"<p>{escape(found.name)} was not measured: {escape(found.problem)}</p>" if found.problem else ""


def _curves(found: Sequence[Findings]) -> str:
    several = len(found) > 1

    def lines(parts: Sequence[tuple[str, str]]) -> list[Line]:
        return [
            Line(
                f"{one.name}, {name}" if several else name,
                points(one.epochs, attribute),
                place if several else part,
                several and part > 0,
            )
            for place, one in enumerate(found)
            for part, (name, attribute) in enumerate(parts)
        ]

    shown = [
        chart("Cost", "epoch", lines([("training", "train_cost"), ("validation", "validation_cost")])),
    ]
    for title, attribute in (("Accuracy", "accuracy"), ("R²", "r2")):
        told = lines([("training", f"train_{attribute}"), ("validation", f"validation_{attribute}")])
        shown.append(chart(title, "epoch", told))
    if not several and found[0].epochs:
        network = found[0].model.network
        norms = [
            Line(network.name_of(index), _norms(found[0].epochs, place), place)
            for place, index in enumerate(network.weighted_layers)
        ]
        shown.append(chart("Gradient of each layer, log₁₀ ‖∂C/∂w‖", "epoch", norms))
    if not any(shown):
        return "<h2>Curves</h2><p>The history was not saved with the network.</p>"
    return f"<h2>Curves</h2>{''.join(shown)}"


def points(epochs: Sequence[EpochRecord], figure: str) -> list[tuple[float, float]]:
    """(epoch, value) of a figure of each epoch that has it: a name of `figures_of`."""
    values = [(epoch.epoch, figures_of(epoch).get(figure)) for epoch in epochs]
    return [(float(epoch), value) for epoch, value in values if value is not None]


def _norms(epochs: Sequence[EpochRecord], place: int) -> list[tuple[float, float]]:
    return [(float(epoch.epoch), float(np.log10(max(epoch.gradient_norms[place], SMALLEST)))) for epoch in epochs]


def _confusion(found: Findings, level: int = 2) -> str:
    table = found.confusion
    if table is None or len(table) > MOST_CLASSES:
        return ""
    names = [escape(name) for name in found.classes]
    most = max(1, int((table - np.diag(np.diag(table))).max()))
    rows = []
    for row, counts in enumerate(table):
        cells = []
        for column, count in enumerate(counts):
            share = count / most if row != column else 0
            colour = "" if not share else f' style="background:rgba(213,94,0,{0.1 + 0.6 * share:.2f})"'
            cells.append(f"<td{colour}>{count or ''}</td>")
        rows.append(f"<tr><th>{names[row]}</th>{''.join(cells)}</tr>")
    head = "".join(f"<th>{name}</th>" for name in names)
    return (
        f"<h{level}>Confusion</h{level}><p>Rows are the true classes, columns the answers.</p>"
        f"<table><tr><th></th>{head}</tr>{''.join(rows)}</table>"
    )


def _filters(found: Findings, level: int = 2) -> str:
    """The filters of each convolution, and what the first neurons see where they look at a picture."""
    network, parts = found.model.network, []
    for index in network.weighted_layers:
        layer, weights, shape = network.layers[index], network.layer_parameters[index].weights, network.shapes[index]
        if isinstance(layer, Conv2D):
            filters = layer.filters_to_show(weights)
        elif index == 0 and len(shape) == 3 and weights.ndim == 2:
            filters = weights.reshape(-1, *shape)
        else:
            continue
        limit = float(np.abs(filters).max())
        drawn = [_picture(_diverging(one.mean(axis=0), limit)) for one in filters[:MOST_FILTERS]]
        parts.append(
            f"<p>{escape(network.name_of(index))}, blue below 0 and orange above, to ±{number(limit)}</p>"
            f'<div class="pictures">{"".join(f"<figure {FIGURE}>{one}</figure>" for one in drawn)}</div>'
        )
    return f"<h{level}>Filters</h{level}>{''.join(parts)}" if parts else ""


def _mistakes(found: Findings, level: int = 2) -> str:
    if not found.mistakes:
        return ""
    shown = ""
    for one in found.mistakes:
        told = f"{escape(one.truth)}, taken for {escape(one.answer)}"
        shown += f"<figure {FIGURE}>{_picture(_pixels(one.picture))}<figcaption>{told}</figcaption></figure>"
    how_many = f"{counted(found.wrong, 'test example')} {'is' if found.wrong == 1 else 'are'} answered wrong"
    if found.wrong > len(found.mistakes):
        how_many += f"; the first {len(found.mistakes)} of them"
    return f'<h{level}>Mistakes</h{level}><p>{how_many}.</p><div class="pictures">{shown}</div>'


def _diverging(values: NDArray[np.floating], limit: float) -> NDArray[np.uint8]:
    """(height, width, 3): white at 0, blue below, orange above."""
    share = np.clip(values / (limit or 1.0), -1, 1)[..., None]
    ends = np.where(share < 0, np.array([0, 114, 178]), np.array([213, 94, 0]))
    return np.asarray(255 + np.abs(share) * (ends - 255), np.uint8)


def _pixels(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return 255 - picture[0] if len(picture) == 1 else picture.transpose(1, 2, 0)


def _picture(pixels: NDArray[np.uint8]) -> str:
    """The array as an `img` that contains its PNG."""
    packed = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(packed, "PNG")
    height, width = pixels.shape[:2]
    text = base64.b64encode(packed.getvalue()).decode()
    return f'<img src="data:image/png;base64,{text}" width="{PIXELS}" height="{PIXELS * height // width}" alt="">'
