"""What a project holds that a later studio wrote: heard, and copied out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedLayout, QWidget

from studio.core.language import tr
from studio.services.look_inside import Held, Inside
from studio.ui.dialogs.sheet import Sheet
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.time_text import length

INTRODUCTION = tr(
    "A later version of the studio wrote this project. Its sounds can be heard here and copied out with its "
    "texts; nothing in it is changed."
)
ROW = 30
NO_SOUND = tr("There is no sound in it.")
UNREADABLE = tr("cannot be played here", about="a sound file")


class InsideSheet(Sheet):
    """`play_asked(Held)` by the button, Enter or a double click; `copy_asked` for all of it."""

    play_asked = Signal(object)
    copy_asked = Signal()

    def __init__(self, inside: Inside, parent: QWidget | None = None) -> None:
        self._sounds = inside.sounds
        self.play = button(tr("Play"), icon="play")
        self.copy = button(tr("Copy all of it…"), kind="primary", icon="download-simple")
        self.note = Elided(role="small", tone="quiet")
        words = label(INTRODUCTION, role="small", tone="quiet", wrap=True)
        super().__init__(
            tr("What “{name}” holds", name=inside.name),
            column(words, (self._middle(inside.sounds), 1), self.note),
            self.play,
            self.copy,
            parent=parent,
        )
        self.fit(620, 520)
        for each in (self.play, self.copy):  # Enter in the list plays, and presses nothing else.
            each.setAutoDefault(False)
        self.copy.clicked.connect(self.copy_asked)
        self.copy.setEnabled(not inside.is_empty)
        self.play.clicked.connect(self._play)
        self.list.itemActivated.connect(self._play)
        self.list.currentRowChanged.connect(self._show_playable)
        self._show_playable(self.list.currentRow())

    def show_playing(self, playing: bool) -> None:
        """The button stops what is heard."""
        self.play.setText(tr("Stop") if playing else tr("Play"))
        self.play.set_icon_name("stop" if playing else "play")

    def say(self, words: str) -> None:
        """A line under the list."""
        self.note.set_whole(words)

    def _middle(self, sounds: Sequence[Held]) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sounds"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        for held in sounds:
            item = QListWidgetItem(_words(held), self.list)
            item.setToolTip(held.words or held.path.name)
            item.setSizeHint(QSize(0, scaled(ROW)))
        self.list.setCurrentRow(0 if sounds else -1)
        empty = QWidget()
        empty.setLayout(column(STRETCH, row(STRETCH, label(NO_SOUND, tone="quiet"), STRETCH), STRETCH))
        holder = QWidget()
        stack = QStackedLayout(holder)
        stack.addWidget(self.list)
        stack.addWidget(empty)
        stack.setCurrentIndex(0 if sounds else 1)
        return holder

    def _play(self) -> None:
        number = self.list.currentRow()
        if number >= 0 and self._sounds[number].seconds is not None:
            self.play_asked.emit(self._sounds[number])

    def _show_playable(self, number: int) -> None:
        self.play.setEnabled(number >= 0 and self._sounds[number].seconds is not None)
        self.play.setToolTip("" if self.play.isEnabled() else NO_SOUND if number < 0 else UNREADABLE)


def _words(held: Held) -> str:
    name = held.words or held.path.name
    if held.seconds is None:
        return f"{name}  ·  {UNREADABLE}"
    return f"{length(held.seconds)}  ·  {name}"
