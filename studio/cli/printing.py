"""Results as lines and as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from studio.core.voice import Voice


def print_json(value: Any) -> None:
    """For programs; numbers and letters as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2), flush=True)


def print_voice(voice: Voice, *, as_json: bool, numbers: bool = False) -> None:
    """One voice: its id, name and language in a line, or all of it, with its `numbers` only if wanted."""
    if as_json:
        print_json(voice_json(voice, numbers=numbers))
    else:
        print(f"{voice.id}  {voice.name}  {voice.language}", flush=True)


def voice_json(voice: Voice, *, numbers: bool = False) -> dict[str, Any]:
    """All that is known of it; its 192 numbers only if wanted."""
    left_out = () if numbers else ("embedding",)
    return {key: value for key, value in asdict(voice).items() if key not in left_out}


def words(name: str) -> str:
    """A name of the API's as people write it."""
    return name.replace("_", " ").replace("-", " ")
