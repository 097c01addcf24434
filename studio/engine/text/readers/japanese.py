"""Japanese by pyopenjtalk, where it is installed, in misaki's phones for the moras."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from studio.engine.text.align import bare
from studio.engine.text.readers.word_by_word import marks
from studio.engine.text.spoken import Phonetics, Spoken, gather, with_marks
from studio.engine.text.vocabulary import known

_VOWELS = dict(zip("アイウエオ", "aiɯeo", strict=True))
_ROWS = {
    "カキクケコ": "k k k k k",
    "ガギグゲゴ": "ɡ ɡ ɡ ɡ ɡ",
    "サシスセソ": "s ɕ s s s",
    "ザジズゼゾ": "z ʥ z z z",
    "タチツテト": "t ʨ ʦ t t",
    "ダヂヅデド": "d ʥ ʥ d d",
    "ナニヌネノ": "n ɲ n n n",
    "ハヒフヘホ": "h ç ɸ h h",
    "バビブベボ": "b b b b b",
    "パピプペポ": "p p p p p",
    "マミムメモ": "m m m m m",
    "ラリルレロ": "ɽ ɽ ɽ ɽ ɽ",
}
_MORAS = {
    **_VOWELS,
    **{
        kana: onset + vowel
        for row, onsets in _ROWS.items()
        for kana, onset, vowel in zip(row, onsets.split(), "aiɯeo", strict=True)
    },
    "ス": "sɨ",
    "ズ": "zɨ",
    "ツ": "ʦɨ",
    "ヅ": "ʥɨ",
    "ヤ": "ja",
    "ユ": "jɯ",
    "ヨ": "jo",
    "ワ": "βa",
    "ヲ": "o",
    "ヰ": "i",
    "ヱ": "e",
    "ヴ": "vɯ",
    "ン": "ɴ",
    "ッ": "ʔ",
    "ー": "ː",
    "ヵ": "ka",
    "ヶ": "ke",
    "ヮ": "βa",
}
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "ɯ", "ェ": "e", "ォ": "o", "ャ": "a", "ュ": "ɨ", "ョ": "o"}
_SOFT = frozenset("ɕʨʥɲç")


def load_japanese() -> Phonetics:
    """Reads sentences of Japanese; ImportError where pyopenjtalk is missing."""
    library: Any = import_module("pyopenjtalk")

    def read(sentence: str) -> list[Spoken]:
        words = _lengthened([_word(word) for word in library.run_frontend(sentence)])
        return [Spoken(w.written, bare(w.text), w.phonemes, w.before, w.after) for w in gather(words)]

    return read


def moras(kana: str) -> str:
    """The phones of a word in katakana."""
    sounds: list[str] = []
    for sign in kana:
        if sign in _SMALL and sounds:
            sounds[-1] = _contracted(sounds[-1], sign)
        else:
            sounds.append(_MORAS.get(sign, ""))
    return "".join(sounds)


def _contracted(mora: str, small: str) -> str:
    """キ and a small ャ are one mora kʲa; シ and ャ are ɕa; フ and a small ァ are ɸa."""
    onset = mora[:-1]
    soft = small in "ャュョ" and not (onset and onset[-1] in _SOFT)
    return f"{onset}{'ʲ' if soft else ''}{_SMALL[small]}"


def _lengthened(words: list[Spoken]) -> list[Spoken]:
    """With a length that stands alone, as the う of ましょう, put to the word that it lengthens."""
    joined: list[Spoken] = []
    for word in words:
        if joined and word.phonemes == "ː":
            last = joined[-1]
            joined[-1] = Spoken(last.written + word.written, last.text + word.text, last.phonemes + "ː")
        else:
            joined.append(word)
    return joined


def _word(word: Any) -> Spoken:
    text = str(word["string"])
    sound = known(moras(str(word["pron"])))
    return Spoken(text, text, sound) if sound == "ː" else with_marks(text, sound or marks(text))
