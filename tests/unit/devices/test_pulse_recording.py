"""What a real sound server's microphone gives is in the file, also after a kill and when it is pulled out."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from studio.audio.files import read_clip
from studio.devices.recording_file import recover, unfinished_in
from tests.fakes.pulse import PATIENCE, RATE, SoundServer, running

pytestmark = pytest.mark.pulse

Samples = npt.NDArray[np.float32]
SECONDS = 30


@pytest.fixture(scope="module")
def voice(sound_server: SoundServer) -> Samples:
    """What is said into the microphone; nowhere 0, and no two stretches alike."""
    noise = np.random.default_rng(11).standard_normal(SECONDS * RATE).astype(np.float32) * np.float32(0.1)
    spoken = np.where(noise == 0, np.float32(1e-6), noise)
    (sound_server.folder / "voice.raw").write_bytes(spoken.tobytes())
    return spoken


@contextmanager
def microphone(server: SoundServer) -> Iterator[str]:
    """The system's choice of a microphone, into which somebody speaks; the number that unloads it. There is
    a spare one beside it: Qt 6.11 does not notice when the last microphone of PulseAudio goes."""
    feed, spare_feed = server.plug_in("micfeed"), server.plug_in("sparefeed")
    spare = server.load(["module-remap-source", "master=sparefeed.monitor", "source_name=spare"])
    remap = ["module-remap-source", "master=micfeed.monitor", "source_name=mic", "remix=no"]
    mic = server.load(remap)
    server.call("set-default-source", "mic")
    speak = ["pacat", "--playback", "--raw", "--format=float32le", f"--rate={RATE}", "--channels=1"]
    command = [*speak, "--latency-msec=20", "--device=micfeed", str(server.folder / "voice.raw")]
    try:
        with running(command, server.environment, server.folder / "speak.log"):
            yield mic
    finally:
        for module in (mic, spare, feed, spare_feed):
            call = ["pactl", "unload-module", module]
            subprocess.run(call, env=server.environment, check=False, capture_output=True)


def started(server: SoundServer, scene: str, path: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("recording.py")), scene, str(path)],
        env=server.environment | {"PYTHONPATH": str(Path(__file__).parents[3])} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def recorded(server: SoundServer, scene: str, path: Path, **environment: str) -> dict[str, Any]:
    process = started(server, scene, path, **environment)
    said, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, "")
    account: dict[str, Any] = json.loads(said)
    return account


def check_exact(samples: Samples, voice: Samples) -> None:
    """All of it was said, in one piece: at one constant offset, with nothing missing. A busy sound server may
    put silence in before it comes to the microphone."""
    samples = samples[samples != 0]
    (found,) = np.nonzero(voice == samples[0])
    assert any(np.array_equal(voice[at : at + len(samples)], samples) for at in found)


def test_what_is_said_is_in_the_file_to_the_sample(sound_server: SoundServer, voice: Samples) -> None:
    path = sound_server.folder / "recordings" / "Line 1.wav"
    with microphone(sound_server):
        account = recorded(sound_server, "Enough", path)
    assert (account["failures"], account["kept"]) == ([], "Line 1.wav")
    assert len(account["inputs"]) >= 1
    info = soundfile.info(path)
    assert (info.samplerate, info.channels, info.subtype) == (RATE, 1, "FLOAT")
    clip = read_clip(path)
    assert clip.seconds > 0.5
    check_exact(clip.samples, voice)


def test_a_kill_loses_less_than_a_second_and_the_rest_is_offered(
    sound_server: SoundServer, voice: Samples
) -> None:
    path = sound_server.folder / "killed" / "Line 1.wav"
    with microphone(sound_server):
        process = started(sound_server, "Endless", path)
        assert process.stdout is not None
        given = 0
        while given < 1.2 * RATE:
            given = int(process.stdout.readline())
        process.kill()
        given = max([given, *(int(line) for line in process.communicate(timeout=PATIENCE)[0].split())])
    (found,) = unfinished_in(path.parent)
    assert found.name == "Line 1.wav"
    info = soundfile.info(found.path)  # Its header is of a moment ago, and true.
    assert given - RATE < info.frames <= given
    clip = read_clip(recover(found.path))
    assert given - RATE // 10 < len(clip.samples) <= given
    check_exact(clip.samples, voice)


def test_a_microphone_that_is_pulled_out_leaves_what_it_heard(
    sound_server: SoundServer, voice: Samples
) -> None:
    path = sound_server.folder / "pulled" / "Line 1.wav"
    with microphone(sound_server) as plug:
        account = recorded(sound_server, "Unplug", path, PLUG=plug)
    assert account["kept"] == "Line 1.wav"
    assert account["failures"] == ["DeviceGone"]
    clip = read_clip(path)
    assert clip.seconds > 0.5
    check_exact(clip.samples[: RATE // 2], voice)
