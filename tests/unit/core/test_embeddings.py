"""A voice's numbers as people pass them on."""

from __future__ import annotations

import json

import pytest

from studio.core.embeddings import embedding_of
from studio.core.errors import BadVoice

NUMBERS = [n / 192 for n in range(192)]


@pytest.mark.parametrize("text", [json.dumps(NUMBERS), json.dumps({"embedding": NUMBERS, "name": "Rob"})])
def test_an_array_or_an_object_with_one_is_a_voice(text: str) -> None:
    assert embedding_of(text, "This") == tuple(NUMBERS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "This holds no numbers of a voice."),
        ("{}", "This holds no numbers of a voice."),
        ('["a"]', "This holds no numbers of a voice."),
        ("[1]", "A voice is 192 numbers, not 1."),
        (json.dumps([*NUMBERS, 0.0]), "A voice is 192 numbers, not 193."),
        (json.dumps([*NUMBERS[1:], 1e6]), "This has a number that no voice has: all lie from -100 to 100."),
        (json.dumps([*NUMBERS[1:], float("nan")]), "This has a number that no voice has"),
    ],
)
def test_anything_else_is_a_sentence(text: str, said: str) -> None:
    with pytest.raises(BadVoice) as refused:
        embedding_of(text, "This")
    assert refused.value.sentence.startswith(said)
