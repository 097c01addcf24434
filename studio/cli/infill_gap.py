"""`infill` between two stretches of sound: the new words alone."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli import DONE
from studio.cli.choosing import choose_connection, voice_called
from studio.cli.delivering import controls_of
from studio.cli.paying import paid_already
from studio.cli.sound_format import format_of, free_name
from studio.cli.take_output import told, write_take
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.take import Take, TakeJob

if TYPE_CHECKING:
    from studio.services.around_gap import Sides
    from studio.services.studio import Services


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Make the middle, write the file and print its name."""
    from studio.services.save_sound import check_free

    text = sys.stdin.read() if args.text == "-" else args.text
    form = format_of(args)
    path: Path = args.output or free_name(text, form)
    check_free(path, overwrite=args.force)
    choose_connection(services.connect, args)
    left, right = _sides(args, services, cancel)
    voice = voice_called(services.list_voices(cancel), args.voice, args.language)
    request = InfillRequest(
        text=text,
        voice_id=voice.id,
        left=left,
        right=right,
        model=args.model,
        language=args.language or voice.language,
        controls=controls_of(args),
        format=form,
        seed=args.seed,
    )
    take = None if args.again else _paid_already(request, services, cancel)
    if take is None:
        take = services.infill(request, services.project, cancel, progress=told())
    write_take(take, services, path, args)
    return DONE


def _paid_already(request: InfillRequest, services: Services, cancel: CancelToken) -> Take | None:
    from studio.services.infill import LEFT, RIGHT

    credits, job = services.quote.infill(request).credits, TakeJob.INFILL
    sides = {LEFT: request.left, RIGHT: request.right}
    return paid_already(job, request.speech, credits, services, cancel, **sides)


def _sides(args: argparse.Namespace, services: Services, cancel: CancelToken) -> Sides:
    from studio.services.around_gap import around_gap

    if (args.recording is None) != (args.gap is None):
        raise BadRequest("A recording needs --gap, and a gap needs --recording.")
    if args.recording is None:
        return args.left and Passage(args.left), args.right and Passage(args.right)
    if args.left or args.right:
        raise BadRequest("Give either --recording with --gap, or --left and --right.")
    start, end = args.gap
    return around_gap(services.inputs, args.recording, start, end, cancel)
