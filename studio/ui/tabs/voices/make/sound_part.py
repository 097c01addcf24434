"""Where the sound of a clone comes from: a file, the microphone, or a recording that is open elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from studio.core.language import tr
from studio.ui.open_recordings import OpenRecordings
from studio.ui.reading.recording import Recording
from studio.ui.recording.session import Session
from studio.ui.speech.wording import rate_name
from studio.ui.tabs.voices.make.cloning import Cloning
from studio.ui.tabs.voices.make.measures import Measures
from studio.ui.tabs.voices.make.microphone_part import MicrophonePart
from studio.ui.tabs.voices.make.open_part import OpenPart
from studio.ui.tabs.voices.make.part_head import part_head
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.waveform.take_wave import TakeWave
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.time_text import length

FILE, MICROPHONE, OPEN = "file", "microphone", "open"
WAYS = ((FILE, tr("File")), (MICROPHONE, tr("Microphone")), (OPEN, tr("From a recording")))
ADVICE = tr(
    "About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them."
)
DROP = tr("Drop a recording here, or open one.")


class SoundPart(QWidget):
    """Buttons tell by their own signals."""

    def __init__(self, cloning: Cloning, session: Session, recordings: OpenRecordings) -> None:
        super().__init__()
        self.setAccessibleName(tr("The sound"))
        self._cloning = cloning
        self._file = Elided(role="small", tone="quiet")
        self.way = Segmented(tr("Where from"), WAYS, FILE)
        self.open, self.hear = (
            button(tr("Open a recording…"), icon="folder-open"),
            button(tr("Hear it"), icon="play"),
        )
        self.stop = button(tr("Stop judging"))
        self.wave, self.measures = TakeWave(), Measures()
        self.wave.setAccessibleName(tr("Waveform of the recording"))
        self.microphone, self.from_open = MicrophonePart(session), OpenPart(recordings)
        self._advice = label(ADVICE, role="small", tone="quiet", wrap=True)
        self._doctor = label(role="small", tone="quiet", wrap=True)
        self._stack = QStackedWidget()
        for part in (self._file_page(), self.microphone, self.from_open):
            self._stack.addWidget(part)
        head = row(part_head("1", tr("The sound")), (self._file, 1), self.way, spacing=10)
        self.setLayout(column(head, self._stack, spacing=12))
        self.way.chosen.connect(self.take_way)

    def _file_page(self) -> QWidget:
        page = QWidget()
        acts = row(self.open, self.hear, (self._doctor, 1), self.stop, spacing=8)
        page.setLayout(column(self.wave, acts, self._advice, self.measures, STRETCH, spacing=10))
        return page

    def take_way(self, way: str) -> None:
        """Shows another place that sound comes from."""
        self.way.set_value(way)
        self._stack.setCurrentIndex([value for value, _ in WAYS].index(way))

    def show_source(self, source: Recording | None) -> None:
        """Shows another recording, or none."""
        self.wave.begin()
        self.wave.set_no_words("")
        self.wave.set_sound(source.drawn if source is not None else None)
        self.wave.set_position(0.0 if source is not None else None)
        if source is None:
            self.wave.set_heading(tr("No recording yet"), DROP)
        else:
            facts = f"{rate_name(source.file.sample_rate)} · {length(source.seconds)}"
            self.wave.set_heading(source.path.name, facts)

    def show_cloning(self) -> None:
        """Shows how things stand."""
        cloning, doctoring = self._cloning, self._cloning.doctoring
        there = cloning.source is not None
        if cloning.stretch is not None:
            self.wave.show_selection(*cloning.stretch)
        else:
            self.wave.clear_selection()
        self._file.set_whole(cloning.note or (self._chosen() if there else ""))
        self.open.set_kind("plain" if there or cloning.opening.running else "primary")
        self.microphone.record.set_kind("plain" if there else "primary")
        self.hear.setEnabled(there)
        self.hear.setToolTip("" if there else tr("Open a recording first"))
        sounding = bool(cloning.playing.sounding) and cloning.playing.is_ours
        self.hear.setText(tr("Stop") if sounding else tr("Hear it"))
        self.hear.set_icon_name("stop" if sounding else "play")
        self._doctor.setText(cloning.busy or doctoring.trouble)
        self.stop.setVisible(bool(doctoring.step))
        self.measures.show_judgement(cloning.judgement, whole=cloning.stretch is None)

    def _chosen(self) -> str:
        if self._cloning.stretch is None:
            return tr("all of it")
        start, end = self._cloning.stretch
        return tr(
            "{seconds:.1f} s chosen, from {start} to {end}",
            seconds=end - start,
            start=length(start),
            end=length(end),
        )
