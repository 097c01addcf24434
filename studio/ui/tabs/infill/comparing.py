"""Comparing the takes of a patch: heard in place by a key each, equally loud, and blind if wanted."""

from __future__ import annotations

import random
from collections.abc import Callable, MutableSequence

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.core.take import Take
from studio.library.project import Project
from studio.ui.tabs.infill.hearing import Hearing, InPlace
from studio.ui.tabs.infill.patch_takes import take_in, takes_of
from studio.ui.tabs.infill.writing import Writing

Shuffle = Callable[[MutableSequence[str]], None]


class Comparing(QObject):
    """`changed` when the blind test begins or ends, `said(str)` with a sentence for the user. `blind` are the
    ids of the takes in their shuffled order, empty while nothing is hidden."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        project: Project,
        writing: Writing,
        hearing: Hearing,
        parent: QObject | None = None,
        shuffle: Shuffle = random.shuffle,
    ) -> None:
        super().__init__(parent)
        self._project, self._writing, self._hearing = project, writing, hearing
        self._shuffle = shuffle
        self._blind: tuple[str, ...] = ()
        writing.edited.connect(self._silence_what_is_gone)

    @property
    def takes(self) -> tuple[Take, ...]:
        """Those of the patch in sight, in the order of their keys."""
        takes = takes_of(self._writing.patch, self._project.takes())
        order = self.blind
        return tuple(sorted(takes, key=lambda take: order.index(take.id))) if order else takes

    @property
    def blind(self) -> tuple[str, ...]:
        """The order of the blind test; it is over once other takes are there."""
        known = {take.id for take in takes_of(self._writing.patch, self._project.takes())}
        return self._blind if known == set(self._blind) else ()

    @property
    def can_be_blind(self) -> bool:
        """One needs two to compare."""
        return len(self.takes) > 1

    def turn_blind(self, on: bool) -> None:
        """Begins the test, or shows all again without a choice."""
        self._hearing.playing.stop()
        order = [take.id for take in self.takes]
        if on and self.can_be_blind:
            self._shuffle(order)
            self._blind = tuple(order)
            self.said.emit(_question(len(order)))
        else:
            self._blind = ()
            self.changed.emit()

    # Hearing

    def hear(self, take: Take) -> None:
        """Plays a take in its place round and round, as loud as the chosen one; holds it if it sounds."""
        self._hear(take, loop=True)

    def hear_made(self, take: Take) -> None:
        """A take that has just been made is heard once, unless the user hears something already."""
        if not self._hearing.is_sounding:
            self._hear(take, loop=False)

    def hear_number(self, number: int) -> None:
        """Plays the take of that key, 1 to 9."""
        for take in self.takes[number - 1 : number]:
            self.hear(take)

    def _hear(self, take: Take, *, loop: bool) -> None:
        patch = self._writing.patch
        laid = take_in(patch, take.id, self._project)
        if patch is None or laid is None:
            return
        number = [each.id for each in self.takes].index(take.id) + 1
        name = tr("Take {number}, in place", number=number)
        if self.blind:
            name = tr("Take under key {number}, in place", number=number)
        like = take_in(patch, patch.chosen, self._project)
        self._hearing.hear_take(take, laid, InPlace(name, like=like, loop=loop))

    def _silence_what_is_gone(self) -> None:
        """A take whose patch was undone or deleted is not heard on."""
        heard = self._hearing.heard_take
        if heard and all(heard != take.id for patch in self._writing.patches for take in patch.takes):
            self._hearing.playing.stop()

    # Choosing

    def choose(self, take: Take) -> None:
        """The take stands in the recording; what was hidden is shown."""
        was_blind, self._blind = bool(self.blind), ()
        self._writing.choose(take)
        if was_blind:
            patch = self._writing.patch
            number = [each.id for each in patch.takes].index(take.id) + 1 if patch is not None else 0
            self.said.emit(tr("You chose take {number}.", number=number))

    def choose_heard(self) -> bool:
        """What Enter does: chooses the take that sounds; False if none does that is not chosen already."""
        patch = self._writing.patch
        heard = next((take for take in self.takes if self._hearing.hears(take)), None)
        if heard is None or patch is None or (heard.id == patch.chosen and not self.blind):
            return False
        self.choose(heard)
        return True


def _question(count: int) -> str:
    """Before so many takes are heard blind."""
    if count == 2:
        return tr("Which one fits? Keys 1 and 2, Enter chooses.")
    return tr("Which one fits? Keys 1 to {count}, Enter chooses.", count=min(count, 9))
