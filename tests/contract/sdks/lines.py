"""Verbs served as lines of JSON, within an SDK's environment: a request and its answer are a line each."""

from __future__ import annotations

import base64
import json
import os
import sys
from collections.abc import Iterable
from typing import Any, Protocol


class Verbs(Protocol):
    """What a driver offers: its public methods, with plain JSON in and out."""


def sound(pieces: Iterable[bytes]) -> str:
    """Bytes as JSON can carry them."""
    return base64.b64encode(b"".join(pieces)).decode()


def answer(verbs: Verbs, asked: dict[str, Any]) -> dict[str, Any]:
    """The result, or what the SDK raised: its class, the status if it has one, and its words."""
    try:
        return {"result": getattr(verbs, asked["verb"])(**asked["arguments"])}
    except Exception as error:
        said = f"{getattr(error, 'body', '')} {error}"
        return {
            "error": type(error).__name__,
            "status": getattr(error, "status_code", None) or 0,
            "said": said,
        }


def serve(verbs: Verbs) -> None:
    """Answers until the input ends; what an SDK prints goes to the error stream."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        out.write(json.dumps(answer(verbs, json.loads(line))) + "\n")
        out.flush()
