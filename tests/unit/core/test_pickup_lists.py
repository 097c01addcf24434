"""Pickup lists as people send them: what each line says, and which lines say nothing that can be done."""

from __future__ import annotations

import pytest

from studio.core.errors import BadText, TooLarge
from studio.core.patch import PatchKind
from studio.core.pickups.instruction import instruction_in
from studio.core.pickups.lines import Comment, from_comments
from studio.core.pickups.pickup import Pickup
from studio.core.pickups.reading import MOST, read_pickups
from studio.core.pickups.timecode import leading, seconds_in, stretch_in

REPLACE, INSERT, REMOVE = PatchKind


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("12:30.6", 750.6),
        ("1:02:03", 3723.0),
        ("01:02:03:12", 3723.48),
        ("00:00:10,5", 10.5),
        ("12m30s", 750.0),
        ("1h 2m 3.5s", 3723.5),
        ("[0:12]", 12.0),
        ("750.6", 750.6),
        ("12,5", 12.5),
        ("Thursday", None),
        ("", None),
        ("12:3", None),
    ],
)
def test_times_as_people_write_them(text: str, seconds: float | None) -> None:
    assert seconds_in(text, plain=True) == (None if seconds is None else pytest.approx(seconds))


def test_a_bare_number_is_a_time_only_where_times_stand() -> None:
    assert seconds_in("12") is None
    assert leading("12 monkeys -> 13 monkeys") == (None, "12 monkeys -> 13 monkeys")
    assert leading("[0:12] – Thursday -> Friday") == (12.0, "Thursday -> Friday")
    assert stretch_in("0:12.5 - 0:13") == (12.5, 13.0)
    assert stretch_in("0:13 to 0:12") == (13.0, None)


@pytest.mark.parametrize(
    ("text", "kind", "old", "new"),
    [
        ("Thursday -> Friday", REPLACE, "Thursday", "Friday"),
        ("“Thursday” → “Friday”", REPLACE, "Thursday", "Friday"),
        ("change Thursday to Friday", REPLACE, "Thursday", "Friday"),
        ("Please replace “by noon” with “by midday”.", REPLACE, "by noon", "by midday"),
        ("Friday instead of Thursday", REPLACE, "Thursday", "Friday"),
        ("Thursday should be Friday", REPLACE, "Thursday", "Friday"),
        ("this should read “Friday”", REPLACE, "", "Friday"),
        ("say: Friday", REPLACE, "", "Friday"),
        ("cut “um”", REMOVE, "um", ""),
        ("delete this", REMOVE, "", ""),
        ("um -> ", REMOVE, "um", ""),
        ("um -> (cut)", REMOVE, "um", ""),
        ("-> Friday", REPLACE, "", "Friday"),
        ("“Friday”, not “Thursday”", REPLACE, "Thursday", "Friday"),
    ],
)
def test_what_shall_be_done_in_the_words_of_people(text: str, kind: PatchKind, old: str, new: str) -> None:
    found = instruction_in(text)
    assert found is not None
    assert (found.kind, found.old, found.new) == (kind, old, new)


def test_an_insertion_says_where() -> None:
    found = instruction_in("insert “very” before happy")
    assert found is not None
    assert (found.kind, found.new, found.before, found.after) == (INSERT, "very", "", "happy")
    found = instruction_in("add old after “the”")
    assert found is not None
    assert (found.new, found.before) == ("old", "the")


@pytest.mark.parametrize("text", ["It should be over by Friday.", "Friday", "She is here, not there.", ""])
def test_new_words_are_not_taken_for_what_shall_be_done(text: str) -> None:
    assert instruction_in(text) is None


def said(pickup: Pickup) -> tuple[object, ...]:
    return pickup.recording, pickup.start, pickup.old, pickup.new


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("header", ["File{0}Time{0}Old{0}New\n", ""])
def test_a_table_with_any_delimiter_and_with_names_or_without(delimiter: str, header: str) -> None:
    rows = [
        "a.wav{0}0:12{0}Thursday{0}Friday",
        '"b.wav"{0}1:02{0}"by, noon"{0}by midday',
        "a.wav{0}2:00{0}um{0}",
    ]
    text = "\r\n".join([header.strip(), *rows] if header else rows).format(delimiter)
    found = read_pickups(text)
    assert [said(each) for each in found.pickups] == [
        ("a.wav", 12.0, "Thursday", "Friday"),
        ("b.wav", 62.0, "by, noon", "by midday"),
        ("a.wav", 120.0, "um", ""),
    ]
    assert [each.kind for each in found.pickups] == [REPLACE, REPLACE, REMOVE]
    assert not found.unread


