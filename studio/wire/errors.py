"""The error body (wire contract, section 6)."""

from __future__ import annotations

from studio.wire.speech import WireModel


class ErrorBody(WireModel):
    """`error` is «title: message», for readers of the old shape."""

    error_code: str | None = None
    title: str = ""
    message: str = ""
    request_id: str = ""
    error: str = ""
