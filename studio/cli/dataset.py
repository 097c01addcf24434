"""`pickup-studio dataset create|files|upload`: one collection of recordings."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.dataset import Dataset
from studio.core.errors import BadRequest, NotThere
from studio.core.passage import Passage

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    'dataset create "My readings" --description "Evenings, near the microphone"',
    'dataset upload "My readings" one.wav two.flac',
    'dataset files "My readings" --json',
)


def add(subparsers: Any) -> None:
    """Add the verb and its acts to the command's parser."""
    verb = add_verb(
        subparsers,
        "dataset",
        "create a dataset, list its files, add to them",
        "Create a dataset, list its files, or add recordings to it.",
        EXAMPLES,
    )
    acts = verb.add_subparsers(dest="act", required=True, metavar="act")
    create = _act(acts, "create", "a new dataset, empty", EXAMPLES[0])
    create.add_argument("name")
    create.add_argument("--description", default="", metavar="TEXT", help="a line about it")
    files = _act(acts, "files", "the recordings in it", EXAMPLES[2])
    files.add_argument("dataset", metavar="NAME|ID")
    upload = _act(acts, "upload", "add recordings to it", EXAMPLES[1])
    upload.add_argument("dataset", metavar="NAME|ID")
    upload.add_argument("files", type=Path, nargs="+", metavar="FILE")


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Do it and print what there is then."""
    choose_connection(services.connect, args)
    {"create": _create, "files": _files, "upload": _upload}[args.act](args, services, cancel)
    return DONE


def _act(acts: Any, name: str, line: str, example: str) -> Any:
    parser = add_verb(acts, name, line, f"{line.capitalize()}.", (example,))
    add_json(parser)
    add_connection(parser)
    return parser


def _create(args: argparse.Namespace, services: Services, cancel: CancelToken) -> None:
    made = services.datasets.create(args.name, cancel, description=args.description)
    if args.json:
        print_json(asdict(made))
    else:
        print(f"{made.id}  {made.name}", flush=True)


def _files(args: argparse.Namespace, services: Services, cancel: CancelToken) -> None:
    files = services.datasets.files(_called(args.dataset, services, cancel).id, cancel)
    if args.json:
        print_json([asdict(file) for file in files])
        return
    for file in files:
        size = f"  {file.size} bytes" if file.size is not None else ""
        print(f"{file.id}  {file.filename}{size}", flush=True)


def _upload(args: argparse.Namespace, services: Services, cancel: CancelToken) -> None:
    dataset = _called(args.dataset, services, cancel)
    for path in args.files:
        services.datasets.upload(dataset.id, Passage(path), cancel, progress=told())
        if not args.json:
            print(f"{path} is in {dataset.name}.", flush=True)
    if args.json:
        print_json([asdict(file) for file in services.datasets.files(dataset.id, cancel)])


def _called(wanted: str, services: Services, cancel: CancelToken) -> Dataset:
    datasets = services.datasets.list(cancel)
    found = [each for each in datasets if wanted in (each.id, each.name)]
    if len(found) > 1:
        raise BadRequest(f"{len(found)} datasets are named “{wanted}”; give the id.")
    if not found:
        raise NotThere(f"There is no dataset named “{wanted}”. `pickup-studio datasets` lists them.")
    return found[0]
