from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from studio.audio.pauses import Span
from studio.core.clip import FloatArray
from studio.core.errors import NotOffered
from studio.engine.crafts.advice import advice_on
from studio.engine.crafts.cloning import LARGER, NOT_SAID, clone
from studio.engine.crafts.script import Reading, reading_of
from studio.engine.likeness.portraits import whole_profile
from studio.engine.listening.listener import Heard
from studio.engine.listening.speakers import SEVERAL, company
from studio.engine.listening.verdicts import Purpose
from studio.engine.listening.word import HeardWord
from studio.engine.speech.sound import never
from tests.fakes.made_speakers import MAN, RATE, WOMAN, Speaker, hiss

CHILD = Speaker(pitch=300, size=1.3, tilt=3)
GIANT = Speaker(pitch=80, size=0.85, tilt=12)


@dataclass
class Ear:
    """Hears what it is told to hear."""

    words_heard: tuple[HeardWord, ...] = ()
    refuses: bool = False

    def words(self, sound: FloatArray, language: str, transcript: str, stopped: object) -> Heard:
        if self.refuses:
            raise NotOffered("Only English is recognised.")
        return Heard(transcript, self.words_heard, len(sound) / RATE)


def heard(*words: tuple[str, float, float, float]) -> Ear:
    return Ear(tuple(HeardWord(*word) for word in words))


def read_by(ear: Ear) -> Reading | None:
    return reading_of(MAN.says(3.0), "the words", "en", ear, never)  # type: ignore[arg-type]


def test_what_lies_outside_of_the_words_is_left_out() -> None:
    reading = read_by(heard(("good", 0.3, 0.6, 0.9), ("morning", 0.6, 1.0, 0.9), ("all", 2.4, 2.8, 0.9)))
    assert reading is not None
    assert [(span.start, span.end) for span in reading.spans] == [
        (pytest.approx(0.18), pytest.approx(1.12)), (pytest.approx(2.28), pytest.approx(2.92)),
    ]  # fmt: skip
    assert len(reading.of(MAN.says(3.0))) == pytest.approx(1.58 * RATE, abs=4)


def test_the_pace_is_told_by_the_phones_in_their_time() -> None:
    slow = read_by(heard(("good", 0.0, 0.6, 0.9), ("morning", 0.6, 1.4, 0.9), ("all", 1.4, 2.0, 0.9)))
    fast = read_by(heard(("good", 0.0, 0.3, 0.9), ("morning", 0.3, 0.7, 0.9), ("all", 0.7, 1.0, 0.9)))
    assert slow is not None
    assert fast is not None
    assert slow.pace is not None
    assert fast.pace is not None
    assert fast.pace - slow.pace == pytest.approx(np.log(2))


@pytest.mark.parametrize(
    "ear", [Ear(), Ear(refuses=True), heard(("one", 0, 1, 0.0), ("two", 1, 2, 0.0), ("six", 2, 3, 0.9))]
)
def test_words_that_are_not_said_make_no_reading(ear: Ear) -> None:
    assert read_by(ear) is None


def test_a_transcript_that_is_not_said_is_left_aside_and_told() -> None:
    sound = MAN.says(1.5)
    wrong = clone(sound, script=lambda _: None)
    assert NOT_SAID in wrong.advice
    assert wrong.voice == clone(sound).voice


def test_only_what_is_in_the_transcript_is_listened_to() -> None:
    both = np.concatenate([MAN.says(1.5), WOMAN.says(1.5)])
    voice = clone(both, script=lambda _: Reading((Span(0.0, 1.5),), 0.1)).voice
    assert 2 ** whole_profile(voice).centre == pytest.approx(105, rel=0.05)
    assert voice.pace == pytest.approx(0.1)


def test_of_two_speakers_the_one_who_speaks_more_is_taken() -> None:
    speech = np.concatenate([CHILD.says(4.5)] + [GIANT.says(3.0)] * 2)
    together = company(speech)
    assert together.alike < SEVERAL
    assert len(together.larger) > 0.5 * len(speech)
    cloned = clone(speech)
    assert LARGER in cloned.advice
    assert 2 ** whole_profile(cloned.voice).centre == pytest.approx(80, rel=0.1)


def test_one_speaker_is_no_company() -> None:
    together = company(MAN.says(9.0))
    assert together.alike > SEVERAL


def test_advice_says_what_is_wrong_and_nothing_where_nothing_is() -> None:
    short = list(advice_on(MAN.says(1.5), Purpose.SIMILARITY))
    noisy = list(advice_on(MAN.says(6.0) + hiss(6.0, 0.04), Purpose.SIMILARITY))
    assert any("s of speech" in sentence for sentence in short)
    assert any("noise" in sentence.lower() for sentence in noisy)


def test_what_cannot_be_judged_is_said() -> None:
    assert len(list(advice_on(np.zeros(RATE, np.float32), Purpose.STABILITY))) == 1
