"""A grid of trials, painted: a cell for each pair of values, coloured by its score, with the score as a number."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr, translated
from netviz.app.qt.numbers import listed, number, percent
from netviz.app.qt.tooltips import Tooltips
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, Theme, font, viridis
from netviz.errors import counted
from netviz.sweep.trial_grid import Cell, Side, TrialGrid
from netviz.texts import phrase

GAP, RADIUS, HIGHEST_CELL = 4, 4, 84
SCALE_WIDTH, SCALE_BAR = 76, 12
FOOT = 40
LONGEST_NAME = 110
DARK_BELOW = 0.18
"""Text on a cell is white if the cell's relative luminance is lower; at this value black and white have the same
contrast.
"""
SCORES = {False: phrase("accuracy"), True: "R²"}
MIDDLE = Qt.AlignmentFlag.AlignCenter


class HeatMap(Guarded, QWidget):
    """The cells, with the values of both settings beside them and a colour scale with its ends in numbers."""

    chosen = Signal(object)
    """chosen(Cell): a cell was clicked, or Enter pressed on it."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: TrialGrid | None = None
        self.waits = True
        """Whether the cells without a score are still to come."""
        self.current: tuple[int, int] | None = None
        """The current cell, moved by the arrow keys, (row, column)."""
        self._theme = LIGHT
        self._name_width = 0.0
        self._scale_width = float(SCALE_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The score of each pair of values"))
        self.setMinimumSize(300, 110)
        Tooltips(self, self._words_at)

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._measure_names()
        self.update()

    def show_grid(self, grid: TrialGrid | None) -> None:
        """Show the results so far."""
        if grid is self.grid:
            return  # most frames bring the last one again
        if self.current is not None and (grid is None or not _has_cell(grid, *self.current)):
            self.current = None
        self.grid = grid
        self._measure_names()
        self._describe()
        self.update()

    def cell_box(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell, in pixels."""
        grid, box = self.grid, self._box
        if grid is None:
            return QRectF()
        wide, high = box.width() / len(grid.cells[0]), box.height() / len(grid.cells)
        return QRectF(box.left() + column * wide, box.top() + row * high, wide, high).adjusted(0, 0, -GAP, -GAP)

    def colour(self, cell: Cell) -> QColor:
        """The ground of a cell that has a score: the higher, the brighter."""
        span = None if self.grid is None else self.grid.span
        if cell.mean is None or span is None:
            return QColor(self._theme.field)
        place = (cell.mean - span[0]) / (span[1] - span[0]) if span[1] > span[0] else 1.0
        return QColor.fromRgb(int(viridis()[round(255 * min(max(0.0, place), 1.0))]))

    @property
    def ends(self) -> tuple[str, str]:
        """The labels at the lower and the upper end of the colour scale: `≤ 0` if some lie below it."""
        grid = self.grid
        if grid is None or grid.span is None:
            return "", ""
        low, high = grid.span
        return ("≤ " if grid.clips else "") + self._said(low) if high > low else "", self._said(high)

    def words(self, cell: Cell) -> str:
        """What a cell says, as a sentence."""
        grid = self.grid
        assert grid is not None
        where, problem = self._where(cell), translated(cell.problem)
        if cell.mean is None:
            return f"{where}: {problem or (self._of_nothing if cell.of else tr('no run'))}"
        told = f"{where}: {self._score_of(cell, grid, cell.mean)}"
        left = cell.of - len(cell.scores)
        if problem:
            return f"{told}; {problem}"
        if not left:
            return told
        rest = tr(
            "{count:,} of {total:,} to come" if self.waits else "{count:,} of {total:,} not done",
            count=left, total=cell.of,
        )  # fmt: skip
        return f"{told}, {rest}"

    def _score_of(self, cell: Cell, grid: TrialGrid, mean: float) -> str:
        """The score of a cell, over how many seeds, and after how many epochs if it was left there."""
        found = {"score": SCORES[grid.of_numbers], "mean": self._said(mean)}
        spread = None if cell.spread is None else self._said(cell.spread)
        seeds = counted(len(cell.scores), "seed")
        if cell.epochs is None:
            if spread is None:
                return tr("{score} {mean}", **found)
            return tr("{score} {mean} ± {spread} over {seeds}", **found, spread=spread, seeds=seeds)
        epochs = counted(cell.epochs, "epoch")
        if spread is None:
            return tr("{score} {mean} after {epochs}, where it was left", **found, epochs=epochs)
        return tr(
            "{score} {mean} ± {spread} over {seeds} after {epochs}, where it was left",
            **found, spread=spread, seeds=seeds, epochs=epochs,
        )  # fmt: skip

    @property
    def _of_nothing(self) -> str:
        return tr("not done yet") if self.waits else tr("not done")

    def stop_waiting(self) -> None:
        """Nothing more comes."""
        self.waits = False
        self._describe()
        self.update()

    def paintEvent(self, event: object) -> None:
        if self.grid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = self.grid.best
        for row, cells in enumerate(self.grid.cells):
            for column, cell in enumerate(cells):
                self._paint_cell(painter, self.cell_box(row, column), cell, cell is best)
        if self.hasFocus() and self.current is not None:
            painter.setPen(QPen(QColor(self._theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.cell_box(*self.current).adjusted(-1, -1, 1, 1), RADIUS, RADIUS)
        self._paint_names(painter)
        self._paint_scale(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._place_at(event.position().toPoint())
        if found is not None and self.grid is not None and event.button() == Qt.MouseButton.LeftButton:
            self.current = found
            self._describe()
            self.update()
            self.chosen.emit(self.grid.cells[found[0]][found[1]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key, grid = Qt.Key(event.key()), self.grid
        if grid is not None and key in steps:
            row, column = self.current or (0, 0)
            down, across = steps[key] if self.current is not None else (0, 0)
            self.current = (
                min(max(0, row + down), len(grid.cells) - 1), min(max(0, column + across), len(grid.cells[0]) - 1)
            )  # fmt: skip
            self._describe()
            self.update()
        elif grid is not None and self.current is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(grid.cells[self.current[0]][self.current[1]])
        else:
            super().keyPressEvent(event)

    @property
    def _box(self) -> QRectF:
        """The square of all cells, in pixels."""
        px = self._theme.px
        left, rows = self._name_width + px(18), 1 if self.grid is None else len(self.grid.cells)
        high = min(self.height() - px(FOOT) - 4, rows * px(HIGHEST_CELL))
        return QRectF(left, 4, max(1.0, self.width() - left - self._scale_width), max(1.0, high))

    def _measure_names(self) -> None:
        """The room of the names on the left, and of the scale on the right."""
        px, of_ticks = self._theme.px, QFontMetricsF(font(TICK_PX))
        longest = max(of_ticks.horizontalAdvance(end) for end in self.ends)
        self._scale_width = max(px(SCALE_WIDTH), px(8) + px(SCALE_BAR) + px(4) + longest + px(4))
        rows = None if self.grid is None else self.grid.rows
        if rows is None:
            self._name_width = 0.0
            return
        longest = max(of_ticks.horizontalAdvance(translated(value)) for value in rows.values)
        self._name_width = min(longest, self._theme.px(LONGEST_NAME)) + 10

    def _said(self, score: float) -> str:
        return number(score) if self.grid is not None and self.grid.of_numbers else percent(score)

    def _where(self, cell: Cell) -> str:
        """The values of a cell, `η = 0.1, λ = 1`."""
        assert self.grid is not None
        for row, cells in enumerate(self.grid.cells):
            for column, other in enumerate(cells):
                if other is cell:
                    names = [_named(self.grid.columns, column)]
                    if self.grid.rows is not None:
                        names.append(_named(self.grid.rows, row))
                    return listed(names)
        return ""

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell, is_best: bool) -> None:
        theme = self._theme
        done = cell.mean is not None or bool(cell.problem)
        ground = self.colour(cell)
        whole = len(cell.scores) == cell.of
        edge = theme.accent if is_best else theme.line
        pen = QPen(QColor(edge), 2 if is_best else 1, Qt.PenStyle.SolidLine if whole or done else Qt.PenStyle.DashLine)
        painter.setPen(pen if is_best or cell.mean is None else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if cell.mean is None:
            ink, text = (
                QColor(theme.wrong if cell.problem else theme.dim),
                tr("failed") if cell.problem else ("…" if self.waits else "–") if cell.of else "",
            )
        else:
            ink = QColor("white" if _luminance(ground) < DARK_BELOW else "black")
            text = self._said(cell.mean)
        painter.setFont(font(SMALL_PX, semibold=is_best))
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(text) <= box.width() and metrics.height() <= box.height():
            painter.setPen(ink)
            painter.drawText(box, MIDDLE, text)
        if cell.problem and cell.mean is not None:  # a corner: its figure is that of a run that ended early
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.wrong))
            painter.drawEllipse(box.topRight() + QPoint(-8, 8).toPointF(), 3, 3)

    def _paint_names(self, painter: QPainter) -> None:
        grid, box, px = self.grid, self._box, self._theme.px
        assert grid is not None
        painter.setFont(font(TICK_PX))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(self._theme.dim))
        cut = Qt.TextElideMode.ElideRight
        for column, value in enumerate(grid.columns.values):
            cell = self.cell_box(len(grid.cells) - 1, column)
            where = QRectF(cell.left() - GAP / 2, box.bottom(), cell.width() + GAP, px(FOOT) / 2)
            painter.drawText(where, MIDDLE, metrics.elidedText(translated(value), cut, where.width()))
        if grid.rows is not None:
            wide = self._name_width - 10
            for row, value in enumerate(grid.rows.values):
                cell = self.cell_box(row, 0)
                where = QRectF(box.left() - wide - 6, cell.top(), wide, cell.height())
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(where, side, metrics.elidedText(translated(value), cut, wide))
        painter.setFont(font(SMALL_PX))
        painter.drawText(QRectF(box.left(), box.bottom() + px(FOOT) / 2, box.width(), px(FOOT) / 2), MIDDLE,
                         translated(grid.columns.label))  # fmt: skip
        if grid.rows is not None:
            painter.save()
            painter.translate(0, box.center().y())
            painter.rotate(-90)
            painter.drawText(QRectF(-box.height() / 2, 0, box.height(), px(18)), MIDDLE, translated(grid.rows.label))
            painter.restore()

    def _paint_scale(self, painter: QPainter) -> None:
        """The colours from the lowest to the highest score, with both in numbers."""
        grid, box, px = self.grid, self._box, self._theme.px
        assert grid is not None
        if grid.span is None:
            return
        bar = QRectF(box.right() + px(8), box.top() + px(28), px(SCALE_BAR), max(1.0, box.height() - px(40)))
        colours, steps = viridis(), 64
        for step in range(steps):
            colour = QColor.fromRgb(int(colours[round(255 * (1 - step / (steps - 1)))]))
            painter.fillRect(
                QRectF(bar.left(), bar.top() + step * bar.height() / steps, bar.width(), bar.height() / steps + 1),
                colour,
            )
        painter.setFont(font(TICK_PX))
        painter.setPen(QColor(self._theme.dim))
        left, wide = bar.right() + px(4), self._scale_width - px(SCALE_BAR) - px(12)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        low, high = self.ends
        painter.drawText(QRectF(left, bar.top() - px(8), wide, px(16)), side, high)
        painter.drawText(QRectF(left, bar.bottom() - px(8), wide, px(16)), side, low)
        name = QRectF(bar.left() - px(4), box.top() - 4, self._scale_width, px(16))
        painter.drawText(name, side, translated(SCORES[grid.of_numbers]))

    def _describe(self) -> None:
        """What a screen reader says: the current cell, or else all results."""
        grid = self.grid
        if grid is None:
            self.setAccessibleDescription("")
        elif self.current is not None:
            self.setAccessibleDescription(self.words(grid.cells[self.current[0]][self.current[1]]))
        else:
            said = [self.words(cell) for row in grid.cells for cell in row if cell.mean is not None or cell.problem]
            self.setAccessibleDescription("; ".join(said))

    def _words_at(self, place: QPoint) -> str:
        found = self._place_at(place)
        return "" if found is None or self.grid is None else self.words(self.grid.cells[found[0]][found[1]])

    def _place_at(self, place: QPoint) -> tuple[int, int] | None:
        if self.grid is None:
            return None
        return next(
            (
                (row, column)
                for row, cells in enumerate(self.grid.cells)
                for column in range(len(cells))
                if self.cell_box(row, column).contains(place.toPointF())
            ),
            None,
        )


def _has_cell(grid: TrialGrid, row: int, column: int) -> bool:
    return row < len(grid.cells) and column < len(grid.cells[row])


def _luminance(colour: QColor) -> float:
    """The relative luminance, 0…1, of the Web Content Accessibility Guidelines 2.1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _named(side: Side, place: int) -> str:
    """A setting with one of its values: `η = 0.1`."""
    return f"{translated(side.label)} = {translated(side.values[place])}"
