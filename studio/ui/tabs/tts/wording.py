"""The tab's words and numbers, as the design spells them."""

from __future__ import annotations

from studio.core.language import tr
from studio.core.speech import Container
from studio.core.take import Take
from studio.ui.tabs.tts.changes import said_instead
from studio.ui.tabs.tts.standing import Difference

CHANGED = {
    Difference.WORDS: tr("Words changed"),
    Difference.VOICE: tr("Voice changed"),
    Difference.SETTINGS: tr("Settings changed"),
}
CHANGED_SPOKEN = {
    Difference.WORDS: tr("words changed"),
    Difference.VOICE: tr("voice changed"),
    Difference.SETTINGS: tr("settings changed"),
}
OLDER = {
    Difference.WORDS: tr("older words"),
    Difference.VOICE: tr("another voice"),
    Difference.SETTINGS: tr("other settings"),
}
QUOTE_LENGTH = 48


def stale_tip(take: Take, changed: Difference, text: str) -> str:
    """Why a block with that text is amber, and what helps."""
    if changed is Difference.WORDS:
        said = said_instead(take.request.text, text)
        said = said if len(said) <= QUOTE_LENGTH else said[: QUOTE_LENGTH - 1].rstrip() + "…"
        return tr("The take says “{words}”. Make it again to hear the new words.", words=said)
    if changed is Difference.VOICE:
        return tr(
            "The take was spoken by {voice}. Make it again to hear the new voice.", voice=take.voice_name
        )
    return tr("The take was made with other settings. Make it again to hear these.")


def no_words(take: Take) -> str:
    """Why a take has no words under its waveform; empty if it has."""
    if take.words:
        return ""
    if take.request.format.container is Container.MP3:
        return tr("An MP3 comes without the times of its words. Make the take as WAV to see them here.")
    return tr("The service did not send the times of the words.")
