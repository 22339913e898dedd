"""Forms: labels and fields for the settings of a config.

They are built from the engine's tables, so a new layer kind or optimizer can be edited as soon as it is in its table.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from netviz import config as configs
from netviz.app.qt.language import translated
from netviz.app.style.theme import SMALL_PX, font
from netviz.app.widgets.fields import ChoiceField, LogSlider, NumberField, SwitchField, mark_wrong
from netviz.config import SETTINGS, SPECS, Config, Setting, Spec, label_of, settings_of
from netviz.errors import DataError

LABEL_WIDTH = 92
"""The least room for labels, in pixels."""
WIDEST_CHOICE = 180
"""The longest choice for which the column grows, in pixels."""
ALIGNED = ("training.", "seed", "network.init")
"""How the paths of settings begin whose fields, in forms one below the other, begin at the same place."""
KIND = "kind"
"""What a spec's form calls the choice of the kind itself."""
Field = NumberField | ChoiceField | SwitchField


@dataclasses.dataclass
class _Row:
    """One field, and what is said below it: why its own text is refused, else what is wrong with the config, else why
    it does not apply.
    """

    field: QWidget
    below: QLabel
    label: QLabel
    refused: str = ""
    problem: str = ""
    inapplicable: str = ""

    def show(self) -> None:
        wrong = self.refused or self.problem
        text = translated(wrong or self.inapplicable)
        self.below.setText(text)
        self.below.setVisible(bool(text))
        self.below.setObjectName("problem" if wrong else "dim")
        self.below.style().unpolish(self.below)
        self.below.style().polish(self.below)
        self.field.setAccessibleDescription(text)
        self.field.setEnabled(not self.inapplicable)
        mark_wrong(self.field, bool(wrong))


def label_width() -> int:
    """The room for the longest label of the training settings in the window's language, in pixels."""
    metrics = QFontMetrics(font(SMALL_PX))
    labels = (setting.label for path, setting in (SETTINGS | SPECS).items() if path.startswith(ALIGNED))
    return max(LABEL_WIDTH, *(metrics.horizontalAdvance(translated(label)) + 1 for label in labels))


class FormRows(QWidget):
    """Labels on the left, fields on the right; below a field what is wrong with it.

    aligned: whether its fields begin where those of other forms above and below it do; otherwise labels take as little
    room as they can, and long ones two lines.
    """

    def __init__(self, aligned: bool = True) -> None:
        super().__init__()
        self._aligned = aligned
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnMinimumWidth(0, label_width() if aligned else 0)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, setting: Setting, field: QWidget, extra: QWidget | None = None) -> None:
        """Append a row for the setting of this name."""
        if extra is None and setting.slider is not None and isinstance(field, NumberField):
            extra = LogSlider(field, *setting.slider)
        if isinstance(field, ChoiceField):
            field.keep_whole(WIDEST_CHOICE)
        row = self._grid.rowCount()
        label = QLabel(translated(setting.label))
        label.setObjectName("dim")
        label.setToolTip(translated(setting.help))
        label.setBuddy(field)
        label.setWordWrap(not self._aligned)
        if isinstance(field, SwitchField) and not self._aligned:
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addWidget(field, row, 2, Qt.AlignmentFlag.AlignRight)
        else:
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1, 1, 1 if extra is not None else 2)
        if extra is not None:
            self._grid.addWidget(extra, row, 2)
        below = QLabel()
        below.setObjectName("problem")
        below.setTextFormat(Qt.TextFormat.PlainText)
        below.setWordWrap(True)
        below.hide()
        self._grid.addWidget(below, row + 1, 0, 1, 3)
        self._rows[name] = _Row(field, below, label)
        if isinstance(field, NumberField):
            field.refused.connect(lambda sentence: self._refuse(name, sentence))

    def show_problem(self, name: str, sentence: str) -> bool:
        """Show what is wrong with the config at the field concerned. Returns whether the form has that field."""
        for other, row in self._rows.items():
            wanted = sentence if other == name else ""
            if row.problem != wanted:
                row.problem = wanted
                row.show()
        return bool(sentence) and name in self._rows

    def show_inapplicable(self, name: str, reason: str) -> None:
        """Show a field in gray, with the reason below it; with none, as usual."""
        row = self._rows[name]
        if row.inapplicable != reason:
            row.inapplicable = reason
            row.show()

    def show_row(self, name: str, shown: bool) -> None:
        """Show a field with its label, or hide both."""
        row = self._rows[name]
        row.field.setVisible(shown)
        row.label.setVisible(shown)

    def problem(self, name: str) -> str:
        """The message below a field that is wrong; empty if there is no problem."""
        row = self._rows[name]
        return row.refused or row.problem

    def reason(self, name: str) -> str:
        """Why a field is gray; empty if it is not."""
        return self._rows[name].inapplicable

    def _refuse(self, name: str, sentence: str) -> None:
        if name in self._rows:
            self._rows[name].refused = sentence
            self._rows[name].show()

    def add_wide(self, widget: QWidget) -> None:
        """Append a widget that spans the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)

    def clear(self) -> None:
        self._rows = {}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class SpecForm(FormRows):
    """Edits one spec, of one of the kinds in the setting's table; announces the whole new spec."""

    edited = Signal(object)

    def __init__(self, kind_setting: Setting, aligned: bool = True) -> None:
        super().__init__(aligned)
        kinds = kind_setting.choices() if kind_setting.choices is not None else None
        assert isinstance(kinds, Mapping)
        self._kinds: Mapping[str, type[Any]] = kinds
        self._kind_setting = kind_setting
        self._spec: Spec | None = None
        self._fields: dict[str, Field] = {}

    def show_spec(self, spec: Spec) -> None:
        """Show a spec; the widgets stay the same as long as the kind does."""
        if self._spec is None or spec.kind != self._spec.kind:
            self._build(spec)
        self._spec = spec
        for name, field in self._fields.items():
            field.show_value(getattr(spec, name))

    def field(self, name: str) -> Field | None:
        """The field of a setting; `kind` is the choice of the kind itself."""
        return self._kind if name == KIND else self._fields.get(name)

    def _build(self, spec: Spec) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.clear()
        self._kind = ChoiceField(self._kind_setting, [(name, kind.label) for name, kind in self._kinds.items()])
        self._kind.show_value(spec.kind)
        self._kind.chosen.connect(self._change_kind)
        self.add(KIND, self._kind_setting, self._kind)
        self._fields = {}
        for name, setting in settings_of(type(spec)).items():
            field = make_field(setting, getattr(spec, name))
            signal_of(field).connect(lambda value, name=name: self._change(name, value))
            self._fields[name] = field
            self.add(name, setting, field)
        if had_focus:
            self._kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, name: str, value: Any) -> None:
        assert self._spec is not None
        kind = type(getattr(self._spec, name))
        changed = dataclasses.replace(self._spec, **{name: kind(value)})  # type: ignore[type-var]
        self._spec = changed
        self.edited.emit(changed)

    def _change_kind(self, kind: str) -> None:
        assert self._spec is not None
        if kind == self._spec.kind:
            return
        # Only what means the same there: RMSprop's decay is a memory, AdamW's shrinks the weights.
        before, after = settings_of(type(self._spec)), settings_of(self._kinds[kind])
        shared = [name for name in before if name in after and _says(before[name]) == _says(after[name])]
        changed = self._kinds[kind](**{name: getattr(self._spec, name) for name in shared})
        self.show_spec(changed)
        self.edited.emit(changed)


