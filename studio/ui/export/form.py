"""The rows of the export: format, rate, loudness, place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.core.take import Take
from studio.services.export import SoundFormat
from studio.ui.export.choice import (
    ENDINGS,
    KINDS,
    LOUDNESS,
    RATES,
    ExportChoice,
    file_name,
    with_ending,
)
from studio.ui.export.form_rows import LABEL, form_line
from studio.ui.speech.formats import bit_rates
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.check import Check
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import Elided


class ExportForm(QWidget):
    """`changed` with every choice; `choice` is what they come to. `browse_asked` for another folder."""

    changed = Signal()
    browse_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path.home()
        self._named, self._number, self._title = "", 0, ""
        self.kind = Combo(tr("Format"), KINDS)
        self.rate = Combo(tr("Sample rate"), RATES)
        self.bit_rate = Combo(tr("Bit rate"))
        self.loudness = Combo(tr("Loudness"), LOUDNESS)
        self.provenance = Check(tr("Provenance"))
        self.provenance.setToolTip(
            tr("Where this sound comes from: text, voice, who made it; for editors too")
        )
        self.name = QLineEdit()
        self.folder = Elided(role="small", tone="quiet", mode=Qt.TextElideMode.ElideMiddle)
        self.browse = icon_button("folder-open", tr("Choose the folder"))
        self._arrange()
        for combo in (self.kind, self.rate, self.bit_rate, self.loudness):
            combo.activated.connect(self._chosen)
        self.provenance.toggled.connect(self.changed)
        self.name.textChanged.connect(self._named_anew)
        self.browse.clicked.connect(self.browse_asked)

    def _arrange(self) -> None:
        use_font(self.name, "body")
        self.name.setAccessibleName(tr("Name of the file"))
        place = QWidget()
        place.setLayout(row((self.name, 1), self.browse, spacing=6))
        rows = (
            form_line(tr("Format"), self.kind, self.rate, self.bit_rate),
            form_line(tr("Loudness"), self.loudness),
            form_line(tr("Sheets"), self.provenance),
            form_line(tr("Save to"), place),
        )
        below = row(self.folder, margins=(scaled(LABEL) + 8, 0, 0, 0))
        self.setLayout(column(*rows, below, spacing=9))

    @property
    def place(self) -> Path:
        """The folder that files go to."""
        return self._folder

    def set_place(self, folder: Path) -> None:
        """Another folder."""
        self._folder = folder
        self._named_anew()

    def set_take(self, take: Take, number: int, title: str) -> None:
        """Another take, the `number`th of what it is of: its name and its own rate."""
        self._number, self._title = number, title
        self.rate.choose(take.sample_rate)
        self._offer_bit_rates()
        self._rename()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        kind = self._kind
        name = with_ending(self.name.text().strip(), kind)
        rate = RATES[self.rate.currentIndex()][1]
        loudness = LOUDNESS[self.loudness.currentIndex()][1]
        path, sheets = self._folder / name, self.provenance.isChecked()
        number = self._number
        return ExportChoice(kind, rate, self._bit_rate, loudness, path, provenance=sheets, number=number)

    @property
    def _kind(self) -> SoundFormat:
        return KINDS[self.kind.currentIndex()][1]

    @property
    def _bit_rate(self) -> int:
        rates = bit_rates(RATES[self.rate.currentIndex()][1])
        return rates[min(max(self.bit_rate.currentIndex(), 0), len(rates) - 1)]

    @property
    def named(self) -> bool:
        """True if the file has a name."""
        return bool(self.name.text().strip())

    def _named_anew(self) -> None:
        """A name may hold a folder of its own."""
        self.folder.set_whole(tr("in {folder}", folder=self.choice.path.parent))
        self.changed.emit()

    def _rename(self) -> None:
        """Gives the file a name; of one that the user gave only another sound's ending is changed."""
        name = self.name.text().strip()
        if name in ("", self._named):
            self._named = name = file_name(self._title, self._number, self._kind)
            self.name.setText(name)
        elif Path(name).suffix.lower() in ENDINGS:
            self.name.setText(with_ending(name, self._kind))

    def _chosen(self, _index: int) -> None:
        self._offer_bit_rates()
        self._rename()
        self.changed.emit()

    def _offer_bit_rates(self) -> None:
        """Those that MP3 has at the sample rate; the highest at first."""
        self.bit_rate.setVisible(self._kind is SoundFormat.MP3)
        rates = bit_rates(RATES[self.rate.currentIndex()][1])
        kept = self.bit_rate.value()
        self.bit_rate.set_items(tuple((f"{rate // 1000} kbit/s", rate) for rate in rates))
        if kept not in rates:
            self.bit_rate.setCurrentIndex(len(rates) - 1)
