"""A request in the studio's terms as the body that goes over the wire."""

from __future__ import annotations

from studio.core.speech import Container, Controls, Encoding, OutputFormat, SpeechRequest
from studio.wire.speech import ExperimentalControls, TtsBody, VoiceById, WireFormat


def body_of(
    request: SpeechRequest, *, streamed: bool, timestamps: bool = False, seed: bool = False
) -> TtsBody:
    """The body. A stream of events has raw sound only; `seed` and `timestamps` only where they are known."""
    return TtsBody(
        model_id=request.model,
        transcript=request.text,
        voice=VoiceById(id=request.voice_id, controls=_controls(request.controls)),
        output_format=_format(request.format, streamed),
        language=request.language,
        duration=request.duration,
        add_timestamps=True if timestamps else None,
        seed=request.seed if seed else None,
    )


def _controls(controls: Controls) -> ExperimentalControls | None:
    """None where all is normal: services that have dropped the controls then see none."""
    if controls == Controls():
        return None
    emotions = [emotion.tag for emotion in controls.emotions]
    return ExperimentalControls(speed=controls.speed, emotion=emotions)


def _format(form: OutputFormat, streamed: bool) -> WireFormat:
    if form.container is Container.MP3:
        return WireFormat(
            container=form.container, sample_rate=form.sample_rate, bit_rate=form.bit_rate or 128000
        )
    container = Container.RAW if streamed else form.container
    return WireFormat(
        container=container, sample_rate=form.sample_rate, encoding=form.encoding or Encoding.S16
    )