class PathForm(FormRows):
    """Fields for some of the config's plain settings, by their paths."""

    edited = Signal(str, object)

    def __init__(
        self, settings: dict[str, Setting], beside: Mapping[str, QWidget] | None = None, aligned: bool = True
    ) -> None:
        super().__init__(aligned)
        self._fields: dict[str, Field] = {}
        for path, setting in settings.items():
            default = configs.value_at(Config(), path)
            field = make_field(setting, configs.FIELDS[path].value_type() if default is None else default)
            signal_of(field).connect(self._teller(path, field))
            self._fields[path] = field
            self.add(path, setting, field, (beside or {}).get(path))

    def show_config(self, config: Config) -> None:
        """Show a config; settings it leaves out show what its data implies, if that is available."""
        left_out = [path for path in self._fields if configs.value_at(config, path) is None]
        standing_in = _standing_in(config) if left_out else {}
        for path, field in self._fields.items():
            value = standing_in.get(path) if path in left_out else configs.value_at(config, path)
            if value is not None:
                field.show_value(value)

    def field(self, path: str) -> Field:
        return self._fields[path]

    def _teller(self, path: str, field: Field) -> Callable[[object], None]:
        whole = isinstance(field, NumberField) and field.decimals() == 0
        return lambda value: self.edited.emit(path, round(value) if whole else value)  # type: ignore[call-overload]


def name_in(field: str, path: str) -> str:
    """What a spec's form at a path of the config calls a field: `units` or `kind`; empty for what is elsewhere."""
    return KIND if field == path else field.removeprefix(f"{path}.") if field.startswith(f"{path}.") else ""


def _says(setting: Setting) -> tuple[str, str]:
    """A setting's own label and help."""
    return setting.label, setting.help


def _standing_in(config: Config) -> dict[str, Any]:
    """The values of the data settings that a config leaves out; empty if the data is missing."""
    try:
        train, validation = config.data.sizes
        noise = config.data.source.noise
    except DataError:
        return {}
    return {"data.train": train, "data.validation": validation, "data.noise": noise or 0.0}


def make_field(setting: Setting, value: Any) -> Field:
    """The field that fits a setting with this kind of value: a choice, a switch or a number."""
    if isinstance(value, bool):
        return SwitchField(setting)
    if setting.choices is None:
        return NumberField(setting, whole=not isinstance(value, float))
    return ChoiceField(setting, [(name, label_of(setting, name)) for name in setting.choices()])


def signal_of(field: Field) -> SignalInstance:
    """The signal with which a field announces what the user has set."""
    if isinstance(field, ChoiceField):
        return field.chosen
    return field.switched if isinstance(field, SwitchField) else field.changed
