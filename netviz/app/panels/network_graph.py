"""The network itself, drawn, and for points in the plane the map of its answers beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from PySide6.QtWidgets import QHBoxLayout

from netviz.app.panels.base import Panel
from netviz.app.panels.plane import PlanePanel
from netviz.app.style.number_format import number
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import dim_label
from netviz.app.widgets.network_canvas import NetworkCanvas
from netviz.session import Frame
from netviz.session.parts.network_graph import NetworkGraph
from netviz.session.parts.plane import Plane


class NetworkGraphPanel(Panel):
    """The network drawn, and for points in the plane the map of its answers beside it."""

    name: ClassVar[str] = "network"
    title: ClassVar[str] = "Network"
    height_share: ClassVar[int] = 50
    needs: ClassVar[frozenset[type[Any]]] = frozenset({NetworkGraph, Plane})
    waits: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.canvas = NetworkCanvas()
        self.plane = PlanePanel()
        self.right = self._scale = dim_label()
        self.canvas.pinned.connect(lambda _: self.asked.emit())
        self.canvas.resized.connect(self.edited)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.canvas, 5)
        row.addWidget(self.plane, 2)
        self.setLayout(row)
        self.plane.hide()
        self.setMinimumSize(260, 150)

    def questions(self) -> Mapping[type[Any], Any]:
        return {} if self.canvas.pin is None else {NetworkGraph: self.canvas.pin}

    def set_frame(self, frame: Frame) -> None:
        graph, plane = frame.part(NetworkGraph), frame.part(Plane)
        self.canvas.show_graph(graph)
        self.plane.setVisible(plane is not None)
        if plane is not None:
            self.plane.set_frame(frame)
        self._scale.setText("" if graph is None else summary(graph))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.canvas.theme = theme
        self.plane.set_theme(theme)
        self.canvas.show_graph(self.canvas.shown)


def summary(graph: NetworkGraph) -> str:
    """How many edges are drawn, and how strong the strongest is."""
    drawn = sum(int(np.count_nonzero(edges.weights)) for edges in graph.edges)
    total = sum(edges.total for edges in graph.edges if edges.weights.any())
    which = f"{drawn:,} strongest of {total:,} edges" if drawn < total else f"{total:,} edges"
    return f"{which} · largest |w| {number(graph.limit)}"
