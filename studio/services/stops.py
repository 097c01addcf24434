"""Stopping single ones of many that are under way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from studio.core.cancel import CancelToken


class Stops:
    """By their keys; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tokens: dict[str, CancelToken] = {}
        self._stopped: set[str] = set()

    def stop(self, key: str) -> None:
        """Stop this one if it is being made; if it waits, it is not begun."""
        with self._lock:
            self._stopped.add(key)
            token = self._tokens.get(key)
        if token is not None:
            token.cancel()

    @contextmanager
    def token(self, key: str, whole: CancelToken) -> Iterator[CancelToken]:
        """Cancelled with the whole, or alone."""
        token = CancelToken()
        with self._lock:
            self._tokens[key] = token
            if key in self._stopped:
                token.cancel()
        forget = whole.on_cancel(token.cancel)
        try:
            yield token
        finally:
            forget()
            with self._lock:
                del self._tokens[key]
