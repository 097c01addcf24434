"""A voice as a file: what is written is read again, and what is wrong in one is a sentence."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from studio.core.errors import BadVoice
from studio.core.voice import Gender
from studio.core.voice_file import LARGEST_FILE, LARGEST_SAMPLE, VoiceFile, read_voice, written
from studio.core.voice_notes import Consent, Origin

NUMBERS = [n / 192 for n in range(192)]
WAV = b"RIFF" + bytes(60)


def file_with(**changed: Any) -> bytes:
    return json.dumps({"embedding": NUMBERS, **changed}).encode()


def test_what_is_written_is_read_again() -> None:
    voice = VoiceFile(
        name="Ana “close”",
        embedding=tuple(NUMBERS),
        description="Warm, near",
        language="es",
        gender=Gender.FEMININE,
        accent="mexican",
        tags=("narration",),
        consent=Consent("Ana Ruiz", "2026-11-29"),
        sample=WAV,
        words="Hola.",
    )
    assert read_voice(written(voice), "This") == replace(voice, origin=Origin.CLONE)
    mixed = replace(voice, origin=Origin.MIX)
    assert read_voice(written(mixed), "This") == mixed


def test_how_a_voice_was_made_is_a_word_that_is_known_or_what_follows_from_the_rest() -> None:
    assert read_voice(file_with(origin="localized"), "This").origin is Origin.LOCALIZED
    assert read_voice(file_with(origin=["clone"]), "This").origin is None
    assert read_voice(file_with(origin="stolen"), "This").origin is None


def test_bare_numbers_are_a_voice_without_a_name() -> None:
    assert read_voice(json.dumps(NUMBERS).encode(), "This").name == ""


def test_a_recording_of_consent_is_never_named_by_a_file() -> None:
    consent = {"who": "A", "when": "2026-01-02", "recording": "../../etc/passwd"}
    assert read_voice(file_with(consent=consent), "This").consent == Consent("A", "2026-01-02")


def test_what_cannot_be_printed_is_left_out() -> None:
    voice = read_voice(file_with(name="Rob\u202e\x00\n", tags=["a\x07b", 4, ["c"]]), "This")
    assert (voice.name, voice.tags) == ("Rob", ("ab",))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"{}", "holds no numbers"),
        (b"[1, 2]", "192 numbers, not 2"),
        (file_with(embedding="192"), "holds no numbers"),
        (file_with(embedding=[True] * 192), "holds no numbers"),
        (file_with(embedding=[1e9] * 192), "a number that no voice has"),
        (b'{"embedding": [' + b"NaN," * 191 + b"NaN]}", "a number that no voice has"),
        (file_with(name=["x"]), "a name that is no text"),
        (file_with(name="x" * 201), "a name that is no text of at most 200"),
        (file_with(description="x" * 2001), "a description that is no text"),
        (file_with(language="../x"), "a language that is no text"),
        (file_with(language="e!"), "a language or an accent"),
        (file_with(accent="a/b"), "a language or an accent"),
        (file_with(pickup_studio_voice=2), "a newer studio"),
        (file_with(sample={"base64": "%%%"}), "a sample that is damaged"),
        (file_with(sample={"base64": base64.b64encode(b"#!/bin/sh").decode()}), "no sound"),
        (file_with(sample={"base64": "A" * (LARGEST_SAMPLE * 4 // 3 + 8)}), "too large"),
        (b" " * (LARGEST_FILE + 1), "larger than any voice"),
    ],
    ids=range(20),
)
def test_anything_else_is_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(BadVoice) as refused:
        read_voice(content, "This")
    assert said in refused.value.sentence
