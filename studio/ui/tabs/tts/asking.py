"""Whether a block can be made: reasons to wait, as values for the form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio.core.connection import Ability
from studio.core.language import tr, trn
from studio.core.languages import language_name
from studio.core.script import Block
from studio.core.speech import MAX_CHARACTERS, SpeechRequest
from studio.core.voice import Voice
from studio.services.spoken_text import unspelled, unspelled_sentence
from studio.ui.speech.spoken import spoken_languages

NO_WORDS = tr("Write some words first")
NO_VOICE = tr("Choose a voice first")
NOT_HERE = tr("This connection does not have that voice. Choose another")


def reason_not_to_make(block: Block, voices: Sequence[Voice] | None, *, hosted: bool = False) -> str:
    """Why the block cannot be made now, empty if it can. Voices that are not known yet are no reason: then
    making waits for them. `hosted` if a service speaks."""
    if not any(character.isalnum() for character in block.text):
        return NO_WORDS
    if len(block.text) > MAX_CHARACTERS:
        return trn(
            "{count} character too many for one block. Shorten it",
            "{count:,} characters too many for one block. Shorten it",
            len(block.text) - MAX_CHARACTERS,
        )
    if voices is None:
        return ""
    if block.language not in spoken_languages(voices, hosted=hosted):
        return tr(
            "{language} is not spoken here. Choose another language", language=language_name(block.language)
        )
    if not block.voice_id:
        return NO_VOICE
    return "" if any(voice.id == block.voice_id for voice in voices) else NOT_HERE


def default_voice(voices: Sequence[Voice], language: str, last: str) -> str:
    """The voice of a block that has none: the one used last, else the first that speaks the language by
    nature; empty if there is none."""
    if any(voice.id == last and voice.language == language for voice in voices):
        return last
    return next((voice.id for voice in voices if voice.language == language), "")


def untold(requests: Iterable[SpeechRequest], abilities: frozenset[Ability], where: str) -> str:
    """Of which words the connection called `where` is not told how they sound; empty for none."""
    if Ability.PHONEMES in abilities:
        return ""
    return unspelled_sentence((entry for each in requests for entry in unspelled(each, abilities)), where)
