"""What is known of a voice, a line each."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QApplication, QWidget

from studio.core.language import enumerated, tr, trn
from studio.core.languages import accent_name, language_name
from studio.core.voice import Voice
from studio.services.voice_uses import Use
from studio.ui.theme.boxes import column, row
from studio.ui.voices.rows import gender_words
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.form_row import form_row
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.time_text import day_text

ID = tr("Id")
NAMES = (tr("Language"), tr("Gender"), tr("Made by"), tr("Created"), tr("Used in"), ID)


class Facts(QWidget):
    """Lines whose value is not known are away; the id can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._values = {name: Elided() for name in NAMES}
        self.copy = icon_button("copy", tr("Copy the id"), small=True)
        self.copy.clicked.connect(self.copy_id)
        holder = QWidget()
        holder.setLayout(row((self._values[ID], 1), self.copy, spacing=4))
        parts = {**self._values, ID: holder}
        self._rows = {name: form_row(name, part) for name, part in parts.items()}
        self.setLayout(column(*self._rows.values(), spacing=4))

    def show_voice(self, voice: Voice, comes_with: str, uses: tuple[Use, ...]) -> None:
        """Shows a voice; `comes_with` names the connection, `uses` are the scripts that it speaks in."""
        values = {
            tr("Language"): " · ".join(
                x for x in (language_name(voice.language), accent_name(voice.accent)) if x
            ),
            tr("Gender"): gender_words(voice),
            tr("Made by"): tr("You", about="who made a voice")
            if voice.is_owner
            else tr("{service}, built in", about="who made a voice", service=comes_with),
            tr("Created"): day(voice.created_at),
            tr("Used in"): told_uses(uses),
            ID: voice.id,
        }
        for name, value in values.items():
            self._values[name].set_whole(value)
            self._rows[name].setVisible(bool(value))

    def copy_id(self) -> None:
        """The voice's id can be pasted elsewhere."""
        QApplication.clipboard().setText(self._values[ID].whole)


def told_uses(uses: tuple[Use, ...]) -> str:
    """`2 scripts, 11 blocks`; the script's name where it is one; empty for none."""
    if not uses:
        return ""
    blocks = sum(use.blocks for use in uses)
    scripts = trn("{count} script", "{count} scripts", len(uses))
    where = uses[0].script if len(uses) == 1 else scripts
    return enumerated((where, trn("{count} block", "{count} blocks", blocks)))


def day(iso: str) -> str:
    """`23 November 2026`; empty for no date, as it stands for one that is written otherwise."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return day_text(moment)
