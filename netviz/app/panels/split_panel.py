"""A panel about one split of the data, which the user chooses in a field; a line sums up what was found.

Training, validation and test can be chosen wherever a network is judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from PySide6.QtCore import Qt

from netviz.app.panels.base import PageState, Panel
from netviz.app.qt.language import translated
from netviz.app.style.theme import Theme
from netviz.app.widgets.card import ShortLabel
from netviz.app.widgets.fields import ChoiceField
from netviz.config import Setting
from netviz.session.example_sample import SPLITS
from netviz.texts import phrase

NO_CLASSES = phrase("This network predicts numbers, which have no classes")
NO_EXAMPLES = phrase("This split of the data has no examples")
NARROW, WIDEST = 104, 140
"""The least width of a field in the title line, and the most that the field of splits takes, in pixels."""


def splits_offered() -> list[tuple[str, str]]:
    """Each split with what it is called in the window."""
    return [(name, translated(label)) for name, label in SPLITS.items()]


class SplitPage(PageState, frozen=True):
    """Which part of the data a page is about."""

    split: Annotated[str | None, Setting("Part", "Which split of the data is shown", choices=SPLITS.keys)] = None


class SplitPanel(Panel):
    """It asks the part `about` for the chosen split; a subclass lines up the field with its own widgets."""

    about: ClassVar[type[Any]]
    """The part of a frame whose question is the split."""
    asks: ClassVar[str] = "Which split of the data is shown"
    page_state: ClassVar[type[PageState]] = SplitPage

    def __init__(self) -> None:
        super().__init__()
        setting = Setting("Part", self.asks, choices=lambda: SPLITS)
        self.split = ChoiceField(setting, splits_offered())
        self.split.show_value("validation")
        self.split.chosen.connect(lambda _: self.asked.emit())
        self.split.keep_whole(WIDEST)
        self.summary = ShortLabel(Qt.AlignmentFlag.AlignRight)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.split.setFixedHeight(theme.px(22))

    def questions(self) -> Mapping[type[Any], Any]:
        return {self.about: self.chosen_split}

    def show_page(self, state: Any) -> None:
        if state.split is not None:
            self.split.show_value(state.split)
            self.asked.emit()

    @property
    def chosen_split(self) -> str:
        """The split that is asked about."""
        return str(self.split.currentData())
