"""Names by a pattern that every system takes."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studio.core.errors import BadRequest
from studio.core.file_names import (
    FIELDS,
    LONGEST,
    checked_pattern,
    distinct,
    first_words,
    is_recording,
    name_of,
    safe_name,
)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{title} {number:03} {name}", "Harbour 007 Hello"),
        ("{number}-{voice}", "7-Clara"),
        ("{character}{take}", "Untitled"),
        ("  {title}. ", "Harbour"),
        ("a/b\\c:{number:02}", "a-b-c-07"),
    ],
)
def test_fields_become_what_they_stand_for(pattern: str, name: str) -> None:
    assert name_of(pattern, {"title": "Harbour", "number": 7, "name": "Hello", "voice": "Clara"}) == name


@pytest.mark.parametrize("pattern", ["{nobody}", "{title.__class__}", "{0}", "{}", "a { b", "", " "])
def test_a_pattern_that_means_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(BadRequest):
        checked_pattern(pattern)


@given(st.text(max_size=300))
@example("CON")
@example("com1.txt")
@example("..")
@example("é" * 300)
@example("\u202e gpj.exe")
def test_every_system_takes_every_name(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= LONGEST + 1
    assert not set(name) & set('<>:"/\\|?*\n\r\t\0')
    assert name == name.strip(" .")
    assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_name(name) == name


@given(st.lists(st.sampled_from(["a", "A", "a 2", "b", "é", "e\u0301"])))
def test_no_two_files_have_one_name(names: list[str]) -> None:
    given_ = distinct(names)
    assert len({name.casefold() for name in given_}) == len(names)
    assert all(new.startswith(old) for new, old in zip(given_, names, strict=True))


def test_first_words() -> None:
    assert first_words("Good morning, and in case we do not meet.") == "Good morning, and in case we"
    assert set(FIELDS) >= {"title", "number", "name", "voice", "words", "date"}


@pytest.mark.parametrize("name", ["a.wav", "Take 4.FLAC", "/x/y.opus", "C:/memo.m4a"])
def test_a_recording_is_known_by_its_ending(name: str) -> None:
    assert is_recording(name)


@pytest.mark.parametrize("name", ["speak", "a.txt", "wav", "a.pickup", ".wav"])
def test_what_is_no_recording_is_not_taken_for_one(name: str) -> None:
    assert not is_recording(name)
