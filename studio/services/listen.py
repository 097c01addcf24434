"""Listening: this computer does it, whoever speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from studio.api.listening import Listening
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.hearing import HeardWord, Judgement, Marks, Measure, Melody, Stretch, Transcript
from studio.core.language import tr
from studio.core.measure_words import measure_sentence
from studio.core.passage import Passage
from studio.core.this_computer import THIS_COMPUTER
from studio.services.connect import Connect
from studio.services.cutting import pieces, whole_of
from studio.services.input_sound import InputSounds
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.wire import listening as wire

LONGEST = 30.0
"""Seconds of a piece whose words are recognised: so much is heard at once, and then there is news."""
LONGEST_PLAIN = 240.0
"""Seconds of a piece of which only pauses or pitch are asked."""
WHOLE = float("inf")
Answer = TypeVar("Answer")


class Listen:
    """Every call takes a passage in any format that the studio opens, and gives times from the start of its
    file. Raises BadSound, FileMissing, NotOffered (words of other languages than English), EngineGone, other
    StudioErrors, and Cancelled. Nothing is charged.
    """

    def __init__(self, connect: Connect, inputs: InputSounds) -> None:
        self._connect, self._inputs = connect, inputs

    def words(
        self,
        passage: Passage,
        cancel: CancelToken,
        *,
        language: str = "en",
        transcript: str = "",
        progress: Progress = untold,
    ) -> Transcript:
        """What is said; with a `transcript`, when each of its words is. Without one a long recording is heard
        in pieces; with one, at once, so at most 15 minutes (TooLarge)."""
        longest = WHOLE if transcript.strip() else LONGEST

        def ask(listening: Listening, clip: Upload) -> wire.SttAnswer:
            return listening.stt(clip, language, transcript=transcript or None, cancel=cancel)

        heard = list(self._asked(passage, longest, ask, cancel, progress))
        return Transcript(
            " ".join(answer.text for _, answer in heard if answer.text),
            language,
            sum(answer.duration or 0.0 for _, answer in heard),
            tuple(_word(each, start) for start, answer in heard for each in answer.words or ()),
        )

    def marks(self, passage: Passage, cancel: CancelToken, *, progress: Progress = untold) -> Marks:
        """Where somebody speaks, and where not; of any length."""

        def ask(listening: Listening, clip: Upload) -> wire.Marks:
            return listening.marks(clip, cancel)

        heard = list(self._asked(passage, LONGEST_PLAIN, ask, cancel, progress))
        return Marks(
            sum(answer.duration for _, answer in heard),
            _joined([_stretch(each, start) for start, answer in heard for each in answer.speech]),
            _joined([_stretch(each, start) for start, answer in heard for each in answer.pauses]),
        )

    def pitch(self, passage: Passage, cancel: CancelToken, *, progress: Progress = untold) -> Melody:
        """The melody; of any length."""

        def ask(listening: Listening, clip: Upload) -> wire.Pitch:
            return listening.pitch(clip, cancel)

        heard = list(self._asked(passage, LONGEST_PLAIN, ask, cancel, progress))
        start, first = heard[0]
        f0 = [hertz for _, answer in heard for hertz in answer.f0[: round(answer.duration / answer.step)]]
        return Melody(start, sum(answer.duration for _, answer in heard), first.step, tuple(f0))

    def judge(
        self, passage: Passage, purpose: str, cancel: CancelToken, *, progress: Progress = untold
    ) -> Judgement:
        """Whether it serves: clone_similarity, clone_stability or dataset. At most 15 minutes (TooLarge)."""

        def ask(listening: Listening, clip: Upload) -> wire.Judgement:
            return listening.judge(clip, purpose, cancel)

        [(start, found)] = self._asked(passage, WHOLE, ask, cancel, progress)
        return Judgement(
            found.purpose,
            found.duration,
            found.speech,
            found.verdict,
            tuple(_measure(each) for each in found.measures),
            tuple(_stretch(each, start) for each in found.windows),
        )

    def compare(self, passage: Passage, other: Passage, cancel: CancelToken) -> float:
        """How alike the two speakers are, -1 to 1."""
        with self._inputs(passage, cancel) as one, self._inputs(other, cancel) as two:
            return self._listening(cancel).compare(one.upload, two.upload, cancel).similarity

    def _asked(
        self,
        passage: Passage,
        longest: float,
        ask: Callable[[Listening, Upload], Answer],
        cancel: CancelToken,
        progress: Progress,
    ) -> Iterator[tuple[float, Answer]]:
        """When each piece begins, and what was answered for it."""
        path = self._inputs.readable(passage.path, cancel)
        whole, sample_rate = whole_of(path, passage.region)
        parts = [passage]
        if len(whole) > longest * sample_rate:
            regions = pieces(
                whole, sample_rate, longest, lambda part: self._inputs.clip(Passage(path, part), cancel)
            )
            parts = [Passage(passage.path, region) for region in regions]
        for number, part in enumerate(parts):
            progress(tr("Listening"), number / len(parts))
            with self._inputs(part, cancel) as sound:
                answer = ask(self._listening(cancel), sound.upload)
            yield (part.region.start if part.region else 0) / sample_rate, answer

    def _listening(self, cancel: CancelToken) -> Listening:
        return self._connect.client(THIS_COMPUTER, cancel).listening


def _word(each: wire.SttWord, later: float) -> HeardWord:
    return HeardWord(each.word, each.start + later, each.end + later, each.confidence)


def _measure(each: wire.WireMeasure) -> Measure:
    found = Measure(**each.model_dump())
    return replace(found, sentence=measure_sentence(found.sentence))


def _stretch(span: wire.WireSpan, later: float) -> Stretch:
    return Stretch(span.start + later, span.end + later)


def _joined(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Those that touch at a seam as one."""
    joined: list[Stretch] = []
    for each in stretches:
        if joined and each.start - joined[-1].end < 1e-3:
            joined[-1] = Stretch(joined[-1].start, each.end)
        else:
            joined.append(each)
    return tuple(joined)
