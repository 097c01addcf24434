"""What the engine answers of a recording's measures, as the window says it: the engine speaks English."""

from __future__ import annotations

from studio.core.language import mark
from studio.core.retold import retold

SENTENCES = (
    mark("Nothing is clipped."),
    mark("A few peaks are clipped; recorded a little more quietly it would sound cleaner."),
    mark("Much is clipped and sounds harsh: record it again, more quietly."),
    mark("The background is quiet."),
    mark("Some noise can be heard behind the voice."),
    mark("The noise is nearly as loud as the voice: choose a quieter place."),
    mark("The sound is full up to its heights."),
    mark("The heights are missing, as after a strong compression."),
    mark("It sounds like a telephone: everything high is missing."),
    mark("The room is hardly heard."),
    mark("The room can be heard; nearer to the microphone it would be drier."),
    mark("The room echoes: record nearer to the microphone, among soft things."),
    mark("One person speaks."),
    mark("The voice changes in the middle; perhaps somebody else speaks there."),
    mark("More than one person seems to speak: choose a part with one alone."),
)
WITH_FIGURES = (
    mark("There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best."),
    mark("There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough."),
    mark("There are {seconds:.1f} s of speech, which is enough."),
)


def measure_sentence(answered: str) -> str:
    """The sentence of a measure in the language of the window; one that is not known as it is."""
    return retold(answered, WITH_FIGURES)
