"""Taking a frame: between two steps, the state of the run and the parts that were requested.

While one looks back, the parts show an earlier moment of the run; what else a frame says is always of the present.
"""

from __future__ import annotations

from netviz.config import Config
from netviz.engine.accounting import DivergedError
from netviz.errors import UserError
from netviz.session.comparison import Comparison
from netviz.session.frame import Frame, FramePart, FrameRequest, OfPresent, epochs_shown
from netviz.session.looking_back import LookingBack
from netviz.session.pace import Pace, RateMeter
from netviz.session.run import DataAwayError, Run
from netviz.session.status import Status


def take_frame(
    request: FrameRequest,
    run: Run,
    comparison: Comparison,
    looking_back: LookingBack,
    status: Status,
    pace: Pace,
    meter: RateMeter,
) -> Frame:
    """A frame of a run whose steps are accounted for. Raises DivergedError if a part does."""
    trainer, past = run.trainer, looking_back.past
    moment = None if past is None else past.moment
    shown, beside = run, comparison
    if past is not None:
        comparison.settle()
        shown, beside = past, comparison.curves_only()
    for one in (shown, *beside.training):
        one.begin_frame(not status.running)
    if status.running:
        meter.update(trainer.examples_seen)
    left = (run.goal - trainer.position) * run.sizes[0]
    rate = meter.rate
    taken = {
        part: _part(part, run, request, comparison, status)
        if issubclass(part, OfPresent)
        else _part(part, shown, request, beside, status)
        for part in request.parts
    }
    failed = status.error or run.data.away or run.silence.sentence(trainer)
    return Frame(
        config=run.config,
        state=status.state,
        refused=status.refused,
        message=failed or status.message or run.notice or trainer.notice,
        is_error=bool(failed),
        details=status.details,
        step=trainer.step_count,
        version=run.version,
        position=trainer.position,
        regression=run.data.train.targets is not None,
        goal=run.goal,
        shown_epochs=epochs_shown(max(trainer.position, comparison.reach), run.goal),
        marks=run.marks.all,
        compared=len(comparison.runs),
        examples_per_second=rate,
        seconds_left=left / rate if rate > 0 else None,
        pace=pace.steps_per_second,
        weight_count=run.network.parameters.size,
        layer_names=tuple(run.network.name_of(index) for index in run.network.weighted_layers),
        data_label=run.data.label,
        data_sizes=run.sizes,
        data_away=bool(run.data.away),
        moments=tuple(one.named for one in run.moments.all),
        moments_left_out=run.moments.left_out,
        no_room=run.moments.full,
        past=None if moment is None else moment.named,
        goes_on=looking_back.goes_on,
        parts=taken,
    )


def bare_frame(config: Config, run: Run | None, looking_back: LookingBack, status: Status) -> Frame:
    """The state, the moments and what went wrong, without anything that could itself fail."""
    return Frame(
        config=config,
        state=status.state,
        message=status.error or status.message,
        is_error=bool(status.error),
        details=status.details,
        moments=() if run is None else run.moments.all,
        past=looking_back.moment,
        goes_on=looking_back.goes_on,
    )


def _part(
    part: type[FramePart], run: Run, request: FrameRequest, comparison: Comparison, status: Status
) -> FramePart | None:
    """One part of a frame. If taking it fails, it is None, and the rest of the frame and the run carry on."""
    try:
        return part.take(run, request, comparison)
    except DataAwayError:  # it would show examples
        return None
    except DivergedError:
        raise
    except UserError as error:
        status.error = str(error)
        return None
    except Exception as error:  # the window shows it, with the traceback to copy
        status.unforeseen(error)
        return None
