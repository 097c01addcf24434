"""How a file stands, in words and signs: files are sent to a service, and added to what this computer
keeps."""

from __future__ import annotations

from typing import Final

from studio.core.language import mark, shown, tr
from studio.ui.tabs.datasets.page import FileRow, State

SIGNS: Final = {
    State.SENT: ("cloud-check", "green"),
    State.WAITS: ("clock", "quiet"),
    State.JUDGING: ("ear", "quiet"),
    State.HELD: ("hand-palm", "quiet"),
    State.FAILED: ("x-circle-fill", "red"),
    State.STOPPED: ("minus-circle", "quiet"),
}
ADDED_SIGN: Final = ("check-circle", "green")
SHORT: Final = {State.HELD: tr("Held"), State.STOPPED: tr("Not yet")}
HERE: Final = {
    State.SENDING: tr("Adding"),
    State.SENT: tr("Added"),
    State.FAILED: tr("Not added"),
}
SPOKEN: Final = {
    State.JUDGING: tr("judging"),
    State.HELD: tr("held back"),
    State.WAITS: tr("waits"),
    State.SENDING: tr("sending"),
    State.SENT: tr("sent"),
    State.FAILED: tr("not sent"),
    State.STOPPED: tr("not sent yet"),
}
SPOKEN_HERE: Final = SPOKEN | {
    State.SENDING: tr("adding", about="a file to a dataset"),
    State.SENT: tr("added", about="a file to a dataset"),
    State.FAILED: tr("not added", about="a file to a dataset"),
    State.STOPPED: tr("not added yet", about="a file to a dataset"),
}
ACTS_HERE: Final = {
    "Send anyway": mark("Add anyway"),
    "Send it": mark("Add it"),
    "Stop sending": mark("Stop adding"),
}


def sign_of(row: FileRow) -> tuple[str, str]:
    """Icon and colour."""
    return ADDED_SIGN if row.here and row.state is State.SENT else SIGNS[row.state]


def spoken_state(row: FileRow) -> str:
    """For screen readers."""
    return (SPOKEN_HERE if row.here else SPOKEN)[row.state]


def state_words(row: FileRow) -> str:
    """How it stands, in a few words."""
    if row.state is State.SENDING:
        return tr("{percent} %", percent=round(row.part * 100))
    if row.state is State.FAILED and row.sentence and row.judgement is not None:
        return row.sentence
    plain = SHORT.get(row.state, shown(row.state.value))
    return HERE.get(row.state, plain) if row.here else plain


def act_words(act: str, *, here: bool) -> str:
    """What an act on a file is called."""
    return shown(ACTS_HERE.get(act, act) if here else act)
