"""An MP3 of a changed voice that knows where the melody match failed: this computer tells it beside every
piece of raw sound, and beside a file's bytes once at most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from studio.api.events import SoundPiece, SpeechEvent
from studio.audio.encode import decode_raw, encoder
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge
from studio.core.speech import Container, Encoding, OutputFormat
from studio.services.source import Source


def raw_for(form: OutputFormat) -> OutputFormat:
    """What is asked for in the place of an MP3."""
    return OutputFormat(Container.RAW, form.sample_rate, Encoding.S16)


@dataclass(frozen=True, slots=True)
class Mp3Change:
    """`raw` asks for `raw_for(form)`; what comes is encoded here, by the same encoder that the engine has."""

    raw: Source
    form: OutputFormat

    @property
    def route(self) -> str:
        """The path of it."""
        return self.raw.route

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return self.raw.risk

    @property
    def sent(self) -> dict[str, Any]:
        """As it was sent: the format is that of the raw sound."""
        return self.raw.sent

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """The sound as it comes, encoded."""
        return self._encoded(self.raw.events(cancel))

    def instead(self, error: BadRequest) -> None:
        """There is no other way."""

    def _encoded(self, events: Iterator[SpeechEvent]) -> Iterator[SpeechEvent]:
        writer, last = encoder(self.form, self.form.sample_rate), SoundPiece(b"")
        rest = b""
        for event in events:
            if not isinstance(event, SoundPiece):
                yield event
                continue
            data = rest + event.data
            whole = len(data) // 2 * 2
            rest = data[whole:]
            last = replace(event, fallback=event.fallback or (last.fallback if not last.data else ""))
            last = replace(last, data=writer.add(decode_raw(data[:whole], Encoding.S16)))
            yield last
        yield replace(last, data=writer.finish())
