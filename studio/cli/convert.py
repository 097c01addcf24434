"""`pickup-studio convert`: a recording in another voice."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.delivering import add_delivery, add_voice, delivery_of
from studio.cli.describing import add_verb
from studio.cli.paying import add_again, paid_already
from studio.cli.sound_format import format_of, free_name
from studio.cli.take_output import add_output, told, write_take
from studio.core.cancel import CancelToken
from studio.core.convert import ConvertRequest
from studio.core.passage import Passage
from studio.core.speech import Delivery
from studio.core.take import Take, TakeJob

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    "convert mine.wav --voice Theo -o as-theo.wav",
    "convert mine.mp3 --voice Clara --delivery bytes -o clara.mp3",
    'convert mine.wav --voice Theo --transcript "Nobody was home."',
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "convert",
        "say a recording in another voice",
        "Say a recording in another voice, with its own words and intonation (the voice changer). The take is"
        " kept in the studio's library as well.",
        EXAMPLES,
    )
    verb.add_argument("clip", type=Path, help="a sound file")
    verb.add_argument(
        "--transcript",
        default="",
        metavar="TEXT",
        help="what is said in it: this computer then need not recognise the words",
    )
    add_voice(verb)
    add_delivery(verb, (Delivery.BYTES, Delivery.SSE))
    add_again(verb)
    add_output(verb, "the clip's name and the voice's")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Change it, write the file and print its name."""
    from studio.services.save_sound import check_free

    form = format_of(args)
    choose_connection(services.connect, args)
    voice = voice_called(services.list_voices(cancel), args.voice, None)
    path: Path = args.output or free_name(f"{args.clip.stem} {voice.name}", form)
    check_free(path, overwrite=args.force)
    request = ConvertRequest(Passage(args.clip), voice.id, form, args.transcript)
    take = None if args.again else _paid_already(request, services, cancel)
    if take is None:
        delivery = delivery_of(args)
        take = services.convert(request, services.project, cancel, progress=told(), delivery=delivery)
    write_take(take, services, path, args)
    return DONE


def _paid_already(request: ConvertRequest, services: Services, cancel: CancelToken) -> Take | None:
    seconds = services.inputs.seconds(request.clip, cancel)
    credits = services.quote.convert(seconds).credits
    job = TakeJob.VOICE_CHANGER
    return paid_already(job, request.speech, credits, services, cancel, clip=request.clip)
