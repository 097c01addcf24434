"""The menu of a block, and of a take: everything that the mouse or the keys can do to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter

Act = tuple[str, str, Callable[[], object]]


def block_menu(
    parent: QWidget, acts: TtsPresenter, edit: Callable[[], None], rename: Callable[[], None]
) -> QMenu:
    """What can be done to the current block. `edit` writes in its words, `rename` asks for its name."""
    page, arranging = acts.page, acts.arranging
    menu = QMenu(parent)
    _add(
        menu,
        ("Play from here", "Space", acts.play),
        (page.retake.words, "Ctrl+Enter", acts.producing.make),
        ("Edit the words", "Enter", edit),
    )
    menu.addSeparator()
    _add(
        menu,
        ("Add a block after it", "Ctrl+Shift+N", arranging.add_after),
        ("Duplicate", "Ctrl+D", arranging.duplicate),
        ("Join with the one before", "Ctrl+J", arranging.join),
        ("Move up", "Alt+Up", lambda: arranging.move(-1)),
        ("Move down", "Alt+Down", lambda: arranging.move(1)),
    )
    menu.addSeparator()
    lock = "Unlock" if page.block.locked else "Lock"
    _add(menu, (lock, "Ctrl+L", acts.writing.toggle_lock), ("Rename…", "", rename))
    _add_cast(menu, acts, page)
    menu.addSeparator()
    _add(menu, ("Delete", "Delete", arranging.delete))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, *acts: Act) -> None:
    for words, keys, act in acts:
        action = menu.addAction(f"{words}\t{keys}" if keys else words)
        action.triggered.connect(lambda _checked=False, act=act: act())


def _add_cast(menu: QMenu, acts: TtsPresenter, page: Page) -> None:
    if not page.characters:
        return
    below = menu.addMenu("Said by")
    chosen = page.block.character
    everybody = (("The script's voice", ""), *((who.name, who.id) for who in page.characters))
    for number, (name, id_) in enumerate(everybody):
        keys = f"\tCtrl+Alt+{number}" if number <= 9 else ""
        action = below.addAction(f"{name}{keys}")
        action.setCheckable(True)
        action.setChecked(id_ == chosen)
        action.triggered.connect(lambda _checked=False, id_=id_: acts.arranging.assign(id_))
