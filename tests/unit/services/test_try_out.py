"""What is tried is heard, and is no take."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.core.cancel import CancelToken
from studio.core.errors import BadText, Cancelled
from studio.core.speech import SpeechRequest
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import services_in

LINE = "The kettle is on."


def test_it_is_heard_twice_and_made_once(tmp_path: Path, engine: RunningEngine) -> None:
    services = services_in(tmp_path, engine)
    try:
        voice = services.list_voices(CancelToken())[0]
        request = SpeechRequest(LINE, voice.id)
        first = services.try_out(request, CancelToken())
        again = services.try_out(request, CancelToken())
        assert first.seconds > 0.3
        assert np.array_equal(first.samples, again.samples)
        assert not services.project.takes()
        assert len(services.ledger.rows()) == 1
        kept = list(services.try_out._folder.iterdir())
        assert [path.suffix for path in kept] == [".sound"]
    finally:
        services.close()


def test_what_cannot_be_spoken_leaves_nothing_behind(tmp_path: Path, engine: RunningEngine) -> None:
    services = services_in(tmp_path, engine)
    try:
        voice = services.list_voices(CancelToken())[0]
        with pytest.raises(BadText):
            services.try_out(SpeechRequest("", voice.id), CancelToken())
        stopped = CancelToken()
        stopped.cancel()
        with pytest.raises(Cancelled):
            services.try_out(SpeechRequest(LINE, voice.id), stopped)
        assert list(services.try_out._folder.iterdir()) == []
    finally:
        services.close()
