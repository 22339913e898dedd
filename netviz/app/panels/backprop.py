"""Backpropagation in a diagram: one mini-batch of a small network, step by step, with every number in its place."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from netviz.app.panels.backprop_diagram import Diagram
from netviz.app.panels.backprop_steps import StepKind, formula, laws, steps, title
from netviz.app.panels.base import PageState, Panel
from netviz.app.qt.language import tr
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.formula_label import FormulaLabel
from netviz.app.widgets.inputs import ComboBox, PushButton
from netviz.config import Setting
from netviz.session import Frame
from netviz.session.parts.backprop import Backprop
from netviz.texts import phrase

NO_BACKPROP = phrase("Every number is shown for a small network, as in the lesson Backpropagation")


class BackpropPage(PageState, frozen=True):
    """The step that a page is about, and the neuron in its layer, both counted from 1."""

    step: Annotated[int | None, Setting("Step", "Which step is shown", minimum=1, maximum=100)] = None
    neuron: Annotated[int | None, Setting("Neuron", "Whose numbers are shown", minimum=1, maximum=100)] = None


class BackpropPanel(Panel):
    """The diagram, the step's formula with its numbers, and the buttons to move on; the last step trains."""

    name: ClassVar[str] = "backprop"
    title: ClassVar[str] = "Backpropagation"
    height_share: ClassVar[int] = 40
    empty: ClassVar[str] = NO_BACKPROP
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Backprop})
    page_state: ClassVar[type[PageState]] = BackpropPage
    formulas: ClassVar[tuple[str, ...]] = tuple(laws())

    def __init__(self) -> None:
        super().__init__()
        self.place = 0
        self.right = self.heading = dim_label()
        self.diagram = Diagram()
        self.diagram.chosen.connect(self._choose)
        self.formula = FormulaLabel()
        self.back, self.next = PushButton(tr("Step back")), PushButton(tr("Next step"))
        self.back.clicked.connect(lambda: self.go(self.place - 1))
        self.next.clicked.connect(lambda: self.go(self.place + 1))
        self.examples = ComboBox()
        self.examples.setAccessibleName(tr("Example of the mini-batch"))
        self.examples.currentIndexChanged.connect(lambda _: self._show())
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.back, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.examples)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.diagram, 1)
        column.addWidget(self.formula)
        column.addLayout(row)
        self.setMinimumSize(300, 260)
        self._show()

    def set_frame(self, frame: Frame) -> None:
        found = frame.part(Backprop)
        self.diagram.shown = found
        if found is not None and self.examples.count() != len(found.costs):
            self.examples.clear()
            self.examples.addItems(
                [
                    tr("example {number} of {count}", number=index + 1, count=len(found.costs))
                    for index in range(len(found.costs))
                ]
            )
        self._show()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.diagram.theme = theme
        self.formula.set_theme(theme)
        self._show()

    def show_page(self, state: BackpropPage) -> None:
        self.place = self.place if state.step is None else state.step - 1
        self.diagram.neuron = self.diagram.neuron if state.neuron is None else state.neuron - 1
        self._show()

    def go(self, place: int) -> None:
        """Go to another step; after the last, train this mini-batch and start with the next."""
        found = self.diagram.shown
        if found is None or place < 0:
            return
        if place >= len(steps(len(found.layers))):
            place = 0
            self.stepped.emit()
        self.place = place
        self._show()

    def _choose(self, neuron: int) -> None:
        self.diagram.neuron = neuron
        self._show()

    def _show(self) -> None:
        found = self.diagram.shown
        self._note.say("" if found is not None else self.empty)
        for widget in (self.diagram, self.formula, self.back, self.next, self.examples):
            widget.setVisible(found is not None)
        if found is None:
            self.heading.setText("")
            return
        every = steps(len(found.layers))
        self.place = min(self.place, len(every) - 1)
        step = every[self.place]
        example = min(max(0, self.examples.currentIndex()), len(found.costs) - 1)
        self.diagram.neuron = min(self.diagram.neuron, len(found.layers[step.layer].b) - 1)
        self.diagram.step, self.diagram.example = step, example
        self.heading.setText(
            tr("step {number} of {count}: {title}", number=self.place + 1, count=len(every), title=title(step, found))
        )
        self.formula.show_text(formula(step, found, self.diagram.neuron, example))
        self.back.setEnabled(self.place > 0)
        self.next.setText(tr("Take the step") if step.kind is StepKind.UPDATE else tr("Next step"))
        self.diagram.update()
