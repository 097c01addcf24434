"""The languages beside English: figures in words, Kokoro's alphabet, and the user's own espeak-ng."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import ModuleSpec
from importlib.resources import files
from importlib.util import module_from_spec
from pathlib import Path

import pytest

from studio.core.errors import UnsupportedLanguage
from studio.engine.text.front_ends import front_end
from studio.engine.text.reader import languages, read
from studio.engine.text.readers import by_espeak
from studio.engine.text.readers.chinese import chinese_figures, syllable
from studio.engine.text.readers.ipa import AFFRICATES, DIPHTHONGS, NEAREST, to_kokoro
from studio.engine.text.readers.japanese import moras
from studio.engine.text.vocabulary import MARKS, STRESSES, SYMBOLS

INSTALLED = ["de", "en", "es", "fr", "it", "nl", "pt", "sv", "zh"]
_WITHOUT_WEIGHT = str.maketrans("", "", MARKS + STRESSES + " ")


def phonemes(text: str, language: str) -> str:
    return " ".join(clause.phonemes for clause in read(text, language))


def test_what_the_setup_installs_can_be_spoken() -> None:
    assert set(INSTALLED) <= languages()


@pytest.mark.parametrize(
    ("language", "written", "spoken"),
    [
        ("es", "el 25% de 1.234", "el veinticinco por ciento de mil doscientos treinta y cuatro"),
        ("es", "5,50 € a las 14:30", "cinco euros con cincuenta a las catorce y treinta"),
        ("es", "el 3/5/2020", "el tres de mayo de dos mil veinte"),
        ("es", "La Sra. Ruiz, 1º", "La señora Ruiz, primero"),
        ("pt", "R$ 5,50 e 10%", "cinco reais e cinquenta e dez por cento"),
        ("pt", "dia 3/5/2020", "dia três de maio de dois mil e vinte"),
        ("fr", "à 14h30, 21 ans", "à quatorze heures trente, vingt et un ans"),
        ("fr", "3,5 % de 1 200 €", "trois virgule cinq pour cent de mille deux cents euros"),
        ("fr", "le 2e et M. Roux", "le deuxième et monsieur Roux"),
        ("it", "alle 14:30 con 5,50 €", "alle quattordici e trenta con cinque euro e cinquanta"),
        ("it", "1.234 e -5", "milleduecentotrentaquattro e meno cinque"),
        ("de", "am 3. Mai 1999", "am dritten Mai neunzehnhundertneunundneunzig"),
        ("de", "z. B. 25 % um 14:30 Uhr", "zum Beispiel fünfundzwanzig Prozent um vierzehn Uhr dreißig"),
        ("nl", "om 14:30 kost het € 5,50", "om veertien uur dertig kost het vijf euro vijftig"),
        ("sv", "10% av 50 kr", "tio procent av femtio kronor"),
        ("zh", "2024年5月3日", "二零二四年五月三日"),
        ("zh", "25%，¥1,234.5，14:30", "百分之二十五，一千二百三十四点五元，十四点三十分"),
        ("zh", "零下：-10°C", "零下：负十摄氏度"),
    ],
)
def test_figures_are_read_in_the_language(language: str, written: str, spoken: str) -> None:
    sounds = [phonemes(text, language).translate(_WITHOUT_WEIGHT) for text in (written, spoken)]
    assert sounds[0] == sounds[1]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "guitarra cielo llave huevo río", "ɡitˈara θjˈelo ʎˈaβe wˈeβo rˈio"),
        ("pt", "coração obrigado gente água", "koɾasˈɐ̃ʊ̃ obɾiɡˈadʊ ʒˈAŋʧi ˈaɡwæ"),
        ("fr", "les enfants, une fille, ils parlent", "lez ɑ̃fˈɑ̃, yn fˈij, il pˈaʁl"),
        ("fr", "aujourd'hui j'ai l'œil", "oʒuʁdɥˈi ʒˈe lˈœj"),
        ("it", "ragazzo famiglia gnocchi città", "raɡˈaʦːo famˈiʎa ɲˈɔkːi ʧitːˈa"),
        ("de", "nicht zwanzig Haus verstehen studiert", "nˈɪçt ʦvˈanʦɪç hˈWs fɛʁʃtˈeːən ʃtuːdˈiːʁt"),
        ("nl", "goedemorgen vijf", "ɣˌudəmˈɔrɣən vˈɛif"),
        ("sv", "jag heter Anna", "jɑː hˈeːtɛr ˈana"),
        ("zh", "你好，世界！", "ni↗xau↓, ʂɨ↘ʨje↘!"),
    ],
)
def test_words_sound_as_the_voices_learned_them(language: str, text: str, expected: str) -> None:
    assert phonemes(text, language) == expected


@pytest.mark.parametrize("language", INSTALLED)
def test_words_keep_their_writing_and_marks(language: str) -> None:
    (clause,) = read("“Anna” (3) 25%!", language)
    assert [word.text for word in clause.words] == ["Anna", "3", "25%"]
    assert clause.phonemes.startswith("“")
    assert clause.phonemes.endswith("!")
    assert "(" in clause.phonemes


def test_every_target_of_the_phone_tables_is_known() -> None:
    for table in (AFFRICATES, DIPHTHONGS, NEAREST):
        assert set("".join(table.values())) <= SYMBOLS
        assert set(to_kokoro("".join(table))) <= SYMBOLS


def test_the_vocabulary_is_the_models() -> None:
    table = files("studio.engine").joinpath("data/vocabulary.json").read_text(encoding="utf-8")
    assert set(json.loads(table)) == SYMBOLS


def test_no_phone_is_lost() -> None:
    ipa = "pbtdʈɖcɟkɡqɢʔmɱnɳɲŋɴʙrʀɾɽɸβfvθðszʃʒʂʐçʝxɣχʁħʕhɦɬɮʋɹɻjɰlɭʎʟ"
    ipa += "iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɓɗʄɠʛɕʑɧʍwɥʜʢʡɺɫɚɝ"
    for phone in ipa:
        assert set(to_kokoro(phone)) & SYMBOLS, phone
    assert to_kokoro("t͡ʃa͡ɪç") == "ʧIç"


@pytest.mark.parametrize(
    ("pinyin", "sounds"),
    [
        *[
            ("zhong1", "ꭧʊ→ŋ"),
            ("nü3", "ny↓"),
            ("shi4", "ʂɨ↘"),
            ("xue2", "ɕɥe↗"),
            ("yuan2", "ɥɛ↗n"),
            ("er4", "ɚ↘"),
        ],
        *[
            ("liu2", "ljou↗"),
            ("wo3", "wo↓"),
            ("ji1", "ʨi→"),
            ("de5", "tɤ"),
            ("ng2", "ŋ↗"),
            ("xyz9", ""),
            ("", ""),
        ],
    ],
)
def test_pinyin(pinyin: str, sounds: str) -> None:
    assert syllable(pinyin) == sounds


@pytest.mark.parametrize(
    ("figures", "characters"),
    [
        *[
            ("0", "零"),
            ("10", "十"),
            ("12", "十二"),
            ("105", "一百零五"),
            ("110", "一百一十"),
            ("1001", "一千零一"),
        ],
        *[
            ("10000", "一万"),
            ("10500", "一万零五百"),
            ("100000000", "一亿"),
            ("3.14", "三点一四"),
            ("007", "零零七"),
        ],
    ],
)
def test_chinese_numbers(figures: str, characters: str) -> None:
    assert chinese_figures(figures) == characters


def test_japanese_moras() -> None:
    assert moras("キョウ") == "kʲoɯ"
    assert moras("シャシン") == "ɕaɕiɴ"
    assert moras("ファイル") == "ɸaiɽɯ"
    assert moras("ガッコー") == "ɡaʔkoː"


def test_a_language_is_loaded_once_for_all_threads() -> None:
    with ThreadPoolExecutor(4) as threads:
        loaded = list(threads.map(front_end, ["es"] * 8))
        sounds = list(threads.map(lambda _: phonemes("Straße nach Übersee", "de"), range(8)))
    assert len(set(map(id, loaded))) == 1
    assert len(set(sounds)) == 1


def test_a_library_that_does_not_load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyopenjtalk.py").write_text("import a_library_that_is_missing", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr("studio.engine.text.front_ends._loaded", {})
    with pytest.raises(UnsupportedLanguage, match="Japanese cannot be spoken: its library pyopenjtalk"):
        next(read("こんにちは", "ja"))


def test_japanese_by_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [("行き", "イキ"), ("ましょ", "マショ"), ("う", "ー"), ("！", "！")]
    library = module_from_spec(ModuleSpec("pyopenjtalk", None))
    answer = [{"string": string, "pron": pron} for string, pron in words]
    monkeypatch.setattr(library, "run_frontend", lambda text: answer, raising=False)
    monkeypatch.setitem(sys.modules, "pyopenjtalk", library)
    monkeypatch.setattr("studio.engine.text.front_ends._loaded", {})
    (clause,) = read("行きましょう！", "ja")
    assert clause.phonemes == "iki maɕoː!"
    assert [word.text for word in clause.words] == ["行き", "ましょう"]


Program = Callable[[str], None]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Puts a program named espeak-ng first on the PATH."""
    if sys.platform == "win32":
        pytest.skip("the stand-in is a shell script")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr("studio.engine.text.front_ends._loaded", {})

    def put(script: str) -> None:
        file = tmp_path / by_espeak.PROGRAM
        file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        file.chmod(0o755)

    return put


