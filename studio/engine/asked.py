"""Requests as models, until wire has them."""

from __future__ import annotations

from studio.wire.speech import WireModel


class CreateBody(WireModel):
    name: str
    description: str | None = None
    embedding: list[float] | None = None
    language: str | None = None
    base_voice_id: str | None = None


class UpdateBody(WireModel):
    name: str | None = None
    description: str | None = None
    gender: str | None = None
    accent: str | None = None
