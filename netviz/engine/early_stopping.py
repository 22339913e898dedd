"""Early stopping: a run that has not improved for some epochs ends, and its best weights are restored.

Improved means a higher validation accuracy (Nielsen, chapter 3, "no-improvement-in-n"), or a higher R² where numbers
are predicted.
"""

from __future__ import annotations

from netviz.engine.arrays import Array
from netviz.engine.network import Network
from netviz.texts import Text, phrase


class EarlyStopping:
    """Remembers the best weights seen."""

    def __init__(self) -> None:
        self.best_accuracy = -1.0
        """Or the best R²; one below −1 does not count."""
        self.best_epoch = 0
        """After which epoch that was; 0 before the first."""
        self.best: tuple[Array, Array] | None = None

    def sentence(self, epoch: int, predicts: bool) -> Text:
        """Why a run stopped after `epoch`; `predicts` where it learns numbers."""
        if predicts:
            return phrase(
                "The run stopped early after epoch {epoch}: the validation R² has not risen above {best:.4f} since "
                "epoch {best_epoch}, whose weights are restored.",
                epoch=epoch,
                best=self.best_accuracy,
                best_epoch=self.best_epoch,
            )
        return phrase(
            "The run stopped early after epoch {epoch}: the validation accuracy has not risen above {best:.2f} % since "
            "epoch {best_epoch}, whose weights are restored.",
            epoch=epoch,
            best=100 * self.best_accuracy,
            best_epoch=self.best_epoch,
        )

    def update(self, score: float, epoch: int, network: Network, patience: int) -> bool:
        """Take note of the accuracy, or R², after `epoch`; True, with the best weights restored, when it is time to
        stop.
        """
        if score > self.best_accuracy:
            self.best_accuracy, self.best_epoch = score, epoch
            self.best = network.parameters.copy(), network.state.copy()
            return False
        if epoch - self.best_epoch < patience or self.best is None:
            return False
        network.parameters[...], network.state[...] = self.best
        return True
