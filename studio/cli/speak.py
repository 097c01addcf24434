"""`pickup-studio speak`: a text as a sound file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.sound_format import add_format, format_of, free_name
from studio.core.cancel import CancelToken
from studio.core.speech import MODELS, SPEED_WORDS, Controls, Emotion, Feeling, Level, SpeechRequest
from studio.core.take import Take
from studio.core.voice import Voice

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = subparsers.add_parser(
        "speak",
        help="speak a text into a sound file",
        description="Speak a text into a sound file. The take is kept in the studio's library as well.",
    )
    verb.add_argument("text", help="what to say; - reads it from standard input")
    verb.add_argument("--voice", metavar="NAME|ID", help="who says it; default: the language's first voice")
    verb.add_argument("--language", metavar="CODE", help="such as en; default: the voice's own")
    verb.add_argument("--speed", type=_speed, default=0.0, help="slowest … fastest, or -1 to 1")
    verb.add_argument(
        "--emotion", type=_emotion, action="append", default=[], metavar="NAME[:LEVEL]", help=_feelings()
    )
    verb.add_argument("--model", default=MODELS[0], help=f"default: {MODELS[0]}")
    verb.add_argument("--duration", type=float, metavar="SECONDS", help="end the sound there at the latest")
    verb.add_argument("--seed", type=int, default=0, help="another one gives another take")
    add_format(verb)
    verb.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: a name from the text")
    verb.add_argument("--force", action="store_true", help="replace a file of that name")
    verb.add_argument("--json", action="store_true", help="print what was made as JSON")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Speak, write the file and print its name."""
    from studio.services.save_sound import check_free, save_sound

    text = sys.stdin.read() if args.text == "-" else args.text
    form = format_of(args)
    path: Path = args.output or free_name(text, form)
    check_free(path, overwrite=args.force)
    choose_connection(services.connect, args)
    voice = voice_called(services.list_voices(cancel), args.voice, args.language)
    request = SpeechRequest(
        text=text,
        voice_id=voice.id,
        model=args.model,
        language=args.language or voice.language,
        controls=Controls(args.speed, tuple(args.emotion)),
        format=form,
        duration=args.duration,
        seed=args.seed,
    )
    take = services.speak(request, services.project, cancel, progress=_told())
    save_sound(take, services.project, path, overwrite=args.force)
    print(
        _json(take, voice, path) if args.json else f"{path}: {take.seconds:.1f} s, {voice.name}", flush=True
    )
    return DONE


def _told() -> Callable[[str, float | None], None]:
    """Shows the steps in one line of a terminal; says nothing where nobody watches."""
    if not sys.stderr.isatty():
        return lambda step, fraction: None
    return lambda step, fraction: print(f"\r\033[K{step}", end="\r", file=sys.stderr, flush=True)


def _json(take: Take, voice: Voice, path: Path) -> str:
    made = {
        "file": str(path.absolute()),
        "seconds": round(take.seconds, 3),
        "sample_rate": take.sample_rate,
        "voice": {"id": voice.id, "name": voice.name},
        "language": take.request.language,
        "connection": take.connection,
        "credits": take.credits,
        "take": take.id,
        "request_id": take.request_id,
        "words": [{"word": word.text, "start": word.start, "end": word.end} for word in take.words],
    }
    return json.dumps(made, ensure_ascii=False, indent=2)


def _speed(typed: str) -> float:
    if typed in SPEED_WORDS:
        return SPEED_WORDS[typed]
    try:
        speed = float(typed)
    except ValueError:
        speed = 2.0
    if not -1 <= speed <= 1:
        words = ", ".join(SPEED_WORDS)
        raise argparse.ArgumentTypeError(f"“{typed}” is no speed: {words}, or a number from -1 to 1.")
    return speed


def _emotion(typed: str) -> Emotion:
    try:
        return Emotion.from_tag(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” is no emotion: {_feelings()}.") from None


def _feelings() -> str:
    levels = ", ".join(level for level in Level if level)
    return f"{', '.join(Feeling)}; each also with {levels}, such as curiosity:low"
