"""The right panel of a clone: what it aims at, its language, and the button that makes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.language import together, tr
from studio.core.languages import language_name
from studio.core.parameters import Parameter
from studio.core.sample_lines import sample_line
from studio.core.voice import Voice
from studio.core.voice_requests import CloneMode
from studio.ui.tabs.voices.make.cloning import Cloning
from studio.ui.tabs.voices.make.form_parts import MakeFoot
from studio.ui.tabs.voices.try_part import TryPart
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.form_row import form_row, scrolling
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.wheel import WheelLabel

AIMS = ((str(CloneMode.SIMILARITY), tr("Likeness")), (str(CloneMode.STABILITY), tr("Steadiness")))
TOLD = {
    CloneMode.SIMILARITY: tr(
        "As near to the clip as can be, with its room. About 5 s of speech, not cleaned."
    ),
    CloneMode.STABILITY: tr("Steadier, and always as in a studio. 10 to 20 s of speech, cleaned."),
}
OFF, ON = "off", "on"
WHEEL = 96
GUESS = tr("How this voice would look: a first guess")


class ClonePanel(QFrame):
    """`chosen` when a choice is another one."""

    chosen = Signal()

    def __init__(self, cloning: Cloning) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("How the voice is cloned"))
        self._cloning = cloning
        self.aim = Segmented(tr("Aim at"), AIMS)
        self._told = label(role="small", tone="quiet", wrap=True)
        self.language = Combo(tr("Language"), ((tr("English"), "en"),))
        self.clean = Segmented(
            tr("Clean sound", about="whether noise is taken out of it"),
            ((OFF, tr("Off")), (ON, tr("On"))),
            OFF,
        )
        self._notes = label(role="small", tone="quiet", wrap=True)
        self.trial = TryPart(tr("Try it before you keep it"))
        self._wheel, self._guess = WheelLabel(scaled(WHEEL)), label(role="small", tone="quiet")
        self._guess.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.foot = MakeFoot(tr("Clone"))
        self._aim_row, self._clean_row = (
            form_row(tr("Aim at"), self.aim),
            form_row(tr("Clean sound", about="whether noise is taken out of it"), self.clean),
        )
        inner = QWidget()
        rows = (
            self._aim_row,
            self._told,
            form_row(tr("Language"), self.language),
            self._clean_row,
            self._notes,
        )
        self._look = QWidget()
        self._look.setLayout(column(row(STRETCH, self._wheel, STRETCH), self._guess, 2, line(), spacing=8))
        parts = (self._look, section(tr("How it is cloned")), *rows, line(), self.trial, STRETCH)
        inner.setLayout(column(*parts, spacing=10, margins=(0, 0, 8, 12)))
        foot = column(line(), self.foot, spacing=12, margins=(0, 0, 8, 14))
        self.setLayout(column((scrolling(inner), 1), foot, spacing=0, margins=(16, 16, 8, 0)))
        self.aim.chosen.connect(self.chosen)
        self.language.activated.connect(self.chosen)
        self.clean.chosen.connect(self.chosen)

    @property
    def mode(self) -> CloneMode:
        """What it aims at; what the connection does not take is not asked for."""
        taken = not self._cloning.untaken(Parameter.STABILITY)
        return CloneMode(self.aim.value()) if taken else CloneMode.SIMILARITY

    @property
    def enhance(self) -> bool:
        """Whether the clip is cleaned first."""
        return self.clean.value() == ON and not self._cloning.untaken(Parameter.ENHANCE)

    def begin(self) -> None:
        """Offers what the connection speaks."""
        kept = str(self.language.value() or "en")
        codes = self._cloning.languages or ("en",)
        self.language.set_items(tuple((language_name(code), code) for code in codes))
        self.language.choose(kept if kept in codes else codes[0])

    def show_cloning(self, missing: str) -> None:
        """Shows what the connection takes, and what is missing."""
        no_aim = self._cloning.untaken(Parameter.STABILITY)
        no_clean = self._cloning.untaken(Parameter.ENHANCE)
        self._aim_row.setVisible(not no_aim)
        self._told.setVisible(not no_aim)
        self._told.setText(TOLD[self.mode])
        self._clean_row.setVisible(not no_clean)
        self._notes.setText(together(no_aim, no_clean))
        self._notes.setVisible(bool(self._notes.text()))
        making = self._cloning.making
        self.foot.show_state(missing, making.note, running=making.running)

    def show_trial(self, voice: Voice | None, note: str, *, there: bool, on: bool) -> None:
        """Shows the voice as it was tried, None for none; `there` once there is a recording to try, `on`
        while it is made or heard."""
        self._look.setVisible(voice is not None)
        self._wheel.set_voice(voice)
        self._guess.setText(GUESS if voice is not None else "")
        if not self.trial.field.hasFocus() and not self.trial.text:
            self.trial.field.setText(sample_line(str(self.language.value() or "en")))
            self.trial.field.setCursorPosition(0)
        self.trial.show_state(note, "" if there else tr("Open a recording first."), on=on)
