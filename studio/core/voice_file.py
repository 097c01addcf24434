"""A voice as a file that people pass on: JSON with its numbers, what is known of it, and a sample.

What comes from elsewhere is data that may be wrong or hostile: every field is looked at before it is taken,
by its kind, its length and its range, and nothing in the file names another file.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from typing import Any, Final

from studio.core.embeddings import checked_embedding
from studio.core.errors import BadVoice
from studio.core.language import tr
from studio.core.voice import Gender
from studio.core.voice_notes import Consent, Origin, with_tag

MARK: Final = "pickup_studio_voice"
FORMAT: Final = 1
SUFFIX: Final = ".voice.json"
LARGEST_FILE, LARGEST_SAMPLE = 16 << 20, 8 << 20
"""Bytes: a sample of a minute in 16 bits and 48 kHz is 6 MB, as base64 8 MB."""
LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_WORDS = 200, 2000, 500
_LANGUAGE, _ACCENT = re.compile(r"[a-z]{2,3}"), re.compile(r"[a-z0-9-]{0,60}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SOUNDS: Final = (b"RIFF", b"fLaC", b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")


@dataclass(frozen=True, slots=True)
class VoiceFile:
    """A voice on its way. `sample` is a sound file's bytes (WAV, FLAC, OGG or MP3), empty for none, in which
    it says `words`. `origin` tells how it was made, None where the file does not."""

    name: str
    embedding: tuple[float, ...]
    description: str = ""
    language: str = "en"
    gender: Gender | None = None
    accent: str = ""
    tags: tuple[str, ...] = ()
    consent: Consent | None = None
    sample: bytes = b""
    words: str = ""
    origin: Origin | None = None


def written(voice: VoiceFile) -> bytes:
    """The file's bytes."""
    content: dict[str, Any] = {
        MARK: FORMAT,
        "name": voice.name,
        "description": voice.description,
        "language": voice.language,
        "gender": voice.gender.value if voice.gender is not None else None,
        "accent": voice.accent,
        "tags": list(voice.tags),
        "consent": {"who": voice.consent.who, "when": voice.consent.when} if voice.consent else None,
        "origin": voice.origin.value if voice.origin is not None else None,
        "embedding": list(voice.embedding),
    }
    if voice.sample:
        content["sample"] = {"words": voice.words, "base64": base64.b64encode(voice.sample).decode("ascii")}
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def read_voice(content: bytes, source: str) -> VoiceFile:
    """The voice in a file's bytes; `source` is what the file is called. An array of 192 numbers, or an object
    with `embedding`, is a voice without a name. Raises BadVoice with a sentence for anything else."""
    if len(content) > LARGEST_FILE:
        raise BadVoice(
            tr(
                "{source} is larger than any voice: more than {size} MB.",
                source=source,
                size=LARGEST_FILE >> 20,
            )
        )
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadVoice(tr("{source} holds no voice: it is not JSON.", source=source)) from error
    if isinstance(found, list):
        found = {"embedding": found}
    if not isinstance(found, dict) or "embedding" not in found:
        raise BadVoice(tr("{source} holds no numbers of a voice.", source=source))
    return _voice(found, source)


def _voice(found: dict[str, Any], source: str) -> VoiceFile:
    version = found.get(MARK, FORMAT)
    if not isinstance(version, int) or version > FORMAT:
        raise BadVoice(tr("{source} was written by a newer studio.", source=source))
    gender = found.get("gender")
    language = _text(found, "language", 3, source).lower() or "en"
    accent = _text(found, "accent", 60, source)
    if not _LANGUAGE.fullmatch(language) or not _ACCENT.fullmatch(accent):
        raise BadVoice(tr("{source} names a language or an accent that is none.", source=source))
    sample, words = _sample(found.get("sample"), source)
    return VoiceFile(
        name=_text(found, "name", LONGEST_NAME, source),
        embedding=checked_embedding(found["embedding"], source),
        description=_text(found, "description", LONGEST_DESCRIPTION, source),
        language=language,
        gender=Gender(gender) if isinstance(gender, str) and gender in set(Gender) else None,
        accent=accent,
        tags=_tags(found.get("tags")),
        consent=_consent(found.get("consent"), source),
        sample=sample,
        words=words,
        origin=_origin(found),
    )


def _text(found: dict[str, Any], key: str, longest: int, source: str) -> str:
    """A line of words without what cannot be printed."""
    value = found.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > longest:
        raise BadVoice(
            tr(
                "{source} has a {key} that is no text of at most {count:,} characters.",
                source=source,
                key=key,
                count=longest,
            )
        )
    return "".join(letter if letter.isprintable() else " " for letter in value).strip()


def _tags(found: object) -> tuple[str, ...]:
    tags: tuple[str, ...] = ()
    for tag in found if isinstance(found, list) else ():
        tags = with_tag(tags, "".join(filter(str.isprintable, tag))) if isinstance(tag, str) else tags
    return tags


def _consent(found: object, source: str) -> Consent | None:
    if not isinstance(found, dict):
        return None
    who, when = (_text(found, key, LONGEST_NAME, source) for key in ("who", "when"))
    return Consent(who, when) if who and _DATE.fullmatch(when) else None


def _origin(found: dict[str, Any]) -> Origin | None:
    """Of a file of before, which told none: a voice that somebody agreed to is a clone."""
    told = found.get("origin")
    if isinstance(told, str) and told in set(Origin):
        return Origin(told)
    return Origin.CLONE if isinstance(found.get("consent"), dict) else None


def _sample(found: object, source: str) -> tuple[bytes, str]:
    if not isinstance(found, dict):
        return b"", ""
    coded = found.get("base64")
    if not isinstance(coded, str) or len(coded) > LARGEST_SAMPLE * 4 // 3 + 4:
        raise BadVoice(tr("{source} has a sample that is too large, or none at all.", source=source))
    try:
        sample = base64.b64decode(coded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadVoice(tr("{source} has a sample that is damaged.", source=source)) from error
    if not sample.startswith(_SOUNDS):
        raise BadVoice(tr("{source} has a sample that is no sound.", source=source))
    return sample, _text(found, "words", LONGEST_WORDS, source)
