"""The engine as an ASGI app."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, WebSocketRoute

from studio.engine.access import Access
from studio.engine.bench import Bench
from studio.engine.craft import Craft
from studio.engine.listening.listener import Listener
from studio.engine.previews import Previews
from studio.engine.roster import Roster
from studio.engine.routes.accents import AccentRoutes
from studio.engine.routes.changing import ChangingRoutes
from studio.engine.routes.datasets import DatasetRoutes
from studio.engine.routes.infill import InfillRoutes
from studio.engine.routes.listening import ListeningRoutes
from studio.engine.routes.making import MakingRoutes
from studio.engine.routes.phonemes import PhonemesRoutes
from studio.engine.routes.routing import at, no_such_route
from studio.engine.routes.speech import SpeechRoutes
from studio.engine.routes.status import StatusRoutes
from studio.engine.routes.voices import VoiceRoutes
from studio.engine.routes.websocket import SocketRoutes
from studio.engine.store.store import Store
from studio.engine.turns import Turns


@dataclass(frozen=True, slots=True)
class Parts:
    """What the routes stand on. `craft` is what can be done with recordings, `bench` where it is done, and
    where `listener` listens."""

    turns: Turns
    roster: Roster
    store: Store
    bench: Bench
    listener: Listener
    craft: Craft


def build_app(parts: Parts, key: str, host: str = "") -> Starlette:
    """All routes. `key` is what clients must send; `host` an address beside loopback that is ours."""
    status = StatusRoutes(parts.turns)
    routes: list[BaseRoute] = [
        *at("/", "GET", status.status),
        *at("/openapi.json", "GET", status.description),
        *_voices(parts),
        *_datasets(parts.store),
        *_speech(parts),
        *_recordings(parts),
        *_listening(parts),
        *at("/studio/phonemes", "POST", PhonemesRoutes(parts.bench, parts.roster).phonemes),
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(Access, key=key, host=host)],
        exception_handlers={HTTPException: no_such_route},
    )
    app.router.redirect_slashes = False
    return app


def _voices(parts: Parts) -> Iterator[BaseRoute]:
    voices = VoiceRoutes(parts.roster, Previews(parts.store.folder / "previews", parts.turns), parts.store)
    making = MakingRoutes(voices, parts.bench, parts.craft, parts.turns)
    accents = AccentRoutes(voices)
    yield from at("/voices/clone", "POST", making.clone)
    yield from at("/voices/localize", "POST", making.localize)
    yield from at("/voices/mix", "POST", making.mix)
    yield from at("/voices", "GET", voices.list)
    yield from at("/voices", "POST", voices.create)
    yield from at("/voices/{id}", "GET", voices.get)
    yield from at("/voices/{id}", "PATCH", voices.update)
    yield from at("/voices/{id}", "DELETE", voices.delete)
    yield from at("/voices/{id}/preview", "GET", voices.preview)
    yield from at("/voices/{id}/accents", "PATCH", accents.attach)
    yield from at("/voices/{id}/accents/{accent}", "DELETE", accents.detach)
    yield from at("/accents", "GET", accents.list)


def _datasets(store: Store) -> Iterator[BaseRoute]:
    datasets = DatasetRoutes(store)
    yield from at("/datasets", "GET", datasets.list)
    yield from at("/datasets", "POST", datasets.create)
    yield from at("/datasets/{id}", "GET", datasets.get)
    yield from at("/datasets/{id}", "PATCH", datasets.update)
    yield from at("/datasets/{id}", "DELETE", datasets.delete)
    yield from at("/datasets/{id}/files", "GET", datasets.files)
    yield from at("/datasets/{id}/files", "POST", datasets.upload)
    yield from at("/datasets/{id}/files/{file_id}", "DELETE", datasets.delete_file)


def _speech(parts: Parts) -> Iterator[BaseRoute]:
    speech = SpeechRoutes(parts.turns, parts.roster)
    socket = SocketRoutes(parts.turns, parts.roster)
    yield from at("/tts/bytes", "POST", speech.tts_bytes)
    yield from at("/tts/sse", "POST", speech.tts_sse)
    yield from at("/tts/websocket", "GET", socket.plain)
    for path in ("/tts/websocket", "/tts/websocket/"):
        yield WebSocketRoute(path, socket.speak)


def _recordings(parts: Parts) -> Iterator[BaseRoute]:
    changing = ChangingRoutes(parts.turns, parts.roster, parts.store, parts.bench, parts.craft)
    infill = InfillRoutes(parts.turns, parts.roster, parts.store, parts.bench, parts.craft)
    yield from at("/voice-changer/bytes", "POST", changing.change_bytes)
    yield from at("/voice-changer/sse", "POST", changing.change_sse)
    yield from at("/infill/bytes", "POST", infill.infill_bytes)


def _listening(parts: Parts) -> Iterator[BaseRoute]:
    listening = ListeningRoutes(parts.store, parts.bench, parts.listener)
    yield from at("/stt", "POST", listening.stt)
    yield from at("/studio/marks", "POST", listening.marks)
    yield from at("/studio/pitch", "POST", listening.pitch)
    yield from at("/studio/judge", "POST", listening.judge)
    yield from at("/studio/compare", "POST", listening.compare)
