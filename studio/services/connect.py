"""Who speaks: the connections, which of them is chosen, and a client for each."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from studio.api.address import checked_address, is_loopback
from studio.api.client import Client, abilities_of
from studio.api.options import RequestOptions
from studio.core.cancel import CancelToken
from studio.core.connection import Ability, Connection, Profile, Reach, Status
from studio.core.errors import BadRequest, Cancelled, DiskError, NoKeychain, NotOffered
from studio.core.language import tr
from studio.core.parameters import REASONS, Parameter
from studio.core.this_computer import THIS_COMPUTER
from studio.library.connections import Connections
from studio.library.secrets import Secrets
from studio.library.settings import Settings
from studio.services.engine_address import EngineAddress, Place
from studio.services.line import Line
from studio.services.offered import not_offered
from studio.services.retired import Retired

NAME_HERE = tr("This computer")
FREE_HERE = tr("Runs on this computer too, so nothing is charged.")


class Connect:
    """Safe from any thread. What reads or writes a key may take long: not for the GUI thread."""

    def __init__(self, store: Connections, secrets: Secrets, settings: Settings) -> None:
        self._store, self._secrets, self._settings = store, secrets, settings
        self._making = threading.Lock()
        self._others = store.read()
        self._chosen = str(settings.get("connection"))
        self._engine = EngineAddress()
        self._clients: dict[str, Client] = {}
        self._retired = Retired()
        self._abilities: dict[str, frozenset[Ability]] = {}
        self._closed = False
        self._asking = RequestOptions()

    # The list

    def connections(self) -> tuple[Connection, ...]:
        """All of them, This computer first."""
        here = Connection(THIS_COMPUTER, NAME_HERE, self._engine.place.base_url)
        return (here, *self._others)

    @property
    def chosen(self) -> Connection:
        """The one that speaks; This computer if the chosen one is gone."""
        connections = self.connections()
        return next((each for each in connections if each.id == self._chosen), connections[0])

    def choose(self, connection_id: str, *, remember: bool = True) -> None:
        """Let another one speak; the next start remembers it, unless `remember` is off."""
        self._chosen = connection_id
        if remember:
            with suppress(DiskError):
                self._settings.set("connection", connection_id)

    def find(self, connection_id: str) -> Connection:
        """The connection, KeyError if there is none."""
        return {each.id: each for each in self.connections()}[connection_id]

    def add(self, name: str, base_url: str, profile: Profile, key: str) -> Connection:
        """Add a service; an empty key is not kept. Raises BadRequest (no address), NoKeychain and DiskError,
        and then nothing was added."""
        connection = Connection(uuid.uuid4().hex[:12], name, checked_address(base_url), profile)
        if key:
            self._secrets.set(connection.id, key)
        self._write((*self._others, connection))
        return connection

    def change(self, connection_id: str, name: str, base_url: str, profile: Profile) -> Connection:
        """Other facts of a service; its key stays. Raises BadRequest and DiskError."""
        changed = replace(
            self.find(connection_id), name=name, base_url=checked_address(base_url), profile=profile
        )
        return self._exchange(changed)

    def set_patience(
        self, connection_id: str, timeout_seconds: float | None, max_retries: int | None
    ) -> Connection:
        """How long a service may be silent, and how often what may be repeated is; None for as the studio
        finds right. Raises BadRequest (no time at all, fewer than no retries) and DiskError."""
        if (timeout_seconds is not None and not timeout_seconds > 0) or (max_retries or 0) < 0:
            raise BadRequest(tr("A time-out is more than 0 seconds, and retries are 0 or more."))
        known = self.find(connection_id)
        return self._exchange(replace(known, timeout_seconds=timeout_seconds, max_retries=max_retries))

    def remove(self, connection_id: str) -> None:
        """Forget a service and its key; takes made by it stay. Raises DiskError."""
        self._write(tuple(each for each in self._others if each.id != connection_id))
        self._retire(connection_id)
        with suppress(NoKeychain):
            self._secrets.remove(connection_id)

    def set_key(self, connection_id: str, key: str) -> None:
        """Another key. Raises NoKeychain."""
        self._secrets.set(connection_id, key)
        self._retire(connection_id)
        self._retired.sweep()

    def keep_keys_for_session(self) -> None:
        """Keys that are set from now on are kept in memory, until the studio is closed."""
        self._secrets.keep_for_session()

    @property
    def keys_for_session(self) -> bool:
        """True if keys are kept in memory only."""
        return self._secrets.in_memory

    def check_keychain(self) -> None:
        """Raises NoKeychain where keys cannot be kept."""
        self._secrets.check()

    def secrets(self) -> tuple[str, ...]:
        """Every key there is, so that they can be taken out of what is shown; longest first."""
        keys = [self._engine.place.key, *(self._secrets.get(each.id) for each in self._others)]
        return tuple(sorted(filter(None, keys), key=len, reverse=True))

    # The engine on this computer

    def set_engine(self, base_url: str, key: str) -> None:
        """The engine is ready there. Whoever waits for it goes on."""
        self._move_engine(Place(base_url, key))

    def engine_away(self, sentence: str = "") -> None:
        """The engine is not there: it is coming, or, with a sentence, gone for good."""
        self._move_engine(Place(gone=sentence))

    # Asking

    def test(self, connection_id: str, cancel: CancelToken) -> Status:
        """Whether it answers, takes the key, and what it can. Raises KeyRefused, Unreachable and others."""
        client = self.client(connection_id, cancel)
        status = client.status(cancel)
        client.check_key(cancel)
        abilities = abilities_of(status)
        self._abilities[connection_id] = abilities
        near = connection_id != THIS_COMPUTER and is_loopback(self.find(connection_id).base_url)
        return Status(Reach.READY, status.version, abilities, status.notice or (FREE_HERE if near else ""))

    def abilities(self, connection_id: str, cancel: CancelToken) -> frozenset[Ability]:
        """What it can: it is asked once, and what it refused since then is left out."""
        client = self.client(connection_id, cancel)
        if connection_id not in self._abilities:
            self._abilities[connection_id] = abilities_of(client.status(cancel))
        return self._abilities[connection_id] - client.abilities().off.keys()

    def client(self, connection_id: str, cancel: CancelToken) -> Client:
        """Its client, kept warm. For This computer waits until the engine is ready; EngineGone if it is gone,
        and `Cancelled`."""
        known = self._clients.get(connection_id)
        if known is not None:
            return known
        here = connection_id == THIS_COMPUTER
        key = self._engine.wait_for_key(cancel) if here else self._secrets.get(connection_id)
        connection = self.find(connection_id)
        with self._making:
            if self._closed:
                raise Cancelled
            if connection_id not in self._clients:
                self._clients[connection_id] = Client(connection, key)
            return self._clients[connection_id]

    def line(
        self, cancel: CancelToken, ability: Ability | None = None, connection: Connection | None = None
    ) -> Line:
        """A connection, the chosen one unless told otherwise, that has the ability. Raises NotOffered with
        the reason where it has not, and as `client`."""
        connection = connection or self.chosen
        client = self.client(connection.id, cancel)
        if ability is not None and ability not in self.abilities(connection.id, cancel):
            raise NotOffered(self.reason(connection.id, ability))
        return Line(client, self._options(connection))

    def ask_with(
        self,
        *,
        timeout_seconds: float | None = None,
        max_retries: int | None = None,
        chunk_size: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> None:
        """What every request is sent with until the studio is closed: `chunk_size` bytes in a piece of sound;
        `headers`, `query` and `body` are added to the request's own. Nothing of it is kept."""
        self._asking = RequestOptions(
            timeout_seconds, max_retries, chunk_size, headers or {}, query or {}, body or {}
        )

    def _options(self, connection: Connection) -> RequestOptions:
        asking, timeout, retries = self._asking, connection.timeout_seconds, connection.max_retries
        return replace(
            asking,
            timeout_seconds=timeout if asking.timeout_seconds is None else asking.timeout_seconds,
            max_retries=retries if asking.max_retries is None else asking.max_retries,
        )

    def reason(self, connection_id: str, ability: Ability) -> str:
        """Why a connection cannot do this, as a sentence: the service's own, or that it has none of it."""
        client = self._clients.get(connection_id)
        if client is not None and (said := client.abilities().reason(ability)):
            return said
        return not_offered(self.find(connection_id).name, ability)

    def untaken(self, connection_id: str) -> Mapping[Parameter, str]:
        """Parameters that a connection does not take, each with the sentence that tells why."""
        connection = self.find(connection_id)
        return {} if connection.is_this_computer else REASONS[connection.profile]

    def close(self) -> None:
        """End everything under way; whoever waits is told that it was stopped."""
        with self._making:
            self._closed = True
            clients, self._clients = [*self._clients.values(), *self._retired.take_all()], {}
        self._engine.close()
        for client in clients:
            client.close()

    def _move_engine(self, place: Place) -> None:
        self._engine.change(place)
        self._retire(THIS_COMPUTER)
        self._retired.sweep()

    def _retire(self, connection_id: str) -> None:
        """The next request gets a new client; what the old one has under way may end by itself."""
        with self._making:
            self._abilities.pop(connection_id, None)
            client = self._clients.pop(connection_id, None)
            if client is not None:
                self._retired.add(client)

    def _exchange(self, changed: Connection) -> Connection:
        self._write(tuple(changed if each.id == changed.id else each for each in self._others))
        self._retire(changed.id)
        return changed

    def _write(self, connections: tuple[Connection, ...]) -> None:
        self._store.write(connections)
        self._others = connections
