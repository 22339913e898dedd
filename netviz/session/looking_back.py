"""Looking back: which earlier moment of the run is shown, and whether the training waits only for that."""

from __future__ import annotations

from netviz.run.moments import Moment
from netviz.session.past_run import PastRun
from netviz.session.run import Run


class LookingBack:
    """Shows moments of one run, until `end`."""

    def __init__(self) -> None:
        self.past: PastRun | None = None
        """The run as it was at the moment shown; None while the present is."""
        self.goes_on = False
        """Whether the run goes on training once the present is shown again."""

    @property
    def moment(self) -> Moment | None:
        """The moment shown; None for the present."""
        return None if self.past is None else self.past.moment

    def show(self, run: Run, moment: Moment) -> None:
        """Show a moment of a run."""
        if self.past is None:
            self.past = PastRun(run)
        self.past.show(moment)

    def mark(self, run: Run, moment: Moment) -> None:
        """Keep the moment shown for good."""
        assert self.past is not None
        self.past.moment = run.moments.mark(moment)

    def end(self) -> bool:
        """Show the present again; whether the run was to go on training then."""
        goes_on = self.goes_on
        self.past, self.goes_on = None, False
        return goes_on
