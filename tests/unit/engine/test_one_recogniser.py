"""Who listens in the engine: the bench for words and clones, the voices' thread for patches and changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import ctranslate2
import numpy as np
import pytest

from studio.engine.likeness_craft import LikenessCraft
from studio.engine.listening.listener import Listener


def test_both_threads_hear_by_one_model_that_is_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    load, loaded = ctranslate2.models.Whisper, []

    def noted(*args: Any, **options: Any) -> Any:
        loaded.append(args)
        return load(*args, **options)

    monkeypatch.setattr(ctranslate2.models, "Whisper", noted)
    listener = Listener()
    ears = listener.recogniser, LikenessCraft(listener)._ear.recogniser
    assert not loaded, "it is loaded before it is asked"
    with ThreadPoolExecutor(2) as threads:
        heard = list(threads.map(lambda ear: ear.hear(np.zeros(16_000, np.float32)), ears))
    assert (heard, len(loaded)) == ([[], []], 1)
