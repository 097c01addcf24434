"""Reads sentences that quote another script, each stretch by a language that can read it."""

from __future__ import annotations

import unicodedata

from studio.engine.text.align import regroup
from studio.engine.text.front_ends import NAMES, front_end, languages
from studio.engine.text.readers.word_by_word import marks
from studio.engine.text.scripts import LATIN, OWN, READERS, in_latin, runs, script_of
from studio.engine.text.spoken import Spoken, gather


def read_mixed(sentence: str, language: str, british: bool = False) -> list[Spoken]:
    """The sentence's words that can be read here; what no language here reads leaves its punctuation."""
    spoken: list[Spoken] = []
    for script, stretch in runs(sentence, language):
        spoken.extend(_stretch(script, stretch, language, british))
    return gather(spoken)


def _stretch(script: str, stretch: str, language: str, british: bool) -> list[Spoken]:
    if not script:
        return front_end(language, british)(stretch)
    guest = next((code for code in READERS.get(script, ()) if code in languages()), None)
    if guest:
        return front_end(guest, british)(stretch)
    if script in ("Cyrillic", "Greek"):
        host = language if OWN.get(language, LATIN) == LATIN else "en"
        return regroup(stretch, front_end(host, british)(in_latin(stretch)))
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
    return f"The text is in {script} letters, which cannot be read in {NAMES[language]} on this computer."
