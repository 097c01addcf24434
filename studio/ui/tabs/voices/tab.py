"""The Voices tab: its widgets, and which of their signals goes to which act of the presenters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.core.voice import Voice
from studio.jobs.task import Work
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.voices.body import Body
from studio.ui.tabs.voices.make.clone_page import ClonePage
from studio.ui.tabs.voices.make.cloning import Cloning
from studio.ui.tabs.voices.make.create_form import CreateForm
from studio.ui.tabs.voices.make.creating import Creating
from studio.ui.tabs.voices.make.localize_form import LocalizeForm
from studio.ui.tabs.voices.make.localizing import Localizing
from studio.ui.tabs.voices.make.mix_part import MixPart
from studio.ui.tabs.voices.make.mixing import Mixing
from studio.ui.tabs.voices.page import Page
from studio.ui.tabs.voices.presenter import VoicesPresenter
from studio.ui.tabs.voices.sieve import Order
from studio.ui.tabs.voices.toolbar import Toolbar
from studio.ui.theme.boxes import column
from studio.ui.voices.previews import KEY, Previews


class VoicesTab(Tab):
    """Every voice of the connection, and the making of one's own."""

    title = "Voices"
    icon_name = "users-three"

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        self._services, self._banner, self._transport = given.services, given.banner, given.transport
        self._player, self._named = given.player, ""
        self.presenter = VoicesPresenter(given, self)
        self.previews = Previews(self._fetch_preview, given.pool, given.player, self)
        self.cloning, self.mixing = Cloning(given, self), Mixing(given, self)
        self.localizing, self.creating = Localizing(given, self), Creating(given, self)
        self.toolbar = Toolbar()
        self.body = Body(
            self.toolbar,
            ClonePage(self.cloning, self),
            MixPart(self.mixing),
            LocalizeForm(self.localizing),
            CreateForm(self.creating),
        )
        self.detail, self.gallery = self.body.detail, self.body.gallery_page.gallery
        self.setAcceptDrops(True)
        self.setLayout(column(self.body, spacing=0))
        self._connect_finding()
        self._connect_voice()
        self._connect_making()
        self.presenter.begin()

    # Wiring

    def _connect_finding(self) -> None:
        bar, acts, rail = self.toolbar, self.presenter, self.body.rail
        bar.searched.connect(acts.search)
        bar.turned.connect(acts.turn)
        bar.order.activated.connect(self._sort)
        bar.filters.toggled.connect(rail.setVisible)
        rail.mine_asked.connect(acts.show_mine)
        rail.turned.connect(acts.turn)
        self.body.gallery_page.clear_asked.connect(self._clear)
        self.body.gallery_page.again_asked.connect(acts.voices.refresh)
        acts.page_changed.connect(self._show_page)
        acts.failed.connect(self._show_error)

    def _connect_voice(self) -> None:
        detail, acts = self.detail, self.presenter
        self.gallery.taken.connect(self._take)
        self.gallery.hear_asked.connect(self.previews.toggle)
        detail.use.clicked.connect(acts.use)
        detail.preview.clicked.connect(self._hear_chosen)
        detail.edit.clicked.connect(acts.begin_edit)
        detail.delete.clicked.connect(acts.ask_to_delete)
        detail.question.kept.connect(acts.keep)
        detail.question.went_on.connect(acts.delete)
        detail.form.saved.connect(acts.save)
        detail.form.left.connect(acts.leave_edit)
        for show in (self.gallery.cards.set_previewing, detail.set_previewing, self._name_preview):
            self.previews.heard.connect(show)
        self.previews.failed.connect(self._no_preview)

    def _connect_making(self) -> None:
        body, detail = self.body, self.detail
        self.toolbar.clone.clicked.connect(body.show_clone)
        self.toolbar.from_numbers.clicked.connect(body.show_create)
        detail.localize.clicked.connect(self._localize)
        detail.mix.clicked.connect(self._mix_chosen)
        self.gallery.mix_asked.connect(self.mixing.add)
        self.mixing.sourced.connect(self._name_mix)
        self.cloning.sourced.connect(self._name_clone)
        for left in (
            body.clone_bar.left,
            body.clone.left,
            body.localize.foot.left,
            body.create_form.foot.left,
        ):
            left.connect(self._back)
        for part in (self.cloning, self.mixing, self.localizing.making, self.creating.making):
            part.failed.connect(self._show_error)
        for way in (self.cloning, self.mixing, self.localizing, self.creating):
            way.making.made.connect(self._made)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        body = self.body
        if body.cloning:
            parts: tuple[QWidget, ...] = (body.clone_bar, body.clone.sheet, body.side)
        else:
            parts = (self.toolbar, body.rail, self.gallery, body.mix, body.side)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front; the script may use other voices now."""
        self.presenter.begin()
        (self.gallery if self.presenter.page.voices else self.toolbar.search).setFocus()

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self.previews.stop()

    def toggle_play(self) -> None:
        """What Space does: hears what is in front, or ends that."""
        if self.body.cloning:
            self.cloning.hear()
        else:
            self._hear_chosen()

    def close_tab(self) -> None:
        self.previews.leave()
        self.presenter.close()
        for part in (self.cloning, self.mixing):
            part.close()
        for making in (self.localizing.making, self.creating.making):
            making.leave()
        self.body.clone.sheet.wave.close_strip()
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

    def _hear_chosen(self) -> None:
        voice = self.presenter.page.chosen
        if voice is not None:
            self.previews.toggle(voice)

    def _localize(self) -> None:
        voice = self.presenter.page.chosen
        if voice is not None:
            self.body.show_localize()
            self.body.localize.begin(voice)

    def _mix_chosen(self) -> None:
        voice = self.presenter.page.chosen
        if voice is not None:
            self.mixing.add(voice)

    def _back(self) -> None:
        self.body.show_gallery()
        self.gallery.setFocus()

    def _made(self, voice: Voice) -> None:
        self._back()
        self.presenter.show_made(voice)

    def _fetch_preview(self, voice: Voice, work: Work) -> Clip:
        return self._services.preview(voice, work.cancel)

    # Showing

    def _show_page(self, page: Page) -> None:
        held = QApplication.focusWidget()
        self.toolbar.show_page(page)
        self.body.rail.show_page(page)
        self.body.gallery_page.show_page(page)
        self.detail.show_page(page, self._services.connect.chosen.name)
        if held is not None and self.isAncestorOf(held) and not (held.isVisible() and held.isEnabled()):
            spots = (self.detail.edit, self.gallery, self.toolbar.search)
            next((spot for spot in spots if spot.isVisible() and spot.isEnabled()), self).setFocus()

    def _name_preview(self, voice_id: str, _fraction: float) -> None:
        """Says once in the transport whose preview the player has."""
        clip = self._player.clip() if self._player.key == KEY + voice_id else None
        voice = self.presenter.voices.find(voice_id)
        if voice is None or clip is None:
            self._named = voice_id and self._named
        elif self._named != voice_id:
            self._named = voice_id
            self._transport.show_source(f"{voice.name}, preview", voice.description, clip, self.icon_name)

    def _name_mix(self, clip: Clip) -> None:
        names = ", ".join(share.voice.name for share in self.mixing.shares)
        self._transport.show_source("The mix", f"of {names}", clip, self.icon_name)

    def _name_clone(self, name: str, clip: Clip) -> None:
        self._transport.show_source(name, "to be cloned", clip, self.icon_name)

    def _no_preview(self, error: StudioError) -> None:
        self._show_error(error, NOTHING_KNOWN)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {Deed.CHOOSE_FILE: self.body.clone.open_file}
        self._banner.show_error(error, actions, circumstance)

    # Files dropped on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = any(url.isLocalFile() for url in event.mimeData().urls())
        if files and self.toolbar.clone.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if path:
            event.acceptProposedAction()
            self.body.show_clone()
            self.cloning.open(Path(path))

    def take_recording(self, path: Path) -> bool:
        """Opens what was just recorded where the clone page is open."""
        if self.body.cloning:
            self.cloning.open(path)
        return self.body.cloning

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        if event.text() == "/" and not typing and not self.body.cloning:
            self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape and not typing and self._left_by_escape():
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
