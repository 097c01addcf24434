"""The rows of the export of a mended recording: what, what beside it, under which names, where."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from studio.core.errors import BadRequest
from studio.core.file_names import FIELDS, checked_pattern
from studio.core.language import tr
from studio.core.mended_export import NAME, PATCH_NAME, Beside, Content, MendedPlan, MendedSettings
from studio.ui.export.folder_form import FolderForm
from studio.ui.export.form_rows import form_line
from studio.ui.export.pattern_field import PatternField
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.check import Check
from studio.ui.widgets.labels import label
from studio.ui.widgets.segmented import Segmented

AS = tr("As", about="what is exported: the whole recording, its patches, or both")
CONTENTS = (
    (Content.MENDED.value, tr("The mended recording")),
    (Content.PATCHES.value, tr("Only the patches")),
    (Content.BOTH.value, tr("Both", about="the mended recording and its patches")),
)
BESIDE = {
    Beside.LABELS: tr("Labels for Audacity"),
    Beside.CSV: tr("Table (CSV)"),
    Beside.SRT: "SRT",
    Beside.VTT: "VTT",
}
PROOF = tr("Proof, always")
MEANT = {
    "title": tr("the recording's name"),
    "number": tr("the patch's number; {number:03} with zeros before it"),
    "words": tr("the first of the new words"),
}
KNOWN = {key: MEANT.get(key, words) for key, words in FIELDS.items() if key not in ("name", "character")}


class MendedForm(FolderForm):
    """`settings` is what the choices come to."""

    def __init__(self) -> None:
        super().__init__()
        self.content = Segmented(AS, CONTENTS)
        self.beside = {kind: Check(words) for kind, words in BESIDE.items()}
        self.provenance = Check(tr("Provenance"))
        self.provenance.setToolTip(
            tr("Where every patch comes from: text, voice, who made it; for editors too")
        )
        self.name, self.patch_name = (
            PatternField(tr("Name of the file"), {key: KNOWN[key] for key in ("title", "date")}),
            PatternField(tr("Names of the patches' files"), KNOWN),
        )
        self._arrange()
        self.show_settings({}, Path.home())
        self.content.chosen.connect(self._chosen)
        for check in (*self.beside.values(), self.provenance):
            check.toggled.connect(self._chosen)
        for field in (self.name, self.patch_name):
            field.textChanged.connect(self._chosen)

    def _arrange(self) -> None:
        markers = _beside(self.beside[Beside.LABELS], self.beside[Beside.CSV])
        captions = _beside(self.beside[Beside.SRT], self.beside[Beside.VTT])
        self._proof = label(PROOF, role="small", tone="quiet")
        sheets = _beside(self._proof, self.provenance)
        self._patch_row = self.patch_name.lines(tr("Patches' names"))
        rows = (
            form_line(
                AS,
                self.content,
                fixed=True,
            ),
            form_line(tr("Markers"), markers),
            form_line(tr("Captions"), captions),
            form_line(tr("Sheets", about="papers about what was done"), sheets),
            self.name.lines(tr("Name", about="of a file")),
            self._patch_row,
            self._place_line(),
        )
        self.setLayout(column(*rows, spacing=9))

    @property
    def fault(self) -> str:
        """Why it cannot be written so; empty if it can."""
        try:
            checked_pattern(self.name.text())
            if self.settings.has_patches:
                checked_pattern(self.patch_name.text())
        except BadRequest as error:
            return error.sentence
        return ""

    @property
    def settings(self) -> MendedSettings:
        """What is chosen now."""
        return MendedSettings(
            self._folder,
            Content(self.content.value()),
            self.name.text(),
            self.patch_name.text() or PATCH_NAME,
            frozenset(kind for kind, check in self.beside.items() if check.isChecked()),
            provenance=self.provenance.isChecked(),
            provenance_pdf=self.provenance.isChecked(),
        )

    def kept(self) -> dict[str, Any]:
        """The choices as plain values, to be shown again; the usual names not, so that they are those of the
        window's language then."""
        now = self.settings
        return {
            "folder": str(now.folder),
            "content": now.content.value,
            **({"name": now.name} if now.name != NAME else {}),
            **({"patch_name": now.patch_name} if now.patch_name != PATCH_NAME else {}),
            "provenance": now.provenance,
            "beside": sorted(kind.value for kind in now.beside),
        }

    def show_settings(self, kept: Mapping[str, Any], folder: Path) -> None:
        """Shows choices that were kept; `folder` where none was."""
        content = kept.get("content")
        self.content.set_value(content if content in tuple(Content) else Content.MENDED.value)
        for kind, check in self.beside.items():
            check.setChecked(kind.value in kept.get("beside", ()))
        self.provenance.setChecked(bool(kept.get("provenance", False)))
        self.name.setText(kept.get("name", NAME))
        self.patch_name.setText(kept.get("patch_name", PATCH_NAME))
        self._fit_rows()
        self.set_place(Path(kept.get("folder", folder)))

    def show_names(self, plan: MendedPlan | None) -> None:
        """What the files will be called."""
        patches, others = ([], [])
        if plan is not None:
            patches = list(plan.patches.values())
            others = [each for each in plan.files if each not in patches]
        self.name.show_example(others[0].name if others else "")
        self.patch_name.show_example(patches[0].name if patches else "", several=True)

    def _chosen(self, *_news: object) -> None:
        self._fit_rows()
        self.changed.emit()

    def _fit_rows(self) -> None:
        before = self._patch_row.isHidden()
        self._patch_row.setVisible(self.settings.has_patches)
        self._proof.setVisible(self.settings.has_mended)
        if before != self._patch_row.isHidden():
            self.grown.emit()


def _beside(*checks: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*checks, STRETCH, spacing=16))
    return holder
