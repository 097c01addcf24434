"""What the engine offers, for its description."""

from __future__ import annotations

from pydantic import RootModel

from studio.engine.description import AUDIO, EVENTS, Json, Operation
from studio.engine.order import SpeechBody
from studio.engine.routes.accents import AttachBody, KnownAccents
from studio.engine.routes.voices import OwnUpdate
from studio.wire.datasets import CreateDataset, Page, UpdateDataset, WireDataset, WireDatasetFile
from studio.wire.infill import InfillFields
from studio.wire.listening import Comparison, JudgeFields, Judgement, Marks, Pitch, SttAnswer, SttFields
from studio.wire.phonemes import PhonemesAnswer, PhonemesBody
from studio.wire.voice_changer import ChangeFields
from studio.wire.voices import (
    ApiStatus,
    CloneFields,
    CreateBody,
    EmbeddingAnswer,
    LocalizeBody,
    MixBody,
    VoicePage,
    WireVoice,
)


class AllVoices(RootModel[list[WireVoice]]):
    """The list before 2024-11-13."""


_CURSORS: dict[str, Json] = {
    "limit": {"type": "integer", "minimum": 1, "maximum": 100},
    "starting_after": {"type": "string"},
    "ending_before": {"type": "string"},
}
_FILTERS: dict[str, Json] = {
    "is_owner": {"type": "boolean"},
    "is_starred": {"type": "boolean"},
    "gender": {"enum": ["masculine", "feminine", "gender_neutral"]},
    "q": {"type": "string"},
    "expand[]": {"type": "array", "items": {"type": "string"}},
}
_SIDES = ("left_audio", "right_audio")

OPERATIONS = (
    Operation("get", "/", "What this is", (ApiStatus,)),
    Operation("get", "/voices", "Voices", (VoicePage, AllVoices), query=_CURSORS | _FILTERS),
    Operation("post", "/voices", "A voice of an embedding", (WireVoice,), body=CreateBody),
    Operation("get", "/voices/{id}", "A voice", (WireVoice,)),
    Operation("patch", "/voices/{id}", "The voice, changed", (WireVoice,), body=OwnUpdate),
    Operation("delete", "/voices/{id}", "Forgotten", status=204),
    Operation("get", "/voices/{id}/preview", "A line in the voice", media=AUDIO[:1]),
    Operation(
        "post", "/voices/clone", "A voice from a recording", (WireVoice,), form=CloneFields, files=("clip",)
    ),
    Operation(
        "post", "/voices/localize", "At home elsewhere", (EmbeddingAnswer, WireVoice), body=LocalizeBody
    ),
    Operation("post", "/voices/mix", "Between voices", (EmbeddingAnswer,), body=MixBody),
    Operation("get", "/accents", "Accents", (KnownAccents,)),
    Operation("patch", "/voices/{id}/accents", "The voice, with them", (WireVoice,), body=AttachBody),
    Operation("delete", "/voices/{id}/accents/{accent}", "The voice, without it", (WireVoice,)),
    Operation("get", "/datasets", "Datasets", (Page[WireDataset],), query=_CURSORS),
    Operation("post", "/datasets", "A new dataset", (WireDataset,), body=CreateDataset),
    Operation("get", "/datasets/{id}", "A dataset", (WireDataset,)),
    Operation("patch", "/datasets/{id}", "The dataset, changed", (WireDataset,), body=UpdateDataset),
    Operation("delete", "/datasets/{id}", "Forgotten", status=204),
    Operation("get", "/datasets/{id}/files", "Its files", (Page[WireDatasetFile],), query=_CURSORS),
    Operation("post", "/datasets/{id}/files", "Kept", files=("file",), status=204),
    Operation("delete", "/datasets/{id}/files/{file_id}", "Forgotten", status=204),
    Operation("post", "/tts/bytes", "Speech", media=AUDIO, body=SpeechBody),
    Operation("post", "/tts/sse", "Speech as events", media=EVENTS, body=SpeechBody),
    Operation(
        "post", "/infill/bytes", "The middle", media=AUDIO, form=InfillFields, files=_SIDES, optional=_SIDES
    ),
    Operation(
        "post", "/voice-changer/bytes", "Another voice", media=AUDIO, form=ChangeFields, files=("clip",)
    ),
    Operation(
        "post", "/voice-changer/sse", "The same as events", media=EVENTS, form=ChangeFields, files=("clip",)
    ),
    Operation("post", "/stt", "Words", (SttAnswer,), form=SttFields, files=("file",)),
    Operation("post", "/studio/marks", "Speech and pauses", (Marks,), files=("file",)),
    Operation("post", "/studio/pitch", "The melody", (Pitch,), files=("file",)),
    Operation("post", "/studio/judge", "A judgement", (Judgement,), form=JudgeFields, files=("file",)),
    Operation("post", "/studio/phonemes", "How a word is said", (PhonemesAnswer,), body=PhonemesBody),
    Operation("post", "/studio/compare", "Likeness", (Comparison,), files=("file", "other")),
)
