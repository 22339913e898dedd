"""The fields that say how data of the user's own is read, built from the config's settings of the same names."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal

from netviz.app.qt.language import tr, translated
from netviz.app.widgets.fields import ChoiceField, NumberField, SwitchField
from netviz.app.widgets.form import Field, FormRows, signal_of
from netviz.config import FIELDS, SETTINGS, label_of
from netviz.texts import phrase

TITLE_OF_COLUMNS = phrase("Columns")
AS_FOUND = ""
"""The choice that leaves a setting to netviz, where it does not say what it has chosen."""
COLUMNS = {
    "leave_out": (phrase("leave out {columns} under Columns"), phrase("leave out columns under Columns")),
    "take_in": (phrase("tick {columns} under Columns"), phrase("tick columns under Columns")),
}
"""The settings that have a menu of columns in place of fields, and what is done there: with some columns, with any."""
SAID = re.compile(r'(say )?data\.(\w+)(:(?= )| = (?:"[^"]*"|\[[^\]]*\]|\w+))?')
"""What a finding or an error says of a setting, in the words of a config: `say data.label = "price"`."""


def in_words_of_fields(sentence: str, names: Collection[str]) -> str:
    """What was found out about data, with the fields of these settings in place of the words of a config."""

    def named(match: re.Match[str]) -> str:
        say, name, rest = match[1], match[2], match[3] or ""
        if name not in names:
            return match[0]
        if rest == ":":
            return f"{translated(TITLE_OF_COLUMNS if name in COLUMNS else SETTINGS[f'data.{name}'].label)}:"
        value = rest.removeprefix(" = ")
        if name in COLUMNS:
            of_some, of_any = COLUMNS[name]
            return tr(of_some, columns=", ".join(json.loads(value))) if value.startswith("[") else translated(of_any)
        setting = SETTINGS[f"data.{name}"]
        label = translated(setting.label)
        if value == "true":
            return tr("the switch {label}", label=label)
        if setting.choices is not None and value.strip('"') in setting.choices():
            chosen = translated(label_of(setting, value.strip('"')))
            value = chosen if say else f'"{chosen}"'
        if value:
            return (
                tr("choose {value} in the field {label}", value=value, label=label)
                if say
                else tr("{value} in the field {label}", value=value, label=label)
            )
        return tr("choose in the field {label}", label=label) if say else tr("in the field {label}", label=label)

    return SAID.sub(named, sentence)


class ReadingForm(FormRows):
    """A field for each of some settings of `[data]`, by their names."""

    changed = Signal(str, object)
    """changed(name, value): the user has chosen; None leaves it to netviz."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        """By the names of the settings."""
        for name in names:
            setting = SETTINGS[f"data.{name}"]
            field = self._field(name)
            self.fields[name] = field
            signal_of(field).connect(lambda value, name=name: self._tell(name, value))
            self.add(name, setting, field)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these values by name; None shows that netviz has chosen."""
        for name, field in self.fields.items():
            value = values.get(name)
            if isinstance(field, ChoiceField):
                if value is None and field.findData(AS_FOUND) < 0:
                    field.insertItem(0, tr("as found"), AS_FOUND)
                field.show_value(AS_FOUND if value is None else value)
            elif isinstance(field, SwitchField):
                field.show_value(bool(value))
            elif value is not None:
                field.show_value(float(value))

    def show_columns(self, names: tuple[str, ...]) -> None:
        """Offer these columns as the label."""
        label = self.fields.get("label")
        if isinstance(label, ChoiceField):
            label.clear()
            for name in names:
                label.addItem(name, name)

    def _field(self, name: str) -> Field:
        setting, holds = SETTINGS[f"data.{name}"], FIELDS[f"data.{name}"].value_type
        if name == "label":
            return ChoiceField(setting, [])
        if setting.choices is not None:
            return ChoiceField(setting, [(one, translated(label_of(setting, one))) for one in setting.choices()])
        return SwitchField(setting) if holds is bool else NumberField(setting, whole=holds is int)

    def _tell(self, name: str, value: Any) -> None:
        field = self.fields[name]
        if value == AS_FOUND:
            value = None
        elif isinstance(field, NumberField) and field.decimals() == 0:
            value = round(value)
        self.changed.emit(name, value)
