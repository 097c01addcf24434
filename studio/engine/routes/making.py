"""POST /voices/clone, /voices/localize and /voices/mix."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.errors import BadRequest
from studio.core.voice import Gender
from studio.engine.accents import Accent, accent_named, accent_of_dialect
from studio.engine.bench import Bench
from studio.engine.craft import Cloned, Craft, Stopped
from studio.engine.making import (
    Embedding,
    NewVoice,
    checked_description,
    checked_name,
    embedding_from,
    settled,
    spoken_as,
)
from studio.engine.order import spoken_language
from studio.engine.recordings import read_all
from studio.engine.routes.bodies import json_body, parts_body
from studio.engine.routes.streaming import unless_left
from studio.engine.routes.voices import VoiceRoutes
from studio.engine.store.store import new_id
from studio.engine.turns import Turns
from studio.engine.uploads import Upload, received
from studio.engine.voices.embedding import Coordinates, coordinates_of
from studio.wire.voices import ADVICE_HEADER, CloneFields, EmbeddingAnswer, LocalizeBody, MixBody, MixPart

MODES = ("similarity", "stability")
SPEAKERS = {"male": Gender.MASCULINE, "female": Gender.FEMININE}
MOST_PARTS = 100


@dataclass(frozen=True, slots=True)
class MakingRoutes:
    voices: VoiceRoutes
    bench: Bench
    craft: Craft
    turns: Turns

    async def clone(self, request: Request) -> Response:
        """A stored voice that sounds like the speaker of a recording; the recording is kept with it."""
        async with received(request, self.voices.store, {"clip"}) as form:
            fields, clip = parts_body(form.texts, CloneFields), form.file("clip")
            checked_name(fields.name)
            checked_description(fields.description or "")
            language = spoken_language(fields.language, self.voices.roster.languages)
            accent = _accent(fields.accent, language) if fields.accent else None
            base = self.voices.roster.find(fields.base_voice_id) if fields.base_voice_id else None
            act = self._cloning(fields, language, clip)
            cloned = await unless_left(request, self.bench.run(act))
            speaker = cloned.voice
            new = NewVoice(
                fields.name,
                fields.description or "",
                spoken_as(settled(speaker), accent) if accent else settled(speaker),
                accent=accent.id if accent else "",
                base_voice_id=base.voice.id if base else None,
                clip=new_id() + PurePath(clip.filename).suffix[:8],
            )
            if fields.keep is False:
                answer = self.voices.unkept(new, request)
            else:
                answer = await self.voices.kept(new, request, clip.path)
            return _advising(answer, cloned.advice)

    def _cloning(self, fields: CloneFields, language: str, clip: Upload) -> Callable[[Stopped], Cloned]:
        mode = fields.mode or MODES[0]
        if mode not in MODES:
            raise BadRequest(f"The mode is one of {', '.join(MODES)}, not “{mode}”.")

        def act(stopped: Stopped) -> Cloned:
            return self.craft.clone(
                read_all(clip),
                self.turns.loading.result(),
                stopped,
                language=language,
                transcript=fields.transcript,
                enhance=bool(fields.enhance),
                mode=mode,
            )

        return act

    async def localize(self, request: Request) -> Response:
        """An embedding at home in another language, or a stored voice where one is named by its id."""
        body = await json_body(request, LocalizeBody)
        accent = self._accent(body)
        if body.embedding is not None:
            return _embedding(self._localized(embedding_from(body.embedding, None), accent, body))
        if not body.voice_id:
            raise BadRequest("Say which voice to localize: by its embedding or its voice_id.")
        entry = self.voices.roster.find(body.voice_id)
        new = NewVoice(
            body.name or "",
            entry.voice.description if body.description is None else body.description,
            self._localized(entry.voice.embedding, accent, body),
            accent=accent.id,
            tagline=entry.tagline,
            base_voice_id=entry.voice.id,
        )
        return await self.voices.kept(new, request)

    async def mix(self, request: Request) -> Response:
        """The embedding of a voice between voices; nothing is stored."""
        body = await json_body(request, MixBody)
        if not 1 <= len(body.voices) <= MOST_PARTS:
            raise BadRequest(f"A mix has 1 to {MOST_PARTS} voices.")
        weights = [part.weight for part in body.voices]
        if not all(math.isfinite(weight) and weight >= 0 for weight in weights) or not sum(weights) > 0:
            raise BadRequest("The weights of a mix are numbers from 0 up, of which one at least is above 0.")
        parts = [(self._part(part), part.weight) for part in body.voices]
        return _embedding(settled(self.craft.mix(parts)))

    def _part(self, part: MixPart) -> Coordinates:
        if part.embedding is not None:
            return coordinates_of(part.embedding)
        if not part.id:
            raise BadRequest("Each voice of a mix is given by its id or its embedding.")
        return self.voices.roster.find(part.id).coordinates

    def _accent(self, body: LocalizeBody) -> Accent:
        """What the voice shall speak with afterwards: an accent, or a language with its dialect."""
        languages = self.voices.roster.languages
        if body.accent:
            accent = accent_named(body.accent)
            spoken_language(accent.language, languages)
            return accent
        if not body.language:
            raise BadRequest("Say what to localize the voice to: a language, or an accent.")
        return accent_of_dialect(spoken_language(body.language, languages), body.dialect)

    def _localized(self, embedding: Embedding, accent: Accent, body: LocalizeBody) -> Embedding:
        voice = coordinates_of(embedding)
        gender = _speaker(body.original_speaker_gender) or voice.gender
        return settled(self.craft.localize(voice, accent.language, accent.dialect or None, gender))


def _advising(answer: Response, advice: Sequence[str]) -> Response:
    """The answer with the advice in a header of our own, which clients of the API pass over."""
    if advice:
        answer.headers[ADVICE_HEADER] = json.dumps(advice)
    return answer


def _accent(asked: str, language: str) -> Accent:
    """The accent that is asked for; it has to be one of the language."""
    accent = accent_named(asked)
    if accent.language != language:
        raise BadRequest(f"“{accent.id}” is no accent of “{language}”.")
    return accent


def _speaker(gender: str | None) -> Gender | None:
    if gender is None:
        return None
    if gender not in SPEAKERS:
        raise BadRequest(f"The original_speaker_gender is one of {', '.join(SPEAKERS)}, not “{gender}”.")
    return SPEAKERS[gender]


def _embedding(embedding: Embedding) -> Response:
    return JSONResponse(EmbeddingAnswer(embedding=[*embedding]).model_dump())
