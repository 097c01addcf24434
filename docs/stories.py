"""The paths through the studio, step by step, as `make_pictures` takes them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import soundfile

from studio.core.cancel import CancelToken

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
    yield from money(desk)
    yield from help_(desk, folder)


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
    tab.detail.acts.by_name["localize"].trigger()
    form = tab.body.localize
    form.language.choose("es")
    yield "voices-4-other-language", lambda: form.language.activated.emit(0), lambda: form.new_line.text()
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
    tides = folder / "tides"
    tides.mkdir()
    sound, rate = soundfile.read(clip, dtype=np.float32)
    for number in range(4):
        soundfile.write(tides / f"tide-{number + 1:02}.wav", sound[: int((1.8 + 0.6 * number) * rate)], rate)
    (tides / "tide-05.wav").write_bytes(b"RIFF")
    batch, results = tab.body.batch, folder / "changed"
    tab.body.add([tides])
    yield "changer-3-batch", lambda: None, lambda: batch.standing.rows
    batch.choosing.set_naming(batch.document.batch.pattern, str(results))
    batch.choosing.take_voices([(voice.id, voice.name) for voice in (george, acts.page.voices[0])])
    batch.press_primary()
    yield "changer-4-running", lambda: None, lambda: batch.standing.counts.done >= 2
    yield "changer-5-done", lambda: None, lambda: not batch.running.running


def datasets(desk: Desk, folder: Path) -> Iterator[Step]:
    """Clips of one speaker, sent."""
    from studio.ui.tabs.datasets.tab import DatasetsTab

    tab = front(desk, DatasetsTab)
    acts = tab.presenter
    clips = folder / "kestle"
    clips.mkdir()
    sound, rate = soundfile.read(example(folder, "all.flac"), dtype=np.float32)
    sound = sound[round(7.4 * rate) :]  # From here on hardly a pause.
    for number in range(12):
        soundfile.write(clips / f"kestle_{number + 1:03}.wav", sound[number * 900 :][: 4 * rate], rate)
    noisy = sound[: 4 * rate] + np.random.default_rng(1).normal(0, 0.02, 4 * rate).astype(np.float32)
    soundfile.write(clips / "kestle_013.wav", noisy, rate)
    soundfile.write(clips / "kestle_014.wav", np.pad(sound[: 4 * rate], (5 * rate, 3 * rate)), rate)
    yield "datasets-1-empty", lambda: None, lambda: acts.page.datasets is not None
    acts.create("Kestle narration")
    yield "datasets-2-made", lambda: None, lambda: acts.page.chosen
    acts.add([clips])
    yield "datasets-3-judging", lambda: None, lambda: any(row.judgement for row in acts.page.rows)

    def choose_noisy() -> bool:
        over = acts.page.total >= 14 and not acts.page.left and not acts.page.looking
        if over and acts.page.row is None:
            acts.choose_row(next(row.key for row in acts.page.rows if row.name == "kestle_013.wav"))
        return over and acts.page.heard.sound is not None

    yield "datasets-4-judged", lambda: None, choose_noisy
    tab.deeds.fix_all()
    yield "datasets-5-mended", lambda: None, lambda: not acts.clips.fixing.running and not acts.page.left


def money(desk: Desk) -> Iterator[Step]:
    """What was spent, what it may cost, and every act in a list."""
    from studio.core.ledger import LedgerRow, Result
    from studio.library.clock import now, stamp

    services, acts = desk.window.services, desk.window.money
    assert services is not None
    made = LedgerRow(
        *(stamp(now), services.project.name, "tts", "studio-b", "v1", 137, 9.1, 137, Result.MADE, "taken"),
        *("req-7f3a", "", services.project.id, "Nadia"),
    )
    stopped = replace(made, credits=64, result=Result.STOPPED, charge="maybe", request_id="req-7f3b")
    infill = replace(made, job="infill", credits=356, characters=56, seconds=2.2, voice="Rob, close")
    for row in (made, stopped, infill):
        services.ledger.add(row)
    services.budgets.set_project(services.project, 600)
    yield "money-1-credits", acts.ask, lambda: True
    yield "money-2-prices", acts.ask_prices, lambda: True
    yield "money-3-ledger", acts.show_ledger, lambda: True


def help_(desk: Desk, folder: Path) -> Iterator[Step]:
    """What is looked at when something is wrong."""
    from studio.ui.dialogs.report import ReportSheet
    from studio.ui.dialogs.self_check import CheckSheet

    acts, window = desk.window.help, desk.window
    yield "help-1-check", acts.check, lambda: all(each.rows() for each in window.findChildren(CheckSheet))
    yield "help-2-report", acts.show_report, lambda: window.findChildren(ReportSheet)
    inside, later = window.project.inside, later_project(desk, folder)
    yield "help-3-inside", lambda: inside.begin(later), lambda: inside.sheet


def later_project(desk: Desk, folder: Path) -> Path:
    """A copy of the open project, as if a later studio had written it."""
    services = desk.window.services
    assert services is not None
    copy = services.projects.copy(services.project, folder / "Harbour night.pickup", CancelToken())
    document = json.loads((copy / "project.json").read_text("utf-8"))
    (copy / "project.json").write_text(json.dumps(document | {"format": 99}), "utf-8")
    return copy


if __name__ == "__main__":
    sys.exit("Run make_pictures.py, which takes the pictures.")
