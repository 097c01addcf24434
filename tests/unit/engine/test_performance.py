"""Somebody's words said again by another: the parts of it, and the whole by the real model and recogniser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.core.speech import Controls
from studio.engine.craft import Changed
from studio.engine.crafts.changing import change
from studio.engine.crafts.sewing import OVERLAP, sewn, widened
from studio.engine.likeness.heard import active_level
from studio.engine.listening.aligner import Said
from studio.engine.listening.phones import phones_of
from studio.engine.listening.pitch_track import PitchTrack, pitch_track
from studio.engine.listening.recogniser import Recogniser
from studio.engine.listening.word import HeardWord
from studio.engine.performance.background import background
from studio.engine.performance.hearing import Ear
from studio.engine.performance.intonation import Intonation, intonation
from studio.engine.performance.loudness import following
from studio.engine.performance.prompting import Prompter
from studio.engine.performance.reasons import MUSIC, UNSURE, disturbance, has_music, sung_part
from studio.engine.performance.rehearsal import Cast, misheard, rehearsed
from studio.engine.performance.score import Score, phrases
from studio.engine.performance.wordless import laid_over, wordless
from studio.engine.speech.model import FRAME, Melody
from studio.engine.speech.part import Part
from studio.engine.speech.sound import never
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.text.clause import Word
from studio.engine.text.reader import read
from studio.engine.voices.embedding import Coordinates
from tests.fakes.made_speakers import MAN, RATE, WOMAN, hiss

STYLE = np.zeros((510, 256), np.float32)
HEART = Coordinates((("af_heart", 1.0),))


def said(text: str, phonemes: str, start: float, end: float) -> Said:
    edges = np.linspace(start, end, len(phones_of(phonemes)) + 1)
    return Said(Word(text, phonemes), start, end, tuple(edges.tolist()))


def scores() -> list[Score]:
    two = [said("Hello", "həlˈO", 0.5, 1.0), said("there,", "ðˈɛɹ", 1.0, 1.5)]
    return list(phrases([*two, said("you", "jˈu", 2.5, 3.0)]))


class Spoken:
    """A constant, and in spans that are said again minus that."""

    def __init__(self, samples: FloatArray) -> None:
        self.samples = samples

    def again(self, part: Part, spans: Sequence[tuple[int, int]]) -> FloatArray:
        mixed = self.samples.copy()
        for start, end in spans:
            mixed[start:end] *= -1
        return mixed


class Actor:
    """Says the first phrase as 0.5, the second as 0.25."""

    def __init__(self) -> None:
        self.parts: list[Part] = []

    def perform(self, part: Part, style: FloatArray) -> FloatArray:
        return self.take(part, style).samples

    def take(self, part: Part, style: FloatArray) -> Spoken:
        self.parts.append(part)
        frames = part.frames(np.ones(len(part.phonemes) + 2, np.float32))
        return Spoken(np.full(int(frames.sum()) * FRAME, 0.5 / len(self.parts), np.float32))


def cast(actor: Actor, *heard: Sequence[str], stopped: bool = False) -> Cast:
    answers = iter(heard)
    return Cast(actor, STYLE, None, lambda _: next(answers), lambda: stopped)


def test_what_was_misheard_is_told_by_phrase() -> None:
    assert misheard(scores(), ["hello", "there", "you"]) == [[], []]
    assert misheard(scores(), ["Hello,", "thereyou."]) == [[], []]
    assert misheard(scores(), ["yellow", "there", "you"]) == [[0], []]
    assert misheard(scores(), ["hello", "there", "to", "you"]) == [[1], []]
    assert misheard(scores(), []) == [[0, 1], [0]]


def test_what_is_understood_is_said_once() -> None:
    actor = Actor()
    stage = rehearsed(scores(), 4 * RATE, cast(actor, ["hello", "there", "you"]))
    assert stage is not None
    assert len(actor.parts) == 2
    assert stage[RATE] == 0.5
    assert stage[round(2.75 * RATE)] == 0.25
    assert stage[round(1.9 * RATE)] == 0


def test_the_words_that_were_misheard_are_said_again_and_the_better_is_kept() -> None:
    actor = Actor()
    better = cast(actor, ["yellow", "there", "you"], ["hello", "there", "you"])
    stage = rehearsed(scores(), 4 * RATE, better)
    assert stage is not None
    assert len(actor.parts) == 2
    assert stage[round(0.75 * RATE)] == -0.5
    assert stage[round(1.25 * RATE)] == 0.5
    assert stage[round(2.75 * RATE)] == 0.25

    actor = Actor()
    worse = cast(actor, ["yellow", "there", "you"], ["yellow", "bear", "you"])
    stage = rehearsed(scores(), 4 * RATE, worse)
    assert stage is not None
    assert stage[round(0.75 * RATE)] == 0.5


def test_what_nobody_understands_is_not_said() -> None:
    long = list(phrases([said(f"w{n}", "wˈʌn", n, n + 0.5) for n in range(5)]))
    assert rehearsed(long, 6 * RATE, cast(Actor(), ["no"], ["none"])) is None


def test_nothing_more_is_said_once_stopped() -> None:
    actor = Actor()
    assert rehearsed(scores(), 4 * RATE, cast(actor, stopped=True)) is None
    assert not actor.parts


# Words that are known


def heard(text: str) -> list[HeardWord]:
    return [HeardWord(word, 0, 1, 0.9) for word in text.split()]


def told(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def test_each_piece_gets_the_words_that_were_heard_in_it() -> None:
    prompter = Prompter("The harbour is quiet. Nobody was home before six.")
    assert told(prompter.words(heard("the harbor is quiet"))) == "The harbour is quiet"
    prompter.last = True
    assert told(prompter.words(heard("nobody"))) == "Nobody was home before six"
    assert prompter.words(heard("and so on")) == []


def test_words_misheard_at_the_end_of_a_piece_belong_to_it() -> None:
    prompter = Prompter("One two three four five six")
    assert told(prompter.words(heard("one two tree"))) == "One two three"
    assert told(prompter.words(heard("uh oh"))) == "four five"


def test_a_text_without_words_is_none() -> None:
    with pytest.raises(BadText):
        Prompter("…")


# Melody


def melody_of(octaves: FloatArray, voiced: bool = True) -> Intonation:
    instants = np.arange(len(octaves)) * 0.016
    track = PitchTrack(instants, np.asarray(octaves, np.float64), np.full(len(octaves), voiced))
    return Intonation(track, np.zeros(1000), middle=7.0, centre=8.0, spread=1.2)


def curve(score: Score, notes: Intonation) -> Melody:
    frames = score.frames(np.full(len(score.phonemes) + 2, 3, np.float32))
    own = Melody(np.full(2 * frames.sum(), 180, np.float32), np.zeros(2 * frames.sum(), np.float32))
    return notes.sung(own, score, frames)


def test_the_melody_is_moved_to_the_voices_middle_and_range() -> None:
    score = next(phrases([said("you", "jˈu", 0.5, 1.0)]))
    octaves = 7.0 + 0.25 * np.sin(np.arange(100) / 8).astype(np.float32)
    sung = curve(score, melody_of(octaves))
    instants = score.origin + (np.arange(len(sung.f0)) + 0.5) / 80
    inside = (instants > 0.5) & (instants < 1.0)
    wanted = 8.0 + 1.2 * (np.interp(instants, np.arange(100) * 0.016, octaves) - 7.0)
    assert np.abs(np.log2(sung.f0[inside]) - wanted[inside]).max() < 0.02


def test_where_nobody_sings_the_models_own_way_into_silence_stays() -> None:
    score = next(phrases([said("you", "jˈu", 0.5, 1.0)]))
    frames = score.frames(np.full(len(score.phonemes) + 2, 3, np.float32))
    own = Melody(np.zeros(2 * frames.sum(), np.float32), np.full(2 * frames.sum(), -9, np.float32))
    sung = melody_of(np.full(100, 7, np.float32), voiced=False).sung(own, score, frames)
    assert np.array_equal(sung.f0, own.f0)


def test_another_speakers_phrase_comes_as_near_as_the_first_speakers() -> None:
    score = next(phrases([said("you", "jˈu", 0.5, 1.0)]))
    near = curve(score, melody_of(np.full(100, 7.5, np.float32)))
    far = curve(score, melody_of(np.full(100, 8.3, np.float32)))
    assert np.allclose(near.f0, far.f0, rtol=1e-3)


def test_a_mans_melody_is_read_for_a_womans_range() -> None:
    sound = MAN.says(1.5)
    track = pitch_track(sound)
    assert track is not None
    notes = intonation(sound, track, track, np.log2(220), 1.5 * track.range)
    assert notes.middle == pytest.approx(np.log2(105), abs=0.05)
    assert notes.spread == pytest.approx(1.35)


# Loudness, quiet, joins


def test_stresses_are_followed_and_the_whole_stays_as_loud() -> None:
    model = WOMAN.says(3.0).copy()
    model[RATE : 2 * RATE] *= 2
    own = MAN.says(3.0)
    same = following(own, model)
    before = active_level(own[RATE : 2 * RATE]) - active_level(own[2 * RATE :])
    after = active_level(same[RATE : 2 * RATE]) - active_level(same[2 * RATE :])
    assert 2 < after - before < 6
    assert active_level(same) == pytest.approx(active_level(own), abs=3)


def test_a_breath_between_phrases_is_found_and_laid_over() -> None:
    sound = np.zeros(4 * RATE, np.float32)
    sound[RATE // 2 : 3 * RATE // 2] = MAN.says(1.5)[:RATE]
    sound[round(1.9 * RATE) : round(2.2 * RATE)] = hiss(0.3, 0.01)
    sound[round(2.5 * RATE) : 3 * RATE] = MAN.says(1.5)[: RATE // 2]
    (span,) = wordless(sound, scores())
    assert (span.start, span.end) == (pytest.approx(1.9, abs=0.02), pytest.approx(2.2, abs=0.02))
    mixed = laid_over(np.zeros_like(sound), sound, [span])
    assert np.array_equal(mixed[round(1.95 * RATE) : 2 * RATE], sound[round(1.95 * RATE) : 2 * RATE])
    assert not mixed[: round(1.8 * RATE)].any()


@pytest.mark.parametrize(("noise", "noisy"), [(1e-4, False), (0.02, True)])
def test_the_rooms_quiet_is_kept_unless_it_disturbs(noise: float, noisy: bool) -> None:
    sound = np.concatenate([MAN.says(1.5, noise=noise), hiss(1.0, noise)])
    room = background(sound)
    level = 20 * np.log10(np.std(room.tone(RATE)))
    assert room.noisy is noisy
    wanted = active_level(sound) - 45 if noisy else 20 * np.log10(noise)
    assert level == pytest.approx(wanted, abs=3)
    assert not background(np.concatenate([MAN.says(1.5, noise=0), np.zeros(RATE, np.float32)])).tone(9).any()


def test_pieces_are_joined_without_a_step_and_none_is_lost() -> None:
    wave = np.sin(np.arange(3 * RATE) / 50).astype(np.float32)
    spans = [(0, RATE), (RATE, 2 * RATE), (2 * RATE, 3 * RATE)]
    made = [Changed(wave[slice(*widened(span, len(wave)))], str(n)) for n, span in enumerate(spans)]
    joined = list(sewn(iter(made), len(wave)))
    assert np.allclose(np.concatenate([each.samples for each in joined]), wave, atol=1e-6)
    assert [each.fallback for each in joined] == ["0", "1", "2"]
    steps = [replace(each, samples=each.samples * 0 + n) for n, each in enumerate(made)]
    stairs = np.concatenate([each.samples for each in sewn(iter(steps), len(wave))])
    assert np.abs(np.diff(stairs)).max() <= 1 / (2 * OVERLAP - 1) + 1e-6


# Why not


def chords(seconds: float) -> FloatArray:
    at = np.arange(round(seconds * RATE)) / RATE
    tones = [np.sin(2 * np.pi * hertz * at) for hertz in (220, 277, 330, 440, 554, 660)]
    return np.sum(tones, axis=0).astype(np.float32) / 6


def test_music_under_a_voice_is_known_from_noise_and_from_none() -> None:
    voice = np.concatenate([MAN.says(1.5), np.zeros(RATE, np.float32), MAN.says(1.5)])
    assert has_music(voice + 0.03 * chords(4.0))
    assert not has_music(voice + 0.01 * hiss(4.0, 1.0))
    assert not has_music(voice)


def test_a_song_stays_on_its_notes() -> None:
    at = np.arange(250) * 0.016
    voiced = np.ones(250, np.bool_)
    song = PitchTrack(at, np.repeat(np.linspace(7, 8, 5), 50), voiced)
    talk = PitchTrack(at, 7 + 0.3 * np.sin(at * 5), voiced)
    assert sung_part(song) > 0.8
    assert sung_part(talk) < 0.2
    assert disturbance(MAN.says(1.5), song) == "the recording is sung"
    assert disturbance(MAN.says(1.5), talk) is None


# The whole, by the real model


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear(Recogniser(1))


@pytest.fixture(scope="module")
def spoken(synthesiser: KokoroSynthesiser) -> FloatArray:
    clauses = read("Nobody was home.", "en")
    sounds = synthesiser.speak(clauses, style_table("am_michael"), Controls())
    return np.concatenate([sound.samples for sound in sounds])


def test_the_check_hears_the_words_alone(ear: Ear, spoken: FloatArray) -> None:
    assert " ".join(ear.text(spoken)) == "Nobody was home."
    assert ear.text(np.zeros(3 * RATE, np.float32)) == []


def test_the_words_the_time_and_the_melody_are_kept(
    synthesiser: KokoroSynthesiser, ear: Ear, spoken: FloatArray
) -> None:
    (piece,) = change(spoken, HEART, lambda: ear, synthesiser)
    assert piece.fallback == ""
    assert len(piece.samples) == len(spoken)
    assert [word.strip(".,").lower() for word in ear.text(piece.samples)] == ["nobody", "was", "home"]
    before, after = pitch_track(spoken), pitch_track(piece.samples)
    assert before is not None
    assert after is not None
    both = before.voiced & after.voiced
    assert np.corrcoef(before.octaves[both], after.octaves[both])[0, 1] > 0.9
    assert after.middle > before.middle + 0.4
    assert active_level(piece.samples) == pytest.approx(active_level(spoken), abs=2)


def test_what_is_not_english_goes_through_the_vocoder_and_says_so(
    synthesiser: KokoroSynthesiser, ear: Ear
) -> None:
    clauses = read("Le port est calme, et les mouettes ont faim.", "fr")
    french = synthesiser.speak(clauses, style_table("ff_siwis"), Controls())
    sound = np.concatenate([each.samples for each in french])
    (piece,) = change(sound, HEART, lambda: ear, synthesiser)
    assert piece.fallback == UNSURE
    assert len(piece.samples) == len(sound)


def test_under_music_the_words_are_not_said_again(
    synthesiser: KokoroSynthesiser, ear: Ear, spoken: FloatArray
) -> None:
    gap = np.zeros(RATE, np.float32)
    voice = np.concatenate([spoken, gap, spoken])
    (piece,) = change(voice + 0.05 * chords(len(voice) / RATE)[: len(voice)], HEART, lambda: ear, synthesiser)
    assert piece.fallback == MUSIC


def test_a_change_that_is_stopped_meanwhile_gives_no_half_piece(
    synthesiser: KokoroSynthesiser, ear: Ear, spoken: FloatArray
) -> None:
    answers = iter([False, True, True, True, True])
    assert list(change(spoken, HEART, lambda: ear, synthesiser, lambda: next(answers))) == []
    assert list(change(spoken, HEART, lambda: ear, None, never))
