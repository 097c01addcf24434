"""What the model reads: the new words, with the old ones around them where those go on in the same breath."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from studio.engine.gap.side import Side
from studio.engine.gap.surroundings import Surroundings
from studio.engine.listening.aligner import Said
from studio.engine.speech.phones import spoken
from studio.engine.text.clause import Clause

MOST = 260
"""Symbols that are said in one go: about two sentences."""
AROUND = 3.2
"""Seconds of the old words next to the gap that are read with the new ones."""
_PAUSE, _COMMA = 0.25, 0.1
"""Seconds of quiet that end a phrase, and that are read as a comma."""
ENDINGS, RESTS = ".!?…", ",;:—"
_OPENING = "\"'“‘(¿¡«"


@dataclass(frozen=True, slots=True)
class Line:
    """Phonemes said in one go, `before` and `behind` the new ones those of old words; `pause`: seconds of
    quiet behind it where the next line follows."""

    before: str
    new: str
    behind: str
    pause: float = 0.0

    @property
    def runs_in(self) -> bool:
        """Whether the old words before it run into it without a pause."""
        return bool(self.before.strip()) and self.before.rstrip()[-1] not in ENDINGS + RESTS

    @property
    def runs_out(self) -> bool:
        """Whether it runs into those behind it."""
        return self.behind[:1] == " " and self.new.rstrip()[-1:] not in tuple(ENDINGS + RESTS)

    @property
    def phonemes(self) -> str:
        """As the model can read them."""
        return spoken(self.before + self.new + self.behind)

    @property
    def first(self) -> int:
        """The place of the first new phoneme among them."""
        return len(spoken_part(self.before))

    @property
    def end(self) -> int:
        """The place behind the last new one; its closing mark counts."""
        return len(self.phonemes) if not self.behind else len(spoken_part(self.before + self.new))


@dataclass(frozen=True, slots=True)
class Joints:
    """How the middle hangs together with what is around it: whether the old words before go on into it, and
    it into those behind; whether a sentence ends between them."""

    goes_on_before: bool
    goes_on_behind: bool
    begins: bool
    ends: bool


def joints_of(text: str, around: Surroundings) -> Joints:
    """By the text's own marks, by how it begins, and by the quiet that is left beside the gap."""
    plain = text.strip()
    left, right = around.left, around.right
    begins = _begins(plain, left)
    ends = plain.rstrip(_OPENING + "”’)»")[-1:] in tuple(ENDINGS)
    beside_left = left is not None and left.rest(at_end=True) < _PAUSE and bool(left.spans)
    beside_right = right is not None and right.rest(at_end=False) < _PAUSE and bool(right.spans)
    return Joints(beside_left and not begins, beside_right and not ends, begins, ends)


def lines_of(clauses: Iterable[Clause], around: Surroundings, joints: Joints) -> list[Line]:
    """The clauses packed into as few lines as there can be, the first with the words before it, the last with
    those behind it."""
    lines = _packed(clauses)
    first = lines[0]
    if around.left is not None and around.left.said:
        before = read_out(_nearest(around.left, at_end=True))
        if before:
            mark = _mark(around.left.rest(at_end=True), ends=joints.begins)
            lines[0] = replace(first, before=before + mark)
    last = lines[-1]
    goes_on = joints.goes_on_behind and last.new[-1:] not in tuple(ENDINGS + RESTS)
    if around.right is not None and around.right.said:
        behind = read_out(_nearest(around.right, at_end=False))
        if behind:
            mark = " " if not goes_on else _mark(around.right.rest(at_end=False), ends=False)
            lines[-1] = replace(last, behind=mark + behind)
    elif goes_on:
        lines[-1] = replace(last, new=last.new + ",")
    return lines


def spoken_part(phonemes: str) -> str:
    """What `spoken` leaves of the beginning of a longer text."""
    return spoken(phonemes + "ə")[:-2]


def _begins(text: str, left: Side | None) -> bool:
    """Whether a sentence begins with the text: it looks so, and the recogniser heard the last one end."""
    letter = text.lstrip(_OPENING)[:1]
    if left is None or not left.spans:
        return True
    if not letter.isupper() or text.lstrip(_OPENING).split()[0].strip(".,") in {"I", "I'm", "I'll", "I've"}:
        return False
    return bool(left.written) and left.written[-1].rstrip("\"'”’)")[-1:] in tuple(ENDINGS)


def _packed(clauses: Iterable[Clause]) -> list[Line]:
    lines: list[Line] = []
    for clause in clauses:
        joined = f"{lines[-1].new} {clause.phonemes}" if lines else ""
        if lines and len(joined) <= MOST:
            lines[-1] = replace(lines[-1], new=joined, pause=clause.pause)
        else:
            lines.append(Line("", clause.phonemes, "", clause.pause))
    return lines


def _nearest(side: Side, *, at_end: bool) -> list[Said]:
    """The words next to the gap, as far as AROUND seconds reach."""
    words = list(side.said)[::-1] if at_end else list(side.said)
    edge = side.seconds if at_end else 0.0
    kept: list[Said] = []
    for word in words:
        far = edge - word.start if at_end else word.end
        if far > AROUND:
            break
        kept.append(word)
    return kept[::-1] if at_end else kept


def read_out(words: Sequence[Said]) -> str:
    """Their phonemes with commas where there are pauses."""
    read, last = "", 0.0
    for word in words:
        if read:
            gap = word.start - last
            read += ". " if gap >= _PAUSE else ", " if gap >= _COMMA else " "
        read += word.word.phonemes
        last = word.end
    return read


def _mark(rest: float, *, ends: bool) -> str:
    if ends:
        return ". "
    return ", " if rest >= _COMMA else " "
