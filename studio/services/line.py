"""A connection as it is asked just now."""

from __future__ import annotations

from dataclasses import dataclass

from studio.api.client import Client
from studio.api.options import RequestOptions


@dataclass(frozen=True, slots=True)
class Line:
    """Its client, and what every request to it is sent with."""

    client: Client
    options: RequestOptions
