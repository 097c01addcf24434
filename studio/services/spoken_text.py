"""What is sent for words as they were written: their pauses and pronunciations in terms that whoever speaks
understands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studio.core.connection import Ability
from studio.core.language import listed, tr, trn
from studio.core.marks import parts_of
from studio.core.pronunciation import Pronunciation, Respelled, respelled
from studio.core.speech import SpeechRequest

BREAKS = ("sonic-3", "sonic-latest")
"""Models of the hosted service that understand `<break time="500ms"/>`, which is billed as one character
(wire contract, section 7)."""

NAMED = 3
"""Words that are named in a sentence; of more it says how many."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One text to be sent, and the seconds of silence that are put behind its sound."""

    text: Respelled
    silence: float = 0.0


@dataclass(frozen=True, slots=True)
class SpokenText:
    """`silence` in seconds comes first, then the utterances; mostly there is only one."""

    utterances: tuple[Utterance, ...]
    silence: float = 0.0

    @property
    def billed(self) -> str:
        """What is counted where characters are charged; a break is one."""
        return "".join(_billed(each.text.text) for each in self.utterances)


def spoken_text(request: SpeechRequest, abilities: frozenset[Ability]) -> SpokenText:
    """As the text is where marks and phonemes are understood. Else words of the pronunciations are respelled,
    and pauses become breaks where the model knows them, or silence between what is asked for in parts."""
    entries = () if Ability.PHONEMES in abilities else request.pronunciations
    if Ability.PAUSES in abilities:
        return SpokenText((Utterance(respelled(request.text, entries)),))
    parts = parts_of(request.text)
    if not any(isinstance(part, float) for part in parts):
        return SpokenText((Utterance(respelled(request.text, entries)),))
    if request.model.startswith(BREAKS):
        return SpokenText((Utterance(_with_breaks(parts, entries)),))
    return _in_parts(parts, entries)


def unspelled(request: SpeechRequest, abilities: frozenset[Ability]) -> tuple[Pronunciation, ...]:
    """Pronunciations that whoever has these abilities cannot be told: they have phonemes alone."""
    if Ability.PHONEMES in abilities:
        return ()
    return tuple(entry for entry in request.pronunciations if not entry.spelling)


def unspelled_sentence(entries: Iterable[Pronunciation], where: str) -> str:
    """What is to be known before words are made at the connection called `where`; empty for no entries."""
    words = [
        tr("“{word}”", about="a word that is quoted", word=word)
        for word in dict.fromkeys(entry.word for entry in entries)
    ]
    if not words:
        return ""
    if len(words) > NAMED:
        words[NAMED:] = [trn("{count} more", "{count} more", len(words) - NAMED, about="words")]
    return tr(
        "Not on {connection}: the sound of {words} is given in phonemes alone. Give a spelling as well.",
        connection=where,
        words=listed(words),
    )


def _with_breaks(parts: Sequence[str | float], entries: Sequence[Pronunciation]) -> Respelled:
    text = ""
    changed: list[tuple[int, int, str]] = []
    for part in parts:
        if isinstance(part, float):
            text = f'{text}<break time="{round(1000 * part)}ms"/> '
            continue
        one = respelled(part, entries)
        changed += ((start + len(text), end + len(text), word) for start, end, word in one.changed)
        text = f"{text}{one.text} "
    return Respelled(text.rstrip(), tuple(changed))


def _in_parts(parts: Sequence[str | float], entries: Sequence[Pronunciation]) -> SpokenText:
    before = 0.0
    utterances: list[Utterance] = []
    for part in parts:
        if isinstance(part, str):
            utterances.append(Utterance(respelled(part, entries)))
        elif utterances:
            utterances[-1] = Utterance(utterances[-1].text, part)
        else:
            before = part
    return SpokenText(tuple(utterances), before)


def _billed(text: str) -> str:
    parts = text.split('<break time="')
    return "|".join((parts[0], *(part.partition("/> ")[2] for part in parts[1:])))
