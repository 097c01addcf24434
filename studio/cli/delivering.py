"""Options for what is said and how: voice, language, controls, model, delivery."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from studio.core.speech import MODELS, SPEED_WORDS, Controls, Delivery, Emotion, Feeling, Level


def add_voice(parser: Any, default: str = "the language's first voice") -> None:
    """Who speaks."""
    parser.add_argument("--voice", metavar="NAME|ID", help=f"who says it; default: {default}")


def add_controls(parser: Any) -> None:
    """Language, speed, emotions, model."""
    parser.add_argument("--language", metavar="CODE", help="such as en; default: the voice's own")
    parser.add_argument("--speed", type=_speed, default=0.0, help="slowest … fastest, or -1 to 1")
    parser.add_argument(
        "--emotion", type=_emotion, action="append", default=[], metavar="NAME[:LEVEL]", help=_feelings()
    )
    parser.add_argument("--model", default=MODELS[0], help=f"default: {MODELS[0]}")


def add_delivery(parser: Any, ways: Sequence[Delivery]) -> None:
    """How the sound is sent."""
    parser.add_argument(
        "--delivery",
        choices=[way.value for way in ways],
        help="how the sound is sent; default: in events where the connection streams",
    )


def delivery_of(args: argparse.Namespace) -> Delivery | None:
    """The way that was asked for, if any."""
    return Delivery(args.delivery) if args.delivery else None


def controls_of(args: argparse.Namespace) -> Controls:
    """Speed and emotions as they were typed."""
    return Controls(args.speed, tuple(args.emotion))


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
