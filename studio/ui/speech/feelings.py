"""The feelings a block is spoken with: chips, and a menu to add one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from studio.core.language import tr
from studio.core.speech import Emotion, Feeling, Level
from studio.ui.speech.flow import Flow
from studio.ui.speech.wording import FEELINGS, LEVELS, emotion_name
from studio.ui.widgets.chip import Chip

Result = Callable[[Emotion], tuple[Emotion, ...]]
"""What there will be when one is chosen."""


class Feelings(QWidget):
    """Each feeling at most once. `changed(tuple of Emotion)` when one is added, removed or made stronger."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._emotions: tuple[Emotion, ...] = ()
        self._chips: list[Chip] = []
        self._flow = Flow()
        self.add = Chip(tr("Add", about="a feeling"), adding=True)
        self.add.setAccessibleName(tr("Add a feeling"))
        self.add.setToolTip(tr("Add a feeling"))
        self.add.clicked.connect(self._open_add)
        self._flow.addWidget(self.add)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_emotions(self, emotions: tuple[Emotion, ...]) -> None:
        """Shows these."""
        if emotions == self._emotions:
            return
        self._emotions = emotions
        self._drop_chips()
        self._chips = [self._chip(emotion) for emotion in emotions]
        self._flow.removeWidget(self.add)
        for chip in (*self._chips, self.add):
            self._flow.addWidget(chip)
            chip.show()
        self.add.setVisible(len(emotions) < len(Feeling))
        self._flow.invalidate()
        self.updateGeometry()

    def add_menu(self) -> QMenu:
        """The feelings that are not there yet, each with its levels."""
        menu = QMenu(self)
        taken = {emotion.feeling for emotion in self._emotions}
        for feeling in Feeling:
            if feeling not in taken:
                below = menu.addMenu(FEELINGS[feeling])
                self._offer_levels(below, feeling, lambda emotion: (*self._emotions, emotion))
        return menu

    def level_menu(self, emotion: Emotion) -> QMenu:
        """The levels that a feeling can have."""
        menu = QMenu(self)
        self._offer_levels(menu, emotion.feeling, partial(self._replaced, emotion))
        return menu

    def _replaced(self, old: Emotion, new: Emotion) -> tuple[Emotion, ...]:
        return tuple(new if emotion == old else emotion for emotion in self._emotions)

    def _offer_levels(self, menu: QMenu, feeling: Feeling, result: Result) -> None:
        for level in Level:
            action = menu.addAction(LEVELS[level][0])
            emotions = result(Emotion(feeling, level))
            action.triggered.connect(partial(self._choose, emotions))

    def _choose(self, emotions: tuple[Emotion, ...], _checked: bool = False) -> None:
        self.changed.emit(emotions)

    def _chip(self, emotion: Emotion) -> Chip:
        chip = Chip(emotion_name(emotion), removable=True)
        chip.clicked.connect(partial(self._open_levels, chip, emotion))
        chip.removed.connect(partial(self._remove, emotion))
        chip.setParent(self)
        return chip

    def _drop_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()

    def _remove(self, emotion: Emotion) -> None:
        self.changed.emit(tuple(other for other in self._emotions if other != emotion))

    def _open_add(self) -> None:
        self._open(self.add_menu(), self.add)

    def _open_levels(self, chip: Chip, emotion: Emotion) -> None:
        self._open(self.level_menu(emotion), chip)

    def _open(self, menu: QMenu, under: Chip) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
