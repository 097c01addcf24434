"""The format that a take is made in; only what exists can be chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.core.speech import SAMPLE_RATES, Container, Encoding, OutputFormat
from studio.ui.speech.formats import PRESETS, bit_rates, encodings, with_container, with_rate
from studio.ui.speech.wording import ENCODINGS, rate_name
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.growing import keep_width
from studio.ui.theme.tokens import HEIGHT
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.segmented import Segmented

CONTAINERS = ((Container.WAV, "WAV"), (Container.MP3, "MP3"), (Container.RAW, tr("Raw samples")))
CUSTOM, OWN = tr("Custom"), "own"
WIDTH, LABEL = 400, 92


class FormatChooser(QWidget):
    """Presets, and under *Custom* everything that goes together. `changed(OutputFormat)` with each choice;
    `grown` when there are other rows. `own` names a format that follows from something else, where there is
    one: then `changed(None)` chooses it."""

    changed = Signal(object)
    grown = Signal()

    def __init__(self, own: str = "") -> None:
        super().__init__()
        self._form, self._custom, self._is_own = OutputFormat(), False, False
        first = ((own, OWN),) if own else ()
        self.preset = Combo(tr("Format"), (*first, *PRESETS, (CUSTOM, None)))
        self.container = Segmented(tr("File"), tuple((str(value), words) for value, words in CONTAINERS))
        self.encoding = Combo(tr("Samples"), tuple((ENCODINGS[e], e) for e in Encoding))
        self.bit_rate = Combo(tr("Bit rate"))
        self.rate = Combo(tr("Sample rate"), tuple((rate_name(rate), rate) for rate in SAMPLE_RATES))
        self._samples_row = _line(tr("Samples"), self.encoding)
        self._bit_rate_row = _line(tr("Bit rate"), self.bit_rate)
        rows = (_line(tr("File"), self.container), self._samples_row, self._bit_rate_row)
        self._parts = QWidget()
        self._parts.setLayout(column(*rows, _line(tr("Sample rate"), self.rate), spacing=10))
        self.setLayout(column(_line(tr("Format"), self.preset), self._parts, spacing=10))
        self.preset.activated.connect(self._preset_chosen)
        self.container.chosen.connect(self._container_chosen)
        self.encoding.activated.connect(self._chosen)
        self.bit_rate.activated.connect(self._chosen)
        self.rate.activated.connect(self._rate_chosen)

    def set_format(self, form: OutputFormat, *, own: bool = False) -> None:
        """Shows a format; `own` if it is the one that follows from something else."""
        self._form, self._is_own = form, own
        custom = not own and (self._custom or all(form != preset for _, preset in PRESETS))
        self.preset.choose(OWN if own else None if custom else form)
        self._parts.setVisible(custom)
        self.container.set_value(str(form.container))
        self.encoding.choose(form.encoding)
        self.rate.choose(form.sample_rate)
        rates = bit_rates(form.sample_rate)
        self.bit_rate.set_items(tuple((f"{rate // 1000} kbit/s", rate) for rate in rates))
        self.bit_rate.choose(form.bit_rate)
        self._samples_row.setVisible(bool(encodings(form.container)))
        self._bit_rate_row.setVisible(form.container is Container.MP3)

    def _preset_chosen(self, _index: int) -> None:
        form = self.preset.value()
        self._custom = form is None
        if form == OWN:
            self.set_format(self._form, own=True)
            self.grown.emit()
            self.changed.emit(None)
            return
        wanted = form if isinstance(form, OutputFormat) else self._form
        self.set_format(wanted)
        self.grown.emit()
        self.changed.emit(wanted)

    def _container_chosen(self, value: str) -> None:
        self._tell(with_container(self._form, Container(value)))

    def _rate_chosen(self, _index: int) -> None:
        self._tell(with_rate(self._form, SAMPLE_RATES[self.rate.currentIndex()]))

    def _chosen(self, _index: int) -> None:
        if self._form.container is Container.MP3:
            rate = bit_rates(self._form.sample_rate)[self.bit_rate.currentIndex()]
            self._tell(replace(self._form, bit_rate=rate))
        else:
            self._tell(replace(self._form, encoding=tuple(Encoding)[self.encoding.currentIndex()]))

    def _tell(self, form: OutputFormat) -> None:
        if form != self._form or self._is_own:
            self._custom = True
            self.set_format(form)
            self.grown.emit()
            self.changed.emit(form)


def _line(words: str, control: QWidget, *, top: bool = False) -> QWidget:
    name = label(words, role="small", tone="quiet")
    keep_width(name, LABEL)
    holder = QWidget()
    fixed = isinstance(control, Segmented) or top
    layout = row(name, control, STRETCH) if fixed else row(name, (control, 1))
    if top:
        name.setFixedHeight(HEIGHT["small"])
        layout.setAlignment(name, Qt.AlignmentFlag.AlignTop)
    holder.setLayout(layout)
    return holder


class FormatPopover(Popover):
    """Opens under the panel's Format row; `delivery` stands below the format where one is given; `own` as
    with the chooser."""

    def __init__(self, parent: QWidget | None = None, delivery: QWidget | None = None, own: str = "") -> None:
        self.chooser = FormatChooser(own)
        head = label(tr("Format of new takes"), role="title", tone="strong")
        below = () if delivery is None else (_line(tr("Arrives"), delivery, top=True),)
        content = column(head, 14, self.chooser, 10, *below, spacing=0)
        super().__init__(tr("Format of new takes"), content, width=WIDTH, parent=parent)
        self.chooser.grown.connect(self.refit)
