"""A run, or several beside each other, as one HTML page that opens anywhere: no script, no other file, no network.

Whatever a user wrote (names of files, classes, fields) is escaped. Pictures lie in the page as PNG.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator, Sequence
from html import escape

import numpy as np
import tomli_w
from numpy.typing import NDArray
from PIL import Image

from netviz import config as configs
from netviz.config import Config
from netviz.data import catalogue
from netviz.engine.history import SMALLEST, EpochRecord
from netviz.engine.layers import Conv2D
from netviz.errors import counted
from netviz.export.history_csv import figures_of
from netviz.export.measured import Findings, Mistake
from netviz.export.svg_chart import FIGURE, Line, chart
from netviz.number_format import Number, exact, exact_percent, number
from netviz.run.report import versions
from netviz.texts import IN_ENGLISH, Language, Text, joined, phrase

MARK = "<!DOCTYPE html>\n<!-- a report of netviz -->"
MOST_FILTERS, MOST_CLASSES, PIXELS = 64, 60, 56
_NEGATIVE, _POSITIVE = np.array([230, 126, 34]), np.array([31, 119, 180])
"""Orange and blue, as the window has them in its light look."""
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; max-width: 1160px;
  margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; } h2 { margin-top: 2em; border-bottom: 1px solid #dde2e8; }
table { border-collapse: collapse; } td, th { padding: .2em .7em; text-align: right; border: 1px solid #dde2e8; }
th { font-weight: 600; background: #f4f6f8; } td:first-child, th:first-child { text-align: left; }
pre { background: #f4f6f8; padding: 1em; overflow-x: auto; } figcaption { font-weight: 600; }
.pictures figure { display: inline-block; margin: 0 .5em .5em 0; text-align: center; }
.pictures figcaption { font-weight: 400; font-size: 13px; } img { background: #eee; }
"""


def page(found: Sequence[Findings], language: Language = IN_ENGLISH) -> bytes:
    """The report of one model, or the comparison of several; its words and numbers in a language."""
    title = found[0].name
    if len(found) > 1:
        title = language.say(phrase("{count} networks compared", count=len(found)))
    body = _of_one(found[0], language) if len(found) == 1 else _comparison(found, language)
    made = "".join(f"<tr><td>{escape(name)}</td><td>{escape(str(value))}</td></tr>" for name, value in _versions())
    return (
        f'{MARK}\n<html lang="{language.code}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">"
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>{''.join(body)}"
        f"{_heading(phrase('Versions'), language)}<table>{made}</table></body></html>\n"
    ).encode()


def summary(found: Findings, language: Language = IN_ENGLISH) -> str:
    """The same for one model as a part of another page, such as a notebook, without config and versions."""
    parts = (
        _figures([found], language),
        _problem(found, language),
        _curves([found], language),
        _confusion(found, language, 4),
        _filters(found, language, 4),
        _mistakes(found, language, 4),
    )
    return f"<div>{''.join(parts)}</div>"


def _of_one(found: Findings, language: Language) -> Iterator[str]:
    yield _figures([found], language)
    yield _problem(found, language)
    yield _curves([found], language)
    yield _confusion(found, language)
    yield _filters(found, language)
    yield _mistakes(found, language)
    yield f"{_heading(phrase('Config'), language)}<pre>{escape(_config(found.config))}</pre>"


def _comparison(found: Sequence[Findings], language: Language) -> Iterator[str]:
    yield _figures(found, language)
    for one in found:
        yield _problem(one, language)
    yield f"{_heading(phrase('Differences'), language)}<ul>"
    first = found[0]
    for one in found[1:]:
        told = joined(configs.differences(one.config, first.config), "; ") or phrase("the same settings")
        unlike = phrase("{name}, unlike {other}: {settings}", name=one.name, other=first.name, settings=told)
        yield f"<li>{_said(unlike, language)}</li>"
    yield "</ul>"
    yield _curves(found, language)
    for one in found:
        yield f"<h2>{escape(one.name)}</h2>"
        yield _confusion(one, language, 3)
        yield _filters(one, language, 3)
        config = escape(_config(one.config))
        yield f"<details><summary>{_said(phrase('Config'), language)}</summary><pre>{config}</pre></details>"


