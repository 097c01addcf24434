"""An engine that listens, loads its voices, and answers."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from studio.engine.app import Parts, build_app
from studio.engine.bench import Bench
from studio.engine.craft import Craft
from studio.engine.likeness_craft import LikenessCraft
from studio.engine.listen import listening_sockets
from studio.engine.listening.listener import Listener
from studio.engine.roster import Roster
from studio.engine.routes.bodies import LARGEST_BODY
from studio.engine.socket_protocol import SocketProtocol
from studio.engine.speech.synthesiser import Synthesiser, load_synthesiser
from studio.engine.store.store import Store
from studio.engine.text.reader import check, languages
from studio.engine.turns import Turns
from studio.engine.voices.catalogue import Catalogue, shipped_entries

MOST_THREADS = 4
"""More cores than this bring a clause hardly any sooner."""


class Serving:
    """An engine that listens from the start, loads its voices meanwhile, and answers while it runs.

    `port` 0 takes a free one; `host` is listened on beside loopback; `store` is the folder of all that it
    keeps. PortTaken or NoAddress if it cannot listen, NotWritable if it cannot keep anything.
    """

    def __init__(
        self,
        host: str,
        port: int,
        key: str,
        store: Path,
        load: Callable[[Path], Synthesiser] | None = None,
        craft: Craft | None = None,
    ) -> None:
        self._sockets = listening_sockets(host, port)
        self._store = self._opened(store)
        self.port: int = self._sockets[0].getsockname()[1]
        self.turns = Turns(lambda: (load or _loaded)(store))
        roster = Roster(Catalogue(shipped_entries(), self._languages), self._store.voices)
        self._bench, listener = Bench(), Listener()
        craft = craft or LikenessCraft(listener)
        parts = Parts(self.turns, roster, self._store, self._bench, listener, craft)
        self._server = _Server(
            uvicorn.Config(
                build_app(parts, key, host),
                http="h11",
                loop="asyncio",
                ws=SocketProtocol,
                ws_max_size=LARGEST_BODY,
                ws_per_message_deflate=False,
                lifespan="off",
                access_log=False,
                log_config=None,
                server_header=False,
                # Longer than clients keep a connection: theirs to close, or a request meets a closed one.
                timeout_keep_alive=60,
                timeout_graceful_shutdown=2,
            )
        )

    @property
    def address(self) -> str:
        """Its base URL. Named `localhost`, as the 2.x SDK's websockets want it."""
        return f"http://localhost:{self.port}"

    def run(self, ready: Callable[[str], None]) -> None:
        """Answer until `stop` or a signal ends it; `ready` gets the address as soon as it does."""
        self._server.ready = lambda: ready(self.address)
        try:
            self._server.run(self._sockets)
        finally:
            self.turns.close()
            self._bench.close()
            self._store.close()
            self._close_sockets()

    def stop(self) -> None:
        """End soon, from any thread: what is being sent has two seconds left."""
        self._server.should_exit = True

    def _opened(self, folder: Path) -> Store:
        try:
            return Store(folder)
        except BaseException:
            self._close_sockets()
            raise

    def _close_sockets(self) -> None:
        for each in self._sockets:
            each.close()

    def _languages(self) -> frozenset[str]:
        """English only where the small voice has to stand in."""
        return frozenset({"en"}) if self.turns.degraded else languages()


class _Server(uvicorn.Server):
    """Says when it answers."""

    ready: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready()


def _loaded(store: Path) -> Synthesiser:
    synthesiser = load_synthesiser(store, threads=min(MOST_THREADS, os.cpu_count() or 1))
    check("Ready.", "en")  # Loads the English dictionaries, which the first text is likely to need.
    return synthesiser
