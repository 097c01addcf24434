"""What a request for speech asks for, understood and checked."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from studio.audio.encode import check_format
from studio.core.errors import BadFormat, BadRequest, BadText, NotThere, UnsupportedLanguage
from studio.core.languages import BY_ESPEAK, espeak_advice, listed
from studio.core.pronunciation import LONGEST_WORD, Pronunciation, checked
from studio.core.speech import MAX_CHARACTERS, Container, OutputFormat
from studio.engine.accents import accent_of_country
from studio.engine.roster import Roster
from studio.engine.text.pronouncing import phonemes_of
from studio.engine.voices.embedding import Coordinates, coordinates_of
from studio.engine.wire_controls import Delivery, delivery_of
from studio.wire.speech import TtsBody, VoiceByEmbedding, VoiceById, WireFormat, WirePronunciation

LARGEST_SEED = 2**32 - 1
MOST_PRONUNCIATIONS, LONGEST_SAYING = 500, 200


class SpeechBody(TtsBody):
    """With what later versions of the API add: `locale` instead of the language, and dictionaries."""

    locale: str | None = None
    pronunciation_dict_id: str | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One text to speak; `duration` in seconds caps the sound."""

    text: str
    language: str
    voice: Coordinates
    delivery: Delivery
    form: OutputFormat
    duration: float | None = None
    seed: int = 0
    pronunciations: tuple[Pronunciation, ...] = ()


def order_of(body: SpeechBody, roster: Roster) -> Order:
    """The order in a body; a StudioError with a sentence for what cannot be done."""
    check_text(body.transcript)
    return outline_of(body, roster)


def outline_of(body: SpeechBody, roster: Roster) -> Order:
    """The same, whatever its text is: more of it may come."""
    if body.pronunciation_dict_id:
        raise NotThere(f"There is no pronunciation dictionary “{body.pronunciation_dict_id}” here.")
    voice = voice_of(body.voice, roster)
    form = form_of(body.output_format)
    asked = body.locale or body.language
    return Order(
        body.transcript,
        spoken_language(asked or voice.language, roster.languages),
        _in_country(voice, asked),
        delivery_of(body),
        form,
        _duration(body.duration),
        seed_of(body.seed),
        _pronunciations(body.pronunciations or ()),
    )


def check_raw(form: WireFormat) -> None:
    """BadFormat for what an event stream cannot carry."""
    if form.container is not Container.RAW:
        raise BadFormat(
            f"A stream of events carries raw sound, not {form.container}: ask for the container “raw”, or for"
            " all of the sound at once, which comes as bytes (/tts/bytes, /voice-changer/bytes)."
        )


def form_of(form: WireFormat) -> OutputFormat:
    """The format, checked; BadFormat naming what there is."""
    checked = OutputFormat(**form.model_dump())
    check_format(checked)
    return checked


def voice_of(voice: VoiceById | VoiceByEmbedding, roster: Roster) -> Coordinates:
    """The coordinates of a voice given by id or by embedding; NotThere or BadVoice."""
    if isinstance(voice, VoiceByEmbedding):
        return coordinates_of(voice.embedding)
    return roster.find(voice.id).coordinates


def check_text(text: str) -> None:
    """BadText for a text that is blank or longer than can be spoken at once."""
    if not text.strip():
        raise BadText("There is nothing to speak: type some words.")
    if len(text) > MAX_CHARACTERS:
        raise BadText(
            f"The text has {len(text):,} characters; at most {MAX_CHARACTERS:,} can be spoken at once."
        )


def spoken_language(asked: str, spoken: frozenset[str]) -> str:
    """The ISO 639-1 code of what is asked for, with or without a country; UnsupportedLanguage naming what is
    spoken."""
    language = _halves(asked)[0]
    if language not in spoken:
        advice = espeak_advice(spoken) if language in BY_ESPEAK else ""
        raise UnsupportedLanguage(
            f"“{asked}” cannot be spoken on this computer. It speaks {listed(spoken)}. {advice}".strip()
        )
    return language


def seed_of(seed: int | None) -> int:
    """0 where none is asked for; BadRequest beyond LARGEST_SEED."""
    if seed is not None and not 0 <= seed <= LARGEST_SEED:
        raise BadRequest(f"The seed is a whole number from 0 to {LARGEST_SEED}.")
    return seed or 0


def _in_country(voice: Coordinates, asked: str | None) -> Coordinates:
    """The voice with the accent of the country that is asked for, where one is known."""
    language, country = _halves(asked or "")
    accent = accent_of_country(language, country)
    return replace(voice, british=accent.is_british, dialect=accent.spoken) if accent else voice


def _halves(locale: str) -> tuple[str, str]:
    language, _, country = locale.strip().lower().replace("_", "-").partition("-")
    return language, country


def _duration(seconds: float | None) -> float | None:
    if seconds is not None and not (math.isfinite(seconds) and seconds > 0):
        raise BadRequest("The duration is a number of seconds above 0.")
    return seconds


def _pronunciations(asked: Sequence[WirePronunciation]) -> tuple[Pronunciation, ...]:
    """The entries, checked; BadRequest naming the word of one that cannot be said."""
    if len(asked) > MOST_PRONUNCIATIONS:
        raise BadRequest(f"At most {MOST_PRONUNCIATIONS} pronunciations can go with one text.")
    return tuple(_pronunciation(each) for each in asked)


def _pronunciation(asked: WirePronunciation) -> Pronunciation:
    entry = Pronunciation(
        asked.text[: LONGEST_WORD + 1], asked.alias or "", asked.phonemes or "", asked.case_sensitive
    )
    entry = checked(entry)
    if max(len(entry.spelling), len(entry.phonemes)) > LONGEST_SAYING:
        raise BadRequest(f"The pronunciation of “{entry.word}” is longer than any word.")
    if entry.phonemes and not phonemes_of(entry.phonemes):
        raise BadRequest(
            f"There is no sound in “{entry.phonemes}”, which is how “{entry.word}” shall be said."
        )
    return entry
