"""The one door for errors: what happened, whether anything was charged, what is safe, what to press next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from studio.core.errors import (
    BadRequest,
    BadSound,
    BadText,
    BrokenOff,
    Charge,
    DeviceError,
    DeviceGone,
    DiskError,
    DiskFull,
    EngineGone,
    FileMissing,
    Forbidden,
    KeyRefused,
    NewerProject,
    NoKeychain,
    NoMicrophone,
    NoSpeaker,
    NotOffered,
    NotThere,
    NotWritable,
    OutOfCredits,
    OverBudget,
    ServiceError,
    Silent,
    StreamCut,
    StudioError,
    TooManyAtOnce,
    Unreachable,
    UnsupportedLanguage,
)
from studio.core.language import mark, speaks_english, tr, trn

T = TypeVar("T")


class Deed(StrEnum):
    """What can be pressed after an error; the value, `shown`, stands on its button."""

    TRY_AGAIN = mark("Try again")
    USE_THIS_COMPUTER = mark("Use this computer")
    CHANGE_KEY = mark("Change key…")
    CHOOSE_CONNECTION = mark("Who speaks…")
    MAKE_REST = mark("Make the rest…")
    KEEP = mark("Keep as it is")
    CHOOSE_PLACE = mark("Choose another place…")
    CHOOSE_FILE = mark("Choose another file…")
    OPEN_PART = mark("Open what is there")
    FIND = mark("Find it…")
    LOOK_INSIDE = mark("Look inside…")
    START_ENGINE = mark("Start again")
    SAVE_REPORT = mark("Save a report…")
    PRICES = mark("Prices and budget…")
    CHOOSE_VOICE = mark("Choose another voice…")
    KEEP_RECORDING = mark("Keep and open")
    DROP_RECORDING = mark("Throw away")


@dataclass(frozen=True, slots=True)
class Circumstance:
    """What the window knows of the act that failed. `subject` such as `Block 5`; `credits` its price;
    `safe` what is safe, as words that follow `Safe: `."""

    subject: str = ""
    credits: int = 0
    safe: str = ""


NOTHING_KNOWN = Circumstance()


@dataclass(frozen=True, slots=True)
class Notice:
    """What the banner shows. `charged` and `safe` may be empty; `deeds` in the order of the buttons.

    `filled` tells whether the first deed can do no harm, so that its button may be the filled one; `calm`
    that nothing went wrong that the user asked for.
    """

    headline: str
    charged: str = ""
    safe: str = ""
    deeds: tuple[Deed, ...] = ()
    filled: bool = False
    details: str = ""
    credits: int = 0
    calm: bool = False


HEADLINES: dict[type[StudioError], str] = {
    Unreachable: tr("There is no connection to the service."),
    KeyRefused: tr("The service does not accept this key."),
    UnsupportedLanguage: tr("This language cannot be spoken here. Choose another one for the block."),
}
DEEDS: dict[type[StudioError], tuple[Deed, ...]] = {
    Unreachable: (Deed.TRY_AGAIN, Deed.USE_THIS_COMPUTER),
    KeyRefused: (Deed.CHANGE_KEY, Deed.USE_THIS_COMPUTER),
    Forbidden: (Deed.CHANGE_KEY, Deed.USE_THIS_COMPUTER),
    OutOfCredits: (Deed.USE_THIS_COMPUTER, Deed.PRICES),
    OverBudget: (Deed.USE_THIS_COMPUTER, Deed.PRICES),
    TooManyAtOnce: (Deed.TRY_AGAIN,),
    StreamCut: (Deed.MAKE_REST, Deed.KEEP, Deed.TRY_AGAIN),
    ServiceError: (Deed.TRY_AGAIN, Deed.USE_THIS_COMPUTER, Deed.SAVE_REPORT),
    NotOffered: (Deed.USE_THIS_COMPUTER, Deed.CHOOSE_CONNECTION),
    NotThere: (Deed.CHOOSE_VOICE,),
    EngineGone: (Deed.START_ENGINE, Deed.SAVE_REPORT, Deed.CHOOSE_CONNECTION),
    DiskFull: (Deed.CHOOSE_PLACE, Deed.TRY_AGAIN),
    NotWritable: (Deed.CHOOSE_PLACE, Deed.TRY_AGAIN),
    FileMissing: (Deed.FIND,),
    NewerProject: (Deed.LOOK_INSIDE,),
    BadSound: (Deed.CHOOSE_FILE,),
    BadText: (Deed.CHOOSE_FILE,),
    BrokenOff: (Deed.OPEN_PART, Deed.CHOOSE_FILE),
    NoMicrophone: (Deed.TRY_AGAIN,),
    UnsupportedLanguage: (Deed.CHOOSE_CONNECTION,),
    StudioError: (Deed.TRY_AGAIN,),
}
SAFE: dict[type[StudioError], str] = {
    Unreachable: tr("everything", about="Safe: …"),
    DiskFull: tr("everything", about="Safe: …"),
    EngineGone: tr("your work is saved", about="Safe: …"),
    OverBudget: tr("everything", about="Safe: …"),
    ServiceError: tr("your work", about="Safe: …"),
    DiskError: tr("your words and takes", about="Safe: …"),
    FileMissing: tr("your takes", about="Safe: …"),
    NewerProject: tr("everything", about="Safe: …"),
}
CALM = (NoSpeaker, DeviceGone)
NEVER_CHARGED = (BadRequest, DeviceError, EngineGone, NoKeychain, NotWritable, FileMissing, NewerProject)


def _nearest(table: dict[type[StudioError], T], error: StudioError) -> T | None:
    return next((table[kind] for kind in type(error).__mro__ if kind in table), None)


def _headline(error: StudioError, subject: str) -> str:
    fixed = HEADLINES.get(type(error))
    if fixed or not subject:
        return fixed or error.sentence
    reason = _lowered(error.sentence) if speaks_english() else error.sentence
    return tr(
        "{subject} was not made: {reason}",
        about="the reason is a whole sentence",
        subject=subject,
        reason=reason,
    )


def _lowered(sentence: str) -> str:
    """As English goes on after a colon; a name of capitals keeps them."""
    first, rest = sentence[:1], sentence[1:]
    return f"{first.lower()}{rest}" if rest[:1].islower() or first == "A" else sentence


def _charged(error: StudioError, credits: int) -> str:
    if error.charge == Charge.MAYBE:
        return _maybe_charged(credits)
    if error.charge == Charge.TAKEN and not credits:
        return tr("Charged: for what arrived.")
    if error.charge == Charge.TAKEN:
        return trn("Charged: {count:,} credit.", "Charged: {count:,} credits.", credits)
    return "" if isinstance(error, NEVER_CHARGED) else tr("Charged: nothing.")


def _maybe_charged(credits: int) -> str:
    if not credits:
        return tr("Charged: something may have been taken; the service did not say.")
    return trn(
        "Charged: {count:,} credit may have been taken; the service did not say.",
        "Charged: {count:,} credits may have been taken; the service did not say.",
        credits,
    )


def _details(error: StudioError) -> str:
    said = error.details
    lines = [
        error.sentence,
        said.title,
        said.message,
        tr("Code: {code}", code=said.code) if said.code else "",
        tr("Status: {status}", status=said.status) if said.status is not None else "",
        tr("Request: {id}", id=said.request_id) if said.request_id else "",
    ]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def has_details(error: StudioError) -> bool:
    """True if the service said more than the headline does."""
    said = error.details
    return bool(said.title or said.message or said.code or said.request_id or said.status is not None)


def sentence_for(error: StudioError, circumstance: Circumstance = NOTHING_KNOWN) -> Notice:
    """The words for an error; `circumstance` is what only the window knows of it."""
    safe = circumstance.safe or _nearest(SAFE, error) or ""
    deeds = _nearest(DEEDS, error) or ()
    return Notice(
        headline=_headline(error, circumstance.subject),
        charged=_charged(error, circumstance.credits),
        safe=tr("Safe: {what}.", what=safe) if safe else "",
        deeds=deeds,
        filled=error.charge == Charge.NOTHING and not isinstance(error, (Silent, StreamCut)),
        details=_details(error) if has_details(error) or HEADLINES.get(type(error)) else "",
        credits=circumstance.credits,
        calm=isinstance(error, CALM),
    )
