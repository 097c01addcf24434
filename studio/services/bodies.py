"""Requests in the studio's terms as what goes over the wire."""

from __future__ import annotations

from studio.core.convert import ConvertRequest
from studio.core.infill import InfillRequest
from studio.core.speech import Container, Controls, Encoding, OutputFormat, SpeechRequest
from studio.core.voice_requests import (
    CloneRequest,
    CreateRequest,
    EditRequest,
    LocalizeRequest,
    LocalizeVoiceRequest,
    MixPart,
)
from studio.wire import voices as wire
from studio.wire.infill import InfillControls, InfillFields
from studio.wire.speech import (
    ExperimentalControls,
    TtsBody,
    VoiceByEmbedding,
    VoiceById,
    WireFormat,
    WirePronunciation,
)
from studio.wire.voice_changer import ChangedVoice, ChangeFields


def body_of(
    request: SpeechRequest, *, timestamps: bool = False, seed: bool = False, phonemes: bool = False
) -> TtsBody:
    """The body; `seed`, `timestamps` and, with `phonemes`, pronunciations only where they are known."""
    return TtsBody(
        model_id=request.model,
        transcript=request.text,
        voice=_speaker(request),
        output_format=format_of(request.format),
        language=request.language,
        duration=request.duration,
        add_timestamps=True if timestamps else None,
        seed=request.seed if seed else None,
        pronunciations=_pronunciations(request) if phonemes else None,
    )


def infill_fields(request: InfillRequest, *, seed: bool = False) -> InfillFields:
    """The text parts of an infill; `seed` only where it is known."""
    controls = _controls(request.controls)
    return InfillFields(
        model_id=request.model,
        language=request.language,
        transcript=request.text,
        voice_id=request.voice_id,
        output_format=format_of(request.format),
        voice=InfillControls(controls=controls) if controls else None,
        seed=request.seed or None if seed else None,
    )


def change_fields(request: ConvertRequest) -> ChangeFields:
    """The text parts of a change of voice."""
    return ChangeFields(
        voice=ChangedVoice(id=request.voice_id),
        output_format=format_of(request.format),
        transcript=request.transcript or None,
    )


def clone_fields(request: CloneRequest) -> wire.CloneFields:
    """The text parts of a clone; what is empty is not sent."""
    return wire.CloneFields(
        name=request.name,
        description=request.description or None,
        language=request.language,
        mode=request.mode,
        enhance=request.enhance,
        transcript=request.transcript or None,
        base_voice_id=request.base_voice_id or None,
        accent=request.accent or None,
    )


def create_body(request: CreateRequest) -> wire.CreateBody:
    """The numbers are sent even where there are none, as the contract has it."""
    return wire.CreateBody(
        name=request.name,
        description=request.description,
        embedding=list(request.embedding),
        language=request.language,
        base_voice_id=request.base_voice_id or None,
    )


def update_body(request: EditRequest) -> wire.UpdateBody:
    """Only what shall be different is set."""
    fields = {"name": request.name, "description": request.description, "accent": request.accent}
    changed: dict[str, str | None] = {key: value for key, value in fields.items() if value is not None}
    if request.gender or request.forget_gender:
        changed["gender"] = request.gender
    return wire.UpdateBody.model_validate(changed)


def localize_body(request: LocalizeRequest | LocalizeVoiceRequest) -> wire.LocalizeBody:
    """By the numbers, or by the voice."""
    common = {
        "language": request.language,
        "original_speaker_gender": request.gender,
        "dialect": request.dialect or None,
    }
    if isinstance(request, LocalizeRequest):
        return wire.LocalizeBody(embedding=list(request.embedding), **common)
    return wire.LocalizeBody(
        voice_id=request.voice_id,
        name=request.name,
        description=request.description,
        accent=request.accent or None,
        **common,
    )


def mix_part(part: MixPart) -> wire.MixPart:
    """A voice by its numbers where they are given, else by its id."""
    if part.embedding:
        return wire.MixPart(embedding=list(part.embedding), weight=part.weight)
    return wire.MixPart(id=part.voice_id, weight=part.weight)


def format_of(form: OutputFormat) -> WireFormat:
    """MP3 as it is; all else as raw samples, to which the studio puts the header of a file itself."""
    if form.container is Container.MP3:
        return WireFormat(
            container=form.container, sample_rate=form.sample_rate, bit_rate=form.bit_rate or 128000
        )
    return WireFormat(
        container=Container.RAW, sample_rate=form.sample_rate, encoding=form.encoding or Encoding.S16
    )


def _pronunciations(request: SpeechRequest) -> list[WirePronunciation] | None:
    return [
        WirePronunciation(
            text=entry.word,
            alias=entry.spelling or None,
            phonemes=entry.phonemes or None,
            case_sensitive=entry.match_case,
        )
        for entry in request.pronunciations
    ] or None


def _speaker(request: SpeechRequest) -> VoiceById | VoiceByEmbedding:
    controls = _controls(request.controls)
    if request.embedding:
        return VoiceByEmbedding(embedding=list(request.embedding), controls=controls)
    return VoiceById(id=request.voice_id, controls=controls)


def _controls(controls: Controls) -> ExperimentalControls | None:
    """None where all is normal: services that have dropped the controls then see none."""
    if controls == Controls():
        return None
    emotions = [emotion.tag for emotion in controls.emotions]
    return ExperimentalControls(speed=controls.speed, emotion=emotions)
