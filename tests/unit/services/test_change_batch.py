"""Many recordings in many voices: every end told and kept, nothing twice, one that fails stops no other."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge
from studio.core.script_making import Fate, Made
from studio.core.speech import Container, OutputFormat
from studio.core.voice_batch import Batch, BatchRow, BatchState, BatchVoice, counts_of, is_wanted
from studio.library.batch_log import BatchLog
from studio.library.writer import Writer
from studio.services import quote as quotes
from studio.services.batch_standings import settled
from studio.services.change_batch import News
from studio.services.find_recordings import find_recordings
from studio.services.stops import Stops
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.batches import batch_in, clips
from tests.unit.services.scripts import ALL_ABLE, CHUNK, DONE, choose, voicing


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """One that changes whatever it is given, at once."""
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice(), ToyCraft()) as started:
        yield started


@pytest.fixture
def batch(speaking: Services, tmp_path: Path) -> Batch:
    return batch_in(speaking, [clips(tmp_path / "clips", 3)], tmp_path / "results", voices=2)


@pytest.fixture
def paid(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on this machine costs as the hosted service does."""
    monkeypatch.setattr(quotes, "is_free", lambda _: False)


def run(services: Services, batch: Batch, rows: tuple[BatchRow, ...] | None = None, **says: object) -> Made:
    given = batch.rows if rows is None else rows
    return services.change_batch(given, batch, services.project, CancelToken(), **says)  # type: ignore[arg-type]


def stands(services: Services, batch: Batch) -> list[BatchState]:
    quote = services.change_batch.quote(batch.rows, services.project)
    found = settled(batch.rows, services.change_batch.standings(services.project), quote)
    return [found[row.key].state for row in batch.rows]


def streamed(request: Request, answer: Answer) -> None:
    answer.stream()
    answer.event(**CHUNK)
    answer.event(**DONE)
    answer.end()


def test_every_file_is_spoken_by_every_voice(speaking: Services, batch: Batch) -> None:
    news: list[News] = []
    steps: list[tuple[str, float | None]] = []
    made = run(speaking, batch, told=news.append, progress=lambda step, part: steps.append((step, part)))
    assert [each.fate for each in made.outcomes.values()] == [Fate.MADE] * 6
    names = [f"{voice.name}_tide-{number}.wav" for voice in batch.voices for number in (1, 2, 3)]
    assert sorted(path.name for path in Path(batch.folder).iterdir()) == sorted(names)
    ends = [each.standing for each in news if each.standing.state is BatchState.DONE]
    assert [Path(end.saved).name for end in ends] == names
    assert {each.key for each in news if each.standing.state is BatchState.MAKING} == set(made.outcomes)
    assert steps[0] == ("Changing · 1 of 6", 0.0)
    assert stands(speaking, batch) == [BatchState.DONE] * 6


def test_the_same_sound_is_made_once(speaking: Services, batch: Batch, tmp_path: Path) -> None:
    copy = tmp_path / "clips" / "again.wav"
    shutil.copy(tmp_path / "clips" / "tide-1.wav", copy)
    more = batch_in(speaking, [tmp_path / "clips"], tmp_path / "results")
    quote = speaking.change_batch.quote(more.rows, speaking.project)
    assert len(quote.new) == 3
    made = run(speaking, more)
    assert sorted(each.fate for each in made.outcomes.values()) == [Fate.MADE] * 3 + [Fate.THERE]
    assert len(speaking.project.takes()) == 3
    assert len(list(Path(more.folder).iterdir())) == 4
    others = run(speaking, replace(more, pattern="{number:02} {name}"))
    assert {each.fate for each in others.outcomes.values()} == {Fate.THERE}
    assert "01 again.wav" in {path.name for path in Path(more.folder).iterdir()}


def test_another_format_is_another_thing(speaking: Services, batch: Batch) -> None:
    run(speaking, batch)
    mp3 = replace(batch, format=OutputFormat(Container.MP3, 44100, None, 64000))
    assert stands(speaking, mp3) == [BatchState.WAITS] * 6
    made = run(speaking, mp3, mp3.rows[:1])
    assert [each.fate for each in made.outcomes.values()] == [Fate.MADE]
    assert len(list(Path(batch.folder).glob("*.mp3"))) == 1


