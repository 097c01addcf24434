"""Words that fade in as they are heard, so that the eye finds them and nothing jumps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from studio.core.hearing import HeardWord
from studio.ui.theme.theme import theme


class WordFade(QObject):
    """`changed` at every step of a fade. Under reduced motion words are there at once."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coming: frozenset[HeardWord] = frozenset()
        self._share = 1.0
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)

    def come(self, before: Sequence[HeardWord], words: Sequence[HeardWord]) -> None:
        """There are these words in the place of those. New ones fade in; one that was put right or moved is
        there at once, as whoever did it looks at it."""
        self._motion.stop()
        self._coming, self._share = frozenset(), 1.0
        duration = theme().duration("short_ms")
        if duration and len(words) > len(before):
            self._coming, self._share = frozenset(words) - frozenset(before), 0.0
            self._motion.setDuration(duration)
            self._motion.start()

    def share(self, word: HeardWord) -> float:
        """How far a word is there, 0 to 1."""
        return self._share if word in self._coming else 1.0

    def _step(self, share: float) -> None:
        self._share = share
        self.changed.emit()
