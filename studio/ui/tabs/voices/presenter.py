"""What the Voices tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studio.core.connection import Ability
from studio.core.errors import Cancelled, StudioError
from studio.core.parameters import Parameter
from studio.core.script import block_ids, block_of
from studio.core.script_edits import spoken_by
from studio.core.voice import Voice
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.editing import Editing
from studio.ui.tabs.voices.make.consents import consent_of
from studio.ui.tabs.voices.page import BUSY, NOT_YOURS, Page
from studio.ui.tabs.voices.sieve import Order, Sieve, Trait, facets, sifted
from studio.ui.voices.known import COMING


class VoicesPresenter(QObject):
    """`page_changed(Page)` after everything that changes what is shown; `failed(StudioError, Circumstance)`
    for the banner."""

    page_changed = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self.voices = given.services, given.voices
        self.editing = Editing(given.services, given.pool, self)
        self._sieve = Sieve()
        self._chosen = ""
        self._more: Voice | None = None
        self._is_editing = False
        self._question: Question | None = None
        self._notice = ""
        self.voices.changed.connect(self._voices_changed)
        self.editing.told.connect(self._told)
        self.editing.edited.connect(self._edited)
        self.editing.deleted.connect(self._deleted)
        self.editing.failed.connect(self._complain)
        self.editing.stopped.connect(self._stopped)

    def begin(self) -> None:
        """Shows what is there."""
        self._voices_changed()

    def close(self) -> None:
        """Stops what runs, and hears nothing more."""
        self.voices.changed.disconnect(self._voices_changed)
        self.editing.leave()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        known, chosen = self.voices.voices or (), self._shown_voice()
        reason = self.voices.reason
        return Page(
            sieve=self._sieve,
            voices=sifted(known, self._sieve),
            total=len(known),
            mine=sum(voice.is_owner for voice in known),
            facets={trait: facets(known, trait) for trait in Trait},
            away=(f"{reason}…" if reason == COMING else f"{reason}.") if reason else "",
            again=bool(reason) and not self.voices.coming and not self.voices.gone,
            chosen=chosen,
            editing=self._is_editing and chosen is not None,
            locked=self._locked(chosen),
            uses=self._uses(chosen),
            speaker=self._speaker(chosen),
            question=self._question,
            notice=self._notice,
            no_clone=self._cannot(Ability.CLONE),
            no_create=self._cannot(Ability.CREATE, Parameter.VOICE_NUMBERS),
        )

    def _shown_voice(self) -> Voice | None:
        found = self.voices.find(self._chosen)
        return self._more if found is not None and self._more is not None else found

    def _locked(self, voice: Voice | None) -> str:
        if voice is None or not voice.is_owner:
            return NOT_YOURS
        return BUSY if self.editing.running else ""

    def _uses(self, voice: Voice | None) -> int:
        document = self._services.project.document
        blocks = (block_of(document, id_) for id_ in block_ids(document))
        return sum(voice is not None and block.voice_id == voice.id for block in blocks)

    def _speaker(self, voice: Voice | None) -> str:
        consent = consent_of(self._services.settings, voice.id) if voice is not None else None
        return f"{consent.who}, agreed on {consent.when}" if consent is not None else ""

    def _cannot(self, ability: Ability, needs: Parameter | None = None) -> str:
        connect = self._services.connect
        if self.voices.reason:
            return self.voices.reason
        if ability in self.voices.abilities:
            untaken = connect.untaken(connect.chosen.id)
            return untaken.get(needs, "").rstrip(".") if needs is not None else ""
        return connect.reason(connect.chosen.id, ability).rstrip(".")

    # Finding

    def search(self, words: str) -> None:
        """Only voices that have all these words."""
        self._sift(replace(self._sieve, search=words))

    def show_mine(self, mine: bool) -> None:
        """Only voices of one's own, or all."""
        self._sift(replace(self._sieve, mine=mine))

    def turn(self, trait: Trait, code: str) -> None:
        """Lets voices with one value of a trait through, or no longer."""
        self._sift(self._sieve.turned(trait, code))

    def sort(self, order: Order) -> None:
        """Another order."""
        self._sift(replace(self._sieve, order=order))

    def clear(self) -> None:
        """All voices, in the order as it is."""
        self._sift(Sieve(order=self._sieve.order))

    def _sift(self, sieve: Sieve) -> None:
        self._sieve = sieve
        self._changed()

    # One voice

    def choose(self, voice: Voice) -> None:
        """The voice whose details are shown."""
        if voice.id == self._chosen:
            return
        self._chosen, self._more = voice.id, None
        self._is_editing, self._question, self._notice = False, None, ""
        self.editing.ask(voice)
        self._changed()

    def use(self) -> None:
        """The chosen voice is the script's own: it speaks what no character says."""
        voice = self._shown_voice()
        if voice is None:
            return
        project = self._services.project
        edit = spoken_by(project.document, voice.id)
        if edit.changes and not self._tried(lambda: project.do(edit)):
            return
        self._say(f"{voice.name} speaks the script now.")

    def begin_edit(self) -> None:
        """The name and the description can be typed."""
        self._is_editing, self._notice = True, ""
        self._changed()

    def leave_edit(self) -> None:
        """As it was."""
        self._is_editing = False
        self._changed()

    def save(self, name: str, description: str) -> None:
        """Another name and description; nothing is asked for what is so already."""
        voice = self._shown_voice()
        name, description = name.strip(), description.strip()
        if voice is None or self.editing.running:
            return
        if (name, description) == (voice.name, voice.description):
            self.leave_edit()
            return
        self.editing.edit(voice, name, description)
        self._changed()

    def ask_to_delete(self) -> None:
        """Asks whether the chosen voice shall go."""
        voice = self._shown_voice()
        if voice is not None:
            uses = self._uses(voice)
            blocks = f"{uses} block{'s' * (uses != 1)} of this script"
            said = f" It speaks in {blocks}; the takes stay." if uses else ""
            self._question = Question(f"Delete “{voice.name}” for good?{said}", "Keep", "Delete voice")
            self._changed()

    def keep(self) -> None:
        """The answer that deletes nothing."""
        self._question = None
        self._changed()

    def delete(self) -> None:
        """The answer that deletes."""
        voice, self._question = self._shown_voice(), None
        if voice is not None:
            self.editing.delete(voice)
        self._changed()

    def show_made(self, voice: Voice) -> None:
        """A voice that was just made is the chosen one."""
        self._sieve = Sieve(order=self._sieve.order)
        self.choose(voice)
        self._say(f"{voice.name} is one of your voices now.")

    # News

    def _told(self, voice: Voice) -> None:
        if voice.id == self._chosen:
            self._more = voice
            self._changed()

    def _edited(self, voice: Voice) -> None:
        self._is_editing = False
        self._more = voice if voice.id == self._chosen else self._more
        self.voices.refresh()
        self._say("Saved.")

    def _deleted(self, voice: Voice) -> None:
        if voice.id == self._chosen:
            self._chosen, self._more = "", None
        self.voices.refresh()
        self._say(f"{voice.name} was deleted.")

    def _voices_changed(self) -> None:
        if self._chosen and self.voices.voices is not None and self.voices.find(self._chosen) is None:
            self._chosen, self._more, self._is_editing = "", None, False
        self._changed()

    def _stopped(self, stopped: Cancelled) -> None:
        """What was already on its way may have been done: the connection is asked how things are."""
        self._more = None
        self.voices.refresh()
        self._say(str(stopped))

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except StudioError as error:
            self._complain(error)
            return False
        return True

    def _complain(self, error: StudioError) -> None:
        self._changed()
        voice = self._shown_voice()
        told = Circumstance(voice.name, 0, "your voices and your takes") if voice else NOTHING_KNOWN
        self.failed.emit(error, told)

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._changed()

    def _changed(self) -> None:
        self.page_changed.emit(self.page)
