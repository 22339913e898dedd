"""The landscape: the cost around the network's weights, along random directions or those of the run's own path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netviz.app.panels.base import PageState, Panel
from netviz.app.plotting.legend import Legend
from netviz.app.qt.language import in_language, tr, translated
from netviz.app.qt.numbers import number, percent
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.inputs import ComboBox, PushButton
from netviz.app.widgets.surface_view import SurfaceView
from netviz.config import Setting
from netviz.session import Frame
from netviz.session.parts.landscape import DIRECTIONS, Landscape, LandscapeQuestion
from netviz.texts import phrase

NOTHING = phrase("The cost around the network's weights is shown here once its data is there")
LABELS = {"random": phrase("random"), "path": phrase("its path")}
LOWEST = 210
VIEWS = ["above", "3D"]
ALONG = phrase("Along which two directions of all weights the cost is shown")


class LandscapePage(PageState, frozen=True):
    """Which directions a page of a lesson is about, and how they are seen."""

    directions: Annotated[str | None, Setting("Directions", "Along which", choices=DIRECTIONS.__iter__)] = None
    view: Annotated[str | None, Setting("View", "From above or 3D", choices=VIEWS.copy)] = None


class LandscapePanel(Panel):
    """The map, with its directions and the weights around which it is drawn."""

    name: ClassVar[str] = "landscape"
    title: ClassVar[str] = "The landscape"
    height_share: ClassVar[int] = 70
    empty: ClassVar[str] = NOTHING
    needs: ClassVar[frozenset[type[Any]]] = frozenset({Landscape})
    presented: ClassVar[QSize] = QSize(360, LOWEST)
    page_state: ClassVar[type[PageState]] = LandscapePage

    def __init__(self) -> None:
        super().__init__()
        self.shown: Landscape | None = None
        self._draw = self._around = 0
        self._of = ShortLabel(Qt.AlignmentFlag.AlignRight)
        self.view = SurfaceView()
        self.view.setAccessibleName(tr("The landscape of the cost"))
        self.directions = ComboBox()
        self.directions.setAccessibleName(tr("Along which directions"))
        self.directions.setToolTip(translated(ALONG))
        for kind in DIRECTIONS:
            self.directions.addItem(translated(LABELS[kind]), kind)
        self.directions.activated.connect(lambda _: self.asked.emit())
        self.others = _button(tr("Others"), tr("Draw two other random directions"), self._draw_others)
        self.here = _button(tr("Around here"), tr("Compute it around the present weights"), self._begin_here)
        self.stop = _button(tr("Stop"), tr("Stop computing it"), self._show_stopped)
        self.stop.setCheckable(True)
        self.space = _button("3D", tr("Show it in three dimensions; turn it with the mouse"), self._turn)
        self.space.setCheckable(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.tools: tuple[QWidget, ...] = (self.directions, self.others, self.here, self.stop, self.space)
        self.line_up(self._of, self.directions)  # the row below has room for the others alone, in a narrow window
        for tool in self.tools[1:]:
            row.addWidget(tool)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.legend = Legend()
        """Whose path is whose, where there are several."""
        column.addWidget(self.legend)
        self._fields = (self.view, *self.tools)
        for widget in self._fields:
            widget.hide()
        self.setMinimumSize(320, LOWEST)

    def questions(self) -> Mapping[type[Any], Any]:
        kind = str(self.directions.currentData())
        return {Landscape: LandscapeQuestion(kind, self._draw, self._around, self.stop.isChecked())}

    def show_page(self, state: LandscapePage) -> None:
        if state.directions is not None:
            self.directions.setCurrentIndex(DIRECTIONS.index(state.directions))
        if state.view is not None:
            self.space.setChecked(state.view == VIEWS[1])
            self._turn()
        self.asked.emit()

    def set_frame(self, frame: Frame) -> None:
        shown = self.shown = frame.part(Landscape)
        self._note.say("" if shown is not None else NOTHING)
        for widget in self._fields:
            widget.setVisible(shown is not None)
        self.view.shown = None if shown is None else shown.surface
        self.view.update()
        paths = () if shown is None or len(shown.surface.paths) < 2 else shown.surface.paths
        self.legend.show_entries(
            [(in_language(path.label), colour) for path, colour in zip(paths, self.view.colours(), strict=False)],
            self.theme,
        )
        self.legend.setVisible(bool(paths))
        if shown is None:
            self._of.setText("")
            return
        self.others.setEnabled(shown.directions == "random")
        with QSignalBlocker(self.directions):
            self.directions.setToolTip(
                tr("The path has no directions yet: {why}", why=shown.why_no_path)
                if shown.why_no_path
                else translated(ALONG)
            )
        self.stop.setEnabled(shown.busy or self.stop.isChecked())
        self._of.setText(_told(shown))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.view.theme = theme
        self.view.update()

    def _draw_others(self) -> None:
        self._draw += 1
        self.asked.emit()

    def _begin_here(self) -> None:
        self._around += 1
        self.asked.emit()

    def _show_stopped(self) -> None:
        self.stop.setText(tr("Go on") if self.stop.isChecked() else tr("Stop"))
        self.asked.emit()

    def _turn(self) -> None:
        self.view.in_space = self.space.isChecked()
        self.view.update()


def _button(text: str, tip: str, action: Any) -> PushButton:
    button = PushButton(text)
    button.setObjectName("small")
    button.setToolTip(tip)
    button.clicked.connect(lambda: action())
    return button


def _told(shown: Landscape) -> str:
    """How much of it is there, and what it is drawn around."""
    rows, step = len(shown.surface.heights), shown.step
    known = []
    if shown.rows < rows:
        known.append(tr("{done:,} of {rows:,} rows", done=shown.rows, rows=rows))
    if shown.directions == "path":
        known.append(tr("{share} of its path", share=percent(sum(shown.shares), 0)))
    if shown.rows < rows:
        known.append(tr("around step {step:,}", step=step))
    else:
        height = number(shown.surface.paths[0].height)
        known.append(tr("C = {height} around step {step:,}", height=height, step=step))
    if shown.examples < shown.total:
        known.append(tr("on {count:,} of {total:,} training examples", count=shown.examples, total=shown.total))
    else:
        known.append(tr("on {count:,} training examples", count=shown.total))
    return ", ".join(known)
