"""Speech for a text with pauses that the service does not understand: asked for in parts, joined by
silence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from studio.api.events import SoundPiece, SpeechEvent, Words
from studio.audio.encode import whole
from studio.audio.wav import FORMATS, encoded
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge
from studio.core.speech import Container, Encoding, OutputFormat
from studio.core.take import TimedWord
from studio.services.speech_source import SpeechSource


@dataclass(frozen=True, slots=True)
class PartedSource:
    """`parts`: how each is asked for, with the seconds of silence behind it; `silence` comes before them all.
    `form` is what they come in, `duration` caps the whole, in seconds."""

    parts: tuple[tuple[SpeechSource, float], ...]
    form: OutputFormat
    silence: float = 0.0
    duration: float | None = None

    @property
    def route(self) -> str:
        """The path of it."""
        return self.parts[0][0].route

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return self.parts[0][0].risk

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON of each part, and the silences."""
        bodies = [{"body": source.sent, "silence_after": silence} for source, silence in self.parts]
        return {"silence_before": self.silence, "parts": bodies}

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """Sound and times of words as they come, once the service has taken the first part."""
        return self._joined(self.parts[0][0].events(cancel), cancel)

    def instead(self, error: BadRequest) -> PartedSource | None:
        """The same without times of words."""
        others = [(source.instead(error), silence) for source, silence in self.parts]
        found = tuple((source, silence) for source, silence in others if source is not None)
        return replace(self, parts=found) if len(found) == len(self.parts) else None

    def _joined(self, first: Iterator[SpeechEvent], cancel: CancelToken) -> Iterator[SpeechEvent]:
        frames = round(self.silence * self.form.sample_rate)
        yield SoundPiece(self._quiet(frames))
        for number, (source, silence) in enumerate(self.parts):
            if self._is_over(frames):
                return
            events = source.events(cancel) if number else first
            begin = frames / self.form.sample_rate
            for event in events:
                if isinstance(event, Words):
                    yield Words(_later(event.words, begin))
                    continue
                yield event
                if isinstance(event, SoundPiece):
                    frames += self._frames(event.data)
            pause = round(silence * self.form.sample_rate)
            yield SoundPiece(self._quiet(pause))
            frames += pause

    def _is_over(self, frames: int) -> bool:
        return self.duration is not None and frames >= self.duration * self.form.sample_rate

    def _frames(self, data: bytes) -> int:
        """Of raw samples; of an MP3 it is not known, and its words come without times."""
        if self.form.container is Container.MP3:
            return 0
        return len(data) // FORMATS[self.form.encoding or Encoding.S16][1]

    def _quiet(self, frames: int) -> bytes:
        if not frames:
            return b""
        samples = np.zeros(frames, np.float32)
        if self.form.container is Container.MP3:
            return whole(samples, self.form.sample_rate, self.form)
        return encoded(samples, self.form.encoding or Encoding.S16)


def _later(words: Sequence[TimedWord], seconds: float) -> tuple[TimedWord, ...]:
    return tuple(TimedWord(word.text, word.start + seconds, word.end + seconds) for word in words)
