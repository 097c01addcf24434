from __future__ import annotations

import pytest

from studio.core.languages import BY_ESPEAK, espeak_advice
from studio.core.speech import LANGUAGES


def test_the_one_thing_to_install_is_named_with_what_it_brings() -> None:
    some = [code for code in LANGUAGES if code not in BY_ESPEAK]
    assert espeak_advice(some).startswith("Hindi, Korean, Polish, Russian and Turkish can be spoken")
    assert "espeak-ng" in espeak_advice(some)
    assert espeak_advice([*some, "hi", "ko", "ru", "tr"]).startswith("Polish can be spoken")


@pytest.mark.parametrize("spoken", [LANGUAGES, BY_ESPEAK])
def test_nothing_is_advised_where_all_is_spoken(spoken: tuple[str, ...]) -> None:
    assert espeak_advice(spoken) == ""
