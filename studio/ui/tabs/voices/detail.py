"""The right panel: one voice, what is known of it, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.regions import in_order
from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.voices.consent_note import ConsentNote
from studio.ui.tabs.voices.edit_form import EditForm
from studio.ui.tabs.voices.facts import Facts
from studio.ui.tabs.voices.fingerprint import Fingerprint
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.tag_part import TagPart
from studio.ui.tabs.voices.try_part import TryPart
from studio.ui.tabs.voices.voice_menu import VoiceActs
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.wheel import WheelLabel

WIDTH, WIDTH_COMPACT, WHEEL = 336, 300, 92
APART, AROUND = 6, 46
"""Px between two acts; at the sides of them all, with the scroll bar."""
NONE_CHOSEN = tr("Choose a voice to see all that is known of it.")


class Detail(QFrame):
    """Buttons that tell by their own signals, and `acts` for the menu; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Voice"))
        self._wheel = WheelLabel(scaled(WHEEL))
        self._name = label(role="name", tone="strong", wrap=True)
        self._description = label(tone="quiet", wrap=True)
        self._none = label(NONE_CHOSEN, tone="quiet", wrap=True)
        self.use = button(tr("Use in script"), kind="primary")
        self.preview = button(tr("Preview"), icon="play")
        self.like, self.more = (
            icon_button("heart", tr("Favourite"), "F"),
            icon_button("dots-three", tr("More", about="opens a menu")),
        )
        self.acts = VoiceActs(self)
        self.consent, self.facts, self.tags = ConsentNote(), Facts(), TagPart()
        self.fingerprint, self.form, self.trial = Fingerprint(), EditForm(), TryPart()
        self.question = QuestionBar("trash", narrow=True)
        self.price = QuestionBar("coin", narrow=True)
        self.notice = label(role="small", tone="quiet", wrap=True)
        self.show_folder = button(tr("Show in folder"), icon="folder-open")
        self._saved: Path | None = None
        self._shown: Voice | None = None
        self._was_editing, self._heard = False, False
        self._arrange()
        self._order()

    def _arrange(self) -> None:
        names = column(self._name, self._description, STRETCH, spacing=4, margins=(0, 6, 0, 0))
        self._head, self._acts, self._all = QWidget(), QWidget(), QWidget()
        self._head.setLayout(row(self._wheel, (names, 1), spacing=16))
        self._acts.setLayout(row(self.use, self.preview, STRETCH, self.like, self.more, spacing=APART))
        self._folder = QWidget()
        self._folder.setLayout(row(self.show_folder, STRETCH))
        self.show_folder.clicked.connect(self._open_folder)
        self._picture = QWidget()
        told = label(
            tr("Voices that sound alike have alike pictures."), role="small", tone="quiet", wrap=True
        )
        numbers = row(
            section(tr("Fingerprint")), STRETCH, label(tr("192 numbers"), role="small", tone="quiet")
        )
        self._picture.setLayout(column(numbers, self.fingerprint, told, spacing=6))
        asked = (self.consent, self._acts, self.form, self.question, self.price, self.notice, self._folder)
        parts = (self._head, *asked, line(), self.facts, self.tags, line(), self._picture, self.trial)
        self._all.setLayout(column(*parts, spacing=14))
        inner = QWidget()
        inner.setLayout(column(self._none, self._all, STRETCH, spacing=0, margins=(0, 0, 8, 12)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(16, 18, 8, 0)))

    def _order(self) -> None:
        """Tab goes as the eye does, whatever was made first."""
        form, trial = self.form, self.trial
        acts = (self.consent.hear, self.use, self.preview, self.like, self.more)
        asked = (form.name, form.description, form.save, form.cancel, self.question.keep, self.question.go_on)
        known = (self.price.keep, self.price.go_on, self.show_folder, self.facts.copy, self.tags.add)
        in_order((*acts, *asked, *known, self.tags.field, trial.field, trial.play))

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
            self._description.setText(voice.told)
            self.fingerprint.set_voice(voice)
            self._picture.setVisible(bool(voice.embedding))
        self.facts.show_voice(voice, comes_with, page.uses)
        self.tags.show_tags(page.notes.tags, page.known_tags)
        liked = page.notes.favourite
        self.like.set_icon_name("heart-fill" if liked else "heart", "patch" if liked else "normal")
        self.like.name_it(tr("No longer a favourite") if liked else tr("Favourite"), "F")
        self._show_acts(page, voice)

    def _show_acts(self, page: Page, voice: Voice) -> None:
        self._acts.setVisible(not page.editing)
        self.form.setVisible(page.editing)
        if page.editing and not self._was_editing:
            self.form.begin(voice)
        self._was_editing = page.editing
        self.form.set_busy(bool(page.locked))
        for act in ("edit", "delete"):
            self.acts.allow(act, page.locked)
        self.acts.allow("duplicate", page.no_create)
        self.acts.allow("export", page.exporting)
        self.acts.rename("undo", page.undo and tr("Undo: {step}", step=page.undo))
        self.acts.rename("redo", page.redo and tr("Redo: {step}", step=page.redo))
        self.use.set_kind("plain" if page.question or page.price else "primary")
        self.question.show_question(page.question)
        self.price.show_question(page.price)
        self.notice.setText(page.notice)
        self.notice.setVisible(bool(page.notice))
        self._folder.setVisible(page.saved is not None)
        self._saved = page.saved

    def set_previewing(self, voice_id: str, _fraction: float) -> None:
        """The voice that is heard; an empty id for none."""
        self._heard = self._shown is not None and voice_id == self._shown.id
        self.preview.set_icon_name("stop" if self._heard else "play")
        self._name_preview()

    def _name_preview(self) -> None:
        """In words where there is room for them beside the other acts."""
        words = tr("Stop") if self._heard else tr("Preview")
        self.preview.setText(words)
        parts = (self.use, self.preview, self.like, self.more)
        wide = sum(part.sizeHint().width() for part in parts) + APART * len(parts)
        fits = wide <= self.width() - scaled(AROUND)
        self.preview.setText(words if fits else "")
        self.preview.setAccessibleName(words)
        self.preview.setToolTip("" if fits else words)
        self.preview.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_preview()

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
