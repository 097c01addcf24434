"""What is heard of the chosen voice: its preview, a sentence, and who agreed to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.core.clip import Clip
from studio.core.errors import NotOffered, StudioError
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.voice import Voice
from studio.core.voice_notes import Consent
from studio.jobs.task import Work
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.sentences import closed
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.detail import Detail
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.presenter import VoicesPresenter
from studio.ui.tabs.voices.saying import Line, Saying
from studio.ui.tabs.voices.trying import Trying
from studio.ui.voices.previews import KEY, Previews

CONSENT_KEY = "consent:"


class Hearing(QObject):
    """Joins `previews`, the sentence to try, and the recorded consent to the panel, and says in the transport
    what sounds. A preview that would cost something is asked about first."""

    def __init__(
        self, given: Equipment, acts: VoicesPresenter, detail: Detail, icon: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._given, self._acts, self._detail, self._icon = given, acts, detail, icon
        self.trying = Trying(given, self)
        self.consents = Saying(given.pool, given.player, self)
        self.previews = Previews(self.trying.preview, given.pool, given.player, self)
        self._named = ""
        self._connect()

    def _connect(self) -> None:
        detail = self._detail
        detail.preview.clicked.connect(self.preview)
        detail.price.kept.connect(self._acts.drop_price)
        detail.price.went_on.connect(self._agree)
        detail.trial.asked.connect(self._try)
        detail.trial.typed.connect(self._type)
        detail.consent.hear_asked.connect(self._hear_consent)
        self.previews.heard.connect(detail.set_previewing)
        self.previews.heard.connect(self._name_preview)
        self.previews.failed.connect(self._no_preview)
        for saying in (self.trying.saying, self.consents):
            saying.changed.connect(self._show)
            saying.sourced.connect(self.name)
            saying.failed.connect(self._complain)

    def leave(self) -> None:
        """Silence, and nothing more is heard of it."""
        self.previews.leave()
        for saying in (self.trying.saying, self.consents):
            saying.close()

    def preview(self) -> None:
        """Hears the chosen voice, or ends that."""
        voice = self._acts.page.chosen
        if voice is not None:
            self.previews.toggle(voice)

    def show_page(self, page: Page) -> None:
        """The panel shows another voice, or the same otherwise."""
        self._show_voice(page.chosen, page.notes.consent, recorded=page.recorded)

    def _show(self) -> None:
        self.show_page(self._acts.page)

    def _show_voice(self, voice: Voice | None, consent: Consent | None, *, recorded: bool) -> None:
        if voice is None:
            return
        trial, trying = self._detail.trial, self.trying
        line = trying.line_for(voice)
        if not trial.field.hasFocus():
            trial.field.setText(line)
            trial.field.setCursorPosition(0)
        trial.show_state(
            trying.told_price(voice, trial.text),
            closed(trying.reason),
            on=trying.saying.on == trying.key_of(voice),
        )
        on = self.consents.on == CONSENT_KEY + voice.id
        self._detail.consent.show_consent(consent, recorded=recorded, on=on)

    # Acts

    def _try(self) -> None:
        voice = self._acts.page.chosen
        if voice is not None:
            self.trying.toggle(voice, self._detail.trial.text)

    def _type(self) -> None:
        self.trying.text = self._detail.trial.text
        self._show()

    def _hear_consent(self) -> None:
        page, notes = self._acts.page, self._given.services.voice_notes
        voice, consent = page.chosen, page.notes.consent
        path = notes.recording_of(consent) if consent is not None else None
        if voice is None or consent is None or path is None:
            return
        found = path

        def make(work: Work) -> Clip:
            return self._given.services.inputs.clip(Passage(found), work.cancel)

        title = tr("{name} agrees", name=consent.who)
        self.consents.toggle(Line(CONSENT_KEY + voice.id, title, voice.name, title, make))

    def _agree(self) -> None:
        voice = self._acts.page.chosen
        self._acts.drop_price()
        if voice is not None:
            self.trying.agree(voice)
            self.previews.toggle(voice)

    # News

    def _no_preview(self, error: StudioError) -> None:
        voice = self._acts.page.chosen
        credits = self.trying.preview_cost(voice) if voice is not None else 0
        if isinstance(error, NotOffered) and credits and not self.trying.reason:
            self._acts.ask_price(credits)
        else:
            self._complain(error)

    def _complain(self, error: StudioError) -> None:
        self._given.banner.show_error(error, {}, NOTHING_KNOWN)

    def name(self, title: str, note: str, clip: Clip) -> None:
        """Says in the transport what the player has."""
        self._given.transport.show_source(title, note, clip, self._icon)

    def _name_preview(self, voice_id: str, _fraction: float) -> None:
        """Says once in the transport whose preview the player has."""
        player = self._given.player
        clip = player.clip() if player.key == KEY + voice_id else None
        voice = self._acts.voices.find(voice_id)
        if voice is None or clip is None:
            self._named = voice_id and self._named
        elif self._named != voice_id:
            self._named = voice_id
            self.name(tr("{name}, preview", name=voice.name), voice.told, clip)
