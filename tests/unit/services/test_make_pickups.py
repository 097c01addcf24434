"""Takes of pickups: quoted before, asked for once, kept whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from studio.audio.fingerprint import fingerprint
from studio.core.cancel import CancelToken
from studio.core.hearing import HeardWord
from studio.core.patch import PatchKind
from studio.core.pickups.patching import Manner
from studio.core.pickups.pickup import Pickup
from studio.core.script_making import Fate
from studio.library.word_files import WordFiles
from studio.services.pickup_takes import BEGUN, LOG, key_of, log_of
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, Service, serving
from tests.unit.services.pickup_orders import orders
from tests.unit.services.scripts import ALL_ABLE, SECOND, choose, parts_of, recording, voicing


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return recording(tmp_path / "talk.wav", 20.0)


@contextmanager
def hosted(services: Services, fails: dict[str, tuple[int, dict[str, str]]]) -> Iterator[Service]:
    """A hosted service, which answers the words in `fails` so."""

    def speech(request: Request, answer: Answer) -> None:
        words = str(dict(parts_of(request))["transcript"])
        if words in fails:
            answer.send(*fails[words])
        else:
            answer.send(200, SECOND)

    with serving(voicing(speech, ALL_ABLE)) as service:
        choose(services, service)
        yield service
        services.connect.close()


def asked(service: Service) -> list[str]:
    made = [each for each in service.requests if each.path == "/infill/bytes"]
    return [str(dict(parts_of(each))["transcript"]) for each in made]


@pytest.fixture(autouse=True)
def charging(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service on loopback costs nothing; here it stands for one that does."""
    for module in ("make_pickups", "make_many", "quote"):
        monkeypatch.setattr(f"studio.services.{module}.is_free", lambda c: c.is_this_computer)


def test_one_quote_one_run_and_nothing_twice(services: Services, talk: Path) -> None:
    wanted, cancel = [*orders(talk, 3), replace(orders(talk, 1)[0], id="again:0")], CancelToken()
    arrived: list[tuple[str, bool]] = []
    with hosted(services, {}) as service:
        quote = services.make_pickups.quote(wanted, services.project, cancel)
        assert quote.credits == 3 * (300 + len("word 1"))
        assert asked(service) == []
        made = services.make_pickups(
            wanted, services.project, cancel, arrived=lambda key, _, new: arrived.append((key, new))
        )
        assert sorted(arrived) == [("again:0", False), ("p1:0", True), ("p2:0", True), ("p3:0", True)]
        assert not made.left
        again = services.make_pickups(wanted, services.project, cancel)
        assert {each.fate for each in again.outcomes.values()} == {Fate.THERE}
        assert services.make_pickups.quote(wanted, services.project, cancel).credits == 0
        fresh = services.make_pickups(wanted[:1], services.project, cancel, again={"p1:0"})
        assert fresh.outcomes["p1:0"].fate is Fate.MADE
        other_take = replace(wanted[0], id="p1:1", seed=1)
        assert services.make_pickups.quote([other_take], services.project, cancel).credits > 0
    assert sorted(asked(service)) == ["word 1", "word 1", "word 2", "word 3"]


def test_another_sound_under_the_same_name_is_another_request(services: Services, talk: Path) -> None:
    with hosted(services, {}) as service:
        services.make_pickups(orders(talk, 1), services.project, CancelToken())
        samples, rate = soundfile.read(talk)
        soundfile.write(talk, samples * 0.9, rate)
        wanted = orders(talk, 1)
        made = services.make_pickups(wanted, services.project, CancelToken())
        assert made.outcomes["p1:0"].fate is Fate.MADE
        soundfile.write(talk, samples * 0.8, rate)
        changed = services.make_pickups(wanted, services.project, CancelToken())
        assert str(changed.outcomes["p1:0"].error) == (
            "“talk.wav” changed since the places of the list were found. Match the list anew."
        )
    assert len(asked(service)) == 2


def test_what_fails_alone_does_not_stop_the_rest_but_no_credits_do(services: Services, talk: Path) -> None:
    fails = {"word 2": (400, {"title": "Bad text", "message": "No."})}
    with hosted(services, fails) as service:
        made = services.make_pickups(orders(talk, 3), services.project, CancelToken())
        assert [made.outcomes[key].fate for key in ("p1:0", "p2:0", "p3:0")] == [
            Fate.MADE,
            Fate.FAILED,
            Fate.MADE,
        ]
        fails["word 2"] = (402, {"title": "No credits", "message": "Buy some."})
        ended = services.make_pickups(orders(talk, 7), services.project, CancelToken())
        assert ended.ended_by is not None
        assert ended.outcomes["p7:0"].fate is Fate.NOT_MADE
        fails.clear()
        rest = services.make_pickups(orders(talk, 7), services.project, CancelToken())
        assert not rest.left
    assert sorted(set(asked(service))) == [f"word {n}" for n in range(1, 8)]
    assert asked(service).count("word 1") == 1
    assert services.make_pickups.unsure(orders(talk, 7), services.project, CancelToken()) == ()


