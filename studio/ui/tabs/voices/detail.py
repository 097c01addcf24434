"""The right panel: one voice, what is known of it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.voice import Voice
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.voices.edit_form import EditForm
from studio.ui.tabs.voices.facts import Facts
from studio.ui.tabs.voices.fingerprint import Fingerprint
from studio.ui.tabs.voices.page import Page
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.wheel import WheelLabel

WIDTH, WIDTH_COMPACT, WHEEL = 336, 300, 92
NONE_CHOSEN = "Choose a voice to see all that is known of it."


class Detail(QFrame):
    """Buttons that tell by their own signals; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Voice")
        self._wheel = WheelLabel(scaled(WHEEL))
        self._name = label(role="name", tone="strong", wrap=True)
        self._description = label(tone="quiet", wrap=True)
        self._none = label(NONE_CHOSEN, tone="quiet", wrap=True)
        self.use = button("Use in script", kind="primary")
        self.preview = button("Preview", icon="play")
        self.edit, self.delete = button("Edit…", icon="pencil-simple"), button("Delete…", icon="trash")
        self.localize, self.mix = (
            button("Other language…", icon="translate"),
            button("Add to mix", icon="plus"),
        )
        self.facts, self.fingerprint, self.form = Facts(), Fingerprint(), EditForm()
        self.question = QuestionBar("trash", narrow=True)
        self.notice = label(role="small", tone="quiet", wrap=True)
        self._shown: Voice | None = None
        self._was_editing = False
        self._arrange()

    def _arrange(self) -> None:
        names = column(self._name, self._description, STRETCH, spacing=4, margins=(0, 6, 0, 0))
        self._head, self._acts, self._all = QWidget(), QWidget(), QWidget()
        self._head.setLayout(row(self._wheel, (names, 1), spacing=16))
        first = row(self.use, self.preview, STRETCH)
        more = row(self.mix, self.localize, STRETCH)
        last = row(self.edit, self.delete, STRETCH)
        self._acts.setLayout(column(first, more, last, spacing=8))
        self._picture = QWidget()
        told = label("Voices that sound alike have alike pictures.", role="small", tone="quiet", wrap=True)
        numbers = row(section("Fingerprint"), STRETCH, label("192 numbers", role="small", tone="quiet"))
        self._picture.setLayout(column(numbers, self.fingerprint, told, spacing=6))
        parts = (self._head, self._acts, self.form, self.question, self.notice, line(), self.facts, line())
        self._all.setLayout(column(*parts, self._picture, spacing=14))
        inner = QWidget()
        inner.setLayout(column(self._none, self._all, STRETCH, spacing=0, margins=(0, 0, 8, 12)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(16, 18, 8, 0)))

    def show_page(self, page: Page, comes_with: str) -> None:
        """Shows the chosen voice; `comes_with` names the connection."""
        voice = page.chosen
        self._none.setVisible(voice is None)
        self._all.setVisible(voice is not None)
        if voice is None:
            return
        if voice != self._shown:
            self._shown = voice
            self._wheel.set_voice(voice)
            self._name.setText(voice.name)
            self._description.setText(voice.description)
            self.fingerprint.set_voice(voice)
            self._picture.setVisible(bool(voice.embedding))
        self.facts.show_voice(voice, comes_with, page.uses, page.speaker)
        self._show_acts(page, voice)

    def _show_acts(self, page: Page, voice: Voice) -> None:
        self._acts.setVisible(not page.editing)
        self.form.setVisible(page.editing)
        if page.editing and not self._was_editing:
            self.form.begin(voice)
        self._was_editing = page.editing
        self.form.set_busy(bool(page.locked))
        for act in (self.edit, self.delete):
            act.setEnabled(not page.locked)
            act.setToolTip(page.locked)
        self.use.set_kind("plain" if page.question else "primary")
        self.question.show_question(page.question)
        self.notice.setText(page.notice)
        self.notice.setVisible(bool(page.notice))

    def set_previewing(self, voice_id: str, _fraction: float) -> None:
        """The voice that is heard; an empty id for none."""
        heard = self._shown is not None and voice_id == self._shown.id
        self.preview.setText("Stop" if heard else "Preview")
        self.preview.set_icon_name("stop" if heard else "play")
