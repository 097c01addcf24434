"""The rows of the export: format, rate, loudness, place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.take import Take
from studio.services.export import SoundFormat
from studio.ui.tabs.tts.export_choice import (
    FORMATS,
    LOUDNESS,
    RATES,
    ExportChoice,
    bit_rate_items,
    file_name,
    suffix,
)
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import Elided, label

LABEL = 104


class ExportForm(QWidget):
    """`changed` with every choice; `choice` is what they come to. `browse_asked` for another folder."""

    changed = Signal()
    browse_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path.home()
        self._named = ""
        self.form = Combo("Format", tuple((words, form) for words, form in FORMATS))
        self.rate = Combo("Sample rate", RATES)
        self.bit_rate = Combo("Bit rate", bit_rate_items(44100))
        self.loudness = Combo("Loudness", LOUDNESS)
        self.name = QLineEdit()
        self.folder = Elided(role="small", tone="quiet")
        self.browse = icon_button("folder-open", "Choose the folder")
        self._arrange()
        for combo in (self.form, self.rate, self.bit_rate, self.loudness):
            combo.activated.connect(self._chosen)
        self.name.textChanged.connect(self.changed)
        self.browse.clicked.connect(self.browse_asked)

    def _arrange(self) -> None:
        use_font(self.name, "body")
        self.name.setAccessibleName("Name of the file")
        place = QWidget()
        place.setLayout(row((self.name, 1), self.browse, spacing=6))
        rows = (
            _line("Format", self.form, self.rate, self.bit_rate),
            _line("Loudness", self.loudness),
            _line("Save to", place),
        )
        below = row(self.folder, margins=(scaled(LABEL) + 8, 0, 0, 0))
        self.setLayout(column(*rows, below, spacing=9))
        self.bit_rate.hide()

    @property
    def place(self) -> Path:
        """The folder that files go to."""
        return self._folder

    def set_place(self, folder: Path) -> None:
        """Another folder."""
        self._folder = folder
        self.folder.set_whole(f"in {folder}")
        self.changed.emit()

    def set_take(self, take: Take, title: str) -> None:
        """Another take: its name and its own rate."""
        self._take, self._title = take, title
        self.rate.choose(take.sample_rate)
        self._rename()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        form = SoundFormat(self.form.value())
        name = self.name.text().strip()
        if name and not name.endswith(suffix(form)):
            name += suffix(form)
        loudness = self.loudness.value()
        bit_rate = self.bit_rate.value() if form is SoundFormat.MP3 else None
        return ExportChoice(
            form,
            int(str(self.rate.value())),
            int(str(bit_rate)) if bit_rate is not None else None,
            float(str(loudness)) if loudness is not None else None,
            self._folder / name,
        )

    @property
    def named(self) -> bool:
        """True if the file has a name."""
        return bool(self.name.text().strip())

    def _rename(self) -> None:
        """Gives the file a name, unless the user has."""
        if self.name.text() in ("", self._named):
            self._named = file_name(self._title, self._take.number, SoundFormat(self.form.value()))
            self.name.setText(self._named)

    def _chosen(self, _index: int) -> None:
        mp3 = self.form.value() == SoundFormat.MP3
        self.bit_rate.setVisible(mp3)
        if mp3:
            self.bit_rate.set_items(bit_rate_items(int(str(self.rate.value()))))
        self._rename()
        self.changed.emit()


def _line(words: str, *controls: QWidget) -> QWidget:
    name = label(words, role="small", tone="quiet")
    name.setFixedWidth(scaled(LABEL))
    line = QWidget()
    line.setLayout(row(name, *((control, 1) for control in controls)))
    return line
