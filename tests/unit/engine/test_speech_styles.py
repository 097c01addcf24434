"""The shipped style tables: all there, each the one that was shipped, and mixed by weight."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from studio.engine.speech import styles
from studio.engine.speech.styles import mix, style_names, style_table


@pytest.fixture
def unread() -> Iterator[None]:
    style_table.cache_clear()
    yield
    style_table.cache_clear()


def test_all_54_tables_are_there_and_differ() -> None:
    names = style_names()
    assert len(names) == 54
    assert sum(name[0] in "ab" for name in names) == 28
    rows = {style_table(name)[20].tobytes() for name in names}
    assert len(rows) == 54


def test_a_table_is_float32_finite_and_cannot_be_written_by_accident() -> None:
    table = style_table("bf_emma")
    assert table.shape == (510, 256)
    assert table.dtype == np.float32
    assert np.isfinite(table).all()
    with pytest.raises(ValueError):
        table[0, 0] = 1


def test_an_unknown_name_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        style_table("nobody")


def test_an_altered_table_is_refused(unread: None, monkeypatch: pytest.MonkeyPatch) -> None:
    altered = {"af_heart": {"file": "af_heart.f16", "sha256": "0" * 64}}
    monkeypatch.setattr(styles, "_manifest", lambda: altered)
    with pytest.raises(ValueError, match="altered"):
        style_table("af_heart")


def test_a_mix_lies_between_its_parents_whatever_the_weights_sum_to() -> None:
    first, second = style_table("af_heart"), style_table("am_michael")
    mixed = mix([("af_heart", 3), ("am_michael", 1)])
    assert np.allclose(mixed, 0.75 * first + 0.25 * second, atol=1e-6)
    assert np.array_equal(mix([("af_heart", 0.2)]), first)


@pytest.mark.parametrize("shares", [[], [("af_heart", 0.0)], [("af_heart", 1.0), ("am_michael", -1.0)]])
def test_a_mix_of_nothing_is_refused(shares: list[tuple[str, float]]) -> None:
    with pytest.raises(ValueError, match="at least one"):
        mix(shares)
