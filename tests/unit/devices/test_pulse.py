"""What is sent to a real sound server arrives there."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from studio.audio.files import write_wav
from studio.core.clip import Clip
from studio.core.speech import Encoding
from tests.fakes.pulse import OTHER, RATE, SPEAKER, Recording, SoundServer
from tests.unit.devices.player_kit import joined

pytestmark = pytest.mark.pulse

SWALLOWED = RATE // 40
"""Samples that a null sink may swallow, but 25 ms, whenever a stream is put to it; PulseAudio's own player
loses them as well."""

Samples = npt.NDArray[np.float32]


def sweep_and_noise(seconds: float) -> Samples:
    """Nowhere 0, and no two stretches alike."""
    time = np.arange(round(seconds * RATE)) / RATE
    sweep = 0.4 * np.sin(2 * np.pi * (50 * time + 900 * time * time))
    noise = np.random.default_rng(5).standard_normal(len(time)) * 0.05
    sound = (sweep + noise).astype(np.float32)
    return np.where(sound == 0, np.float32(1e-6), sound)


def play(
    server: SoundServer, scene: str, sound: Samples, noise: str = "", **environment: str
) -> dict[str, Any]:
    file = server.folder / "sound.npy"
    np.save(file, sound)
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("playing.py")), scene, str(file)],
        env=server.environment | {"PYTHONPATH": str(Path(__file__).parents[3])} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, noise)
    account: dict[str, Any] = json.loads(done.stdout)
    return account


@dataclass(frozen=True)
class Piece:
    """A run of samples without silence: exactly what stands from `start` to `end` of the sound."""

    start: int
    end: int


def heard(recording: Recording, sound: Samples) -> list[Piece]:
    """What was heard between silences; fails where a sample is not the sound's own."""
    recording.wait(0.1)
    samples = recording.samples()
    (where,) = np.nonzero(samples)
    assert len(where), "nothing was heard"
    runs = np.split(samples[where], np.flatnonzero(np.diff(where) > 1) + 1)
    pieces = []
    for run in runs:
        (found,) = np.nonzero(sound == run[0])
        start = next(at for at in found if np.array_equal(sound[at : at + len(run)], run))
        pieces.append(Piece(int(start), int(start) + len(run)))
    return pieces


def spoken(recording: Recording) -> Samples:
    """What was heard, without the silence that a busy sound server may put in."""
    recording.wait(0.1)
    samples = recording.samples()
    return samples[samples != 0]


def test_a_clip_arrives_bit_for_bit_without_a_gap_though_the_window_is_busy(
    sound_server: SoundServer,
) -> None:
    sound = sweep_and_noise(4)
    recording = sound_server.recording()
    account = play(sound_server, "Busy", sound)
    (piece,) = heard(recording, sound)
    assert piece.start <= SWALLOWED
    assert piece.end == len(sound)
    assert account["states"] == ["playing", "stopped"]
    assert account["failures"] == []
    assert account["outputs"] == [[SPEAKER, True], [OTHER, False]]


