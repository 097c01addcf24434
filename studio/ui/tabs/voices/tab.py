"""The Voices tab: its widgets, and which of their signals goes to which act of the presenters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from studio.audio.overview import Overview
from studio.audio.peaks import Peaks
from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.core.language import listed, tr
from studio.core.voice import Voice
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed
from studio.ui.keys import add_keys
from studio.ui.speech.playing import RUNNING
from studio.ui.tab_names import VOICES
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.voices.announcer import Announcer
from studio.ui.tabs.voices.audition_part import AuditionPart
from studio.ui.tabs.voices.auditioning import Auditioning
from studio.ui.tabs.voices.body import Body
from studio.ui.tabs.voices.chosen import ChosenVoice
from studio.ui.tabs.voices.hearing import Hearing
from studio.ui.tabs.voices.make.clone_page import ClonePage
from studio.ui.tabs.voices.make.cloning import Cloning
from studio.ui.tabs.voices.make.create_form import CreateForm, ask_for_voice
from studio.ui.tabs.voices.make.creating import Creating
from studio.ui.tabs.voices.make.localize_form import LocalizeForm
from studio.ui.tabs.voices.make.localizing import Localizing
from studio.ui.tabs.voices.make.mix_part import MixPart
from studio.ui.tabs.voices.make.mixing import Mixing
from studio.ui.tabs.voices.make.sound_part import MICROPHONE
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.presenter import VoicesPresenter
from studio.ui.tabs.voices.sieve import Order
from studio.ui.tabs.voices.toolbar import Toolbar
from studio.ui.theme.boxes import column


class VoicesTab(Tab):
    """Every voice of the connection, and the making of one's own."""

    title, icon_name = VOICES

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        self._services, self._banner, self._transport = given.services, given.banner, given.transport
        self._player = given.player
        self.presenter = VoicesPresenter(given, self)
        self.auditioning = Auditioning(given, self)
        self.cloning, self.mixing = Cloning(given, self), Mixing(given, self)
        self.localizing, self.creating = Localizing(given, self), Creating(given, self)
        self.toolbar = Toolbar()
        self.body = Body(
            self.toolbar,
            ClonePage(given, self.cloning, self),
            MixPart(self.mixing),
            AuditionPart(self.auditioning),
            LocalizeForm(self.localizing),
            CreateForm(self.creating),
        )
        self.detail, self.gallery = self.body.detail, self.body.gallery_page.gallery
        self.hearing = Hearing(given, self.presenter, self.detail, self.icon_name, self)
        self.previews = self.hearing.previews
        self.on_chosen = ChosenVoice(self.presenter, self.mixing, self.auditioning, self.body, self)
        self.announcer = Announcer(self)
        self.setAcceptDrops(True)
        self.setLayout(column(self.body, spacing=0))
        self._connect_finding()
        self._connect_voice()
        self._connect_making()
        self._connect_audition()
        self._add_keys()
        self.presenter.begin()

    # Wiring

    def _connect_finding(self) -> None:
        bar, acts, rail = self.toolbar, self.presenter, self.body.rail
        bar.searched.connect(acts.search)
        bar.turned.connect(acts.turn)
        bar.order.activated.connect(self._sort)
        bar.filters.toggled.connect(rail.setVisible)
        rail.kind_asked.connect(acts.show_kind)
        rail.turned.connect(acts.turn)
        self.body.gallery_page.clear_asked.connect(self._clear)
        self.body.gallery_page.again_asked.connect(acts.voices.refresh)
        self.body.gallery_page.clone_asked.connect(self.body.show_clone)
        acts.page_changed.connect(self._show_page)
        acts.failed.connect(self._show_error)
        self._banner.solving.follow_act(acts.noting.failed, acts.noting.written)

    def _connect_voice(self) -> None:
        self.gallery.taken.connect(self._take)
        self.gallery.hear_asked.connect(self.previews.toggle)
        self.previews.heard.connect(self.gallery.cards.set_previewing)

    def _connect_audition(self) -> None:
        part, acts = self.body.audition, self.auditioning
        self.toolbar.audition.clicked.connect(self._toggle_audition)
        part.closed.connect(self._close_audition)
        part.picked.connect(self.presenter.choose)
        acts.sourced.connect(self.hearing.name)
        acts.failed.connect(self._show_error)
        acts.changed.connect(lambda: self.announcer.show_audition(acts))
        self.cloning.doctoring.judged.connect(self.announcer.show_judgement)

    def _add_keys(self) -> None:
        noting = self.presenter.noting
        add_keys(self, {"Ctrl+Z": noting.undo, "Ctrl+Shift+Z": noting.redo})

    def _connect_making(self) -> None:
        body = self.body
        self.toolbar.clone.clicked.connect(body.show_clone)
        self.toolbar.from_numbers.clicked.connect(body.show_create)
        self.toolbar.open_file.clicked.connect(self._open_voice)
        body.mix.here_asked.connect(self._use_this_computer)
        self.mixing.sourced.connect(self._name_mix)
        self.cloning.sourced.connect(self._name_clone)
        self.creating.sourced.connect(self.hearing.name)
        for saying in (body.clone.trial.saying, self.localizing.saying):
            saying.sourced.connect(self.hearing.name)
            saying.failed.connect(lambda error: self._show_error(error, NOTHING_KNOWN))
        for left in (
            body.clone_bar.left,
            body.clone.left,
            body.localize.foot.left,
            body.create_form.foot.left,
        ):
            left.connect(self._back)
        for part in (self.cloning, self.mixing, self.localizing.making, self.creating):
            part.failed.connect(self._show_error)
        for way in (self.cloning, self.mixing, self.localizing, self.creating):
            way.making.made.connect(self._made)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        body = self.body
        if body.cloning:
            parts: tuple[QWidget, ...] = (body.clone_bar, body.clone.sheet, body.side)
        else:
            parts = (self.toolbar, body.rail, self.gallery, body.audition, body.mix, body.side)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front; the script may use other voices now."""
        self.presenter.begin()
        (self.gallery if self.presenter.page.voices else self.toolbar.search).setFocus()

    def begin_first(self) -> None:
        """A voice of one's own: the page that clones, with something to read into the microphone."""
        self.body.show_clone()
        self.body.clone.sheet.sound.take_way(MICROPHONE)
        self.body.clone.sheet.sound.microphone.record.setFocus()

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self.previews.stop()

    def toggle_play(self) -> None:
        """What Space does: ends what sounds, else hears what is in front."""
        if self._player.state in RUNNING or self.previews.voice_id:
            self.previews.stop()
            self._player.pause()
        elif self.body.cloning:
            self.cloning.hear()
        else:
            self.hearing.preview()

    def close_tab(self) -> None:
        self.hearing.leave()
        self.presenter.close()
        for part in (self.cloning, self.mixing, self.auditioning, self.localizing, self.creating):
            part.close()
        self.body.clone.close()
        super().close_tab()

    # Acts that need a widget

    def _sort(self, _index: int) -> None:
        self.presenter.sort(Order(str(self.toolbar.order.value())))

    def _clear(self) -> None:
        self.toolbar.search.clear()
        self.presenter.clear()

    def _take(self, voice: Voice) -> None:
        if self.body.side is not self.detail and not self.body.cloning:
            self.body.show_gallery()
        self.presenter.choose(voice)

    def _toggle_audition(self) -> None:
        if self.body.audition.isHidden():
            self.body.show_audition()
            self.body.audition.line.setFocus()
        else:
            self._close_audition()

    def _close_audition(self) -> None:
        self.body.hide_audition()
        self.gallery.setFocus()

    def _back(self) -> None:
        self.body.show_gallery()
        self.gallery.setFocus()

    def _made(self, voice: Voice) -> None:
        self._back()
        self.presenter.show_made(voice, self.cloning.take_advice())

    def _use_this_computer(self) -> None:
        self._banner.do(Deed.USE_THIS_COMPUTER)

    # Showing

    def _show_page(self, page: Page) -> None:
        held = QApplication.focusWidget()
        self.toolbar.show_page(page)
        self.body.rail.show_page(page)
        self.body.gallery_page.show_page(page)
        self.body.audition.set_shown(page.voices)
        self.detail.show_page(page, self._services.connect.chosen.name)
        self.hearing.show_page(page)
        self.announcer.show_page(page)
        if self.has_lost(held):
            spots = (self.detail.more, self.gallery, self.toolbar.search)
            next((spot for spot in spots if spot.isVisible() and spot.isEnabled()), self).setFocus()

    def _name_mix(self, clip: Clip) -> None:
        of = tr("of {names}", about="a mix", names=listed([each.voice.name for each in self.mixing.shares]))
        self._transport.show_source(tr("The mix"), of, clip, self.icon_name)

    def _name_clone(self, name: str, peaks: Peaks | Overview) -> None:
        self._transport.show_source(name, tr("to be cloned"), peaks, self.icon_name)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.CHOOSE_FILE: self.body.clone.open_file,
            Deed.OPEN_PART: self.cloning.opening.open_what_is_there,
        }
        self._banner.show_error(error, actions, circumstance)

    # Files dropped on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = any(url.isLocalFile() for url in event.mimeData().urls())
        if files and self.toolbar.clone.isEnabled():
            event.acceptProposedAction()

    def _open_voice(self) -> None:
        """Asks for a voice's file, and shows what it says."""
        if (path := ask_for_voice(self)) is not None:
            self.body.open_voice(path)

    def _drop(self, path: Path) -> None:
        """A voice's file is made a voice of, a recording is cloned."""
        if path.suffix.lower() == ".json":
            self.body.open_voice(path)
        else:
            self.body.show_clone()
            self.body.clone.open(path)

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if path:
            event.acceptProposedAction()
            self._drop(Path(path))

    def take_recording(self, path: Path) -> bool:
        """Opens what was just recorded where the clone page is open; there it may also be consent."""
        if self.body.cloning and not self.cloning.consent.take(path):
            self.body.clone.open(path)
        return self.body.cloning

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        if event.text() == "/" and not typing and not self.body.cloning:
            self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif (event.text().isdigit() and not typing and self.auditioning.hear(int(event.text()))) or (
            event.key() == Qt.Key.Key_Escape and not typing and self._left_by_escape()
        ):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _left_by_escape(self) -> bool:
        if self.body.drawer.close_drawer():
            return True
        if self.body.side is not self.detail:
            self._back()
            return True
        return False
