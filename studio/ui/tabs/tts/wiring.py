"""Which signal of the TTS tab's widgets goes to which act, its keys, and the order in which Tab goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studio.ui.keys import KeyActs
from studio.ui.tabs.tts.arranging import Arranging
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.cast_popover import CastPopover
from studio.ui.tabs.tts.deeds import Deeds
from studio.ui.tabs.tts.finding import Finding
from studio.ui.tabs.tts.menus import Menus
from studio.ui.tabs.tts.page_view import PageView
from studio.ui.tabs.tts.panel import Panel
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.replacing import Replacing
from studio.ui.tabs.tts.sound_view import SoundView
from studio.ui.tabs.tts.tools import Tools
from studio.ui.waveform.take_wave import TakeWave


def connect_words(body: Body, acts: TtsPresenter, deeds: Deeds, tools: Tools) -> None:
    """What is written, and the toolbar."""
    bar, editor = body.toolbar, body.script.editor
    editor.typed.connect(acts.writing.type)
    editor.left.connect(acts.writing.commit)
    editor.undo_asked.connect(acts.writing.undo)
    editor.redo_asked.connect(acts.writing.redo)
    editor.split_asked.connect(acts.arranging.split)
    editor.join_asked.connect(acts.arranging.join)
    editor.pasted.connect(acts.arranging.paste)
    editor.stepped.connect(lambda step: acts.step(step, write=True))
    body.script.left.connect(acts.writing.commit)
    body.script.offers.open_asked.connect(deeds.open_text)
    body.script.offers.example_asked.connect(acts.writing.try_example)
    bar.title.renamed.connect(acts.writing.rename)
    bar.undo.clicked.connect(acts.writing.undo)
    bar.redo.clicked.connect(acts.writing.redo)
    bar.open_text.clicked.connect(deeds.open_text)
    bar.open_icon.clicked.connect(deeds.open_text)
    bar.primary_asked.connect(acts.press_primary)
    bar.export.clicked.connect(deeds.export)
    body.untold.asked.connect(tools.open_saying)
    body.question.kept.connect(acts.producing.keep_take)
    body.question.went_on.connect(acts.producing.make_anyway)


def connect_script(body: Body, acts: TtsPresenter, deeds: Deeds, menus: Menus) -> None:
    """The list of blocks."""
    blocks = body.script.list
    blocks.gone_to.connect(acts.go)
    blocks.edit_asked.connect(deeds.edit)
    blocks.pressed_spot.connect(menus.press_spot)
    blocks.dragged.connect(acts.arranging.move_to)
    blocks.menu_asked.connect(menus.open)
    acts.edit_asked.connect(deeds.edit)
    body.summary.next_asked.connect(acts.go_to_next)


def connect_panel(panel: Panel, acts: TtsPresenter, deeds: Deeds, menus: Menus) -> None:
    """The panel of the current block."""
    panel.voice.taken.connect(acts.writing.take_voice)
    panel.lock.clicked.connect(acts.writing.toggle_lock)
    panel.more.clicked.connect(menus.open_at_panel)
    panel.said_by_chosen.connect(acts.arranging.assign)
    panel.reset_asked.connect(lambda name: acts.writing.reset(name, acts.page.usual))
    panel.pause.changed.connect(acts.writing.set_pause)
    panel.target.changed.connect(acts.writing.set_target)
    panel.target.fit_asked.connect(deeds.fit)
    panel.form.language_chosen.connect(acts.writing.set_language)
    panel.form.speed.changed.connect(acts.writing.set_speed)
    panel.form.feelings.changed.connect(acts.writing.set_emotions)
    panel.form.model_chosen.connect(acts.writing.set_model)
    panel.form.format_popover.chooser.changed.connect(acts.writing.set_format)
    panel.delivery.changed.connect(acts.writing.set_delivery)
    panel.limit.changed.connect(acts.writing.set_duration)
    panel.retake.clicked.connect(lambda: acts.producing.make())
    panel.takes.chosen.connect(acts.writing.choose)
    panel.takes.play_asked.connect(acts.play_take)
    panel.takes.menu_asked.connect(menus.open_for_take)


def connect_cast(cast: CastPopover, arranging: Arranging) -> None:
    """The script's defaults and characters."""
    cast.defaults_chosen.connect(arranging.set_defaults)
    cast.character_changed.connect(arranging.set_character)
    cast.character_removed.connect(arranging.remove_character)
    cast.character_added.connect(arranging.add_somebody)
    cast.block_asked.connect(arranging.speak_like_block)


def connect_sound(view: PageView, wave: TakeWave, sound_view: SoundView, acts: TtsPresenter) -> None:
    """What is heard and seen."""
    acts.page_changed.connect(view.show_page)
    acts.hearing.drawn.connect(sound_view.draw)
    acts.hearing.moved.connect(wave.set_position)
    acts.hearing.said.connect(view.mark_said)
    acts.hearing.sourced.connect(sound_view.name_source)
    wave.seeked.connect(acts.hearing.seek)
    wave.selected.connect(acts.hearing.select)
    wave.stretch_asked.connect(acts.hearing.play_stretch)
    wave.rest_settled.connect(lambda block, seconds: acts.writing.set_pause(seconds, block))


def keys_of(acts: TtsPresenter, deeds: Deeds, finding: Finding, tools: Tools) -> KeyActs:
    """The tab's own keys."""
    arranging = acts.arranging
    return {
        QKeySequence.StandardKey.Undo: acts.writing.undo,
        "Ctrl+Shift+Z": acts.writing.redo,
        "Ctrl+Shift+E": deeds.export,
        "Ctrl+O": deeds.open_text,
        "T": acts.next_take,
        "Ctrl+L": acts.writing.toggle_lock,
        "Ctrl+D": arranging.duplicate,
        "Ctrl+J": arranging.join,
        "Ctrl+Shift+N": arranging.add_after,
        "Alt+Up": lambda: arranging.move(-1),
        "Alt+Down": lambda: arranging.move(1),
        "Ctrl+F": finding.open,
        "Ctrl+P": tools.open_saying,
        "Ctrl+Shift+A": acts.writing.toggle_approved,
        "Ctrl+Shift+Return": acts.make_missing,
        "Ctrl+Shift+Enter": acts.make_missing,
        **{f"Ctrl+Alt+{number}": partial(arranging.assign_number, number) for number in range(10)},
    }


def add_delete(blocks: QWidget, delete: Callable[[], object]) -> None:
    """Del, which in a text deletes a letter, deletes a block where the list has the keyboard."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), blocks)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(delete)


def stops_of(body: Body, replacing: Replacing, wave: TakeWave) -> Iterator[QWidget]:
    """From the toolbar over the script and the panel to the waveform."""
    bar, script, panel = body.toolbar, body.script, body.panel
    yield from (bar.title, bar.manner, bar.undo, bar.redo, bar.open_text, bar.open_icon, bar.export)
    yield from (bar.primary, bar.panel, body.question.keep, body.question.go_on)
    yield from (replacing.bar.keep, replacing.bar.go_on, body.untold.open, script.list, script.editor)
    yield from (panel.lock, panel.more, panel.voice, panel.voice_reset, panel.said_by)
    yield from (panel.form.language, panel.form.speed.slider, panel.pause.slider, panel.form.feelings.add)
    yield from (panel.target.limit.field, panel.target.fit, panel.limit.field)
    yield from (panel.form.model, panel.form.format, panel.takes, panel.retake, panel.how_made.fold)
    yield from (wave, wave.rest)
