"""The commands of the time line, in the menu Run."""

from __future__ import annotations

from functools import partial

from netviz.app.controllers.commands import Command
from netviz.app.controllers.time_travel import FILM_SECONDS
from netviz.app.main_window.command_targets import CommandTargets
from netviz.texts import phrase

MEMORIES = (64, 256, 1024)
"""How many MB the moments of a run may take, to choose from."""


def time_commands(on: CommandTargets) -> list[Command]:
    menu, time = (phrase("Run"),), on.time
    lengths = [
        Command(
            id=f"time.film_{seconds}", title=phrase("{seconds} seconds", seconds=seconds),
            menu=(*menu, phrase("Length of the film")), group="time",
            help=phrase("A film of the run takes {seconds} seconds, however many moments it has", seconds=seconds),
            run=partial(time.choose_length, seconds), checked=partial(lambda one: time.film_seconds == one, seconds),
        )
        for seconds in FILM_SECONDS
    ]  # fmt: skip
    memories = [
        Command(
            id=f"time.memory_{megabytes}", title=phrase("{megabytes:,} MB", megabytes=megabytes),
            menu=(*menu, phrase("Memory for moments")), group="time",
            help=phrase(
                "Keep moments of a run in at most {megabytes:,} MB; when full, some in the middle are dropped",
                megabytes=megabytes,
            ),
            run=partial(on.bound_moments, megabytes << 20),
            checked=partial(lambda one: on.moment_memory() == one << 20, megabytes),
        )
        for megabytes in MEMORIES
    ]  # fmt: skip
    return [
        Command(
            id="time.earlier", title="Earlier moment", menu=menu, group="time", shortcut=",",
            help="Show the previous moment in every panel; the training waits", run=time.earlier,
            enabled=lambda: time.can_go_earlier,
        ),
        Command(
            id="time.later", title="Later moment", menu=menu, group="time", shortcut=".",
            help="Show the next moment, or the present", run=time.later, enabled=lambda: time.can_go_later,
        ),
        Command(
            id="time.now", title="Back to now", menu=menu, group="time", shortcut="Ctrl+.",
            help="Show the run as it is now; it goes on training if it was", run=time.to_present,
            enabled=lambda: time.past is not None,
        ),
        Command(
            id="time.mark", title="Mark this moment", menu=menu, group="time", shortcut="M",
            help="Keep the moment that is shown for good", run=time.mark, enabled=lambda: time.can_mark,
        ),
        Command(
            id="time.branch", title="Branch here", menu=menu, group="time",
            help="Start a run from the moment that is shown, beside the present one", run=time.branch,
            enabled=lambda: time.past is not None and not on.run.frame.data_away,
        ),
        Command(
            id="time.film", title="Film of the run", menu=menu, group="time", shortcut="F",
            help="Play the kept moments one after another, in every panel; again to stop", run=time.film_or_stop,
            enabled=lambda: len(time.moments) > 1,
        ),
        *lengths,
        *memories,
    ]  # fmt: skip