def _versions() -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in versions().items() if name != "cores")


def _config(config: Config) -> str:
    """The config as TOML for somebody else: of their own data the names alone, not where it lies on this machine."""
    raw = configs.to_dict(config)
    raw["data"]["name"] = catalogue.bare(config.data.name)
    if not config.network.none:
        del raw["network"]["none"]  # one more output, which this network lacks
    return tomli_w.dumps(raw)


def _said(text: str, language: Language) -> str:
    """One of netviz's own texts or numbers in the language, as HTML."""
    return escape(language.say(text))


def _heading(text: str, language: Language, level: int = 2) -> str:
    return f"<h{level}>{_said(text, language)}</h{level}>"


def _figures(found: Sequence[Findings], language: Language) -> str:
    names = list(dict.fromkeys(name for one in found for name in one.figures))
    head = "".join(f"<th>{escape(one.name)}</th>" for one in found)
    rows = ""
    for name in names:
        cells = "".join(f"<td>{_said(one.figures.get(name, '–'), language)}</td>" for one in found)
        rows += f"<tr><td>{_said(name, language)}</td>{cells}</tr>"
    return f"<table><tr><th></th>{head}</tr>{rows}</table>"


def _problem(found: Findings, language: Language) -> str:
    if not found.problem:
        return ""
    told = phrase("{name} was not measured: {problem}", name=found.name, problem=found.problem)
    return f"<p>{_said(told, language)}</p>"


def _curves(found: Sequence[Findings], language: Language) -> str:
    several = len(found) > 1

    def lines(parts: Sequence[tuple[str, str]]) -> list[Line]:
        return [
            Line(
                f"{one.name}, {language.say(name)}" if several else language.say(name),
                points(one.epochs, attribute),
                place if several else part,
                several and part > 0,
            )
            for place, one in enumerate(found)
            for part, (name, attribute) in enumerate(parts)
        ]

    def drawn(title: str, curves: Sequence[Line], tick: Callable[[float], str] = exact) -> str:
        return chart(language.say(title), language.say(phrase("epoch")), curves, language, tick)

    shown = []
    for title, attribute, tick in (
        (phrase("Cost"), "cost", exact),
        (phrase("Accuracy"), "accuracy", exact_percent),
        ("R²", "r2", exact),
    ):
        parts = [(phrase("training"), f"train_{attribute}"), (phrase("validation"), f"validation_{attribute}")]
        shown.append(drawn(title, lines(parts), tick))
    if not several and found[0].epochs:
        network = found[0].model.network
        norms = [
            Line(language.say(network.name_of(index)), _norms(found[0].epochs, place), place)
            for place, index in enumerate(network.weighted_layers)
        ]
        shown.append(drawn(phrase("Gradient of each layer, log₁₀ ‖∂C/∂w‖"), norms))
    heading = _heading(phrase("Curves"), language)
    if not any(shown):
        return f"{heading}<p>{_said(phrase('The history was not saved with the network.'), language)}</p>"
    return f"{heading}{''.join(shown)}"


def points(epochs: Sequence[EpochRecord], figure: str) -> list[tuple[float, float]]:
    """(epoch, value) of a figure of each epoch that has it: a name of `figures_of`."""
    values = [(epoch.epoch, figures_of(epoch).get(figure)) for epoch in epochs]
    return [(float(epoch), value) for epoch, value in values if value is not None]


def _norms(epochs: Sequence[EpochRecord], place: int) -> list[tuple[float, float]]:
    return [(float(epoch.epoch), float(np.log10(max(epoch.gradient_norms[place], SMALLEST)))) for epoch in epochs]


