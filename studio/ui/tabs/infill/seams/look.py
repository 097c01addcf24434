"""The seams of a patch as the waveform shows them."""

from __future__ import annotations

from studio.core.language import enumerated, trn
from studio.core.seam_verdict import Seam, Seams
from studio.ui.tabs.infill.seams.view import SeamsView, words_verdict
from studio.ui.tabs.infill.verdict_signs import sign_of
from studio.ui.tabs.infill.wording import side_told, words_told
from studio.ui.waveform.seam_look import SeamLook, Sign


def look_of(view: SeamsView | None) -> SeamLook | None:
    """Signs at both seams, crossfades, and what may be wrong with the words."""
    if view is None:
        return None
    start, end = view.place
    fade_in, fade_out = view.fades
    seams = view.seams
    return SeamLook(
        start,
        end,
        _sign(seams, seams.left if seams else None),
        _sign(seams, seams.right if seams else None),
        fade_in,
        fade_out,
        view.suspects,
        _spoken(view),
        fades=view.patch.file is not None,
    )


def _sign(seams: Seams | None, seam: Seam | None) -> Sign | None:
    if seams is None:
        return sign_of("")
    return sign_of(seam.verdict.value) if seam is not None else None


def _spoken(view: SeamsView) -> str:
    """`left seam good, right seam listen, words good`"""
    told = [side_told(seam.side, seam.verdict) for seam in view.seams.all] if view.seams else []
    count, verdict = len(view.suspects), words_verdict(view.heard)
    if verdict and count:
        told.append(trn("words: {count} to listen to", "words: {count} to listen to", count))
    elif verdict:
        told.append(words_told(verdict))
    return enumerated(told)
