"""Voices: listed, made of recordings and of numbers, changed, forgotten."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from studio.api.accents import accent_of
from studio.api.asking import Asking, read, step
from studio.api.call import Subject
from studio.api.options import RequestOptions
from studio.api.pages import all_voices
from studio.api.profiles import NOTHING
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.wire.voices import (
    ADVICE_HEADER,
    CloneFields,
    CreateBody,
    EmbeddingAnswer,
    LocalizeBody,
    MixBody,
    UpdateBody,
    WireVoice,
)

VOICE = Subject.VOICE


class VoiceCalls(Asking):
    """What makes a voice is never asked for twice by itself."""

    def voices(
        self, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> list[WireVoice]:
        """All voices, whatever pages they come in."""
        return all_voices(partial(self._page, cancel, options), self._dialect)

    def voice(
        self, voice_id: str, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> WireVoice:
        """One voice, with the address of its preview where there is one; NotThere."""
        query = {"expand[]": ["preview_file_url"]} if self._dialect.pages else {}
        path = f"/voices/{step(voice_id)}"
        return read(
            WireVoice, self.ask(self.call("GET", path, query=query, subject=VOICE, options=options), cancel)
        )

    def clone(
        self,
        fields: CloneFields,
        clip: Upload,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
        advised: Callable[[str], None] | None = None,
    ) -> WireVoice:
        """The new voice, which the connection keeps; `advised` gets each sentence that says what would make
        it better. Raises BadSound, TooLarge, FileMissing and others."""
        call = self.form_call(
            "/voices/clone",
            self._dialect.clone(fields),
            [("clip", clip)],
            ability=Ability.CLONE,
            names=fields.base_voice_id is not None,
            creates=True,
            priced=self.priced,
            options=options,
        )

        return self.ask_for(WireVoice, call, cancel, partial(_tell, advised) if advised else None)

    def create(
        self, body: CreateBody, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> WireVoice:
        """A voice from its numbers, which the connection keeps; BadVoice."""
        call = self.json_call(
            "POST",
            self._dialect.voices_path,
            self._dialect.create(body),
            ability=Ability.CREATE,
            names=body.base_voice_id is not None,
            creates=True,
            options=options,
        )
        return self.ask_for(WireVoice, call, cancel)

    def update(
        self,
        voice_id: str,
        body: UpdateBody,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> WireVoice:
        """The voice as it is now; what is not set in `body` stays."""
        path, changes = f"/voices/{step(voice_id)}", self._dialect.update(body)
        call = self.json_call("PATCH", path, changes, subject=VOICE, options=options)
        return self.ask_for(WireVoice, call, cancel)

    def delete(
        self, voice_id: str, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> None:
        """Forget a voice of one's own."""
        path = f"/voices/{step(voice_id)}"
        self.do(self.call("DELETE", path, subject=VOICE, accept=NOTHING, options=options), cancel)

    def localize(
        self, body: LocalizeBody, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> WireVoice | list[float]:
        """The speaker in another language: 192 numbers, or a voice that the connection keeps, as the body
        asks and the service answers."""
        if self._dialect.pages and body.voice_id and body.accent is None:
            asked = self.call("GET", "/accents", options=options)
            accent = accent_of(body.language, body.dialect, partial(self.ask, asked, cancel))
            body = body.model_copy(update={"accent": accent})
        call = self.json_call(
            "POST",
            "/voices/localize",
            self._dialect.localize(body),
            ability=Ability.LOCALIZE,
            names=body.voice_id is not None,
            creates=body.voice_id is not None,
            priced=self.priced,
            subject=VOICE,
            options=options,
        )
        answer = self.ask(call, cancel)
        if isinstance(answer, dict) and "id" in answer:
            return read(WireVoice, answer)
        return read(EmbeddingAnswer, answer).embedding

    def mix(
        self, body: MixBody, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> list[float]:
        """The 192 numbers of a voice between voices; nobody keeps them."""
        call = self.json_call(
            "POST",
            "/voices/mix",
            self._dialect.mix(body),
            ability=Ability.MIX,
            names=any(part.id for part in body.voices),
            priced=self.priced,
            subject=Subject.VOICES,
            options=options,
        )
        return self.ask_for(EmbeddingAnswer, call, cancel).embedding

    def _page(
        self, cancel: CancelToken | None, options: RequestOptions | None, query: dict[str, str]
    ) -> object:
        return self.ask(self.call("GET", self._dialect.voices_path, query=query, options=options), cancel)


def _tell(advised: Callable[[str], None], headers: Mapping[str, str]) -> None:
    for sentence in _advice_in(headers):
        advised(sentence)


def _advice_in(headers: Mapping[str, str]) -> Iterator[str]:
    """The engine's advice on a clone; none where the header is not there or not what it should be."""
    try:
        told = json.loads(headers.get(ADVICE_HEADER.lower(), "[]"))
    except ValueError:
        return
    if isinstance(told, list):
        yield from (sentence for sentence in told if isinstance(sentence, str))
