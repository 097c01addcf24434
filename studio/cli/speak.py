"""`pickup-studio speak`: a text as a sound file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.delivering import add_controls, add_delivery, add_voice, controls_of, delivery_of
from studio.cli.describing import add_verb
from studio.cli.embeddings import read_embedding
from studio.cli.paying import add_again, paid_already
from studio.cli.sound_format import format_of, free_name
from studio.cli.take_output import add_output, told, write_take
from studio.core.cancel import CancelToken
from studio.core.speech import Delivery, SpeechRequest
from studio.core.take import TakeJob

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    'speak "Hello there." --voice Clara -o hello.wav',
    'speak "Hello there." --speed fast --emotion curiosity:high -o hello.mp3 --bit-rate 128000',
    'mix Clara=2 Theo=1 | pickup-studio speak "Who am I?" --embedding - -o mixed.wav',
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "speak",
        "speak a text into a sound file",
        "Speak a text into a sound file. The take is kept in the studio's library as well.",
        EXAMPLES,
    )
    verb.add_argument("text", help="what to say; - reads it from standard input")
    add_voice(verb)
    verb.add_argument("--embedding", metavar="FILE", help="the numbers of a voice instead; - from a pipe")
    add_controls(verb)
    verb.add_argument("--duration", type=float, metavar="SECONDS", help="end the sound there at the latest")
    add_again(verb)
    verb.add_argument("--seed", type=int, default=0, help="another one gives another take")
    add_delivery(verb, tuple(Delivery))
    add_output(verb, "a name from the text")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Speak, write the file and print its name."""
    from studio.services.save_sound import check_free

    text = sys.stdin.read() if args.text == "-" else args.text
    path: Path = args.output or free_name(text, format_of(args))
    check_free(path, overwrite=args.force)
    choose_connection(services.connect, args)
    request = _request(text, args, services, cancel)
    take = None
    if not args.again:
        take = paid_already(TakeJob.TTS, request, services.quote(request).credits, services, cancel)
    if take is None:
        take = services.speak(request, services.project, cancel, progress=told(), delivery=delivery_of(args))
    write_take(take, services, path, args)
    return DONE


def _request(text: str, args: argparse.Namespace, services: Services, cancel: CancelToken) -> SpeechRequest:
    voice_id, language = "", args.language or "en"
    embedding: tuple[float, ...] = ()
    if args.embedding:
        embedding = read_embedding(args.embedding)
    else:
        voice = voice_called(services.list_voices(cancel), args.voice, args.language)
        voice_id, language = voice.id, args.language or voice.language
    return SpeechRequest(
        text=text,
        voice_id=voice_id,
        model=args.model,
        language=language,
        controls=controls_of(args),
        format=format_of(args),
        duration=args.duration,
        seed=args.seed,
        embedding=embedding,
    )
