"""The gallery of voices with 10,000 and 50,000 of them: from a key to the filtered list, and scrolling.

The peer of the search is what Qt offers for it, a proxy that filters over the same model by asking it for
each row's words; that of scrolling is the same list view with an item that paints nothing but the name.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import cast

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from benchmarks.figure import Figure, Goal, at_least, at_most
from studio.core.voice import EMBEDDING_LENGTH, Gender, Voice
from studio.ui.tabs.voices.card_model import VOICE_ROLE, VoiceCards
from studio.ui.tabs.voices.card_painter import CardPainter
from studio.ui.tabs.voices.cards import Gallery
from studio.ui.tabs.voices.finding import Finder
from studio.ui.tabs.voices.sieve import Sieve
from studio.ui.voices.rows import haystack

TYPED = "sarah british"
SIZES = {10_000: (16.0, 10.0), 50_000: (33.0, 10.0)}
"""Voices: the goal of a key in ms, and how many times as fast as the peer it shall be."""
SCROLL_GOAL, STEPS, STEP = 8.0, 200, 61
ROUNDS = 3
HOW = "processor time, offscreen, 1,040 × 700"
FIRST = ("Sarah", "Tom", "Nadia", "Kenji", "Priya", "Owen", "Grete", "Ravi", "Isolde", "Marcus")
ACCENTS = ("british", "general-american", "welsh", "castilian", "mandarin", "kyoto")
SAID = ("warm narrator", "dry and older", "bright and quick", "low and steady", "soft, close", "for lessons")
Index = QModelIndex | QPersistentModelIndex


def measure() -> Iterator[Figure]:
    """Keys and frames, with the peers in turns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from studio.desk import make_application

    application = QApplication.instance() or make_application(["bench"])
    for count, (goal, times) in SIZES.items():
        voices = made_voices(count)
        yield from keys(voices, goal, times)
        if count == min(SIZES):
            yield from frames(voices)
    application.processEvents()


def made_voices(count: int) -> tuple[Voice, ...]:
    """As a service would list them, each with its numbers."""
    chance = random.Random(count)
    genders = tuple(Gender)
    numbers = [tuple(chance.gauss(0, 0.3) for _ in range(EMBEDDING_LENGTH)) for _ in range(40)]
    return tuple(
        Voice(
            f"voice-{n}",
            f"{chance.choice(FIRST)} {n}",
            f"A {chance.choice(SAID)} voice",
            chance.choice(("en", "en", "es", "ja")),
            chance.choice(genders),
            chance.choice(ACCENTS),
            chance.choice(numbers),
            created_at=f"2026-01-{n % 28 + 1:02}",
        )
        for n in range(count)
    )


def keys(voices: tuple[Voice, ...], goal: float, times: float) -> Iterator[Figure]:
    """Typing and erasing, a key at a time."""
    ours, peer = Ours(voices), Proxied(voices)
    words = [TYPED[:end] for end in range(1, len(TYPED) + 1)]
    typed = [*words, *reversed(words[:-1]), ""]
    took: dict[str, list[float]] = {"ours": [], "peer": []}
    for search in (ours.search, peer.search):
        search("warm")
        search("")
    for number in range(ROUNDS):
        took["ours"] += [timed(lambda word=word: ours.search(word)) for word in typed]
        if number == 0:
            took["peer"] += [timed(lambda word=word: peer.search(word)) for word in typed]
    count = f"{len(voices):,}"
    method = f"“{TYPED}” typed and erased {ROUNDS} times, filter and repaint, {HOW}"
    ratio = float(np.median(took["peer"]) / np.median(took["ours"]))
    yield Figure(f"{count} voices: a key, median", _ms(took["ours"], 50), "ms", None, "", method)
    yield Figure(
        f"{count} voices: a key, 95th percentile", _ms(took["ours"], 95), "ms", at_most(goal), "", method
    )
    yield Figure(
        f"{count} voices: a proxy's key ÷ ours",
        ratio,
        "×",
        at_least(times),
        f"QListView over QSortFilterProxyModel, {_ms(took['peer'], 50):.0f} ms",
        method,
    )
    for part in (ours, peer):
        part.view.deleteLater()


