"""Starts the engine, watches it, brings it back once, and ends it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.engine_state import EngineState, Phase
from studio.core.errors import EngineGone
from studio.core.language import tr
from studio.core.log import logger
from studio.launch.log_file import LogFile

if TYPE_CHECKING:
    from studio.launch.child import Child, Fact

_log = logger(__name__)

START = 60.0
"""Seconds that the engine has to answer; a first start on a slow disk takes ten."""

CRASHED = tr("The voices on this computer stopped and are being started again.")
GONE = tr("The voices on this computer stopped twice.")
TOO_SLOW = tr("The voices on this computer did not start within a minute.")


class EngineProcess:
    """The engine in a process of its own, with a new key for each start.

    `on_state` is called on this object's thread with every change, STARTING first. An engine that crashes is
    brought back once; after that it is FAILED with a sentence until `restart`.
    """

    def __init__(self, store: Path, log: Path, on_state: Callable[[EngineState], None]) -> None:
        self._store = store
        self._log = LogFile(log)
        self._on_state = on_state
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._child: Child | None = None
        self._stopping = False
        self.state = EngineState(Phase.STOPPED)
        self.base_url = ""
        self.key = ""

    def start(self) -> None:
        """Start it and return at once; nothing if it is started already."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._stopping = False
        self._set(EngineState(Phase.STARTING), told=False)
        self._thread = threading.Thread(target=self._run, name="engine-launch")
        self._thread.start()

    def wait_ready(self, seconds: float) -> None:
        """Return once it is READY; EngineGone with a sentence if it fails or is not so in time."""
        with self._changed:
            self._changed.wait_for(lambda: self.state.phase in _SETTLED, seconds)
        if self.state.phase is not Phase.READY:
            raise EngineGone(self.state.sentence or tr("The voices on this computer are not ready yet."))

    def restart(self) -> None:
        """End it if it runs, and start anew, with the right to one more crash."""
        self.stop()
        self.start()

    def stop(self) -> None:
        """End it and wait until no process of it is left; not from `on_state`."""
        with self._changed:
            self._stopping = True
            child = self._child
        if child is not None:
            child.stop()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        self._set(EngineState(Phase.STARTING))
        last = self._live()
        if not self._stopping and last.phase is Phase.RESTARTING:
            self._set(last)
            last = self._live()
        if self._stopping:
            last = EngineState(Phase.STOPPED)
        elif last.phase is Phase.RESTARTING:
            last = EngineState(Phase.FAILED, GONE)
        self._set(last)

    def _live(self) -> EngineState:
        """One life of the engine; what to say when it is over."""
        import secrets  # With its hashes for the window to wait for; as `answers` does.

        self.key = secrets.token_urlsafe(32)
        try:
            child = self._begin()
        except OSError as error:
            return EngineState(Phase.FAILED, _not_started(error))
        try:
            return self._watch(child)
        except TimeoutError:
            return EngineState(Phase.FAILED, TOO_SLOW)
        finally:
            child.stop()

    def _begin(self) -> Child:
        from studio.launch.child import Child, Place

        with self._changed:
            child = Child(Place(self._store), self.key, self._log.write)
            self._child = child
        if self._stopping:
            child.stop()
        return child

    def _watch(self, child: Child) -> EngineState:
        fact = child.next_fact(START)
        while fact is not None:
            if "failed" in fact:
                return EngineState(Phase.FAILED, str(fact["failed"]))
            self._learn(fact)
            fact = child.next_fact()
        _log.info("the engine ended")
        return EngineState(Phase.RESTARTING, CRASHED)

    def _learn(self, fact: Fact) -> None:
        if "port" in fact:
            self.base_url = f"http://127.0.0.1:{fact['port']}"
            if not answers(int(fact["port"])):
                raise TimeoutError
            self._set(EngineState(Phase.READY))
        elif fact.get("notice"):
            self._set(EngineState(Phase.READY, str(fact["notice"])))

    def _set(self, state: EngineState, *, told: bool = True) -> None:
        with self._changed:
            self.state = state
            self._changed.notify_all()
        if told:
            self._on_state(state)


_SETTLED = frozenset({Phase.READY, Phase.FAILED, Phase.STOPPED})


def answers(port: int, seconds: float = 10.0) -> bool:
    """Whether an engine answers GET / on that port of this computer."""
    import http.client  # With its ssl and email a tenth of the start; the engine comes after the window.

    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)) as connection:
        try:
            connection.request("GET", "/")
            return connection.getresponse().status == http.client.OK
        except (OSError, http.client.HTTPException):
            return False


def _not_started(error: OSError) -> str:
    return tr("The voices on this computer could not be started: {reason}.", reason=error.strerror or error)
