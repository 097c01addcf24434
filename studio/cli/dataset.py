"""`pickup-studio dataset create|rename|delete|files|upload|judge|delete-file`: one collection of
recordings."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE, FAILED
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.describing import add_json, add_verb
from studio.cli.judging import Held, judged, print_judged
from studio.cli.printing import print_json
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.dataset import Dataset, DatasetClip
from studio.core.errors import BadRequest, FileMissing, NotThere

if TYPE_CHECKING:
    from studio.services.send_files import Sent
    from studio.services.studio import Services

EXAMPLES = (
    'dataset create "My readings" --description "Evenings, near the microphone"',
    'dataset upload "My readings" recordings more/one.wav',
    "dataset judge recordings -o judgement.csv",
    'dataset files "My readings" --json',
    'dataset rename "My readings" "My evenings"',
    'dataset delete "My evenings" --yes',
)
CLIPS = "files, and folders of them"


def add(subparsers: Any) -> None:
    """Add the verb and its acts to the command's parser."""
    verb = add_verb(
        subparsers,
        "dataset",
        "create a dataset, judge and send recordings, list and delete them",
        "Create a dataset, judge recordings for it, send them, list them, rename and delete.",
        EXAMPLES,
    )
    acts = verb.add_subparsers(dest="act", required=True, metavar="act")
    create = _act(acts, "create", "a new dataset, empty", EXAMPLES[0])
    create.add_argument("name")
    create.add_argument("--description", default="", metavar="TEXT", help="a line about it")
    files = _act(acts, "files", "the recordings in it", EXAMPLES[3])
    files.add_argument("dataset", metavar="NAME|ID")
    _add_upload(acts)
    judge = _act(acts, "judge", "say what each recording is like, and whether it serves", EXAMPLES[2])
    judge.add_argument("files", type=Path, nargs="+", metavar="FILE|FOLDER", help=CLIPS)
    judge.add_argument("-o", "--output", type=Path, metavar="CSV", help="write it as a table too")
    rename = _act(acts, "rename", "another name for it", EXAMPLES[4])
    rename.add_argument("dataset", metavar="NAME|ID")
    rename.add_argument("name")
    _add_deleting(acts)


def _add_upload(acts: Any) -> None:
    upload = _act(acts, "upload", "judge recordings and add them to it, each once", EXAMPLES[1])
    upload.add_argument("dataset", metavar="NAME|ID")
    upload.add_argument("files", type=Path, nargs="+", metavar="FILE|FOLDER", help=CLIPS)
    upload.add_argument("--anyway", action="store_true", help="also those that fail, or sound the same")
    upload.add_argument("--unjudged", action="store_true", help="send them without judging")


