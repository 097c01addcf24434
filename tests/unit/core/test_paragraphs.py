"""The words of a recording as they are read, with what patches change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from studio.core.hearing import HeardWord
from studio.core.paragraphs import LONGEST, Change, Look, Piece, changes_of, paragraphs_of, pieces_of, placed
from studio.core.patch import Patch, PatchKind, PatchTake
from studio.core.region import Region
from studio.core.word_span import WordSpan


def said(text: str, *, unsure: Sequence[str] = ()) -> list[HeardWord]:
    """Words of 0.3 s; a stroke is a second of silence, a comma on its own 0.4 s."""
    words, at = [], 0.0
    for part in text.split():
        if part in "|,":
            at += 1.0 if part == "|" else 0.4
        else:
            words.append(HeardWord(part, at, at + 0.3, 0.2 if part in unsure else 0.9))
            at += 0.3
    return words


def looks(words: Sequence[HeardWord], *changes: Change, until: float = inf) -> list[tuple[str, Look]]:
    return [(piece.text, piece.look) for piece in pieces_of(words, changes, until)]


def test_a_long_silence_ends_a_paragraph_and_a_short_one_after_a_sentence() -> None:
    words = said("it is old | and free. , Bring a coat , and sing")
    assert paragraphs_of(words) == [WordSpan(0, 3), WordSpan(3, 5), WordSpan(5, 10)]
    assert paragraphs_of([]) == []


def test_no_paragraph_is_longer_than_can_be_read() -> None:
    spans = paragraphs_of(said("word " * 400))
    assert max(map(len, spans)) <= LONGEST
    assert spans[-1].last == 400


def test_the_patch_looked_at_strikes_its_old_words_and_has_the_new_ones_behind() -> None:
    words = said("is on Thursday evening", unsure=["on"])
    change = Change(words[2].start, words[2].end, "Friday", "p1", current=True)
    assert pieces_of(words, [change], inf) == (
        Piece("is", Look.PLAIN, 0),
        Piece("on", Look.UNSURE, 1),
        Piece("Thursday", Look.OLD, 2, "p1"),
        Piece("Friday", Look.NEW, patch="p1"),
        Piece("evening", Look.PLAIN, 3),
    )


def test_other_patches_show_what_is_read_there_now() -> None:
    words = said("by noon , half six")
    made = Change(words[1].start, words[1].end, "midday", "p1")
    coming = Change(words[2].start, words[3].end, "half past six", "p2", made=False)
    assert looks(words, made, coming) == [
        ("by", Look.PLAIN),
        ("midday", Look.MENDED),
        ("half", Look.GONE),
        ("six", Look.GONE),
        ("half past six", Look.COMING),
    ]


def test_removed_words_are_struck_with_nothing_behind() -> None:
    words = said("well um yes")
    removed = Change(words[1].start, words[1].end, "", "p1")
    assert looks(words, removed) == [("well", Look.PLAIN), ("um", Look.GONE), ("yes", Look.PLAIN)]
    assert looks(words, replace(removed, current=True))[1] == ("um", Look.OLD)


def test_words_put_in_stand_between_those_beside() -> None:
    words = said("on , Friday")
    between = (words[0].end + words[1].start) / 2
    assert looks(words, Change(between, between, "this", "p")) == [
        ("on", Look.PLAIN),
        ("this", Look.MENDED),
        ("Friday", Look.PLAIN),
    ]
    end = words[-1].end
    assert looks(words, Change(end, end, "night", "p"))[-1] == ("night", Look.MENDED)
    assert looks(words, Change(0.0, 0.0, "So", "p"))[0] == ("So", Look.MENDED)


def test_a_change_over_two_paragraphs_has_its_new_words_in_the_second() -> None:
    words = said("one two | three four")
    spans = paragraphs_of(words)
    change = Change(words[1].start, words[2].end, "new", "p", current=True)
    begins = [(words[span.first].start + words[span.first].end) / 2 for span in spans]
    concerned = placed([change], begins)
    assert concerned == {0: (change,), 1: (change,)}
    texts = [
        [piece.text for piece in pieces_of(words[span.first : span.last], concerned[number], until)]
        for number, (span, until) in enumerate(zip(spans, (begins[1], inf), strict=True))
    ]
    assert texts == [["one", "two"], ["three", "new", "four"]]


def test_a_selection_into_the_silence_belongs_to_its_own_paragraph() -> None:
    words = said("one two | three")
    change = Change(words[1].start, words[2].start, "new", "p")
    assert placed([change], [0.15, 1.75]) == {0: (change,)}
    assert looks(words[:2], change, until=1.75) == [("one", Look.PLAIN), ("new", Look.MENDED)]


def test_patches_change_what_they_are_laid_over() -> None:
    base = Patch("p", "f", Region(1000, 2000), Region(500, 2000), 0, 3000, text="Friday", sent="on Friday")
    take = PatchTake("t", base.place)
    made = replace(base, id="m", takes=(take,), chosen="t")
    assert changes_of([base, made], ["", "on Friday"], 1000, "m") == (
        Change(1.0, 2.0, "Friday", "p", made=False),
        Change(1.0, 2.0, "Friday", "m", current=True),
    )
    stale = changes_of([made], ["on Sunday"], 1000, "")
    assert not stale[0].made
    insert = replace(made, kind=PatchKind.INSERT, place=Region(2100, 2100))
    assert changes_of([insert], ["on Friday"], 1000, "") == (Change(2.1, 2.1, "Friday", "m"),)
    removed = replace(base, kind=PatchKind.REMOVE)
    assert changes_of([removed], [""], 1000, "") == (Change(1.0, 2.0, "", "p"),)
    off, draft = replace(made, enabled=False), replace(base, text="")
    assert changes_of([off, draft], ["", ""], 1000, "") == ()
