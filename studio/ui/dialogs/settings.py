"""Settings: theme, text size, motion, output and input device; each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from studio.core.language import tr
from studio.core.window_languages import WINDOW_LANGUAGES
from studio.ui.preferences import Preferences
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.theme import MODES, TEXT_SIZES
from studio.ui.theme.theme import theme as current_theme
from studio.ui.transport import Transport
from studio.ui.transport.output_button import SYSTEM
from studio.ui.widgets.check import Check
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from studio.ui.recording.session import Session

LABEL_COLUMN = 104
MODE_WORDS = {
    "light": tr("Light", about="theme"),
    "dark": tr("Dark", about="theme"),
    "system": tr("As the system", about="theme"),
}


def _mode(preferences: Preferences) -> Segmented:
    choices = tuple((mode, MODE_WORDS[mode]) for mode in MODES)
    control = Segmented(tr("Theme"), choices, current_theme().mode)
    control.chosen.connect(preferences.set_mode)
    return control


def _language(preferences: Preferences) -> QWidget:
    named = tuple((each.name, each.code) for each in WINDOW_LANGUAGES)
    control = Combo(tr("Language of the window"), ((tr("As the system"), ""), *named))
    control.choose(preferences.language)
    note = label("", role="small", tone="quiet")

    def change() -> None:
        preferences.set_language(str(control.value()))
        note.setText(tr("From the next start"))

    control.currentIndexChanged.connect(change)
    both = QWidget()
    both.setLayout(row(control, note, spacing=10))
    return both


def _text_size(preferences: Preferences) -> Segmented:
    choices = tuple((str(size), tr("{percent} %", percent=size)) for size in TEXT_SIZES)
    control = Segmented(tr("Text size"), choices, str(current_theme().text_size))
    control.chosen.connect(lambda size: preferences.set_text_size(int(size)))
    return control


def _motion(preferences: Preferences) -> Check:
    control = Check(tr("Reduce motion"), checked=current_theme().reduced_motion)
    control.toggled.connect(preferences.set_reduced_motion)
    return control


def _device(preferences: Preferences, transport: Transport) -> Combo:
    control = Combo(tr("Output device"), tuple((name, device) for device, name in transport.output.choices()))
    control.choose(preferences.device or SYSTEM)
    control.setEnabled(transport.output.isEnabled())

    def change() -> None:
        device = str(control.value())
        transport.set_device(device)
        preferences.set_device(device)

    control.currentIndexChanged.connect(change)
    return control


def _microphone(session: Session | None) -> Combo:
    found = tuple((each.name, each.id) for each in session.inputs.list()) if session is not None else ()
    none = tr("The system's choice") if found else tr("No microphone")
    control = Combo(tr("Input device"), ((none, SYSTEM), *found))
    control.setEnabled(bool(found))
    if session is not None:
        control.choose(session.setup.device)
        choose = session.choose
        control.currentIndexChanged.connect(lambda: choose("input_device", control.value()))
    return control


def settings_popover(
    preferences: Preferences, transport: Transport, session: Session | None, parent: QWidget
) -> Popover:
    """The settings, joined to what they change."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnMinimumWidth(0, LABEL_COLUMN)
    rows: tuple[tuple[str, QWidget], ...] = (
        (tr("Theme"), _mode(preferences)),
        (tr("Text size"), _text_size(preferences)),
        (tr("Language"), _language(preferences)),
        (tr("Motion"), _motion(preferences)),
        (tr("Sound goes to"), _device(preferences, transport)),
        (tr("Recorded from"), _microphone(session)),
    )
    for number, (words, control) in enumerate(rows):
        grid.addWidget(label(words, tone="quiet"), number, 0)
        grid.addLayout(row(control, STRETCH), number, 1)
    head = label(tr("Settings"), role="title", tone="strong")
    return Popover(tr("Settings"), column(head, grid, spacing=14), parent=parent)
