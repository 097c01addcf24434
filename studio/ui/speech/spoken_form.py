"""How something is spoken, as a form: language, speed, feeling, longest length, model and format."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.core.languages import espeak_advice
from studio.core.speech import MODELS, Controls, OutputFormat
from studio.ui.speech.delivery import DeliveryChooser
from studio.ui.speech.feelings import Feelings
from studio.ui.speech.field_button import FieldButton
from studio.ui.speech.format_popover import FormatPopover
from studio.ui.speech.limit import LimitField
from studio.ui.speech.pause import PauseControl
from studio.ui.speech.speed import SpeedControl
from studio.ui.speech.spoken import language_items
from studio.ui.speech.target import TargetField
from studio.ui.speech.wording import format_name
from studio.ui.theme.boxes import column
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import IconButton, icon_button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.form_row import CHIP, FIELD, form_row
from studio.ui.widgets.labels import label

RESETS = {
    "language": tr("Reset the language"),
    "speed": tr("Reset the speed"),
    "feeling": tr("Reset the feeling"),
    "pause": tr("Reset the pause"),
}
"""What has a usual value, and what its arrow says."""
NOT_KNOWN = tr("Which languages can be spoken is known once the voices are")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the form shows. `languages` are those that can be spoken; `no_controls` says why speed and feeling
    are away, `levels_note` what of a feeling is not taken; both empty if all is. Without `has_models`
    there are none to choose from: this computer speaks."""

    language: str
    languages: tuple[str, ...]
    controls: Controls
    model: str
    format: OutputFormat
    no_controls: str = ""
    levels_note: str = ""
    has_models: bool = True


class SpokenForm(QWidget):
    """Each control tells by its own signal. `limit`, `pause` and `target` are there for what has them;
    without `delivery` the format pop-over does not ask how the sound arrives. `reset_asked(name)` for one of
    `RESETS` that shall have its usual value again."""

    model_chosen = Signal(str)
    language_chosen = Signal(str)
    reset_asked = Signal(str)

    def __init__(
        self,
        limit: LimitField | None = None,
        delivery: DeliveryChooser | None = None,
        *,
        pause: PauseControl | None = None,
        target: TargetField | None = None,
    ) -> None:
        super().__init__()
        self.language = Combo(tr("Language"))
        self._languages: tuple[tuple[str, object], ...] = ()
        self.speed, self.feelings = SpeedControl(), Feelings()
        self.note = label(role="small", tone="quiet", wrap=True)
        self.model = Combo(tr("Model"), tuple((model, model) for model in MODELS))
        self._model_field = QLineEdit()
        self.format = FieldButton(tr("Format"))
        self.format_popover = FormatPopover(self, delivery)
        own = RESETS if pause is not None else tuple(name for name in RESETS if name != "pause")
        self.resets = {name: self._reset(name) for name in own}
        self._speed_row = form_row(tr("Speed"), self.speed, after=self.resets["speed"])
        self._feeling_row = form_row(
            tr("Feeling"), self.feelings, first_line=CHIP, after=self.resets["feeling"]
        )
        self.limit_row = form_row(tr("At most"), limit) if limit is not None else None
        self._set_up()
        language = form_row(tr("Language"), self.language, after=self.resets["language"])
        pauses = (
            (form_row(tr("Pause after"), pause, after=self.resets["pause"]),) if pause is not None else ()
        )
        rows = (language, self._speed_row, *pauses, self._feeling_row, self.note)
        lengths = (form_row(tr("Target"), target, first_line=FIELD),) if target is not None else ()
        more = (*lengths, self.limit_row) if self.limit_row is not None else lengths
        self.model_row = form_row(tr("Model"), self.model)
        last = (self.model_row, form_row(tr("Format"), self.format))
        self.setLayout(column(*rows, *more, *last, spacing=6))

    def _reset(self, name: str) -> IconButton:
        reset = icon_button("arrow-counter-clockwise", RESETS[name], small=True)
        reset.clicked.connect(lambda: self.reset_asked.emit(name))
        reset.hide()
        return reset

    def show_own(self, own: Collection[str]) -> None:
        """Which values are not the usual ones: they get an arrow that resets them."""
        for name, reset in self.resets.items():
            reset.setVisible(name in own)
        self.speed.set_usual("speed" not in own)

    def _set_up(self) -> None:
        self._model_field.setProperty("bare", True)
        self._model_field.setTextMargins(-3, 0, 0, 0)
        self._model_field.setAccessibleName(tr("Model"))
        self.model.setLineEdit(self._model_field)
        use_font(self._model_field, "body")
        self._model_field.editingFinished.connect(self._model_typed)
        self.model.activated.connect(self._model_typed)
        self.language.activated.connect(self._language_taken)
        self.format.clicked.connect(self._open_format)

    def show_spoken(self, spoken: Spoken) -> None:
        """Shows how it is spoken now."""
        self._show_languages(spoken)
        self._show_controls(spoken)
        self.model_row.setVisible(spoken.has_models)
        self.model.choose(spoken.model)
        if not self._model_field.hasFocus():
            self.model.setEditText(spoken.model)
        self.format.set_value(format_name(spoken.format))
        self.format_popover.chooser.set_format(spoken.format)

    def _show_languages(self, spoken: Spoken) -> None:
        items = language_items(spoken.languages, spoken.language)
        if items != self._languages:
            self._languages = items
            self.language.set_items(items)
        self.language.choose(spoken.language)
        self.language.setEnabled(bool(spoken.languages))
        self.language.setToolTip(espeak_advice(spoken.languages) if spoken.languages else NOT_KNOWN)

    def _show_controls(self, spoken: Spoken) -> None:
        for part in (self._speed_row, self._feeling_row):
            part.setVisible(not spoken.no_controls)
        note = spoken.no_controls or (spoken.levels_note if spoken.controls.emotions else "")
        self.note.setVisible(bool(note))
        self.note.setText(note)
        self.speed.set_speed(spoken.controls.speed)
        self.feelings.set_emotions(spoken.controls.emotions)

    def _language_taken(self, _index: int) -> None:
        self.language_chosen.emit(str(self.language.value()))

    def _model_typed(self, *_index: object) -> None:
        model = self.model.currentText().strip()
        if model:
            self.model_chosen.emit(model)

    def _open_format(self) -> None:
        self.format_popover.show_under(self.format)
