"""How the network learns: cost, regularization, optimizer, η, batch size, epochs, initializer and seed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from netviz import config as configs
from netviz.app.qt.focus import follow_layout
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.form import KIND, PathForm, SpecForm, name_in
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.scroll import vertical_scroll
from netviz.config import SETTINGS, SPECS, Config, ConfigError

PLAIN = ("training.learning_rate", "training.batch_size", "training.epochs", "network.init", "seed")
SELDOM = ("training.early_stopping", "training.averaging", "training.keep_zeros")


class TrainingPanel(QWidget):
    """Shows and edits a config's training settings."""

    edited = Signal(dict)
    """edited({path: value}): what the user wants to change, not yet checked."""

    def __init__(self) -> None:
        super().__init__()
        self._cost = PathForm({"training.cost": SETTINGS["training.cost"]})
        self._specs: dict[str, SpecForm] = {}
        for path, setting in SPECS.items():
            self._specs[path] = SpecForm(setting)
            self._specs[path].edited.connect(lambda spec, path=path: self._change(path, spec))
        self.new_button = PushButton(tr("New"))
        """A button for the command that draws new weights."""
        self.new_button.setObjectName("small")
        self.new_button.setAccessibleName(tr("New weights"))
        self._plain = PathForm({path: SETTINGS[path] for path in PLAIN}, beside={"seed": self.new_button})
        self._rest = PathForm({path: SETTINGS[path] for path in SELDOM})
        self._paths = {"training.cost": self._cost}
        self._paths |= dict.fromkeys(PLAIN, self._plain) | dict.fromkeys(SELDOM, self._rest)
        for form in (self._cost, self._plain, self._rest):
            form.edited.connect(self._change)
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(3)
        often, seldom = list(self._specs.values())[:2], list(self._specs.values())[2:]
        for widget in (self._cost, *often, self._plain, *seldom, self._rest, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        vertical_scroll(self, inside, whole_width=True)

    def show_config(self, config: Config, problem: ConfigError | None = None) -> None:
        """Show a config; a `problem` with the training is shown at its field, otherwise below all of them."""
        self._cost.show_config(config)
        self._plain.show_config(config)
        self._rest.show_config(config)
        inapplicable = configs.inapplicable(config)
        for path, form in self._specs.items():
            form.show_spec(configs.value_at(config, path))
            form.show_inapplicable(KIND, translated(inapplicable.get(path, "")))
        follow_layout(self)
        field, sentence = ("", "") if problem is None else (problem.field, f"{translated(problem.problem)}.")
        said = [form.show_problem(field, sentence) for form in (self._cost, self._plain, self._rest)]
        said += [form.show_problem(name_in(field, path), sentence) for path, form in self._specs.items()]
        mine = field.startswith(("training.", "data.augmentation", "seed")) and not any(said)
        self.problem.setText(sentence if mine else "")
        self.problem.setVisible(mine)

    def form(self, path: str) -> PathForm:
        """The form that a plain setting is in."""
        return self._paths[path]

    def field_problem(self, path: str) -> str:
        """The message at a field; empty if there is no problem."""
        return self._paths[path].problem(path)

    def field(self, path: str) -> QWidget:
        """The field of a setting, such as `training.learning_rate`."""
        return self._paths[path].field(path)

    def spec_form(self, path: str) -> SpecForm:
        """The form of a field with kinds, such as `training.optimizer`."""
        return self._specs[path]

    def _change(self, path: str, value: object) -> None:
        self.edited.emit({path: value})
