"""Connections: what editors, pad and panels ask for goes to the controllers. A special panel brings its own.

The parts do not know one another; the window connects them by these functions when it is made.
"""

from __future__ import annotations

from netviz.app.controllers.frame_scheduler import FrameScheduler
from netviz.app.controllers.imports import ImportController
from netviz.app.controllers.run import RunController
from netviz.app.controllers.what_if import WhatIfController
from netviz.app.drawing.pad import DrawingPad
from netviz.app.panels import Panel
from netviz.app.panels.data import DataPanel
from netviz.app.panels.network import NetworkEditor
from netviz.app.panels.training import TrainingPanel
from netviz.app.panels.what_if import WhatIfPanel
from netviz.app.widgets.message import MessageBar


def connect_editors(
    network: NetworkEditor, training: TrainingPanel, data: DataPanel, run: RunController, imports: ImportController
) -> None:
    """Let the cards at the sides edit the run's config and choose its data."""
    for editor in (network, training, data):
        editor.edited.connect(run.edit)
    for chooser in (network, data):
        chooser.data_chosen.connect(run.use_data)
    network.layer_selected.connect(run.frame_scheduler.select_layer)
    data.picture_wanted.connect(imports.ask_picture)
    run.missing.connect(imports.download)


def connect_pad(pad: DrawingPad, frames: FrameScheduler, imports: ImportController) -> None:
    """Have what is drawn read with the next frame, and pictures put on the pad."""
    pad.drawing_changed.connect(frames.set_drawing)
    pad.recognizer_chosen.connect(frames.read_by)
    pad.explain_toggled.connect(frames.set_explain)
    pad.labelled.connect(imports.label_drawing)
    pad.picture_wanted.connect(imports.ask_picture)
    pad.paste_wanted.connect(imports.paste)


def connect_panel(panel: Panel, run: RunController, what_if: WhatIfController, message: MessageBar) -> None:
    """Let a panel ask for frames, edit the config and train a step."""
    panel.asked.connect(run.frame_scheduler.refresh)
    panel.edited.connect(run.edit_checked)
    panel.changed_by_hand.connect(run.change_by_hand)
    panel.stepped.connect(run.step_batch)
    panel.said.connect(message.say)
    if isinstance(panel, WhatIfPanel):
        panel.kept.connect(what_if.keep)
        panel.ticket_wanted.connect(what_if.take_ticket)
