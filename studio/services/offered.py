"""What a connection does not offer, in a sentence."""

from __future__ import annotations

from studio.core.connection import Ability
from studio.core.language import tr

ABILITY_NAMES = {
    Ability.TTS: tr("speaking", about="offered"),
    Ability.STREAM: tr("speech that is heard while it is made", about="offered"),
    Ability.TIMESTAMPS: tr("times of words", about="offered"),
    Ability.CONTROLS: tr("speed and emotions", about="offered"),
    Ability.SEED: tr("other takes of the same words", about="offered"),
    Ability.PAUSES: tr("typed pauses", about="offered"),
    Ability.PHONEMES: tr("words by their sounds", about="offered"),
    Ability.INFILL: tr("infill", about="offered"),
    Ability.VOICE_CHANGER: tr("the voice changer", about="offered"),
    Ability.CLONE: tr("cloning", about="offered"),
    Ability.MIX: tr("mixing voices", about="offered"),
    Ability.LOCALIZE: tr("localizing", about="offered"),
    Ability.CREATE: tr("voices made of numbers", about="offered"),
    Ability.DATASETS: tr("datasets", about="offered"),
    Ability.DATASET_EDIT: tr("changing and deleting datasets", about="offered"),
}


def not_offered(name: str, ability: Ability) -> str:
    """That the connection of that name has none of it."""
    return tr("{name} does not offer {ability}.", name=name, ability=ABILITY_NAMES[ability])
