"""Our own client by the same verbs as the official SDKs."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from studio.api.client import Client
from studio.api.events import SoundPiece, SpeechEvent, Words
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Connection, Profile
from studio.wire.datasets import CreateDataset
from studio.wire.infill import InfillFields
from studio.wire.speech import TtsBody
from studio.wire.voice_changer import ChangeFields
from studio.wire.voices import CloneFields, CreateBody, LocalizeBody, MixBody, UpdateBody
from tests.contract.sdks.lines import sound

RAW = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24000}


class Ours:
    """Every method of the reference."""

    def __init__(self, base_url: str, key: str, profile: Profile = Profile.CLASSIC) -> None:
        self.client = Client(Connection("contract", "Contract", base_url, profile), key)

    def status(self) -> Any:
        return plain(self.client.status())

    def voices(self, limit: int | None = None) -> Any:
        return [plain(voice) for voice in self.client.voices()]

    def voice(self, id: str) -> Any:
        return plain(self.client.voice(id))

    def speak(self, **asked: Any) -> str:
        return sound(self.client.tts_bytes(body(asked), CancelToken()))

    def stream(self, **asked: Any) -> Any:
        return told(self.client.tts_sse(body(asked), CancelToken()))

    def socket(self, **asked: Any) -> Any:
        with self.client.tts_websocket() as socket:
            return told(socket.send(body(asked)))

    def pieces(self, transcripts: list[str], **asked: Any) -> Any:
        """One text in pieces, continued within a context."""
        *first, last = transcripts
        with self.client.tts_websocket() as socket:
            context = socket.context()
            for transcript in first:
                context.send(body({**asked, "transcript": transcript}), continue_=True)
            return told(context.send(body({**asked, "transcript": last}), continue_=False))

    def cancelled(self, **asked: Any) -> Any:
        """A context taken back as soon as it was asked for, then another over the same connection."""
        with self.client.tts_websocket() as socket:
            first = socket.context()
            first.send(body(asked), continue_=True)
            socket.cancel(first.id)
            return told(socket.send(body(asked)))

    def flushed(self, **asked: Any) -> Any:
        """What came of the first half up to its flush, and of the second."""
        with self.client.tts_websocket() as socket:
            context = socket.context()
            halves = [
                told(context.send(body(asked), continue_=True, flush=True)),
                told(context.send(body(asked), continue_=False)),
            ]
        return {"base64": [half for each in halves for half in each["base64"]]}

    def change(self, clip: str, voice_id: str) -> str:
        return sound(self.client.change_bytes(change(voice_id), upload(clip), CancelToken()))

    def change_stream(self, clip: str, voice_id: str) -> Any:
        return told(self.client.change_sse(change(voice_id), upload(clip), CancelToken()))

    def infill(self, left: str, right: str, transcript: str, voice_id: str) -> str:
        asked = {
            "model_id": "sonic-2", "language": "en", "transcript": transcript,
            "voice_id": voice_id, "output_format": RAW,
        }  # fmt: skip
        fields = InfillFields.model_validate(asked)
        return sound(self.client.infill_bytes(fields, upload(left), upload(right), CancelToken()))

    def clone(self, clip: str, name: str) -> Any:
        fields = CloneFields(name=name, language="en", mode="similarity", enhance=False)
        return plain(self.client.clone(fields, upload(clip)))

    def create(self, **asked: Any) -> Any:
        return plain(self.client.create(CreateBody(**asked)))

    def update(self, id: str, name: str, description: str) -> Any:
        return plain(self.client.update(id, UpdateBody(name=name, description=description)))

    def delete(self, id: str) -> None:
        self.client.delete(id)

    def localize(self, voice: dict[str, Any], language: str) -> Any:
        asked = LocalizeBody(
            embedding=voice["embedding"], language=language, original_speaker_gender="female"
        )
        return {"embedding": self.client.localize(asked)}

    def mix(self, voices: list[dict[str, Any]]) -> Any:
        return {"embedding": self.client.mix(MixBody.model_validate({"voices": voices}))}

    def datasets(self) -> Any:
        return [plain(dataset) for dataset in self.client.datasets()]

    def create_dataset(self, name: str) -> Any:
        return plain(self.client.create_dataset(CreateDataset(name=name, description="")))

    def dataset_files(self, id: str) -> Any:
        return [plain(file) for file in self.client.dataset_files(id)]

    def upload_file(self, id: str, path: str) -> None:
        self.client.upload_file(id, upload(path))


def plain(model: BaseModel) -> Any:
    return model.model_dump(mode="json")


def body(asked: dict[str, Any]) -> TtsBody:
    return TtsBody.model_validate({"model_id": "sonic-2", "output_format": RAW, **asked})


def change(voice_id: str) -> ChangeFields:
    return ChangeFields.model_validate({"voice": {"id": voice_id}, "output_format": RAW})


def upload(path: str) -> Upload:
    return Upload(Path(path), Path(path).name, "audio/wav")


def told(events: Iterable[SpeechEvent]) -> Any:
    every = list(events)
    pieces = [event.data for event in every if isinstance(event, SoundPiece)]
    timed = [event for event in every if isinstance(event, Words)]
    return {
        "base64": [base64.b64encode(piece).decode() for piece in pieces],
        "words": [word.text for words in timed for word in words.words],
    }
