"""uvicorn's side of a websocket."""

from __future__ import annotations

import logging
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

_QUIET = logging.getLogger("uvicorn.error.socket")
_QUIET.setLevel(logging.WARNING)


class SocketProtocol(WebSocketsSansIOProtocol):
    """Tells the log nothing of addresses, since the key may stand in their query.

    A connection that was refused before the handshake has had its answer: uvicorn takes it for a fault of the
    app and logs it as an error.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.logger = self.conn.logger = _QUIET

    async def send(self, message: Any) -> None:
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and not message.get("more_body"):
            self.handshake_complete = True
