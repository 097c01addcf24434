"""Where the studio keeps its things on this system."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

NAME = "Pickup Studio"


@dataclass(frozen=True, slots=True)
class Paths:
    """`data`: the library (projects not saved elsewhere, ledger, connections); `config`: settings; `cache`:
    what can be made again; `log`: logs; `engine_store`: the folder of the engine, which is its own."""

    data: Path
    config: Path
    cache: Path
    log: Path
    engine_store: Path

    @classmethod
    def of_user(cls) -> Paths:
        """The folders that this system has for such things. They need not exist yet."""
        folders = platformdirs.PlatformDirs(NAME, appauthor=False)
        return cls(
            data=folders.user_data_path / "library",
            config=folders.user_config_path,
            cache=folders.user_cache_path,
            log=folders.user_log_path,
            engine_store=folders.user_data_path / "engine",
        )

    @classmethod
    def under(cls, folder: Path) -> Paths:
        """All of them in one folder, for trials."""
        return cls(folder / "library", folder / "config", folder / "cache", folder / "log", folder / "engine")

    @property
    def projects(self) -> Path:
        """Where projects live that the user has not saved elsewhere."""
        return self.data / "projects"

    @property
    def peaks(self) -> Path:
        """Where the pictures of recordings are kept."""
        return self.cache / "peaks"

    @property
    def inputs(self) -> Path:
        """Where recordings are kept that had to be decoded or mended to be read."""
        return self.cache / "inputs"

    @property
    def made(self) -> Path:
        """Where sounds are kept that were made on this computer."""
        return self.cache / "made"

    @property
    def fixed(self) -> Path:
        """Where mended copies of the clips of datasets are."""
        return self.data / "fixed copies"

    @property
    def cut(self) -> Path:
        """Where clips are that were cut out of recordings for datasets."""
        return self.data / "cut clips"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def connections(self) -> Path:
        return self.data / "connections.json"

    @property
    def voice_notes(self) -> Path:
        """Favourites, tags and consents of voices."""
        return self.data / "voices" / "voices.json"

    @property
    def pronunciations(self) -> Path:
        """How words are said, in all projects."""
        return self.data / "pronunciations.json"

    @property
    def as_recorded(self) -> Path:
        """Which voices were cloned of recordings that are mended."""
        return self.data / "as-recorded.json"
