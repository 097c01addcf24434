"""Who speaks, in the window: its word in the app bar, its voices, and what changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from studio.core.connection import Connection
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import EngineGone, StudioError
from studio.core.this_computer import THIS_COMPUTER
from studio.ui.errors import Deed, Notice
from studio.ui.popovers import Parts, Popovers
from studio.ui.speaker import Speaker, aside_of, state_words

if TYPE_CHECKING:
    from studio.jobs.pool import JobPool
    from studio.services.studio import Services
    from studio.ui.voices.known import KnownVoices


class WhoSpeaks(QObject):
    """`engine` is how the voices on this computer stand; `chosen_changed` when another connection speaks;
    `prices_asked` when the user wants to see what it costs."""

    chosen_changed = Signal()
    prices_asked = Signal()

    def __init__(self, parts: Parts, popovers: Popovers) -> None:
        super().__init__(parts.window)
        self.engine = EngineState(Phase.STARTING)
        self._parts, self._popovers = parts, popovers
        self._speaker: Speaker | None = None
        self._pool: JobPool | None = None
        self._voices: KnownVoices | None = None
        self._unlisted: Notice | None = None
        parts.app_bar.connection.clicked.connect(self.ask)
        parts.banner.offer(Deed.CHANGE_KEY, self.change_key)
        parts.banner.offer(Deed.CHOOSE_CONNECTION, self.ask)
        parts.banner.offer(Deed.USE_THIS_COMPUTER, self.use_this_computer)

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now it can be asked."""
        self._pool = pool
        self._speaker = speaker = Speaker(services.connect, pool, self)
        speaker.changed.connect(self._show)
        speaker.chosen_changed.connect(self._speaks_anew)
        speaker.failed.connect(self._parts.banner.show_error)
        speaker.set_engine(self.engine)
        self._offer_this_computer(speaker)
        if not speaker.chosen.is_this_computer:
            speaker.test(speaker.chosen.id)
        self._show()

    def list_voices(self, services: Services, pool: JobPool) -> KnownVoices:
        """The voices of whoever speaks, listed from now on; a failure comes in the banner."""
        from studio.ui.voices.known import KnownVoices

        self._voices = voices = KnownVoices(services, pool, self)
        voices.failed.connect(self._no_voices)
        voices.changed.connect(self._take_back)
        voices.engine_changed(self.engine)
        voices.connection_changed()
        return voices

    def prices_changed(self) -> None:
        """What its voices cost is told anew."""
        if self._voices is not None:
            self._voices.changed.emit()

    def leave(self) -> None:
        """Hears no more of what is asked: the window closes."""
        if self._voices is not None:
            self._voices.leave()

    def set_engine_state(self, state: EngineState) -> None:
        """Shows it where this computer speaks; a failure comes in the banner until they are ready again."""
        self.engine = state
        self._tell_failure(state)
        if self._voices is not None:
            self._voices.engine_changed(state)
        if self._speaker is not None:
            self._speaker.set_engine(state)
        self._show()

    def _tell_failure(self, state: EngineState) -> None:
        banner = self._parts.banner
        if state.phase is Phase.FAILED:
            error = EngineGone(state.sentence)
            banner.show_error(error)
            banner.solving.note(Phase, error)
        elif state.phase is Phase.READY:
            banner.solving.note(Phase, None)

    def ask(self) -> None:
        """*Who speaks?*"""
        if self._speaker is None:
            return
        from studio.ui.dialogs.connections import Connections

        popover = Connections(self._speaker, self._parts.window)
        popover.add_asked.connect(self.add)
        popover.edit_asked.connect(self._edit)
        popover.prices_asked.connect(self.prices_asked)
        self._popovers.show(popover, self._parts.app_bar.connection)

    def change_key(self) -> None:
        """The form of the connection that speaks, where its key is typed."""
        if self._speaker is not None and not self._speaker.chosen.is_this_computer:
            self._edit(self._speaker.chosen.id, to_key=True)

    def use_this_computer(self) -> None:
        """Lets this computer speak."""
        if self._speaker is not None:
            self._speaker.choose(THIS_COMPUTER)

    def _offer_this_computer(self, speaker: Speaker) -> None:
        """A way out only where somebody else speaks."""
        if speaker.chosen.is_this_computer:
            self._parts.banner.offer_no_more(Deed.USE_THIS_COMPUTER)
        else:
            self._parts.banner.offer(Deed.USE_THIS_COMPUTER, self.use_this_computer)

    def _speaks_anew(self) -> None:
        if self._speaker is not None:
            self._offer_this_computer(self._speaker)
        if self._voices is not None:
            self._voices.connection_changed()
        self.chosen_changed.emit()

    def _no_voices(self, error: StudioError) -> None:
        if self._voices is not None:
            deeds = {Deed.TRY_AGAIN: self._voices.refresh}
            self._unlisted = self._parts.banner.show_error(error, deeds)

    def _take_back(self) -> None:
        """What was said of voices that did not come is over once they are asked for again."""
        if self._unlisted is not None:
            self._parts.banner.withdraw(self._unlisted)
            self._unlisted = None

    def _saved(self, connection_id: str) -> None:
        if self._speaker is not None and self._speaker.chosen.id == connection_id:
            self._speaks_anew()
        self.ask()

    def _show(self) -> None:
        speaker, bar = self._speaker, self._parts.app_bar
        if speaker is None or speaker.chosen.is_this_computer:
            bar.set_engine_state(self.engine)
            return
        chosen = speaker.chosen
        standing = speaker.standing(chosen.id)
        _, dot = state_words(chosen, standing, self.engine)
        bar.set_service(chosen.name, aside_of(standing), dot)

    def add(self) -> None:
        """Opens the form for another service."""
        self._open_form(None)

    def _edit(self, connection_id: str, *, to_key: bool = False) -> None:
        if self._speaker is not None:
            known = {connection.id: connection for connection in self._speaker.connections()}
            self._open_form(known[connection_id], to_key=to_key)

    def _open_form(self, connection: Connection | None, *, to_key: bool = False) -> None:
        if self._speaker is None or self._pool is None:
            return
        from studio.ui.dialogs.connection_form import ConnectionForm

        self._popovers.close()
        form = ConnectionForm(self._speaker, self._pool, connection, self._parts.window)
        form.finished.connect(form.deleteLater)
        form.saved.connect(self._saved)
        form.open()
        if to_key:
            form.key.setFocus(Qt.FocusReason.ShortcutFocusReason)
