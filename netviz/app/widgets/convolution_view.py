"""The view of a sliding filter: the image with the filter on it, its products, the map and the pool."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netviz.app.plotting.images import grey_image, mapped
from netviz.app.qt.failures import Guarded
from netviz.app.qt.language import tr
from netviz.app.qt.numbers import fixed
from netviz.app.style.theme import LIGHT, SMALL_PX, TICK_PX, font, viridis
from netviz.session.parts.convolution import POOL, FilterResponse

MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}

GAP = 18
EDGE = 3  # pixels around the image, for its frame and the filter's


class ConvolutionView(Guarded, QWidget):
    """Image, products, map and pool in one row."""

    moved = Signal(int, int)
    """moved(row, column): the user has moved the filter."""

    def __init__(self) -> None:
        super().__init__()
        self.response: FilterResponse | None = None
        self.theme = LIGHT
        self.row = self.column = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Filter on the image; the arrow keys move it"))
        self.setMinimumHeight(120)

    def boxes(self) -> list[QRectF]:
        """The boxes of image, products, map and pool: in a row, in a row with the pool below the map, or in a square,
        whichever makes them largest.
        """
        px = self.theme.px
        gap, top = px(GAP), px(20)
        in_row = min((self.width() - 3 * gap - 2 * EDGE) / 3.5, self.height() - top - px(4))
        in_square = min((self.width() - gap - 2 * EDGE) / 2, (self.height() - 2 * top - px(4)) / 2)
        below = min((self.width() - 2 * gap - 2 * EDGE) / 3, (self.height() - 2 * top - px(4)) / 1.5)
        if below > max(in_row, in_square):
            left = (self.width() - 3 * below - 2 * gap) / 2
            places = [(left + place * (below + gap), top) for place in range(3)]
            pool = (places[2][0] + below / 4, top + below + top)
            sides = [below, below, below, below / 2]
            return [QRectF(x, y, side, side) for (x, y), side in zip([*places, pool], sides, strict=True)]
        if in_square > in_row:
            left = (self.width() - 2 * in_square - gap) / 2
            corners = [(left + column * (in_square + gap), top + row * (in_square + top))
                       for row in (0, 1) for column in (0, 1)]  # fmt: skip
            sides = [in_square, in_square, in_square, in_square / 2]
            return [QRectF(x, y, side, side) for (x, y), side in zip(corners, sides, strict=True)]
        sides = [in_row, in_row, in_row, in_row / 2]
        left = (self.width() - sum(sides) - 3 * gap) / 2
        found = []
        for side in sides:
            found.append(QRectF(left, top, side, side))
            left += side + gap
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self._go(self.row + move[0], self.column + move[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def _point(self, event: QMouseEvent) -> None:
        """Move the filter to the mouse: centred on it in the image, at that place in the map."""
        response = self.response
        if response is None:
            return
        image, _, found, _ = self.boxes()
        at = event.position()
        if image.contains(at):
            cell = image.width() / len(response.padded)
            middle = len(response.kernel) / 2
            self._go(
                round(((at.y() - image.top()) / cell - middle) / response.stride),
                round(((at.x() - image.left()) / cell - middle) / response.stride),
            )
        elif found.contains(at):
            cell = found.width() / len(response.a)
            self._go(int((at.y() - found.top()) / cell), int((at.x() - found.left()) / cell))

    def _go(self, row: int, column: int) -> None:
        if self.response is not None:
            rows, columns = self.response.a.shape
            self.moved.emit(min(max(0, row), rows - 1), min(max(0, column), columns - 1))

    def paintEvent(self, event: object) -> None:
        response = self.response
        if response is None:
            return
        painter = QPainter(self)
        image, products, found, pooled = self.boxes()
        theme = self.theme
        size, stride = len(response.kernel), response.stride
        self._head(painter, image, tr("image"), response.padded)
        ink = 1 - response.padded if theme.ink_is_dark else response.padded
        painter.drawImage(image, grey_image(np.rint(ink * 255).astype(np.uint8), ink_is_dark=False))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(image.adjusted(-1, -1, 0, 0))
        cell = image.width() / len(response.padded)
        frame = QRectF(
            image.left() + self.column * stride * cell, image.top() + self.row * stride * cell, size * cell, size * cell
        )
        self._frame(painter, frame)
        self._head(painter, products, "w · x")
        self._paint_products(painter, products, response)
        limit = max(1e-9, float(response.a.max()))
        self._head(painter, found, tr("map"), response.a)
        painter.drawImage(found, mapped(response.a / limit, 0.0, 1.0, viridis()))
        small = found.width() / len(response.a)
        self._frame(painter, QRectF(found.left() + self.column * small, found.top() + self.row * small, small, small))
        self._head(painter, pooled, tr("pool"), response.pooled)
        painter.drawImage(pooled, mapped(response.pooled / limit, 0.0, 1.0, viridis()))
        block = pooled.width() / len(response.pooled)
        row, column = self.row // POOL, self.column // POOL
        if row < response.pooled.shape[0] and column < response.pooled.shape[1]:
            self._frame(painter, QRectF(pooled.left() + column * block, pooled.top() + row * block, block, block))

    def _head(self, painter: QPainter, box: QRectF, word: str, values: NDArray[np.float64] | None = None) -> None:
        """What a box is and, if there is room, its size."""
        painter.setFont(font(SMALL_PX))
        painter.setPen(QColor(self.theme.dim))
        beside = self.theme.px(GAP) / 2
        place = QRectF(box.left() - beside, box.top() - self.theme.px(20), box.width() + 2 * beside, self.theme.px(18))
        text = word if values is None else f"{word} {values.shape[0]} × {values.shape[1]}"
        if painter.fontMetrics().horizontalAdvance(text) > place.width():
            text = word
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _frame(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.negative), 2))
        # Within the widget even if the filter is at the edge of the image.
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRect(box.adjusted(-1, -1, 1, 1).intersected(whole))

    def _paint_products(self, painter: QPainter, box: QRectF, response: FilterResponse) -> None:
        """Each product in its place: the weight as colour, the product as a number if there is room."""
        products = response.products(self.row, self.column)
        limit = max(1e-9, float(np.abs(response.kernel).max()))
        colours = self.theme.diverging()
        cell = box.width() / len(products)
        painter.setFont(font(TICK_PX if cell > self.theme.px(30) else 9))
        decimals = next((n for n in (2, 1) if painter.fontMetrics().horizontalAdvance(fixed(-1, n)) < cell), 0)
        for row, column in np.ndindex(products.shape):
            place = QRectF(box.left() + column * cell, box.top() + row * cell, cell, cell)
            share = 0.5 + 0.5 * float(response.kernel[row, column]) / limit
            painter.fillRect(place.adjusted(0.5, 0.5, -0.5, -0.5), QColor.fromRgb(int(colours[round(share * 255)])))
            if not decimals:
                continue
            value = float(products[row, column])
            strong = abs(share - 0.5) > 0.3
            painter.setPen(QColor(self.theme.on_accent if strong else self.theme.text))
            text = "0" if abs(value) < 0.5 * 10**-decimals else fixed(value, decimals)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
