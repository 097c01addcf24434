"""What the TTS tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.script import Manner, usual_manner
from studio.core.take import Take
from studio.core.voice import Voice
from studio.ui.errors import Circumstance
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.tts.arranging import Arranging
from studio.ui.tabs.tts.asking import untold
from studio.ui.tabs.tts.hearing import Hearing
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.paging import Affairs, page_of
from studio.ui.tabs.tts.performing import Performing
from studio.ui.tabs.tts.producing import Producing
from studio.ui.tabs.tts.rows import Affairs as RowAffairs
from studio.ui.tabs.tts.rows import Row, Rows
from studio.ui.tabs.tts.writing import Writing


class TtsPresenter(QObject):
    """`writing` changes the current block and `arranging` the script, `hearing` plays takes, `producing`
    makes them, `performance` goes from block to block; what is here ties them together.

    `page_changed(Page)` after everything that changes what is shown; `failed(StudioError, Circumstance)` for
    the banner; `edit_asked(block id, place)` when words are to be written in.
    """

    page_changed = Signal(object)
    failed = Signal(object, object)
    edit_asked = Signal(str, int)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        services, pool, player = given.services, given.pool, given.player
        self._services, self.voices = services, given.voices
        self.writing = Writing(services, self.voices, self)
        self.document = self.writing.document
        self.arranging = Arranging(self.writing, self)
        self.hearing = Hearing(self.writing, pool, player, self)
        self.producing = Producing(given, self.writing, self.hearing, self)
        self.performing = Performing(
            player, self.document, self.hearing, self.producing, lambda: self.rows, self
        )
        self.performance = self.performing.performance
        self._rows = Rows(services.project)
        self._listed: tuple[Voice, ...] | None = None
        self._voices: dict[str, Voice] = {}
        self.following = True
        self._connect()

    def _connect(self) -> None:
        self.voices.changed.connect(self._voices_changed)
        self.writing.keyed.connect(self._keyed)
        self.writing.edited.connect(self._edited)
        self.writing.failed.connect(self._complain)
        self.arranging.wanted.connect(self._want)
        self.arranging.told.connect(self.producing.say)
        self.hearing.changed.connect(self._changed)
        self.hearing.failed.connect(self._complain)
        self.producing.changed.connect(self._changed)
        self.producing.failed.connect(self.failed)
        self.performing.moved.connect(self._follow)

    def begin(self) -> None:
        """Shows what is there."""
        for take in self.document.strays():
            self.writing.adopt(take)
        self._edited()

    def close(self) -> None:
        """Writes down what was typed, stops what runs, and hears nothing more."""
        self.writing.commit()
        self.performance.leave()
        self.producing.production.leave()
        self.voices.changed.disconnect(self._voices_changed)
        self.hearing.close()

    # What is shown

    @property
    def rows(self) -> tuple[Row, ...]:
        """The blocks as the list shows them; those that did not change are the same objects as before."""
        if self._listed is not self.voices.voices and not self.voices.coming:  # Else they are who they were.
            self._listed = self.voices.voices
            self._voices = {voice.id: voice for voice in self._listed or ()}
        return self._rows.of(
            RowAffairs(
                typed=self.writing.typed,
                given=self.writing.given(self.arranging.defaults.language),
                voices=self._voices,
                making=self.producing.production.fractions,
                failed=self.producing.failures,
                playing=self.hearing.heard_block,
                price=self.producing.price,
                asked=self.producing.asked,
                terms=self.producing.terms,
                names={who.id: who.name for who in self.arranging.characters},
            )
        )

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        document, connect, block = self.document, self._services.connect, self.writing.block
        rows = self.rows
        return page_of(
            Affairs(
                title=document.title,
                row=rows[document.number - 1],
                rows=rows,
                takes=document.takes,
                asked=self.producing.asked(block),
                usual=self._with_voice(usual_manner(document.project.document, block.character)),
                defaults=self._with_voice(self.arranging.defaults),
                characters=self.arranging.characters,
                voices=self.voices.offered(block.voice_id),
                abilities=self.voices.abilities,
                connection=connect.chosen.name,
                connections={c.id: c.name for c in connect.connections()},
                heights={id_: self.hearing.shelf.heights(id_) for id_ in block.takes},
                sounding=self.hearing.playing.sounding,
                notice=self.producing.notice,
                blocked=self.voices.gone,
                unvoiced=self.voices.reason,
                question=self.producing.question,
                undo=self.writing.undo_label,
                redo=self.writing.redo_label,
                hosted=self.voices.is_hosted,
                untaken=connect.untaken(connect.chosen.id),
                producing=self.producing.production.running,
                untold=self._untold(rows),
                excess=partial(self._services.budgets.excess, document.project),
            )
        )

    def _untold(self, rows: tuple[Row, ...]) -> str:
        """Of what may be made next."""
        known = self.voices.is_hosted and self.voices.voices is not None
        if not known or not self.producing.phonemes_alone:  # Mostly: then no block is looked at.
            return ""
        here, asked = self.document.id, self.producing.asked
        requests = (asked(row.block) for row in rows if row.is_missing or row.id == here)
        return untold(requests, self.voices.abilities, self._services.connect.chosen.name)

    def _with_voice(self, manner: Manner) -> Manner:
        """The manner with the voice that is given where it has none."""
        return manner if manner.voice_id else replace(manner, voice_id=self.writing.given(manner.language))

    # Where one is

    def go(self, block_id: str) -> None:
        """Another block is the current one."""
        if block_id == self.document.id or not self.document.number_of(block_id):
            return
        self.writing.commit()
        self.following = block_id == self.performance.at
        self.document.go(block_id)
        self.producing.question = None
        self._edited()

    def step(self, by: int, *, write: bool = False) -> None:
        """The block before (-1) or after (1); with `write` its words are written in."""
        ids = self.document.ids
        place = ids.index(self.document.id) + by
        if 0 <= place < len(ids):
            self.go(ids[place])
            if write:
                end = len(self.document.block.text) if by < 0 else 0
                self.edit_asked.emit(ids[place], end)

    def go_to_next(self, group: str) -> None:
        """The next block that is counted there, from the top again after the last."""
        rows, here = self.rows, self.document.number
        found = next((row for row in (*rows[here:], *rows[:here]) if row.group == group), None)
        if found is not None:
            self.go(found.id)

    # Making

    def press_primary(self) -> None:
        """What the primary button says: make, make another, or stop."""
        if self.producing.production.running:
            self.producing.stop()
        elif len(self.document.ids) == 1:
            self.producing.make()
        else:
            self.make_missing()

    def make_missing(self) -> None:
        """Makes every block that has no take of its words as they are now."""
        self.writing.commit()
        self.producing.make_all([row.id for row in self.rows if row.is_missing])

    def next_take(self) -> None:
        """Chooses the next take of the list, the first after the last."""
        rows = self.page.takes
        if len(rows) > 1:
            at = next((number for number, row in enumerate(rows) if row.chosen), -1)
            self.writing.choose(rows[(at + 1) % len(rows)].take)

    # Hearing

    def play(self) -> None:
        """Plays from the current block to the end, and makes what is missing."""
        self.play_from(self.document.id)

    def play_from(self, block_id: str) -> None:
        """Plays from a block to the end; holds it if it is the one that is heard."""
        if self.hearing.heard_block == block_id:
            self.hearing.playing.pause()
            return
        self.writing.commit()
        self.go(block_id)
        self.following = True
        self.performance.begin(block_id)

    def play_take(self, take: Take) -> None:
        """Plays one take of the current block, and nothing after it."""
        self.performance.end()
        self.hearing.play_take(take)

    def toggle(self) -> None:
        """Space: holds what sounds, plays what is selected, goes on with what was held, else `play`."""
        playing, performance = self.hearing.playing, self.performance
        if playing.sounding and playing.is_ours:
            playing.pause()
        elif performance.pausing:
            performance.hold()
        elif self.hearing.selection is not None:
            performance.end()
            self.hearing.play_stretch(*self.hearing.selection)
        elif performance.held:
            performance.go_on()
        elif playing.held and (self.following or not performance.at):
            playing.start()
        else:
            self.play()

    # What follows

    def _follow(self, block_id: str) -> None:
        """The current block follows what is heard, unless the user is at another one."""
        if block_id and self.following and block_id != self.document.id:
            self.writing.commit()
            self.document.go(block_id)
            self._edited()
        self._changed()

    def _want(self, block_id: str, place: int | None) -> None:
        self.go(block_id)
        if place is not None:
            self.edit_asked.emit(block_id, place)

    def _voices_changed(self) -> None:
        self.producing.voices_changed()
        self._changed()

    def _keyed(self) -> None:
        self.producing.calm()
        self.hearing.words_changed()
        self._changed()

    def _edited(self) -> None:
        self.producing.question = None
        self.producing.forget_entries()
        self.hearing.show_chosen()
        self.hearing.words_changed()
        self._changed()

    def _complain(self, error: StudioError) -> None:
        self.failed.emit(error, Circumstance())

    def _changed(self, *_news: object) -> None:
        self.hearing.want_heights()
        self.page_changed.emit(self.page)
