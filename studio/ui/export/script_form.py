"""The rows of a script's export: files, format, loudness, silence, what goes beside the sound, names,
place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from studio.core.captions import CaptionKind
from studio.core.errors import BadRequest
from studio.core.file_names import FIELDS, WHOLE_FIELDS, checked_pattern
from studio.core.language import tr
from studio.core.script_export import ExportSettings, Layout, Loudness, Silence
from studio.core.sound_format import SoundFormat
from studio.ui.export.choice import KINDS, RATES
from studio.ui.export.folder_form import FolderForm
from studio.ui.export.form_rows import form_line
from studio.ui.export.pattern_field import PatternField
from studio.ui.speech.formats import bit_rates
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.check import Check
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.segmented import Segmented

LAYOUTS = (
    (str(Layout.ONE), tr("One file")),
    (str(Layout.EACH), tr("A file for each block")),
    (str(Layout.BOTH), tr("Both", about="one file, and one for each block")),
)
FORMATS = (*KINDS, (tr("OGG Vorbis"), SoundFormat.OGG))
LOUDNESS = (
    (tr("As it is"), Loudness.NONE),
    (tr("Podcast, −16 LUFS"), Loudness.PODCAST),
    (tr("Broadcast, −23 LUFS"), Loudness.BROADCAST),
    (tr("Audiobook, ACX by RMS"), Loudness.ACX),
)
BETWEEN: tuple[tuple[str, float | None], ...] = (
    (tr("As in the script"), None),
    (tr("None between blocks"), 0.0),
    (tr("0.5 s between blocks"), 0.5),
    (tr("1 s between blocks"), 1.0),
    (tr("2 s between blocks"), 2.0),
)
AROUND = (
    (tr("None around"), (0.0, 0.0)),
    (tr("0.5 s around"), (0.5, 0.5)),
    (tr("0.75 s before, 2 s after"), (0.75, 2.0)),
    (tr("1 s before, 3 s after"), (1.0, 3.0)),
)
CAPTIONS = ((CaptionKind.SRT, "SRT"), (CaptionKind.VTT, "VTT"), (CaptionKind.JSON, tr("Word times")))


class ScriptForm(FolderForm):
    """`settings` is what the choices come to."""

    def __init__(self) -> None:
        super().__init__()
        self.layouts = Segmented(tr("As", about="one file, or one for each block"), LAYOUTS)
        self.kind, self.rate, self.bit_rate = (
            Combo(tr("Format"), FORMATS),
            Combo(tr("Sample rate")),
            Combo(tr("Bit rate")),
        )
        self.rate.set_items(((tr("The takes' own rate"), None), *RATES))
        self.loudness = Combo(tr("Loudness"), LOUDNESS)
        self.between, self.around = Combo(tr("Silence between"), BETWEEN), Combo(tr("Silence around"), AROUND)
        self.captions = {kind: Check(words) for kind, words in CAPTIONS}
        self.cues, self.provenance = Check(tr("Cue sheet")), Check(tr("Provenance"))
        self.provenance.setToolTip(
            tr("Where every second comes from: text, voice, who made it; for editors too")
        )
        self.name, self.block_name = (
            PatternField(tr("Name of the file"), WHOLE_FIELDS),
            PatternField(tr("Names of the blocks' files"), FIELDS),
        )
        self._arrange()
        self.show_settings({}, Path.home())
        self._connect()

    def _arrange(self) -> None:
        beside = QWidget()
        beside.setLayout(row(*self.captions.values(), STRETCH, spacing=12))
        sheets = QWidget()
        sheets.setLayout(row(self.cues, self.provenance, STRETCH, spacing=12))
        self._name_row, self._block_row = (
            self.name.lines(tr("Name")),
            self.block_name.lines(tr("Blocks' names")),
        )
        rows = (
            form_line(tr("As", about="one file, or one for each block"), self.layouts, fixed=True),
            form_line(tr("Format"), self.kind, self.rate, self.bit_rate),
            form_line(tr("Loudness"), self.loudness),
            form_line(tr("Silence"), self.between, self.around),
            form_line(tr("Captions"), beside),
            form_line(tr("Sheets"), sheets),
            *(self._name_row, self._block_row),
            self._place_line(),
        )
        self.setLayout(column(*rows, spacing=9))

    def _connect(self) -> None:
        self.layouts.chosen.connect(self._chosen)
        for combo in (self.kind, self.rate, self.bit_rate, self.loudness, self.between, self.around):
            combo.activated.connect(self._chosen)
        for check in (*self.captions.values(), self.cues, self.provenance):
            check.toggled.connect(self._chosen)
        for field in (self.name, self.block_name):
            field.textChanged.connect(self._chosen)

    @property
    def fault(self) -> str:
        """Why it cannot be written so; empty if it can."""
        try:
            checked_pattern(self.name.text())
            if self.layouts.value() != Layout.ONE:
                checked_pattern(self.block_name.text())
        except BadRequest as error:
            return error.sentence
        return ""

    @property
    def settings(self) -> ExportSettings:
        """What is chosen now."""
        head, tail = AROUND[self.around.currentIndex()][1]
        rate, bit_rate = self.rate.value(), self.bit_rate.value()
        return ExportSettings(
            folder=self._folder,
            layout=Layout(self.layouts.value()),
            name=self.name.text(),
            block_name=self.block_name.text(),
            form=FORMATS[self.kind.currentIndex()][1],
            sample_rate=rate if isinstance(rate, int) else None,
            bit_rate=bit_rate if isinstance(bit_rate, int) else ExportSettings(self._folder).bit_rate,
            silence=Silence(head, tail, BETWEEN[self.between.currentIndex()][1]),
            loudness=LOUDNESS[self.loudness.currentIndex()][1],
            captions=frozenset(kind for kind, check in self.captions.items() if check.isChecked()),
            cue_sheet=self.cues.isChecked(),
            provenance=self.provenance.isChecked(),
            provenance_pdf=self.provenance.isChecked(),
        )

    def kept(self) -> dict[str, Any]:
        """The choices as plain values, to be shown again."""
        now = self.settings
        return {
            "folder": str(now.folder),
            "layout": str(now.layout),
            "name": now.name,
            "block_name": now.block_name,
            "form": str(now.form),
            "rate": now.sample_rate,
            "bit_rate": now.bit_rate,
            "loudness": str(now.loudness),
            "between": now.silence.between,
            "around": [now.silence.head, now.silence.tail],
            "captions": sorted(now.captions),
            "cues": now.cue_sheet,
            "provenance": now.provenance,
        }

    def show_settings(self, kept: Mapping[str, Any], folder: Path) -> None:
        """Shows choices that were kept; `folder` where none was."""
        plain = ExportSettings(folder)
        self.layouts.set_value(str(kept.get("layout", Layout.ONE)))
        self.kind.choose(_member(SoundFormat, kept.get("form"), SoundFormat.WAV_24))
        self.rate.choose(kept.get("rate"))
        self._offer_bit_rates(kept.get("bit_rate", plain.bit_rate))
        self.loudness.choose(_member(Loudness, kept.get("loudness"), Loudness.NONE))
        self.between.choose(kept.get("between"))
        self.around.choose(tuple(kept.get("around", (0.0, 0.0))))
        for kind, check in self.captions.items():
            check.setChecked(kind in kept.get("captions", ()))
        self.cues.setChecked(bool(kept.get("cues", False)))
        self.provenance.setChecked(bool(kept.get("provenance", False)))
        self.name.setText(kept.get("name", plain.name))
        self.block_name.setText(kept.get("block_name", plain.block_name))
        self._fit_rows()
        self.set_place(Path(kept.get("folder", folder)))

    def show_names(self, whole: str, block: str) -> None:
        """What the file and the first block's will be called."""
        sound = self.layouts.value() != Layout.EACH
        self.name.show_example(whole if sound else whole.rpartition(".")[0])
        self.block_name.show_example(block, several=True)

    def _chosen(self, *_news: object) -> None:
        self._offer_bit_rates(self.bit_rate.value())
        self._fit_rows()
        self.changed.emit()

    def _fit_rows(self) -> None:
        layout = self.layouts.value()
        before = self._block_row.isHidden()
        self._name_row.setVisible(
            layout != Layout.EACH or self.cues.isChecked() or self.provenance.isChecked()
        )
        self._block_row.setVisible(layout != Layout.ONE)
        if before != self._block_row.isHidden():
            self.grown.emit()

    def _offer_bit_rates(self, kept: object) -> None:
        """Those that MP3 has at the sample rate; the highest where the one before is not among them."""
        self.bit_rate.setVisible(FORMATS[self.kind.currentIndex()][1] is SoundFormat.MP3)
        rate = self.rate.value()
        rates = bit_rates(rate if isinstance(rate, int) else 44100)
        self.bit_rate.set_items(tuple((f"{each // 1000} kbit/s", each) for each in rates))
        self.bit_rate.choose(kept if kept in rates else rates[-1])


def _member(kind: Any, value: Any, plain: Any) -> Any:
    """The member of an enumeration, or `plain` for a value that it does not have."""
    return kind(value) if value in tuple(kind) else plain
