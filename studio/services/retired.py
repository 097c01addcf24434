"""Clients that no new request is given: the engine was started anew, or the key is another."""

from __future__ import annotations

import threading
import time

from studio.api.client import Client

REST = 120.0
"""Seconds that a client is left alone at least: whoever was given it may be about to ask."""


class Retired:
    """Each has a thread and a connection, which are given back once nothing goes over it any more. Closing it
    at once would make a failure, such as an engine that crashed, look as if the user had stopped it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: list[tuple[float, Client]] = []

    def add(self, client: Client) -> None:
        """It gets no new requests."""
        with self._lock:
            self._clients.append((time.monotonic(), client))

    def sweep(self) -> None:
        """Close those that have had their rest and are idle."""
        before = time.monotonic() - REST
        with self._lock:
            over = [each for each in self._clients if each[0] <= before and each[1].is_idle]
            self._clients = [each for each in self._clients if each not in over]
        for _, client in over:
            client.close()

    def take_all(self) -> list[Client]:
        """All of them, to be closed."""
        with self._lock:
            clients, self._clients = [client for _, client in self._clients], []
        return clients
