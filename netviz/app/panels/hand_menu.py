"""The menu of what can be done by hand with one weight, or with a neuron and its bias."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from netviz.app.qt.language import tr
from netviz.app.qt.numbers import number
from netviz.app.widgets.network_targets import Value
from netviz.config import Freeze, HandChange, HandEdit, SetValue, SwitchOff
from netviz.config.by_hand import BIAS


def hand_menu(
    parent: QWidget,
    value: Value,
    changes: Sequence[HandChange],
    can_be_off: bool,
    edit: Callable[[HandEdit], object],
    type_value: Callable[[Value], object],
) -> QMenu:
    """The menu for a weight, or for a neuron if the value is its bias.

    changes: all changes by hand. edit(HandEdit) makes one. type_value(value) lets the user type another value.
    """
    menu, keys = QMenu(parent), {change.key for change in changes}
    layer, neuron = value.layer, value.neuron
    name = "b" if value.input == BIAS else f"w {value.input} → {neuron}"
    frozen, given = value.frozen.key in keys, SetValue(layer, neuron, value.input)

    def add(title: str, what: HandEdit) -> None:
        menu.addAction(title).triggered.connect(partial(_do, edit, what))

    menu.addSection(f"{name} = {number(value.value)}")
    menu.addAction(tr("Type another value of {name}", name=name)).triggered.connect(partial(_do, type_value, value))
    add(tr("Set {name} to zero", name=name), HandEdit((value.set_to(0.0),)))
    add(tr("Unfreeze {name}", name=name) if frozen else tr("Freeze {name}", name=name), value.freeze(not frozen))
    if given.key in keys:
        add(tr("Restore {name} as it was before", name=name), HandEdit(let_go=(given,)))
    if value.input == BIAS:
        whole, off = Freeze(layer, neuron), SwitchOff(layer, neuron)
        held, silent = whole.key in keys, off.key in keys
        menu.addSection(tr("Neuron {neuron}", neuron=neuron))
        add(tr("Unfreeze the neuron") if held else tr("Freeze the neuron"), HandEdit.switched(whole, not held))
        if can_be_off:
            add(
                tr("Switch the neuron on") if silent else tr("Switch the neuron off"),
                HandEdit.switched(off, not silent),
            )
    if len(changes) > 1:
        menu.addSeparator()
        add(tr("Remove all {count:,} changes by hand", count=len(changes)), HandEdit(let_go=tuple(changes)))
    return menu


def _do(action: Callable[[Any], object], what: object, _checked: bool = False) -> None:
    action(what)
