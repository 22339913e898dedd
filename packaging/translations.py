"""Keeps the translation files in step with what netviz says.

    python packaging/translations.py                 brings assets/translations/netviz_de.ts up to date
    python packaging/translations.py --todo FILE     writes what has no translation yet as JSON, source by source
    python packaging/translations.py --fill FILE     takes translations from such a file
    python packaging/translations.py --release       makes the .qm file that the window loads

A text is found where it is written: as the argument of `tr` or `phrase`, as a label or help of a table (`RULES`), in a
lesson, or in the glossary.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from netviz.app.qt.language import CONTEXT
from netviz.texts import SAYS_FIELD

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "translations"
RULES: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "tr": ((0,), ()),
    "phrase": ((0,), ()),
    "setting": ((1, 2), ("label", "help", "unit")),
    "Setting": ((0, 1), ("label", "help", "unit")),
    "Command": ((), ("title", "help", "heading")),
}
"""Calls whose arguments are texts: by place, and by name."""
ATTRIBUTES = ("label", "title", "help", "asks", "short_label", "summary", "phrase", "phrase_of_whole")
"""Attributes of classes that are texts."""
COUNTED = "counted"
"""Its nouns stand behind a number: `counted(3, "example")`."""


def sources() -> dict[str, list[str]]:
    """Every text in English, with the files in which it stands, in the order of the files."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "netviz").rglob("*.py")):
        for said in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            _add(found, said, path)
    for path in sorted((ROOT / "netviz" / "lessons").glob("*.toml")):
        for said in _texts_of_lesson(tomllib.loads(path.read_text(encoding="utf-8"))):
            _add(found, said, path)
    glossary = ROOT / "assets" / "glossary.toml"
    for word in tomllib.loads(glossary.read_text(encoding="utf-8"))["words"]:
        for said in (word["title"], word["text"], *word.get("names", ())):
            _add(found, said, glossary)
    return found


def _add(found: dict[str, list[str]], said: str, path: Path) -> None:
    places = found.setdefault(said, [])
    place = path.relative_to(ROOT).as_posix()
    if any(c.isalpha() for c in said) and place not in places:
        places.append(place)
    if not places:
        del found[said]


def texts_of(tree: ast.Module) -> Iterator[str]:
    """The texts of a module, in order."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == COUNTED:
                nouns = [said for argument in node.args[1:] for said in _constants(argument)]
                if nouns:
                    yield f"{{number:,}} {nouns[0]}"
                    yield f"{{number:,}} {nouns[1] if len(nouns) > 1 else nouns[0] + 's'}"
            elif name in RULES:
                places, names = RULES[name]
                for argument in (*(node.args[place] for place in places if place < len(node.args)),
                                 *(keyword.value for keyword in node.keywords if keyword.arg in names)):  # fmt: skip
                    yield from map(without_field, _constants(argument))
        elif isinstance(node, ast.ClassDef):
            for statement in node.body:
                targets = (
                    statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
                )
                if any(isinstance(target, ast.Name) and target.id in ATTRIBUTES for target in targets):
                    yield from _constants(getattr(statement, "value", None))


def without_field(said: str) -> str:
    """What is wrong with a field of the config is translated without the field; see `phrase`."""
    found = SAYS_FIELD.fullmatch(said)
    return found[2] if found else said


def _constants(node: ast.AST | None) -> Iterator[str]:
    """The strings that an expression may be: a literal, or either of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _texts_of_lesson(lesson: dict) -> Iterator[str]:
    yield from (lesson[name] for name in ("title", "chapter", "summary") if lesson.get(name))
    for page in lesson.get("pages", ()):
        yield from (page[name] for name in ("text", "question", "answer") if page.get(name))
    yield from lesson.get("tries", ())
    yield from lesson.get("runs", {})
    for control in lesson.get("knobs", ()):
        yield control["label"]
        yield from (choice["label"] for choice in control.get("choices", ()))


def read(path: Path) -> dict[str, str]:
    """The translations of a file, by their source; empty where one is missing."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(path: Path, translations: dict[str, str], language: str) -> None:
    """Write a file of all texts, with the translations that are known."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, places in sources().items():
        message = ElementTree.SubElement(context, "message")
        for place in places:
            ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    content = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="de", help="its code; de by default")
    parser.add_argument("--todo", type=Path, metavar="FILE", help="write what is not translated yet")
    parser.add_argument(
        "--only", default="", metavar="TEXT", help="of --todo, only the files whose path has this in it"
    )
    parser.add_argument("--fill", type=Path, nargs="+", metavar="FILE", help="take translations from files")
    parser.add_argument("--release", action="store_true", help="make the file that the window loads")
    options = parser.parse_args()
    path = FOLDER / f"netviz_{options.language}.ts"
    FOLDER.mkdir(exist_ok=True)
    now, known = sources(), read(path)
    for filled in options.fill or ():
        given = json.loads(filled.read_text(encoding="utf-8"))
        known |= {without_field(source): without_field(said) for source, said in given.items()}
    write(path, known, options.language)
    missing = {
        source: ""
        for source, places in now.items()
        if not known.get(source) and any(options.only in place for place in places)
    }
    print(
        f"{len(now)} texts, {len(missing)} without a translation, {len(known.keys() - now.keys())} left out",
        file=sys.stderr,
    )
    if options.todo:
        options.todo.write_text(json.dumps(missing, ensure_ascii=False, indent=1), encoding="utf-8")
    if options.release:
        from PySide6 import __file__ as package

        subprocess.run([Path(package).with_name("lrelease"), path, "-qm", path.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    main()
