"""The commands of the menu View: views, panels, columns, and how the window looks."""

from __future__ import annotations

from functools import partial

from netviz.app.controllers.commands import Command
from netviz.app.main_window.command_targets import CommandTargets
from netviz.app.main_window.panel_dock import PanelDock
from netviz.app.main_window.preferences import SYSTEM
from netviz.app.panels.data import LOOKS
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.panels.views import MOST_OWN, VIEWS, key_of
from netviz.app.qt.language import LANGUAGES, tr
from netviz.texts import beginning, phrase

APPEARANCES = {
    SYSTEM: (phrase("Follow the system"), phrase("Colours of the window: follow the system")),
    "light": (phrase("Light"), phrase("Colours of the window: light")),
    "dark": (phrase("Dark"), phrase("Colours of the window: dark")),
    "contrast": (phrase("High contrast"), phrase("Colours of the window: high contrast")),
}
"""The title and the help of each."""
TEXT = (
    ("larger", phrase("Larger"), ("Ctrl++", "Ctrl+="), phrase("Make all text and controls larger"), 1),
    ("smaller", phrase("Smaller"), ("Ctrl+-",), phrase("Make all text and controls smaller"), -1),
    ("usual", phrase("As usual"), ("Ctrl+0",), phrase("Give text its usual size again"), 0),
)
"""(id, title, keys, help, steps) of the commands for the size of text."""


def view_commands(on: CommandTargets) -> list[Command]:
    menu = (phrase("View"),)
    panels = [
        Command(
            id=f"panel.{name}", title=dock.kind.title, menu=menu, group="panels",
            help=phrase("Show or hide the panel {panel}", panel=phrase(dock.kind.title)),
            run=dock.toggleViewAction().trigger,
            checked=partial(_shown, dock),
        )
        for name, dock in on.docks.docks.items()
    ]  # fmt: skip
    on_map = [
        Command(
            id=f"view.plane_{name}", title=beginning(label),
            menu=(*menu, phrase("On the plane")), help=help_text,
            run=partial(on.data.toggle, name), checked=partial(lambda name: bool(getattr(on.data.look, name)), name),
        )
        for name, (label, help_text) in LOOKS.items()
    ]  # fmt: skip
    looks = [
        Command(
            id=f"view.appearance_{name}", title=title, menu=(*menu, phrase("Appearance")),
            help=help_text, run=partial(on.choose_appearance, name),
            checked=partial(lambda name: on.appearance() == name, name),
        )
        for name, (title, help_text) in APPEARANCES.items()
    ]  # fmt: skip
    return [
        *_views(on),
        Command(
            id="view.save_view", title="Save the panels as a view…", menu=menu, group="views",
            help="Give the current arrangement of the panels a name, a button and a key", run=on.views.ask_save,
        ),
        Command(
            id="view.remove_view", title="Remove this view", menu=menu, group="views",
            help="Remove your own view that is shown", run=on.views.remove,
            enabled=lambda: on.views.chosen in on.views.own,
        ),
        *panels,
        Command(
            id="view.editors", title="Network and training", menu=menu, group="window", shortcut="F7",
            help="Show or hide the left column", run=lambda: on.columns.toggle(on.columns.editors),
            checked=lambda: not on.columns.editors.isHidden(),
        ),
        Command(
            id="view.pad", title="Drawing pad", menu=menu, group="window", shortcut="F8",
            help="Show or hide the right column", run=lambda: on.columns.toggle(on.columns.pad),
            checked=lambda: not on.columns.pad.isHidden(),
        ),
        Command(
            id="view.default_layout", title="Default layout", menu=menu, group="window",
            help="Put the panels of this view in their initial places", run=on.views.reset,
        ),
        Command(
            id="view.present", title="Presentation", menu=menu, group="window", shortcut="F11",
            help="Large type and thick lines, for a projector", run=on.present, checked=on.presenting,
        ),
        *(
            Command(
                id=f"view.text_{name}", title=title, menu=(*menu, phrase("Text size")), shortcut=keys[0],
                more_shortcuts=keys[1:], help=help_text, run=partial(on.resize_text, steps),
            )
            for name, title, keys, help_text, steps in TEXT
        ),
        *(
            Command(
                id=f"view.language_{code}", title=title, menu=(*menu, phrase("Language")),
                help="The language of the window, from the next start on", run=partial(on.choose_language, code),
                checked=partial(lambda code: on.language() == code, code),
            )
            for code, title in {SYSTEM: APPEARANCES[SYSTEM][0], **LANGUAGES}.items()
        ),
        Command(
            id="view.less_motion", title="Less motion", menu=menu, group="window",
            help="Show a step in the network at once, without movement", run=on.toggle_motion,
            checked=on.less_motion,
        ),
        Command(
            id="view.pointer", title="Laser pointer", menu=menu, group="present", shortcut="F9",
            help="Show a red light where the mouse is", run=on.overlay.toggle_pointer,
            checked=lambda: on.overlay.pointing,
        ),
        Command(
            id="view.pen", title="Pen", menu=menu, group="present", shortcut="F6",
            help="Draw over the window with the mouse; Esc erases it", run=on.overlay.toggle_pen,
            checked=lambda: on.overlay.drawing,
        ),
        Command(
            id="view.end_presentation", title="End the presentation", menu=menu, group="present", shortcut="Esc",
            help="Erase what the pen has drawn; then return to the window as it was", run=partial(_escape, on),
            enabled=lambda: on.overlay.in_use or on.presenting(),
            title_now=lambda: tr("Erase, and put the pen away") if on.overlay.in_use else tr("End the presentation"),
        ),
        Command(
            id="view.one_delta_scale", title="One scale for δ", menu=menu, group="window",
            help="Draw the rings of δ in the network to one scale, which shows it shrink from layer to layer",
            run=lambda: _network(on).scale_rings(not _network(on).one_scale),
            checked=lambda: on.docks.docks[NetworkGraphPanel.name].is_made and _network(on).one_scale,
        ),
        *on_map,
        *looks,
    ]  # fmt: skip


