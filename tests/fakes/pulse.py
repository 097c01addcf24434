"""A private PulseAudio server with devices that can be listened to: real sound without a sound card.

An idle null sink renders silence ahead of time and swallows the beginning of what is played into it. So each
recording runs beside a keeper, a stream of silence, both at 20 ms latency.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

RATE = 48_000
SPEAKER = "speaker"
OTHER = "other"
RAW = ["--raw", "--format=float32le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"]
PATIENCE = 20.0


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Return as soon as `true()`; fail after a time that no machine needs."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > deadline:
            pytest.fail(f"waited in vain for {what}")
        time.sleep(0.01)


@contextmanager
def running(command: list[str], environment: dict[str, str], output: Path) -> Iterator[None]:
    """The command as a process that is ended afterwards; its output goes to a file."""
    with output.open("wb") as file:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.DEVNULL
        )
        try:
            yield
        finally:
            process.terminate()
            process.wait(PATIENCE)


class Recording:
    """What a sink is given, from now on."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._start = file.stat().st_size // 4

    def samples(self) -> npt.NDArray[np.float32]:
        """All that has been recorded so far: mono at 48 kHz."""
        whole = self._file.read_bytes()
        return np.frombuffer(whole[: len(whole) // 4 * 4], np.float32)[self._start :]

    def wait(self, seconds: float) -> None:
        """Until so much more has been recorded."""
        wanted = len(self.samples()) + round(seconds * RATE)
        wait_until(lambda: len(self.samples()) >= wanted, "the recorder")


class SoundServer:
    """`environment` leads every program to it, Qt's as well as PulseAudio's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **os.environ,
            "PULSE_SERVER": f"unix:{folder / 'socket'}",
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
        }

    @property
    def command(self) -> list[str]:
        modules = [
            f"module-native-protocol-unix socket={self.folder / 'socket'} auth-anonymous=1",
            f"module-null-sink sink_name={SPEAKER} rate={RATE} channels=1 format=float32le",
            f"module-null-sink sink_name={OTHER} rate={RATE} channels=1 format=float32le",
        ]
        loads = [f"--load={module}" for module in modules]
        return ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *loads]

    def answers(self) -> bool:
        call = ["pactl", "info"]
        return subprocess.run(call, env=self.environment, capture_output=True, check=False).returncode == 0

    def recording(self, sink: str = SPEAKER) -> Recording:
        """Tells what is played into `sink` from now on."""
        recording = Recording(self._file(sink))
        recording.wait(0.05)
        return recording

    def plug_in(self, sink: str) -> str:
        """Add a sink; what is returned is the number that `pactl unload-module` takes."""
        module = ["module-null-sink", f"sink_name={sink}", f"rate={RATE}", "channels=1", "format=float32le"]
        return self.load(module)

    def load(self, module: list[str]) -> str:
        """Load a module; what is returned is its number."""
        return self.call("load-module", *module)

    def call(self, *words: str) -> str:
        """Ask it for something by `pactl`."""
        return subprocess.check_output(["pactl", *words], env=self.environment, text=True).strip()

    @contextmanager
    def recorders(self) -> Iterator[None]:
        """A keeper and a recorder for each sink. The first sample takes the two seconds that an idle sink is
        ahead, so they run as long as the server."""
        with ExitStack() as stack:
            for sink in (SPEAKER, OTHER):
                keeper = ["pacat", "--playback", *RAW, f"--device={sink}", "/dev/zero"]
                recorder = ["parec", *RAW, f"--device={sink}.monitor"]
                stack.enter_context(running(keeper, self.environment, self.folder / f"{sink}.log"))
                stack.enter_context(running(recorder, self.environment, self._file(sink)))
            yield

    def _file(self, sink: str) -> Path:
        return self.folder / f"{sink}.raw"


@pytest.fixture(scope="session")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    missing = [name for name in ("pulseaudio", "pactl", "pacat", "parec") if shutil.which(name) is None]
    if missing:
        pytest.skip(
            "PLAYBACK IS NOT TESTED HERE: install pulseaudio and pulseaudio-utils (no "
            + ", ".join(missing)
            + ")"
        )
    folder = tmp_path_factory.mktemp("pulse")
    folder.chmod(0o700)
    server = SoundServer(folder)
    with running(server.command, server.environment, folder / "pulse.log"):
        wait_until(server.answers, "pulseaudio")
        with server.recorders():
            yield server
