"""The menu: what can be done with the project and the window, each act with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from studio.core.language import tr
from studio.ui.key_table import HEARING, PLAYING, WINDOW, Key

Act = Callable[[], object]
KEYS: dict[str, Key] = {**PLAYING, **HEARING, **WINDOW}
PROJECT = ("new", "open", "open_zipped", "recent", "save_as", "save_copy", "rename", "show_folder")
SOUND = ("play", "from_cursor", "to_start", "loop", "record", "pause_recording")
SELECTION = ("selection", "loop_selection", *HEARING)
MONEY = ("ledger", "prices")
HELP = ("check", "report")
WITH_SERVICES = (*PROJECT, *MONEY, *HELP)
"""What needs a project that is open."""
STUDIO = (*MONEY, "settings", "keys", "guide", "first_steps", *HELP, "about", "quit")
WORDS = {
    "new": tr("New project"),
    "open": tr("Open a project…"),
    "open_zipped": tr("Open a zipped project…"),
    "recent": tr("Open recent"),
    "rename": tr("Rename…"),
    "save_as": tr("Save as…"),
    "save_copy": tr("Save a copy…"),
    "show_folder": tr("Show the project's folder"),
    "ledger": tr("Ledger…"),
    "prices": tr("Prices and budget…"),
    "settings": tr("Settings…"),
    "keys": tr("Keys"),
    "guide": tr("Guide"),
    "first_steps": tr("First steps"),
    "check": tr("Check the studio…"),
    "report": tr("Something wrong?…"),
    "about": tr("About Pickup Studio"),
}
ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}


def make_actions(window: QMainWindow, acts: dict[str, Act]) -> dict[str, QAction]:
    """An action for each act, with its key where it has one; their keys work all over the window."""
    actions = {}
    for name, act in acts.items():
        key = KEYS.get(name)
        action = QAction(WORDS.get(name) or (key.words if key else name), window)
        action.setShortcuts([QKeySequence(keys) for keys in key.keys] if key else [])
        action.setMenuRole(ROLES.get(name, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False, act=act: act())
        window.addAction(action)
        actions[name] = action
    return actions


def project_menu(actions: dict[str, QAction], parent: QMainWindow) -> QMenu:
    """What can be done with the project."""
    return _menu(tr("Project"), (PROJECT,), actions, parent)


def main_menu(actions: dict[str, QAction], parent: QMainWindow) -> QMenu:
    """Everything, for the menu button."""
    menu = _menu(tr("Menu"), (PROJECT, SOUND, STUDIO), actions, parent)
    around = _menu(tr("Hear the selection"), (SELECTION,), actions, parent)
    around.setParent(menu, around.windowFlags())
    menu.insertMenu(actions["record"], around)
    return menu


def fill_menu_bar(window: QMainWindow, actions: dict[str, QAction]) -> None:
    """Fills the menu bar of the system, where it has one of its own."""
    bar = window.menuBar()
    for title, names in ((tr("File"), PROJECT), (tr("Play"), (*SOUND, *SELECTION)), (tr("Help"), STUDIO)):
        menu = bar.addMenu(title)
        menu.addActions([actions[name] for name in names])


def _menu(
    title: str, groups: tuple[tuple[str, ...], ...], actions: dict[str, QAction], parent: QMainWindow
) -> QMenu:
    menu = QMenu(title, parent)
    menu.setAccessibleName(title)
    for number, names in enumerate(groups):
        if number:
            menu.addSeparator()
        menu.addActions([actions[name] for name in names])
    return menu
