"""Occlude: where the answer rests, as colour over the drawing."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from netviz.app.panels.asking.page import AskPage, slider, words
from netviz.app.plotting.images import mapped
from netviz.app.qt.language import in_language, tr
from netviz.app.qt.numbers import percent
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.picture_row import Titled
from netviz.number_format import THIN_SPACE
from netviz.session.asking.occluding import Occluded
from netviz.session.asking.question import AskQuestion
from netviz.session.parts.asked import AskedDrawing

PATCHES = (2, 3, 4, 5, 6, 7, 8, 10, 12)


class OccludePage(AskPage):
    """The fall of the answer under a patch."""

    ask: ClassVar[str] = "occlude"
    title: ClassVar[str] = "occlude"
    has_bars: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.patch = slider(tr("The side of the patch, in pixels"), len(PATCHES), PATCHES.index(6))
        self._side = dim_label()
        self._side.setMinimumWidth(40)
        self.patch.valueChanged.connect(lambda _: self._choose())
        for widget in (words(tr("Cover it with a patch of")), self.patch, self._side):
            self.fields.addWidget(widget)
        self.fields.addStretch(1)
        self._write()

    def question(self) -> AskQuestion:
        return AskQuestion(self.ask, patch=PATCHES[self.patch.value()])

    def show_answer(self, shown: AskedDrawing) -> None:
        found = shown.answer
        assert isinstance(found, Occluded)
        most = float(np.abs(found.falls).max())
        heat = mapped(found.falls, -most, most, self.theme.diverging())
        name, fall = in_language(shown.class_names[found.answer]), percent(max(0.0, float(found.falls.max())))
        pictures = (
            Titled(
                tr("drawing"),
                self.as_ink(shown.drawing),
                tr("read as {name}, {share}", name=name, share=percent(found.probability)),
            ),
            Titled(tr("what the answer rests on"), heat, tr("falls by up to {fall}", fall=fall)),
        )
        self.pictures.show_pictures(pictures)
        self.said.setText(tr("Where it is blue, {name} loses while that part is covered; orange, it gains.", name=name))

    def _choose(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        self._side.setText(f"{PATCHES[self.patch.value()]}{THIN_SPACE}px")
