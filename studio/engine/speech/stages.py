"""The cut model on disk: made once, checked at every load, made again if anything is wrong with it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from studio.core.log import logger
from studio.engine.speech import weights
from studio.engine.speech.signed import exact, probe
from studio.engine.speech.tensors import STAGES

_log = logger(__name__)
_LAYOUT = "3"


def stages(store: Path) -> dict[str, bytes]:
    """The stages by name, as ONNX files, the fastest that are exact on this processor.

    The first call cuts the model and keeps the stages in `store` (a few seconds, 92 MB); where they cannot be
    kept, every call cuts it. WeightsAbsent if there is no model to cut.
    """
    folder = store / f"kokoro-{weights.SHA256[:12]}-{_LAYOUT}"
    signed_bytes = exact(_probe(folder / "probe.onnx"))
    files = {name: folder / f"{name}-{'signed' if signed_bytes else 'plain'}.onnx" for name in STAGES}
    kept = {name: _kept(file) for name, file in files.items()}
    found = {name: stage for name, stage in kept.items() if stage is not None}
    return found if len(found) == len(files) else _made(files, signed_bytes)


def _made(files: dict[str, Path], signed_bytes: bool) -> dict[str, bytes]:
    from studio.engine.speech.cut import cut  # onnx is only needed for this

    _log.info("cutting the speech model, once")
    made = cut(weights.joined_model(), signed_bytes=signed_bytes)
    for name, stage in made.items():
        _keep(files[name], stage)
    return made


def _probe(file: Path) -> bytes:
    kept = _kept(file)
    if kept is None:
        kept = probe()
        _keep(file, kept)
    return kept


def _kept(file: Path) -> bytes | None:
    """What the file holds, if it is whole."""
    try:
        content = file.read_bytes()
        whole = hashlib.sha256(content).hexdigest() == _sum_of(file).read_text()
    except (OSError, UnicodeDecodeError):
        return None
    return content if whole else None


def _keep(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _replace(file, content)
        _replace(_sum_of(file), hashlib.sha256(content).hexdigest().encode())
    except OSError as refused:
        _log.warning("%s could not be kept: %s", file.name, refused)


def _sum_of(file: Path) -> Path:
    return file.with_suffix(".sha256")


def _replace(file: Path, content: bytes) -> None:
    draft = file.with_name(f"{file.name}.{os.getpid()}.part")
    with draft.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)
