"""The maps of the plane in all panels: each follows the tools of the data card, and answers at the pointer."""

from __future__ import annotations

from netviz.app.main_window.dock_area import DockArea
from netviz.app.panels import Panel
from netviz.app.panels.data import DataPanel
from netviz.app.panels.plane import PlanePanel
from netviz.app.panels.plane_map import PlaneLook
from netviz.app.panels.point_answer import PointAnswer


class PlaneTools:
    """Connects every map of the plane with the data card and with the answer at the pointer."""

    def __init__(self, area: DockArea, data: DataPanel, answer: PointAnswer) -> None:
        self._data, self._answer = data, answer
        self._planes: list[PlanePanel] = []
        data.look_changed.connect(self._show_look)
        data.tool_changed.connect(self.show_points)
        area.with_each_panel(self._connect_planes)

    def show_points(self) -> None:
        """Let the mouse edit the points on every map, where they are made by hand."""
        for plane in self._planes:
            self._show_points_on(plane)

    def _show_points_on(self, plane: PlanePanel) -> None:
        plane.set_points(self._data.points, self._data.label, self._data.eraser.isChecked())

    def _show_look(self, look: PlaneLook) -> None:
        for plane in self._planes:
            plane.set_look(look)

    def _connect_planes(self, panel: Panel) -> None:
        """Connect a panel if it is a map of the plane, or has some in it."""
        for plane in (panel, *panel.findChildren(PlanePanel)):
            if isinstance(plane, PlanePanel):
                self._planes.append(plane)
                plane.pointed.connect(self._answer.show_point)
                plane.points_edited.connect(self._data.edit_points)
                plane.set_look(self._data.look)
                self._show_points_on(plane)
