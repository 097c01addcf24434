"""The words of four hours in the Words pane: how long the window's thread is held while they come."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

import numpy as np

from benchmarks.figure import Figure, at_most
from studio.core.hearing import HeardWord
from studio.core.patch import PatchKind
from studio.core.patch_advice import Surroundings, advise
from studio.core.region import Region

SECONDS, PIECES = 4 * 3600, 480
"""Of the recording; pieces in which it is listened to."""
RATE = 48_000
HITCH = 50.0
"""Ms that nothing may take of the window's thread."""
TRIES = 30
Words = tuple[HeardWord, ...]


def measure() -> Iterator[Figure]:
    """Yields ms of the window's thread, and its share beside a plain text of the same words."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QTextEdit

    from studio.desk import make_application
    from studio.ui.tabs.infill.words.pane import WordsPane

    application = make_application(["bench"])
    words = four_hours()
    how = f"{len(words):,} words, pane of 480 px, offscreen"
    pane, plain = WordsPane(), QTextEdit()
    for widget in (pane, plain):
        widget.resize(480, 420)
        widget.show()
    application.processEvents()

    def held(act: Callable[[], object]) -> float:
        """Ms of the thread until it is free again, of the longest go; others do not count."""
        began = time.thread_time()
        act()
        QApplication.processEvents()
        longest = time.thread_time() - began
        while not pane.transcript.text.is_whole:
            began = time.thread_time()
            QApplication.processEvents()
            longest = max(longest, time.thread_time() - began)
        return longest * 1000

    held(partial(pane.show_words, words[:200]))  # What Qt makes once, it has made then.
    kept = held(partial(pane.show_words, words))
    yield Figure("words kept from before: longest hold", kept, "ms", at_most(HITCH), method=how)
    pane.show_words(())
    held(lambda: None)
    holds = [held(partial(pane.show_words, known)) for known in coming(words)]
    yield Figure("a piece of 30 s more: median hold", median(holds), "ms", at_most(HITCH / 2), method=how)
    whole = " ".join(word.word for word in words)
    texts = [held(lambda: plain.setPlainText(whole)) for _ in range(5)]
    beside = median(holds) / median(texts)
    yield Figure("the same ÷ a plain text set anew", beside, "", None, "QTextEdit.setPlainText", how)
    places = np.random.default_rng(3).integers(0, len(words), TRIES)
    chosen = [held(partial(pane.show_selection, words[at].start, words[at].end)) for at in places]
    yield Figure("words selected anywhere: median hold", median(chosen), "ms", at_most(HITCH / 2), method=how)
    yield _advice(words, places.tolist())
    for widget in (pane, plain):
        widget.close()


def _advice(words: Words, places: list[int]) -> Figure:
    """At each key that is pressed in the new words."""
    around = Surroundings(words, (), RATE, SECONDS * RATE)
    took = []
    for at in places:
        selection = Region(round(words[at].start * RATE), round(words[at].end * RATE))
        began = time.thread_time()
        advise(around, PatchKind.REPLACE, selection, "other words")
        took.append((time.thread_time() - began) * 1000)
    return Figure(
        "what to send, at each key: median", median(took), "ms", at_most(1.0), method="4 h of words"
    )


def four_hours() -> Words:
    """Words as dense as speech, of 5,000 different ones, with a pause behind one in 25."""
    chance = np.random.default_rng(1)
    letters = np.array(list("abcdefghijklmnop"))
    known = ["".join(chance.choice(letters, chance.integers(2, 10))) for _ in range(5000)]
    words, at = [], 0.0
    while at < SECONDS - 1:
        sure = float(chance.choice([0.9, 0.9, 0.9, 0.9, 0.4]))
        words.append(HeardWord(known[chance.integers(len(known))], at, at + 0.3, sure))
        at += 0.31 + (1.0 if chance.random() < 0.04 else 0.0)
    return tuple(words)


def coming(words: Words) -> Iterator[Words]:
    """The words as they come piece by piece, in no order: every 16th of the states."""
    order = np.random.default_rng(2).permutation(PIECES)
    numbers = np.array([int(word.start * PIECES / SECONDS) for word in words])
    for count in range(16, PIECES + 1, 16):
        known = np.isin(numbers, order[:count])
        yield tuple(word for word, is_known in zip(words, known.tolist(), strict=True) if is_known)
        one_more = np.isin(numbers, order[: count + 1])
        yield tuple(word for word, is_known in zip(words, one_more.tolist(), strict=True) if is_known)
