"""The official SDK 4.2.0, driven by lines. Run within its environment."""

from __future__ import annotations

import base64
import sys
from pathlib import Path
from typing import Any

import pydantic
from cartesia import Cartesia
from lines import serve, sound

RAW = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24000}
FORM = {f"output_format_{name}": value for name, value in RAW.items()}
ACCENTS = {"fr": "parisian", "en": "british"}


class Late:
    """Every method of the reference that this SDK has: neither `create` nor `mix`."""

    def __init__(self, base_url: str, key: str) -> None:
        sockets = base_url.replace("http", "ws", 1)
        self.sdk: Any = Cartesia(api_key=key, base_url=base_url, websocket_base_url=sockets, max_retries=0)

    def status(self) -> Any:
        return plain(self.sdk.get_status())

    def voices(self, limit: int | None = None) -> Any:
        """All of them, page after page."""
        return [plain(voice) for voice in self.sdk.voices.list(**({"limit": limit} if limit else {}))]

    def voice(self, id: str) -> Any:
        return plain(self.sdk.voices.get(id))

    def speak(self, **asked: Any) -> str:
        return sound([self.sdk.tts.generate(model_id="sonic-3", output_format=RAW, **asked).read()])

    def stream(self, **asked: Any) -> Any:
        with self.sdk.tts.generate_sse(model_id="sonic-3", output_format=RAW, **asked) as events:
            return told(list(events))

    def socket(self, **asked: Any) -> Any:
        with self.sdk.tts.websocket_connect() as connection:
            context = connection.context()
            context.send(model_id="sonic-3", output_format=RAW, continue_=False, **asked)
            return told(list(context.receive()))

    def pieces(self, transcripts: list[str], **asked: Any) -> Any:
        """One text in pieces, continued within a context."""
        with self.sdk.tts.websocket_connect() as connection:
            context = connection.context(model_id="sonic-3", output_format=RAW, **asked)
            for transcript in transcripts:
                context.push(transcript)
            context.no_more_inputs()
            return told(list(context.receive()))

    def cancelled(self, **asked: Any) -> Any:
        """A context taken back as soon as it was asked for, then another over the same connection. The first
        is read to its end: this SDK takes the end of a context that it has forgotten for the next one's."""
        with self.sdk.tts.websocket_connect() as connection:
            first = connection.context()
            first.send(model_id="sonic-3", output_format=RAW, continue_=True, **asked)
            first.cancel()
            list(first.receive())
            second = connection.context()
            second.send(model_id="sonic-3", output_format=RAW, continue_=False, **asked)
            return told(list(second.receive()))

    def flushed(self, **asked: Any) -> Any:
        """What came of a text that was flushed in the middle, and of the rest of it."""
        with self.sdk.tts.websocket_connect() as connection:
            context = connection.context()
            context.send(model_id="sonic-3", output_format=RAW, continue_=True, flush=True, **asked)
            context.send(model_id="sonic-3", output_format=RAW, continue_=False, **asked)
            return told(list(context.receive()))

    def change(self, clip: str, voice_id: str) -> str:
        return sound([self.sdk.voice_changer.generate(clip=Path(clip), voice_id=voice_id, **FORM).read()])

    def change_stream(self, clip: str, voice_id: str) -> Any:
        with self.sdk.voice_changer.generate_sse(clip=Path(clip), voice_id=voice_id, **FORM) as events:
            return told(list(events))

    def infill(self, left: str, right: str, transcript: str, voice_id: str) -> str:
        answer = self.sdk.tts.infill(
            left_audio=Path(left),
            right_audio=Path(right),
            transcript=transcript,
            voice_id=voice_id,
            model_id="sonic-3",
            language="en",
            output_format=RAW,
        )
        return sound([answer.read()])

    def clone(self, clip: str, name: str) -> Any:
        return plain(self.sdk.voices.clone(clip=Path(clip), name=name, language="en"))

    def update(self, id: str, name: str, description: str) -> Any:
        return plain(self.sdk.voices.update(id, name=name, description=description))

    def delete(self, id: str) -> None:
        self.sdk.voices.delete(id)

    def localize(self, voice: dict[str, Any], language: str) -> Any:
        return plain(self.sdk.voices.localize(voice_id=voice["id"], name="Moved", accent=ACCENTS[language]))

    def datasets(self) -> Any:
        return [plain(dataset) for dataset in self.sdk.datasets.list()]

    def create_dataset(self, name: str) -> Any:
        return plain(self.sdk.datasets.create(name=name, description=""))

    def dataset_files(self, id: str) -> Any:
        return [plain(file) for file in self.sdk.datasets.files.list(id)]

    def upload_file(self, id: str, path: str) -> None:
        self.sdk.datasets.files.upload(id, file=Path(path), purpose="fine_tune")


def plain(model: pydantic.BaseModel) -> Any:
    return model.model_dump(mode="json")


def told(events: list[Any]) -> Any:
    """What came over a stream or a socket."""
    chunks = [event for event in events if event.type == "chunk"]
    timed = [event.word_timestamps for event in events if event.type == "timestamps"]
    return {
        "kinds": list(dict.fromkeys(event.type for event in events)),
        "base64": [as_text(event) for event in chunks],
        "words": [word for times in timed for word in times.words],
    }


def as_text(event: Any) -> str:
    audio = getattr(event, "audio", None)
    return base64.b64encode(audio).decode() if isinstance(audio, bytes) else event.data


if __name__ == "__main__":
    serve(Late(*sys.argv[1:3]))
