"""What is done with the chosen voice: by the panel's buttons, by its menu, and by the keys of a card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.file_kinds import file_kind
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.voices.auditioning import Auditioning
from studio.ui.tabs.voices.body import Body
from studio.ui.tabs.voices.make.mixing import Mixing
from studio.ui.tabs.voices.passing_on import file_name
from studio.ui.tabs.voices.presenter import VoicesPresenter
from studio.ui.widgets.name_popover import NamePopover

VOICE_FILES = file_kind(tr("Voices"), (".voice.json",))


class ChosenVoice(QObject):
    """Joins the panel and the gallery to the acts on one voice."""

    def __init__(
        self, acts: VoicesPresenter, mixing: Mixing, auditioning: Auditioning, body: Body, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._acts, self._mixing, self._auditioning, self._body = acts, mixing, auditioning, body
        self._asking: NamePopover | None = None
        self._detail, self._gallery = body.detail, body.gallery_page.gallery
        self._connect()
        self._connect_menu()

    def _connect(self) -> None:
        detail, gallery, acts = self._detail, self._gallery, self._acts
        gallery.like_asked.connect(acts.noting.toggle_favourite)
        gallery.menu_asked.connect(self._open_card_menu)
        gallery.mix_asked.connect(self._mixing.add)
        gallery.audition_asked.connect(self.audition)
        self._body.mix.dropped.connect(self._drop_in_mix)
        detail.use.clicked.connect(acts.use)
        detail.like.clicked.connect(lambda: self._do(acts.noting.toggle_favourite))
        detail.more.clicked.connect(self._open_menu)
        detail.tags.added.connect(lambda tag: self._do(lambda voice: acts.noting.add_tag(voice, tag)))
        detail.tags.removed.connect(lambda tag: self._do(lambda voice: acts.noting.remove_tag(voice, tag)))
        detail.question.kept.connect(acts.keep)
        detail.question.went_on.connect(acts.delete)
        detail.form.saved.connect(acts.save)
        detail.form.left.connect(acts.leave_edit)

    def _connect_menu(self) -> None:
        acts = self._acts
        self._detail.acts.connect(
            {
                "edit": acts.begin_edit,
                "duplicate": acts.duplicate,
                "localize": lambda: self._do(self._localize),
                "mix": lambda: self._do(self._mixing.add),
                "audition": lambda: self._do(self.audition),
                "consent": lambda: self._do(self._ask_consent),
                "copy_id": self._detail.facts.copy_id,
                "export": lambda: self._do(self._export),
                "delete": acts.ask_to_delete,
                "undo": acts.noting.undo,
                "redo": acts.noting.redo,
            }
        )

    def audition(self, voice: Voice) -> None:
        """It is compared with others."""
        self._body.show_audition()
        self._auditioning.add(voice)

    def _do(self, act: Callable[[Voice], object]) -> None:
        voice = self._acts.page.chosen
        if voice is not None:
            act(voice)

    def _open_menu(self) -> None:
        spot = self._detail.more
        self._detail.acts.menu().popup(spot.mapToGlobal(QPoint(0, spot.height() + 2)))

    def _open_card_menu(self, voice: Voice) -> None:
        self._acts.choose(voice)
        self._detail.acts.menu().popup(QCursor.pos())

    def _drop_in_mix(self, voice_id: str) -> None:
        voice = self._acts.voices.find(voice_id)
        if voice is not None:
            self._mixing.add(voice)

    def _localize(self, voice: Voice) -> None:
        self._body.show_localize()
        self._body.localize.begin(voice)

    def _ask_consent(self, voice: Voice) -> None:
        consent, noting = self._acts.noting.of(voice).consent, self._acts.noting
        if self._asking is None:
            self._asking = NamePopover(tr("Who is speaking, and agreed to this voice?"), self._body)
            self._asking.go.setText(tr("Keep", about="stores what was typed"))
        who = consent.who if consent is not None else ""
        taken = partial(noting.set_speaker, voice)
        self._asking.ask(who, tr("First and last name"), taken, self._detail.more)

    def _export(self, voice: Voice) -> None:
        suggested = str(Path(sound_folder()) / file_name(voice))
        name, _ = QFileDialog.getSaveFileName(self._body, tr("Export the voice"), suggested, VOICE_FILES)
        if name:
            self._acts.export(Path(name))
