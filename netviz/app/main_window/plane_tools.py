"""The maps of the plane in all panels: each follows the tools of the data card, and answers at the pointer."""

from __future__ import annotations

from netviz.app.main_window.dock_area import DockArea
from netviz.app.panels.data import DataPanel
from netviz.app.panels.plane import PlanePanel
from netviz.app.panels.plane_map import PlaneLook
from netviz.app.panels.point_answer import PointAnswer


class PlaneTools:
    """Connects every map of the plane with the data card and with the answer at the pointer."""

    def __init__(self, area: DockArea, data: DataPanel, answer: PointAnswer) -> None:
        self._area, self._data = area, data
        data.look_changed.connect(self._show_look)
        data.tool_changed.connect(self.show_points)
        for plane in self._planes:
            plane.pointed.connect(answer.show_point)
            plane.points_edited.connect(data.edit_points)

    def show_points(self) -> None:
        """Let the mouse edit the points on every map, where they are made by hand."""
        for plane in self._planes:
            plane.set_points(self._data.points, self._data.label, self._data.eraser.isChecked())

    def _show_look(self, look: PlaneLook) -> None:
        for plane in self._planes:
            plane.set_look(look)

    @property
    def _planes(self) -> list[PlanePanel]:
        """All maps of the plane, wherever they are; a closed panel is not a child of the window."""
        panels = self._area.panels.values()
        return [
            plane
            for panel in panels
            for plane in (panel, *panel.findChildren(PlanePanel))
            if isinstance(plane, PlanePanel)
        ]
