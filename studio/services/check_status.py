"""How a connection stands."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.core.connection import Status
from studio.services.connect import Connect


class CheckStatus:
    """`check_status(cancel)`: whether the chosen connection, or the one of `connection_id`, answers and takes
    the key, and what it can. Raises KeyRefused, Unreachable, other StudioErrors, and Cancelled."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def __call__(self, cancel: CancelToken, connection_id: str = "") -> Status:
        return self._connect.test(connection_id or self._connect.chosen.id, cancel)
