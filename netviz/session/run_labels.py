"""What sets runs apart, in a few words: the settings in which each differs from the first of them."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from netviz import config as configs
from netviz.config import Config
from netviz.run.run_list import MOST_RUNS
from netviz.texts import Text, joined, phrase

log = logging.getLogger(__name__)
FEW = 3
"""A label names at most this many of the settings that differ."""
_SEED = "seed = "


class RunLabels:
    """Labels for configs; each pair is compared once."""

    def __init__(self) -> None:
        self._apart: dict[tuple[Config, Config], tuple[str, ...]] = {}

    def of(self, shown: Sequence[Config], with_seeds: bool) -> list[Text]:
        """What sets each of these configs apart from the first, and the first from all others.

        The rarest difference comes first: if many use another data set, labels that began with it would be shortened
        alike.
        """
        if not shown:
            return []
        first = shown[0]
        own = dict.fromkeys(phrase for config in shown[1:] for phrase in self._phrases(first, config))
        phrases = [tuple(own), *(self._phrases(config, first) for config in shown[1:])]
        said_by = Counter(chain.from_iterable(phrases[1:]))
        phrases = [tuple(sorted(told, key=said_by.__getitem__)) for told in phrases]
        seeds = with_seeds and any(config.seed != first.seed for config in shown)
        return [_label(said, config, seeds) for said, config in zip(phrases, shown, strict=True)]

    def _phrases(self, config: Config, other: Config) -> tuple[str, ...]:
        """How the first config differs from the second, in words."""
        both = config, other
        if both not in self._apart:
            if len(self._apart) > 8 * MOST_RUNS:
                self._apart.clear()
            try:
                self._apart[both] = tuple(configs.differences(config, other))
            except Exception:
                log.exception("two configs have no words for what they differ in")
                self._apart[both] = ()
        return self._apart[both]


def _label(phrases: Sequence[str], config: Config, with_seed: bool) -> Text:
    """The first of the phrases, the seed last and only where it is wanted."""
    told = [phrase for phrase in phrases if not phrase.startswith(_SEED)][:FEW]
    if with_seed:
        told.append(phrase("seed = {seed}", seed=config.seed))
    return joined(told)
