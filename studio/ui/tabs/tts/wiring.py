"""Which signal of the TTS tab's widgets goes to which act, its keys, and the order in which Tab goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studio.ui.theme.theme import theme

if TYPE_CHECKING:
    from studio.ui.tabs.tts.tab import TtsTab


def connect(tab: TtsTab) -> None:
    """Everything that the tab's own widgets tell."""
    connect_words(tab)
    connect_script(tab)
    connect_panel(tab)
    connect_cast(tab)
    connect_sound(tab)
    tab.tools.find_asked.connect(tab.finding.open)
    tab.tools.failed.connect(tab.complain)


def connect_words(tab: TtsTab) -> None:
    """What is written, and the toolbar."""
    bar, acts, editor = tab.body.toolbar, tab.presenter, tab.body.script.editor
    editor.typed.connect(acts.writing.type)
    editor.left.connect(acts.writing.commit)
    editor.undo_asked.connect(acts.writing.undo)
    editor.redo_asked.connect(acts.writing.redo)
    editor.split_asked.connect(acts.arranging.split)
    editor.join_asked.connect(acts.arranging.join)
    editor.pasted.connect(acts.arranging.paste)
    editor.stepped.connect(lambda step: acts.step(step, write=True))
    tab.body.script.left.connect(acts.writing.commit)
    tab.body.script.offers.open_asked.connect(tab.open_text)
    tab.body.script.offers.example_asked.connect(acts.writing.try_example)
    bar.title.renamed.connect(acts.writing.rename)
    bar.undo.clicked.connect(acts.writing.undo)
    bar.redo.clicked.connect(acts.writing.redo)
    bar.open_text.clicked.connect(tab.open_text)
    bar.open_icon.clicked.connect(tab.open_text)
    bar.primary_asked.connect(acts.press_primary)
    bar.export.clicked.connect(tab.export)
    tab.body.untold.asked.connect(tab.tools.open_saying)
    tab.body.question.kept.connect(acts.producing.keep_take)
    tab.body.question.went_on.connect(acts.producing.make_anyway)


def connect_script(tab: TtsTab) -> None:
    """The list of blocks."""
    blocks, acts = tab.body.script.list, tab.presenter
    blocks.gone_to.connect(acts.go)
    blocks.edit_asked.connect(tab.edit)
    blocks.pressed_spot.connect(tab.menus.press_spot)
    blocks.dragged.connect(acts.arranging.move_to)
    blocks.menu_asked.connect(tab.menus.open)
    acts.edit_asked.connect(tab.edit)
    tab.opening.opened.connect(tab.replacing.offer)
    tab.opening.failed.connect(tab.no_text)
    tab.opening.told.connect(acts.producing.say)
    tab.body.summary.next_asked.connect(acts.go_to_next)


def connect_panel(tab: TtsTab) -> None:
    """The panel of the current block."""
    panel, acts = tab.body.panel, tab.presenter
    panel.voice.taken.connect(tab.take_voice)
    panel.voice.hear_asked.connect(tab.previews.toggle)
    panel.voice.popover.closed.connect(tab.previews.stop)
    panel.lock.clicked.connect(acts.writing.toggle_lock)
    panel.more.clicked.connect(tab.menus.open_at_panel)
    panel.said_by_chosen.connect(acts.arranging.assign)
    panel.reset_asked.connect(lambda name: acts.writing.reset(name, acts.page.usual))
    panel.pause.changed.connect(acts.writing.set_pause)
    panel.target.changed.connect(acts.writing.set_target)
    panel.target.fit_asked.connect(tab.fit)
    panel.form.language_chosen.connect(acts.writing.set_language)
    panel.form.speed.changed.connect(acts.writing.set_speed)
    panel.form.feelings.changed.connect(acts.writing.set_emotions)
    panel.form.model_chosen.connect(acts.writing.set_model)
    panel.form.format_popover.chooser.changed.connect(acts.writing.set_format)
    panel.delivery.changed.connect(acts.writing.set_delivery)
    panel.limit.changed.connect(acts.writing.set_duration)
    panel.retake.clicked.connect(tab.retake)
    panel.takes.chosen.connect(acts.writing.choose)
    panel.takes.play_asked.connect(acts.play_take)
    panel.takes.menu_asked.connect(tab.menus.open_for_take)
    tab.previews.heard.connect(panel.voice.set_previewing)
    tab.previews.failed.connect(tab.no_preview)


