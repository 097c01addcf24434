"""The page that clones a voice: its sheet and its panel, which the tab puts where the gallery is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from studio.core.hearing import Judgement
from studio.core.language import tr
from studio.core.parameters import Parameter
from studio.ui.file_kinds import SOUND_FILES
from studio.ui.open_recordings import OpenPassage
from studio.ui.reading.recording import Recording
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.clone_panel import ClonePanel
from studio.ui.tabs.voices.make.clone_sheet import CloneSheet
from studio.ui.tabs.voices.make.cloning import LONG, Cloning
from studio.ui.tabs.voices.make.sound_part import FILE
from studio.ui.tabs.voices.make.trial import Trial
from studio.ui.tabs.voices.make.typed import Typed

HEARD_LANGUAGE = "en"
"""In which this computer knows words."""


class ClonePage(QObject):
    """`sheet` and `panel` show one `Cloning`; `left` when it is left."""

    left = Signal()

    def __init__(self, given: Equipment, cloning: Cloning, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cloning, self.trial = cloning, Trial(given, cloning, self)
        self._recorded, self._filled = given.recording, ""
        self.sheet = CloneSheet(cloning, given.recording, given.open_recordings)
        self.panel = ClonePanel(cloning)
        self._connect()
        self.sheet.show_source(None)
        self.show_cloning()

    def _connect(self) -> None:
        sheet, panel, cloning = self.sheet, self.panel, self._cloning
        sheet.open.clicked.connect(self.open_file)
        sheet.hear.clicked.connect(cloning.hear)
        sheet.listen.clicked.connect(self._listen)
        sheet.wave.selected.connect(cloning.select)
        sheet.wave.seeked.connect(cloning.playing.seek)
        sheet.measures.best_asked.connect(cloning.use_best)
        sheet.typed.connect(self.show_cloning)
        panel.chosen.connect(self._chosen)
        panel.foot.asked.connect(self._clone)
        panel.foot.stopped.connect(cloning.making.stop)
        panel.foot.left.connect(self.left)
        panel.trial.asked.connect(self._try)
        panel.trial.typed.connect(self.show_cloning)
        sheet.sound.from_open.taken.connect(self._take_open)
        sheet.sound.stop.clicked.connect(cloning.doctoring.stop)
        self.trial.changed.connect(self.show_cloning)
        cloning.changed.connect(self.show_cloning)
        cloning.opened.connect(self._opened)
        cloning.grew.connect(lambda source: sheet.wave.set_sound(source.drawn))
        cloning.heard_words.connect(self._fill_words)
        cloning.doctoring.judged.connect(self._listen_unasked)
        cloning.playing.moved.connect(sheet.wave.set_position)
        cloning.making.made.connect(self._clear)

    def begin(self) -> None:
        """The page comes to the front; what was typed before is there still."""
        self.panel.begin()
        self.show_cloning()
        self.sheet.open.setFocus()

    @property
    def typed(self) -> Typed:
        """What the fields say."""
        sheet, panel = self.sheet, self.panel
        taken = not self._cloning.untaken(Parameter.CLONE_TRANSCRIPT)
        return Typed(
            name=sheet.name.text(),
            description=sheet.description.text(),
            transcript=sheet.words.toPlainText() if taken else "",
            mode=panel.mode,
            language=str(panel.language.value() or "en"),
            enhance=panel.enhance,
            speaker=sheet.speaker.text(),
            agreed=sheet.agreed.isChecked(),
        )

    def open_file(self) -> None:
        """Asks for a recording."""
        name, _ = QFileDialog.getOpenFileName(self.sheet, tr("Open a recording"), sound_folder(), SOUND_FILES)
        if name:
            self.open(Path(name))

    def open(self, path: Path, stretch: tuple[float, float] | None = None) -> None:
        """A recording, of which `stretch` is chosen, in seconds."""
        held = QApplication.focusWidget()
        lost = held is not None and not self.sheet.wave.isVisible() and self.sheet.sound.isAncestorOf(held)
        self.sheet.sound.take_way(FILE)
        if lost:
            self.sheet.wave.setFocus()
        self._cloning.open(path, stretch)

    def close(self) -> None:
        """Gives back the microphone and the canvas; silence."""
        self.trial.close()
        self.sheet.sound.microphone.leave()
        self.sheet.wave.close_strip()

    def show_cloning(self) -> None:
        """Shows how things stand."""
        self.sheet.show_cloning(no_transcript=self._cloning.untaken(Parameter.CLONE_TRANSCRIPT))
        self.panel.show_cloning(self._cloning.missing(self.typed))
        there = self._cloning.source is not None
        self.panel.show_trial(self.trial.look(self.typed), self.trial.note, there=there, on=self.trial.on)

    def _chosen(self) -> None:
        self._cloning.set_mode(self.panel.mode)
        language = str(self.panel.language.value() or "en")
        self.sheet.sound.microphone.set_language(language)
        self.show_cloning()

    def _try(self) -> None:
        self.trial.toggle(self.typed, self.panel.trial.text)

    def _take_open(self, passage: OpenPassage) -> None:
        self.open(passage.path, passage.selection)

    def _listen(self) -> None:
        self._cloning.listen(self.typed.language)

    def _listen_unasked(self, _judgement: Judgement) -> None:
        """The words of a clip come by themselves, unless somebody typed some."""
        typed, passage = self.sheet.words.toPlainText(), self._cloning.passage
        wanted = typed == self._filled and not self._cloning.untaken(Parameter.CLONE_TRANSCRIPT)
        stretch, source = self._cloning.stretch, self._cloning.source
        seconds = stretch[1] - stretch[0] if stretch else source.seconds if source else 0.0
        if wanted and passage is not None and seconds <= LONG and self.typed.language == HEARD_LANGUAGE:
            self._listen()

    def _fill_words(self, words: str) -> None:
        self._filled = words
        self.sheet.words.setPlainText(words)

    def _clone(self) -> None:
        self._cloning.begin(self.typed)

    def _opened(self, source: Recording | None) -> None:
        self.sheet.show_source(source)
        own = source is not None and source.path.parent == self._recorded.folder  # Called `Line 3`.
        if source is not None and not own and not self.sheet.name.text():
            self.sheet.name.setText(source.path.stem.replace("_", " ").replace("-", " ").strip().capitalize())

    def _clear(self, _voice: object) -> None:
        """The voice is there: the next one begins anew."""
        sheet = self.sheet
        for field in (sheet.name, sheet.description):
            field.clear()
        self._filled = ""
        sheet.words.clear()
        sheet.consent.clear()
        self.show_cloning()