def test_names_of_columns_in_any_order_and_case() -> None:
    text = "#;Should be;TC in;TC out;As read\n1;Friday;00:00:12:05;00:00:12:20;Thursday\n2;;0:20;;um\n3;;;;\n"
    found = read_pickups(text)
    assert found.pickups[0].end == pytest.approx(12.8)
    assert [said(each) for each in found.pickups] == [("", 12.2, "Thursday", "Friday"), ("", 20.0, "um", "")]
    assert [(each.number, each.text) for each in found.unread] == [(4, "")]


def test_a_column_of_notes_says_what_shall_be_done() -> None:
    found = read_pickups(
        "Timecode,Comment\n0:12,Thursday should be Friday\n0:30,remove um\n0:40,half past six\n"
    )
    assert [said(each) for each in found.pickups] == [
        ("", 12.0, "Thursday", "Friday"),
        ("", 30.0, "um", ""),
        ("", 40.0, "", "half past six"),
    ]


def test_lines_of_text_with_commas_are_no_table() -> None:
    found = read_pickups("yes, sir -> no, sir\n0:12 Thursday -> Friday\n\n# later\nnew\n")
    assert [said(each) for each in found.pickups] == [
        ("", None, "yes, sir", "no, sir"),
        ("", 12.0, "Thursday", "Friday"),
    ]
    assert [(each.number, each.text) for each in found.unread] == [(5, "new")]


def test_a_name_of_a_file_stands_over_its_lines() -> None:
    found = read_pickups("harbour.wav:\n• 0:12 Thursday → Friday\nnight train.flac\num -> cut\n")
    assert [(each.recording, each.old) for each in found.pickups] == [
        ("harbour.wav", "Thursday"),
        ("night train.flac", "um"),
    ]


def test_labels_of_audacity() -> None:
    text = "1.500000\t2.250000\tFriday\n\\\t100.0\t4000.0\n3.000000\t3.000000\tum -> \n5.0\t6.0\t\n"
    found = read_pickups(text)
    first, second = found.pickups
    assert (first.start, first.end, first.new) == (1.5, 2.25, "Friday")
    assert (second.start, second.end, second.old, second.kind) == (3.0, None, "um", REMOVE)
    assert [each.number for each in found.unread] == [4]


def test_comments_of_a_document() -> None:
    comments = [
        Comment("Thursday", "Friday", "on ", " evening"),
        Comment("um", "cut this"),
        Comment("the hall", "insert old before hall"),
        Comment("", "0:12 by noon -> by midday"),
        Comment("seat", "Is this right?"),
        Comment("roof", "done", closed="it is marked as resolved"),
    ]
    found = from_comments(comments)
    assert [(each.kind, each.old, each.new) for each in found.pickups] == [
        (REPLACE, "Thursday", "Friday"),
        (REMOVE, "um", ""),
        (INSERT, "", "old"),
        (REPLACE, "by noon", "by midday"),
    ]
    assert (found.pickups[0].before, found.pickups[0].after) == ("on ", " evening")
    assert found.pickups[2].after == "hall"
    assert found.pickups[3].start == 12.0
    assert [each.number for each in found.unread] == [5, 6]
    assert found.unread[1].reason == "it is marked as resolved"


def test_what_is_no_list() -> None:
    with pytest.raises(BadText, match="nothing in the list"):
        read_pickups(" \n\n")
    with pytest.raises(TooLarge, match="more than 5,000 lines"):
        read_pickups("a -> b\n" * (MOST + 2))


def test_a_quote_that_is_never_closed_swallows_nothing() -> None:
    found = read_pickups('time;old;new\n0:12;"Thursday;Friday\n0:20;um;\n')
    assert [each.start for each in found.pickups] == [12.0, 20.0]


def test_hostile_lines_are_quick() -> None:
    found = read_pickups(
        "\n".join(["1" * 100_000, "a" * 100_000, "-> " * 5000, "x instead " * 3000, "z\t" + "y" * 200_000])
    )
    assert len(found.pickups) + len(found.unread) == 5


def test_the_same_words_again_change_nothing() -> None:
    found = read_pickups("old,new\nFriday,friday\n")
    assert [each.reason for each in found.unread] == ["the new words are the old ones"]


def test_quotes_of_people_and_of_tables_stand_in_one_list() -> None:
    lines = (
        "time,comment",
        '0:03,"tape -> film"',
        '0:12,"seven" should be "half past six"',
        ',"insert ""very"" before ""old"""',
    )
    found = read_pickups("\n".join(lines))
    assert [(each.old, each.new) for each in found.pickups] == [
        ("tape", "film"),
        ("seven", "half past six"),
        ("", "very"),
    ]
    assert found.pickups[2].after == "old"
