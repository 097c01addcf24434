"""What the results of the batch are: format, names, place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.conversion import format_like
from studio.core.errors import BadRequest
from studio.core.file_names import checked_pattern, name_of
from studio.core.language import tr
from studio.core.voice_batch import NAME_FIELDS, Batch
from studio.ui.export.browsing import browse
from studio.ui.export.form_rows import shown_folder
from studio.ui.speech.format_popover import FormatChooser
from studio.ui.tabs.convert.paging import AS_RECORDED
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import keep_width
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.popover import Popover

WIDTH, LABEL = 460, 92
FIELDS_HINT = tr(
    "In curly brackets can stand:\n{fields}",
    fields="\n".join(f"{{{name}}}  {words}" for name, words in NAME_FIELDS.items()),
)


class ResultsPopover(Popover):
    """`form_chosen(OutputFormat | None)` at once; `named(pattern, folder)` when a name that can be is typed
    to its end, or another place is chosen."""

    form_chosen = Signal(object)
    named = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        self.chooser = FormatChooser(AS_RECORDED)
        self.pattern = QLineEdit()
        self.pattern.setAccessibleName(tr("Names of the results"))
        self.pattern.setToolTip(FIELDS_HINT)
        use_font(self.pattern, "body")
        self.example = label(role="small", tone="quiet", wrap=True)
        self.folder = Elided(role="small", tone="quiet")
        self.browse = icon_button("folder-open", tr("Choose the folder"))
        self.done = button(tr("Done", about="the button that closes"), kind="primary")
        self._folder = ""
        self._example: dict[str, str | int] = {"name": "tide-01", "voice": "Isolde", "folder": "tides"}
        place = QWidget()
        place.setLayout(row((self.folder, 1), self.browse, spacing=6))
        content = column(
            label(tr("Results of the batch"), role="title", tone="strong"),
            4,
            self.chooser,
            _line(tr("Names"), self.pattern),
            _line("", self.example),
            _line(tr("Save to"), place),
            4,
            row(STRETCH, self.done),
            spacing=10,
        )
        super().__init__(tr("Results of the batch"), content, width=WIDTH, parent=parent)
        self._anchor_button: QWidget | None = None
        self.chooser.grown.connect(self.refit)
        self.chooser.changed.connect(self.form_chosen)
        self.pattern.textChanged.connect(self._show_example)
        self.pattern.editingFinished.connect(self._tell)
        self.browse.clicked.connect(lambda: browse(self, self, self._anchor_button))
        self.done.clicked.connect(self.close)

    def open_for(self, batch: Batch, anchor: QWidget) -> None:
        """Opens with what is chosen now."""
        self._anchor_button = anchor
        self.show_batch(batch)
        self.show_under(anchor)

    def show_batch(self, batch: Batch) -> None:
        """Shows what is chosen now."""
        file = batch.files[0] if batch.files else None
        own = format_like(file.sample_rate if file else 48_000, whole=file is None or file.whole)
        self.chooser.set_format(batch.format or own, own=batch.format is None)
        if file is not None and batch.voices:
            path = Path(file.path)
            self._example = {"name": path.stem, "folder": path.parent.name, "voice": batch.voices[0].name}
        if not self.pattern.hasFocus():
            self.pattern.setText(batch.pattern)
        self._folder = batch.folder
        self.folder.set_whole(shown_folder(self.place))
        self.folder.setToolTip(batch.folder)
        self._show_example()

    @property
    def place(self) -> Path:
        """The folder that results go to."""
        return Path(self._folder) if self._folder else Path.home()

    def set_place(self, folder: Path) -> None:
        """Another folder."""
        self._folder = str(folder)
        self.folder.set_whole(shown_folder(folder))
        self._tell()

    @property
    def fault(self) -> str:
        """Why results cannot be called so; empty if they can."""
        try:
            checked_pattern(self.pattern.text(), NAME_FIELDS)
        except BadRequest as error:
            return error.sentence
        return ""

    def _show_example(self) -> None:
        fault = self.fault
        if fault:
            self.example.setText(fault)
            return
        values = self._example | {"number": 1, "take": 1, "date": "2026-11-29"}
        example = name_of(self.pattern.text(), values, NAME_FIELDS)
        self.example.setText(tr("Such as {name}", name=example))

    def _tell(self) -> None:
        if not self.fault:
            self.named.emit(self.pattern.text(), self._folder)

    def hideEvent(self, event: QHideEvent) -> None:
        self._tell()
        super().hideEvent(event)


def _line(words: str, control: QWidget) -> QWidget:
    name = label(words, role="small", tone="quiet")
    keep_width(name, LABEL)
    line = QWidget()
    line.setLayout(row(name, (control, 1)))
    return line
