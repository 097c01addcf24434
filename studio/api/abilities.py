"""What a connection turned out not to offer, though its profile has it."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from studio.api.call import Call
from studio.core.connection import Ability
from studio.core.errors import Details, NotOffered, NotThere, StudioError
from studio.core.language import tr

NAMES = {
    Ability.TTS: tr("speech", about="offered"),
    Ability.STREAM: tr("speech that is heard while it is made", about="offered"),
    Ability.INFILL: tr("infill", about="offered"),
    Ability.VOICE_CHANGER: tr("the voice changer", about="offered"),
    Ability.CLONE: tr("cloning", about="offered"),
    Ability.MIX: tr("mixing voices", about="offered"),
    Ability.LOCALIZE: tr("another language for a voice", about="offered"),
    Ability.CREATE: tr("voices from numbers", about="offered"),
    Ability.DATASETS: tr("datasets", about="offered"),
    Ability.DATASET_EDIT: tr("changing and deleting datasets", about="offered"),
}
SUNSET = "model_sunsetted"
NAMED = ("voice", "dataset", "file", "model")
"""A refusal that speaks of one of these means the thing, not the method."""


class Abilities:
    """Abilities that are off, each with the reason. From any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._off: dict[Ability, str] = {}

    def __contains__(self, ability: object) -> bool:
        """Whether nothing speaks against it."""
        with self._lock:
            return ability not in self._off

    @property
    def off(self) -> Mapping[Ability, str]:
        """Those that are off, and a sentence that says why."""
        with self._lock:
            return dict(self._off)

    def reason(self, ability: Ability) -> str:
        """Why it is off; empty if it is not."""
        return self.off.get(ability, "")

    def worked(self, call: Call) -> None:
        """The service did it: whatever was thought of it before."""
        with self._lock:
            if call.ability is not None:
                self._off.pop(call.ability, None)

    def failed(self, call: Call, error: StudioError) -> StudioError:
        """Turns an ability off where `error` means that the service has none of it, and gives the error to
        raise: NotOffered with the reason, or `error` itself."""
        ability = call.ability
        if ability is None or not _means_never(call, error):
            return error
        reason = _reason(ability, error.details)
        with self._lock:
            self._off[ability] = reason
        return NotOffered(reason, charge=error.charge, details=error.details)


def _means_never(call: Call, error: StudioError) -> bool:
    if isinstance(error, NotOffered):
        # One model of many that is gone does not end speech.
        return error.details.code != SUNSET or call.ability not in (Ability.TTS, Ability.STREAM)
    return isinstance(error, NotThere) and not (call.names and _names_something(error.details))


def _names_something(details: Details) -> bool:
    said = f"{details.title} {details.message}".lower()
    return any(word in said for word in NAMED)


def _reason(ability: Ability, details: Details) -> str:
    name = NAMES.get(ability, str(ability))
    if details.code == SUNSET:
        return tr("The service has ended the model that it used for {ability}.", ability=name)
    if details.code == "not_offered" and details.message.endswith("."):
        return details.message
    return tr("The service does not offer {ability} any more.", ability=name)
