"""The speech model, loaded once for all tests of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.engine.speech.model import Kokoro
from studio.engine.speech.synthesiser import KokoroSynthesiser


@pytest.fixture(scope="session")
def speech_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the cut model once `kokoro` or `synthesiser` was asked for."""
    return tmp_path_factory.mktemp("speech-store")


@pytest.fixture(scope="session")
def kokoro(speech_store: Path) -> Kokoro:
    return Kokoro(speech_store)


@pytest.fixture(scope="session")
def synthesiser(speech_store: Path) -> KokoroSynthesiser:
    return KokoroSynthesiser(speech_store)
