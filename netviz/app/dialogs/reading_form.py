"""The fields that say how data of the user's own is read, built from the config's settings of the same names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from netviz.app.widgets.fields import ChoiceField, NumberField, SwitchField
from netviz.app.widgets.form import Field, FormRows, label_of, signal_of
from netviz.config import FIELDS, SETTINGS

AS_FOUND = ""
"""The choice that leaves a setting to netviz, where it does not say what it has chosen."""


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
                    field.insertItem(0, "as found", AS_FOUND)
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
            return ChoiceField(setting, [(one, label_of(setting, one)) for one in setting.choices()])
        return SwitchField(setting) if holds is bool else NumberField(setting, whole=holds is int)

    def _tell(self, name: str, value: Any) -> None:
        field = self.fields[name]
        if value == AS_FOUND:
            value = None
        elif isinstance(field, NumberField) and field.decimals() == 0:
            value = round(value)
        self.changed.emit(name, value)