def _network(on: CommandTargets) -> NetworkGraphPanel:
    panel = on.docks.panels[NetworkGraphPanel.name]
    assert isinstance(panel, NetworkGraphPanel)
    return panel


def _escape(on: CommandTargets) -> None:
    if on.overlay.in_use:
        on.overlay.erase()
    else:
        on.present()


def _views(on: CommandTargets) -> list[Command]:
    """netviz's own views, then as many places for those of the user."""
    menu = (phrase("View"), phrase("Views"))
    named = [
        Command(
            id=f"view.{name}", title=view.title, menu=menu, group="views", shortcut=key_of(place),
            help=phrase("{view}: arrange the panels for it", view=phrase(view.help)), run=partial(on.views.show, name),
            checked=partial(lambda name: on.views.chosen == name, name),
        )
        for place, (name, view) in enumerate(VIEWS.items())
    ]  # fmt: skip
    own = [
        Command(
            id=f"view.own_{place + 1}", title=phrase("Your view {number}", number=place + 1), menu=menu, group="own",
            shortcut=key_of(len(VIEWS) + place), help="Arrange the panels as you have saved them",
            run=partial(on.views.show_own, place), enabled=partial(lambda place: place < len(on.views.own), place),
            title_now=partial(_own_title, on, place), checked=partial(_own_chosen, on, place),
        )
        for place in range(MOST_OWN)
    ]  # fmt: skip
    return [*named, *own]


def view_ids() -> list[str]:
    """The commands of the views, in the order of their buttons."""
    return [*(f"view.{name}" for name in VIEWS), *(f"view.own_{place + 1}" for place in range(MOST_OWN))]


def _own_title(on: CommandTargets, place: int) -> str:
    return on.views.own[place] if place < len(on.views.own) else tr("Your view {number}", number=place + 1)


def _own_chosen(on: CommandTargets, place: int) -> bool:
    return place < len(on.views.own) and on.views.own[place] == on.views.chosen


def _shown(dock: PanelDock) -> bool:
    return not dock.isHidden()
