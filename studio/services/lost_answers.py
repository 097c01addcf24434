"""Acts whose answer was lost: what was made then is taken up, and what was deleted is gone.

The contract has no key by which a service would know a request again, so what it lists has to tell.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from studio.core.errors import Cancelled, NotThere, ServiceFault, Silent, StreamCut

UNSURE = (Silent, StreamCut, ServiceFault, Cancelled)
"""After these what was asked for may have been done, though nobody said so."""


class Named(Protocol):
    """What things are known by to people."""

    @property
    def name(self) -> str: ...

    @property
    def description(self) -> str: ...


class Listed(Named, Protocol):
    """What a connection lists of the things that it keeps."""

    @property
    def id(self) -> str: ...


Kept = TypeVar("Kept", bound=Listed)


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall be made on a connection: `request` tells it from all others, `name` and `description` are
    what it will be listed by."""

    connection: str
    request: Hashable
    name: str
    description: str = ""

    def looks_like(self, other: Wish) -> bool:
        """Whether a list could not tell them apart."""
        alike = self.is_met_by(other) or other.is_met_by(self)
        return self.connection == other.connection and alike

    def is_met_by(self, listed: Named) -> bool:
        """Whether it is listed as this would be; where nothing describes it, the service may have."""
        described = self.description.strip() in ("", listed.description.strip())
        return described and listed.name.strip() == self.name.strip()


class LostAnswers:
    """Of one kind of things that connections keep, until the studio is closed. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._making: dict[Wish, frozenset[str]] = {}
        self._deleting: set[Hashable] = set()

    def make(
        self,
        wish: Wish,
        make: Callable[[], Kept],
        listed: Callable[[], Iterable[Kept]],
        known: Collection[str] | None,
    ) -> Kept:
        """What `make` makes. Where the answer to the same wish was lost before, what `listed` has of that
        name and description is taken up instead, if it is one alone and was not there before. `known` are
        the ids that were last listed; None if nobody asked yet, and then nothing is ever taken up."""
        made = self._unheard(wish, listed) or self._made(wish, make, known)
        with self._lock:
            self._making.pop(wish, None)
            self._making = {lost: before | {made.id} for lost, before in self._making.items()}
        return made

    def delete(self, what: Hashable, delete: Callable[[], None]) -> None:
        """Deletes it by `delete`. That it is not there is as it should be where the answer was lost
        before."""
        try:
            delete()
        except NotThere:
            if what not in self._deleting:
                raise
        except UNSURE:
            self._deleting.add(what)
            raise
        self._deleting.discard(what)

    def _made(self, wish: Wish, make: Callable[[], Kept], known: Collection[str] | None) -> Kept:
        try:
            return make()
        except UNSURE:
            if known is not None:
                with self._lock:
                    self._making.setdefault(wish, frozenset(known))
            raise

    def _unheard(self, wish: Wish, listed: Callable[[], Iterable[Kept]]) -> Kept | None:
        """What was made of the wish though nobody heard of it; None if it must be made."""
        with self._lock:
            lost = dict(self._making)
        if wish not in lost or any(other != wish and wish.looks_like(other) for other in lost):
            return None
        # Only what nobody knew before may be it: things may share a name.
        found = [each for each in listed() if each.id not in lost[wish] and wish.is_met_by(each)]
        return found[0] if len(found) == 1 else None
