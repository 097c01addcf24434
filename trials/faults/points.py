"""The session ended at every point of its writes, and what is there when the studio starts again."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from studio.core.errors import StudioError
from trials.faults.failing_disk import FAULTS, FailingDisk, Fault
from trials.faults.recorded_disk import AfterPowerCut, RecordedDisk, Step
from trials.faults.reopening import NOTHING, Loss, losses
from trials.faults.sentences import unclear
from trials.faults.session import Known, Session


@dataclass(slots=True)
class Outcome:
    """Of one kind of fault: how many points were tried and survived, how many bytes were lost, and sentences
    of what was lost or said badly at which point."""

    name: str
    tried: int = 0
    survived: int = 0
    bytes: int = 0
    lost: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    def note(self, point: str, found: Sequence[Loss]) -> None:
        self.tried += 1
        self.survived += not found
        self.bytes += sum(each.bytes for each in found)
        self.lost += [f"{self.name}, {point}: {each.sentence}" for each in found]


@dataclass(frozen=True, slots=True)
class Recording:
    """A session that ended well: its writes, and after how many of them what was acknowledged."""

    steps: Sequence[Step]
    told: Sequence[tuple[int, Known]]

    def around(self, count: int) -> tuple[Known, Known]:
        """What was acknowledged last after so many writes, and what would have been next."""
        before = [known for at, known in self.told if at <= count]
        after = [known for at, known in self.told if at > count]
        last = before[-1] if before else NOTHING
        return last, after[0] if after else last


def recorded(root: Path) -> Recording:
    """The session, done once in `root`."""
    disk = RecordedDisk(root)
    told: list[tuple[int, Known]] = []
    Session(root, disk, lambda known: told.append((len(disk.steps), known))).run()
    return Recording(disk.steps, told)


def writes_of_session(root: Path) -> int:
    """How often the disk is asked for something, as `failures` and `kills` count it."""
    disk = FailingDisk()
    Session(root, disk).run()
    return disk.count


def prefixes(folder: Path, session: Recording, chosen: set[int]) -> Iterator[Outcome]:
    """After each of the `chosen` numbers of writes: killed between two, killed within one, power cut."""
    killed, torn, cut = (
        Outcome("killed between two writes"),
        Outcome("killed within a write"),
        AfterPowerCut(),
    )
    dark = Outcome("power cut")
    whole, trial = folder / "whole", folder / "trial"
    whole.mkdir(parents=True)

    def tried(outcome: Outcome, count: int, half: Step | None, *, dark: bool = False) -> None:
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(whole, trial)
        if half is not None:
            half.again(trial)
        if dark:
            cut.strike(trial)
        outcome.note(f"write {count}", losses(trial, *session.around(count)))

    for count in range(len(session.steps) + 1):
        if count in chosen:
            tried(killed, count, None)
            tried(dark, count, None, dark=True)
            for half in session.steps[count].torn() if count < len(session.steps) else ():
                tried(torn, count, half)
        if count < len(session.steps):
            session.steps[count].again(whole)
            cut.note(session.steps[count])
    shutil.rmtree(folder)
    yield from (killed, torn, dark)


def failures(folder: Path, chosen: set[int], faults: Sequence[Fault] = FAULTS) -> Iterator[Outcome]:
    """The disk failing at the `chosen` writes: the work goes on as far as it can, and then the studio starts
    again with a disk that is well."""
    for fault in faults:
        outcome = Outcome(fault.name)
        for at in sorted(chosen):
            root = folder / f"{fault.name} {at}"
            said: list[StudioError] = []
            session = Session(root, FailingDisk(fault, at), failed=said.append)
            session.run()
            outcome.note(f"write {at}", losses(root, session.known))
            outcome.unclear += [why for each in said if (why := unclear(each.sentence))]
            shutil.rmtree(root, ignore_errors=True)
        yield outcome


def kills(folder: Path, chosen: Sequence[int]) -> Outcome:
    """Real programs, ended in the middle of a write by a signal that nothing can catch."""
    outcome = Outcome("kill -9 of a real program")
    for at in chosen:
        root = folder / str(at)
        command = [sys.executable, "-m", "trials.faults.session", str(root), str(at)]
        ended = subprocess.run(command, capture_output=True, cwd=Path(__file__).parents[2])
        told = [Known(**orjson.loads(line)) for line in ended.stdout.splitlines()]
        before = told[-1] if told else NOTHING
        if ended.returncode == 0 or b"Traceback" in ended.stderr:
            outcome.note(f"write {at}", [Loss(f"it ended by itself: {ended.stderr.decode()[-300:]}")])
        else:
            outcome.note(f"write {at}", losses(root, before, None))
        shutil.rmtree(root, ignore_errors=True)
    return outcome


def sample(seed: int, of: int, count: int | None) -> set[int]:
    """`count` numbers below `of`, the first and the last among them; all for None."""
    if count is None or count >= of:
        return set(range(of))
    return {0, of - 1, *random.Random(seed).sample(range(of), count - 2)}
