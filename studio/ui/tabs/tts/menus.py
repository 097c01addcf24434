"""The menu of a block, and of a take: everything that the mouse or the keys can do to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from studio.core.language import tr
from studio.core.take import Take
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.pointer import Spot
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.rest_popover import RestPopover
from studio.ui.widgets.name_popover import NamePopover

Act = tuple[str, str, Callable[[], object]]


def block_menu(
    parent: QWidget, acts: TtsPresenter, edit: Callable[[], None], rename: Callable[[], None]
) -> QMenu:
    """What can be done to the current block. `edit` writes in its words, `rename` asks for its name."""
    page, arranging = acts.page, acts.arranging
    menu = QMenu(parent)
    _add(
        menu,
        (tr("Play from here"), "Space", acts.play),
        (page.retake.words, "Ctrl+Enter", acts.producing.make),
        (tr("Edit the words"), "Enter", edit),
    )
    menu.addSeparator()
    _add(
        menu,
        (tr("Add a block after it"), "Ctrl+Shift+N", arranging.add_after),
        (tr("Duplicate"), "Ctrl+D", arranging.duplicate),
        (tr("Join with the one before"), "Ctrl+J", arranging.join),
        (tr("Move up"), "Alt+Up", lambda: arranging.move(-1)),
        (tr("Move down"), "Alt+Down", lambda: arranging.move(1)),
    )
    menu.addSeparator()
    lock = tr("Unlock") if page.block.locked else tr("Lock")
    approve = tr("Take the approval back") if page.block.approved else tr("Approve")
    _add(
        menu,
        (lock, "Ctrl+L", acts.writing.toggle_lock),
        (approve, "Ctrl+Shift+A", acts.writing.toggle_approved),
        (tr("Rename…"), "", rename),
    )
    _add_cast(menu, acts, page)
    menu.addSeparator()
    _add(menu, (tr("Delete"), "Delete", arranging.delete))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, *acts: Act) -> None:
    for words, keys, act in acts:
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(lambda _checked=False, act=act: act())


def _add_cast(menu: QMenu, acts: TtsPresenter, page: Page) -> None:
    if not page.characters:
        return
    below = menu.addMenu(tr("Said by"))
    chosen = page.block.character
    everybody = ((tr("The script's voice"), ""), *((who.name, who.id) for who in page.characters))
    for number, (name, id_) in enumerate(everybody):
        keys = f"\tCtrl+Alt+{number}" if number <= 9 else ""
        action = below.addAction(f"{name}{keys}")
        action.setCheckable(True)
        action.setChecked(id_ == chosen)
        action.triggered.connect(lambda _checked=False, id_=id_: acts.arranging.assign(id_))


class Menus(QObject):
    """What is pressed in a block, and its menu; the menu of a take. `edit(block id, place)` writes in
    words."""

    def __init__(
        self, body: Body, acts: TtsPresenter, edit: Callable[[str, int | None], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._body, self._acts, self._edit = body, acts, edit
        self._names, self._rest = NamePopover(tr("Rename"), body), RestPopover(body)
        self._anchor = QWidget(body.script.list.viewport())
        self._rest.taken.connect(acts.writing.set_pause)

    def press_spot(self, block_id: str, spot: Spot) -> None:
        if spot is Spot.PLAY:
            self._acts.play_from(block_id)
        elif spot is Spot.STATE:
            self._acts.go(block_id)
            self._acts.producing.make()
        elif spot is Spot.REST:
            self._acts.go(block_id)
            self._rest.ask(self._acts.document.block.pause_after, self._rest_anchor(block_id))

    def _rest_anchor(self, block_id: str) -> QWidget:
        """Something where the pause stands, for the pop-over to open under."""
        blocks = self._body.script.list
        rect = blocks.pointer.rest_rect(blocks.rows_model.place(block_id)).toRect()
        self._anchor.setGeometry(rect)
        return self._anchor

    def open(self, block_id: str, point: QPoint) -> None:
        self._acts.go(block_id)
        self._menu().popup(point)

    def open_at_panel(self) -> None:
        more = self._body.panel.more
        self._menu().popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        acts = self._acts
        return block_menu(self._body, acts, lambda: self._edit(acts.document.id, None), self._rename_block)

    def _rename_block(self) -> None:
        block = self._acts.document.block
        hint = tr("Block {number}", number=self._acts.document.number)
        self._names.ask(block.name, hint, self._acts.writing.name_block, self._body.panel.more)

    def open_for_take(self, take: Take, point: QPoint) -> None:
        acts, menu = self._acts, QMenu(self._body)
        for words, act in (
            (tr("Play"), partial(acts.play_take, take)),
            (tr("Use this take"), partial(acts.writing.choose, take)),
            (tr("Rename…"), partial(self._rename_take, take)),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _rename_take(self, take: Take) -> None:
        name = self._acts.document.block.take_names.get(take.id, "")
        writing = self._acts.writing
        self._names.ask(
            name, self._acts.document.name_of(take), partial(writing.name_take, take), self._body.panel.takes
        )
