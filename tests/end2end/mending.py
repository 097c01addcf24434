"""Mends the tutorial recording in the real window: `python mending.py mouse|keys FOLDER`.

A program of its own, so that it can run on a real X server. What came of it is told as JSON on its last line.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from studio.core.cancel import CancelToken
from studio.core.hearing import HeardWord
from studio.core.passage import Passage
from studio.core.region import Region
from studio.desk import Desk, make_application
from studio.library.paths import Paths
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.infill.tutorial.example import RIGHT, WRONG

PATIENCE = 400.0
"""Seconds for what the engine does on a busy machine."""
K, M = Qt.Key, Qt.KeyboardModifier
MEND = 1
"""The card of the first page that leads here."""
PAUSE = 0.3
"""Seconds between two words of the sentences that are read back."""


def until(met: Callable[[], object]) -> None:
    """Lets the window do what it has to, until something is so."""
    end = time.monotonic() + PATIENCE
    while not met():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to what was waited for")
        QTest.qWait(20)


class Hands:
    """What a user has: a pointer and a keyboard. The rest only looks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.tab = next(tab for tab in desk.window.tabs if isinstance(tab, InfillTab))

    def click(self, widget: QWidget, spot: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or widget.rect().center())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = M.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.desk.window, key, modifiers)

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def tab_to(self, wanted: QWidget) -> None:
        """Presses Tab until it is there."""
        for _ in range(60):
            if QApplication.focusWidget() is wanted:
                return
            self.press(K.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName() or wanted}")

    # What is looked at

    @property
    def word(self) -> int:
        """The number of the wrong word."""
        words = self.tab.presenter.page.words
        return next(number for number, word in enumerate(words) if word.word.startswith(WRONG))

    def ready(self) -> None:
        until(lambda: self.tab.presenter.page.words and not self.tab.presenter.page.listening)

    def made(self) -> None:
        page = self.tab.presenter
        until(lambda: page.page.takes and not page.page.making)
        until(lambda: all(row.left and row.right and row.words for row in page.page.takes))


def by_mouse(hands: Hands) -> None:
    """The whole way by clicks; only the new word is typed."""
    tab = hands.tab
    hands.click(hands.desk.window.first_steps.page.cards[MEND])
    hands.ready()
    text = tab.body.words.transcript
    spot = text.places.rectangle(hands.word).center().toPoint()
    hands.click(text.viewport(), spot - QPoint(0, text.verticalScrollBar().value()))
    words = tab.body.patch.new_words
    QTest.mouseDClick(words, Qt.MouseButton.LeftButton, pos=QPoint(20, words.height() // 2))
    hands.write(RIGHT)
    hands.click(tab.body.patch.primary)
    hands.made()
    takes = tab.body.patch.takes
    last = takes.visualRect(takes.model().index(takes.model().rowCount() - 1, 0))
    hands.click(takes.viewport(), QPoint(20, last.center().y()))
    until(lambda: tab.presenter.hearing.playing.key.startswith("infill:take:"))
    hands.click(takes.viewport(), last.center())
    hands.click(tab.toolbar.export)
    hands.click(tab.delivering.popover.go)


def by_keys(hands: Hands) -> None:
    """The whole way without the pointer."""
    tab = hands.tab
    hands.press(Qt.Key(K.Key_1 + MEND))
    until(lambda: tab.isVisible())
    hands.ready()
    until(lambda: tab.wave.hasFocus())
    hands.press(K.Key_F6)
    hands.tab_to(tab.body.words.transcript)
    text = tab.body.words.transcript
    for _ in range(200):
        if text.span.first == hands.word and len(text.span) == 1:
            break
        before = not text.span or text.span.first < hands.word - 12
        hands.press(K.Key_Down if before else K.Key_Right if text.span.first < hands.word else K.Key_Left)
    hands.press(K.Key_Return)
    until(lambda: tab.body.patch.new_words.hasFocus())
    hands.write(RIGHT)
    hands.press(K.Key_Return)
    hands.made()
    hands.press(K.Key_Escape)
    assert not tab.body.patch.new_words.hasFocus(), "Esc leaves the field"
    count = len(tab.presenter.page.takes)
    hands.press(Qt.Key(K.Key_0 + count))
    until(lambda: tab.presenter.hearing.playing.key.startswith("infill:take:"))
    hands.tab_to(tab.body.patch.takes)
    hands.press(K.Key_Down)
    hands.press(K.Key_Return)
    hands.press(K.Key_E, M.ControlModifier | M.ShiftModifier)
    until(lambda: tab.delivering.popover.isVisible())
    hands.press(K.Key_Return)


def sentence_round(words: Sequence[HeardWord], start: float, end: float) -> tuple[float, float]:
    """From the pause before a place to the one behind it, in seconds, so that no word is cut."""
    pauses = [(one.end + other.start) / 2 for one, other in pairwise(words) if other.start - one.end >= PAUSE]
    return max(each for each in pauses if each < start - 0.5), min(
        each for each in pauses if each > end + 0.5
    )


def told(hands: Hands) -> dict[str, object]:
    """What came of it: the files, the span, and what the recogniser hears in both."""
    tab, services = hands.tab, hands.desk.window.services
    popover = tab.delivering.popover
    until(lambda: popover.told.words.text().startswith("Saved to "))
    recording = tab.presenter.opening.recording
    assert recording is not None
    assert services is not None
    (row,) = tab.presenter.page.laid
    written = popover._done
    assert written is not None
    assert written.mended is not None
    exported = written.mended
    rate, span = recording.rate, row.patch.span
    take = next(each.take for each in tab.presenter.page.takes if each.chosen)
    sentence = sentence_round(tab.presenter.page.words, span.start / rate, span.end / rate)
    more = take.seconds - len(span) / rate

    def heard(path: Path, longer: float) -> str:
        part = Region(round(sentence[0] * rate), round((sentence[1] + longer) * rate))
        return services.listen.words(Passage(path, part), CancelToken()).text

    return {
        "recording": str(recording.path),
        "exported": str(exported),
        "start": span.start,
        "end": span.end,
        "takes": len(tab.presenter.page.takes),
        "number": row.number,
        "verdict": row.verdict,
        "told": popover.told.words.text(),
        "was": heard(recording.path, 0.0),
        "is": heard(exported, more),
        "seen": [button.text() for button in popover.findChildren(QAbstractButton) if button.isVisible()],
    }


def main(way: str, folder: str) -> int:
    """0, once the way was gone to its end."""
    application = make_application(["mending"])
    desk = Desk(Paths.under(Path(folder)))
    desk.show()
    desk.window.resize(1440, 900)
    until(lambda: desk.services is not None and desk.window.first_steps.shown)
    desk.window.activateWindow()
    hands = Hands(desk)
    until(lambda: hands.tab.presenter.voices.voices is not None)
    (by_mouse if way == "mouse" else by_keys)(hands)
    outcome = told(hands)
    hands.tab.delivering.popover.close()
    desk.window.close()
    application.quit()
    print(json.dumps(outcome))
    return 0


if __name__ == "__main__":
    try:
        code = main(*sys.argv[1:])
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # The window's threads would wait for an end that nobody brings about any more.
    sys.exit(code)
