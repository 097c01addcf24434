"""French: common words that the rules misread, elision, liaison, and stress on the last full vowel."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from studio.engine.text.readers.stress import stressed
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
_LIGHT = word_set("le la les de des du un une et ou je tu il on ne me te se ce que à au aux en y")


def french_words(words: Sequence[str], word: Callable[[str], str]) -> list[str]:
    """The words of a sentence, with liaison to the next word where it is always made."""
    sounds = [word(written) for written in words]
    for index, (written, following) in enumerate(pairwise(words)):
        link = _LIAISON.get(written.lower())
        if link and _begins_with_vowel(following):
            sounds[index] += link
    return sounds


def french_word(written: str, phonemes: str) -> str:
    """`phonemes` of the rules, for the lower-case word `written`, in Kokoro's alphabet."""
    clitic, apostrophe, rest = written.partition("'")
    if written not in _WORDS and apostrophe and clitic in _ELIDED:
        begin = _ELIDED[clitic]
        end = french_word(rest, phonemes.removeprefix(begin)) if rest else ""
        return begin + end
    sounds = _WORDS.get(written) or _silent_ent(written, phonemes.replace("kk", "k").replace(" ", ""))
    return sounds if written in _LIGHT else stressed(sounds, lambda vowels: _last_full(sounds, vowels))


def _last_full(sounds: str, vowels: int) -> int:
    return vowels - 2 if sounds.endswith("ə") and vowels > 1 else vowels - 1


def _silent_ent(written: str, phonemes: str) -> str:
    """The third person plural ends without a sound: "parlent" is paʁl."""
    verb = len(written) > 5 and written.endswith("ent") and not written.endswith("ment")
    return phonemes.removesuffix("ɑ̃") if verb and written not in _NOT_VERBS else phonemes


def _begins_with_vowel(word: str) -> bool:
    return bool(re.match("[aeiouyhàâéèêëîïôùûüœ]", word.lower())) and word.lower() not in _ASPIRATED
