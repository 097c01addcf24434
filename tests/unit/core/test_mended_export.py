"""What is told of a mended recording beside it: labels, a table, the words that are said now."""

from __future__ import annotations

import csv
import io

from studio.core.hearing import HeardWord
from studio.core.marker import Marker
from studio.core.mended_export import (
    LaidWords,
    blocks_of,
    label_of,
    marked_places,
    mended_words,
    to_csv,
    to_labels,
)
from studio.core.patch import Patch, PatchKind
from studio.core.region import Region
from studio.core.take import TimedWord

WORDS = tuple(
    HeardWord(text, at, at + 0.4, 0.9)
    for text, at in (("is", 1.0), ("on", 1.5), ("Thursday", 2.0), ("um", 3.0), ("evening.", 4.0))
)


def patch(kind: PatchKind, old: str = "", text: str = "") -> Patch:
    return Patch(f"{kind}", "f", Region(0, 0), Region(0, 0), 0, 0, kind, old, text)


FRIDAY = LaidWords(
    patch(PatchKind.REPLACE, "Thursday", "Friday"),
    1,
    2.0,
    3.0,
    2.0,
    2.5,
    (TimedWord("Friday", 0.1, 0.8),),
    "As recorded",
    2,
)
UM = LaidWords(patch(PatchKind.REMOVE, "um"), 2, 3.4, 3.5, 2.9, 3.6)


def test_a_patch_is_told_in_a_line() -> None:
    assert FRIDAY.label == "Thursday → Friday"
    assert label_of(patch(PatchKind.REPLACE, "", "Friday")) == "Friday"
    assert label_of(patch(PatchKind.INSERT, "", "night")) == "+ night"
    assert (UM.label, label_of(patch(PatchKind.REMOVE))) == ("− um", "removed")


def test_labels_are_as_audacity_reads_them() -> None:
    [marker] = marked_places([Marker(500, "a\tname\nof two lines")], [(600, 0)], 1000)
    assert to_labels([FRIDAY, UM], [marker]) == (
        "0.600000\t0.600000\ta name of two lines\n"
        "2.000000\t3.000000\tThursday → Friday\n"
        "3.400000\t3.500000\t− um\n"
    )


def test_the_table_has_both_times() -> None:
    [marker] = marked_places([Marker(500, "=1+1", 100)], [(600, 200)], 1000)
    rows = list(csv.reader(io.StringIO(to_csv([FRIDAY, UM], [marker]))))
    assert rows[1] == [
        *("replace", "1", "00:00:02.000", "00:00:03.000", "00:00:02.000", "00:00:02.500"),
        *("Thursday", "Friday", "As recorded", "2"),
    ]
    assert rows[2][6:] == ["um", "", "", ""]
    assert rows[3][:6] == ["marker", "1", "00:00:00.600", "00:00:00.800", "00:00:00.500", "00:00:00.600"]
    assert rows[3][7] == "'=1+1", "a table would take it for a formula"


def test_what_is_said_now_has_the_times_of_the_mended_recording() -> None:
    said = mended_words(WORDS, [FRIDAY, UM])
    assert [(word.word, round(word.start, 3)) for word in said] == [
        ("is", 1.0),
        ("on", 1.5),
        ("Friday", 2.1),
        ("evening.", 3.9),
    ]


def test_words_put_in_move_what_is_behind() -> None:
    night = LaidWords(
        patch(PatchKind.INSERT, "", "night"), 1, 1.45, 2.45, 1.45, 1.45, (TimedWord("night", 0.2, 0.9),)
    )
    said = mended_words(WORDS[:3], [night])
    assert [(word.word, round(word.start, 2)) for word in said] == [
        ("is", 1.0),
        ("night", 1.65),
        ("on", 2.5),
        ("Thursday", 3.0),
    ]


def test_captions_have_a_block_a_paragraph() -> None:
    later = tuple(HeardWord(word.word, word.start + 20, word.end + 20) for word in WORDS)
    first, second = blocks_of(WORDS + later)
    assert (first.text, first.start, second.start) == ("is on Thursday um evening.", 1.0, 21.0)
    assert len(second.words) == 5
