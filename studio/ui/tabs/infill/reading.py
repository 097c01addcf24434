"""The words beside the waveform: what is chosen in one is chosen in the other, and both follow the sound."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.words.pane import WordsPane
from studio.ui.waveform.gap_wave import GapWave


class Reading(QObject):
    """Joins the words to the waveform and to the acts. `entered` when the new words are next."""

    entered = Signal()

    def __init__(self, words: WordsPane, wave: GapWave, acts: InfillPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._wave, self._acts = words, wave, acts
        words.selected.connect(self._select)
        words.entered.connect(self.entered)
        words.patch_asked.connect(self._show_patch)
        words.time_asked.connect(wave.seek)
        known = acts.listening
        words.corrected.connect(known.correct_words)
        words.stop_asked.connect(known.heard.stop)
        words.listen_asked.connect(known.go_on)
        words.pasted.connect(known.paste)
        acts.hearing.moved.connect(self._follow)
        acts.hearing.turned.connect(self._turned)

    def _show_patch(self, identity: str) -> None:
        for patch in self._acts.writing.patches:
            if patch.id == identity:
                self._acts.look_at(patch)

    def _select(self, start: float, end: float) -> None:
        self._wave.timeline.reveal(start, end)
        self._acts.select(start, end)

    def _follow(self, seconds: float) -> None:
        if self._acts.hearing.is_sounding:
            self._words.show_said(seconds)

    def _turned(self) -> None:
        if not self._acts.hearing.is_sounding:
            self._words.show_said(None)
