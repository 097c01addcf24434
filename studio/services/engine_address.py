"""Where the engine on this computer answers, and waiting for it."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from studio.core.cancel import CancelToken
from studio.core.errors import EngineGone


@dataclass(frozen=True, slots=True)
class Place:
    """Where it answers; without `base_url` it does not, `gone` says why if for good."""

    base_url: str = ""
    key: str = ""
    gone: str = ""


class EngineAddress:
    """Safe from any thread."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._closed = False
        self.place = Place()

    def change(self, place: Place) -> None:
        """It is elsewhere, or away. Whoever waits for it goes on."""
        with self._news:
            self.place = place
            self._news.notify_all()

    def close(self) -> None:
        """It comes no more: whoever waits is told that it was stopped."""
        with self._news:
            self._closed = True
            self._news.notify_all()

    def wait_for_key(self, cancel: CancelToken) -> str:
        """The key that it takes, once it answers; `EngineGone` if it is gone, and `Cancelled`."""
        forget = cancel.on_cancel(self._wake)
        try:
            with self._news:
                self._news.wait_for(
                    lambda: self.place.base_url or self.place.gone or self._closed or cancel.cancelled
                )
                cancel.check()
                if self.place.gone:
                    raise EngineGone(self.place.gone)
                return self.place.key
        finally:
            forget()

    def _wake(self) -> None:
        with self._news:
            self._news.notify_all()
