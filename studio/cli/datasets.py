"""`pickup-studio datasets`: collections of recordings."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json
from studio.core.cancel import CancelToken

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "datasets",
        "list the datasets",
        "List the datasets: id, name, description.",
        ("datasets", "datasets --json"),
    )
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Print them."""
    choose_connection(services.connect, args)
    datasets = services.datasets.list(cancel)
    if args.json:
        print_json([asdict(dataset) for dataset in datasets])
        return DONE
    for dataset in datasets:
        print(f"{dataset.id}  {dataset.name}  {dataset.description}".rstrip(), flush=True)
    return DONE
