"""Stopping an act from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from studio.core.errors import Cancelled


class CancelToken:
    """Shared by whoever may stop an act and whoever does it; safe from any thread.

    `cancel()` may come while the act is queued or running, and more than once. Callbacks given to `on_cancel`
    run once, on the cancelling thread, or at once if it has been cancelled already.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._callbacks: dict[int, Callable[[], None]] = {}
        self._next = 0

    @property
    def cancelled(self) -> bool:
        """True from the first `cancel()` on."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the act to stop; returns at once."""
        with self._lock:
            self._cancelled = True
            callbacks = list(self._callbacks.values())
            self._callbacks.clear()
        for callback in callbacks:
            callback()

    def check(self) -> None:
        """Raise `Cancelled` if the act was stopped."""
        if self._cancelled:
            raise Cancelled

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` when cancelled; what is returned takes it back."""
        with self._lock:
            if not self._cancelled:
                key = self._next
                self._next += 1
                self._callbacks[key] = callback
                return lambda: self._forget(key)
        callback()
        return lambda: None

    def _forget(self, key: int) -> None:
        with self._lock:
            self._callbacks.pop(key, None)
