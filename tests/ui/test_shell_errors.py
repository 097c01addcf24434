"""Each failure has its sentence, says what it cost and what is safe, and offers what helps."""

from __future__ import annotations

import pytest

from studio.core import errors
from studio.core.errors import Charge, Details, StudioError
from studio.core.language import shown, speak
from studio.ui.errors import Circumstance, Deed, sentence_for

ACT = Circumstance("Block 5", 137, "your words, and the 8 takes already made")


def test_a_time_out_whose_charge_is_unknown() -> None:
    error = errors.Silent("The hosted service stopped answering after 20 seconds.", charge=Charge.MAYBE)
    notice = sentence_for(error, ACT)
    assert notice.headline == "Block 5 was not made: the hosted service stopped answering after 20 seconds."
    assert notice.charged == "Charged: 137 credits may have been taken; the service did not say."
    assert notice.safe == "Safe: your words, and the 8 takes already made."
    assert notice.deeds[0] == Deed.TRY_AGAIN
    assert not notice.filled


def test_no_network() -> None:
    notice = sentence_for(errors.Unreachable("Nothing answers at voices.example.com."), ACT)
    assert notice.headline == "There is no connection to the service."
    assert notice.charged == "Charged: nothing."
    assert notice.deeds == (Deed.TRY_AGAIN, Deed.USE_THIS_COMPUTER)
    assert notice.filled
    assert "Nothing answers at voices.example.com." in notice.details


def test_key_refused() -> None:
    notice = sentence_for(errors.KeyRefused("401"))
    assert notice.headline == "The service does not accept this key."
    assert (notice.charged, notice.safe) == ("Charged: nothing.", "Safe: your work.")
    assert notice.deeds[0] == Deed.CHANGE_KEY


def test_out_of_credits_says_how_many() -> None:
    notice = sentence_for(errors.OutOfCredits("Not enough credits: 412 needed, 96 left."))
    assert notice.headline == "Not enough credits: 412 needed, 96 left."
    assert notice.deeds == (Deed.USE_THIS_COMPUTER, Deed.PRICES)


def test_a_stream_that_was_cut_keeps_what_arrived() -> None:
    error = errors.StreamCut(
        "The service stopped in the middle of block 5; 4.1 s arrived.", charge=Charge.TAKEN
    )
    notice = sentence_for(error, Circumstance("", 137, "what arrived is kept as take 1, incomplete"))
    assert notice.charged == "Charged: 137 credits."
    assert notice.safe == "Safe: what arrived is kept as take 1, incomplete."
    assert notice.deeds[:2] == (Deed.MAKE_REST, Deed.KEEP)
    assert not notice.filled


def test_the_engine_that_is_gone_costs_nothing_and_says_so_by_silence() -> None:
    notice = sentence_for(errors.EngineGone("The voices on this computer stopped twice."))
    assert notice.headline == "The voices on this computer stopped twice."
    assert (notice.charged, notice.safe) == ("", "Safe: your work is saved.")
    assert notice.deeds[:2] == (Deed.START_ENGINE, Deed.SAVE_REPORT)  # No more have room.


@pytest.mark.parametrize(
    ("error", "deed"),
    [
        (errors.DiskFull("The disk has no room for its sound."), Deed.CHOOSE_PLACE),
        (errors.FileMissing("harbour.wav is not where it was."), Deed.FIND),
        (errors.BadSound("tide-05.wav cannot be read: it ends in its header."), Deed.CHOOSE_FILE),
        (errors.NotThere("This voice is gone."), Deed.CHOOSE_VOICE),
        (errors.NotOffered("This connection cannot mix voices."), Deed.USE_THIS_COMPUTER),
    ],
)
def test_the_first_thing_to_press(error: StudioError, deed: Deed) -> None:
    assert sentence_for(error).deeds[0] == deed


def test_names_keep_their_capitals_after_a_subject() -> None:
    notice = sentence_for(errors.ServiceFault("TLS is broken there."), Circumstance("Block 1"))
    assert notice.headline == "Block 1 was not made: TLS is broken there."


def test_only_english_goes_on_in_small_letters() -> None:
    said = {
        "{subject} was not made: {reason}": "{subject} entstand nicht. {reason}",
        "Try again": "Noch einmal",
        "Charged: nothing.": "Kosten: keine.",
    }
    speak(lambda text, about, count: said.get(text, ""))
    try:
        notice = sentence_for(errors.ServiceFault("Es brach ab."), Circumstance("Block 1"))
        assert (notice.headline, notice.charged) == ("Block 1 entstand nicht. Es brach ab.", "Kosten: keine.")
        assert shown(notice.deeds[0].value) == "Noch einmal"
    finally:
        speak(None)


def test_details_hold_the_services_own_words_once() -> None:
    said = Details("Bad gateway", "upstream failed", "req_7", "internal", 502)
    notice = sentence_for(errors.ServiceFault("The service broke.", details=said))
    assert notice.details.splitlines() == [
        "The service broke.",
        "Bad gateway",
        "upstream failed",
        "Code: internal",
        "Status: 502",
        "Request: req_7",
    ]
    assert "502" not in notice.headline


def every_error() -> list[type[StudioError]]:
    found, waiting = [], [StudioError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    return found


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("charge", list(Charge))
def test_every_error_has_words(kind: type[StudioError], charge: Charge) -> None:
    notice = sentence_for(kind("It went wrong.", charge=charge), ACT)
    assert notice.headline.endswith(".")
    assert charge == Charge.NOTHING or notice.charged.startswith("Charged: ")
    assert not (notice.filled and charge != Charge.NOTHING)
