"""Having the voice of the open recording changed: asking first, waiting for voices, making, stopping."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.core.convert import ConvertRequest
from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.take import Take
from studio.ui.sentences import closed, going_on, stopped_words
from studio.ui.speech.making import Commission, Making
from studio.ui.speech.question_bar import Question, make_again
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.convert.choosing import Choosing
from studio.ui.tabs.convert.comparing import Comparing
from studio.ui.tabs.convert.subject import Subject
from studio.ui.voices.known import COMING


class Changing(QObject):
    """`reason` says why nothing can be changed now, empty if it can. `notice` is what there is to say,
    `question` what is asked before anything is spent twice.

    `changed` when something of this is otherwise; `ended` when nothing is made any more; `failed(StudioError,
    Circumstance)` for the banner."""

    changed = Signal()
    ended = Signal()
    failed = Signal(object, object)

    def __init__(
        self,
        given: Equipment,
        choosing: Choosing,
        comparing: Comparing,
        subject: Subject,
        reason: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choosing, self._comparing, self._subject = choosing, comparing, subject
        self._voices, self._reason = given.voices, reason
        self.making = Making(given.services.convert, given.pool, given.player, self)
        self.notice, self._waiting = "", False
        self.question: Question | None = None
        self.making.grew.connect(comparing.show_stream)
        self.making.progressed.connect(self.changed)
        self.making.made.connect(self._made)
        self.making.failed.connect(self._not_made)
        self.making.stopped.connect(self._stopped)

    def press(self) -> None:
        """What the primary button says: change, or stop."""
        if self.making.running:
            self.stop()
        else:
            self.change()

    def change(self, *, again: bool = False) -> None:
        """Has the recording spoken by the voice. Where that was paid for already, asks first, unless `again`
        says that it shall be. Waits for the voices if they are not there yet."""
        if self.making.running:
            return
        if reason := self._reason():
            self._say(closed(reason))
        elif self._voices.voices is None:
            self._wait_for_voices()
        elif not again and self._voices.is_hosted and self._subject.same_take is not None:
            self.question = make_again(self._subject.credits, self._subject.excess)
            self.changed.emit()
        else:
            self._start()

    def keep_take(self) -> None:
        """The answer that spends nothing: hears the take that is there."""
        take, self.question = self._subject.same_take, None
        if take is not None:
            self._choosing.choose(take)

    def change_anyway(self) -> None:
        """The answer that spends again."""
        self.change(again=True)

    def keep_part(self) -> None:
        """After a stream that was cut: what arrived is heard."""
        takes = self._subject.takes
        if takes:
            self._choosing.choose(takes[0])

    def stop(self) -> None:
        """Stops the take under way; nothing is lost."""
        self._waiting = False
        self.making.stop()

    def voices_changed(self) -> None:
        """They are there, or will not come."""
        voices = self._voices
        if self._waiting and not (voices.voices is None and voices.coming):
            self._waiting, self.notice = False, ""
            if voices.voices is not None:
                self.change()

    def _wait_for_voices(self) -> None:
        self._waiting = True
        if not self._voices.coming:
            self._voices.refresh()
        self._say(going_on(COMING))

    def _start(self) -> None:
        recording, voice, form = self._subject.recording, self._subject.voice, self._subject.form
        assert recording is not None
        assert voice is not None
        document = self._choosing.document
        self.notice, self.question, self._waiting = "", None, False
        request = ConvertRequest(Passage(recording.path), voice.id, form)
        offer = Commission(document.project, request, document.conversion.delivery)
        key = self._comparing.begin_stream()
        name = tr("Changing {name}", name=recording.path.name)
        self.making.start(offer, name, expected=recording.seconds, key=key)
        self.changed.emit()

    def _made(self, take: Take) -> None:
        if take in self._subject.takes:  # Another recording may have been opened meanwhile.
            self._choosing.made(take)
        self._end(take)

    def _not_made(self, error: StudioError) -> None:
        self._end(None)
        self.failed.emit(error, self._subject.circumstance)

    def _stopped(self, stopped: Cancelled) -> None:
        self.notice = stopped_words(stopped.charge)
        self._end(None)

    def _end(self, made: Take | None) -> None:
        """What was made, or what was heard before, is in the lower lane."""
        self._comparing.end_stream(made)
        self.ended.emit()

    def _say(self, notice: str) -> None:
        self.notice = notice
        self.changed.emit()
