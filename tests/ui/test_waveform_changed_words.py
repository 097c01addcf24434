"""The lane under a recording, where patches put other words or take some away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from studio.core.hearing import HeardWord
from studio.core.paragraphs import Change
from studio.ui.theme.tokens import colour
from studio.ui.waveform.changed_words import ChangedWords, are_apart
from studio.ui.waveform.speech_lane import SpeechLane
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.word_layout import WordLayout

WORDS = tuple(
    HeardWord(text, at, at + 0.8, 0.9)
    for text, at in (("on", 0.5), ("Thursday", 2.0), ("evening", 4.0), ("um", 6.0), ("free", 8.0))
)
FRIDAY = Change(2.0, 2.8, "Friday", "p1", current=True)
NO_UM = Change(6.0, 6.8, "", "p2")
COMING = Change(4.0, 4.8, "morning", "p3", made=False)


@pytest.fixture
def lane(qtbot: QtBot) -> SpeechLane:
    timeline = Timeline()
    timeline.set_total(10.0)
    made = SpeechLane(timeline)
    qtbot.addWidget(made)
    made.resize(1000, made.height())
    made.set_words(WORDS)
    return made


def drawn(lane: SpeechLane) -> QImage:
    return lane.grab().toImage()


def part(image: QImage, start: float, end: float) -> QImage:
    """Between two seconds: 100 px each."""
    ratio = image.devicePixelRatio()
    left, right = round(start * 100 * ratio), round(end * 100 * ratio)
    return image.copy(QRect(left, 0, right - left, image.height()))


def has(image: QImage, token: str) -> bool:
    wanted = colour(token).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_what_is_hidden_struck_and_new() -> None:
    layout = WordLayout(WORDS)
    seen = ChangedWords([FRIDAY, COMING, NO_UM], layout, 0.0, 10.0)
    assert (seen.hidden, seen.struck, seen.fresh) == ({1}, {2, 3}, [FRIDAY])
    beyond = ChangedWords([FRIDAY, COMING, NO_UM], layout, 7.0, 10.0)
    assert (beyond.hidden, beyond.struck, beyond.fresh) == (set(), set(), [])


def test_new_words_stand_in_rose_where_the_old_ones_were(lane: SpeechLane) -> None:
    before = drawn(lane)
    assert not has(part(before, 1.8, 3.0), "patch")
    lane.set_changes((FRIDAY,))
    after = drawn(lane)
    assert has(part(after, 1.8, 3.0), "patch")
    assert part(after, 3.6, 10.0) == part(before, 3.6, 10.0), "all others as they were"
    lane.set_changes(())
    assert drawn(lane) == before


def test_words_that_go_are_struck_and_quiet(lane: SpeechLane) -> None:
    before = drawn(lane)
    lane.set_changes((NO_UM,))
    after = drawn(lane)
    assert part(after, 5.8, 7.0) != part(before, 5.8, 7.0)
    assert not has(part(after, 5.8, 7.0), "patch")
    assert part(after, 0.0, 5.5) == part(before, 0.0, 5.5)


def test_the_selected_patch_has_its_new_words_on_its_ground(lane: SpeechLane) -> None:
    lane.set_changes((FRIDAY,))
    lane.set_stretch(2.0, 2.8)
    ground = part(drawn(lane), 1.8, 3.0)
    assert has(ground, "patchsoft")
    long = Change(2.0, 2.8, "the last Friday of every month", "p1", current=True)
    lane.set_changes((long,))
    wide = drawn(lane)
    assert has(part(wide, 1.4, 1.8), "patchsoft"), "the ground is as wide as they are"


def test_neighbours_make_room_for_longer_words(lane: SpeechLane) -> None:
    lane.set_changes((Change(2.0, 2.8, "the very last Friday of every single summer month this year", "p1"),))
    image, rooms = drawn(lane), [lane._fresh_room(lane._changes[0])]
    assert [number for number in (0, 2, 3, 4) if are_apart(lane._room(number), rooms)] == [3, 4]
    assert not has(part(image, 3.9, 4.9), "normal"), "the one beside is not written under them"
    assert has(part(image, 7.8, 9.0), "normal")


def test_words_put_in_stand_at_their_moment(lane: SpeechLane) -> None:
    lane.set_changes((Change(3.4, 3.4, "this", "p4"),))
    assert has(part(drawn(lane), 3.1, 3.7), "patch")
