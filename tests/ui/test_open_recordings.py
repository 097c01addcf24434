"""A recording that is open in one tab can be taken from in another."""

from __future__ import annotations

from pathlib import Path

from studio.ui.open_recordings import OpenPassage, OpenRecordings


def test_what_is_open_is_listed_as_it_is_now_and_no_longer_once_withdrawn() -> None:
    recordings = OpenRecordings()
    there: list[OpenPassage] = []

    def ask() -> OpenPassage | None:
        return there[0] if there else None

    recordings.offer(ask)
    assert recordings.list() == ()
    there.append(OpenPassage("Infill", Path("talk.wav"), 60.0, (2.0, 4.5)))
    assert recordings.list() == tuple(there)
    recordings.withdraw(ask)
    assert recordings.list() == ()