def test_no_file_of_the_users_is_replaced(speaking: Services, batch: Batch) -> None:
    theirs = Path(batch.folder) / f"{batch.voices[0].name}_tide-1.wav"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("mine")
    run(speaking, batch, batch.rows[:1])
    assert theirs.read_text() == "mine"
    assert theirs.with_stem(f"{theirs.stem} 2").exists()


def test_odd_files_stop_nobody(speaking: Services, tmp_path: Path) -> None:
    folder = clips(tmp_path / "clips", 1)
    (folder / "empty.wav").write_bytes(b"")
    (folder / "broken.wav").write_bytes((folder / "tide-1.wav").read_bytes()[:30])
    (folder / "words.mp3").write_text("This is no sound at all, whatever it is called.")
    (folder / ".hidden.wav").write_bytes(b"")
    sound = 0.2 * np.random.default_rng(1).standard_normal((19200, 6))
    soundfile.write(folder / "high.wav", sound[:, 0], 192_000, "PCM_24")
    soundfile.write(folder / "surround.flac", sound, 48_000)
    batch = batch_in(speaking, [folder], tmp_path / "results")
    troubles = {row.file.name: row.file.trouble for row in batch.rows}
    assert [name for name, trouble in troubles.items() if trouble] == ["broken.wav", "empty.wav", "words.mp3"]
    assert all(trouble.endswith(".") for trouble in troubles.values() if trouble)
    wanted = tuple(row for row in batch.rows if not row.file.trouble)
    made = run(speaking, batch, wanted)
    assert {each.fate for each in made.outcomes.values()} == {Fate.MADE}
    assert next(row.format for row in batch.rows if row.file.name == "high.wav").sample_rate == 48_000


def test_a_file_that_was_changed_is_not_sent(speaking: Services, batch: Batch) -> None:
    changed, gone = batch.rows[0], batch.rows[1]
    soundfile.write(changed.file.path, np.zeros(80000), 8000)
    Path(gone.file.path).unlink()
    made = run(speaking, batch, batch.rows[:3])
    assert [each.fate for each in made.outcomes.values()] == [Fate.FAILED, Fate.FAILED, Fate.MADE]
    known = speaking.change_batch.standings(speaking.project)
    assert known[changed.key].sentence.startswith("“tide-1.wav” is another file now")
    assert known[gone.key].sentence.endswith("any more.")


def test_held_it_finishes_what_is_under_way(speaking: Services, batch: Batch) -> None:
    done: list[News] = []
    made = run(speaking, batch, held=lambda: len(done) >= 2, told=lambda news: _keep(done, news))
    assert [each.fate for each in made.outcomes.values()] == [Fate.MADE] * 2 + [Fate.NOT_MADE] * 4
    assert not made.stopped
    assert stands(speaking, batch) == [BatchState.DONE] * 2 + [BatchState.WAITS] * 4


def test_one_is_stopped_and_the_others_go_on(speaking: Services, batch: Batch) -> None:
    stops, first = Stops(), batch.rows[0].key
    made = run(speaking, batch, batch.rows[:3], stops=stops, told=_stopping(lambda: stops.stop(first), first))
    assert [each.fate for each in made.outcomes.values()] == [Fate.STOPPED, Fate.MADE, Fate.MADE]
    assert stands(speaking, batch)[:3] == [BatchState.STOPPED, BatchState.DONE, BatchState.DONE]


def test_stopped_as_a_whole_it_leaves_the_rest(speaking: Services, batch: Batch) -> None:
    cancel, second = CancelToken(), batch.rows[1].key
    told = _stopping(cancel.cancel, second)
    made = speaking.change_batch(batch.rows, batch, speaking.project, cancel, told=told)
    assert made.stopped
    assert [each.fate for each in made.outcomes.values()][:2] == [Fate.MADE, Fate.STOPPED]
    assert counts_of(batch.rows, speaking.change_batch.standings(speaking.project)).open == 5


