"""`python -m trials.untranslated [--all]`: which texts of the window cannot be said in another language.

The whole window over a real engine, in a made-up language that puts every text of the studio into brackets:
what is shown, told or painted outside of them was never given to the translators. The short form looks at the
tabs, pop-overs and sheets; `--all` goes the paths of the guide as well. Prints what it finds; exit code 1 if
there is any.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.desk import Desk

LEFT, RIGHT = "⟦", "⟧"
BRACKETS = re.compile("⟦[^⟦⟧]*⟧")
WORDS = re.compile(r"[^\W\d_]{2,}")
FILES = re.compile(r"\S*\.(wav|flac|srt|vtt|csv)\b|[0-9a-f]{8}-[0-9a-f-]{27}|\S*…\S*\.wav")
"""Names of files, and of things that have no other name."""
UNITS = (
    "Pickup Studio TTS WAV FLAC MP3 OGG AIFF PCM ACX CSV SRT WebVTT LUFS dB dBTP dBFS Hz kHz kbit/s kbit bit"
    " ms min MB GB kB BS RMS px JSON PDF XMP Audacity Reaper sonic multilingual english"
    " turbo 中文 日本語 English Deutsch Español Français"
    " Ctrl Alt Shift Home End Esc Enter Del Delete Space Tab Up Down Left Right Return PgUp PgDown"
).split()
PROPERTIES = "toolTip accessibleName accessibleDescription text placeholderText windowTitle".split()
ENOUGH_ROWS = 40


class Seen:
    """Texts that were seen outside of the brackets, each with where."""

    def __init__(self) -> None:
        self.material: set[str] = set()
        self.found: dict[str, str] = {}

    def take(self, text: str, where: str) -> None:
        """Note a text, unless all of it was translated, is a unit or a key, or is the user's own."""
        rest = FILES.sub(" ", text)
        while BRACKETS.search(rest):
            rest = BRACKETS.sub(" ", rest)
        begun = rest.strip().removesuffix("…")
        if "⟦" in begun or any(own.startswith(begun) for own in self.material):
            return  # Cut short, or the user's own.
        for own in self.material:
            rest = re.sub(rf"\b{re.escape(own)}\b", " ", rest) if own in rest else rest
        if any(word not in UNITS for word in WORDS.findall(rest)):
            self.found.setdefault(text.strip(), where)


def in_brackets(text: str, _about: str, _count: int) -> str:
    """The made-up language."""
    head, tab, key = text.partition("\t")
    return f"{LEFT}{head}{RIGHT}{tab}{key}"


def watch_painting(seen: Seen) -> None:
    """What is painted word by word goes by no property that could be asked for."""
    from PySide6.QtGui import QPainter

    painted = QPainter.drawText

    def draw(painter: QPainter, *given: object) -> object:
        for each in given:
            if isinstance(each, str):
                seen.take(each, "painted")
        return painted(painter, *given)  # type: ignore[call-overload]

    QPainter.drawText = draw  # type: ignore[assignment,method-assign]


