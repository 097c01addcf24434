"""What is done in the five tabs."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.core.errors import StudioError
from studio.core.voice_requests import CreateRequest
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.datasets.tab import DatasetsTab
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.tabs.voices.sieve import Kind
from studio.ui.tabs.voices.tab import VoicesTab
from studio.ui.waveform.gap import Gap
from trials.soak.stage import Acts, Stage

MOST = 3
"""Datasets, files in one, voices of one's own: more are thrown away again."""


class TtsActs:
    """Typing, making, undoing."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def acts(self) -> Acts:
        return {
            "type": (6, lambda: self._tab.presenter.writing.type(self._stage.line())),
            "make": (4, lambda: self._tab.presenter.producing.make(again=True)),
            "undo": (3, lambda: self._tab.presenter.writing.undo()),
            "redo": (2, lambda: self._tab.presenter.writing.redo()),
        }

    @property
    def _tab(self) -> TtsTab:
        return self._stage.tab(TtsTab)


class InfillActs:
    """Patches: marked, made, looked at, left out, thrown away."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def acts(self) -> Acts:
        return {"patch": (4, self._patch), "other patch": (2, self._other)}

    def _patch(self) -> None:
        acts, dice = self._stage.tab(InfillTab).presenter, self._stage.dice
        recording, voices = acts.page.recording, self._stage.voices
        if recording is None or not recording.whole or not voices:
            acts.open(self._stage.sound)
            return
        start = dice.uniform(0.2, recording.seconds / 2)
        end = start + dice.uniform(0.1, 0.5)
        acts.set_gap(Gap(0.0, start, end, min(recording.seconds, end + 2.0)))
        acts.writing.set_text(self._stage.line())
        acts.writing.set_voice(dice.choice(voices[:4]).id)
        acts.making.make(again=True)

    def _other(self) -> None:
        acts, dice = self._stage.tab(InfillTab).presenter, self._stage.dice
        patches = acts.writing.patches
        if patches:
            acts.look_at(dice.choice(patches))
            dice.choice((lambda: acts.turn_patch(dice.random() < 0.5), acts.delete_patch, acts.toggle))()
            self._stage.turn(0.005)
            self._stage.window.transport.stop_sound()


class ChangerActs:
    """One recording in another voice, and a batch of them."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def acts(self) -> Acts:
        return {"change": (3, self._change), "compare": (1, self._compare), "batch": (1, self._batch)}

    def _change(self) -> None:
        acts = self._stage.tab(ConvertTab).presenter
        if acts.page.recording is None:
            acts.open(self._stage.sound)
        else:
            acts.change(again=True)

    def _compare(self) -> None:
        acts = self._stage.tab(ConvertTab).presenter
        acts.comparing.swap()
        acts.next_take()

    def _batch(self) -> None:
        acts, voices = self._stage.tab(ConvertTab).body.batch, self._stage.voices
        rows = acts.standing.rows
        if len(rows) > MOST:
            acts.choosing.remove(rows)
        elif voices:
            acts.add([self._stage.copy_of_sound()], voices[0])
            self._stage.turn(0.1)
            acts = self._stage.tab(ConvertTab).body.batch  # The project may have been changed meanwhile.
            acts.choosing.set_naming("{name}", str(self._stage.folder / "changed"))
            acts.press_primary()


class VoicesActs:
    """The gallery, and voices of one's own."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def acts(self) -> Acts:
        return {
            "gallery": (2, self._gallery),
            "hear a voice": (1, self._hear),
            "mix": (1, self._mix),
            "audition": (1, self._audition),
            "clone": (1, lambda: self._tab.cloning.open(self._stage.sound)),
            "own voice": (1, self._own),
        }

    @property
    def _tab(self) -> VoicesTab:
        return self._stage.tab(VoicesTab)

    def _gallery(self) -> None:
        acts, dice = self._tab.presenter, self._stage.dice
        dice.choice(
            (
                lambda: acts.search(dice.choice(("", "a", "warm", "nobody"))),
                lambda: acts.show_kind(dice.choice(list(Kind))),
                acts.clear,
                acts.voices.refresh,
            )
        )()
        shown = acts.page.voices
        if shown:
            acts.choose(dice.choice(shown))

    def _hear(self) -> None:
        self._tab.hearing.preview()

    def _mix(self) -> None:
        mixing, dice = self._tab.mixing, self._stage.dice
        for voice in self._stage.voices[:3]:
            dice.choice((mixing.add, lambda each: mixing.remove(each.id)))(voice)
        if not mixing.missing:
            mixing.hear()

    def _audition(self) -> None:
        auditioning, voices = self._tab.auditioning, self._stage.voices
        auditioning.clear()
        auditioning.say(self._stage.line())
        auditioning.add_all(voices[:2])
        auditioning.make()

    def _own(self) -> None:
        """Made and thrown away by the services, listed by the window."""
        services, cancel = self._stage.services, CancelToken()
        own = [voice for voice in self._stage.voices if voice.is_owner]
        try:
            if len(own) > MOST:
                services.delete_voice(own[0].id, cancel)
            elif self._stage.voices:
                base = self._stage.voices[0].id
                services.create_voice(CreateRequest(self._stage.line(), base_voice_id=base), cancel)
        except StudioError:
            return  # The engine may have been killed; what is said of that is another test's.
        self._tab.presenter.voices.refresh()


class DatasetsActs:
    """Datasets, and recordings on their way into them."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def acts(self) -> Acts:
        return {"dataset": (1, self._dataset), "upload": (2, self._upload), "file": (1, self._file)}

    @property
    def _tab(self) -> DatasetsTab:
        return self._stage.tab(DatasetsTab)

    def _dataset(self) -> None:
        acts, dice = self._tab.presenter, self._stage.dice
        known = acts.page.datasets or ()
        if len(known) > MOST:
            acts.delete()
        elif not known or dice.random() < 0.5:
            acts.create(self._stage.line())
        else:
            acts.choose(dice.choice(known))

    def _upload(self) -> None:
        acts = self._tab.presenter
        rows = acts.page.rows
        if len(rows) > MOST:
            acts.delete_file(rows[0])
        elif acts.page.chosen is not None:
            acts.add([self._stage.copy_of_sound()])
        else:
            acts.create(self._stage.line())

    def _file(self) -> None:
        acts, dice = self._tab.presenter, self._stage.dice
        rows = acts.page.rows
        if rows:
            acts.choose_row(dice.choice(rows).key)
            dice.choice((acts.hearing.toggle, acts.hearing.listen, acts.clips.stop_all, acts.clips.resume))()
