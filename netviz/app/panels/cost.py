"""Cost over time: of the mini-batches with its running average, on the validation set, and its two terms.

With regularization the cost is the sum of the data's term and the weights' term; both are drawn dashed.
"""

from __future__ import annotations

from functools import reduce
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from netviz.app.panels.curves import CurvesPanel
from netviz.app.plotting.axis import round_up
from netviz.app.plotting.plot import SMALLEST
from netviz.app.plotting.series import Series
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import exact
from netviz.app.widgets.inputs import ToolButton
from netviz.session import Frame
from netviz.session.parts.compared_runs import ComparedRuns
from netviz.session.parts.curves import Curves, MeasureCurves
from netviz.texts import phrase

# The fraction of the run that counts as its start, and how far above the rest it may lie and still be shown whole.
BEGINNING, ABOVE = 0.05, 2.0
FAR_ABOVE = 4.0
"""A start that is this many times as high as all that follows leaves the plot; a lower one is part of the course."""
DASHED = Qt.PenStyle.DashLine


class CostPanel(CurvesPanel):
    """Training and validation cost over epochs, both with the regularization term."""

    name: ClassVar[str] = "cost"
    title: ClassVar[str] = "Cost"
    label: ClassVar[str] = "cost C"
    empty: ClassVar[str] = phrase("Train to see the cost fall")

    def __init__(self) -> None:
        super().__init__()
        self.logarithmic = ToolButton()
        self.logarithmic.setText("log")
        self.logarithmic.setCheckable(True)
        self.logarithmic.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.logarithmic.setAccessibleName(tr("Logarithmic cost axis"))
        self.logarithmic.setToolTip(tr("Show the cost on a logarithmic axis, so that small costs can be distinguished"))
        self.logarithmic.toggled.connect(self._scale)
        self.line_up(self.legend, self.logarithmic, spacing=2)

    def measure(self, curves: Curves) -> MeasureCurves:
        return curves.cost

    def point(self, curves: Curves) -> tuple[float, float] | None:
        """Where the validation cost turned upwards: from there on the network overfits."""
        return curves.turning_point

    def point_text(self, epoch: float, name: str) -> str:
        at = exact(round(epoch, 1))
        if name:
            return tr("{name}: lowest at epoch {epoch}", name=name, epoch=at)
        return tr("lowest on the validation set: epoch {epoch}", epoch=at)

    def terms(self, curves: Curves) -> list[Series]:
        batches = curves.batches
        term = batches.mean[:, 2]
        if not term.any():
            return []
        data = batches.average[:, 0] - term
        return [
            Series(tr("data"), QColor(self.theme.positive), batches.x, data, DASHED, 1.5),
            Series(tr("regularization"), QColor(self.theme.wrong), batches.x, term, DASHED, 1.5),
        ]

    def reach(self, curves: Curves) -> tuple[float, float]:
        batches = curves.batches
        x = np.concatenate([batches.x, curves.validation_x])
        shown = np.concatenate([batches.average[:, 0], curves.validation_cost])
        if self.plot.logarithmic:
            drawn = np.concatenate([shown, *(term.y for term in self.terms(curves))])
            powers = np.log10(np.maximum(drawn, SMALLEST))
            low = np.floor(powers.min(initial=0.0))
            return float(low), float(max(np.ceil(powers.max(initial=low + 1)), low + 1))
        if not len(batches.x):
            return 0.0, round_up(float(shown.max(initial=0.0)))
        # Large initial weights start far above everything of interest; the start may then leave the plot at the top.
        later = float(shown[x >= BEGINNING * x.max()].max())
        # The costs of single batches, especially small ones, reach far above their average, which is what the plot is
        # for.
        later = max(later, min(float(np.quantile(batches.high[:, 0], 0.98)), ABOVE * later))
        highest = float(shown.max())
        return 0.0, round_up(later * 1.2 if highest > FAR_ABOVE * later else max(highest, later))

    def set_frame(self, frame: Frame) -> None:
        costs = dict.fromkeys((frame.part(ComparedRuns) or ComparedRuns(())).costs)
        kinds = reduce(_listed, map(translated, costs), "")
        self.plot.set_y_label(tr("cost C: {kinds}", kinds=kinds) if kinds else translated(self.label))
        super().set_frame(frame)

    def _scale(self, on: bool) -> None:
        self.plot.set_logarithmic(on)
        if self._frame is not None:
            self.set_frame(self._frame)


def _listed(kinds: str, kind: str) -> str:
    """One more kind of cost at the end of a list of them."""
    return tr("{kinds} and {kind}", kinds=kinds, kind=kind) if kinds else kind
