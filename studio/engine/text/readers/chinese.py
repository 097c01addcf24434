"""Mandarin: characters to pinyin by pypinyin (MIT), pinyin to Kokoro's phones and tone arrows.

The phones are those of misaki's first Chinese front end, with which Kokoro was trained; it took them from
pinyin-to-ipa (MIT, after Duanmu and Lin): one broad transcription of each initial and final, the tone after
the vowel, →↗↓↘ for the first to fourth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from studio.engine.text.align import bare
from studio.engine.text.readers.word_by_word import marks
from studio.engine.text.spoken import Phonetics, Spoken, gather, with_marks

_TONES = {"1": "→", "2": "↗", "3": "↓", "4": "↘", "5": ""}
_INITIALS = {
    "b": "p",
    "p": "pʰ",
    "m": "m",
    "f": "f",
    "d": "t",
    "t": "tʰ",
    "n": "n",
    "l": "l",
    "g": "k",
    "k": "kʰ",
    "h": "x",
    "j": "ʨ",
    "q": "ʨʰ",
    "x": "ɕ",
    "zh": "ꭧ",
    "ch": "ꭧʰ",
    "sh": "ʂ",
    "r": "ɻ",
    "z": "ʦ",
    "c": "ʦʰ",
    "s": "s",
    "": "",
}
_FINALS = {
    # The tone stands where the 0 is.
    "a": "a0",
    "ai": "ai0",
    "an": "a0n",
    "ang": "a0ŋ",
    "ao": "au0",
    "e": "ɤ0",
    "ei": "ei0",
    "en": "ə0n",
    "eng": "ə0ŋ",
    "er": "ɚ0",
    "ê": "ɛ0",
    "i": "i0",
    "ia": "ja0",
    "ian": "jɛ0n",
    "iang": "ja0ŋ",
    "iao": "jau0",
    "ie": "je0",
    "in": "i0n",
    "ing": "i0ŋ",
    "io": "jɔ0",
    "iong": "jʊ0ŋ",
    "iou": "jou0",
    "o": "wo0",
    "ong": "ʊ0ŋ",
    "ou": "ou0",
    "u": "u0",
    "ua": "wa0",
    "uai": "wai0",
    "uan": "wa0n",
    "uang": "wa0ŋ",
    "uei": "wei0",
    "uen": "wə0n",
    "ueng": "wə0ŋ",
    "uo": "wo0",
    "ü": "y0",
    "üe": "ɥe0",
    "üan": "ɥɛ0n",
    "ün": "y0n",
    "m": "m0",
    "n": "n0",
    "ng": "ŋ0",
}
_BUZZED = frozenset(["zh", "ch", "sh", "r", "z", "c", "s"])
"""After these the letter i is no [i] but the consonant's own voice, which misaki writes ɨ."""

_DIGITS = "零一二三四五六七八九"
_PARTS = re.compile(
    r"(?P<figure>(?:(?<![\w.])[-−])?[¥￥$＄]?\s?\d(?:[\d,.:]*\d)?\s?(?:[%年℃°]C?)?)"
    r"|[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]+|[^\W\d_]+|."
)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_WIDE = str.maketrans("０１２３４５６７８９％〇", "0123456789%零")
_SIGNS = {"℃": "摄氏度", "°C": "摄氏度", "°": "度", "+": "加", "=": "等于", "×": "乘", "÷": "除以", "&": "和"}


def load_chinese() -> Phonetics:
    """Reads sentences of Mandarin, in simplified or traditional characters."""
    from pypinyin.seg import mmseg

    def read(sentence: str) -> list[Spoken]:
        spoken: list[Spoken] = []
        for part in _PARTS.finditer(sentence.translate(_WIDE)):
            figure = part["figure"] or part[0] in _SIGNS
            words = mmseg.seg.cut(part[0]) if _is_han(part[0]) else [part[0]]
            spoken.extend(
                _word(word, chinese_figures(word) if figure else word) for word in _joined(list(words))
            )
        return [_named(word) for word in gather(spoken)]

    return read


def syllable(pinyin: str) -> str:
    """Kokoro's phones of one syllable such as `zhong1` or `nü3`; empty for what is no pinyin."""
    from pypinyin.contrib.tone_convert import to_finals, to_initials

    plain, tone = (pinyin[:-1], pinyin[-1]) if pinyin[-1:].isdigit() else (pinyin, "5")
    if plain in ("m", "n", "ng", "hm", "hng", "ê"):
        initial, final = ("h", plain[1:]) if plain[0] == "h" else ("", plain)
    else:
        initial, final = to_initials(plain), to_finals(plain, v_to_u=True)
    if initial not in _INITIALS or final not in _FINALS:
        return ""
    sounds = "ɨ0" if final == "i" and initial in _BUZZED else _FINALS[final]
    if final == "o" and not initial:
        sounds = "ɔ0"
    return ("x" if initial == "h" else _INITIALS[initial]) + sounds.replace("0", _TONES.get(tone, ""))


def chinese_figures(text: str) -> str:
    """Arabic figures and signs in characters."""
    text = re.sub(r"(\d+(?:\.\d+)?)\s?%", r"百分之\1", text)
    text = re.sub(
        r"(?<!\d)(\d{1,2}):([0-5]\d)(?!\d)", lambda m: f"{m[1]}点{m[2].lstrip('0') or '整'}分", text
    )
    text = text.replace("整分", "整")
    text = re.sub(r"[$＄]\s?([\d,.]*\d)", r"\1美元", re.sub(r"[¥￥]\s?([\d,.]*\d)", r"\1元", text))
    text = re.sub(r"\d{4}(?=年)", lambda m: _one_by_one(m[0]), text)
    text = re.sub(r"(?<![\w.])[-−](?=\d)", "负", text)
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return _NUMBER.sub(lambda match: _number(match[0].replace(",", "")), text)


def _one_by_one(digits: str) -> str:
    return "".join(_DIGITS[int(digit)] for digit in digits)


def _number(number: str) -> str:
    whole, _, part = number.partition(".")
    plain = len(whole) > 12 or (len(whole) > 1 and whole[0] == "0")
    said = _one_by_one(whole) if plain else _whole(int(whole))
    return f"{said}点{_one_by_one(part)}" if part else said


def _whole(number: int) -> str:
    if number == 0:
        return _DIGITS[0]
    said = ""
    for unit, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        group, number = divmod(number, unit)
        if group:
            gap = "零" if said and group < 1000 else ""
            said += gap + _below_10000(group) + name
    return said.removeprefix("一") if said.startswith("一十") else said


def _below_10000(number: int) -> str:
    said, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            said += ("零" if gap and said else "") + _DIGITS[digit] + name
        gap = not digit
    return said


def _is_han(text: str) -> bool:
    return bool(re.match(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]", text))


def _joined(words: Sequence[str]) -> list[str]:
    """Single characters between longer words in pairs: the segmenter leaves them apart."""
    joined: list[str] = []
    for word in words:
        if joined and len(word) == len(joined[-1]) == 1 and _is_han(word) and _is_han(joined[-1]):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _word(word: str, said: str) -> Spoken:
    from pypinyin import Style, lazy_pinyin

    if not _is_han(said):
        return with_marks(word, marks(word))
    syllables = lazy_pinyin(
        said, style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True, errors="ignore"
    )
    return with_marks(word, "".join(map(syllable, syllables)))


def _named(word: Spoken) -> Spoken:
    return Spoken(word.written, bare(word.text), word.phonemes, word.before, word.after)
