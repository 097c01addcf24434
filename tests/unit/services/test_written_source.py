"""Typed pauses and pronunciations, whoever speaks: this computer, and services that know less."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import orjson
import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadText, StreamCut
from studio.core.pronunciation import Pronunciation
from studio.core.speech import Container, OutputFormat, SpeechRequest
from studio.core.take import Take
from studio.services.pronunciations import with_entries
from studio.services.spoken_text import spoken_text, unspelled, unspelled_sentence
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import CHUNK, DONE, RAW, REQUEST, SECOND, choose, voicing

ENTRIES = (Pronunciation("Siobhan", "shiv-awn", "ʃɪvˈɔn"), Pronunciation("lead", phonemes="lˈɛd"))
TEXT = "[pause 0.25] Hello there, Siobhan. [pause 0.5] Lead on. [breath]"
WRITTEN = with_entries(replace(REQUEST, text=TEXT), ENTRIES)


def made(services: Services, request: SpeechRequest) -> tuple[Take, np.ndarray]:
    take = services.speak(request, services.project, CancelToken())
    return take, read_clip(services.project.take_path(take), allow_cut=True).samples


def test_this_computer_makes_real_pauses_and_says_words_by_their_phonemes(speaking: Services) -> None:
    voice = speaking.list_voices(CancelToken())[0].id
    plain = replace(WRITTEN, voice_id=voice, text="Hello there, Siobhan. Lead on.", pronunciations=())
    take, samples = made(speaking, replace(WRITTEN, voice_id=voice))
    without, _ = made(speaking, plain)
    rate = take.sample_rate
    assert np.abs(samples[: round(0.24 * rate)]).max() < 1e-3, "it begins with the silence"
    assert np.abs(samples[-round(0.3 * rate) :]).max() < 1e-3, "and ends with a breath's"
    assert take.words[0].start >= 0.25
    assert [word.text for word in take.words] == [word.text for word in without.words]
    assert take.request.text == TEXT, "what was written stays as it was"
    assert take.request.pronunciations == ENTRIES
    json = orjson.loads(speaking.project.take_path(take).with_suffix(".json").read_bytes())
    assert json["sent"]["transcript"] == TEXT
    assert [entry["phonemes"] for entry in json["sent"]["pronunciations"]] == ["ʃɪvˈɔn", "lˈɛd"]


def words_of(request: Request) -> list[str]:
    return str(request.json["transcript"]).replace("<", " <").split()


def timing(request: Request, answer: Answer) -> None:
    """A second of sound for each text, whose words begin at its tenths."""
    words = words_of(request)
    starts = [number / 10 for number in range(len(words))]
    answer.stream()
    answer.event(**CHUNK)
    times = {"words": words, "start": starts, "end": [start + 0.1 for start in starts]}
    answer.event(type="timestamps", done=False, status_code=206, word_timestamps=times)
    answer.event(**DONE)
    answer.end()


def test_a_service_that_knows_no_pauses_is_asked_for_parts(services: Services) -> None:
    with serving(voicing(timing)) as service:
        choose(services, service)
        take, _ = made(services, WRITTEN)
        services.connect.close()
    said = [request.json["transcript"] for request in service.requests if request.path.startswith("/tts")]
    assert said == ["Hello there, shiv-awn.", "Lead on."]
    assert services.project.take_sound(take) == b"".join(
        (bytes(4000), SECOND, bytes(8000), SECOND, bytes(5600))
    )
    assert [(word.text, word.start) for word in take.words] == [
        ("Hello", pytest.approx(0.25)),
        ("there,", pytest.approx(0.35)),
        ("Siobhan.", pytest.approx(0.45)),
        ("Lead", pytest.approx(1.75)),
        ("on.", pytest.approx(1.85)),
    ]
    json = orjson.loads(services.project.take_path(take).with_suffix(".json").read_bytes())
    assert [part["silence_after"] for part in json["sent"]["parts"]] == [0.5, 0.35]
    assert services.quote(WRITTEN, services.connect.connections()[0]).credits == 0
    assert spoken_text(WRITTEN, frozenset()).billed == "Hello there, shiv-awn.Lead on."
    assert unspelled(WRITTEN, frozenset()) == ENTRIES[1:]


def test_words_that_cannot_be_told_are_named_up_to_three() -> None:
    words = [Pronunciation(word, phonemes="a") for word in ("Ann", "Bob", "Ann", "Cy", "Di", "Ed")]
    told = "Not on B: the sound of {} is given in phonemes alone. Give a spelling as well."
    assert unspelled_sentence((), "B") == ""
    assert unspelled_sentence(words[:1], "B") == told.format("“Ann”")
    assert unspelled_sentence(words[:3], "B") == told.format("“Ann” and “Bob”")
    assert unspelled_sentence(words, "B") == told.format("“Ann”, “Bob”, “Cy” and 2 more")


def test_a_model_that_knows_breaks_is_told_them(services: Services) -> None:
    request = replace(WRITTEN, model="sonic-3")
    with serving(voicing(timing)) as service:
        choose(services, service)
        take, _ = made(services, request)
        services.connect.close()
    [sent] = [each for each in service.requests if each.path.startswith("/tts")]
    assert sent.json["transcript"] == (
        '<break time="250ms"/> Hello there, shiv-awn. <break time="500ms"/> Lead on. <break time="350ms"/>'
    )
    assert "Siobhan." in [word.text for word in take.words]
    assert spoken_text(request, frozenset()).billed.count("|") == 3
    assert len(spoken_text(request, frozenset()).billed) == len("|Hello there, shiv-awn. |Lead on. |")


def test_an_mp3_in_parts_is_one_that_plays(speaking: Services) -> None:
    with_pauses = spoken_text(WRITTEN, frozenset())
    assert len(with_pauses.utterances) == 2
    form = OutputFormat(Container.MP3, 44100, None, 64000)
    voice = speaking.list_voices(CancelToken())[0].id
    engine = speaking.connect.connections()[0]
    speaking.connect.abilities(engine.id, CancelToken())
    speaking.connect._abilities[engine.id] -= {Ability.PAUSES, Ability.PHONEMES}
    request = replace(WRITTEN, voice_id=voice, format=form)
    take, samples = made(speaking, request)
    whole, _ = made(speaking, replace(request, format=replace(RAW, sample_rate=44100)))
    assert take.seconds == pytest.approx(whole.seconds, abs=0.4)
    assert np.abs(samples).max() > 0.05


def test_what_arrived_before_a_part_failed_is_kept(services: Services) -> None:
    first = threading.Event()

    def failing(request: Request, answer: Answer) -> None:
        if first.is_set():
            answer.stream()
            answer.event(**CHUNK)
            return
        first.set()
        timing(request, answer)

    with serving(voicing(failing)) as service:
        choose(services, service)
        with pytest.raises(StreamCut, match=r"2\.8 s arrived and are kept"):
            made(services, WRITTEN)
        services.connect.close()
    [take] = services.project.takes().values()
    assert (take.complete, take.seconds) == (False, 2.75)


def test_the_length_asked_for_holds_for_the_whole(services: Services) -> None:
    with serving(voicing(timing)) as service:
        choose(services, service)
        take, _ = made(services, replace(WRITTEN, duration=1.5))
        services.connect.close()
    assert take.seconds == 1.75, "no more is asked for once it is reached"


def test_marks_alone_are_no_words(services: Services) -> None:
    with pytest.raises(BadText, match="no words"):
        made(services, replace(REQUEST, text="[pause 2] [breath]"))
    with_pause = replace(REQUEST, text="Hello. [pause 2]")
    longer = (
        services.quote(with_pause).about_seconds
        - services.quote(replace(REQUEST, text="Hello.")).about_seconds
    )
    assert longer == pytest.approx(2.0)


def test_the_lists_are_kept_and_a_projects_goes_first(services: Services) -> None:
    ours = services.pronunciations
    ours.set_for_all(Pronunciation("Siobhan", "see-oh"))
    ours.set_for_all(Pronunciation("York", "yorrk"))
    services.project.do(ours.setting(services.project, ENTRIES[0]))
    services.project.do(ours.setting(services.project, ENTRIES[1]))
    assert ours.of(services.project.document) == (ENTRIES[1], ENTRIES[0])
    assert ours.applied(REQUEST, services.project) == REQUEST
    applied = ours.applied(replace(REQUEST, text="Siobhan of York"), services.project)
    assert applied.pronunciations == (ENTRIES[0], Pronunciation("York", "yorrk"))
    services.project.do(ours.removing(services.project, ENTRIES[0]))
    assert services.project.undo_label == "Say “Siobhan” as before"
    assert ours.of(services.project.document) == (ENTRIES[1],)
    ours.remove_for_all(Pronunciation("York", "x"))
    assert [entry.spelling for entry in ours.for_all] == ["see-oh"]
    services.project.undo()
    assert ours.of(services.project.document) == (ENTRIES[1], ENTRIES[0])
