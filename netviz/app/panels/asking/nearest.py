"""The nearest training examples: pictures of those that the network considers most like the drawing."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from netviz.app.panels.asking.page import AskPage, words
from netviz.app.plotting.images import example_image
from netviz.app.qt.language import in_language, tr
from netviz.app.qt.numbers import number
from netviz.app.widgets.picture_row import Titled
from netviz.session.asking.nearest import Nearest
from netviz.session.parts.asked import AskedDrawing


class NearestPage(AskPage):
    """The drawing, and its neighbours in the last hidden layer."""

    ask: ClassVar[str] = "nearest"
    title: ClassVar[str] = "nearest examples"
    has_bars: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.fields.addWidget(words(tr("Nearest by the activations of the last hidden layer")))
        self.fields.addStretch(1)

    def show_answer(self, shown: AskedDrawing) -> None:
        found = shown.answer
        assert isinstance(found, Nearest)
        near = [
            Titled(
                in_language(shown.class_names[label]) if 0 <= label < len(shown.class_names) else tr("none"),
                example_image(np.asarray(example), self.theme.ink_is_dark),
                number(distance, 3),
            )
            for example, label, distance in zip(
                found.examples, found.labels.tolist(), found.distances.tolist(), strict=True
            )
        ]
        self.pictures.show_pictures([Titled(tr("drawing"), self.as_ink(shown.drawing), marked=True), *near])
        said = tr(
            "Of the first {seen:,} of {total:,} training examples; below each stands how far away it is.",
            seen=found.seen,
            total=found.total,
        )
        if found.seen >= found.total:
            said = tr("Of all {total:,} training examples; below each stands how far away it is.", total=found.total)
        self.said.setText(said)
