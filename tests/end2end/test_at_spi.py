"""The window over AT-SPI, as a screen reader meets it: everything that is acted on says what it is."""

from __future__ import annotations

import pytest

from trials.at_spi import can_run, session, walk


@pytest.mark.skipif(not can_run(), reason="needs dbus-daemon, Xvfb and at-spi2-core")
def test_every_control_of_every_tab_and_pop_over_has_a_name() -> None:
    with session() as (bus, _):
        found = dict(walk(bus))
    assert len(found) == 10
    assert all(found[where] for where in found if not where.startswith("Keys"))
    assert [(where, node) for where, nodes in found.items() for node in nodes if not node.name.strip()] == []
