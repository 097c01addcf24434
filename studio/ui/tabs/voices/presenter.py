"""What the Voices tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import together, tr
from studio.core.script_edits import spoken_by
from studio.core.voice import Voice
from studio.services.voice_uses import Use
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.speech.question_bar import Question
from studio.ui.speech.wording import price
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.editing import Editing
from studio.ui.tabs.voices.noting import Noting
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.paging import Paging, Standing, used_in
from studio.ui.tabs.voices.passing_on import PassingOn, free_name
from studio.ui.tabs.voices.sieve import Kind, Order, Sieve, Trait
from studio.ui.tabs.voices.wording import is_yours


class VoicesPresenter(QObject):
    """`page_changed(Page)` after everything that changes what is shown; `failed(StudioError, Circumstance)`
    for the banner."""

    page_changed = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self.voices = given.services, given.voices
        self.editing = Editing(given.services, given.pool, self)
        self.noting = Noting(given.services.voice_notes, self)
        self.passing_on = PassingOn(given.services, given.pool, self)
        self._paging = Paging(given, self.noting)
        self._standing = Standing()
        self.voices.changed.connect(self._voices_changed)
        self.noting.edited.connect(self._noted)
        self.noting.failed.connect(self._not_noted)
        self.passing_on.used.connect(self._used)
        self.passing_on.copied.connect(self._copied)
        self.passing_on.exported.connect(self._exported)
        self.passing_on.changed.connect(self._changed)
        self.passing_on.failed.connect(self._complain)
        self.passing_on.stopped.connect(self._stopped)
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
        self.passing_on.leave()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        return self._paging.page(self._standing, self.editing.running, self.passing_on.running)

    def _shown_voice(self) -> Voice | None:
        return self._paging.shown_voice(self._standing)

    def _is_locked(self, voice: Voice) -> bool:
        return not voice.is_owner or self.editing.running

    # Finding

    def search(self, words: str) -> None:
        """Only voices that have all these words."""
        self._sift(replace(self._standing.sieve, search=words))

    def show_kind(self, kind: Kind) -> None:
        """Only voices of a kind."""
        self._sift(replace(self._standing.sieve, kind=kind))

    def turn(self, trait: Trait, code: str) -> None:
        """Lets voices with one value of a trait through, or no longer."""
        self._sift(self._standing.sieve.turned(trait, code))

    def sort(self, order: Order) -> None:
        """Another order."""
        self._sift(replace(self._standing.sieve, order=order))

    def clear(self) -> None:
        """All voices, in the order as it is."""
        self._sift(Sieve(order=self._standing.sieve.order))

    def _sift(self, sieve: Sieve) -> None:
        self._standing.sieve = sieve
        self._changed()

    # One voice

    def choose(self, voice: Voice) -> None:
        """The voice whose details are shown."""
        if voice.id == self._standing.chosen:
            return
        self._standing = Standing(self._standing.sieve, voice.id)
        self.editing.ask(voice)
        self.passing_on.look(voice)
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
        self.passing_on.look(voice)
        self._say(tr("{name} speaks the script now.", name=voice.name))

    def begin_edit(self) -> None:
        """The name and the description can be typed."""
        self._standing.is_editing, self._standing.notice = True, ""
        self._changed()

    def leave_edit(self) -> None:
        """As it was."""
        self._standing.is_editing = False
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

    def duplicate(self) -> None:
        """Another voice of one's own with the same numbers."""
        voice = self._shown_voice()
        if voice is not None and not self.page.no_create:
            self.passing_on.copy(voice, free_name(voice.name, self.voices.voices or ()))

    def export(self, path: Path) -> None:
        """Writes the chosen voice as a file."""
        voice = self._shown_voice()
        if voice is not None and not self.passing_on.running:
            self.passing_on.export(voice, path)

    def ask_to_delete(self) -> None:
        """Asks whether the chosen voice shall go."""
        voice = self._shown_voice()
        if voice is not None and not self._is_locked(voice):
            ask = tr("Delete “{name}” for good?", name=voice.name)
            text = together(ask, used_in(self._standing.uses))
            self._standing.question, self._standing.price = (
                Question(text, tr("Keep"), tr("Delete voice")),
                None,
            )
            self._changed()

    def ask_price(self, credits: int) -> None:
        """Asks whether hearing the chosen voice shall cost so much."""
        told = price(credits, self._services.budgets.excess(None, credits))
        text = tr("Hearing this voice costs {price}.", price=told)
        self._standing.price = Question(text, tr("Not now"), tr("Hear it"))
        self._changed()

    def drop_price(self) -> None:
        """The question is answered."""
        self._standing.price = None
        self._changed()

    def keep(self) -> None:
        """The answer that deletes nothing."""
        self._standing.question = None
        self._changed()

    def delete(self) -> None:
        """The answer that deletes."""
        voice, self._standing.question = self._shown_voice(), None
        if voice is not None:
            self.editing.delete(voice)
        self._changed()

    def show_made(self, voice: Voice, advice: str = "") -> None:
        """A voice that was just made is the chosen one; `advice` says what would make it better."""
        self._standing.sieve = Sieve(order=self._standing.sieve.order)
        self._changed()  # a gallery that was empty takes its first voice as it fills: before the choice
        self.choose(voice)
        self._say(together(is_yours(voice), advice))

    # News

    def _noted(self) -> None:
        self._standing.notice = ""
        self._changed()

    def _not_noted(self, error: StudioError) -> None:
        self.failed.emit(error, NOTHING_KNOWN)

    def _used(self, voice_id: str, uses: tuple[Use, ...]) -> None:
        if voice_id != self._standing.chosen:
            return
        self._standing.uses = uses
        if self._standing.question is not None:
            self.ask_to_delete()
        else:
            self._changed()

    def _copied(self, voice: Voice) -> None:
        self.voices.refresh()
        self._say(is_yours(voice))

    def _exported(self, path: Path) -> None:
        self._say(tr("Saved as {file}, with its numbers and a sample.", file=path.name), path)

    def _told(self, voice: Voice) -> None:
        if voice.id == self._standing.chosen:
            self._standing.more = voice
            self._changed()

    def _edited(self, voice: Voice) -> None:
        self._standing.is_editing = False
        self._standing.more = voice if voice.id == self._standing.chosen else self._standing.more
        self.voices.refresh()
        self._say(tr("Saved."))

    def _deleted(self, voice: Voice) -> None:
        if voice.id == self._standing.chosen:
            self._standing.chosen, self._standing.more = "", None
        self.voices.refresh()
        self._say(tr("{name} was deleted.", name=voice.name))

    def _voices_changed(self) -> None:
        if (
            self._standing.chosen
            and self.voices.voices is not None
            and self.voices.find(self._standing.chosen) is None
        ):
            self._standing.chosen, self._standing.more, self._standing.is_editing = "", None, False
        self._changed()

    def _stopped(self, stopped: Cancelled) -> None:
        """What was already on its way may have been done: the connection is asked how things are."""
        self._standing.more = None
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
        told = Circumstance(voice.name, 0, tr("your voices and your takes")) if voice else NOTHING_KNOWN
        self.failed.emit(error, told)

    def _say(self, notice: str, saved: Path | None = None) -> None:
        self._standing.notice, self._standing.saved = notice, saved
        self._changed()

    def _changed(self) -> None:
        self.page_changed.emit(self.page)
