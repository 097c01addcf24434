"""Takes the pictures of README and guide from the running program: `python docs/make_pictures.py`.

`--language de --folder pictures` takes them in another language, for those who translate; `--size 940x520` in
another window; `--text-size 150` with larger letters; `--mirrored` as it would stand in a language that is
written from right to left. Says what has too little room (`too_narrow.py`). Works without a screen and
without a sound device; the voices are the real ones.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from studio.desk import Desk
    from studio.ui.tabs.tts.presenter import TtsPresenter

SCREEN = {"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200}]}
FOLDER = Path(__file__).parent / "pictures"
SIZE = (1440, 900)
PATIENCE_MS = 240_000
TITLE = "Episode 4, The lighthouse"
SCRIPT = (
    "The harbour at Kestle is quiet before six. Nets hang from the railings, and the gulls have not yet"
    " remembered that they are hungry.\n\n"
    "Every morning for forty-one years, Tom Varley has walked the length of the breakwater to put out the"
    " light.\n\n"
    "He does not need to. The lamp has been automatic since 1998. But a habit that old is not a duty any"
    " more; it is a way of saying good morning.\n\n"
    "TOM: People ask me if it is lonely. I tell them the sea is never lonely. It is only busy somewhere"
    " else.\n\n"
    "Last Thursday a letter came from the council, and for the first time the light at Kestle was switched"
    " off by someone who was not there.\n\n"
    "He read it twice, standing in the doorway with his coat on, and then he put the kettle on for both of"
    " us."
)


def main() -> int:
    """Write the pictures; 0."""
    global FOLDER, SIZE
    parser = argparse.ArgumentParser(prog="make_pictures", description=__doc__)
    parser.add_argument("--language", default="en")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--text-size", type=int, default=100)
    parser.add_argument("--mirrored", action="store_true")
    asked = parser.parse_args()
    FOLDER, SIZE = asked.folder, tuple(map(int, asked.size.split("x")))
    FOLDER.mkdir(exist_ok=True)
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from studio.window_language import speak

    if not speak(asked.language):
        parser.error(f"there is no compiled file of {asked.language}: python -m translations compile")
    return take(asked.language, asked.text_size, mirrored=asked.mirrored)


def take(language: str, text_size: int, *, mirrored: bool) -> int:
    """All pictures of the window in that language; 0."""
    from studio.desk import Desk, make_application
    from studio.library.paths import Paths
    from studio.ui.all_tabs import FRONT
    from studio.window_language import speak_for_qt

    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps(SCREEN))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        application = make_application(["pictures"])
        speak_for_qt(application, language)
        if mirrored:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        desk = Desk(Paths.under(Path(folder)))
        QCursor.setPos(0, 0)  # Beside the window, over none of its buttons.
        desk.show()
        desk.window.resize(*SIZE)
        wait(lambda: desk.services is not None and desk.window.first_steps.shown)
        desk.window.preferences.set_text_size(text_size)
        for mode in ("light", "dark"):
            desk.window.preferences.set_mode(mode)
            shoot(desk, f"first-run-{mode}", lambda: None)
        desk.window.first_steps.leave_to(FRONT)
        take_all(desk)
        take_stories(desk, Path(folder) / "recordings")
        desk.window.close()
    application.quit()
    return 0


def take_all(desk: Desk) -> None:
    """A script with a locked block and one whose words changed, in both themes, and the pop-overs."""
    from studio.ui.tabs.tts.tab import TtsTab

    tab = desk.window.tab
    assert isinstance(tab, TtsTab)
    presenter = tab.presenter
    wait(lambda: presenter.voices.voices is not None)
    producing, ids = presenter.producing, script(presenter)
    producing.make_all(list(ids[:5]))
    wait(lambda: not producing.production.running)
    presenter.go(ids[1])
    presenter.writing.toggle_lock()
    presenter.go(ids[3])
    presenter.writing.type(presenter.document.block.text.replace("only busy", "only ever busy"))
    presenter.go(ids[2])
    producing.make()
    wait(lambda: not producing.production.running)
    presenter.hearing.playing.stop()
    tab.body.script.list.verticalScrollBar().setValue(0)
    wait(lambda: not desk.pool.jobs())
    desk.window.banner.dismiss()
    for mode in ("light", "dark"):
        desk.window.preferences.set_mode(mode)
        shoot(desk, f"tts-{mode}", lambda: None)
        shoot(desk, f"tts-export-{mode}", tab.deeds.export)
        shoot(desk, f"connections-{mode}", desk.window.who_speaks.ask)
        shoot(desk, f"settings-{mode}", desk.window.popovers.settings)


def script(presenter: TtsPresenter) -> tuple[str, ...]:
    """The blocks of the script, in the tab."""
    presenter.writing.rename(TITLE)
    presenter.arranging.paste(SCRIPT, 0)
    return presenter.document.ids


def take_stories(desk: Desk, folder: Path) -> None:
    """Each step of each path, in the light theme."""
    from stories import steps

    folder.mkdir()
    desk.window.preferences.set_mode("light")
    for name, act, so in steps(desk, folder):
        act()
        rests = not name.endswith("-running")
        wait(lambda so=so, rests=rests: bool(so()) and not (rests and desk.pool.jobs()))
        desk.window.banner.clear()
        shoot(desk, name, lambda: None)


def shoot(desk: Desk, name: str, open_it: Callable[[], object]) -> None:
    """One picture, with what `open_it` opens laid over it; prints what has too little room."""
    from too_narrow import too_narrow

    settle(400)
    open_it()
    settle(600)
    picture = desk.window.grab()
    for lack in too_narrow(desk.window):
        print(f"{name}: {lack}", flush=True)
    popup = QApplication.activePopupWidget() or sheet_of(desk)
    if popup is not None:
        popup.render(
            picture,
            popup.mapToGlobal(popup.rect().topLeft()) - desk.window.mapToGlobal(desk.window.rect().topLeft()),
        )
        popup.close()
    picture.save(str(FOLDER / f"{name}.png"))


def sheet_of(desk: Desk) -> QWidget | None:
    """The sheet that stands before the window, in its middle; None for none."""
    from studio.ui.dialogs.sheet import Sheet

    shown = next((each for each in desk.window.findChildren(Sheet) if each.isVisible()), None)
    if shown is not None:
        shown.move(desk.window.geometry().center() - shown.rect().center())
    return shown


def settle(milliseconds: int) -> None:
    """Let the window do what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool]) -> None:
    """Run the window until something is so."""
    for _ in range(PATIENCE_MS // 100):
        if until():
            return
        settle(100)
    raise TimeoutError("the window did not come to it")


if __name__ == "__main__":
    sys.exit(main())