def _confusion(found: Findings, language: Language, level: int = 2) -> str:
    table = found.confusion
    if table is None or len(table) > MOST_CLASSES:
        return ""
    names = [_said(name, language) if isinstance(name, Text) else escape(name) for name in found.classes]
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
    about = _said(phrase("Rows are the true classes, columns the answers."), language)
    return (
        f"{_heading(phrase('Confusion'), language, level)}<p>{about}</p>"
        f"<table><tr><th></th>{head}</tr>{''.join(rows)}</table>"
    )


def _filters(found: Findings, language: Language, level: int = 2) -> str:
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
        # One scale for what is drawn: means over many maps are far smaller than the weights themselves.
        means = filters.mean(axis=1)
        limit = float(np.abs(means).max())
        drawn = [_picture(_diverging(one, limit)) for one in means[:MOST_FILTERS]]
        several = phrase(
            "{layer}, the mean over its {count} input maps, orange below 0 and blue above, to ±{limit}",
            layer=network.name_of(index),
            count=filters.shape[1],
            limit=number(limit),
        )
        single = phrase(
            "{layer}, orange below 0 and blue above, to ±{limit}",
            layer=network.name_of(index),
            limit=number(limit),
        )
        about = several if filters.shape[1] > 1 else single
        parts.append(
            f"<p>{_said(about, language)}</p>"
            f'<div class="pictures">{"".join(f"<figure {FIGURE}>{one}</figure>" for one in drawn)}</div>'
        )
    return f"{_heading(phrase('Filters'), language, level)}{''.join(parts)}" if parts else ""


def _mistakes(found: Findings, language: Language, level: int = 2) -> str:
    if not found.mistakes:
        return ""
    shown = ""
    for one in found.mistakes:
        if one.picture is None:
            continue
        told = _said(phrase("{truth}, taken for {answer}", truth=one.truth, answer=one.answer), language)
        shown += f"<figure {FIGURE}>{_picture(_pixels(one.picture))}<figcaption>{told}</figcaption></figure>"
    wrong = counted(found.wrong, "test example")
    if found.wrong == 1:
        how_many = phrase("{examples} is answered wrong.", examples=wrong)
    elif found.wrong > len(found.mistakes):
        how_many = phrase(
            "{examples} are answered wrong; the first {count} of them.", examples=wrong, count=len(found.mistakes)
        )
    else:
        how_many = phrase("{examples} are answered wrong.", examples=wrong)
    heading = _heading(phrase("Mistakes"), language, level)
    drawn = f'<div class="pictures">{shown}</div>' if shown else _mistaken_rows(found.mistakes, language)
    return f"{heading}<p>{_said(how_many, language)}</p>{drawn}"


def _mistaken_rows(mistakes: Sequence[Mistake], language: Language) -> str:
    """The same of a table: the values of each, what it is and what it was taken for."""
    names = [name for name, _ in mistakes[0].values]
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    ends = "".join(f"<th>{_said(name, language)}</th>" for name in (phrase("true class"), phrase("answer")))
    rows = ""
    for one in mistakes:
        cells = [_said(value, language) if isinstance(value, Number) else escape(value) for _, value in one.values]
        cells += [_said(one.truth, language), _said(one.answer, language)]
        rows += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    return f"<table><tr>{head}{ends}</tr>{rows}</table>"


def _diverging(values: NDArray[np.floating], limit: float) -> NDArray[np.uint8]:
    """(height, width, 3): white at 0, orange below, blue above, as in the window."""
    share = np.clip(values / (limit or 1.0), -1, 1)[..., None]
    ends = np.where(share < 0, _NEGATIVE, _POSITIVE)
    return np.asarray(255 + np.abs(share) * (ends - 255), np.uint8)


def _pixels(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return 255 - picture[0] if len(picture) == 1 else picture.transpose(1, 2, 0)


def _picture(pixels: NDArray[np.uint8]) -> str:
    """The array as an `img` that contains its PNG."""
    packed = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(packed, "PNG")
    height, width = pixels.shape[:2]
    text = base64.b64encode(packed.getvalue()).decode()
    sized = f'width="{PIXELS}" height="{PIXELS * height // width}" style="image-rendering:pixelated"'
    return f'<img src="data:image/png;base64,{text}" {sized} alt="">'
