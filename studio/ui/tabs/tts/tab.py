"""The TTS tab: its widgets, and which of their signals goes to which act of the presenter."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from studio.core.clip import Clip
from studio.core.errors import DiskError, StudioError
from studio.core.take import Take
from studio.core.voice import Voice
from studio.jobs.task import Work
from studio.services.open_script import SUFFIXES, open_script
from studio.ui.errors import NOTHING_KNOWN, Circumstance, Deed
from studio.ui.export.exporting import Exporting
from studio.ui.export.popover import ExportPopover
from studio.ui.speech.make_key import is_make_key
from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.tts.announcer import Announcer
from studio.ui.tabs.tts.arranging import LOCKED
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.finding import Finding
from studio.ui.tabs.tts.menus import block_menu
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.pointer import Spot
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.rest_popover import RestPopover
from studio.ui.tabs.tts.sound_view import SoundView
from studio.ui.tabs.tts.summary import sums_of
from studio.ui.theme.boxes import column
from studio.ui.theme.theme import theme
from studio.ui.voices.previews import Previews
from studio.ui.waveform.take_wave import TakeWave
from studio.ui.widgets.name_popover import NamePopover

EXPORT_FOLDER = "export_folder"
FILTER = f"Scripts ({' '.join('*' + suffix for suffix in SUFFIXES)});;All files (*)"
LOW_WINDOW, LOWEST_WINDOW = 800, 640
"""Window heights below which the waveform is lower, and folds to nothing."""


class TtsTab(Tab):
    """Words in, takes out."""

    title = "TTS"
    icon_name = "text-aa"

    def __init__(self, given: Equipment) -> None:
        super().__init__()
        services, pool = given.services, given.pool
        self._services, self._banner = services, given.banner
        self.presenter = TtsPresenter(given, self)
        self.previews = Previews(self._fetch_preview, pool, given.player, self)
        self.body, self.wave = Body(), TakeWave()
        self.sound_view = SoundView(self.presenter, self.wave, given.transport, services.connect)
        self.exporting = Exporting(services, pool, self)
        self.export_popover = ExportPopover(self.exporting, self)
        self._announcer = Announcer(self)
        self.names, self.rest_popover = NamePopover("Rename", self), RestPopover(self)
        self._anchor = QWidget(self.body.script.list.viewport())
        self.rest_popover.taken.connect(self.presenter.writing.set_pause)
        self._said: tuple[str, tuple[int, int]] | None = None
        self._changed: tuple[tuple[int, int], ...] = ()
        self.setLayout(column((self.body, 1), self.wave, spacing=0))
        self._connect_words()
        self._connect_script()
        self._connect_panel()
        self._connect_sound()
        self._connect_export()
        self._add_keys()
        self._order_tabs()
        self.presenter.begin()

    # Wiring

    def _connect_words(self) -> None:
        bar, acts, editor = self.body.toolbar, self.presenter, self.body.script.editor
        editor.typed.connect(acts.writing.type)
        editor.left.connect(acts.writing.commit)
        editor.undo_asked.connect(acts.writing.undo)
        editor.redo_asked.connect(acts.writing.redo)
        editor.split_asked.connect(acts.arranging.split)
        editor.join_asked.connect(acts.arranging.join)
        editor.pasted.connect(acts.arranging.paste)
        editor.stepped.connect(lambda step: acts.step(step, write=True))
        self.body.script.left.connect(acts.writing.commit)
        self.body.script.offers.open_asked.connect(self.open_text)
        self.body.script.offers.example_asked.connect(acts.writing.try_example)
        bar.title.renamed.connect(acts.writing.rename)
        bar.undo.clicked.connect(acts.writing.undo)
        bar.redo.clicked.connect(acts.writing.redo)
        bar.open_text.clicked.connect(self.open_text)
        bar.open_icon.clicked.connect(self.open_text)
        bar.primary_asked.connect(acts.press_primary)
        self.body.question.kept.connect(acts.producing.keep_take)
        self.body.question.went_on.connect(acts.producing.make_anyway)

    def _connect_script(self) -> None:
        blocks, acts = self.body.script.list, self.presenter
        blocks.gone_to.connect(acts.go)
        blocks.edit_asked.connect(self._edit)
        blocks.pressed_spot.connect(self._press_spot)
        blocks.dragged.connect(acts.arranging.move_to)
        blocks.menu_asked.connect(self._open_menu)
        acts.edit_asked.connect(self._edit)
        self.body.summary.next_asked.connect(acts.go_to_next)
        self.finding = Finding(self.body, acts, self)

    def _connect_panel(self) -> None:
        panel, acts = self.body.panel, self.presenter
        panel.voice.taken.connect(self._take_voice)
        panel.voice.hear_asked.connect(self.previews.toggle)
        panel.voice.popover.closed.connect(self.previews.stop)
        panel.lock.clicked.connect(acts.writing.toggle_lock)
        panel.more.clicked.connect(self._open_panel_menu)
        panel.said_by_chosen.connect(acts.arranging.assign)
        panel.reset_asked.connect(lambda name: acts.writing.reset(name, acts.page.usual))
        panel.pause.changed.connect(acts.writing.set_pause)
        panel.target.changed.connect(acts.writing.set_target)
        panel.form.language_chosen.connect(acts.writing.set_language)
        panel.form.speed.changed.connect(acts.writing.set_speed)
        panel.form.feelings.changed.connect(acts.writing.set_emotions)
        panel.form.model_chosen.connect(acts.writing.set_model)
        panel.form.format_popover.chooser.changed.connect(acts.writing.set_format)
        panel.delivery.changed.connect(acts.writing.set_delivery)
        panel.limit.changed.connect(acts.writing.set_duration)
        panel.retake.clicked.connect(self._retake)
        panel.takes.chosen.connect(acts.writing.choose)
        panel.takes.play_asked.connect(acts.play_take)
        panel.takes.menu_asked.connect(self._open_take_menu)
        self.previews.heard.connect(panel.voice.set_previewing)
        self.previews.failed.connect(self._no_preview)

    def _connect_sound(self) -> None:
        acts = self.presenter
        acts.page_changed.connect(self._show_page)
        acts.failed.connect(self._show_error)
        acts.hearing.drawn.connect(self.sound_view.draw)
        acts.hearing.moved.connect(self.wave.set_position)
        acts.hearing.said.connect(self._mark_said)
        acts.hearing.sourced.connect(self.sound_view.name_source)
        self.wave.seeked.connect(acts.hearing.seek)
        self.wave.selected.connect(acts.hearing.select)
        self.wave.stretch_asked.connect(acts.hearing.play_stretch)
        self.follow(theme().changed, self._renew)

    def _connect_export(self) -> None:
        self.body.toolbar.export.clicked.connect(self.export)
        self.exporting.saved.connect(self._keep_folder)

    def _add_keys(self) -> None:
        acts, arranging = self.presenter, self.presenter.arranging
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Shift+Z": acts.writing.redo,
            "Ctrl+Shift+E": self.export,
            "Ctrl+O": self.open_text,
            "T": acts.next_take,
            "Ctrl+L": acts.writing.toggle_lock,
            "Ctrl+D": arranging.duplicate,
            "Ctrl+J": arranging.join,
            "Ctrl+Shift+N": arranging.add_after,
            "Alt+Up": lambda: arranging.move(-1),
            "Alt+Down": lambda: arranging.move(1),
            "Ctrl+F": self.finding.open,
            "Ctrl+Shift+Return": acts.make_missing,
            "Ctrl+Shift+Enter": acts.make_missing,
            **{f"Ctrl+Alt+{number}": partial(arranging.assign_number, number) for number in range(10)},
        }
        for name, act in keys.items():
            self._add_key(QKeySequence(name), act)
        self._add_key(QKeySequence(QKeySequence.StandardKey.Undo), acts.writing.undo)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.body.script.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(arranging.delete)

    def _add_key(self, keys: QKeySequence, act: Callable[[], object]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _order_tabs(self) -> None:
        bar, panel = self.body.toolbar, self.body.panel

        order: tuple[QWidget, ...] = (
            *(
                bar.title,
                bar.manner,
                bar.undo,
                bar.redo,
                bar.open_text,
                bar.open_icon,
                bar.export,
                bar.primary,
                bar.panel,
            ),
            *(
                self.body.question.keep,
                self.body.question.go_on,
                self.body.script.list,
                self.body.script.editor,
            ),
            *(
                panel.lock,
                panel.more,
                panel.voice,
                panel.voice_reset,
                panel.said_by,
                panel.form.language,
                panel.form.speed.slider,
                panel.pause.slider,
                panel.form.feelings.add,
                panel.target.limit.field,
                panel.target.fit,
                panel.limit.field,
            ),
            *(panel.form.model, panel.form.format),
            *(panel.takes, panel.retake, panel.how_made.fold, self.wave),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # What the window calls

    def regions(self) -> tuple[QWidget, ...]:
        parts = (self.body.toolbar, self.body.script, self.body.panel, self.wave)
        return tuple(part for part in parts if not part.isHidden())

    def activated(self) -> None:
        """The tab has come to the front: the words are ready to be typed, as an undo elsewhere left them."""
        self.presenter.writing.edited.emit()
        if len(self.presenter.document.ids) == 1:
            self._edit(self.presenter.document.id, None)
        else:
            self.body.script.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self.previews.stop()

    def toggle_play(self) -> None:
        """What Space does: holds what sounds, else plays and makes what is missing."""
        self.presenter.toggle()

    def close_tab(self) -> None:
        self.previews.leave()
        self.exporting.leave()
        self.presenter.close()
        self.wave.close_strip()
        super().close_tab()

    # Acts that need a widget

    def open_text(self) -> None:
        """Asks for a text file and opens it."""
        name, _ = QFileDialog.getOpenFileName(self, "Open text", "", FILTER)
        if name:
            self.open_text_file(Path(name))

    def open_text_file(self, path: Path) -> None:
        """Opens a text as the blocks of the script."""
        try:
            self.presenter.arranging.open(open_script(path))
        except StudioError as error:
            self._show_error(error, NOTHING_KNOWN)

    def export(self) -> None:
        """Opens the export of the chosen take."""
        self.presenter.writing.commit()
        page = self.presenter.page
        if page.chosen is not None:
            folder = Path(str(self._services.settings.get(EXPORT_FOLDER) or Path.home()))
            self.export_popover.open_for(page.chosen, page.title, folder, self.body.toolbar.export)

    def _keep_folder(self, path: Path) -> None:
        with suppress(DiskError):
            self._services.settings.set(EXPORT_FOLDER, str(path.parent))

    def _edit(self, block_id: str, at: QPoint | int | None) -> None:
        """The words of a block are written in."""
        self.presenter.go(block_id)
        if self.presenter.document.block.locked:
            number = self.presenter.document.number
            self.presenter.producing.say(LOCKED.format(number))
        self.presenter.following = False
        self.body.script.edit(block_id, at)

    def _press_spot(self, block_id: str, spot: Spot) -> None:
        if spot is Spot.PLAY:
            self.presenter.play_from(block_id)
        elif spot is Spot.STATE:
            self.presenter.go(block_id)
            self.presenter.producing.make()
        elif spot is Spot.REST:
            self.presenter.go(block_id)
            self.rest_popover.ask(self.presenter.document.block.pause_after, self._rest_anchor(block_id))

    def _rest_anchor(self, block_id: str) -> QWidget:
        """Something where the pause stands, for the pop-over to open under."""
        blocks = self.body.script.list
        rect = blocks.pointer.rest_rect(blocks.rows_model.place(block_id)).toRect()
        self._anchor.setGeometry(rect)
        return self._anchor

    def _open_menu(self, block_id: str, point: QPoint) -> None:
        self.presenter.go(block_id)
        self._menu().popup(point)

    def _open_panel_menu(self) -> None:
        more = self.body.panel.more
        self._menu().popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        acts = self.presenter
        return block_menu(self, acts, lambda: self._edit(acts.document.id, None), self._rename_block)

    def _rename_block(self) -> None:
        block = self.presenter.document.block
        hint = f"Block {self.presenter.document.number}"
        self.names.ask(block.name, hint, self.presenter.writing.name_block, self.body.panel.more)

    def _open_take_menu(self, take: Take, point: QPoint) -> None:
        acts, menu = self.presenter, QMenu(self)
        for words, act in (
            ("Play", partial(acts.play_take, take)),
            ("Use this take", partial(acts.writing.choose, take)),
            ("Rename…", partial(self._rename_take, take)),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _rename_take(self, take: Take) -> None:
        name = self.presenter.document.block.take_names.get(take.id, "")
        writing = self.presenter.writing
        self.names.ask(name, self.presenter.document.name_of(take), partial(writing.name_take, take), self.body.panel.takes)

    def _retake(self) -> None:
        self.presenter.producing.make()

    def _take_voice(self, voice: Voice) -> None:
        self.previews.stop()
        self.presenter.writing.take_voice(voice)

    def _fetch_preview(self, voice: Voice, work: Work) -> Clip:
        return self._services.preview(voice, work.cancel)

    # Showing

    def _show_page(self, page: Page) -> None:
        self._changed = page.changed
        held = QApplication.focusWidget()
        self.body.toolbar.show_page(page)
        self.body.question.show_question(page.question)
        self.body.script.show_rows(page.rows, page.row.id)
        self.body.summary.show_sums(sums_of(page.rows), page.notice)
        self.body.panel.show_page(page)
        self._mark()
        self._announcer.show_page(page)
        self._keep_focus(held)

    def _keep_focus(self, held: QWidget | None) -> None:
        """A control that goes away leaves the focus to what it was about, not to whatever comes next."""
        if held is None or not self.isAncestorOf(held) or (held.isVisible() and held.isEnabled()):
            return
        script = self.body.script
        if script.isAncestorOf(held) or not self.wave.isVisible():
            spot: QWidget = script.editor if script.editor.isVisible() else script.list
        else:
            spot = self.wave
        spot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_said(self, said: tuple[str, tuple[int, int]] | None) -> None:
        self._said = said
        self.body.script.list.set_said(said)
        self._mark()

    def _mark(self) -> None:
        """In the editor too, if its block is the one that is heard."""
        here = self._said is not None and self._said[0] == self.body.script.editing
        self.body.script.editor.mark(self._said[1] if here and self._said else None, self._changed)

    def _renew(self) -> None:
        self.body.script.list.renew()
        self.body.script.editor.renew_marks()

    def _no_preview(self, error: StudioError) -> None:
        self.body.panel.voice.set_note(error.sentence)

    def _show_error(self, error: StudioError, circumstance: Circumstance) -> None:
        actions: dict[Deed, Callable[[], None]] = {
            Deed.TRY_AGAIN: self.presenter.producing.try_again,
            Deed.CHOOSE_VOICE: self.body.panel.voice.open,
            Deed.KEEP: self.presenter.producing.keep_part,
        }
        self._banner.show_error(error, actions, circumstance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_make_key(event):
            self.presenter.producing.make()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.window().height()
        self.wave.setVisible(height >= LOWEST_WINDOW)
        self.wave.set_low(height < LOW_WINDOW)
