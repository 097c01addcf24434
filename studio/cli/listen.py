"""`pickup-studio listen`: what is heard in a recording."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json, words
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.errors import BadText, FileMissing
from studio.core.hearing import Judgement, Marks, Melody, Transcript
from studio.core.passage import Passage

if TYPE_CHECKING:
    from studio.services.listen import Listen
    from studio.services.studio import Services

PURPOSES = ("clone_similarity", "clone_stability", "dataset")
EXAMPLES = (
    "listen take.wav",
    'listen take.wav --transcript "The words that are said in it." --json',
    "listen take.wav --marks",
    "listen me.wav --judge clone_similarity",
    "listen me.wav --compare clone.wav",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "listen",
        "say what is heard in a recording: words and their times, pauses, pitch, faults",
        "Say what is heard in a recording. This computer listens, whoever speaks. Words are recognised in"
        " English; pauses, pitch and faults are found in any language.",
        EXAMPLES,
    )
    verb.add_argument("clip", type=Path, help="a sound file")
    verb.add_argument("--language", default="en", metavar="CODE", help="that is spoken in it; default: en")
    text = verb.add_mutually_exclusive_group()
    text.add_argument(
        "--transcript", default="", metavar="TEXT", help="its words: when is each of them said?"
    )
    text.add_argument("--transcript-file", type=Path, metavar="FILE", help="the same from a file in UTF-8")
    what = verb.add_mutually_exclusive_group()
    what.add_argument("--marks", action="store_true", help="where somebody speaks, and where not")
    what.add_argument("--pitch", action="store_true", help="the melody, in Hz every 10 ms")
    what.add_argument("--judge", choices=PURPOSES, metavar="PURPOSE", help=f"one of {', '.join(PURPOSES)}")
    what.add_argument("--compare", type=Path, metavar="FILE", help="how alike the speakers of both are")
    add_json(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Listen and print."""
    passage = Passage(args.clip)
    if args.compare:
        _print_likeness(services.listen.compare(passage, Passage(args.compare), cancel), args.json)
        return DONE
    found = _heard(services.listen, passage, args, cancel)
    if args.json:
        print_json(asdict(found))
    else:
        print(_lines(found), flush=True)
    return DONE


def _heard(
    listen: Listen, passage: Passage, args: argparse.Namespace, cancel: CancelToken
) -> Transcript | Marks | Melody | Judgement:
    if args.marks:
        return listen.marks(passage, cancel, progress=told())
    if args.pitch:
        return listen.pitch(passage, cancel, progress=told())
    if args.judge:
        return listen.judge(passage, args.judge, cancel, progress=told())
    text = _transcript(args)
    return listen.words(passage, cancel, language=args.language, transcript=text, progress=told())


def _transcript(args: argparse.Namespace) -> str:
    path: Path | None = args.transcript_file
    if path is None:
        return str(args.transcript)
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise FileMissing(f"“{path.name}” is not there, or cannot be opened.") from error
    except UnicodeDecodeError as error:
        raise BadText(f"“{path.name}” is not text in UTF-8.") from error


def _print_likeness(likeness: float, as_json: bool) -> None:
    if as_json:
        print_json({"similarity": likeness})
    else:
        print(f"similarity {likeness:.2f}", flush=True)


def _lines(found: Transcript | Marks | Melody | Judgement) -> str:
    if isinstance(found, Transcript):
        timed = [f"{word.start:8.2f} {word.end:8.2f}  {word.word}" for word in found.words]
        return "\n".join([found.text or "No words were heard.", *timed])
    if isinstance(found, Marks):
        both = [(each, "speech") for each in found.speech] + [(each, "pause") for each in found.pauses]
        both.sort(key=lambda pair: pair[0].start)
        return "\n".join(f"{each.start:8.2f} {each.end:8.2f}  {name}" for each, name in both)
    if isinstance(found, Melody):
        times = (found.start + number * found.step for number in range(len(found.f0)))
        return "\n".join(f"{time:8.2f} {hertz:7.1f}" for time, hertz in zip(times, found.f0, strict=True))
    measures = [f"{words(each.name)}: {each.verdict}. {each.sentence}" for each in found.measures]
    best = [f"best: {each.start:.2f} to {each.end:.2f} s" for each in found.best]
    return "\n".join([f"For {words(found.purpose)}: {found.verdict}", *measures, *best])