def test_a_language_of_the_users_espeak(program: Program) -> None:
    program('while read -r word; do echo " (en)t^ʃˈɛɕt^ɕ-(pl)$word"; done')
    assert languages() >= by_espeak.LANGUAGES
    (clause,) = read("Ala, ma kota!", "pl")
    assert clause.phonemes == "ʧˈɛɕʨAla, ʧˈɛɕʨma ʧˈɛɕʨkota!"
    assert [word.text for word in clause.words] == ["Ala", "ma", "kota"]


def test_espeak_reads_figures_itself(program: Program) -> None:
    program('while read -r word; do [ "$word" = "25%" ] && echo dva || echo to; done')
    (clause,) = read("mam (25%), to!", "pl")
    assert clause.phonemes == "to (dva), to!"
    (clause,) = read("नमस्ते।", "hi")
    assert [word.text for word in clause.words] == ["नमस्ते"]


@pytest.mark.parametrize("script", ["exit 3", "exec tail -f /dev/null", "printf '\\377\\376\\n'"])
def test_an_espeak_that_fails(program: Program, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_espeak, "SECONDS", 0.3)
    program(script)
    with pytest.raises(UnsupportedLanguage, match=r"could not be spoken: espeak-ng failed"):
        next(read("Ala", "pl"))


def test_an_espeak_that_joins_lines_is_asked_word_by_word(program: Program) -> None:
    program("tr '\\n' ' '; echo")
    (clause,) = read("ma to", "pl")
    assert clause.phonemes == "ma to"
