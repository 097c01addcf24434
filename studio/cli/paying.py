"""Before the same thing is paid for twice: the take that is there is used, unless `--again` is said."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from studio.core.cancel import CancelToken
from studio.core.passage import Passage
from studio.core.script_making import Fate, Made
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeJob

if TYPE_CHECKING:
    from studio.services.studio import Services


def add_again(parser: Any) -> None:
    """Whether to pay nevertheless."""
    parser.add_argument("--again", action="store_true", help="pay for another take of what was made already")


def paid_already(
    job: TakeJob,
    request: SpeechRequest,
    credits: int,
    services: Services,
    cancel: CancelToken,
    **sounds: Passage | None,
) -> Take | None:
    """The take of the very same request that was paid for before, said on standard error; None where there is
    none, or where another is free. `sounds` by the names of the parts that they are sent as."""
    from studio.services.paid_before import paid_before

    if not credits:
        return None
    inputs = []
    for part, passage in sounds.items():
        if passage is not None:
            with services.inputs(passage, cancel) as sound:
                inputs.append(sound.as_part(part))
    take = paid_before(job, request, inputs, services.project, services.connect.chosen)
    if take is not None:
        _say(f"You already have this take, so it is used. Another costs {credits:,} credits: --again.")
    return take


def say_used(made: Made) -> None:
    """Says how many of many takes were paid for before and are used, and what to type for others."""
    new = {outcome.take.id for outcome in made.of(Fate.MADE) if outcome.take is not None}
    takes = [outcome.take for outcome in made.of(Fate.THERE) if outcome.take is not None]
    used = {take.id for take in takes if take.credits} - new
    if used:
        some = f"{len(used)} takes that were paid for already are"
        which = "1 take that was paid for already is" if len(used) == 1 else some
        _say(f"{which} used. To pay for others: --again.")


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
