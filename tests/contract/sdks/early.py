"""The official SDKs 2.0.0b2 and 2.0.17, driven by lines. Run within their environments."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pydantic
from cartesia import Cartesia
from lines import serve, sound

RAW = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24000}
FORM = {f"output_format_{name}": value for name, value in RAW.items()}


class Early:
    """Every method of the reference that these SDKs have."""

    def __init__(self, base_url: str, key: str) -> None:
        self.sdk: Any = Cartesia(api_key=key, base_url=base_url)

    def status(self) -> Any:
        return plain(self.sdk.api_status.get())

    def voices(self, limit: int | None = None) -> Any:
        """All of them; the first of these SDKs knows nothing of pages."""
        return [plain(voice) for voice in self.sdk.voices.list(**({"limit": limit} if limit else {}))]

    def voice(self, id: str) -> Any:
        return plain(self.sdk.voices.get(id=id))

    def speak(self, **asked: Any) -> str:
        return sound(self.sdk.tts.bytes(model_id="sonic-2", output_format=RAW, **asked))

    def stream(self, **asked: Any) -> Any:
        return told(list(self.sdk.tts.sse(model_id="sonic-2", output_format=RAW, **asked)))

    def socket(self, **asked: Any) -> Any:
        socket = self.sdk.tts.websocket()
        try:
            return heard(list(socket.send(model_id="sonic-2", output_format=RAW, stream=True, **asked)))
        finally:
            socket.close()

    def pieces(self, transcripts: list[str], **asked: Any) -> Any:
        """One text in pieces, continued within a context."""
        socket = self.sdk.tts.websocket()
        try:
            context = socket.context()
            return heard(
                list(
                    context.send(model_id="sonic-2", output_format=RAW, transcript=iter(transcripts), **asked)
                )
            )
        finally:
            socket.close()

    def change(self, clip: str, voice_id: str) -> str:
        with open(clip, "rb") as file:
            return sound(self.sdk.voice_changer.bytes(clip=file, voice_id=voice_id, **FORM))

    def change_stream(self, clip: str, voice_id: str) -> Any:
        with open(clip, "rb") as file:
            return told(list(self.sdk.voice_changer.sse(clip=file, voice_id=voice_id, **FORM)))

    def infill(self, left: str, right: str, transcript: str, voice_id: str) -> str:
        with open(left, "rb") as before, open(right, "rb") as after:
            return sound(
                self.sdk.infill.bytes(
                    left_audio=before,
                    right_audio=after,
                    transcript=transcript,
                    voice_id=voice_id,
                    model_id="sonic-2",
                    language="en",
                    **FORM,
                )
            )

    def clone(self, clip: str, name: str) -> Any:
        with open(clip, "rb") as file:
            return plain(
                self.sdk.voices.clone(clip=file, name=name, language="en", mode="similarity", enhance=False)
            )

    def create(self, **asked: Any) -> Any:
        return plain(self.sdk.voices.create(**asked))

    def update(self, id: str, name: str, description: str) -> Any:
        return plain(self.sdk.voices.update(id, name=name, description=description))

    def delete(self, id: str) -> None:
        self.sdk.voices.delete(id)

    def localize(self, voice: dict[str, Any], language: str) -> Any:
        more = {"language": language, "original_speaker_gender": "female"}
        if "2.0.0b2" in sys.prefix:
            return plain(self.sdk.voices.localize(embedding=voice["embedding"], **more))
        return plain(
            self.sdk.voices.localize(voice_id=voice["id"], name="Moved", description="Elsewhere.", **more)
        )

    def mix(self, voices: list[dict[str, Any]]) -> Any:
        return plain(self.sdk.voices.mix(voices=voices))

    def datasets(self) -> Any:
        return plain(self.sdk.datasets.list())["data"]

    def create_dataset(self, name: str) -> Any:
        return plain(self.sdk.datasets.create(name=name))

    def dataset_files(self, id: str) -> Any:
        return plain(self.sdk.datasets.list_files(id))["data"]

    def upload_file(self, id: str, path: str) -> None:
        with open(path, "rb") as file:
            self.sdk.datasets.upload_file(id, file=(Path(path).name, file, "audio/wav"), purpose="fine_tune")


def plain(model: pydantic.BaseModel) -> Any:
    return model.model_dump(mode="json")


def told(events: list[Any]) -> Any:
    """What came over a stream of events, whose sound is text."""
    return {
        "kinds": list(dict.fromkeys(event.type for event in events)),
        "base64": [event.data for event in events if event.type == "chunk"],
        "words": [
            word
            for event in events
            if event.type == "timestamps"
            for word in event.word_timestamps.words
        ],
    }  # fmt: skip


def heard(events: list[Any]) -> Any:
    """What came over a socket, whose sound is bytes already."""
    timed = [event.word_timestamps for event in events if event.word_timestamps is not None]
    return {
        "base64": [sound([event.audio]) for event in events if event.audio is not None],
        "words": [word for times in timed for word in times.words],
    }


if __name__ == "__main__":
    serve(Early(*sys.argv[1:3]))
