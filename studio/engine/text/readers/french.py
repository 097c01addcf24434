"""French: common words that the rules misread, elision, liaison, and stress on the last full vowel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from studio.engine.text.readers.stress import VOWEL, stressed
from studio.engine.text.spoken import word_set

_WORDS = {
    **dict.fromkeys(("et", "é"), "e"),
    "les": "le",
    "des": "de",
    "mes": "me",
    "tes": "te",
    "ses": "se",
    "ces": "se",
    "est": "ɛ",
    "es": "ɛ",
    "je": "ʒə",
    "ne": "nə",
    "me": "mə",
    "te": "tə",
    "se": "sə",
    "le": "lə",
    "de": "də",
    "ce": "sə",
    "que": "kə",
    "où": "u",
    "ou": "u",
    "un": "œ̃",
    "une": "yn",
    "oui": "wi",
    "œil": "œj",
    "ai": "e",
    "hier": "jɛʁ",
    "cinq": "sɛ̃k",
    "six": "sis",
    "sept": "sɛt",
    "huit": "ɥit",
    "dix": "dis",
    "vingt": "vɛ̃",
    "neuf": "nœf",
    "cent": "sɑ̃",
    "cents": "sɑ̃",
    "zéro": "zeʁo",
    "onze": "ɔ̃z",
    "seize": "sɛz",
    "soixante": "swasɑ̃t",
    "monsieur": "məsjø",
    "messieurs": "mesjø",
    "femme": "fam",
    "femmes": "fam",
    "aujourd'hui": "oʒuʁdɥi",
    "homme": "ɔm",
    "hommes": "ɔm",
    "fils": "fis",
    "ailleurs": "ajœʁ",
    "accueil": "akœj",
    "plus": "ply",
    "tous": "tu",
    "eu": "y",
    "sont": "sɔ̃",
    "ont": "ɔ̃",
    "vont": "vɔ̃",
    "font": "fɔ̃",
    "pays": "pei",
    "ville": "vil",
    "heure": "œʁ",
    "heures": "œʁ",
    "euro": "øʁo",
    "euros": "øʁo",
    "europe": "øʁɔp",
    "mille": "mil",
    "tranquille": "tʁɑ̃kil",
    "second": "səɡɔ̃",
    "seconde": "səɡɔ̃d",
    "août": "ut",
    "mer": "mɛʁ",
    "cher": "ʃɛʁ",
    "hiver": "ivɛʁ",
    "fier": "fjɛʁ",
    "chez": "ʃe",
    "nez": "ne",
    "assez": "ase",
    "pied": "pje",
    "clef": "kle",
    "doigt": "dwa",
    "temps": "tɑ̃",
    "corps": "kɔʁ",
    "examen": "ɛɡzamɛ̃",
    "album": "albɔm",
    "est-ce": "ɛs",
    "mars": "maʁs",
    "ours": "uʁs",
    "sens": "sɑ̃s",
    "bus": "bys",
    "os": "ɔs",
    "jus": "ʒy",
}
_ELIDED = {
    "l": "l",
    "d": "d",
    "j": "ʒ",
    "c": "s",
    "n": "n",
    "m": "m",
    "t": "t",
    "s": "s",
    "qu": "k",
    "jusqu": "ʒysk",
    "lorsqu": "lɔʁsk",
    "puisqu": "pɥisk",
    "quelqu": "kɛlk",
    "presqu": "pʁɛsk",
}
_LIAISON = {
    **dict.fromkeys(
        ("les", "des", "mes", "tes", "ses", "ces", "nos", "vos", "nous", "vous", "ils", "elles"), "z"
    ),
    **dict.fromkeys(
        ("aux", "deux", "trois", "six", "dix", "très", "dans", "sans", "plusieurs", "quelques"), "z"
    ),
    **dict.fromkeys(("un", "mon", "ton", "son", "on", "en", "aucun", "bien", "rien"), "n"),
    **dict.fromkeys(("est", "sont", "ont", "petit", "grand", "tout", "cet", "quand"), "t"),
}
_NOT_VERBS = word_set(
    "vent cent argent dent souvent absent présent accent parent agent urgent récent content lent talent",
    "patient orient torrent serpent différent président client occident accident incident évident excellent",
    "innocent intelligent permanent violent équivalent client ingrédient continent suffisent",
)
_ASPIRATED = word_set(
    "haut haute hauts hauteur héros hors huit onze hibou honte hollande hongrie hasard hall hache"
)
_LIGHT = word_set(
    "le la les de des du un une et ou où je tu il ils on nous vous ne me te se ce que à a au aux en y",
    "ma mon ta ton sa son mes tes ses est pour par sur dans avec sans près",
)


def french_words(words: Sequence[str], sounds: list[str]) -> list[str]:
    """The sounds of a sentence's words, with liaison to the next word where it is always made."""
    linked = list(sounds)
    for index, (written, following) in enumerate(pairwise(words)):
        if _begins_with_vowel(following):
            linked[index] += _LIAISON.get(written.lower(), "")
    return linked


def french_word(written: str, phonemes: str) -> str:
    """`phonemes` of the rules, for the lower-case word `written`, in Kokoro's alphabet."""
    clitic, apostrophe, rest = written.partition("'")
    if written not in _WORDS and apostrophe and clitic in _ELIDED:
        begin = _ELIDED[clitic]
        end = french_word(rest, phonemes.removeprefix(begin)) if rest else ""
        return begin + end
    sounds = _WORDS.get(written) or _mended(written, phonemes.replace("kk", "k").replace(" ", ""))
    return sounds if written in _LIGHT else stressed(sounds, lambda vowels: vowels - 1)


def _mended(written: str, sounds: str) -> str:
    """The endings that the rules misread: -ez and -iller are e, a last e is silent."""
    if written.endswith("ez"):
        sounds = re.sub("ə$", "e", sounds)
    if written.endswith("iller"):
        sounds = re.sub("jʁ$", "je", sounds)
    sounds = re.sub("(?<=.)ə$", "", sounds) if VOWEL.search(sounds[:-1]) else sounds
    return _silent_ent(written, sounds)


def _silent_ent(written: str, phonemes: str) -> str:
    """The third person plural ends without a sound: "parlent" is paʁl."""
    verb = len(written) > 5 and written.endswith("ent") and not written.endswith("ment")
    return phonemes.removesuffix("ɑ̃") if verb and written not in _NOT_VERBS else phonemes


def _begins_with_vowel(word: str) -> bool:
    return bool(re.match("[aeiouyhàâéèêëîïôùûüœ]", word.lower())) and word.lower() not in _ASPIRATED