def test_position_and_level_are_of_what_is_heard(sound_server: SoundServer) -> None:
    sound = np.concatenate((np.full(RATE // 2, 0.5, np.float32), np.full(RATE // 2, 0.05, np.float32)))
    account = play(sound_server, "Scene", sound)
    *positions, back = account["positions"]
    assert positions == sorted(positions)
    assert 0.9 <= positions[-1] <= 1.0
    assert back == 0
    levels = [level for level in account["levels"] if level > -200]
    assert {round(level) for level in levels} == {-6, -26}
    assert levels == sorted(levels, reverse=True)
    # As long loud as soft, though all was handed over at once: what is shown is what is heard.
    assert 0.5 < sum(level > -10 for level in levels) / sum(level < -20 for level in levels) < 2


def test_a_stream_starts_before_its_end_and_arrives_without_a_gap(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(2)
    recording = sound_server.recording()
    account = play(sound_server, "Stream", sound)
    (piece,) = heard(recording, sound)
    assert piece.start <= SWALLOWED
    assert piece.end == len(sound)
    assert account["kept"]
    # It was heard when the rest was not yet there, or the rest would not have come.
    assert account["states"] == ["waiting", "playing", "stopped"]


def test_a_stream_that_breaks_off_another_is_heard_whole(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(1)
    recording = sound_server.recording()
    account = play(sound_server, "Retakes", sound)
    whole = len(sound) - SWALLOWED
    np.testing.assert_array_equal(spoken(recording)[-whole:], sound[-whole:])
    assert account["kept"]
    assert account["states"] == ["waiting", "playing", "stopped"] * 4


def test_when_a_stream_runs_dry_only_silence_is_put_in(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(1)
    recording = sound_server.recording()
    account = play(sound_server, "Underrun", sound)
    before, after = heard(recording, sound)
    assert before.start <= SWALLOWED
    assert before.end == after.start
    assert after.end == len(sound)
    assert account["states"] == ["waiting", "playing", "waiting", "playing", "stopped"]


def test_a_pause_puts_in_silence_and_goes_on(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(0.8)
    recording = sound_server.recording()
    account = play(sound_server, "Paused", sound)
    before, after = heard(recording, sound)
    assert before.start <= SWALLOWED
    assert abs(after.start - before.end) <= SWALLOWED
    assert after.end == len(sound)
    assert account["states"] == ["playing", "paused", "playing", "stopped"]


def test_a_loop_has_no_gap(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(0.4)
    recording = sound_server.recording()
    play(sound_server, "Loop", sound)
    (piece,) = heard(recording, np.tile(sound, 4))
    assert piece.start <= SWALLOWED
    assert piece.end > 1.9 * len(sound)


def test_another_device_goes_on_where_the_first_was(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(0.9)
    first, second = sound_server.recording(), sound_server.recording(OTHER)
    account = play(sound_server, "Switch", sound)
    (before,), (after,) = heard(first, sound), heard(second, sound)
    assert before.start <= SWALLOWED
    assert abs(after.start - before.end) < RATE // 10
    assert after.end == len(sound)
    assert account["states"] == ["playing", "stopped"]
    assert account["left"] == 1  # The track that is loaded; no reader.


def test_when_the_device_is_pulled_out_it_pauses_says_so_and_goes_on_with_another(
    sound_server: SoundServer,
) -> None:
    """The system's choice: Qt 6.11 tells nothing when another device of PulseAudio goes."""
    sound = sweep_and_noise(1)
    plug = sound_server.plug_in("pluggable")
    sound_server.call("set-default-sink", "pluggable")
    recording = sound_server.recording()
    account = play(sound_server, "Unplug", sound, PLUG=plug)
    half = len(sound) // 2
    np.testing.assert_array_equal(spoken(recording)[-half:], sound[-half:])
    (said,) = account["failures"]
    assert said.startswith("DeviceGone: The sound device went away, so the sound was paused. Press Play to")
    assert account["states"] == ["playing", "paused", "playing", "stopped"]


def test_the_cut_is_heard_across_its_hole_to_the_sample(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(1)
    recording = sound_server.recording()
    account = play(sound_server, "Selection", sound)
    begin, end, after = (round(seconds * RATE) for seconds in (0.2, 0.4, 0.7))
    wanted = joined(sound, [(begin, end), (after, after + end - begin)], RATE)
    got = spoken(recording)
    assert len(wanted) - len(got) <= SWALLOWED
    np.testing.assert_array_equal(got, wanted[len(wanted) - len(got) :])
    assert account["states"] == ["playing", "stopped"]
    assert account["positions"][-1] == 0  # The cursor is where it was.


def test_a_stretch_of_a_file_goes_round_to_the_sample_and_ends_at_its_end(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(1)
    recording = sound_server.recording()
    play(sound_server, "LoopedSelection", sound)
    stretch = sound[round(0.2 * RATE) : round(0.5 * RATE)]
    got, part = spoken(recording), (round(0.2 * RATE), round(0.5 * RATE))
    (start,) = np.flatnonzero(stretch == got[0])
    assert start <= SWALLOWED
    # Switching the loop off drops what the server has not played yet.
    two = joined(sound, [part, part], RATE)[start : -RATE // 10]
    np.testing.assert_array_equal(got[: len(two)], two)
    assert got[-1] == stretch[-1]
    assert len(got) < 4 * len(stretch)


def test_another_pace_arrives_without_a_gap_at_its_own_pitch(sound_server: SoundServer) -> None:
    time = np.arange(RATE * 2) / RATE
    sound = (0.4 * np.sin(2 * np.pi * 500 * time)).astype(np.float32)
    recording = sound_server.recording()
    account = play(sound_server, "Slow", sound)
    recording.wait(0.1)
    samples = recording.samples()
    (where,) = np.nonzero(np.abs(samples) > 0.01)
    inner = samples[where[0] + RATE // 20 : where[-1] - RATE // 20]
    # Half a second at half the pace and one and a half at double pace, and what the change costs.
    assert len(inner) / RATE == pytest.approx(1.65, abs=0.25)
    peaks = np.abs(inner[: len(inner) // 480 * 480]).reshape(-1, 480).max(axis=1)
    assert np.count_nonzero(peaks < 0.38) <= 15  # Windows of 10 ms: only where the pace was changed.
    last = inner[-RATE // 2 :]
    for part in (inner[: RATE // 2], last):
        strength = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 20))
        assert strength.argmax() * RATE / (1 << 20) == pytest.approx(500, abs=1)
    assert account["states"][-1] == "stopped"


def test_a_file_is_heard_from_the_disk_as_it_is(sound_server: SoundServer) -> None:
    sound = sweep_and_noise(4)
    path = sound_server.folder / "long.wav"
    write_wav(path, Clip(sound, RATE), Encoding.F32)
    recording = sound_server.recording()
    account = play(sound_server, "FromDisk", sound[:1], SOUND_FILE=str(path))
    got = spoken(recording)
    assert RATE - SWALLOWED <= len(got) <= RATE
    np.testing.assert_array_equal(got, sound[-len(got) :])
    assert account["states"][-2:] == ["playing", "stopped"]


def test_a_server_that_is_started_after_the_studio_is_found_by_the_next_press(
    sound_server: SoundServer,
) -> None:
    sound, recording = sweep_and_noise(1), sound_server.recording()
    later = sound_server.folder / "later"
    there = {"PULSE_SERVER": f"unix:{later}", "LATER": str(sound_server.folder / "socket")}
    account = play(sound_server, "Late", sound, **there)
    assert account["failures"] == [
        "NoSpeaker: No sound device was found, so nothing can be heard; export still works."
    ]
    got = spoken(recording)
    assert RATE - SWALLOWED <= len(got) <= RATE
    np.testing.assert_array_equal(got, sound[-len(got) :])
    assert account["outputs"]


def test_without_a_device_nothing_raises_and_it_is_said_once(sound_server: SoundServer) -> None:
    account = play(sound_server, "Deaf", sweep_and_noise(0.1), PULSE_SERVER="unix:/nowhere")
    assert account["available"] is False
    assert account["outputs"] == []
    assert account["failures"] == [
        "NoSpeaker: No sound device was found, so nothing can be heard; export still works."
    ]
    assert account["kept"]
    assert set(account["states"]) <= {"stopped"}
