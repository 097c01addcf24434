"""The voice of whoever speaks in a recording: once for each speaker, and sent nowhere unasked."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.resample import resample
from studio.core.as_recorded import SpeakerAt
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.errors import BadRequest, BadSound, Cancelled
from studio.core.region import Region
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.writer import Writer
from studio.services import as_recorded
from studio.services.speaker_clip import SpeakerClips
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine
from tests.fakes.made_speakers import MAN, RATE, WOMAN
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ALL_ABLE, choose, parts_of

TURN, PAUSE = 3.0, 0.7
"""A man and a woman speak in turns: he from 0 s on, she from 3.7 s on, he from 7.4 s on, and so on."""


def quiet(seconds: float) -> FloatArray:
    noise = np.random.default_rng(3).normal(size=round(seconds * RATE)) * 1e-4
    return np.asarray(noise, np.float32)


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("talk") / "harbour talk.wav"
    turns = [part for who in (MAN, WOMAN) * 3 for part in (who.says(TURN), quiet(PAUSE))]
    soundfile.write(path, np.concatenate(turns), RATE)
    return path


def at(talk: Path, second: float, *, context: float = 4.0) -> SpeakerAt:
    """Who speaks round 0.4 s of the talk."""
    start, end = round(second * RATE), round((second + 0.4) * RATE)
    frames = soundfile.info(talk).frames
    around = round(context * RATE)
    return SpeakerAt(talk, "f-1", Region(start, end), max(0, start - around), min(frames, end + around))


HIM, HIM_LATER, HER = 1.0, 15.8, 4.8


class Account:
    """A hosted service's voices: each clone is another."""

    def __init__(self) -> None:
        self.clips: dict[str, bytes] = {}
        self.forms: list[dict[str, str | bytes]] = []

    @property
    def voices(self) -> list[str]:
        return list(self.clips)

    def __call__(self, request: Request, answer: Answer) -> None:
        voice_id = request.path.removeprefix("/voices/").rstrip("/")
        if voice_id == "clone":
            self.forms.append(dict(parts_of(request)))
            made = f"c{len(self.forms)}"
            self.clips[made] = bytes(self.forms[-1]["clip"])  # type: ignore[arg-type]
            answer.send(200, {"id": made, "name": "As recorded", "is_owner": True})
        elif request.method == "DELETE":
            del self.clips[voice_id]
            answer.send(204, b"")
        elif voice_id in self.clips:
            answer.send(200, {"id": voice_id, "name": "As recorded"})
        elif request.path == "/":
            answer.send(200, ALL_ABLE)
        else:
            answer.send(404, b"Not found")


@pytest.fixture
def account(speaking: Services) -> Iterator[Account]:
    """The service that speaks, and may clone; this computer listens."""
    account = Account()
    with serving(account) as service:
        choose(speaking, service)
        speaking.as_recorded.allow()
        yield account
        speaking.connect.close()


def test_each_speaker_of_a_recording_is_cloned_once(speaking: Services, account: Account, talk: Path) -> None:
    him = speaking.as_recorded(at(talk, HIM), CancelToken())
    assert account.voices == [him]
    assert speaking.as_recorded(at(talk, HIM), CancelToken()) == him
    assert speaking.as_recorded(at(talk, HIM_LATER), CancelToken()) == him
    her = speaking.as_recorded(at(talk, HER), CancelToken())
    assert account.voices == [him, her]
    assert speaking.as_recorded.is_one(her)
    assert not speaking.as_recorded.is_one("another")


