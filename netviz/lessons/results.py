"""RESULTS.md: the lessons' figures beside the published ones, written by `netviz lesson --write-results`, not by hand.

A lesson's section is replaced when it is run again; the sections of the others stay, as long as these lessons exist.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Sequence
from pathlib import Path

from netviz.files import write_whole
from netviz.lessons.lesson import Lesson
from netviz.lessons.runner import LessonResult
from netviz.run.report import versions

HEAD = """# What the lessons gave

Written by `netviz lesson NAME --write-results`; each section gives the date, the versions and the time it took.
*holds* says whether the figure is close enough to the published one, or within the bounds that the lesson's file sets.
"""
_SECTION = re.compile(r"^## .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def write(path: Path, lesson: Lesson, results: Sequence[LessonResult], known: Collection[str]) -> None:
    """Write a lesson's results into the file, in the order of the lessons' names. Raises UserError.

    known: the names of all lessons' files; sections of any other are removed.
    """
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    sections = {part.split("`")[1]: part.strip() for part in _SECTION.findall(text)}
    sections = {name: part for name, part in sections.items() if name in known}
    sections[lesson.name] = section_of(lesson, results)
    write_whole(path, "\n\n".join([HEAD.strip(), *(sections[name] for name in sorted(sections))]).encode() + b"\n")


def section_of(lesson: Lesson, results: Sequence[LessonResult]) -> str:
    """The lesson's section of the file."""
    used = versions()
    seconds = sum({result.expected.run: result.seconds for result in results}.values())
    lines = [
        f"## {lesson.title} (`{lesson.name}`)",
        "",
        f"{datetime.datetime.now().astimezone().date()}, netviz {used['netviz']}, Python {used['python']}, "
        f"NumPy {used['numpy']}, {used['cores']} cores, {seconds:,.0f} s.",
        "",
        "| figure | published | netviz | spread | seeds | holds |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for result in results:
        unit = result.expected.unit
        shown = [formatted(value, unit) for value in (result.expected.published, result.mean)]
        spread = formatted(result.spread, unit) if len(result.seeds) > 1 else "–"
        holds = "yes" if result.holds else "**no**"
        lines.append(f"| {result.expected.name} | {' | '.join(shown)} | {spread} | {len(result.seeds)} | {holds} |")
    return "\n".join([*lines, *(f"\n{row}" for row in lesson.rows)])


def formatted(value: float | None, unit: str) -> str:
    """A number with its unit: 95.4 % for 0.954 with `%`, otherwise three digits; a dash for None."""
    if value is None:
        return "–"
    return f"{100 * value:.2f} %" if unit == "%" else f"{value:.3g}{' ' + unit if unit else ''}"
