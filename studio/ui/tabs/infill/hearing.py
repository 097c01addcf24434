"""Hearing the recording as it was, as it is mended, with a take in its place, and around its edges."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.audio.splice import Patch
from studio.core.clip import Clip
from studio.core.language import tr, trn
from studio.core.region import Region
from studio.core.take import Take
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.reading.recording import Recording
from studio.ui.speech.playing import RUNNING, Playing
from studio.ui.tabs.infill.matching import matched
from studio.ui.tabs.infill.mended import Mended, mended
from studio.ui.transport.audition import Spot
from studio.ui.waveform.gap import Gap

AROUND = 3.0
"""Seconds on each side of a patch that are heard with it."""
OWN = "infill:"
BEFORE, TAKE = f"{OWN}mended:", f"{OWN}take:"
Parts = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Sound:
    """What shall be heard: `patches` in the recording, or in its frames `part`, under `key`; all of them as
    loud as `like`, where there is one. The transport says `name` and `note` of it."""

    key: str
    name: str
    note: str
    patches: tuple[PatchFile, ...] = ()
    part: Region | None = None
    like: PatchFile | None = None

    def read(self) -> list[Patch]:
        """The patches with their sound. Raises as `PatchFile.read`."""
        found = [patch.read() for patch in self.patches]
        like = self.like.read() if self.like is not None else None
        return [matched(patch, like) for patch in found] if like is not None else found


def key_of(patches: tuple[PatchFile, ...]) -> str:
    """What tells these from others, empty for none."""
    return ",".join(f"{each.place.start}-{each.place.end}:{each.file}:{each.treatment}" for each in patches)


@dataclass(frozen=True, slots=True)
class InPlace:
    """How a take is heard in its place: `like` is the one that it shall be as loud as, itself for none."""

    name: str
    note: str = tr("with the recording around it")
    like: PatchFile | None = None
    loop: bool = False


class Hearing(QObject):
    """`moved(seconds)` with the playhead on the recording; `sourced(name, note, Clip or peaks)` when the
    player has something of the tab's; `unsourced` when it has that no more; `turned` when sound begins or
    ends; `failed(StudioError)`."""

    moved = Signal(float)
    sourced = Signal(str, str, object)
    unsourced = Signal()
    turned = Signal()
    failed = Signal(object)

    def __init__(self, pool: JobPool, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playing = Playing(player, self)
        self.place = 0.0
        self._player = player
        self._recording: Recording | None = None
        self._heard: Mended | None = None
        self._wanted = Sound("", "", "")
        self._begin: float | None = None
        self._parts: Parts = ()
        self._loop = False
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._ready)
        self._act.failed.connect(self.failed)
        self.playing.moved.connect(self._moved)
        self.playing.turned.connect(self.turned)

    def close(self) -> None:
        """Silence, and nothing more of the player."""
        self._act.leave()
        self.playing.unload()
        self.playing.leave()

    def set_recording(self, recording: Recording | None) -> None:
        """Another recording."""
        self._act.leave()
        had = self.playing.is_ours
        self.playing.unload()
        self._recording, self._heard, self.place = recording, None, 0.0
        if had:
            self.unsourced.emit()

    def grow(self, recording: Recording) -> None:
        """More of the same recording was read; once that is all, the strip shows it."""
        self._recording = recording
        heard, sound = self._heard, self._wanted
        if recording.whole and heard is not None and self.playing.is_ours and sound.part is None:
            self.sourced.emit(sound.name, sound.note, self._shown(heard, sound))

    def stand_ready(self) -> None:
        """Gives the player the recording, so that time and strip tell of it before it is heard; not while
        anything sounds."""
        if self._player.state not in RUNNING:
            self.spot(None)

    @property
    def is_sounding(self) -> bool:
        """True while something of the tab's is heard."""
        return self.playing.sounding.startswith(OWN)

    @property
    def heard_take(self) -> str:
        """The id of the take that sounds in its place; empty for none."""
        sounding = self.playing.sounding
        return sounding.removeprefix(TAKE).partition(":")[0] if sounding.startswith(TAKE) else ""

    def hears(self, take: Take) -> bool:
        """True while that take sounds."""
        return self.heard_take == take.id

    def hear_take(self, take: Take, laid: PatchFile, wanted: InPlace) -> None:
        """Plays a take in its place, from what stands before it to what stands behind; holds it if it
        sounds."""
        if self.hears(take):
            self.playing.pause()
        else:
            like = wanted.like if wanted.like != laid else None
            self.hear_place(f"{TAKE}{take.id}:{key_of((laid,))}:{like}", laid, wanted)

    def hear_place(self, key: str, laid: PatchFile, wanted: InPlace) -> None:
        """Plays a patch in its place under a key; from its beginning if it sounds."""
        if self._recording is not None:
            around = round(AROUND * self._recording.rate)
            part = Region(
                max(0, laid.place.start - around), min(self._recording.frames, laid.place.end + around)
            )
            like = wanted.like if wanted.like != laid else None
            sound = Sound(key, wanted.name, wanted.note, (laid,), part, like)
            self._hear(sound, part.start / self._recording.rate, loop=wanted.loop)

    def hear_closed(self, closed: PatchFile, name: str) -> None:
        """Plays what stands on both sides of words that were taken out, and how they meet."""
        if self._recording is not None:
            around = round(AROUND * self._recording.rate)
            place = closed.place
            part = Region(max(0, place.start - around), min(self._recording.frames, place.end + around))
            sound = Sound(f"{OWN}closed:{key_of((closed,))}", name, tr("words taken out"), (closed,), part)
            self._hear(sound, part.start / self._recording.rate)

    def hear_mended(self, patches: tuple[PatchFile, ...]) -> None:
        """Plays the recording with what was accepted, from where the playhead is."""
        if self._recording is not None:
            count = len(patches)
            note = trn("with {count} patch", "with {count} patches", count) if count else tr("as recorded")
            key = BEFORE + key_of(patches)
            self._hear(Sound(key, self._recording.path.name, note, patches), self.place)

    def hear_before(self, gap: Gap) -> None:
        """Plays the recording as it was, around the gap."""
        if self._recording is not None:
            begin, end = max(0.0, gap.start - AROUND), min(gap.end + AROUND, self._recording.seconds)
            sound = Sound(BEFORE, self._recording.path.name, tr("as recorded"))
            self._hear(sound, None, ((begin, end),))

    def spot(self, gap: Gap | None) -> Spot | None:
        """Where the playhead and the gap are in what the player has: the recording as it was last heard, or
        as it was recorded, which costs nothing to stand ready. None without a recording."""
        if self._recording is None:
            return None
        if not (self.playing.is_ours and self.playing.key.startswith(BEFORE)):
            self._act.leave()
            self._wanted = Sound(BEFORE, self._recording.path.name, tr("as recorded"))
            self._load(mended(self._recording, ()))
        heard = self._heard
        assert heard is not None
        selection = (heard.moment(gap.start), heard.moment(gap.end)) if gap is not None else None
        return Spot(heard.moment(self.place), selection)

    def seek(self, place: float) -> None:
        """Moves the playhead on the recording, and what sounds with it."""
        self.place = place
        if self.playing.is_ours and self._heard is not None:
            self.playing.seek(self._heard.moment(place))

    def _hear(self, sound: Sound, begin: float | None, parts: Parts = (), *, loop: bool = False) -> None:
        self._begin, self._parts, self._loop = begin, parts, loop
        if self.playing.is_ours and self.playing.key == sound.key:
            self._start()
            return
        self._wanted, recording = sound, self._recording
        assert recording is not None

        def work(work: Work) -> Mended:
            patches = sound.read()
            work.cancel.check()
            return mended(recording, patches, sound.part)

        self._act.begin(tr("Laying in {name}", name=sound.name) if sound.patches else "", work)

    def _ready(self, heard: Mended) -> None:
        self._load(heard)
        self._start()

    def _load(self, heard: Mended) -> None:
        self._heard, sound, place = heard, self._wanted, self.place
        self.playing.expect(sound.key)
        self._player.load_source(heard, sound.key)
        self.seek(place)
        self.sourced.emit(sound.name, sound.note, self._shown(heard, sound))

    def _shown(self, heard: Mended, sound: Sound) -> object:
        """What the transport draws: a part as it is, of the whole the peaks."""
        if sound.part is not None:
            samples = heard.read(0, heard.frames)
            return Clip(samples[:, 0] if heard.channels == 1 else samples, heard.sample_rate)
        assert self._recording is not None
        return self._recording.drawn.peaks

    def _start(self) -> None:
        assert self._heard is not None
        parts = ((0.0, self._heard.seconds),) if self._loop else self._parts
        if parts:
            self._player.play_parts(parts, loop=self._loop)
        else:
            moment = self._heard.moment(self._begin) if self._begin is not None else None
            self.playing.start(moment)

    def _moved(self, seconds: float) -> None:
        if self._heard is not None:
            self.place = self._heard.place(seconds)
            self.moved.emit(self.place)