def test_takes_made_at_once_share_one_voice(speaking: Services, account: Account, talk: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        made = pool.map(lambda _: speaking.as_recorded(at(talk, HIM), CancelToken()), range(3))
        assert set(made) == {"c1"} == set(account.voices)


def test_this_computer_clones_unasked(speaking: Services, talk: Path) -> None:
    assert not speaking.as_recorded.must_ask
    him = speaking.as_recorded(at(talk, HIM), CancelToken())
    assert speaking.get_voice(him, CancelToken()).name == "As recorded, harbour talk"
    speaking.delete_voice(him, CancelToken())


def test_the_next_start_knows_the_voice(
    speaking: Services, account: Account, talk: Path, paths: Paths, engine: RunningEngine
) -> None:
    him = speaking.as_recorded(at(talk, HIM), CancelToken())
    again = Services(paths, Project.untitled(paths))
    again.connect.set_engine(engine.base_url, engine.key)
    try:
        assert not again.as_recorded.must_ask
        assert again.as_recorded(at(talk, HIM + 0.2), CancelToken()) == him
    finally:
        again.close()
    assert account.voices == [him]


def test_a_voice_that_was_deleted_is_made_again(speaking: Services, account: Account, talk: Path) -> None:
    him = speaking.as_recorded(at(talk, HIM), CancelToken())
    speaking.delete_voice(him, CancelToken())
    assert account.voices == []
    assert [speaking.as_recorded(at(talk, HIM), CancelToken())] == account.voices


def test_the_voice_that_was_not_asked_for_the_longest_goes(
    speaking: Services, account: Account, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(as_recorded, "KEPT", 1)
    him = speaking.as_recorded(at(talk, HIM), CancelToken())
    her = speaking.as_recorded(at(talk, HER), CancelToken())
    assert account.voices == [her]
    assert not speaking.as_recorded.is_one(him)


def test_another_speaker_between_is_left_out(speaking: Services, talk: Path) -> None:
    clips = SpeakerClips(speaking.listen, speaking.inputs, talk.parent, Writer())
    pieces = clips.pieces(at(talk, HIM), 9.0, CancelToken())
    hers = [(3.7, 6.7), (11.1, 14.1), (18.5, 21.5)]
    shared = sum(
        max(0.0, min(piece.end, end) - max(piece.start, start)) for piece in pieces for start, end in hers
    )
    assert shared < 0.1
    assert sum(piece.end - piece.start for piece in pieces) > 5.5, "more of him, from farther away"


def test_with_hardly_any_speech_there_is_a_sentence(
    speaking: Services, account: Account, tmp_path: Path
) -> None:
    path = tmp_path / "short.wav"
    soundfile.write(path, np.concatenate((quiet(1.0), MAN.says(0.8), quiet(1.0))), RATE)
    with pytest.raises(BadSound, match="too little speech round the patch"):
        speaking.as_recorded(at(path, 1.1), CancelToken())
    assert account.voices == []


@pytest.mark.parametrize(("rate", "channels"), [(8000, 2), (192_000, 1)])
def test_where_there_is_nothing_else_the_old_words_tell_the_voice(
    speaking: Services, account: Account, tmp_path: Path, rate: int, channels: int
) -> None:
    path = tmp_path / "old words.wav"
    sound = resample(np.concatenate((quiet(0.5), MAN.says(2.5), quiet(0.5))), RATE, rate)
    soundfile.write(path, np.stack([sound] * channels, axis=1), rate)
    who = SpeakerAt(path, "f-2", Region(round(0.5 * rate), 3 * rate), 0, len(sound))
    assert [speaking.as_recorded(who, CancelToken())] == account.voices
    sent = soundfile.info(BytesIO(account.clips["c1"]))
    assert (sent.samplerate, sent.channels) == (min(rate, 48_000), 1)
    assert sent.duration == pytest.approx(2.5, abs=0.2)


def test_stopped_nothing_is_made(speaking: Services, account: Account, talk: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        speaking.as_recorded(at(talk, HIM), cancel)
    assert account.voices == []


def test_a_hosted_service_gets_the_voice_once_it_was_allowed(speaking: Services, talk: Path) -> None:
    account = Account()
    with serving(account) as service:
        choose(speaking, service)
        assert speaking.as_recorded.must_ask
        with pytest.raises(BadRequest, match="Studio B was not allowed"):
            speaking.as_recorded(at(talk, HIM), CancelToken())
        assert account.forms == []
        assert "“harbour talk.wav” on Studio B" in speaking.as_recorded.question("harbour talk.wav")
        speaking.as_recorded.allow()
        assert not speaking.as_recorded.must_ask
        speaking.as_recorded(at(talk, HIM), CancelToken())
        speaking.connect.close()
    [form] = account.forms
    assert (form["name"], form["mode"]) == ("As recorded, harbour talk", "similarity")
    seconds = soundfile.info(BytesIO(account.clips["c1"])).duration
    assert 3.0 < seconds < 6.6, "about five, as the API advises"
