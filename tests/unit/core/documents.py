"""Documents and edits for properties, by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from studio.core.edit import MISSING, Document, Edit, Json, setting

KEYS = st.sampled_from(["script", "text", "takes", "ä", "", "0"])
LEAVES: st.SearchStrategy[Json] = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**40), 2**40), st.text(max_size=8), st.floats(-1e6, 1e6)
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=6
)
DOCUMENTS: st.SearchStrategy[Document] = st.dictionaries(KEYS, VALUES, max_size=4)
WISHES = st.dictionaries(
    st.lists(KEYS, min_size=1, max_size=3).map(tuple), VALUES | st.just(MISSING), min_size=1, max_size=2
)


def edit_of(document: Document, label: str, wish: dict[tuple[str, ...], Json]) -> Edit:
    """The edit that makes the wish come true; of several paths, none within another."""
    outer = [path for path in wish if not any(path != up and path[: len(up)] == up for up in wish)]
    return setting(document, label, {path: wish[path] for path in outer})
