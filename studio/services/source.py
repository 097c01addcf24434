"""Where the sound of a take comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from studio.api.events import SpeechEvent
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge


class Source(Protocol):
    """How one request is asked. `route` is the path, `sent` what goes over the wire there but for the sounds;
    `risk` what it may have cost if it was asked for and failed."""

    @property
    def route(self) -> str: ...

    @property
    def sent(self) -> dict[str, Any]: ...

    @property
    def risk(self) -> Charge: ...

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """Raw sound, or an MP3's bytes, and times of words as they come, once the service has taken the
        request."""

    def instead(self, error: BadRequest) -> Source | None:
        """Another way to ask, where the refusal may be about how it was asked."""
