"""Which file a list means."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path, PureWindowsPath

from studio.core.pickups.columns import SOUND_SUFFIXES

CLOSE = 0.8


def recording_named(name: str, recordings: Sequence[Path]) -> Path | None:
    """The recording of that name, with or without folder and suffix, in any case of letters; a name that is
    nearly one's, if it is no other's. None if there is none."""
    wanted = PureWindowsPath(name.strip().replace("/", "\\")).name.casefold()
    by_name = {path.name.casefold(): path for path in recordings}
    if wanted in by_name:
        return by_name[wanted]
    stems: dict[str, list[Path]] = {}
    for path in recordings:
        stems.setdefault(path.stem.casefold(), []).append(path)
    stem = PureWindowsPath(wanted).stem
    for key in dict.fromkeys((wanted, stem)):
        if len(stems.get(key, ())) == 1:
            return stems[key][0]
    near = get_close_matches(stem, stems, n=2, cutoff=CLOSE)
    return stems[near[0]][0] if len(near) == 1 and len(stems[near[0]]) == 1 else None


def recordings_beside(folder: Path) -> list[Path]:
    """The recordings in a folder, in the order of their names, without those that were mended."""
    files = sorted(
        path for path in folder.iterdir() if path.suffix.lower() in SOUND_SUFFIXES and path.is_file()
    )
    return [path for path in files if not _is_mended(path, files)]


def _is_mended(path: Path, files: Sequence[Path]) -> bool:
    """Whether it is the mended copy of another one."""
    stem, _, rest = path.stem.rpartition(" mended")
    is_copy = not rest or rest.strip().isdigit()
    return bool(stem) and is_copy and any(each.stem == stem for each in files)
