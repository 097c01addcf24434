"""The voices that a connection keeps for its user: one more, or one less."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial

from studio.core.cancel import CancelToken
from studio.core.voice import Voice
from studio.core.voice_requests import CloneRequest, CreateRequest, LocalizeVoiceRequest
from studio.services.connect import Connect
from studio.services.list_voices import ListVoices
from studio.services.lost_answers import LostAnswers, Wish

MakeRequest = CloneRequest | CreateRequest | LocalizeVoiceRequest


class OwnVoices:
    """Of the chosen connection. Whatever becomes of an act, its voices are asked for anew afterwards."""

    def __init__(self, connect: Connect, voices: ListVoices) -> None:
        self._connect, self._voices, self._lost = connect, voices, LostAnswers()

    def add(
        self,
        request: MakeRequest,
        make: Callable[[], Voice],
        cancel: CancelToken,
        about: Hashable = None,
    ) -> Voice:
        """What `make` makes; where that was asked for before and the answer was lost, the voice that was made
        then. `about` tells the request from others if its own fields do not."""
        told = request if about is None else about
        wish = Wish(self._connect.chosen.id, told, request.name, request.description)
        listed = partial(self._voices, cancel, again=True)
        try:
            return self._lost.make(wish, make, listed, self._voices.last_ids())
        finally:
            self._voices.forget()

    def remove(self, voice_id: str, delete: Callable[[], None]) -> None:
        """Deletes it by `delete`; if the answer to that was lost before, it may be gone already. NotThere."""
        try:
            self._lost.delete((self._connect.chosen.id, voice_id), delete)
        finally:
            self._voices.forget()
