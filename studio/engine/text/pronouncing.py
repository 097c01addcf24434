"""Words said as a list of pronunciations wants them, put in after the sentence was read: what stands around
them is read as if nothing had changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studio.core.pronunciation import Found, Pronunciation, found_in
from studio.engine.text.readers.ipa import to_kokoro
from studio.engine.text.spoken import Spoken, merged
from studio.engine.text.vocabulary import LETTERS, known

_SIBILANTS, _VOICELESS = "szʃʒʧʤ", "ptkfθ"
_AS_TYPED = {
    "aɪ": "I",
    "aʊ": "W",
    "eɪ": "A",
    "oʊ": "O",
    "əʊ": "Q",
    "ɔɪ": "Y",
    "tʃ": "ʧ",
    "dʒ": "ʤ",
}
"""People write these without the tie bar that the readers' dictionaries have."""

Read = Callable[[str], list[Spoken]]
"""Reads a stretch of text in the sentence's language."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """The entries that hold in a text of a language, and what reads the words of their spellings."""

    entries: Sequence[Pronunciation]
    read: Read
    language: str

    def said(self, words: list[Spoken]) -> list[Spoken]:
        """The words of a sentence with those that the entries are for said their way."""
        if not self.entries:
            return words
        written, starts = "", []
        for word in words:
            starts.append(len(written))
            written += word.written if word.written[-1:].isspace() else f"{word.written} "
        found = found_in(written, self.entries)
        return self._replaced(words, written, [*starts, len(written)], found) if found else words

    def _replaced(
        self, words: list[Spoken], written: str, starts: list[int], found: Sequence[Found]
    ) -> list[Spoken]:
        said: list[Spoken] = []
        at = 0
        while at < len(words):
            here = [each for each in found if each.start < starts[at + 1] and each.end > starts[at]]
            if not here:
                said.append(words[at])
                at += 1
                continue
            last = at
            while last + 1 < len(words) and starts[last + 1] < here[-1].end:
                last += 1
                here = [each for each in found if each.start < starts[last + 1] and each.end > starts[at]]
            group = merged(words[at : last + 1])
            said.append(self._changed(group, written, starts[at], starts[last + 1], here))
            at = last + 1
        return said

    def _changed(self, group: Spoken, written: str, start: int, end: int, here: Sequence[Found]) -> Spoken:
        """The words in `written[start:end]` as one, each find said its way and the rest as it is read."""
        parts: list[str] = []
        for each in here:
            self._add_rest(parts, written[start : each.start])
            phonemes = self._phonemes(each.entry)
            if not phonemes:
                return group
            parts.append(phonemes)
            start = each.end
        self._add_rest(parts, written[start:end])
        return replace(group, phonemes=" ".join(parts))

    def _add_rest(self, parts: list[str], text: str) -> None:
        ending = text.strip().rstrip('.,;:!?…)”"').lower().replace("’", "'")
        if parts and ending == "'s":
            parts[-1] += _s_after(parts[-1])
        elif any(map(str.isalnum, text)):
            parts += [word.phonemes for word in self.read(text.strip(" -–—'’")) if word.phonemes]

    def _phonemes(self, entry: Pronunciation) -> str:
        if entry.phonemes:
            phonemes = phonemes_of(entry.phonemes)
            return phonemes.replace("r", "ɹ") if self.language == "en" else phonemes
        return " ".join(word.phonemes for word in self.read(entry.spelling) if word.phonemes)


def phonemes_of(typed: str) -> str:
    """IPA, or Kokoro's own alphabet, as the model reads it; empty if there is no sound in it."""
    phonemes = known(to_kokoro(typed.strip().strip("/[]"), _AS_TYPED))
    return phonemes if any(symbol in LETTERS for symbol in phonemes) else ""


def _s_after(phonemes: str) -> str:
    """The English genitive, by the sound before it."""
    last = phonemes.rstrip("ˈˌː")[-1:]
    if last in _SIBILANTS:
        return "ᵻz"
    return "s" if last in _VOICELESS else "z"