def frames(voices: tuple[Voice, ...]) -> Iterator[Figure]:
    """A wheel's turn at a time down the list, painted each time, beside a list that paints names alone."""
    ours, plain = Ours(voices), Plain(voices)
    took = {"ours": scrolled(ours.view), "plain": scrolled(plain.view)}
    took["ours"] += scrolled(ours.view)
    took["plain"] += scrolled(plain.view)
    peer = f"names alone {_ms(took['plain'], 50):.2f} ms"
    method = f"{STEPS} steps of {STEP} px, each painted, {len(voices):,} voices, {HOW}"
    for share, goal in ((50, None), (95, at_most(SCROLL_GOAL))):
        yield _frame(share, took["ours"], goal, peer, method)


def _frame(share: int, took: Sequence[float], goal: Goal | None, peer: str, method: str) -> Figure:
    name = "median" if share == 50 else f"{share}th percentile"
    return Figure(f"scrolling frame, {name}", _ms(took, share), "ms", goal, peer, method)


class Ours:
    """The gallery over what finds its voices."""

    def __init__(self, voices: tuple[Voice, ...]) -> None:
        self._finder = Finder()
        self._finder.know(voices, {})
        self.view = Gallery()
        _show(self.view)
        self.search("")

    def search(self, words: str) -> None:
        """What a key does: other voices, painted."""
        self.view.set_voices(self._finder.find(Sieve(search=words)), "")
        _paint(self.view)


class Names(QStyledItemDelegate):
    """Paints the name."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(336, 98)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect  # type: ignore[attr-defined]
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), index.data(VOICE_ROLE).name)


class Icons(QListView):
    """Qt's own list of icons, with what our painter asks of a view."""

    def __init__(self) -> None:
        super().__init__()
        self.cards, self.chosen, self.cell = VoiceCards(self), "", QSize(256, 98)


class Proxied:
    """Qt's own list over Qt's own filter, which asks the model for the words of every row; the cards are
    painted as ours are."""

    def __init__(self, voices: tuple[Voice, ...]) -> None:
        self.view = Icons()
        self.view.setItemDelegate(CardPainter(cast(Gallery, self.view), self.view.cards))
        self.view.setFlow(QListView.Flow.LeftToRight)
        self.view.setWrapping(True)
        self.view.setUniformItemSizes(True)
        source = self.view.cards
        source.set_voices(tuple(replace(voice, name=haystack(voice)) for voice in voices))
        self._proxy = QSortFilterProxyModel(self.view)
        self._proxy.setSourceModel(source)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view.setModel(self._proxy)
        _show(self.view)

    def search(self, words: str) -> None:
        """What a key does here; two words are found only side by side, which is less too."""
        self._proxy.setFilterFixedString(words)
        _paint(self.view)


class Plain:
    """The floor: as many cells of the same size."""

    def __init__(self, voices: tuple[Voice, ...]) -> None:
        self.view = Gallery()
        self.view.setItemDelegate(Names(self.view))
        _show(self.view)
        self.view.set_voices(voices, "")


def scrolled(view: QListView) -> list[float]:
    """Seconds of each step."""
    bar = view.verticalScrollBar()

    def step(place: int) -> None:
        bar.setValue(place)
        QApplication.processEvents()

    return [timed(lambda place=place: step(place)) for place in range(0, STEPS * STEP, STEP)]


def timed(act: Callable[[], object]) -> float:
    """Seconds of this thread's processor that it takes: nothing here waits, and other programs do not
    count."""
    began = time.thread_time()
    act()
    return time.thread_time() - began


def _show(view: QListView) -> None:
    view.resize(1040, 700)
    view.show()
    QApplication.processEvents()  # What is not shown yet is not painted.
    _paint(view)


def _paint(view: QListView) -> None:
    view.doItemsLayout()
    view.viewport().repaint()


def _ms(took: Sequence[float], share: float) -> float:
    return float(np.percentile(took, share)) * 1000
