"""A script in a project's document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.core.edit import applied, setting
from studio.core.script import (
    Block,
    block_from_json,
    block_ids,
    block_of,
    block_path,
    block_to_json,
    new_document,
)
from studio.core.speech import (
    MP3_BIT_RATES,
    SAMPLE_RATES,
    Container,
    Controls,
    Emotion,
    Encoding,
    Feeling,
    Level,
    OutputFormat,
)

FORMATS = st.one_of(
    st.builds(
        OutputFormat,
        st.sampled_from([Container.RAW, Container.WAV]),
        st.sampled_from(SAMPLE_RATES),
        st.sampled_from(Encoding),
    ),
    st.builds(
        OutputFormat,
        st.just(Container.MP3),
        st.sampled_from(SAMPLE_RATES),
        st.none(),
        st.sampled_from(MP3_BIT_RATES),
    ),
)
EMOTIONS = st.builds(Emotion, st.sampled_from(Feeling), st.sampled_from(Level))
BLOCKS = st.builds(
    Block,
    id=st.just("b"),
    text=st.text(),
    voice_id=st.text(max_size=4),
    controls=st.builds(Controls, st.floats(-1, 1), st.lists(EMOTIONS, max_size=3).map(tuple)),
    format=FORMATS,
    pause_after=st.floats(0, 9),
    takes=st.lists(st.text(max_size=3), max_size=3).map(tuple),
    chosen=st.text(max_size=3),
    character=st.text(max_size=3),
    locked=st.booleans(),
    target=st.none() | st.floats(0.1, 60),
    approved=st.booleans(),
    take_names=st.dictionaries(st.text(max_size=2), st.text(max_size=4), max_size=2),
)


@given(BLOCKS)
def test_a_block_comes_back_from_json_as_it_was(block: Block) -> None:
    assert block_from_json("b", block_to_json(block)) == block


def test_a_new_document_has_one_empty_block() -> None:
    document = new_document("Harbour", "b1", "v1")
    assert block_ids(document) == ("b1",)
    block = block_of(document, "b1")
    assert (block.text, block.voice_id, block.takes) == ("", "v1", ())
    assert document["script"]["title"] == "Harbour"


def test_absent_keys_take_their_defaults() -> None:
    assert block_from_json("b", {}) == Block("b")


def test_a_block_asks_for_what_it_says() -> None:
    document = new_document("Harbour", "b1", "v1")
    values = {block_path("b1", "text"): "Ahoy", block_path("b1", "speed"): 0.5}
    request = block_of(applied(document, setting(document, "Type", values)), "b1").request
    assert (request.text, request.voice_id, request.controls) == ("Ahoy", "v1", Controls(0.5))
