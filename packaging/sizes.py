"""`python packaging/sizes.py`: what the frozen studio is made of, by size; where there is something to gain.

Reads build/package/pickup-studio, which `python3 dev.py package` builds.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "build" / "package" / "pickup-studio"
SMALL = 4_000_000
"""Bytes below which a part goes into *the rest*."""


def part_of(path: Path) -> str:
    """The package, or the library beside them, that a file belongs to."""
    inside = path.relative_to(FOLDER)
    names = [name for name in inside.parts if name != "_internal"]
    if len(names) == 1:
        return names[0].split(".so")[0] if ".so" in names[0] else names[0]
    if names[0] == "PySide6" and "Qt" in names[:2] and len(names) > 3:
        return "/".join(names[:3])
    if names[0] == "studio" and len(names) > 2:
        return "/".join(names[: 4 if names[1] == "engine" else 2])
    return names[0].split("-")[0]


def sizes() -> Counter[str]:
    """Bytes by part."""
    found: Counter[str] = Counter()
    for path in FOLDER.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[part_of(path)] += path.stat().st_size
    return found


def main() -> int:
    if not FOLDER.exists():
        print("There is no frozen studio yet: python3 dev.py package")
        return 1
    found = sizes()
    whole = sum(found.values())
    rest = sum(size for size in found.values() if size < SMALL)
    print("| part | MB | of all |\n|---|---|---|")
    rows = [(name, size) for name, size in found.most_common() if size >= SMALL]
    for name, size in (*rows, ("the rest", rest), ("**all**", whole)):
        print(f"| {name} | {size / 1e6:.1f} | {size / whole:.1%} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
