"""Captions begin and end with their words, are read in two lines, and never overlap."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from studio.core.captions import (
    LINE,
    LONGEST,
    Caption,
    SpokenBlock,
    as_shown,
    captions_of,
    to_json,
    to_srt,
    to_vtt,
)
from studio.core.take import TimedWord

TEXT = "“Good morning”, she said – no, [pause 0.5] sang. It's 5 o'clock; O.K.?"
SAID = ["Good", "morning", "she", "said", "no", "sang", "It's", "5", "o'clock", "O.K"]


def timed(words: list[str], step: float = 0.4) -> tuple[TimedWord, ...]:
    return tuple(TimedWord(word, at * step, at * step + 0.3) for at, word in enumerate(words))


def test_words_are_shown_with_what_is_written_around_them() -> None:
    shown = as_shown(TEXT, timed(SAID))
    assert [word.text for word in shown] == [
        "“Good", "morning”,", "she", "said –", "no,", "sang.", "It's", "5", "o'clock;", "O.K.?"
    ]  # fmt: skip
    assert " ".join(word.text for word in shown) == TEXT.replace("[pause 0.5] ", "")
    assert [(word.start, word.end) for word in shown] == [(word.start, word.end) for word in timed(SAID)]
    unknown = as_shown("Hello there", timed(["Hello", "mumble", "there"]))
    assert [word.text for word in unknown] == ["Hello", "mumble", "there"]
    assert [word.text for word in as_shown("你好。再见！", timed(["你好", "再见"]))] == ["你好。", "再见！"]


WORDS = st.lists(st.sampled_from(["a", "Hello,", "keeper.", "automatic", "x" * 30, "No!"]), max_size=60)


@given(st.lists(WORDS, max_size=4), st.floats(0.05, 3.0))
def test_captions_hold_all_words_at_their_times(blocks: list[list[str]], step: float) -> None:
    spoken, at = [], 0.0
    for number, words in enumerate(blocks):
        inside = tuple(TimedWord(w.text, w.start + at, w.end + at) for w in timed(words, max(step, 0.31)))
        end = (inside[-1].end if inside else at) + 0.5
        spoken.append(SpokenBlock(number, " ".join(words), at, end, inside))
        at = end
    captions = captions_of(spoken)
    assert " ".join(each.text for each in captions).split() == [w for words in blocks for w in words]
    starts = {word.start for block in spoken for word in block.words}
    for each, following in zip(captions, [*captions[1:], None][: len(captions)], strict=True):
        assert each.start in starts
        assert each.start < each.end <= each.start + LONGEST + 0.4
        assert following is None or each.end <= following.start
        assert len(each.text.split("\n")) <= 2
        assert all(len(line) <= LINE for line in each.text.split("\n"))


def test_the_three_ways_to_write_them() -> None:
    words = timed(["Tom", "&", "<Ann>", "sing."])
    block = SpokenBlock(1, "Tom & <Ann> sing.", 3661.0, 3663.0, words, "Ann", "Clara")
    captions = (Caption(3661.0005, 3662.25, "Tom & <Ann>\nsing.", "Ann"), Caption(3663, 3664, "Yes."))
    assert to_srt(captions) == (
        "1\n01:01:01,000 --> 01:01:02,250\nTom & <Ann>\nsing.\n\n2\n01:01:03,000 --> 01:01:04,000\nYes.\n"
    )
    assert to_vtt(captions) == (
        "WEBVTT\n\n01:01:01.000 --> 01:01:02.250\n<v Ann>Tom &amp; &lt;Ann&gt;\nsing.\n\n"
        "01:01:03.000 --> 01:01:04.000\nYes.\n"
    )
    assert re.search(r"-->", to_srt(captions))
    found = json.loads(to_json([block], 3700))
    assert found["blocks"][0]["words"][1] == {"word": "&", "start": 0.4, "end": 0.7}
    assert (found["seconds"], found["blocks"][0]["timed_by"]) == (3700, "service")