def test_a_full_folder_holds_it_and_loses_no_take(speaking: Services, batch: Batch, tmp_path: Path) -> None:
    nowhere = replace(batch, folder=str(tmp_path / "clips" / "tide-1.wav" / "in a file"))
    made = run(speaking, nowhere)
    assert made.ended_by is not None
    assert [each.fate for each in made.outcomes.values()][:2] == [Fate.MADE, Fate.NOT_MADE]
    again = run(speaking, batch)
    assert next(iter(again.outcomes.values())).fate is Fate.THERE
    assert stands(speaking, batch) == [BatchState.DONE] * 6
    with pytest.raises(BadRequest, match="folder"):
        run(speaking, replace(batch, folder=""))


def test_it_says_before_what_it_costs(speaking: Services, batch: Batch, paid: None) -> None:
    quote = speaking.change_batch.quote(batch.rows, speaking.project)
    assert quote.credits == 6 * 3, "0.2 s at 15 credits a second, for each"
    run(speaking, batch, batch.rows[:2])
    assert speaking.change_batch.quote(batch.rows, speaking.project).credits == 4 * 3


def test_what_may_have_been_paid_for_asks(speaking: Services, batch: Batch, paid: None) -> None:
    project = speaking.project
    log = BatchLog(project.folder, Writer())
    log.begun(batch.rows[0].key, 3)
    with (project.folder / "voice_batch.jsonl").open("ab") as file:
        file.write(b'{"key": "half a li')
    log.begun(batch.rows[1].key, 0)
    known = speaking.change_batch.standings(project)
    unsure = known[batch.rows[0].key]
    assert (unsure.state, unsure.charge, unsure.is_open) == (BatchState.UNSURE, Charge.MAYBE, False)
    assert unsure.sentence == "The studio was closed while it was made: 3 credits may have been taken."
    assert stands(speaking, batch)[:2] == [BatchState.UNSURE, BatchState.WAITS]
    wanted = [row for row in batch.rows if is_wanted(row, known.get(row.key, known[batch.rows[1].key]))]
    assert len(wanted) == 5, "it is not among those that are made unasked"
    run(speaking, batch, batch.rows[:1])
    assert stands(speaking, batch)[0] is BatchState.DONE


def test_on_a_free_connection_nobody_is_asked(speaking: Services, batch: Batch) -> None:
    BatchLog(speaking.project.folder, Writer()).begun(batch.rows[0].key, 3)
    assert stands(speaking, batch)[0] is BatchState.WAITS


def test_too_few_credits_end_it_for_all(services: Services, tmp_path: Path, paid: None) -> None:
    answered = iter([streamed, _no_credits, _no_credits])

    def script(request: Request, answer: Answer) -> None:
        next(answered, _no_credits)(request, answer)

    with serving(voicing(script, ALL_ABLE)) as service:
        choose(services, service)
        services.settings.set("hosted_at_once", 1)
        folder = clips(tmp_path / "clips", 4)
        files = services.look_over(find_recordings([folder], CancelToken()), CancelToken())
        batch = Batch(files, (BatchVoice("v1", "Clara", 1),), folder=str(tmp_path / "results"))
        made = run(services, batch)
        services.connect.close()
    assert [each.fate for each in made.outcomes.values()] == [
        Fate.MADE,
        Fate.FAILED,
        Fate.NOT_MADE,
        Fate.NOT_MADE,
    ]
    assert made.ended_by is not None
    assert len(list(Path(batch.folder).iterdir())) == 1


def _no_credits(request: Request, answer: Answer) -> None:
    answer.send(402, {"title": "Payment required", "message": "Not enough credits."})


def _keep(done: list[News], news: News) -> None:
    if news.standing.state is BatchState.DONE:
        done.append(news)


def _stopping(stop: Callable[[], None], key: str) -> Callable[[News], None]:
    """Stops once that row is begun, on its own thread, before its sound is asked for."""
    once = threading.Event()

    def told(news: News) -> None:
        if news.key == key and news.standing.state is BatchState.MAKING and not once.is_set():
            once.set()
            stop()

    return told
