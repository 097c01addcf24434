"""Speaks the lines of the shipped voices, and puts them with the engine's data.

To be run again whenever a line, a voice or the speech itself has become another one; a test says where one is
missing.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from studio.audio.encode import whole
from studio.core.speech import Container, OutputFormat
from studio.engine.previews import preview_key, spoken_preview
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.text.reader import languages
from studio.engine.voices.catalogue import shipped_entries

FOLDER = Path(__file__).parent.parent / "studio" / "engine" / "data" / "previews"
FORM = OutputFormat(Container.MP3, SAMPLE_RATE, None, 64000)


def main() -> None:
    """Make what is missing, and delete what nobody needs any more."""
    FOLDER.mkdir(exist_ok=True)
    entries = [entry for entry in shipped_entries() if entry.voice.language in languages()]
    needed = {FOLDER / f"{preview_key(entry)}.mp3": entry for entry in entries}
    for file in set(FOLDER.glob("*.mp3")) - set(needed):
        file.unlink()
    with tempfile.TemporaryDirectory() as store:
        synthesiser = KokoroSynthesiser(Path(store))
        for file, entry in needed.items():
            if not file.is_file():
                file.write_bytes(whole(spoken_preview(entry, synthesiser), SAMPLE_RATE, FORM))
                print(f"{entry.voice.name}: {file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
