from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest

from studio.core.clip import Clip
from studio.devices.track import Feed, Track


def ramp(start: int, count: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.arange(start, start + count, dtype=np.float32)


def test_what_is_pushed_can_be_read_and_grows_without_end() -> None:
    track = Track(100)
    feed, position = Feed(track), 0
    for size in (1, 99, 0, 1000, 7, 5000):
        feed.push(ramp(position, size))
        position += size
    assert track.frames == position
    np.testing.assert_array_equal(track.read(90, 30)[:, 0], ramp(90, 30))
    assert len(track.read(position - 5, 100)) == 5
    assert len(track.read(position + 5, 100)) == 0
    np.testing.assert_array_equal(track.clip().samples, ramp(0, position))


def test_what_is_pushed_is_copied() -> None:
    track, block = Track(100), ramp(0, 10)
    Feed(track).push(block)
    block[:] = -1
    np.testing.assert_array_equal(track.clip().samples, ramp(0, 10))


@pytest.mark.parametrize("end", [Feed.finish, Feed.cut])
def test_after_its_end_nothing_can_be_added(end: Callable[[Feed], None]) -> None:
    track = Track(100)
    feed = Feed(track)
    feed.push(ramp(0, 10))
    end(feed)
    assert track.complete
    assert track.frames == 10
    with pytest.raises(ValueError, match="ended"):
        feed.push(ramp(0, 1))


def test_a_clip_is_a_complete_track_over_its_own_samples() -> None:
    stereo = np.stack((ramp(0, 10), -ramp(0, 10)), axis=1)
    track = Track.of(Clip(stereo, 100))
    assert (track.channels, track.frames, track.complete) == (2, 10, True)
    assert np.shares_memory(track.clip().samples, stereo)
    assert Track.of(Clip(ramp(0, 10), 100)).clip().samples.shape == (10,)


def test_the_listener_is_told_of_every_change_until_it_is_taken_away() -> None:
    track, told = Track(100), list[int]()
    track.listen(lambda: told.append(track.frames))
    track.append(ramp(0, 3))
    track.append(ramp(0, 4))
    track.listen(None)
    track.finish()
    assert told == [3, 7]


def test_reading_while_another_thread_pushes_never_shows_what_is_not_there() -> None:
    track = Track(100)

    def push() -> None:
        for n in range(400):
            track.append(ramp(n * 50, 50))
        track.finish()

    thread = threading.Thread(target=push)
    thread.start()
    position = 0
    while not (track.complete and position == track.frames):
        block = track.read(position, 1000)[:, 0]
        np.testing.assert_array_equal(block, ramp(position, len(block)))
        position += len(block)
    thread.join()
    assert position == 20_000
