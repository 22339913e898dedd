"""The bar that says in one sentence what went wrong, with the details to copy if there are any.

It has two sources. The run reports its state with every frame, and withdraws the message when it is over; the window
says what just failed, which stays until the user closes it or it is mended, or what was done. Only errors go into the
bar; everything else is a toast, which disappears on its own. All of it stays in `history`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from netviz.app.qt.focus import FocusReturn
from netviz.app.qt.language import tr, translated
from netviz.app.widgets.inputs import PushButton
from netviz.app.widgets.toast import Offer, Toast

KEPT = 100


@dataclass(frozen=True)
class Said:
    """One message."""

    text: str
    """A sentence."""
    details: str = ""
    """The traceback of an unforeseen error; otherwise empty."""
    error: bool = False
    """Whether it says that something went wrong."""
    times: int = 1
    """How often it came in a row."""
    offers: tuple[Offer, ...] = field(default=(), compare=False)
    """What the user can do about it."""
    at: datetime = field(default_factory=datetime.now, compare=False)

    def __str__(self) -> str:
        said = tr("{message} ({times:,} times)", message=self.text, times=self.times) if self.times > 1 else self.text
        return f"{self.at:%H:%M:%S}  {said}"


NOTHING = Said("")


class MessageBar(QFrame):
    """Hidden until there is something to say; closing it hides that message until another comes."""

    history_wanted = Signal()
    """The user wants to see the earlier messages."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self.report: Callable[[], str] = str
        """What a bug report needs besides the message."""
        self._history: deque[Said] = deque(maxlen=KEPT)
        self._error = self._run = self._closed = self._offering = NOTHING
        self.toast = Toast()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = PushButton(tr("Copy details"))
        self.copy.setToolTip(tr("Copy the whole error text, for a bug report"))
        self.copy.clicked.connect(self._copy)
        self.offers: list[PushButton] = []
        """The buttons of what the user may do about it."""
        self.earlier = PushButton(tr("Earlier"))
        self.earlier.setToolTip(tr("Show what was said before this"))
        self.earlier.clicked.connect(self.history_wanted)
        self.close_button = PushButton(tr("Close"))
        self.close_button.setToolTip(tr("Hide this message"))
        self.close_button.clicked.connect(self._close)
        FocusReturn(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)
        row.addWidget(self.earlier)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def history(self) -> tuple[Said, ...]:
        """The messages so far, the oldest first; one that came several times in a row appears once."""
        return tuple(self._history)

    def say(self, message: str, details: str = "", offers: Sequence[Offer] = ()) -> None:
        """Report an error and offer what can be done; it stays until it is closed or followed by another error."""
        self._error = Said(translated(message), details, error=True, offers=tuple(offers))
        self._keep(self._error)
        self._show()

    def notify(self, message: str, offers: Sequence[Offer] = ()) -> None:
        """Show in a toast that something was done, and what the user can do next."""
        message = translated(message)
        self._keep(Said(message))
        self.toast.say(message, offers)

    def withdraw(self, message: str) -> None:
        """What an error said is no longer so: withdraw it, if it is the one that is shown."""
        if message and self._error.text == message:
            self._error = NOTHING
            self._show()

    def withdraw_news(self) -> None:
        """Something was undone or redone: withdraw the toast that announced it. A toast about the run's state stays."""
        if self.toast.text.text() != self._run.text:
            self.toast.hide()

    def show_run_message(
        self, message: str, details: str = "", error: bool = False, offers: Callable[[], Sequence[Offer]] = tuple
    ) -> None:
        """Report the state of the run: errors in the bar, anything else in a toast; an empty message withdraws it.

        `offers` returns what can be done about it, and is called once for each message.
        """
        message = translated(message)
        said = Said(message, details, error)
        if said == self._run:
            return
        said = replace(said, offers=tuple(offers()))
        if self._run.text and self.toast.text.text() == self._run.text:
            self.toast.hide()
        self._run = said
        self._closed = NOTHING
        if message:
            self._keep(said)
        if message and not _is_severe(said):
            self.toast.say(message)
        self._show()

    @property
    def _shown(self) -> Said:
        run = NOTHING if self._run == self._closed else self._run
        errors = [said for said in (self._error, run) if _is_severe(said)]
        return max(errors, key=lambda said: said.at) if errors else NOTHING

    def _keep(self, said: Said) -> None:
        last = self._history[-1] if self._history else NOTHING
        if replace(last, times=1) == said:
            self._history[-1] = replace(said, times=last.times + 1)
        else:
            self._history.append(said)

    def _show(self) -> None:
        said = self._shown
        if said.text and said.text != self.text.text():
            self.text.setText(said.text)
        self._show_offers(said)
        self.copy.setVisible(said.error or bool(said.details))
        self.earlier.setVisible(len(self._history) > 1)
        self.setVisible(bool(said.text))

    def _show_offers(self, said: Said) -> None:
        if said is self._offering:
            return
        self._offering = said
        for button in self.offers:
            button.hide()
            button.deleteLater()
        self.offers = []
        for label, action in said.offers:
            button = PushButton(label)
            button.clicked.connect(lambda _=False, action=action: action())
            self._row.insertWidget(1 + len(self.offers), button)
            self.offers.append(button)

    def _copy(self) -> None:
        said = self._shown
        QGuiApplication.clipboard().setText(
            "\n\n".join(part for part in (said.text, said.details, self.report()) if part)
        )

    def _close(self) -> None:
        shown = self._shown
        if shown is self._error:
            self._error = NOTHING
        else:
            self._closed = self._run
        self._show()


def _is_severe(said: Said) -> bool:
    return bool(said.text) and (said.error or bool(said.details))
