"""What became of the rows of a project's batch: begun, done, failed, stopped; in the project's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.core.errors import Charge
from studio.core.language import trn
from studio.core.voice_batch import BatchState, Standing
from studio.library.record_log import Record, RecordLog
from studio.library.writer import Writer

NAME = "voice_batch.jsonl"


class BatchLog:
    """Each line is on the disk when the call returns. Raises DiskError."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._log = RecordLog(folder / NAME, writer)

    def begun(self, key: str, credits: int) -> None:
        """It is asked for now, which may cost so much. From any thread."""
        self._log.append(
            {"key": key, "state": str(BatchState.MAKING), "credits": credits}, sync=bool(credits)
        )

    def ended(self, key: str, standing: Standing) -> None:
        """It is over, so."""
        told = {
            "take": standing.take,
            "saved": standing.saved,
            "sentence": standing.sentence,
            "charge": str(standing.charge),
        }
        plain = {name: value for name, value in told.items() if value and value != str(Charge.NOTHING)}
        self._log.append({"key": key, "state": str(standing.state)} | plain, sync=False)

    def standings(self) -> Mapping[str, Standing]:
        """How each row stands by what was noted last of it."""
        found: dict[str, Standing] = {}
        for record in self._log.read():
            key, standing = record.get("key"), _standing_of(record)
            if isinstance(key, str) and standing is not None:
                found[key] = standing
        return found


def _standing_of(record: Record) -> Standing | None:
    try:
        state = BatchState(record["state"])
        if state is BatchState.MAKING:
            return _begun(int(record.get("credits", 0)))
        return Standing(
            state,
            str(record.get("take", "")),
            str(record.get("saved", "")),
            str(record.get("sentence", "")),
            Charge(record.get("charge", Charge.NOTHING)),
        )
    except (KeyError, ValueError, TypeError):
        return None


def _begun(credits: int) -> Standing:
    """Of one that was asked for, and whose end nobody noted."""
    if not credits:
        return Standing()
    sentence = trn(
        "The studio was closed while it was made: {count:,} credit may have been taken.",
        "The studio was closed while it was made: {count:,} credits may have been taken.",
        credits,
    )
    return Standing(BatchState.UNSURE, sentence=sentence, charge=Charge.MAYBE)
