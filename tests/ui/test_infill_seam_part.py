"""What is said of the seams of a patch, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.audio.patch_file import PatchFile
from studio.audio.seam_candidates import FixKind
from studio.audio.seam_fixes import Fix
from studio.core.listen_back import Fault, Suspect
from studio.core.patch import Treatment
from studio.core.region import Region
from studio.core.seam import SeamFigures
from studio.core.seam_verdict import Seams, judged
from studio.core.seam_wording import Side
from studio.services.listen_in_place import HeardInPlace
from studio.ui.tabs.infill.seams.look import look_of
from studio.ui.tabs.infill.seams.part import MEASURING, SeamPart
from studio.ui.tabs.infill.seams.view import SeamsView, words_verdict
from studio.ui.theme.theme import theme

RATE = 1000
PATCH = PatchFile(Region(10_000, 12_000), Path("take.wav"), Treatment(fade_in=0.2))
GOOD = SeamFigures(0.2, 0.1, None, 0.4, 0.1)
DULL = SeamFigures(0.2, 2.1, 1.0, 0.4, 0.1)


def seams(right: SeamFigures = GOOD) -> Seams:
    return Seams(judged(Side.LEFT, GOOD, 1.2, 0.1), judged(Side.RIGHT, right, 1.2, 0.1))


def view(**known: object) -> SeamsView:
    return SeamsView(PATCH, RATE, 3, **known)  # type: ignore[arg-type]


@pytest.fixture
def part(qtbot: QtBot, qapp: QApplication) -> Iterator[SeamPart]:
    theme().apply(qapp)
    made = SeamPart()
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    yield made
    made.hide()


def texts(part: SeamPart) -> list[str]:
    return [each.text() for each in part.table.findChildren(QLabel) if each.isVisible()]


def test_nothing_is_said_without_a_take(part: SeamPart) -> None:
    part.show_view(None)
    assert part.isHidden()
    part.show_view(view())
    assert part.seams_bar.sentence == MEASURING
    assert not part.table.isVisible()
    assert not part.fix.isVisible()


def test_the_worst_seam_is_told_with_what_can_be_done(part: SeamPart, qtbot: QtBot) -> None:
    part.show_view(view(seams=seams(DULL)))
    assert part.seams_bar.sentence == "Right seam: the patch is 2.1 dB duller than the room."
    assert part.seams_bar.objectName() == "note_look"
    assert part.fix.isVisible()
    for button, signal in ((part.fix, part.fix_asked), (part.hear, part.hear_asked)):
        with qtbot.waitSignal(signal):
            button.click()
    part.show_view(view(seams=seams(), looking=False))
    assert part.seams_bar.sentence == "Both seams are good. You will not hear this patch."
    assert part.seams_bar.objectName() == "note_good"
    assert not part.fix.isVisible()
    assert not part.hear.isVisible()


def test_figures_stand_in_rows_and_are_spoken(part: SeamPart) -> None:
    part.show_view(view(seams=seams(DULL)))
    assert texts(part)[:5] == ["Level", "Brightness", "Room noise", "Pitch", "Pause"]
    assert "−2.1 dB" in texts(part)
    assert "—" in texts(part)
    spoken = part.table.accessibleDescription()
    assert "Right seam: listen. Level 0.2 dB, good. Brightness −2.1 dB, listen." in spoken
    assert "Room noise not known." in spoken
    part.show_view(view(seams=Seams(None, judged(Side.RIGHT, GOOD, 1.2, None))))
    assert "Left" not in texts(part)


def test_only_suspect_words_are_told(part: SeamPart) -> None:
    suspect = Suspect(Fault.CUT_AT_END, "evening", 1.0, 1.5)
    heard = HeardInPlace((suspect,), 1.5)
    part.show_view(view(seams=seams(), heard=heard))
    assert part.words_bar.isVisible()
    assert part.words_bar.sentence == "Take 3: “evening” is cut short at the end."
    part.show_view(view(seams=seams(), heard=HeardInPlace((), 1.5)))
    assert not part.words_bar.isVisible()
    assert [words_verdict(each) for each in (None, heard, HeardInPlace((), 1.5))] == ["", "listen", "good"]


def test_a_fix_is_proposed_with_its_figures(part: SeamPart, qtbot: QtBot) -> None:
    fix = Fix(
        FixKind.MATCH,
        "Raise the highs by 2.0 dB over the patch",
        PATCH.place,
        Treatment(match=1),
        seams(DULL),
        seams(),
    )
    part.activateWindow()
    part.show_view(view(seams=seams(DULL)))
    part.fix.click()
    part.show_view(view(seams=seams(DULL), proposal=fix, ways=2))
    bar = part.proposal
    qtbot.waitUntil(bar.after.hasFocus)
    assert bar.isVisible()
    assert bar.sentence == "Raise the highs by 2.0 dB over the patch"
    assert "Brightness −2.1 dB → 0.1 dB" in bar.accessibleDescription()
    assert "both seams good then" in bar.accessibleDescription()
    assert not part.fix.isVisible()
    told = (
        (bar.before, bar.before_asked),
        (bar.after, bar.after_asked),
        (bar.apply, bar.applied),
        (bar.other, bar.other_asked),
        (bar.drop, bar.dropped),
    )
    for button, signal in told:
        with qtbot.waitSignal(signal):
            button.click()
    part.show_view(view(seams=seams(DULL), proposal=fix, ways=1))
    assert not bar.other.isVisible()


def test_in_a_low_window_the_figures_are_behind_details(part: SeamPart) -> None:
    part.resize(600, 500)
    part.show_view(view(seams=seams()))
    assert not part.table.isVisible()
    part.details.click()
    assert part.table.isVisible()
    part.details.click()
    assert not part.table.isVisible()


def test_the_waveform_is_told_where_and_how() -> None:
    suspects = (Suspect(Fault.DIFFERENT, "at", -0.3, -0.1), Suspect(Fault.MISSING, "new", 0.5, 1.0))
    look = look_of(view(seams=seams(DULL), heard=HeardInPlace(suspects, 1.0)))
    assert look is not None
    assert (look.start, look.end, look.fade_in, look.fade_out) == (10.0, 12.0, 0.2, 0.012)
    assert (look.left, look.right) == (("check-circle-fill", "green"), ("warning-fill", "amber"))
    assert [each[:2] for each in look.suspects] == [(9.7, 9.9), (11.0, 12.0)]
    assert look.spoken == "left seam good, right seam listen, words: 2 to listen to"
    unknown = look_of(view())
    assert unknown is not None
    assert unknown.left == unknown.right == ("circle-dashed", "quiet")
    assert look_of(None) is None
