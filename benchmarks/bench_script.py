"""A script of a hundred pages in the TTS tab: opened, written in, scrolled, partly made; beside plain text
fields."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget

from benchmarks.bench_window import Heart, _until
from benchmarks.figure import Figure, at_most
from benchmarks.texts import words_of_speech
from studio.core.manuscript.manuscript import Manuscript, Paragraph

if TYPE_CHECKING:
    from studio.ui.tabs.tts.tab import TtsTab

BLOCKS, WORDS = 1500, 34
KEYS, PAGES, MADE = 120, 40, 4
SIZE = (1440, 788)
LETTERS = "the quick brown fox jumps over it "
METHOD = f"{BLOCKS} blocks, {BLOCKS * WORDS:,} words, offscreen, {SIZE[0]} × {SIZE[1]}"


def measure() -> Iterator[Figure]:
    """Yields opening, keystroke, settling, scrolling, memory and lateness; ratios to a QPlainTextEdit that
    holds the same words."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from studio.desk import Desk, make_application
    from studio.library.paths import Paths
    from studio.ui.all_tabs import FRONT

    application = QApplication.instance() or make_application(["bench"])
    paragraphs = tuple(Paragraph(words_of_speech(WORDS)) for _ in range(BLOCKS))
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Paths.under(Path(folder)))
        desk.show()
        _until(desk.window.places.whole)
        desk.window.first_steps.leave_to(FRONT)
        yield from _figures(desk.window.tab, Manuscript("Hundred pages", paragraphs))
        desk.window.close()
        application.processEvents()


def _figures(tab: QWidget | None, text: Manuscript) -> Iterator[Figure]:
    from studio.ui.tabs.tts.tab import TtsTab

    assert isinstance(tab, TtsTab)
    peer = Peer("\n\n".join(paragraph.text for paragraph in text.paragraphs))
    yield from _opening(tab, peer, text)
    yield from _writing(tab, peer)
    yield from _scrolling(tab, peer)
    yield from _making(tab)


class Peer(QPlainTextEdit):
    """The same words in one plain text field."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.resize(*SIZE)
        self.show()
        QApplication.processEvents()

    def fill(self) -> None:
        """All of it, painted."""
        self.setPlainText(self.text)
        self.repaint()

    def go_to_middle(self) -> None:
        """The caret in the middle of the text."""
        cursor = self.textCursor()
        cursor.setPosition(len(self.text) // 2)
        self.setTextCursor(cursor)
        self.setFocus()


def _opening(tab: TtsTab, peer: Peer, text: Manuscript) -> Iterator[Figure]:
    blocks, acts = tab.body.script.list, tab.presenter
    before = _memory()
    peer_time = _timed(peer.fill)
    peer_memory, before = _memory() - before, _memory()
    spent = _timed(lambda: (acts.arranging.open(text), blocks.viewport().repaint()))
    method = f"{METHOD}; with the edit on disk"
    yield Figure("open and paint", spent, "ms", at_most(1000), f"QPlainTextEdit {peer_time:.0f} ms", method)
    yield Figure(
        "memory of the script",
        _memory() - before,
        "MB",
        at_most(60),
        f"QPlainTextEdit {peer_memory:.1f} MB",
        METHOD,
    )
    shown = _timed(lambda: (acts.writing.edited.emit(), blocks.viewport().repaint()))
    yield Figure("show what is there again", shown, "ms", at_most(50), "", METHOD)


def _writing(tab: TtsTab, peer: Peer) -> Iterator[Figure]:
    script, acts = tab.body.script, tab.presenter
    middle = acts.document.ids[BLOCKS // 2]
    script.edit(middle, 20)
    peer.go_to_middle()
    keys: dict[str, list[float]] = {"ours": [], "peer": []}
    for number in range(KEYS):
        letter = LETTERS[number % len(LETTERS)]
        keys["ours"].append(_timed(partial(_press, script.editor, letter, script.list.viewport())))
        keys["peer"].append(_timed(partial(_press, peer, letter, peer.viewport())))
    ours, others = (float(np.percentile(keys[who], 95)) for who in ("ours", "peer"))
    peer_said = f"QPlainTextEdit {others:.2f} ms"
    yield Figure(
        "key to screen, p95, beside a plain text field", ours / others, "×", at_most(3), peer_said, METHOD
    )
    yield Figure("key to screen, p95", ours, "ms", None, peer_said, METHOD)
    settled = _timed(acts.writing.commit)
    yield Figure("writing down what was typed", settled, "ms", at_most(50), "", f"{METHOD}; on disk")
    parted = _timed(lambda: (acts.arranging.split(10), script.list.viewport().repaint()))
    yield Figure(
        "splitting a block, beside a key in a plain text field",
        parted / others,
        "×",
        at_most(8),
        f"{parted:.0f} ms, {peer_said}",
        f"{METHOD}; on disk",
    )


def _scrolling(tab: TtsTab, peer: Peer) -> Iterator[Figure]:
    view = tab.body.script.list
    tab.body.script.end()
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for who, field in (("ours", view), ("peer", peer)):
        bar = field.verticalScrollBar()
        bar.setValue(0)
        for _ in range(PAGES):
            times[who].append(_timed(partial(_page_down, field)))
    ours, others = (float(np.percentile(times[who], 95)) for who in ("ours", "peer"))
    name = "a page further, p95, beside a plain text field"
    yield Figure(name, ours / others, "×", at_most(2), f"QPlainTextEdit {others:.2f} ms", METHOD)


def _making(tab: TtsTab) -> Iterator[Figure]:
    """Lateness of the event loop while some blocks are made, beside doing nothing."""
    acts = tab.presenter
    still = _beat(3000)
    for number, row in enumerate(acts.rows[:MADE]):
        acts.go(row.id)
        acts.writing.type(f"The lamp has been automatic for {words_of_speech(1)} {number} years.")
        acts.writing.commit()
    made: list[object] = []
    acts.producing.production.made.connect(lambda *said: made.append(said))
    acts.producing.make_all([row.id for row in acts.rows[:MADE]])
    heart = Heart()
    while len(made) < MADE:
        _until(acts.producing.production.made)
    late = heart.stop()
    for name, share, goal in (("longest gap", 100.0, 50.0), ("99th percentile", 99.0, 16.0)):
        quiet, value = float(np.percentile(still, share)), float(np.percentile(late, share))
        method = f"{METHOD}; {MADE} of them made by the engine"
        yield Figure(
            f"event loop while making, {name}", value, "ms", at_most(goal), f"idle {quiet:.2f} ms", method
        )


def _beat(span: int) -> np.ndarray:  # type: ignore[type-arg]
    heart = Heart()
    QTimer.singleShot(span, loop := QEventLoop(), loop.quit)
    loop.exec()
    return heart.stop()


def _page_down(field: QAbstractScrollArea) -> None:
    bar = field.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    field.viewport().repaint()


def _press(widget: QWidget, letter: str, seen: QWidget) -> None:
    QTest.keyClick(widget, letter)
    seen.repaint()


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _memory() -> float:
    """Resident, in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return pages * 4096 / 1e6
