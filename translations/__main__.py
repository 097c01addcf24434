"""`python -m translations update | check | compile [folder]`."""

from __future__ import annotations

import sys
from pathlib import Path

from translations.checking import faults
from translations.files import LANGUAGES, ROOT, compile_to, linguist_file, update
from translations.found import Unfit, texts

STUDIO = ROOT.parent / "studio"
COMPILED = STUDIO / "resources" / "languages"


def bring_up_to_date() -> int:
    try:
        found = texts(STUDIO).values()
    except Unfit as unfit:
        print(unfit)
        return 1
    for language in LANGUAGES:
        update(found, language)
    print(f"{len(found)} texts, {sum(len(text.words) for text in found):,} characters")
    return 0


def check() -> int:
    lines = [f"{each}: {line}" for each in LANGUAGES for line in faults(linguist_file(each))]
    print("\n".join(lines) or "All is translated.")
    return 1 if lines else 0


def compile_all(folder: Path) -> int:
    """Compiles what is newer than what was compiled of it."""
    for language in LANGUAGES:
        target = folder / f"{language}.qm"
        source = linguist_file(language)
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            compile_to(folder, language)
    return 0


def main() -> int:
    match sys.argv[1:]:
        case ["update"]:
            return bring_up_to_date()
        case ["check"]:
            return check()
        case ["compile", *folder]:
            return compile_all(Path(folder[0]) if folder else COMPILED)
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
