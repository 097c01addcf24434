"""A word's other sounds, by way of the engine, and heard."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.cancel import CancelToken
from studio.core.errors import BadText, UnsupportedLanguage
from studio.core.language import speak
from studio.core.speech import SpeechRequest
from studio.services.pronunciations import with_entries
from studio.services.studio import Services


def test_three_others_can_be_heard_and_one_be_kept(speaking: Services) -> None:
    found = speaking.find_sounds("Siobhan", "en", CancelToken(), sounds_like="shivawn")
    assert found.phonemes
    assert len(found.others) == 3
    assert (found.others[0].entry.spelling, found.others[0].reason) == ("shivawn", "as you spelled it")
    voice = speaking.list_voices(CancelToken())[0].id
    request = SpeechRequest("This is Siobhan.", voice)
    heard = [speaking.try_out(request, CancelToken()).samples]
    for other in found.others:
        tried = with_entries(request, [other.entry])
        assert tried.pronunciations == (other.entry,)
        heard.append(speaking.try_out(tried, CancelToken()).samples)
    assert not any(np.array_equal(heard[0], each) for each in heard[1:])
    speaking.pronunciations.set_for_all(found.others[0].entry)
    assert speaking.pronunciations.applied(request, speaking.project).pronunciations == (
        found.others[0].entry,
    )


def test_where_a_sound_comes_from_is_told_in_the_language_of_the_window(speaking: Services) -> None:
    german = {
        "as you spelled it": "wie geschrieben",
        "with the stress on syllable {number}": "mit der Betonung auf Silbe {number}",
        "as in {language}": "wie auf {language}",
        "letter by letter": "wie Buchstaben",
        "American": "wie in Amerika",
        "British": "wie in England",
    }
    speak(lambda text, about, count: german.get(text, ""))
    try:
        others = [
            other
            for word, like in (("Siobhan", "shivawn"), ("BBC", ""), ("hello", ""))
            for other in speaking.find_sounds(word, "en", CancelToken(), sounds_like=like).others
        ]
    finally:
        speak(None)
    reasons = [other.reason for other in others]
    assert reasons[0] == "wie geschrieben"
    assert all(reason.startswith(("wie ", "mit der Betonung auf Silbe ")) for reason in reasons)


def test_what_is_no_word(speaking: Services) -> None:
    for word in ("…", "", "x" * 101):
        with pytest.raises(BadText):
            speaking.find_sounds(word, "en", CancelToken())
    with pytest.raises(UnsupportedLanguage):
        speaking.find_sounds("word", "xx", CancelToken())