def look(root: QWidget, seen: Seen) -> None:
    """Every text of what is to be seen in a window or pop-up, and what assistive technology is told."""
    from PySide6.QtWidgets import QWidget

    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            where = f"{type(widget).__name__} {widget.objectName()}".strip()
            for text in texts_of(widget):
                seen.take(text, where)


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that one widget says."""
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QMenu, QTabBar

    for name in (
        "toolTip",
        "accessibleName",
        "accessibleDescription",
        "text",
        "placeholderText",
        "windowTitle",
    ):
        said = getattr(widget, name, None)
        if callable(said) and not (name == "text" and isinstance(widget, QLineEdit)):
            found = said()
            yield re.sub("<[^>]+>", " ", found) if isinstance(found, str) else ""
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget)


def cells(view: object) -> Iterator[str]:
    """What the first rows and the heads of a list say."""
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
    from PySide6.QtWidgets import QAbstractItemView

    assert isinstance(view, QAbstractItemView)
    model, roles, root = view.model(), Qt.ItemDataRole, QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(root), ENOUGH_ROWS)):
            for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                said = model.index(row, column).data(role)
                yield said if isinstance(said, str) else ""


def material_of(desk: Desk) -> set[str]:
    """What the user or the engine wrote: it stays as it is in every language."""
    from docs.make_pictures import SCRIPT, TITLE, wait

    acts = getattr(desk.window.tabs[1], "presenter")  # noqa: B009  (one of a kind that this room need not know)
    wait(lambda: acts.voices.voices is not None)
    told = [(voice.id, voice.name) for voice in acts.voices.voices]
    return {TITLE, *SCRIPT.split("\n\n"), *re.findall(r"\w+", SCRIPT), "Untitled"}.union(*told)


def walk(desk: Desk, seen: Seen) -> None:
    """The tabs, then everything that opens over them."""
    from docs.make_pictures import settle

    window = desk.window
    acts = (window.who_speaks.ask, window.popovers.settings, window.popovers.keys, window.popovers.about)
    sheets = (window.money.ask, window.money.ask_prices, window.money.show_ledger, window.help.check)
    for number in range(len(window.tabs)):
        window.app_bar.tabs.setCurrentIndex(number)
        settle(300)
        look_at_all(desk, seen)
    for act in (*acts, *sheets, window.help.show_report):
        act()
        settle(300)
        look_at_all(desk, seen)
        close_what_stands_over(desk)


def look_at_all(desk: Desk, seen: Seen) -> None:
    from PySide6.QtWidgets import QApplication

    for each in {desk.window, *QApplication.topLevelWidgets()}:
        if each.isVisible():
            each.grab()
            look(each, seen)


def close_what_stands_over(desk: Desk) -> None:
    from PySide6.QtWidgets import QApplication

    for each in QApplication.topLevelWidgets():
        if each is not desk.window and each.isVisible():
            each.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="trials.untranslated", description=__doc__)
    parser.add_argument("--all", action="store_true", help="go the paths of the guide too (two minutes)")
    whole = parser.parse_args().all
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language.speak(in_brackets)
    from docs import make_pictures
    from studio.desk import Desk, make_application
    from studio.library.paths import Paths

    with tempfile.TemporaryDirectory() as folder:
        application = make_application(["untranslated"])
        desk = Desk(Paths.under(Path(folder)))
        seen = Seen()
        desk.show()
        desk.window.resize(*make_pictures.SIZE)
        make_pictures.wait(lambda: desk.services is not None and desk.window.first_steps.shown)
        seen.material = material_of(desk)
        watch_painting(seen)
        look_at_all(desk, seen)
        desk.window.first_steps.leave_to(1)
        walk(desk, seen)
        try:
            if whole:
                follow_the_guide(desk, seen, Path(folder))
        finally:
            desk.window.close()
    application.quit()
    for text, where in sorted(seen.found.items(), key=lambda found: found[1]):
        print(f"{where}: {text!r}")
    print(f"{len(seen.found)} texts are not translated")
    return 1 if seen.found else 0


def follow_the_guide(desk: Desk, seen: Seen, folder: Path) -> None:
    """What the pictures of the guide show."""
    from docs import make_pictures
    from docs.stories import PICKUPS
    from studio.ui.all_tabs import FRONT
    from studio.ui.theme.resource import resource

    def look_instead(_desk: Desk, _name: str, open_it: Callable[[], object]) -> None:
        open_it()
        make_pictures.settle(300)
        look_at_all(desk, seen)
        close_what_stands_over(desk)

    make_pictures.shoot = look_instead
    heard = re.findall(r"[^\W\d_]+", resource("example.words.json").read_text("utf-8") + PICKUPS)
    seen.material |= {
        *heard,
        "Kestle",
        "narration",
        "Kitchen",
        "Untitled",
        "VTT",
        "Emma",
        "Vale",
        "Nadia",
        "Rob",
    }
    sys.path.insert(0, str(Path(make_pictures.__file__).parent))
    desk.window.app_bar.tabs.setCurrentIndex(FRONT)
    make_pictures.take_all(desk)
    make_pictures.take_stories(desk, folder / "recordings")


if __name__ == "__main__":
    sys.exit(main())
