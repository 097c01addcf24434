"""Requests that are nearly right: one thing in them is not what it should be.

STUDIO_FUZZ=1000 makes so many of each kind; the suite itself makes a few dozen.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.conversation import CLASSIC, CURRENT, RAW, client, voice_named
from tests.contract.recordings import tone, wav
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running

MANY = int(os.environ.get("STUDIO_FUZZ", "40"))
pytestmark = pytest.mark.timeout(120 + MANY)
PROBES = settings(max_examples=MANY, suppress_health_check=list(HealthCheck))
CLARA, MINE, SET = "{clara}", "{mine}", "{set}"
VOICE = {"mode": "id", "id": CLARA, "__experimental_controls": {"speed": "slow", "emotion": ["anger:high"]}}
SPEECH = {
    "model_id": "sonic-2", "transcript": "Hi.", "voice": VOICE, "output_format": RAW, "language": "en",
    "duration": 2.0, "speed": "slow", "generation_config": {"speed": 1.1, "volume": 1.0, "emotion": "happy"},
    "add_timestamps": True, "add_phoneme_timestamps": True, "context_id": "c", "seed": 3, "locale": "en-GB",
    "pronunciations": [{"text": "Hi", "alias": "High", "phonemes": "hˈI", "case_sensitive": True}],
}  # fmt: skip
BODIES: list[tuple[str, str, Any]] = [
    ("POST", "/tts/bytes", SPEECH),
    ("POST", "/tts/sse", SPEECH),
    ("POST", "/voices", {"name": "N", "description": "d", "embedding": [], "base_voice_id": CLARA}),
    ("PATCH", f"/voices/{MINE}", {"name": "N", "description": "d", "gender": None, "accent": "british"}),
    ("PATCH", f"/voices/{MINE}/accents", {"accents": ["parisian"]}),
    ("POST", "/voices/mix", {"voices": [{"id": CLARA, "weight": 1}, {"id": MINE, "weight": 2.0}]}),
    ("POST", "/voices/localize", {
        "voice_id": CLARA, "name": "N", "description": "d", "language": "en",
        "original_speaker_gender": "female", "dialect": "uk",
    }),
    ("POST", "/datasets", {"name": "N", "description": "d"}),
    ("POST", "/studio/phonemes", {"text": "Nguyen", "language": "en-GB", "sounds_like": "win"}),
    ("PATCH", f"/datasets/{SET}", {"name": "N", "description": "d"}),
]  # fmt: skip
FORMAT = {
    "output_format[container]": "wav", "output_format[sample_rate]": "24000",
    "output_format[encoding]": "pcm_s16le", "output_format[bit_rate]": "64000",
}  # fmt: skip
FORMS: list[tuple[str, dict[str, str], str]] = [
    ("/voices/clone", {"name": "N", "language": "en", "mode": "stability", "enhance": "true"}, "clip"),
    (f"/datasets/{SET}/files", {"purpose": "fine_tune"}, "file"),
    ("/voice-changer/bytes", {"voice[id]": CLARA, **FORMAT}, "clip"),
    ("/voice-changer/sse", {"voice[id]": CLARA, **FORMAT, "output_format[container]": "raw"}, "clip"),
    ("/infill/bytes", {
        "model_id": "m", "language": "en", "transcript": "Hi.", "voice_id": CLARA, **FORMAT,
        "voice[__experimental_controls][speed]": "-0.5",
        "voice[__experimental_controls][emotion][]": "anger",
    }, "left_audio"),
]  # fmt: skip
FILES = [wav(tone(0.2)), wav(tone(0.2), kind="FLAC"), wav(tone(0.2), kind="OGG"), wav(tone(0.2), kind="MP3")]

ODD_NUMBERS = st.sampled_from([0, -1, 2**31, 2**63, 2**70, 10**400, -0.0, 1e308, float("nan"), float("inf")])
ODD_TEXTS = st.sampled_from(
    ["", " ", "\0", "../..", "x" * 5000, "\u202ex", "💥", "NaN", "-1", "1e999", "null", "[]"]
)
ODD = st.recursive(
    st.none() | st.booleans() | ODD_NUMBERS | ODD_TEXTS | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("toy"), lambda _: FullVoice(), ToyCraft()) as engine:
        yield engine


@pytest.fixture(scope="module")
def names(toy: RunningEngine) -> dict[str, str]:
    """What stands for the voice that came along, the user's own, and a dataset."""
    clara = voice_named(toy)["id"]
    with client(toy) as asking:
        mine = asking.post("/voices", json={"name": "M", "embedding": [], "base_voice_id": clara}).json()[
            "id"
        ]
        dataset = asking.post("/datasets", json={"name": "D"}).json()["id"]
    return {CLARA: clara, MINE: mine, SET: dataset}


