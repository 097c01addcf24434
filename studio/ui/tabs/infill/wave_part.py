"""The recording to be seen: its overview, its waveform, and what is known of its words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr, trn
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.seams.look import look_of
from studio.ui.tabs.infill.view_choice import ViewChoice
from studio.ui.theme.boxes import column, frame, line, row
from studio.ui.waveform.canvas import ZOOM_STEP
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.gap_wave import GapWave
from studio.ui.waveform.overview import Overview
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.buttons import icon_button

HEIGHT, HALF = 332, 0.5


class WavePart(QWidget):
    """`wave` tells by its own signals; `looked(start, end)` with what is on screen, in seconds."""

    looked = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.wave = GapWave()
        self.overview = Overview(self.wave.timeline)
        self._listening, self._listened = False, 0.0
        self._arrange()
        self.wave.timeline.changed.connect(self._look)

    def _arrange(self) -> None:
        self.zoom_out = icon_button("magnifying-glass-minus", tr("Zoom out"), "Ctrl+−", small=True)
        self.zoom_in = icon_button("magnifying-glass-plus", tr("Zoom in"), "Ctrl+=", small=True)
        self.to_gap = icon_button("frame-corners", tr("Show the selection"), "Ctrl+E", small=True)
        self.whole = icon_button("arrows-out-line-horizontal", tr("Show all"), "Ctrl+F", small=True)
        self.zoom_out.clicked.connect(lambda: self.wave.zoom(ZOOM_STEP))
        self.zoom_in.clicked.connect(lambda: self.wave.zoom(1 / ZOOM_STEP))
        self.to_gap.clicked.connect(self.wave.show_gap)
        self.whole.clicked.connect(self.wave.timeline.show_all)
        buttons = (self.zoom_out, self.zoom_in, self.to_gap, self.whole)
        top = row((self.overview, 1), 12, *buttons, spacing=4, margins=(16, 0, 12, 0))
        parts = (frame("strip", top), line(), (self.wave, 1), line())
        self.setLayout(column(*parts, spacing=0))

    def join(self, acts: InfillPresenter, view: ViewChoice) -> None:
        """What is done to the words and the markers goes to the presenter; `view` says how it is looked
        at."""
        wave, known = self.wave, acts.listening
        acts.opening.grew.connect(self.show_recording)
        wave.seeked.connect(self.overview.set_playhead)
        wave.gap_changed.connect(self._show_gap)
        view.spectrogram_asked.connect(wave.show_spectrogram)
        view.snap.chosen.connect(wave.set_snap)
        wave.word_corrected.connect(known.correct_word)
        wave.word_moved.connect(known.move_word)
        wave.markers_changed.connect(known.set_marks)
        wave.canvas.fade_moved.connect(acts.minding.set_fade)
        wave.canvas.fade_stepped.connect(acts.minding.step_fade)
        self.looked.connect(known.heard.look)

    def close_part(self) -> None:
        """Undoes its connections to what outlives it."""
        self.wave.close_wave()
        self.overview.close_strip()

    def show_recording(self, recording: Recording | None) -> None:
        """Shows another recording, or more of the one that is being read."""
        sound = recording.drawn if recording is not None else None
        self.wave.set_sound(sound)
        self.overview.set_sound(sound)
        self.overview.set_playhead(self.wave.position if sound is not None else None)

    def set_position(self, seconds: float) -> None:
        """Moves the playhead with the sound."""
        self.wave.follow(seconds)
        self.overview.set_playhead(seconds)

    def show_page(self, page: Page) -> None:
        """Shows the gap, the words, the markers and the patches, and what is known."""
        self.wave.set_speech(page.speech)
        self.wave.set_words(page.words)
        self.wave.set_changes(page.changes)
        self.wave.set_marks(page.marks)
        self.wave.set_gap(page.gap)
        self.wave.set_seams(look_of(page.seams))
        self._show_gap(page.gap)
        self.overview.set_patches(page.spans)
        self._tell(page)
        self._listening, self._listened = page.listening, page.listened

    def _show_gap(self, gap: Gap | None) -> None:
        self.overview.set_gap((gap.start, gap.end) if gap is not None else None)

    def _tell(self, page: Page) -> None:
        """Says to screen readers that listening begins, is half done, and what came of it."""
        if page.listening != self._listening:
            count = len(page.words)
            heard = trn("{count} word heard", "{count} words heard", count) if count else page.words_note
            words = tr("Listening for words") if page.listening else heard
        elif page.listening and self._listened < HALF <= page.listened:
            words = tr("50 percent")
        else:
            return
        announce(self, words)

    def _look(self) -> None:
        self.looked.emit(self.wave.timeline.start, self.wave.timeline.end)
