"""What the engine on this computer hears: words, pauses, pitch, and whether a recording is any good."""

from __future__ import annotations

from collections.abc import Sequence

from studio.api.asking import Asking, Model, read
from studio.api.call import Subject
from studio.api.options import RequestOptions
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.wire.listening import Comparison, JudgeFields, Judgement, Marks, Pitch, SttAnswer, SttFields
from studio.wire.multipart import Parts, parts_of
from studio.wire.phonemes import PhonemesAnswer, PhonemesBody

STT_MODEL = "ink-whisper"
"""The API's own name; whoever listens may have another."""


class Listening:
    """Nothing of it is charged for. NotOffered where the service does not listen, and for languages that it
    does not know; BadSound; TooLarge; and as every call."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def stt(
        self,
        clip: Upload,
        language: str = "en",
        granularities: Sequence[str] = ("word",),
        transcript: str | None = None,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> SttAnswer:
        """The words of `clip`; with a `transcript`, when each of its words is said."""
        fields = SttFields(
            model=STT_MODEL,
            language=language,
            timestamp_granularities=[*granularities],
            transcript=transcript,
        )
        return self._ask(SttAnswer, "/stt", parts_of(fields), [clip], cancel, options)

    def marks(
        self, clip: Upload, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> Marks:
        """Where somebody speaks in it, in any language."""
        return self._ask(Marks, "/studio/marks", [], [clip], cancel, options)

    def pitch(
        self, clip: Upload, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> Pitch:
        """Its melody."""
        return self._ask(Pitch, "/studio/pitch", [], [clip], cancel, options)

    def judge(
        self,
        clip: Upload,
        purpose: str,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> Judgement:
        """Whether it serves: clone_similarity, clone_stability or dataset."""
        fields = JudgeFields(purpose=purpose)
        return self._ask(Judgement, "/studio/judge", parts_of(fields), [clip], cancel, options)

    def compare(
        self,
        clip: Upload,
        other: Upload,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> Comparison:
        """How alike the two speakers are."""
        return self._ask(Comparison, "/studio/compare", [], [clip, other], cancel, options)

    def phonemes(
        self,
        word: str,
        language: str,
        sounds_like: str = "",
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> PhonemesAnswer:
        """How a word is said there, and how else it could be."""
        body = PhonemesBody(text=word, language=language, sounds_like=sounds_like or None)
        call = self._asking.json_call(
            "POST",
            "/studio/phonemes",
            body.model_dump(exclude_none=True),
            subject=Subject.WORD,
            options=options,
        )
        return read(PhonemesAnswer, self._asking.ask(call, cancel))

    def _ask(
        self,
        answer: type[Model],
        path: str,
        texts: Parts,
        clips: Sequence[Upload],
        cancel: CancelToken | None,
        options: RequestOptions | None,
    ) -> Model:
        files = list(zip(("file", "other"), clips, strict=False))
        call = self._asking.form_call(path, texts, files, subject=Subject.RECORDING, options=options)
        return read(answer, self._asking.ask(call, cancel))
