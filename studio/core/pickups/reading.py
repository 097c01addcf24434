"""A pickup list of any kind that is text."""

from __future__ import annotations

from studio.core.errors import BadText, TooLarge
from studio.core.language import tr
from studio.core.pickups.lines import from_labels, from_lines, is_labels
from studio.core.pickups.pickup import PickupList
from studio.core.pickups.table import from_table

MOST = 5000
"""Lines: a list that is longer is something else."""
EMPTY = tr("There is nothing in the list.")


def read_pickups(text: str) -> PickupList:
    """What a pasted text or a file's text says: Audacity's labels, a table, or a line each. Lines that say
    nothing that can be done are in `unread`. Raises BadText for an empty list, TooLarge for no list."""
    text = text.lstrip("\ufeff")
    if not text.strip():
        raise BadText(EMPTY)
    if text.count("\n") > MOST:
        raise TooLarge(tr("This is not a pickup list: it has more than {count:,} lines.", count=MOST))
    if is_labels(text):
        return from_labels(text)
    return from_table(text) or from_lines(text)
