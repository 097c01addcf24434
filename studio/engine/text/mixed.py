"""Reads sentences that quote another script, each stretch by a language that can read it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from studio.core.languages import LANGUAGE_NAMES
from studio.engine.text.align import regroup
from studio.engine.text.front_ends import front_end, languages
from studio.engine.text.readers.word_by_word import marks
from studio.engine.text.scripts import LATIN, OWN, READERS, in_latin, runs, script_of
from studio.engine.text.spoken import Spoken, gather

_ENDINGS = {**{mark: mark for mark in ".!?…"}, "。": ".", "！": "!", "？": "?"}
_END = re.compile(r"([.!?…。！？])[\"'”’»›)\]」』\s]*$")


def read_mixed(sentence: str, language: str, british: bool = False) -> list[Spoken]:
    """The sentence's words that can be read here; what no language here reads leaves its punctuation."""
    spoken: list[Spoken] = []
    if language == "zh":
        sentence = sentence.replace("°C", "℃")
    for script, stretch in runs(sentence, language):
        spoken.extend(_stretch(script, stretch, language, british))
    return _ended(gather(spoken), sentence)


def _ended(words: list[Spoken], sentence: str) -> list[Spoken]:
    """With the sentence's last mark, which goes lost where it is an abbreviation's as well ("at 5 p.m.")."""
    end = _END.search(sentence)
    if not words or not end or any(mark in _ENDINGS for mark in words[-1].after):
        return words
    return [*words[:-1], replace(words[-1], after=_ENDINGS[end[1]] + words[-1].after)]


def _stretch(script: str, stretch: str, language: str, british: bool) -> list[Spoken]:
    if not script:
        return front_end(language, british)(stretch)
    guest = next((code for code in READERS.get(script, ()) if code in languages()), None)
    if guest:
        return front_end(guest, british)(stretch)
    if script in ("Cyrillic", "Greek"):
        host = language if OWN.get(language, LATIN) == LATIN else "en"
        return regroup(stretch, front_end(host, british)(in_latin(stretch)), in_latin)
    return [Spoken(stretch, "", "", after=marks(stretch))]


def why_silent(text: str, language: str) -> str:
    """A sentence that says why nothing of the text can be spoken in the language."""
    own = OWN.get(language, LATIN)
    foreign = next((char for char in text if script_of(char) and script_of(char) not in own), "")
    if not foreign:
        return "There is nothing to speak in the text: it has no words."
    script = script_of(foreign)
    if script == "other":
        script = unicodedata.name(foreign, "unknown").split()[0].title()
    name = LANGUAGE_NAMES[language]
    return f"The text is in {script} letters, which cannot be read in {name} on this computer."