def named(text: str, names: dict[str, str]) -> str:
    for sign, name in names.items():
        text = text.replace(sign, name)
    return text


def places(value: Any, above: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to everything in a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [above, *(place for key, each in inner for place in places(each, (*above, key)))]


def with_one_changed(body: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    changed = copy.deepcopy(body)
    at = changed
    for key in place[:-1]:
        at = at[key]
    at[place[-1]] = value
    return changed


def check(answer: httpx.Response) -> None:
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        message = answer.json()["message"]
        assert message.endswith((".", "?"))
        assert not any(sign in message for sign in ("Traceback", "Error", "pydantic", "object at 0x"))


@PROBES
@given(data=st.data())
def test_json_with_one_thing_wrong(toy: RunningEngine, names: dict[str, str], data: st.DataObject) -> None:
    method, path, body = data.draw(st.sampled_from(BODIES))
    place = data.draw(st.sampled_from(places(body)))
    changed = with_one_changed(body, place, data.draw(ODD))
    with client(toy, data.draw(st.sampled_from([CLASSIC, CURRENT]))) as asking:
        content = named(json.dumps(changed, ensure_ascii=data.draw(st.booleans())), names).encode(
            "utf-8", "replace"
        )
        check(asking.request(method, named(path, names), content=content))


@PROBES
@given(data=st.data())
def test_forms_with_one_thing_wrong(toy: RunningEngine, names: dict[str, str], data: st.DataObject) -> None:
    path, fields, file = data.draw(st.sampled_from(FORMS))
    sent = {name: named(value, names) for name, value in fields.items()}
    content = data.draw(st.sampled_from(FILES))
    if data.draw(st.booleans()):
        sent[data.draw(st.sampled_from(sorted(sent)))] = data.draw(ODD_TEXTS | st.text(max_size=20))
    else:
        content = bent(content, data)
    with client(toy, data.draw(st.sampled_from([CLASSIC, CURRENT]))) as asking:
        files = {file: (data.draw(ODD_TEXTS), content)}
        check(asking.post(named(path, names), data=sent, files=files))


def bent(content: bytes, data: st.DataObject) -> bytes:
    """The file with some bytes of its head changed, or cut off."""
    if data.draw(st.booleans()):
        return content[: data.draw(st.integers(0, len(content)))]
    changed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, min(200, len(content) - 1)))] = data.draw(st.integers(0, 255))
    return bytes(changed)


@PROBES
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "BREW"]),
    path=st.sampled_from([
        "/", "//", "/voices//", "/voices/%00", "/voices/%2e%2e/x", "/voices/a%2fb", "/datasets/ /files",
        "/voices/x/preview/y", "/voices/" + "x" * 3000, "/tts", "/tts/websocket", "/%ff%fe", "/voices/mix/",
    ]),
    query=st.sampled_from(["", "limit=-1", "limit=" + "9" * 5000, "starting_after=%00", "q=%ff", "gender[]=x",
                           "cartesia_version=9999-99-99", "&&&=", "expand[]=x&expand[]=y"]),
    headers=st.dictionaries(
        st.sampled_from(["Cartesia-Version", "Accept", "Content-Type", "Content-Length", "Expect", "Range"]),
        st.sampled_from(["", "x", "0", "text/plain", "multipart/form-data; boundary=" + "x" * 300, "*/*"]),
    ),
)  # fmt: skip
def test_addresses_that_are_none(
    toy: RunningEngine, method: str, path: str, query: str, headers: dict[str, str]
) -> None:
    if headers.get("Content-Length", "0") != "0":
        del headers["Content-Length"]
    with client(toy) as asking:
        answer = asking.request(method, f"{path}?{query}", headers=headers)
    assert answer.status_code < 500
    if (
        answer.status_code >= 400
        and method != "HEAD"
        and answer.headers["content-type"] == "application/json"
    ):
        check(answer)
