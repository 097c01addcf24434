"""What is done to the script as a whole beside making it: listening back, pronunciations, finishing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from studio.core.language import tr
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.checking import Checking, Doubt
from studio.ui.tabs.tts.checking_popover import CheckingPopover
from studio.ui.tabs.tts.finishing import Finishing
from studio.ui.tabs.tts.finishing_popover import FinishingPopover
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.saying import Saying
from studio.ui.tabs.tts.saying_popover import SayingPopover


class Tools(QObject):
    """Each opens under the toolbar's last button; `find_asked` is the fourth of its menu.
    `failed(StudioError)` for the banner."""

    find_asked = Signal()
    failed = Signal(object)

    def __init__(self, given: Equipment, body: Body, acts: TtsPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        services, pool = given.services, given.pool
        self._body, self._acts, self._button = body, acts, body.toolbar.tools
        self.checking = Checking(services, pool, self)
        self.finishing = Finishing(services, pool, acts.writing, given.voices, self)
        self.saying = Saying(services, pool, given.player, acts.writing, self)
        self.check_over, self.finish_over = CheckingPopover(parent), FinishingPopover(parent)
        self.say_over = SayingPopover(self.saying, parent)
        self._connect()

    def _connect(self) -> None:
        self._button.clicked.connect(self._open_menu)
        self.checking.changed.connect(self._show)
        self.finishing.changed.connect(self._show)
        self.finishing.told.connect(self._acts.producing.say)
        for part in (self.checking, self.finishing, self.saying):
            part.failed.connect(self.failed)
        self.check_over.begin_asked.connect(lambda: self.checking.begin(self._acts.rows))
        self.check_over.stop_asked.connect(self.checking.stop)
        self.check_over.hear_asked.connect(self.hear)
        self.finish_over.chosen.connect(self.finishing.choose)
        self.finish_over.go_asked.connect(self.finishing.begin)
        self.finish_over.stop_asked.connect(self.finishing.stop)
        self.say_over.changed.connect(self._acts.writing.edited)
        self._acts.page_changed.connect(self.show_page)

    def leave(self) -> None:
        """The tab is closing."""
        for part in (self.checking, self.finishing, self.saying):
            part.leave()

    def menu(self) -> QMenu:
        """What the button offers."""
        menu = QMenu(self._body)
        for words, keys, act in (
            (tr("Find and replace…"), "\tCtrl+F", self.find_asked.emit),
            (tr("Pronunciations…"), "\tCtrl+P", self.open_saying),
            (tr("Listen back…"), "", self.open_checking),
            (tr("Finish approved blocks…"), "", self.open_finishing),
        ):
            menu.addAction(f"{words}{keys}").triggered.connect(lambda _checked=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def open_checking(self) -> None:
        """Opens the list of suspects."""
        self._acts.writing.commit()
        self.check_over.show_checking(self.checking, self._acts.rows)
        self.check_over.show_under(self._button)

    def open_finishing(self) -> None:
        """Opens the finishing of approved blocks."""
        self._acts.writing.commit()
        self.finishing.settle()
        self.finish_over.show_finishing(self.finishing)
        self.finish_over.show_under(self._button)

    def open_saying(self) -> None:
        """Opens the lists of pronunciations, with what is selected in the words."""
        editor = self._body.script.editor
        word = editor.textCursor().selectedText().strip() if self._body.script.editing else ""
        self._acts.writing.commit()
        self.say_over.open_with(word, self._button)

    def hear(self, doubt: Doubt) -> None:
        """Goes to the block, and plays the place in its take."""
        self._acts.go(doubt.block_id)
        self._acts.performance.end()
        self._acts.hearing.play_place(doubt.take_id, doubt.suspect.start, doubt.suspect.end)

    def show_page(self, _page: Page) -> None:
        """Something is otherwise."""
        self._show()

    def _show(self) -> None:
        if self.check_over.isVisible():
            self.check_over.show_checking(self.checking, self._acts.rows)
        if self.finish_over.isVisible():
            self.finish_over.show_finishing(self.finishing)