def test_what_was_asked_for_when_the_studio_ended_is_told_of(services: Services, talk: Path) -> None:
    with hosted(services, {}) as service:
        order, other = orders(talk, 2)
        key = key_of(order, services.connect.chosen)
        log_of(services.project).append({"key": key, "state": BEGUN})
        with (services.project.folder / LOG).open("ab") as file:
            file.write(b'{"key": "torn')
        unsure = services.make_pickups.unsure([order, other], services.project, CancelToken())
        assert [each.id for each in unsure] == [order.id]
        services.make_pickups([order, other], services.project, CancelToken())
        assert services.make_pickups.unsure([order, other], services.project, CancelToken()) == ()
        records = log_of(services.project).read()
        assert [record["state"] for record in records].count("ended") == 2
    assert len(asked(service)) == 2


def test_stopped_it_keeps_what_there_is(services: Services, talk: Path) -> None:
    cancel = CancelToken()
    with hosted(services, {}) as service:
        made = services.make_pickups(
            orders(talk, 9), services.project, cancel, arrived=lambda *_: cancel.cancel()
        )
        assert made.stopped
        assert len(made.left) >= 5
        rest = services.make_pickups(orders(talk, 9), services.project, CancelToken())
        assert not rest.left
    done = [take for take in services.project.takes().values() if take.complete]
    assert sorted({take.request.text for take in done}) == sorted({f"word {n}" for n in range(1, 10)})
    assert len(asked(service)) <= 9 + 2, "only what was under way is asked for anew"


WORDS = [HeardWord(word, n * 0.5, n * 0.5 + 0.4) for n, word in enumerate("one two three four five".split())]


def test_lists_over_several_recordings(speaking: Services, tmp_path: Path) -> None:
    services, cancel = speaking, CancelToken()
    first, second = recording(tmp_path / "one.wav", 4.0), recording(tmp_path / "two.wav", 5.0)
    files = WordFiles(tmp_path / "words")
    files.keep(fingerprint(first), "en", WORDS)
    files.keep(fingerprint(second), "en", [replace(word, word=f"{word.word}ty") for word in WORDS])
    pickups = [
        Pickup(1, PatchKind.REPLACE, "two", "zwei"),
        Pickup(2, PatchKind.REPLACE, "fivety", "fifty"),
        Pickup(3, PatchKind.REMOVE, "three", recording="ONE.mp3"),
        Pickup(4, PatchKind.REPLACE, "four", "vier", recording="three.wav"),
        Pickup(5, PatchKind.REPLACE, "one", "eins", recording="broken.wav"),
    ]
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFF no more")
    found = services.match_pickups(pickups, [first, second, broken], files, cancel)
    names = [each.recording.path.name if each.recording else "" for each in found]
    assert names == ["one.wav", "two.wav", "one.wav", "", ""]
    assert found[3].match.reason == "There is no recording named “three.wav”."
    assert "broken.wav" in found[4].match.reason
    patches = services.match_pickups.patches(found, Manner(), cancel)
    assert [len(here.placed) for here in patches.recordings] == [1, 1]
    joined = patches.recordings[0].placed[0]
    assert (joined.numbers, joined.patch.kind, joined.patch.text) == ((1, 3), PatchKind.REPLACE, "zwei")


def test_a_place_that_another_line_has_is_doubted(speaking: Services, tmp_path: Path) -> None:
    path = recording(tmp_path / "one.wav", 6.0)
    files = WordFiles(tmp_path / "words")
    said = "one two three four five two six seven".split()
    files.keep(fingerprint(path), "en", [HeardWord(w, n * 0.7, n * 0.7 + 0.4) for n, w in enumerate(said)])
    pickups = [
        Pickup(1, PatchKind.REPLACE, "two", "zwei", start=0.8),
        Pickup(2, PatchKind.REPLACE, "two", "due"),
    ]
    first, second = speaking.match_pickups(pickups, [path], files, CancelToken())
    assert first.match.best is not None
    assert second.match.best is not None
    assert (first.match.best.first, second.match.best.first) == (1, 5)
    assert second.match.is_sure
