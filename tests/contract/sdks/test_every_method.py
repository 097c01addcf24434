"""The contract, each row stated once and run by our client and three official SDKs."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.contract.sdks.conftest import Driven, Refused

RATE = 24000
TEXT = "Hello there, and welcome."
LAYOUT = 2
WHOSE = slice(0, 156)
"""What an embedding says of the speaker; language, accent and gender come after."""
LACKS = {
    "2.0.0b2": {"cancelled", "flushed"},
    "2.0.17": {"cancelled", "flushed", "datasets", "create_dataset", "dataset_files", "upload_file"},
    "4.2.0": {"create", "mix"},
}
"""What an SDK has not; contexts of the two early ones can neither flush nor cancel unless they are
asynchronous."""


def needs(client: Driven, *verbs: str) -> None:
    lacking = LACKS.get(client.name, set()) & set(verbs)
    if lacking:
        pytest.skip(f"cartesia {client.name} has no {', '.join(sorted(lacking))}")


def samples(answered: Any) -> np.ndarray[Any, Any]:
    """What came as floats, whichever way it came."""
    pieces = [answered] if isinstance(answered, str) else answered["base64"]
    return np.frombuffer(b"".join(map(base64.b64decode, pieces)), "<i2") / 32768


def by_id(voice_id: str) -> dict[str, Any]:
    return {"mode": "id", "id": voice_id}


def spoken(client: Driven, voice: dict[str, Any], text: str = TEXT) -> np.ndarray[Any, Any]:
    return samples(client.speak(voice=voice, transcript=text, language="en"))


@pytest.fixture(scope="session")
def clara(ours: Driven) -> dict[str, Any]:
    """The first of the shipped voices."""
    voice: dict[str, Any] = ours.voices()[0]
    return voice


@pytest.fixture(scope="session")
def whole(ours: Driven, clara: dict[str, Any]) -> np.ndarray[Any, Any]:
    """What every client has to get of `TEXT`, whichever way it asks."""
    return spoken(ours, by_id(clara["id"]))


@pytest.fixture(scope="session")
def clone(client: Driven, clip: str) -> dict[str, Any]:
    """A voice that this client cloned."""
    made: dict[str, Any] = client.clone(clip=clip, name=f"Ada of {client.name}")
    return made


def test_status(client: Driven) -> None:
    status = client.status()

    assert status["ok"] is True
    assert status["version"]


def test_voices_come_to_the_end_and_no_further(client: Driven, ours: Driven) -> None:
    listed = [voice["id"] for voice in client.voices()]

    assert len(listed) == len(set(listed)) >= 28
    assert listed == [voice["id"] for voice in ours.voices()]


def test_voices_come_in_small_pages_as_well(client: Driven) -> None:
    if client.name == "2.0.0b2":
        pytest.skip("cartesia 2.0.0b2 knows no pages")
    listed = [voice["id"] for voice in client.voices(limit=7)]

    assert listed == [voice["id"] for voice in client.voices()]


def test_a_voice_is_got(client: Driven, clara: dict[str, Any]) -> None:
    got = client.voice(id=clara["id"])

    assert all(got[name] == clara[name] for name in ("id", "name", "description", "language"))


def test_speech_as_bytes(client: Driven, clara: dict[str, Any], whole: np.ndarray[Any, Any]) -> None:
    assert 0.5 < len(whole) / RATE < 5
    assert np.abs(whole).max() > 0.05
    assert np.array_equal(spoken(client, by_id(clara["id"])), whole)


def test_speech_as_events(client: Driven, clara: dict[str, Any], whole: np.ndarray[Any, Any]) -> None:
    told = client.stream(voice=by_id(clara["id"]), transcript=TEXT, language="en")

    assert np.array_equal(samples(told), whole)
    assert set(told.get("kinds", ["chunk", "done"])) == {"chunk", "done"}


def test_events_with_words(client: Driven, clara: dict[str, Any]) -> None:
    if client.name == "2.0.0b2":
        pytest.skip("cartesia 2.0.0b2 cannot ask for them here")
    asked = {"transcript": TEXT, "language": "en", "add_timestamps": True}
    told = client.stream(voice=by_id(clara["id"]), **asked)

    assert len(told["words"]) == len(TEXT.split())


def test_speech_over_a_socket(client: Driven, clara: dict[str, Any], whole: np.ndarray[Any, Any]) -> None:
    told = client.socket(voice=by_id(clara["id"]), transcript=TEXT, language="en", add_timestamps=True)

    assert np.array_equal(samples(told), whole)
    assert len(told["words"]) == len(TEXT.split())


def test_a_context_is_continued(client: Driven, clara: dict[str, Any]) -> None:
    pieces = ["Hello there, and welcome. ", "This is the second sentence."]
    told = client.pieces(transcripts=pieces, voice=by_id(clara["id"]), language="en")

    assert 1 < len(samples(told)) / RATE < 8
    assert np.abs(samples(told)).max() > 0.05


@pytest.mark.parametrize("verb", ["cancelled", "flushed"])
def test_a_context_is_cancelled_or_flushed(
    client: Driven, clara: dict[str, Any], whole: np.ndarray[Any, Any], verb: str
) -> None:
    needs(client, verb)
    told = getattr(client, verb)(voice=by_id(clara["id"]), transcript=TEXT, language="en")

    assert len(samples(told)) >= len(whole) * (1.6 if verb == "flushed" else 0.8)
    assert np.abs(samples(told)).max() > 0.05


def test_a_recording_is_changed(client: Driven, clara: dict[str, Any], clip: str) -> None:
    whole, streamed = (
        samples(change(clip=clip, voice_id=clara["id"])) for change in (client.change, client.change_stream)
    )
    said, rate = soundfile.read(clip)

    assert abs(len(whole) / RATE - len(said) / rate) < 0.01
    assert np.abs(whole).max() > 0.05
    assert np.array_equal(whole, streamed)


def test_a_gap_is_filled(client: Driven, clara: dict[str, Any], clip: str) -> None:
    asked = {"transcript": "in the middle", "voice_id": clara["id"]}
    middle = samples(client.infill(left=clip, right=clip, **asked))

    assert 0.3 < len(middle) / RATE < 3
    assert np.abs(middle).max() > 0.02


def test_round_trip_clone_get_create_speak(client: Driven, clone: dict[str, Any], ours: Driven) -> None:
    needs(client, "create")
    got = client.voice(id=clone["id"])
    embedding = got.get("embedding") or ours.voice(id=clone["id"])["embedding"]
    copy = client.create(name="Copy", description="", embedding=embedding, language="en")
    own = spoken(client, by_id(clone["id"]))

    assert np.abs(own).max() > 0.05
    assert np.array_equal(spoken(client, {"mode": "embedding", "embedding": embedding}), own)
    assert np.array_equal(spoken(client, by_id(copy["id"])), own)


def test_round_trip_clone_get_speak(
    client: Driven, clone: dict[str, Any], ours: Driven, whole: np.ndarray[Any, Any]
) -> None:
    own = spoken(client, by_id(client.voice(id=clone["id"])["id"]))
    embedding = ours.voice(id=clone["id"])["embedding"]

    assert np.array_equal(own, spoken(ours, {"mode": "embedding", "embedding": embedding}))
    assert len(own) != len(whole) or not np.array_equal(own, whole)


def test_a_voice_is_changed_and_forgotten(client: Driven, clip: str) -> None:
    made = client.clone(clip=clip, name="For a moment")
    client.update(id=made["id"], name="Bea", description="Warm.")
    got = client.voice(id=made["id"])
    client.delete(id=made["id"])

    assert (got["name"], got["description"]) == ("Bea", "Warm.")
    assert made["id"] not in [voice["id"] for voice in client.voices()]
    with pytest.raises(Refused):
        client.voice(id=made["id"])


def test_localized_the_speaker_stays(client: Driven, clone: dict[str, Any], ours: Driven) -> None:
    kept = ours.voice(id=clone["id"])
    moved = client.localize(voice=kept, language="fr")
    after = moved.get("embedding") or ours.voice(id=moved["id"])["embedding"]

    assert np.allclose(after[WHOSE], kept["embedding"][WHOSE], atol=1e-6)
    assert after != kept["embedding"]
    assert moved.get("language", "fr") == "fr"


def test_a_mix_lies_between_its_parents(client: Driven, clone: dict[str, Any], ours: Driven) -> None:
    needs(client, "mix")
    other = ours.voices()[1]
    parents = np.array([ours.voice(id=clone["id"])["embedding"], other["embedding"]])
    parts = [{"id": clone["id"], "weight": 3}, {"embedding": other["embedding"], "weight": 1}]
    mixed = np.array(client.mix(voices=parts)["embedding"])

    assert np.all(mixed >= parents.min(axis=0) - 1e-6)
    assert np.all(mixed <= parents.max(axis=0) + 1e-6)
    between = 0.75 * parents[0] + 0.25 * parents[1]
    between[LAYOUT] = parents[:, LAYOUT].max()  # A voice between has what either of them has.
    assert np.allclose(mixed[WHOSE], between[WHOSE], atol=1e-4)


def test_datasets(client: Driven, clip: str) -> None:
    needs(client, "datasets")
    made = client.create_dataset(name=f"Lines of {client.name}")
    client.upload_file(id=made["id"], path=clip)

    assert made["id"] in [dataset["id"] for dataset in client.datasets()]
    assert [file["filename"] for file in client.dataset_files(id=made["id"])] == [os.path.basename(clip)]


@pytest.mark.parametrize(
    ("asked", "status", "name"),
    [({"voice": "nobody"}, 404, "NotThere"), ({"transcript": "  "}, 400, "BadText")],
)
def test_what_is_refused(
    client: Driven, clara: dict[str, Any], asked: dict[str, str], status: int, name: str
) -> None:
    with pytest.raises(Refused) as refused:
        spoken(client, by_id(asked.get("voice", clara["id"])), asked.get("transcript", TEXT))

    if client.name == "ours":
        assert refused.value.name == name
    else:
        assert refused.value.status == status


def test_a_wrong_key_is_refused(client: Driven, clients: Callable[..., Driven]) -> None:
    with pytest.raises(Refused) as refused:
        clients(client.name, "not-the-key").voices()

    if client.name == "ours":
        assert refused.value.name == "KeyRefused"
    else:
        assert refused.value.status == 401
