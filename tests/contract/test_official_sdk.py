"""The official Python SDK 2.0.0b2 against the engine."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from cartesia import Cartesia
from cartesia.core.api_error import ApiError
from cartesia.tts import OutputFormat_Raw, TtsRequestIdSpecifier

from tests.fakes.engine import RunningEngine

FORM = OutputFormat_Raw(container="raw", encoding="pcm_f32le", sample_rate=44100)


@pytest.fixture
def sdk(engine: RunningEngine) -> Iterator[Cartesia]:
    made = Cartesia(api_key=engine.key, base_url=engine.base_url)
    yield made
    made._client_wrapper.httpx_client.httpx_client.close()


def speak(sdk: Cartesia, voice_id: str) -> bytes:
    return b"".join(
        sdk.tts.bytes(
            model_id="sonic-2",
            transcript="Hello, world!",
            voice=TtsRequestIdSpecifier(mode="id", id=voice_id),
            language="en",
            output_format=FORM,
        )
    )


def test_it_gets_the_status(sdk: Cartesia) -> None:
    assert sdk.api_status.get().ok


def test_it_lists_and_gets_voices(sdk: Cartesia) -> None:
    voices = sdk.voices.list()

    assert len(voices) >= 28
    assert sdk.voices.get(id=voices[3].id) == voices[3]
    assert len(voices[3].embedding) == 192


def test_it_gets_bytes(sdk: Cartesia) -> None:
    samples = np.frombuffer(speak(sdk, sdk.voices.list()[0].id), "<f4")

    assert 0.3 < len(samples) / 44100 < 5
    assert 0.05 < np.abs(samples).max() <= 1


def test_it_gets_events(sdk: Cartesia) -> None:
    told = list(
        sdk.tts.sse(
            model_id="sonic-2",
            transcript="Hello, world!",
            voice=TtsRequestIdSpecifier(mode="id", id=sdk.voices.list()[0].id),
            language="en",
            output_format=FORM,
        )
    )

    assert [event.type for event in told][-1] == "done"
    assert all(event.step_time is not None for event in told if event.type == "chunk")
    assert {event.type for event in told} == {"chunk", "done"}


def test_it_understands_our_errors(sdk: Cartesia) -> None:
    with pytest.raises(ApiError) as refused:
        speak(sdk, "nobody")

    assert refused.value.status_code == 404
    assert "nobody" in refused.value.body["message"]
