"""The licence texts of everything that is inside a package, collected from what is installed."""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

TEXTS = re.compile(r"(^|/)(licen[cs]es?|copying|notice|copyright|authors)[^/]*$|\.dist-info/licenses/", re.I)
SHARED = Path(__file__).resolve().parent / "texts"
NOT_SHIPPED = re.compile(
    r"^(pytest|pluggy|iniconfig|mypy|ruff|pip|setuptools|hatch|uv$|import|grimp|schemathesis|hypothesis|coverage"
    r"|pyinstaller|altgraph|execnet|trove|pathspec|editables|junit|harfile|werkzeug|starlette-testclient)",
    re.I,
)
"""Distributions that only build, test and measure."""


def texts_of(distribution: Distribution) -> list[Path]:
    """Its licence files, as they are installed."""
    found = (file for file in distribution.files or () if TEXTS.search(str(file)) and file.suffix != ".py")
    paths = (Path(str(distribution.locate_file(file))) for file in found)
    return [path for path in paths if path.is_file()]


def collect(folder: Path) -> dict[str, int]:
    """Copies the texts into `folder`, a folder a distribution; gives how many each has, and for those that
    bring none the licence that they name in `LICENCE.txt`."""
    counts = {}
    for distribution in distributions():
        name = distribution.metadata["Name"]
        if NOT_SHIPPED.match(name) or name == "pickup-studio":
            continue
        target = folder / f"{name}-{distribution.version}"
        target.mkdir(parents=True, exist_ok=True)
        texts = texts_of(distribution)
        for number, text in enumerate(texts):
            shutil.copyfile(text, target / (text.name if number == 0 else f"{number}-{text.name}"))
        if not texts:
            (target / "LICENCE.txt").write_text(_named(distribution), "utf-8")
        counts[name] = len(texts)
    return counts


def _named(distribution: Distribution) -> str:
    """What it says of its licence and where it comes from."""
    meta = distribution.metadata
    named = meta.get("License-Expression") or meta.get("License") or ""
    classes = [line for line in meta.get_all("Classifier") or () if line.startswith("License ::")]
    return "\n".join(filter(None, (meta["Name"], meta.get("Summary"), named, *classes))) + "\n"


def write(folder: Path) -> dict[str, int]:
    """As `collect`, with the texts that many share and what may be done with the parts under the LGPL."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for text in sorted(SHARED.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    return collect(folder)


if __name__ == "__main__":
    for name, count in sorted(write(Path(sys.argv[1])).items()):
        print(f"{name}: {count}")
