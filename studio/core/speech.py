"""What one asks for when something shall be spoken."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from studio.core.pronunciation import Pronunciation


class Container(StrEnum):
    RAW = "raw"
    WAV = "wav"
    MP3 = "mp3"


class Encoding(StrEnum):
    """Samples of raw and wav sound, in the API's words (RawEncoding)."""

    F32 = "pcm_f32le"
    S16 = "pcm_s16le"
    MULAW = "pcm_mulaw"
    ALAW = "pcm_alaw"


class Feeling(StrEnum):
    """The five emotions of the API's experimental controls."""

    ANGER = "anger"
    POSITIVITY = "positivity"
    SURPRISE = "surprise"
    SADNESS = "sadness"
    CURIOSITY = "curiosity"


class Level(StrEnum):
    """How strong a feeling is; the API leaves the middle one out of the tag."""

    LOWEST = "lowest"
    LOW = "low"
    MEDIUM = ""
    HIGH = "high"
    HIGHEST = "highest"


SPEED_WORDS = {
    "slowest": -1.0,
    "slow": -0.5,
    "normal": 0.0,
    "fast": 0.5,
    "fastest": 1.0,
}
SLOWEST_PACE, FASTEST_PACE = 0.65, 1.5
SAMPLE_RATES = (8000, 16000, 22050, 24000, 44100, 48000)
MP3_BIT_RATES = (32000, 64000, 96000, 128000, 192000)
LANGUAGES = (
    "en",
    "fr",
    "de",
    "es",
    "pt",
    "zh",
    "ja",
    "hi",
    "it",
    "ko",
    "nl",
    "pl",
    "ru",
    "sv",
    "tr",
)
MODELS = ("sonic-2", "sonic-turbo", "sonic", "sonic-english", "sonic-multilingual")
MAX_CHARACTERS = 20_000


class Delivery(StrEnum):
    """How made sound comes: as a file's bytes, or in events that are heard while they come."""

    BYTES = "bytes"
    SSE = "sse"
    WEBSOCKET = "websocket"


@dataclass(frozen=True, slots=True)
class Emotion:
    """One `emotion:level` tag."""

    feeling: Feeling
    level: Level = Level.MEDIUM

    @property
    def tag(self) -> str:
        """The API's spelling: `curiosity:low`, or `curiosity` for the middle level."""
        return f"{self.feeling}:{self.level}" if self.level else str(self.feeling)

    @classmethod
    def from_tag(cls, tag: str) -> Emotion:
        """The emotion of a tag; ValueError if either half is unknown."""
        feeling, _, level = tag.strip().lower().partition(":")
        return cls(Feeling(feeling), Level(level))


@dataclass(frozen=True, slots=True)
class Controls:
    """The API's experimental controls: `speed` from -1 (slowest) over 0 to 1 (fastest), and emotions."""

    speed: float = 0.0
    emotions: tuple[Emotion, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """`sample_rate` in Hz; `encoding` for raw and wav; `bit_rate` in bits a second, for mp3."""

    container: Container = Container.WAV
    sample_rate: int = 44100
    encoding: Encoding | None = Encoding.S16
    bit_rate: int | None = None


@dataclass(frozen=True, slots=True)
class SpeechRequest:
    """One text to speak, by the voice of an id or, where `embedding` has its 192 numbers, by those.

    `duration` caps the sound, in seconds; `seed` picks one of many takes where the connection knows how (the
    engine on this computer), and is ignored elsewhere. `text` is as it was written: marks such as
    `[pause 0.5]` are in it. `pronunciations` are those for words of the text, see `core.pronunciation`.
    """

    text: str
    voice_id: str
    model: str = "sonic-2"
    language: str = "en"
    controls: Controls = field(default_factory=Controls)
    format: OutputFormat = field(default_factory=OutputFormat)
    duration: float | None = None
    seed: int = 0
    embedding: tuple[float, ...] = ()
    pronunciations: tuple[Pronunciation, ...] = ()


def pace_of(speed: float) -> float:
    """Words a second beside normal, 0.65 at -1, 1 at 0, 1.5 at 1; even steps sound even."""
    speed = min(1.0, max(-1.0, speed))
    return float(FASTEST_PACE**speed if speed >= 0 else SLOWEST_PACE**-speed)
