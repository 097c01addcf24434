"""Who speaks in the recording, that they agreed, and a recording of it if there is one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.core.language import tr
from studio.ui.file_kinds import SOUND_FILES
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.voices.make.consent_taking import ConsentTaking
from studio.ui.tabs.voices.make.form_parts import named, text_field
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.check import Check
from studio.ui.widgets.labels import Elided

AGREED = tr("The speaker agreed that this voice may be made and used.")
TO_SAY = tr("Let them say: “I agree that a voice is made of mine in Pickup Studio.”")


class ConsentPart(QWidget):
    """`typed` when something of it is otherwise."""

    typed = Signal()

    def __init__(self, taking: ConsentTaking) -> None:
        super().__init__()
        self.setAccessibleName(tr("Consent"))
        self._taking = taking
        self.speaker, self.agreed = (
            text_field(tr("Who is speaking?"), tr("First and last name")),
            Check(AGREED),
        )
        self.record = button(tr("Record it"), icon="microphone")
        self.choose = button(tr("Choose a file…"), icon="folder-open")
        self.drop = icon_button("x", tr("Without a recording"), small=True)
        self._file = Elided(role="small", tone="quiet")
        self.record.setToolTip(TO_SAY)
        acts = QWidget()
        acts.setLayout(row(self.record, self.choose, spacing=8))
        recorded = named(tr("Recorded consent, if there is one"), acts)
        told = row((self._file, 1), self.drop, spacing=4)
        asked = row((named(tr("Who is speaking?"), self.speaker), 1), recorded, spacing=12)
        self.setLayout(column(asked, row(self.agreed, STRETCH), told, spacing=8))
        self.speaker.textChanged.connect(self.typed)
        self.agreed.toggled.connect(self.typed)
        self.record.clicked.connect(taking.record)
        self.choose.clicked.connect(self.choose_file)
        self.drop.clicked.connect(lambda: taking.choose(None))
        taking.changed.connect(self._show)
        self._show()

    def clear(self) -> None:
        """Nothing is said any more."""
        self.speaker.clear()
        self.agreed.setChecked(False)

    def choose_file(self) -> None:
        """Asks for a recording in which they agree."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open the recorded consent"), sound_folder(), SOUND_FILES
        )
        if name:
            self._taking.choose(Path(name))

    def _show(self) -> None:
        path = self._taking.recording
        kept = tr("Their consent: {file}, kept with the voice.", file=path.name) if path else TO_SAY
        self._file.set_whole(kept)
        self.drop.setVisible(path is not None)
