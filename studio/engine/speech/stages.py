"""The cut model on disk: made once, checked at every load, made again if anything is wrong with it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from studio.core.log import logger
from studio.engine.speech import weights

_log = logger(__name__)
_LAYOUT = "1"


def stage_files(store: Path) -> dict[str, Path]:
    """Paths of the three stages in `store`, by name. The first call cuts the model (about 3 s);
    WeightsAbsent if there is no model to cut, OSError if the store cannot be written."""
    folder = store / f"kokoro-{weights.SHA256[:12]}-{_LAYOUT}"
    files = {name: folder / f"{name}.onnx" for name in ("text", "prosody", "decoder")}
    if not all(_sound(file) for file in files.values()):
        _make(files)
    return files


def _make(files: dict[str, Path]) -> None:
    from studio.engine.speech.cut import cut  # onnx is only needed for this

    _log.info("cutting the speech model, once")
    for name, stage in cut(weights.joined_model()).items():
        files[name].parent.mkdir(parents=True, exist_ok=True)
        _replace(files[name], stage)
        _replace(_sum_of(files[name]), hashlib.sha256(stage).hexdigest().encode())


def _sound(file: Path) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == _sum_of(file).read_text()
    except (OSError, UnicodeDecodeError):
        return False


def _sum_of(file: Path) -> Path:
    return file.with_suffix(".sha256")


def _replace(file: Path, content: bytes) -> None:
    draft = file.with_name(f"{file.name}.{os.getpid()}.part")
    with draft.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)
