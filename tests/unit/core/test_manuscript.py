"""Texts as people write them become blocks; nothing of their words is lost, and nothing else is spoken."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studio.core.manuscript.fountain import from_fountain
from studio.core.manuscript.manuscript import LONGEST_BLOCK, Manuscript
from studio.core.manuscript.markdown import from_markdown
from studio.core.manuscript.pasted import from_pasted
from studio.core.manuscript.plain import from_text, split_up
from studio.core.manuscript.subtitles import from_srt

ANYTHING = st.text(
    st.sampled_from("aB é漢\n\n\n\r\t\0*_`#>-|~<[](){}!:–—=@.^\\&;/\ufeff\u2028" + "123ANNA INT. "),
    max_size=200,
)


def lines(found: Manuscript) -> list[tuple[str, str]]:
    return [(each.speaker, each.text) for each in found.paragraphs]


def test_paragraphs_stand_between_blank_lines() -> None:
    assert split_up("One.\r\n\r\n \nTwo\tand more.\n\n\n") == ["One.", "Two and more."]
    assert split_up("One\nTwo\nThree") == ["One", "Two", "Three"], "lines, where nothing else parts them"
    wrapped = "\n".join(
        (
            "This sentence was broken to fit the width of a page",
            "by a program of the past that thought that it had",
        )
    )
    assert split_up(f"{wrapped}\nto.") == [f"{wrapped} to.".replace("\n", " ")]


def test_speakers_are_known_by_their_capitals_or_because_they_speak_again() -> None:
    text = (
        "ANNA: Hello there.\nBEN: (softly) Hi.\nHow are you?\n\nNote: this is a text.\n\nHe said: never.\n\n"
        "Anna – I see.\n\nAnna – You do.\n\nI went home – alone.\n\nDr. Ray: One.\n\nDr. Ray (V.O.): Two."
    )
    found = from_text(text)
    assert lines(found) == [
        ("ANNA", "Hello there."),
        ("BEN", "Hi.\nHow are you?"),
        ("", "Note: this is a text."),
        ("", "He said: never."),
        ("ANNA", "I see."),
        ("ANNA", "You do."),
        ("", "I went home – alone."),
        ("Dr. Ray", "One."),
        ("Dr. Ray", "Two."),
    ]
    assert found.speakers == ("ANNA", "BEN", "Dr. Ray")
    assert found.paragraphs[1].note == "softly"


def test_a_long_paragraph_is_cut_at_the_end_of_a_sentence() -> None:
    text = "This sentence has six words more. " * 200
    parts = from_text(f"ANNA: {text}").paragraphs
    assert len(parts) > 2
    assert all(each.text.endswith(".") and len(each.text) <= LONGEST_BLOCK for each in parts)
    assert all(each.speaker == "ANNA" for each in parts)
    assert " ".join(each.text for each in parts) == text.strip()
    assert [len(each.text) for each in from_text("x" * 4500).paragraphs] == [2000, 2000, 500]


MARKED = """---
title: not spoken
---
# The **Harbour** #

Some *text* with [a link](http://x.y), `code`, ![a picture](a.png), snake_case_word, 2 * 3 * 4, _under_.

- item ~~one~~
1. [x] item two

> quoted

```py
print("not spoken")
```

**ANNA:** Hello &amp; bye.

| A | B |
|---|---|
| 1 | 2 |

Underlined
==========
<!-- not
spoken --> Last\\* one[^1].

[ref]: http://x
"""


def test_markdown_is_spoken_without_its_marks() -> None:
    found = from_markdown(MARKED)
    assert found.title == "The Harbour"
    assert lines(found) == [
        ("", "The Harbour"),
        ("", "Some text with a link, code, , snake_case_word, 2 * 3 * 4, under."),
        ("", "item one"),
        ("", "item two"),
        ("", "quoted"),
        ("ANNA", "Hello & bye."),
        ("", "A, B"),
        ("", "1, 2"),
        ("", "Underlined"),
        ("", "Last* one."),
    ]


SUBTITLES = """1
00:00:01,000 --> 00:00:02,500 X1:40
<i>Hello</i> there.
You.

2
00:00:03,000 --> 00:00:04,000
[door]

3
00:01:05,000 --> 01:00:06.5
ANNA: In 1984
1984
"""


def test_captions_are_blocks_with_their_times() -> None:
    found = from_srt(SUBTITLES)
    assert lines(found) == [("", "Hello there. You."), ("ANNA", "In 1984 1984")]
    assert [(each.start, each.end, each.note) for each in found.paragraphs] == [
        (1.0, 2.5, ""),
        (65.0, 3606.5, "door"),
    ]
    assert found.paragraphs[0].target == 1.5


SCREENPLAY = """Title: _The Lamp_
Author:
    Somebody

INT. HOUSE - DAY #1#

He walks in.

ANNA (V.O.)
(quietly)
Hello *there*.
Again.
(beat)
Bye.

@McAvoy
Yes?

CUT TO:

[[a note]] /* cut
out */
# Act one

= what happens

BEN ^
Hey!
"""


def test_of_a_screenplay_the_dialogue_is_spoken_and_the_rest_is_noted() -> None:
    found = from_fountain(SCREENPLAY)
    assert found.title == "The Lamp"
    assert [(each.speaker, each.text, each.note) for each in found.paragraphs] == [
        ("", "He walks in.", "INT. HOUSE - DAY"),
        ("ANNA", "Hello there.\nAgain.", "quietly"),
        ("ANNA", "Bye.", "beat"),
        ("McAvoy", "Yes?", ""),
        ("BEN", "Hey!", "CUT TO: · Act one · what happens"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ANNA\nHello.\n\nBEN\nHi.\n\nANNA\nBye.", [("ANNA", "Hello."), ("BEN", "Hi."), ("ANNA", "Bye.")]),
        (SUBTITLES, [("", "Hello there. You."), ("ANNA", "In 1984 1984")]),
        ("NASA: a word.\n\nBut no more.", [("NASA", "a word."), ("", "But no more.")]),
        ("STOP\nsigns are red.\n\nThat is all.", [("", "STOP\nsigns are red."), ("", "That is all.")]),
    ],
)
def test_what_is_pasted_is_known_by_its_looks(text: str, expected: list[tuple[str, str]]) -> None:
    assert lines(from_pasted(text)) == expected


@given(ANYTHING)
@example("```\n")
@example("ANNA:\n\nANNA:")
def test_no_text_is_too_odd(text: str) -> None:
    for read in (from_text, from_markdown, from_srt, from_fountain, from_pasted):
        found = read(text)
        assert all(each.text.strip() == each.text != "" for each in found.paragraphs)
        assert all(len(each.text) <= LONGEST_BLOCK and "\r" not in each.text for each in found.paragraphs)


WORD = st.sampled_from(["a", "word", "or", "two.", "then,", "why?", "no!", "automatic"])


@given(st.lists(st.lists(WORD, min_size=1, max_size=9), max_size=9))
def test_no_word_of_plain_text_is_lost(paragraphs: list[list[str]]) -> None:
    text = "\n\n".join(" ".join(words) for words in paragraphs)
    for read in (from_text, from_markdown, from_fountain, from_pasted):
        said = " ".join(each.text for each in read(text).paragraphs)
        assert re.findall(r"\S+", said) == re.findall(r"\S+", text)
