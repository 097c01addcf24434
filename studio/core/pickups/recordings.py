"""Which file a list means."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path, PureWindowsPath

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
