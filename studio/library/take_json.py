"""A take and its request as the JSON beside its sound."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from studio.core import pronunciation
from studio.core.connection import Connection
from studio.core.script import format_from_json, format_to_json
from studio.core.speech import Controls, Emotion, SpeechRequest
from studio.core.take import Take, TakeInput, TakeJob, TakeNote, TimedWord

Json = dict[str, Any]
FORMAT = 1
HERE = "This computer"
"""As it stands in files, whatever the language of the window."""


def request_to_json(request: SpeechRequest) -> Json:
    """What was asked for, in the studio's own terms."""
    return {
        "text": request.text,
        "voice_id": request.voice_id,
        "model": request.model,
        "language": request.language,
        "speed": request.controls.speed,
        "emotions": [emotion.tag for emotion in request.controls.emotions],
        "format": format_to_json(request.format),
        "duration": request.duration,
        "seed": request.seed,
    } | _rarely(request)


def _rarely(request: SpeechRequest) -> Json:
    """What few requests have."""
    rare: Json = {"embedding": list(request.embedding)} if request.embedding else {}
    if request.pronunciations:
        rare["pronunciations"] = [pronunciation.to_json(entry) for entry in request.pronunciations]
    return rare


def request_from_json(json: Json) -> SpeechRequest:
    """The inverse of `request_to_json`."""
    emotions = tuple(map(Emotion.from_tag, json.get("emotions", ())))
    return SpeechRequest(
        text=json["text"],
        voice_id=json["voice_id"],
        model=json["model"],
        language=json["language"],
        controls=Controls(json.get("speed", 0.0), emotions),
        format=format_from_json(json["format"]),
        duration=json.get("duration"),
        seed=json.get("seed", 0),
        embedding=tuple(json.get("embedding", ())),
        pronunciations=tuple(map(pronunciation.from_json, json.get("pronunciations", ()))),
    )


def connection_to_json(connection: Connection) -> Json:
    """Who spoke; the key is not in a connection."""
    return {
        "id": connection.id,
        "name": HERE if connection.is_this_computer else connection.name,
        "base_url": connection.base_url,
        "profile": str(connection.profile),
    }


def take_to_json(take: Take) -> Json:
    """The take's own facts; `words` as [text, start, end], in seconds."""
    return {
        "format": FORMAT,
        "id": take.id,
        "number": take.number,
        "job": str(take.job),
        "request": request_to_json(take.request),
        "inputs": [asdict(each) for each in take.inputs],
        "connection": {"id": take.connection},
        "voice_name": take.voice_name,
        "file": take.file,
        "sample_rate": take.sample_rate,
        "seconds": take.seconds,
        "made_at": take.made_at,
        "credits": take.credits,
        "request_id": take.request_id,
        "complete": take.complete,
        "words": [[word.text, word.start, word.end] for word in take.words],
        "notes": [asdict(note) for note in take.notes],
    } | ({"timed_here": True} if take.timed_here else {})


def take_from_json(json: Json) -> Take:
    """The inverse of `take_to_json`; KeyError, ValueError or TypeError if it is none."""
    return Take(
        id=json["id"],
        number=json["number"],
        request=request_from_json(json["request"]),
        connection=json["connection"]["id"],
        voice_name=json["voice_name"],
        file=json["file"],
        sample_rate=json["sample_rate"],
        seconds=float(json["seconds"]),
        made_at=json["made_at"],
        credits=json.get("credits", 0),
        request_id=json.get("request_id", ""),
        words=tuple(TimedWord(*word) for word in json.get("words", ())),
        complete=json.get("complete", True),
        job=TakeJob(json.get("job", TakeJob.TTS)),
        inputs=tuple(TakeInput(**each) for each in json.get("inputs", ())),
        notes=tuple(TakeNote(**each) for each in json.get("notes", ())),
        timed_here=json.get("timed_here", False),
    )
