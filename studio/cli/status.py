"""`pickup-studio status`: whether a connection answers, and what it can."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json, words
from studio.core.cancel import CancelToken
from studio.core.connection import Ability

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "status",
        "say whether a connection answers, and what it can",
        "Say whether a connection answers and takes the key, what it can, and why it cannot do the rest.",
        ("status", 'status --connection "Studio B" --json'),
    )
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Ask and print."""
    choose_connection(services.connect, args)
    connection = services.connect.chosen
    status = services.check_status(cancel)
    missing = {
        ability: services.connect.reason(connection.id, ability)
        for ability in Ability
        if ability not in status.abilities
    }
    able = sorted(status.abilities)
    if args.json:
        facts = {
            "id": connection.id,
            "name": connection.name,
            "reach": status.reach,
            "version": status.version,
        }
        print_json(facts | {"abilities": able, "missing": missing, "notice": status.sentence})
        return DONE
    print(f"{connection.name}: ready, version {status.version}")
    print(f"It can: {', '.join(map(words, able))}.")
    for sentence in (*missing.values(), *filter(None, [status.sentence])):
        print(sentence)
    return DONE
