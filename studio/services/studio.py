"""Everything the studio can do, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

from studio.library import clock as clocks
from studio.library.clock import Clock
from studio.library.connections import Connections
from studio.library.ledger import Ledger
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.secrets import Secrets
from studio.library.settings import Settings
from studio.library.writer import Writer
from studio.services.bookkeeping import Books
from studio.services.connect import Connect
from studio.services.export import Export
from studio.services.list_voices import ListVoices
from studio.services.preview import Preview
from studio.services.quote import AskPrice
from studio.services.speak import Speak


@dataclass(slots=True)
class Services:
    """What the window and the commands are given. `project` is the one that is open; `close` it all."""

    connect: Connect
    speak: Speak
    list_voices: ListVoices
    preview: Preview
    export: Export
    quote: AskPrice
    project: Project
    settings: Settings
    ledger: Ledger

    def close(self) -> None:
        """Stop what is under way and bring the files up to date."""
        self.connect.close()
        self.project.close()


def open_services(
    paths: Paths,
    project: Project,
    *,
    settings: Settings | None = None,
    secrets: Secrets | None = None,
    writer: Writer | None = None,
    clock: Clock = clocks.now,
) -> Services:
    """The services over the folders of `paths`. The engine is told of later, by `connect.set_engine`."""
    writer = writer or Writer()
    settings = settings or Settings(paths.settings, writer)
    connect = Connect(Connections(paths.connections, writer), secrets or Secrets(), settings)
    ledger = Ledger(paths.data, writer)
    voices, price = ListVoices(connect), AskPrice(connect, settings)
    return Services(
        connect=connect,
        speak=Speak(connect, voices, price, Books(ledger, clock)),
        list_voices=voices,
        preview=Preview(connect, paths.cache / "previews", writer),
        export=Export(),
        quote=price,
        project=project,
        settings=settings,
        ledger=ledger,
    )
