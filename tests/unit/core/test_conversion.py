from __future__ import annotations

import pytest

from studio.core.conversion import Conversion, conversion_of, conversion_values, format_like
from studio.core.edit import applied, setting
from studio.core.script import new_document
from studio.core.speech import Container, Delivery, Encoding, OutputFormat

WHOLE = Conversion(
    "recordings/Line 1.wav",
    "a-voice",
    OutputFormat(Container.MP3, 44100, None, 128000),
    Delivery.BYTES,
    "a-take",
)


def test_a_new_document_has_nothing_to_change() -> None:
    assert conversion_of(new_document("Untitled", "b1")) == Conversion()


@pytest.mark.parametrize("conversion", [WHOLE, Conversion(recording="/elsewhere/tide.wav")])
def test_what_is_written_is_read_again(conversion: Conversion) -> None:
    document = new_document("Untitled", "b1")
    written = applied(document, setting(document, "Open", conversion_values(conversion)))
    assert conversion_of(written) == conversion
    assert written["script"] == document["script"]


@pytest.mark.parametrize(
    ("rate", "whole", "form"),
    [
        (48000, False, OutputFormat(Container.WAV, 48000, Encoding.F32)),
        (44100, True, OutputFormat(Container.WAV, 44100, Encoding.S16)),
        (11025, True, OutputFormat(Container.WAV, 16000, Encoding.S16)),
        (192000, False, OutputFormat(Container.WAV, 48000, Encoding.F32)),
    ],
)
def test_the_format_is_like_the_recording(rate: int, whole: bool, form: OutputFormat) -> None:
    assert format_like(rate, whole=whole) == form
