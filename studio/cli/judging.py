"""What a command finds of recordings for a dataset."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from studio.cli import DONE, FAILED
from studio.cli.printing import print_json
from studio.cli.take_output import told
from studio.core.cancel import CancelToken
from studio.core.dataset import DatasetClip
from studio.core.dataset_judgement import FileJudgement, Grade
from studio.core.errors import StudioError
from studio.core.judgement_table import TableRow

if TYPE_CHECKING:
    from studio.services.studio import Services


@dataclass(slots=True)
class Held:
    """Paths of what is not sent, and why."""

    reasons: dict[str, str] = field(default_factory=dict)


def judgement_of(clip: DatasetClip, services: Services, cancel: CancelToken) -> FileJudgement:
    """What was thought of it before, or is now. Raises as `JudgeFile`."""
    from studio.services.judge_file import judgement_key

    key = judgement_key(clip)
    found = services.judgements.find(key)
    if found is None:
        found = services.judge_file(Path(clip.path), cancel)
        services.judgements.keep(key, found)
    return found


def judged(
    clips: Sequence[DatasetClip], services: Services, cancel: CancelToken, *, anyway: bool
) -> tuple[tuple[DatasetClip, ...], Held]:
    """Those that serve, and why the others do not; `anyway` lets all through that can be read."""
    good, held, seen = list[DatasetClip](), Held(), dict[str, str]()
    for number, clip in enumerate(clips):
        told()(f"Judging {number + 1} of {len(clips)}", number / len(clips))
        try:
            judgement = judgement_of(clip, services, cancel)
        except StudioError as error:
            held.reasons[clip.path] = error.sentence.rstrip(".")
            continue
        double = seen.setdefault(judgement.sound, clip.name)
        if anyway or (judgement.grade is not Grade.FAIL and double == clip.name):
            good.append(clip)
        else:
            held.reasons[clip.path] = judgement.words if double == clip.name else f"same sound as {double}"
    return tuple(good), held


def print_judged(
    clips: Sequence[DatasetClip], services: Services, cancel: CancelToken, args: argparse.Namespace
) -> int:
    """A line for each, its measures that are not as they should be, and how much is usable; 1 where one of
    them fails."""
    rows, seen = list[TableRow](), dict[str, str]()
    for number, clip in enumerate(clips):
        told()(f"Judging {number + 1} of {len(clips)}", number / len(clips))
        reason = ""
        try:
            found: FileJudgement | None = judgement_of(clip, services, cancel)
        except StudioError as error:
            reason = error.sentence
            print(reason, file=sys.stderr, flush=True)
            found = None
        name = seen.setdefault(found.sound, clip.name) if found is not None else clip.name
        double = "" if name == clip.name else name
        rows.append(TableRow(clip.name, clip.path, "not sent", found, double, reason))
    if args.output:
        services.export_judgement(rows, args.output)
    if args.json:
        print_json([_fact_of(row) for row in rows])
    else:
        _print_rows(rows)
    good = all(row.judgement is not None and row.judgement.grade is not Grade.FAIL for row in rows)
    return DONE if good else FAILED


def _print_rows(rows: Sequence[TableRow]) -> None:
    for row in rows:
        if row.judgement is not None:
            double = f"; same sound as {row.double}" if row.double else ""
            print(f"{row.path}: {row.judgement.grade}, {row.judgement.words}{double}", flush=True)
    usable = sum(row.judgement.usable for row in rows if row.judgement is not None and not row.double)
    print(f"{usable / 60:.1f} minutes of {len(rows)} files are usable; 30 are advised.", flush=True)


def _fact_of(row: TableRow) -> dict[str, object]:
    judged = row.judgement
    told: dict[str, object] = {"file": row.path, "same_sound_as": row.double}
    if judged is None:
        return told | {"grade": None}
    marks = [asdict(mark) for mark in judged.marks]
    facts = {"seconds": judged.seconds, "speech": judged.speech, "text": judged.text, "heard": judged.heard}
    return told | {"grade": str(judged.grade), "judgement": judged.words, "marks": marks} | facts