def _add_deleting(acts: Any) -> None:
    for name, line in (
        ("delete", "the dataset and its files, for good"),
        ("delete-file", "one file of it, for good"),
    ):
        delete = _act(acts, name, line, EXAMPLES[5])
        delete.add_argument("dataset", metavar="NAME|ID")
        if name == "delete-file":
            delete.add_argument("file", metavar="NAME|ID")
        delete.add_argument("--yes", action="store_true", required=True, help="it cannot be taken back")


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Do it and print what there is then."""
    choose_connection(services.connect, args)
    acts = {
        "create": _create,
        "files": _files,
        "upload": _upload,
        "judge": _judge,
        "rename": _rename,
        "delete": _delete,
        "delete-file": _delete_file,
    }
    return acts[args.act](args, services, cancel)


def _act(acts: Any, name: str, line: str, example: str) -> Any:
    parser = add_verb(acts, name, line, f"{line.capitalize()}.", (example,))
    add_json(parser)
    add_connection(parser)
    return parser


def _create(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    made = services.datasets.create(args.name, cancel, description=args.description)
    if args.json:
        print_json(asdict(made))
    else:
        print(f"{made.id}  {made.name}", flush=True)
    return DONE


def _files(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    files = services.datasets.files(_called(args.dataset, services, cancel).id, cancel)
    if args.json:
        print_json([asdict(file) for file in files])
        return DONE
    for file in files:
        size = f"  {file.size} bytes" if file.size is not None else ""
        print(f"{file.id}  {file.filename}{size}", flush=True)
    return DONE


def _upload(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    from studio.services.stops import Stops

    dataset = _called(args.dataset, services, cancel)
    key = f"{services.connect.chosen.id}/{dataset.id}"
    clips = _found(args.files, cancel)
    fresh = _not_there(clips, key, dataset, services, cancel)
    held = Held()
    if not args.unjudged:
        fresh, held = judged(fresh, services, cancel, anyway=args.anyway)
    news: list[Sent] = []
    ended = services.send_files(
        dataset.id, key, fresh, cancel, told=news.append, stops=Stops(), progress=told()
    )
    lost = [each for each in news if each.over and each.error is not None]
    _print_sent(args, dataset, [each for each in news if each.over and each.clip.sent], services, cancel)
    for each in lost:
        print(f"{each.clip.path}: {each.error.sentence if each.error else ''}", file=sys.stderr, flush=True)
    for path, why in held.reasons.items():
        print(f"{path} is held back: {why}. Send it with --anyway.", file=sys.stderr, flush=True)
    if ended is not None:
        print(ended.sentence, file=sys.stderr, flush=True)
    return FAILED if lost or held.reasons or ended is not None else DONE


def _found(paths: list[Path], cancel: CancelToken) -> tuple[DatasetClip, ...]:
    """The recordings among what was named. Raises FileMissing, BadRequest for none at all."""
    from studio.services.find_clips import find_clips

    for path in paths:
        if not path.exists():
            raise FileMissing(f"There is no “{path}”.")
    clips = find_clips(paths, cancel, progress=told())
    if not clips:
        raise BadRequest("No recordings were found there.")
    return clips


def _print_sent(
    args: argparse.Namespace, dataset: Dataset, sent: list[Sent], services: Services, cancel: CancelToken
) -> None:
    if args.json:
        print_json([asdict(file) for file in services.datasets.files(dataset.id, cancel)])
        return
    for each in sent:
        print(f"{each.clip.path} is in {dataset.name}.", flush=True)


def _not_there(
    clips: tuple[DatasetClip, ...], key: str, dataset: Dataset, services: Services, cancel: CancelToken
) -> tuple[DatasetClip, ...]:
    """Those that were not sent from here before, or are not there any more; told of the others."""
    listed = {file.filename for file in services.datasets.files(dataset.id, cancel)}
    noted = (clip for clip in services.dataset_log.clips(key) if clip.sent or clip.begun)
    known = {clip.sha256 for clip in noted if clip.name in listed}
    for clip in clips:
        if clip.sha256 in known:
            print(f"{clip.path} is in {dataset.name} already.", file=sys.stderr, flush=True)
    return tuple(clip for clip in clips if clip.sha256 not in known)


def _judge(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    return print_judged(_found(args.files, cancel), services, cancel, args)


def _rename(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    dataset = _called(args.dataset, services, cancel)
    services.datasets.rename(dataset.id, args.name, cancel)
    print(f"{dataset.name} is called {args.name} now.", flush=True)
    return DONE


def _delete(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    dataset = _called(args.dataset, services, cancel)
    services.datasets.delete(dataset.id, cancel)
    services.dataset_log.drop_dataset(f"{services.connect.chosen.id}/{dataset.id}")
    print(f"{dataset.name} is gone; the files on this computer stay.", flush=True)
    return DONE


def _delete_file(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    dataset = _called(args.dataset, services, cancel)
    files = services.datasets.files(dataset.id, cancel)
    found = [file for file in files if args.file in (file.id, file.filename)]
    if len(found) != 1:
        raise NotThere(f"There are {len(found)} files called “{args.file}” in {dataset.name}.")
    services.datasets.delete_file(dataset.id, found[0].id, cancel)
    print(f"{found[0].filename} is not in {dataset.name} any more.", flush=True)
    return DONE


def _called(wanted: str, services: Services, cancel: CancelToken) -> Dataset:
    datasets = services.datasets.list(cancel)
    found = [each for each in datasets if wanted in (each.id, each.name)]
    if len(found) > 1:
        raise BadRequest(f"{len(found)} datasets are named “{wanted}”; give the id.")
    if not found:
        raise NotThere(f"There is no dataset named “{wanted}”. `pickup-studio datasets` lists them.")
    return found[0]