def connect_cast(tab: TtsTab) -> None:
    """The script's defaults and characters."""
    cast, arranging = tab.cast, tab.presenter.arranging
    tab.body.toolbar.manner.clicked.connect(lambda: cast.open_under(tab.body.toolbar.manner))
    cast.defaults_chosen.connect(arranging.set_defaults)
    cast.character_changed.connect(arranging.set_character)
    cast.character_removed.connect(arranging.remove_character)
    cast.character_added.connect(arranging.add_somebody)
    cast.block_asked.connect(arranging.speak_like_block)
    cast.voice.hear_asked.connect(tab.previews.toggle)
    cast.voice.popover.closed.connect(tab.previews.stop)


def connect_sound(tab: TtsTab) -> None:
    """What is heard and seen."""
    acts = tab.presenter
    acts.page_changed.connect(tab.show_page)
    acts.failed.connect(tab.show_error)
    tab.solving.follow_act(acts.writing.failed, acts.writing.written)
    acts.hearing.drawn.connect(tab.sound_view.draw)
    acts.hearing.moved.connect(tab.wave.set_position)
    acts.hearing.said.connect(tab.mark_said)
    acts.hearing.sourced.connect(tab.sound_view.name_source)
    tab.wave.seeked.connect(acts.hearing.seek)
    tab.wave.selected.connect(acts.hearing.select)
    tab.wave.stretch_asked.connect(acts.hearing.play_stretch)
    tab.wave.rest_moving.connect(tab.body.panel.pause.set_seconds)
    tab.wave.rest_settled.connect(lambda block, seconds: acts.writing.set_pause(seconds, block))
    tab.follow(theme().changed, tab.renew)


def add_keys(tab: TtsTab) -> None:
    """The tab's own keys."""
    acts, arranging = tab.presenter, tab.presenter.arranging
    keys: dict[str, Callable[[], object]] = {
        "Ctrl+Shift+Z": acts.writing.redo,
        "Ctrl+Shift+E": tab.export,
        "Ctrl+O": tab.open_text,
        "T": acts.next_take,
        "Ctrl+L": acts.writing.toggle_lock,
        "Ctrl+D": arranging.duplicate,
        "Ctrl+J": arranging.join,
        "Ctrl+Shift+N": arranging.add_after,
        "Alt+Up": lambda: arranging.move(-1),
        "Alt+Down": lambda: arranging.move(1),
        "Ctrl+F": tab.finding.open,
        "Ctrl+P": tab.tools.open_saying,
        "Ctrl+Shift+A": acts.writing.toggle_approved,
        "Ctrl+Shift+Return": acts.make_missing,
        "Ctrl+Shift+Enter": acts.make_missing,
        **{f"Ctrl+Alt+{number}": partial(arranging.assign_number, number) for number in range(10)},
    }
    for name, act in keys.items():
        _add_key(tab, QKeySequence(name), act)
    _add_key(tab, QKeySequence(QKeySequence.StandardKey.Undo), acts.writing.undo)
    delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), tab.body.script.list)
    delete.setContext(Qt.ShortcutContext.WidgetShortcut)
    delete.activated.connect(arranging.delete)


def _add_key(tab: TtsTab, keys: QKeySequence, act: Callable[[], object]) -> None:
    shortcut = QShortcut(keys, tab)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)


def order_tabs(tab: TtsTab) -> None:
    """From the toolbar over the script and the panel to the waveform."""
    bar, panel = tab.body.toolbar, tab.body.panel

    order: tuple[QWidget, ...] = (
        *(
            bar.title,
            bar.manner,
            bar.undo,
            bar.redo,
            bar.open_text,
            bar.open_icon,
            bar.export,
            bar.primary,
            bar.panel,
        ),
        *(
            tab.body.question.keep,
            tab.body.question.go_on,
            tab.replacing.bar.keep,
            tab.replacing.bar.go_on,
            tab.body.untold.open,
            tab.body.script.list,
            tab.body.script.editor,
        ),
        *(
            panel.lock,
            panel.more,
            panel.voice,
            panel.voice_reset,
            panel.said_by,
            panel.form.language,
            panel.form.speed.slider,
            panel.pause.slider,
            panel.form.feelings.add,
            panel.target.limit.field,
            panel.target.fit,
            panel.limit.field,
        ),
        *(panel.form.model, panel.form.format),
        *(panel.takes, panel.retake, panel.how_made.fold, tab.wave, tab.wave.rest),
    )
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)
