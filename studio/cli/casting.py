"""Who says what, and how: from names in a script to voices, and words to their sounds."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence

from studio.cli.choosing import voice_called
from studio.core.errors import BadRequest, BadText
from studio.core.pronunciation import Pronunciation, checked
from studio.core.voice import Voice


def cast_from(typed: str) -> dict[str, str]:
    """«ANNA=Emma, BEN=Theo» as speaker to voice."""
    cast = {}
    for pair in filter(None, (each.strip() for each in typed.split(","))):
        name, equals, voice = (part.strip() for part in pair.partition("="))
        if not (name and equals and voice):
            raise argparse.ArgumentTypeError(f"“{pair}” is not SPEAKER=VOICE.")
        cast[name] = voice
    return cast


def saying_from(typed: str) -> Pronunciation:
    """«Siobhan=shiv-awn», or «Siobhan=/ʃɪvˈɔn/» by its phonemes."""
    word, _, sound = (part.strip() for part in typed.partition("="))
    by_phonemes = len(sound) > 2 and sound[0] == sound[-1] == "/"
    try:
        return checked(Pronunciation(word, "" if by_phonemes else sound, sound if by_phonemes else ""))
    except BadText:
        raise argparse.ArgumentTypeError(f"“{typed}” is not WORD=SPELLING or WORD=/PHONEMES/.") from None


def voices_of(
    speakers: Sequence[str],
    cast: Iterable[Mapping[str, str]],
    voices: Sequence[Voice],
    voice: str | None,
    language: str | None,
) -> dict[str, Voice]:
    """The voice of every speaker, and under "" that of everybody else. BadRequest for one who says nothing in
    the script, NotThere for a voice that nobody knows."""
    typed = {name: found for each in cast for name, found in each.items()}
    known = {speaker.casefold(): speaker for speaker in speakers}
    strangers = [name for name in typed if name.casefold() not in known]
    if strangers:
        there = f"There are: {', '.join(speakers)}." if speakers else "No speakers are named in it."
        raise BadRequest(f"“{strangers[0]}” says nothing in this script. {there}")
    common = voice_called(voices, voice, language)
    found = {known[name.casefold()]: voice_called(voices, wanted, language) for name, wanted in typed.items()}
    return {"": common, **dict.fromkeys(speakers, common), **found}
