"""The paths through the studio, step by step, as `make_pictures` takes them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import soundfile

if TYPE_CHECKING:
    from studio.desk import Desk
    from studio.ui.tabs.base import Tab

PICKUPS = "Thursday -> Friday\ncut “um”\n0:12  the harbour -> the old harbour\n0:20  evening -> night"
Kind = TypeVar("Kind", bound="Tab")
Step = tuple[str, Callable[[], object], Callable[[], object]]
"""The picture's name, what is done before it, and what must be so then."""


def steps(desk: Desk, folder: Path) -> Iterator[Step]:
    """Every path, in the order of the tabs; recordings that are needed are put into `folder`."""
    yield from voices(desk, folder)
    yield from infill(desk)
    yield from changer(desk, folder)
    yield from datasets(desk, folder)


def front(desk: Desk, kind: type[Kind]) -> Kind:
    """Brings a tab to the front."""
    found = next(tab for tab in desk.window.tabs if isinstance(tab, kind))
    desk.window.app_bar.tabs.setCurrentIndex(desk.window.tabs.index(found))
    return found


def example(folder: Path, name: str) -> Path:
    """The studio's own example, as a file of that name."""
    from studio.ui.theme.resource import resource

    path = folder / name
    path.write_bytes(resource("example.flac").read_bytes())
    return path


def voices(desk: Desk, folder: Path) -> Iterator[Step]:
    """Finding a voice, cloning one, mixing, another language, numbers."""
    from studio.ui.tabs.voices.tab import VoicesTab

    tab = front(desk, VoicesTab)
    acts = tab.presenter
    yield "voices-1-all", lambda: acts.choose(acts.page.voices[4]), lambda: acts.page.chosen
    yield "voices-2-search", lambda: tab.toolbar.search.setText("british"), lambda: acts.page.sieve.search
    tab.toolbar.search.clear()
    for voice in acts.page.voices[:3]:
        tab.mixing.add(voice)
    first = acts.page.voices[0].id
    yield "voices-3-mix", lambda: tab.mixing.weigh(first, 0.9), lambda: len(tab.mixing.shares) == 3
    for voice in acts.page.voices[4:9]:
        tab.on_chosen.audition(voice)
    yield "voices-6-audition", tab.auditioning.make, lambda: not tab.auditioning.missing
    tab.body.hide_audition()
    yield "voices-4-other-language", tab.detail.acts.by_name["localize"].trigger, lambda: True
    yield "voices-5-numbers", tab.toolbar.from_numbers.click, lambda: True
    tab.body.create_form.foot.back.click()
    sheet = tab.body.clone.sheet
    clip = example(folder, "kitchen-take.flac")
    tab.toolbar.clone.click()
    yield "clone-1-sound", lambda: tab.body.clone.open(clip), lambda: tab.cloning.judgement
    tab.cloning.select(0.2, 6.2)
    sheet.description.setText("Warm and near")
    sheet.speaker.setText("Emma Vale")
    sheet.agreed.setChecked(True)
    yield "clone-2-words", sheet.listen.click, lambda: sheet.words.toPlainText()
    press = tab.body.clone.panel.foot.make.click
    yield "clone-3-made", press, lambda: acts.page.chosen is not None and acts.page.chosen.is_owner


def infill(desk: Desk) -> Iterator[Step]:
    """Mending the example."""
    from studio.core.patch import Treatment
    from studio.ui.tabs.infill.tab import InfillTab

    tab = front(desk, InfillTab)
    acts = tab.presenter
    yield "infill-1-empty", lambda: None, lambda: True
    yield "infill-2-words", tab.empty.example.click, lambda: acts.page.words
    wrong = next(word for word in acts.page.words if word.word.startswith("Thursday"))
    choose = partial(tab.body.words.selected.emit, wrong.start, wrong.end)
    yield "infill-3-select", choose, lambda: acts.page.old_words
    acts.writing.set_text("Friday")
    yield "infill-4-take", tab.body.patch.primary.click, lambda: acts.page.takes and not acts.page.making
    yield "infill-5-export", tab.export, lambda: tab.delivering.popover.isVisible()
    tab.delivering.popover.close()
    patch = acts.page.patch
    louder = partial(acts.writing.stand, patch.chosen, patch.span, Treatment(gain_db=8.0), "Make it louder")
    yield "infill-7-seam", louder, lambda: acts.page.seams and acts.page.patches[0].verdict == "bad"
    yield "infill-8-fix", tab.body.patch.seams.fix.click, lambda: acts.page.seams.proposal
    acts.writing.undo()
    lines = tab.pickups.presenter
    tab.pickups.opener.click()
    lines.paste(PICKUPS)
    yield "infill-6-pickups", lambda: None, lambda: lines.page.name and not lines.working.running
    lines.show(on=False)


def changer(desk: Desk, folder: Path) -> Iterator[Step]:
    """A line in another voice."""
    from studio.ui.tabs.convert.tab import ConvertTab

    tab = front(desk, ConvertTab)
    acts = tab.presenter
    clip = example(folder, "harbour.flac")
    yield "changer-1-open", lambda: acts.open(clip), lambda: acts.page.recording
    george = next(voice for voice in acts.page.voices or () if voice.name == "George")
    tab.controls.voice.taken.emit(george)
    yield "changer-2-changed", acts.change, lambda: acts.page.chosen and None not in acts.contours


def datasets(desk: Desk, folder: Path) -> Iterator[Step]:
    """Clips of one speaker, sent."""
    from studio.ui.tabs.datasets.tab import DatasetsTab

    tab = front(desk, DatasetsTab)
    acts = tab.presenter
    clips = folder / "kestle"
    clips.mkdir()
    sound, rate = soundfile.read(example(folder, "all.flac"), dtype=np.float32)
    for number in range(12):
        soundfile.write(clips / f"kestle_{number + 1:03}.wav", sound[number * 900 :][: 4 * rate], rate)
    yield "datasets-1-empty", lambda: None, lambda: acts.page.datasets is not None
    acts.create("Kestle narration")
    yield "datasets-2-made", lambda: None, lambda: acts.page.chosen
    acts.add([clips])

    def choose_second() -> bool:
        sent = len(acts.page.rows) == 12 and not acts.page.left and not acts.page.looking
        if sent and acts.page.row is None:
            acts.choose_row(acts.page.rows[1].key)
        return sent and acts.page.heard.sound is not None

    yield "datasets-3-sent", lambda: None, choose_second


if __name__ == "__main__":
    sys.exit("Run make_pictures.py, which takes the pictures.")
