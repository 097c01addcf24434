"""A draft made here, finished by a service: only what is approved, once, with its pauses as they were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.core.cancel import CancelToken
from studio.core.edit import setting
from studio.core.errors import BadVoice
from studio.core.pronunciation import Pronunciation
from studio.core.script import Block, block_of, block_path, block_to_json
from studio.core.script_making import Fate
from studio.core.take import Take
from studio.library.project import Project
from studio.services.script_parts import orders_of, parts_of
from studio.services.studio import Services
from tests.unit.api.service import serving
from tests.unit.services.scripts import RAW, choose, voicing
from tests.unit.services.test_written_source import timing

TEXTS = ("Good morning.", "The lamp is on.", "Nobody came.")


def keep(project: Project, block_id: str, take: Take) -> None:
    """The take joins its block and is chosen."""
    takes = [*block_of(project.document, block_id).takes, take.id]
    values = {block_path(block_id, "takes"): takes, block_path(block_id, "chosen"): take.id}
    project.do(setting(project.document, "Make", values))


@pytest.fixture
def draft(speaking: Services) -> Services:
    """Three blocks made on this computer; the first and the third are approved."""
    project, voice = speaking.project, speaking.list_voices(CancelToken())[0].id
    blocks = [
        Block(f"b{number}", text, voice, format=RAW, pause_after=1.0, approved=number != 1)
        for number, text in enumerate(TEXTS)
    ]
    values = {
        ("script", "order"): [block.id for block in blocks],
        ("script", "blocks"): {block.id: block_to_json(block) for block in blocks},
    }
    project.do(setting(project.document, "Write", values))
    speaking.make_script(
        orders_of(project, speaking.pronunciations),
        project,
        CancelToken(),
        arrived=lambda id_, take, _: keep(project, id_, take),
    )
    return speaking


def test_a_block_needs_making_until_its_take_is_of_what_it_says_now(draft: Services) -> None:
    project = draft.project
    assert orders_of(project, draft.pronunciations) == ()
    assert [(part.number, part.text) for part in parts_of(project)] == list(enumerate(TEXTS, 1))
    assert [part.number for part in parts_of(project, {"b2"})] == [3]
    draft.pronunciations.set_for_all(Pronunciation("lamp", "lemp"))
    [order] = orders_of(project, draft.pronunciations)
    assert (order.id, order.request.pronunciations[0].spelling) == ("b1", "lemp")
    changed = replace(block_of(project.document, "b0"), text="Good [pause] evening.")
    locked = replace(block_of(project.document, "b1"), locked=True)
    blank = replace(block_of(project.document, "b2"), text="[pause]")
    for block in (changed, locked, blank):
        path = ("script", "blocks", block.id)
        project.do(setting(project.document, "Change", {path: block_to_json(block)}))
    assert [order.id for order in orders_of(project, draft.pronunciations)] == ["b0"]


def test_approved_blocks_are_made_there_once_and_the_rest_stays(draft: Services) -> None:
    project, cancel, finish = draft.project, CancelToken(), draft.finish_script
    old = {id_: block_of(project.document, id_) for id_ in ("b0", "b1", "b2")}
    with serving(voicing(timing)) as service:
        choose(draft, service)
        there = draft.connect.chosen
        draft.connect.choose("this-computer")
        assert finish.voices(project, there) == {old["b0"].voice_id: ""}
        with pytest.raises(BadVoice, match="choose one"):
            finish.quote(project, there)
        project.do(finish.choosing(project, there, {old["b0"].voice_id: "v1"}))
        assert finish.voices(project, there) == {old["b0"].voice_id: "v1"}
        quote = finish.quote(project, there, "sonic-2")
        assert [line.id for line in quote.new] == ["b0", "b2"]
        assert quote.characters == len("Good morning.Nobody came.")
        done = finish(project, there, cancel)
        assert done.edit is not None
        project.do(done.edit)
        assert finish.orders(project, there) == ()
        assert finish.voices(project, there) == {"v1": "v1"}
        draft.connect.close()
    said = [each.json["transcript"] for each in service.requests if each.path.startswith("/tts")]
    assert sorted(said) == ["Good morning.", "Nobody came."]
    assert [each.fate for each in done.made.outcomes.values()] == [Fate.MADE, Fate.MADE]
    assert (project.undo_label, draft.connect.chosen.is_this_computer) == (
        "Finish 2 blocks on Studio B",
        True,
    )
    new = {id_: block_of(project.document, id_) for id_ in old}
    assert new["b1"] == replace(old["b1"], pause_after=new["b1"].pause_after)
    assert new["b0"].takes == (*old["b0"].takes, new["b0"].chosen)
    assert new["b0"].voice_id == "v1"
    assert gaps(draft, new) == pytest.approx(gaps(draft, old), abs=0.002), "pauses are heard as they were"


def gaps(services: Services, blocks: dict[str, Block]) -> list[float]:
    """Silence from the last word of each block to the first of the next."""
    takes = services.project.takes()
    found = []
    for one, other in (("b0", "b1"), ("b1", "b2")):
        before, after = takes[blocks[one].chosen], takes[blocks[other].chosen]
        tail = before.seconds - before.words[-1].end
        found.append(tail + blocks[one].pause_after + after.words[0].start)
    return found


def test_what_was_stopped_goes_on_where_it_was(draft: Services) -> None:
    project, finish = draft.project, draft.finish_script
    with serving(voicing(timing)) as service:
        choose(draft, service)
        there = draft.connect.chosen
        voice = block_of(project.document, "b0").voice_id
        project.do(finish.choosing(project, there, {voice: "v1"}))
        cancel = CancelToken()
        done = finish(project, there, cancel, arrived=lambda *_: cancel.cancel())
        assert done.made.left == ("b2",)
        assert done.made.stopped
        assert done.edit is not None
        project.do(done.edit)
        rest = finish(project, there, CancelToken())
        draft.connect.close()
    assert list(rest.made.outcomes) == ["b2"]
