"""What the engine hears: POST /stt, /studio/marks, /studio/pitch, /studio/judge, /studio/compare."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.audio.pauses import Span, pauses_between
from studio.core.clip import FloatArray
from studio.core.errors import BadRequest
from studio.core.languages import LANGUAGE_NAMES
from studio.engine.bench import Bench
from studio.engine.craft import Stopped
from studio.engine.likeness.encoder import likeness, speaker_of
from studio.engine.listening.judging import judge
from studio.engine.listening.listener import Heard, Listener
from studio.engine.listening.melody import EVERY, melody
from studio.engine.listening.verdicts import Purpose
from studio.engine.listening.voice_activity import spoken_spans
from studio.engine.recordings import read_all
from studio.engine.routes.bodies import parts_body
from studio.engine.routes.streaming import unless_left
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.store.store import Store
from studio.engine.uploads import Form, received
from studio.wire.listening import (
    Comparison,
    JudgeFields,
    Judgement,
    Marks,
    Pitch,
    SttAnswer,
    SttFields,
    SttWord,
    WireMeasure,
    WireSpan,
)
from studio.wire.speech import WireModel

WORD = "word"
Made = TypeVar("Made", bound=WireModel)


@dataclass(frozen=True, slots=True)
class ListeningRoutes:
    store: Store
    bench: Bench
    listener: Listener

    async def stt(self, request: Request) -> Response:
        """The words of `file`, or when the words of `transcript` are said in it."""
        async with received(request, self.store, {"file"}) as form:
            fields = parts_body(form.texts, SttFields)
            language = _language(fields.language)

            def act(stopped: Stopped) -> SttAnswer:
                sound = read_all(form.file("file"))
                heard = self.listener.words(sound, language, fields.transcript or "", stopped)
                return _answer(heard, language, fields)

            return await self._made(request, act)

    async def marks(self, request: Request) -> Response:
        """Where somebody speaks in `file`, in any language."""
        return await self._heard(request, lambda sound, _: _marks(sound))

    async def pitch(self, request: Request) -> Response:
        """The melody of `file`."""

        def act(sound: FloatArray, _: Form) -> Pitch:
            return Pitch(duration=len(sound) / SAMPLE_RATE, step=EVERY, f0=melody(sound))

        return await self._heard(request, act)

    async def judge(self, request: Request) -> Response:
        """Whether `file` serves its purpose."""
        return await self._heard(request, _judged)

    async def compare(self, request: Request) -> Response:
        """How alike the speakers of `file` and `other` are."""
        async with received(request, self.store, {"file", "other"}) as form:

            def act(_: Stopped) -> Comparison:
                one, other = (speaker_of(read_all(form.file(name))) for name in ("file", "other"))
                return Comparison(similarity=likeness(one, other))

            return await self._made(request, act)

    async def _heard(self, request: Request, act: Callable[[FloatArray, Form], Made]) -> Response:
        async with received(request, self.store, {"file"}) as form:
            return await self._made(request, lambda _: act(read_all(form.file("file")), form))

    async def _made(self, request: Request, act: Callable[[Stopped], WireModel]) -> Response:
        made = await unless_left(request, self.bench.run(act))
        return JSONResponse(made.model_dump(exclude_none=True))


def _language(asked: str | None) -> str:
    language = (asked or "en").split("-")[0].lower()
    if language not in LANGUAGE_NAMES:
        raise BadRequest(f"“{asked}” is no language that is known here; English is “en”.")
    return language


def _answer(heard: Heard, language: str, fields: SttFields) -> SttAnswer:
    wanted = WORD in fields.timestamp_granularities or fields.transcript
    words = [
        SttWord(
            word=word.word,
            start=round(word.start, 3),
            end=round(word.end, 3),
            confidence=round(word.confidence, 3),
        )
        for word in heard.words
    ]
    return SttAnswer(
        text=heard.text,
        language=language,
        duration=round(heard.seconds, 3),
        words=words if wanted else None,
        request_id=str(uuid.uuid4()),
    )


def _marks(sound: FloatArray) -> Marks:
    seconds = len(sound) / SAMPLE_RATE
    speech = spoken_spans(sound, SAMPLE_RATE)
    return Marks(duration=seconds, speech=_spans(speech), pauses=_spans(pauses_between(speech, seconds)))


def _judged(sound: FloatArray, form: Form) -> Judgement:
    asked = parts_body(form.texts, JudgeFields).purpose
    if asked not in set(Purpose):
        raise BadRequest(f"“{asked}” is no purpose to judge for: {', '.join(Purpose)} are.")
    found = judge(sound, Purpose(asked))
    return Judgement(
        purpose=found.purpose,
        duration=found.seconds,
        speech=found.speech,
        verdict=found.verdict,
        measures=[
            WireMeasure(
                name=each.name,
                figure=each.figure,
                unit=each.unit,
                verdict=each.verdict,
                sentence=each.sentence,
            )
            for each in found.measures
        ],
        windows=_spans(found.windows),
    )


def _spans(spans: tuple[Span, ...] | list[Span]) -> list[WireSpan]:
    return [WireSpan(start=round(span.start, 4), end=round(span.end, 4)) for span in spans]
