"""The menu of the waveform: what the pointer and the keys do, to be found by name."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from studio.core.language import tr
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.note_view import NoteView


def menu_at(wave: NoteView, seconds: float, mark: Mark | None) -> QMenu:
    """For a second of the recording, and the marker whose tag is there."""
    menu = QMenu(wave)
    menu.setAccessibleName(tr("Waveform"))
    if mark is not None:
        menu.addAction(tr("Name the marker…") + "\tF2", lambda: wave.rename_mark(mark))
        menu.addAction(tr("Remove the marker") + "\tDel", lambda: wave.remove_mark(mark))
    else:
        menu.addAction(tr("Add a marker here") + "\tCtrl+B", lambda: wave.add_mark(seconds))
    number = wave.lane.number_at(seconds)
    if number is not None:
        word = wave.lane.words[number].word
        menu.addSeparator()
        menu.addAction(tr("Select “{word}”", word=word), lambda: wave.select_words(number, number))
        menu.addAction(tr("Correct “{word}”…", word=word) + "\tF2", lambda: wave.edit_word(number))
        placed = menu.addAction(
            tr("“{word}” is said where the selection is", word=word), lambda: wave.set_word_edges(number)
        )
        placed.setEnabled(wave.gap is not None and wave.gap.end > wave.gap.start)
    menu.addSeparator()
    to_zero = menu.addAction(tr("Edges to zero crossings") + "\tZ", wave.to_zero_crossings)
    to_gap = menu.addAction(tr("Show the selection") + "\tCtrl+E", wave.show_gap)
    for action in (to_zero, to_gap):
        action.setEnabled(wave.gap is not None)
    menu.addAction(tr("Show all") + "\tCtrl+F", wave.timeline.show_all)
    return menu
