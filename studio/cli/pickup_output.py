"""What is said of a pickup list: which lines found their places, which did not, and the price."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from studio.cli.mending import clock, price_text
from studio.core.pickups.pickup import PickupList
from studio.core.script_making import ScriptQuote

if TYPE_CHECKING:
    from studio.services.match_pickups import Found, Patches


def skipped(found: Found, least: float) -> str:
    """Why nothing is made of a line, in a sentence; empty for one that is."""
    match = found.match
    if match.is_said or match.best is None:
        return match.reason
    if len(match.rivals) > 1:
        times = ", ".join(clock(each.start) for each in sorted(match.rivals, key=lambda each: each.start)[:8])
        return f"It may be at {times}. Write a time into the list."
    if match.best.confidence < least:
        sure = round(100 * match.best.confidence)
        return (
            f"Only {sure} % sure: “{match.best.heard}” at {clock(match.best.start)}. {match.reason}".strip()
        )
    return ""


def lines_of(listed: PickupList, found: Sequence[Found], patches: Patches, least: float) -> Iterator[str]:
    """What of a list is not made, a sentence each."""
    for line in listed.unread:
        yield f"Line {line.number} was not read: {line.reason}. “{line.text}”"
    for each in found:
        if reason := skipped(each, least):
            yield f"Line {each.pickup.number}, {what(each)}: {reason}"
    for clash in patches.clashes:
        yield f"Line {clash.number} mends the same words as line {clash.earlier}, and is left out."


def what(found: Found) -> str:
    """The line in short."""
    pickup = found.pickup
    if not pickup.new:
        return f"“{pickup.old}” removed"
    return f"“{pickup.old}” → “{pickup.new}”" if pickup.old else f"“{pickup.new}”"


def plan_facts(
    listed: PickupList, found: Sequence[Found], patches: Patches, quote: ScriptQuote, least: float
) -> dict[str, Any]:
    """The plan for programs."""
    return {
        "lines": [_line_facts(each, least) for each in found],
        "notes": list(lines_of(listed, found, patches, least)),
        "patches": sum(len(here.placed) for here in patches.recordings),
        "to_make": len(quote.new),
        "credits": quote.credits,
        "seconds": round(quote.seconds, 1),
    }


def print_plan(facts: dict[str, Any]) -> None:
    """The same for people."""
    for line in facts["lines"]:
        if line["taken"]:
            sure = f"{round(100 * line['confidence'])} %"
            print(f"{line['recording']} {line['at']:>9}  {sure:>5}  {line['what']}")
    for note in facts["notes"]:
        print(note)
    patches, takes = facts["patches"], facts["to_make"]
    print(
        f"{patches} patch{'es' * (patches != 1)}, {takes} take{'s' * (takes != 1)} to make,"
        f" {price_text(facts['credits'])}; about {facts['seconds']:.0f} s.",
        flush=True,
    )


def _line_facts(found: Found, least: float) -> dict[str, Any]:
    best, known = found.match.best, found.recording
    return {
        "line": found.pickup.number,
        "what": what(found),
        "recording": known.path.name if known else found.pickup.recording,
        "at": clock(best.start) if best else "",
        "start": round(best.start, 3) if best else None,
        "heard": best.heard if best else "",
        "confidence": round(best.confidence, 3) if best else 0.0,
        "places": len(found.match.rivals),
        "taken": not skipped(found, least),
    }
