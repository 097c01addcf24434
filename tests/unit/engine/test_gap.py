"""What is measured around a gap, and what is made of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.audio.pauses import Span
from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.gap.melody import Edge, Mapping, Range, range_of
from studio.engine.gap.rests import FADE, cut_out, rests_of
from studio.engine.gap.room import decay_of, echo_of, echoing, quiet_spectrum
from studio.engine.gap.saying import Said as Spoken
from studio.engine.gap.script import Joints, joints_of, lines_of, spoken_part
from studio.engine.gap.side import Side, side_of
from studio.engine.gap.spectrum import WIDE, between, speech_spectrum, with_bands
from studio.engine.gap.surroundings import Surroundings, Surveyor
from studio.engine.gap.variation import Variation, words_of
from studio.engine.likeness.cleaning import room_tone
from studio.engine.likeness.heard import active_level
from studio.engine.listening.aligner import Said
from studio.engine.performance.hearing import Ear
from studio.engine.speech.model import COLUMN, Melody
from studio.engine.speech.phones import spoken
from studio.engine.text.clause import Clause, Word
from studio.engine.text.reader import read
from tests.fakes.made_speakers import MAN, RATE, WOMAN, hiss

GOES_ON = Joints(goes_on_before=True, goes_on_behind=True, begins=False, ends=False)


def side(
    seconds: float = 3.0, *spans: tuple[float, float], words: str = "", written: str = "", step: float = 0.3
) -> Side:
    """Made-up words, one every 0.3 s from the start of the first span on."""
    names = words.split()
    start = spans[0][0] if spans else 0.0
    said = tuple(
        Said(Word(name, name), start + number * step, start + (number + 1) * step)
        for number, name in enumerate(names)
    )
    marks = tuple((written or words).split())
    sound = np.full(round(seconds * RATE), 0.1, np.float32)
    return Side(sound, tuple(Span(*span) for span in spans), said, marks)


def around(left: Side | None, right: Side | None) -> Surroundings:
    return Surroundings(left, right, None, -23.0, np.zeros(481), WIDE, 0.0)


@pytest.mark.parametrize(("text", "written", "rest", "expected"), [
    ("and went home", "so he left.", 0.05, GOES_ON),
    ("and went home.", "so he left", 0.05, replace(GOES_ON, goes_on_behind=False, ends=True)),
    ("And went home", "so he left.", 0.05, replace(GOES_ON, goes_on_before=False, begins=True)),
    ("Margaret went home", "with", 0.05, GOES_ON),
    ("I went home", "left.", 0.05, GOES_ON),
    ("and went home", "left", 0.6, replace(GOES_ON, goes_on_before=False)),
])  # fmt: skip
def test_the_text_and_the_quiet_tell_how_the_middle_hangs_together(
    text: str, written: str, rest: float, expected: Joints
) -> None:
    left = side(3.0, (0.0, 3.0 - rest), words=written)
    assert joints_of(text, around(left, side(3.0, (0.05, 3.0)))) == expected


def test_at_the_edges_of_a_recording_sentences_begin_and_end() -> None:
    alone = joints_of("and went home", around(None, None))
    assert alone == Joints(goes_on_before=False, goes_on_behind=False, begins=True, ends=False)


def clause(phonemes: str, pause: float = 0.0) -> Clause:
    return Clause(phonemes, (), phonemes, pause, "en")


def test_the_new_words_are_read_with_the_old_ones_that_are_near() -> None:
    left = side(6.0, (0.0, 6.0), words="ba be bi bo bu", step=1.2)
    right = side(6.0, (0.0, 6.0), words="da de di do du", step=1.2)
    (line,) = lines_of([clause("mama")], around(left, right), GOES_ON)
    assert line.phonemes == "bo bu mama da de."
    assert line.phonemes[line.first : line.end] == "mama"


def test_where_nothing_goes_on_a_sentence_ends_before_the_new_words() -> None:
    left = side(1.5, (0.0, 1.5), words="ba be", written="ba be.")
    ends = Joints(goes_on_before=False, goes_on_behind=False, begins=True, ends=True)
    (line,) = lines_of([clause("mama.")], around(left, None), ends)
    assert line.phonemes == "ba be. mama."
    assert line.phonemes[line.first : line.end] == "mama."


def test_what_goes_on_into_words_that_nobody_knows_does_not_fall() -> None:
    right = side(3.0, (0.0, 3.0))
    (line,) = lines_of([clause("mama")], around(None, right), replace(GOES_ON, goes_on_before=False))
    assert line.phonemes == "mama,"


def test_a_long_text_is_said_in_a_few_lines_with_its_pauses() -> None:
    text = " ".join(["The ferry leaves from the old stone bridge at nine every morning in summer."] * 5)
    lines = lines_of(list(read(text, "en")), around(None, None), GOES_ON)
    assert 2 <= len(lines) <= 3
    assert all(len(line.phonemes) < 300 for line in lines)
    assert all(line.pause > 0.3 for line in lines[:-1])


@pytest.mark.parametrize("phonemes", ["", "ba ", "ba, ", "ba ☃be. "])
def test_the_part_of_a_line_is_where_it_begins(phonemes: str) -> None:
    assert spoken(f"{phonemes}mama").startswith(f"{spoken_part(phonemes)}mama")


def test_pauses_are_as_long_as_the_recordings_own_less_what_is_left_of_them() -> None:
    left = side(6.0, (0.0, 1.0), (1.6, 3.0), (3.6, 5.9), words="ba")
    ends = Joints(goes_on_before=False, goes_on_behind=False, begins=True, ends=True)
    rests = rests_of("And so.", ends, around(left, side(3.0, (0.2, 3.0))))
    assert rests.before == pytest.approx(0.5)
    assert rests.behind == pytest.approx(0.4)
    nothing = rests_of("and so", GOES_ON, around(left, side(3.0, (0.2, 3.0))))
    assert (nothing.before, nothing.behind) == (0, 0)
    comma = rests_of("and so,", GOES_ON, around(side(3.0, (0.0, 3.0)), side(3.0, (0.0, 3.0))))
    assert 0.05 < comma.behind < 0.25


def test_words_that_go_on_are_cut_at_their_border_and_others_at_their_sound() -> None:
    tone = np.sin(2 * np.pi * 200 * np.arange(RATE) / RATE).astype(np.float32) * 0.2
    quiet = np.zeros(RATE // 2, np.float32)
    spoken_line = Spoken(np.concatenate([quiet, tone, quiet]), round(0.7 * RATE), round(1.3 * RATE))
    inside = cut_out(spoken_line, goes_on_before=True, goes_on_behind=True)
    assert len(inside) / RATE == pytest.approx(0.6 + 2 * FADE / RATE, abs=0.06)
    assert abs(inside[0]) < 0.01 < np.abs(inside[FADE : FADE + 240]).max()
    alone = cut_out(
        replace(spoken_line, start=round(0.5 * RATE), end=round(1.5 * RATE)),
        goes_on_before=False,
        goes_on_behind=False,
    )
    assert len(alone) / RATE == pytest.approx(1.03, abs=0.04)


def melody(hertz: FloatArray) -> Melody:
    return Melody(np.asarray(hertz, np.float32), np.full(len(hertz), 5, np.float32))


OWN, GOAL = Range(np.log2(200.0), 3.0), Range(np.log2(100.0), 3.0)


def test_the_melody_moves_into_the_range_of_the_speaker() -> None:
    wave = 200 * 2 ** (np.sin(np.arange(400) / 20) / 4)
    moved = Mapping(OWN, GOAL).applied(melody(wave))
    assert range_of(np.log2(moved.f0).astype(np.float64)).centre == pytest.approx(GOAL.centre, abs=0.02)
    unvoiced = Mapping(OWN, GOAL).applied(melody(np.where(np.arange(400) < 100, 5, wave)))
    assert (unvoiced.f0[:90] < 10).all()


def test_the_melody_begins_and_ends_where_the_old_words_do() -> None:
    flat = melody(np.full(240, 200.0))
    start, end = 80 * COLUMN / RATE, 160 * COLUMN / RATE
    edges = (
        Edge(start, GOAL.centre + 0.25, behind=False, is_known=True),
        Edge(end, GOAL.centre - 0.25, behind=True, is_known=True),
    )
    moved = np.log2(Mapping(OWN, GOAL, edges).applied(flat).f0) - GOAL.centre
    assert moved[80] == pytest.approx(0.25, abs=0.03)
    assert moved[160] == pytest.approx(-0.25, abs=0.03)
    assert abs(moved[120]) < 0.1
    far = (Edge(start, GOAL.centre + 3, behind=False, is_known=True),)
    assert np.log2(Mapping(OWN, GOAL, far).applied(flat).f0).max() - GOAL.centre < 0.5


def test_an_accent_that_the_model_puts_at_an_edge_is_half_believed() -> None:
    step = melody(np.where(np.arange(240) < 120, 200.0, 200.0 * 2**0.3))
    middle = 120 * COLUMN / RATE
    edge = Edge(middle, GOAL.centre, behind=False, is_known=True)
    moved = np.log2(Mapping(OWN, GOAL, (edge,)).applied(step).f0) - GOAL.centre
    assert moved[122] > 0.1
    assert moved[117] == pytest.approx(-moved[122], abs=0.05)


def test_takes_differ_by_their_seed_and_only_by_it() -> None:
    phonemes, durations = "ab cd ef", np.full(10, 4, np.float32)
    assert words_of(phonemes).tolist() == [0, 0, 0, 1, 1, 1, 2, 2]
    assert np.array_equal(Variation(0).durations(durations, phonemes, 0), durations)
    assert Variation(0).bends(np.arange(9) * 2400, phonemes, 0, 64) is None
    one, again, other = (Variation(seed).durations(durations, phonemes, 0) for seed in (1, 1, 2))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)
    assert one.std() > 0.1
    bends = Variation(1).bends(np.arange(9) * 2400, phonemes, 0, 64)
    assert bends is not None
    assert len(bends) == 64
    assert 0.01 < np.abs(bends).max() < 0.4


@pytest.mark.parametrize("level", [0.01, 0.001])
def test_the_tone_of_a_room_is_as_loud_as_its_quiet(level: float) -> None:
    sound = np.concatenate([hiss(0.6, level), MAN.says(2.0, noise=level), hiss(0.4, level)])
    tone = room_tone(quiet_spectrum(sound), 2 * RATE)
    assert 20 * np.log10(np.std(tone) / level) == pytest.approx(0, abs=1)


def test_an_echo_is_made_until_it_dies_away_as_slowly() -> None:
    words = [np.concatenate([MAN.says(0.5, noise=0), np.zeros(RATE, np.float32)]) for _ in range(3)]
    dry = np.concatenate(words)
    wet = echoing(dry, 0.7, 0.3)
    assert len(wet) == len(dry)
    assert decay_of([wet]) > decay_of([dry]) + 0.1
    assert echo_of(dry, 0.2) == 0.0
    mix = echo_of(dry, decay_of([wet]))
    assert mix > 0
    assert decay_of([echoing(dry, decay_of([wet]), mix)]) == pytest.approx(decay_of([wet]), rel=0.3)


def test_a_spectrum_is_given_to_other_speech() -> None:
    woman, man = WOMAN.says(2.0), MAN.says(2.0)
    before = between(speech_spectrum(woman), speech_spectrum(man))
    painted = with_bands(woman, before)
    after = between(speech_spectrum(painted), speech_spectrum(man))
    assert np.abs(after[2:20]).mean() < 0.5 * np.abs(before[2:20]).mean()


def test_what_reaches_no_higher_is_made_to_reach_no_higher() -> None:
    shut = with_bands(hiss(1.0), np.zeros(32), reach=3600.0)
    power = np.abs(np.fft.rfft(shut)) ** 2
    bins = np.linspace(0, RATE / 2, len(power))
    assert 10 * np.log10(power[bins > 4200].mean() / power[bins < 3400].mean()) < -40
    wide = with_bands(hiss(1.0), np.zeros(32))
    assert np.allclose(wide, hiss(1.0), atol=1e-3)


def test_the_surroundings_are_measured_once() -> None:
    left = np.concatenate([MAN.says(1.5, noise=0.003), hiss(0.5, 0.003)])
    surveyor = Surveyor()
    first = surveyor.survey(left, None, None)
    assert surveyor.survey(left.copy(), None, None) is first
    assert surveyor.survey(left * np.float32(0.5), None, None) is not first
    for number in range(8):
        surveyor.survey(left * np.float32(0.1 + number / 50), None, None)
    assert surveyor.survey(left, None, None) is not first


def test_a_speaker_is_known_by_pitch_range_level_and_reach() -> None:
    speech = np.concatenate([MAN.says(2.5, noise=0.001), hiss(0.5, 0.001)])
    found = Surveyor().survey(speech, MAN.says(1.5, noise=0.001), None)
    assert found.speaking is not None
    assert 2**found.speaking.centre == pytest.approx(MAN.pitch, rel=0.06)
    assert 1 < found.speaking.range < 4
    assert found.level == pytest.approx(active_level(speech), abs=1)
    assert found.left is not None
    assert found.left.rest(at_end=True) == pytest.approx(0.5, abs=0.15)
    pitch = found.left.pitch_at(at_end=True)
    assert pitch is not None
    assert 2**pitch == pytest.approx(MAN.pitch, rel=0.2)


@pytest.mark.parametrize("seconds", [0.05, 0.2, 2.0])
def test_noise_alone_is_nobody(seconds: float) -> None:
    found = Surveyor().survey(hiss(seconds, 0.01), None, None)
    assert found.speaking is None


@pytest.mark.parametrize("sound", [None, np.zeros(0, np.float32), np.zeros(RATE, np.float32)])
def test_silence_around_is_a_clear_sentence(sound: FloatArray | None) -> None:
    with pytest.raises(BadSound, match="sound"):
        Surveyor().survey(sound, None, None)


def test_without_a_recogniser_there_are_no_words() -> None:
    def missing() -> Ear:
        raise ImportError("no wheel")

    assert side_of(MAN.says(1.5), missing).said == ()


def test_a_silent_side_has_no_words_and_no_pitch() -> None:
    silent = side_of(np.zeros(RATE, np.float32), None)
    assert silent.rest(at_end=True) == 1.0
    assert silent.pitch_at(at_end=True) is None
