"""`pickup-studio localize`: a voice in another language."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_json, add_verb
from studio.cli.embeddings import embedding_json, read_embedding
from studio.cli.printing import print_voice
from studio.core.cancel import CancelToken
from studio.core.errors import BadVoice
from studio.core.voice import Gender, Voice
from studio.core.voice_notes import Origin
from studio.core.voice_requests import DIALECTS, LocalizeRequest, LocalizeVoiceRequest, SpeakerGender

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    'localize Clara --language de --name "Clara, German"',
    "localize Clara --language en --dialect au",
    "localize --embedding mixed.json --gender female --language fr > french.json",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "localize",
        "let a voice speak another language",
        "Let a voice speak another language, as a new voice that is kept. With --embedding the new numbers"
        " are printed as JSON, and nothing is kept.",
        EXAMPLES,
    )
    verb.add_argument("voice", nargs="?", metavar="NAME|ID", help="whose voice")
    verb.add_argument("--embedding", metavar="FILE", help="the numbers of a voice instead; - from a pipe")
    verb.add_argument("--language", required=True, metavar="CODE", help="the new one, such as de")
    verb.add_argument("--dialect", default="", metavar="CODE", help=_dialects())
    verb.add_argument(
        "--gender",
        choices=[gender.value for gender in SpeakerGender],
        help="of the original speaker; default: as the voice presents",
    )
    verb.add_argument("--name", default="", help="default: the voice's name and the language")
    verb.add_argument("--description", default="", metavar="TEXT", help="default: the voice's own")
    verb.add_argument("--accent", default="", metavar="ID", help="such as british, where that is known")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Localize and print who it is, or the numbers."""
    choose_connection(services.connect, args)
    if args.embedding:
        print(embedding_json(services.localize.embedding(_by_numbers(args), cancel)), flush=True)
        return DONE
    if not args.voice:
        raise BadVoice("No voice is chosen: name one, or give its numbers with --embedding.")
    voice = voice_called(services.list_voices(cancel), args.voice, None)
    made = services.localize(_by_voice(voice, args), cancel)
    before = services.voice_notes.notes(voice.id)
    services.voice_notes.begin(made.id, Origin.LOCALIZED, before.consent, before.tags)
    print_voice(made, as_json=args.json)
    return DONE


def _by_numbers(args: argparse.Namespace) -> LocalizeRequest:
    if args.gender is None:
        raise BadVoice("Numbers do not say how their speaker presents: give --gender.")
    return LocalizeRequest(
        read_embedding(args.embedding), args.language, SpeakerGender(args.gender), args.dialect
    )


def _by_voice(voice: Voice, args: argparse.Namespace) -> LocalizeVoiceRequest:
    gender = SpeakerGender.MALE if voice.gender is Gender.MASCULINE else SpeakerGender.FEMALE
    return LocalizeVoiceRequest(
        voice_id=voice.id,
        name=args.name or f"{voice.name} ({args.language})",
        language=args.language,
        gender=SpeakerGender(args.gender) if args.gender else gender,
        description=args.description or voice.description,
        dialect=args.dialect,
        accent=args.accent,
    )


def _dialects() -> str:
    return "; ".join(f"{language}: {', '.join(codes)}" for language, codes in DIALECTS.items())
