"""A short line in each language, to hear a voice by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ENGLISH: Final = "The kettle is on for both of us."
SAMPLE_LINES: Final[Mapping[str, str]] = {
    "en": ENGLISH,
    "de": "Der Kessel pfeift, und zwei Tassen stehen bereit.",
    "es": "La tetera está puesta para los dos.",
    "fr": "La bouilloire chante pour nous deux.",
    "hi": "चाय बन रही है, आइए साथ बैठें।",
    "it": "Il bollitore è sul fuoco per tutti e due.",
    "ja": "お湯がわきました。一緒にお茶を飲みましょう。",
    "ko": "물이 끓고 있어요. 같이 차를 마셔요.",
    "nl": "De ketel staat op voor ons allebei.",
    "pl": "Czajnik już gwiżdże, usiądźmy razem.",
    "pt": "A chaleira está no fogo para nós dois.",
    "ru": "Чайник уже кипит, посидим вместе.",
    "sv": "Kitteln är på för oss båda.",
    "tr": "Çaydanlık ocakta, birlikte çay içelim.",
    "zh": "水烧开了，我们一起喝杯茶吧。",
}

READING: Final[Mapping[str, str]] = {
    "en": (
        "I have lived by this harbour for most of my life, and I still cannot tell you when the tide turns"
        " without looking. Early on Thursday the boats go out, five or six of them, and by noon the whole"
        " town smells of salt, rope and fresh bread. Would you believe it? Nobody here would change a thing."
    ),
    "de": (
        "Ich wohne seit vielen Jahren an diesem Hafen, und noch immer weiß ich nicht, wann die Flut kommt,"
        " ohne hinzusehen. Früh am Donnerstag fahren die Boote hinaus, und mittags riecht die ganze Stadt"
        " nach Salz, Tau und frischem Brot. Wer hätte das gedacht?"
    ),
    "es": (
        "He vivido junto a este puerto casi toda mi vida, y todavía no sé cuándo cambia la marea sin mirar."
        " El jueves temprano salen los barcos, y al mediodía todo el pueblo huele a sal, a cuerda y a pan"
        " recién hecho. ¿Quién lo diría? Aquí nadie cambiaría nada."
    ),
    "fr": (
        "J'habite près de ce port depuis presque toujours, et je ne sais toujours pas quand la marée tourne"
        " sans regarder. Le jeudi, de bonne heure, les bateaux sortent, et vers midi toute la ville sent le"
        " sel, la corde et le pain frais. Qui l'aurait cru ? Personne ici ne changerait rien."
    ),
    "it": (
        "Vivo vicino a questo porto da quasi tutta la vita, e ancora non so dire quando cambia la marea senza"
        " guardare. Il giovedì, di buon'ora, escono le barche, e verso mezzogiorno tutta la città profuma di"
        " sale, di corda e di pane fresco. Chi l'avrebbe detto?"
    ),
    "pt": (
        "Moro perto deste porto há quase toda a minha vida, e ainda não sei dizer quando a maré vira sem"
        " olhar. Na quinta-feira bem cedo os barcos saem, e ao meio-dia a cidade inteira cheira a sal,"
        " a corda e a pão fresco. Quem diria? Ninguém aqui mudaria nada."
    ),
}
"""Some twenty seconds to be read into the microphone, with the sounds of the language in them."""


def sample_line(language: str) -> str:
    """The line of a language, or the English one."""
    return SAMPLE_LINES.get(language, ENGLISH)


def reading(language: str) -> str:
    """What to read aloud; empty for a language without a text, in which any twenty seconds will do."""
    return READING.get(language, "")
