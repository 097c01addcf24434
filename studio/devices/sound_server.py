"""Whether a sound server answers, on systems that have one.

Qt asks PulseAudio, or PipeWire in its place, once: at its first look for devices. If nobody answers then, it
sees no device however often it is asked later, nor does a new object (measured with PySide6 6.11). So nobody
looks through Qt before one answers, and a server that is started after the studio is found by the next press.
"""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from functools import cache
from pathlib import Path
from time import monotonic, sleep

PATIENCE = 1.0
"""Seconds for a server that is there but says nothing."""
READY, FAILED, ENDED = 4, 5, 6
"""States of a context, as `pulse/def.h` numbers them."""


class _SoundServer:
    """Remembers that one answered: Qt sees from then on what comes and goes."""

    def __init__(self) -> None:
        self.answered = False

    def answers(self) -> bool:
        self.answered = self.answered or _asked(sys.platform)
        return self.answered


_server = _SoundServer()


def answers() -> bool:
    """True where devices may be looked for through Qt, and from then on; asked again while it is not."""
    return _server.answers()


def _asked(platform: str) -> bool:
    if platform != "linux" or os.environ.get("QT_AUDIO_BACKEND"):
        return True
    library = _pulse()
    return library is None or _pipewire_is_there() or _connects(library)


def _pipewire_is_there() -> bool:
    folder = os.environ.get("PIPEWIRE_RUNTIME_DIR") or os.environ.get("XDG_RUNTIME_DIR") or "/run/pipewire"
    try:
        return stat.S_ISSOCK((Path(folder) / os.environ.get("PIPEWIRE_REMOTE", "pipewire-0")).stat().st_mode)
    except OSError:
        return False


@cache
def _pulse() -> ctypes.CDLL | None:
    """PulseAudio's own library, which Qt needs as well."""
    try:
        library = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    for name in ("pa_mainloop_new", "pa_mainloop_get_api", "pa_context_new"):
        getattr(library, name).restype = ctypes.c_void_p
    return library


def _connects(library: ctypes.CDLL) -> bool:
    loop = ctypes.c_void_p(library.pa_mainloop_new())
    context = ctypes.c_void_p(
        library.pa_context_new(ctypes.c_void_p(library.pa_mainloop_get_api(loop)), b"Pickup Studio")
    )
    try:
        is_asked = library.pa_context_connect(context, None, 0, None) >= 0
        return is_asked and _gets_ready(library, loop, context)
    finally:
        library.pa_context_disconnect(context)
        library.pa_context_unref(context)
        library.pa_mainloop_free(loop)


def _gets_ready(library: ctypes.CDLL, loop: ctypes.c_void_p, context: ctypes.c_void_p) -> bool:
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        library.pa_mainloop_iterate(loop, 0, None)
        state = library.pa_context_get_state(context)
        if state in (READY, FAILED, ENDED):
            return bool(state == READY)
        sleep(0.001)
    return False
