"""A row of controls takes a second line where it is too narrow, and as much height as its lines."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.widgets.flow_row import FlowRow


def test_a_row_goes_on_in_a_second_line_and_cuts_nothing_off(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    row = FlowRow()
    ground.setLayout(row)
    buttons = [QPushButton(text) for text in ("Others", "Around here", "Stop", "3D")]
    for button in buttons:
        row.addWidget(button)
    ground.show()
    whole = row.sizeHint()
    for width in range(whole.width(), row.minimumSize().width() - 1, -20):
        ground.resize(width, row.heightForWidth(width))
        row.activate()
        places = [button.geometry() for button in buttons]
        assert all(ground.rect().contains(place) for place in places), width
        assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
        assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[:n])
    assert row.heightForWidth(whole.width()) == whole.height()
    assert row.heightForWidth(whole.width() - 1) == 2 * whole.height() + row.spacing()
    buttons[0].hide()
    assert row.sizeHint().width() < whole.width()
