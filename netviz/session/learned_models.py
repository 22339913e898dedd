"""What the runs of the table had learned: in memory, in files of the session's folder, or gone.

There is room only for the newest runs, so any model may be let go, and then only its row is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from netviz.errors import UserError
from netviz.run.model_file import Model, load_model
from netviz.run.run_list import model_path
from netviz.run.run_record import RunRecord
from netviz.texts import phrase

SHARE_OF_ROW = 256
"""The moments of a run in the table take one SHARE_OF_ROW-th of the memory that its own may take."""
MOST_MODELS = 24
MOST_WEIGHTS = 10_000_000
"""The table keeps what this many runs had learned, with this many weights in all: first of those that stay at the top,
then of the newest."""


class LearnedModels:
    """Models by the identity of their run."""

    def __init__(self) -> None:
        self._models: dict[str, Model] = {}
        self._written: set[str] = set()
        """The identities of runs whose model's file should be in the folder."""
        self._changed: set[str] = set()
        """Those whose model has changed since it was last given to be written."""
        self._folder: Path | None = None

    @property
    def in_memory(self) -> tuple[Model, ...]:
        """Those that are in memory."""
        return tuple(self._models.values())

    def __contains__(self, identity: str) -> bool:
        return identity in self._models or identity in self._written

    def get(self, identity: str) -> Model | None:
        """A model if it is in memory."""
        return self._models.get(identity)

    def is_written(self, identity: str) -> bool:
        """Whether a model is in the folder."""
        return identity in self._written

    def put(self, identity: str, model: Model) -> None:
        """Keep a model, in place of the one before; of its moments one or two, for there may be two dozen models."""
        moments = model.moments
        if moments is not None:
            model = replace(model, moments=moments.copy(bound=moments.bound // SHARE_OF_ROW))
        self._models[identity] = model
        self._changed.add(identity)

    def put_back(self, identity: str, model: Model | None, written: bool) -> None:
        """Restore a model that was forgotten: in memory, in the folder, or both."""
        if model is not None:
            self._models[identity] = model
            self._changed.add(identity)
        if written:
            self._written.add(identity)

    def forget(self, identity: str) -> None:
        """Let a model go."""
        self._models.pop(identity, None)
        self._written.discard(identity)

    def load(self, record: RunRecord) -> Model:
        """The model of a row. Raises UserError if it is gone."""
        identity = record.identity
        if identity in self._models:
            return self._models[identity]
        if identity in self._written and self._folder is not None:
            model = load_model(model_path(self._folder, identity))
            if model.checkpoint is None or model.checkpoint.position.steps != record.steps:
                raise UserError(phrase("What is saved of this run is from another moment than its row says."))
            return model
        raise UserError(phrase("Only the row is left of this run; what it had learned is gone."))

    def restore(self, folder: Path, written: Iterable[str]) -> None:
        """Take over the models with these identities, which are in files of the folder that this session writes to."""
        self._folder, self._written = folder, set(written)

    def for_folder(self, folder: Path) -> tuple[dict[str, Model], frozenset[str]]:
        """The models that are to be written to a folder, and the identities of all that it has then."""
        # What could not be written the last time is not there, and is tried again.
        missing = {one for one in self._models if not model_path(folder, one).is_file()}
        self._folder = folder
        new = {one: self._models[one] for one in self._models if one in self._changed | missing}
        return new, frozenset(self._models) | self._written

    def note_written(self, models: Mapping[str, Model]) -> None:
        """Take note that these models are in the folder's files."""
        for identity, model in models.items():
            if self._models.get(identity) is model:
                self._changed.discard(identity)
                self._written.add(identity)

    def let_go(self, records: Iterable[RunRecord]) -> None:
        """Forget the models for which there is no room. records: the rows, those first whose models should stay."""
        count = weights = 0
        for record in records:
            if record.identity not in self:
                continue
            count, weights = count + 1, weights + record.weights
            if count > MOST_MODELS or weights > MOST_WEIGHTS:
                self.forget(record.identity)
