"""Decoding in a process of its own: a broken file may bring down the decoder, but never the studio."""

from __future__ import annotations

import subprocess
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.launch.child import program


def decode_apart(path: Path, target: Path, cancel: CancelToken) -> None:
    """Write the sound of `path` (m4a, aac, webm) to `target` as a WAV. Raises BadSound, with what the decoder
    says if it is not the sound that is at fault, and Cancelled; `target` may then be there in part."""
    with subprocess.Popen(
        [*program(), "--decode", str(path), str(target)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=True,  # Ctrl+C at a terminal is for the studio, which ends it in order.
    ) as process:
        forget = cancel.on_cancel(process.kill)
        try:
            said, _ = process.communicate()
        finally:
            forget()
    cancel.check()
    if process.returncode:
        raise BadSound(
            said.strip() or tr("“{name}” is not a sound file that the studio can read.", name=path.name)
        )
