"""The small words that figures and signs stand for, in the languages whose front ends do not read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sayings:
    """How one language says signs. `numerals` is num2words' name of the language; `clock` and `money` stand
    between hours and minutes, and between a sum and its hundredths."""

    numerals: str
    percent: str
    degrees: str
    clock: str
    money: str
    months: tuple[str, ...]
    signs: Mapping[str, str]
    currencies: Mapping[str, str]
    date: str = "{day} {month} {year}"
    letters: Mapping[str, str] = field(default_factory=dict)
    short: Mapping[str, str] = field(default_factory=dict)


def _signs(plus: str, minus: str, times: str, equals: str, and_: str, at: str, dot: str) -> dict[str, str]:
    return {"+": plus, "−": minus, "×": times, "=": equals, "&": and_, "@": at, ".": dot}


def _letters(names: str) -> dict[str, str]:
    return dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", names.split(), strict=True))


def _money(euro: str, dollar: str, pound: str) -> dict[str, str]:
    return {"€": euro, "EUR": euro, "$": dollar, "USD": dollar, "£": pound, "GBP": pound}


SAYINGS: Mapping[str, Sayings] = {
    "es": Sayings(
        numerals="es",
        percent="por ciento",
        degrees="grados",
        clock=" y ",
        money=" con ",
        months=tuple(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
        ),
        date="{day} de {month} de {year}",
        signs=_signs("más", "menos", "por", "igual a", "y", "arroba", "punto"),
        currencies=_money("euros", "dólares", "libras"),
        letters=_letters(
            "a be ce de e efe ge hache i jota ka ele eme ene o pe cu erre ese te u uve doble·uve equis ye "
            "zeta"
        ),
        short={
            "Sr.": "señor",
            "Sra.": "señora",
            "Dr.": "doctor",
            "Dra.": "doctora",
            "Ud.": "usted",
            "etc.": "etcétera",
            "p. ej.": "por ejemplo",
            "EE. UU.": "Estados Unidos",
            "EE.UU.": "Estados Unidos",
            "núm.": "número",
        },
    ),
    "pt": Sayings(
        numerals="pt_BR",
        percent="por cento",
        degrees="graus",
        clock=" e ",
        money=" e ",
        months=tuple(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()
        ),
        date="{day} de {month} de {year}",
        signs=_signs("mais", "menos", "vezes", "igual a", "e", "arroba", "ponto"),
        currencies={**_money("euros", "dólares", "libras"), "R$": "reais"},
        letters=_letters(
            "a bê cê dê é éfe gê agá i jota cá éle eme ene ó pê quê erre esse tê u vê dáblio xis ípsilon zê"
        ),
        short={
            "Sr.": "senhor",
            "Sra.": "senhora",
            "Dr.": "doutor",
            "Dra.": "doutora",
            "etc.": "etcétera",
            "p. ex.": "por exemplo",
        },
    ),
    "fr": Sayings(
        numerals="fr",
        percent="pour cent",
        degrees="degrés",
        clock=" heures ",
        money=" ",
        months=tuple(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
        ),
        signs=_signs("plus", "moins", "fois", "égale", "et", "arobase", "point"),
        currencies=_money("euros", "dollars", "livres"),
        letters=_letters(
            "a bé cé dé e effe gé ache i ji ka elle emme enne o pé cu erre esse té u vé double·vé ixe "
            "i·grec zède"
        ),
        short={
            "M.": "monsieur",
            "Mme": "madame",
            "Mlle": "mademoiselle",
            "Dr": "docteur",
            "etc.": "et cétéra",
            "p. ex.": "par exemple",
            "n°": "numéro",
        },
    ),
    "it": Sayings(
        numerals="it",
        percent="per cento",
        degrees="gradi",
        clock=" e ",
        money=" e ",
        months=tuple(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
            "dicembre".split()
        ),
        signs=_signs("più", "meno", "per", "uguale a", "e", "chiocciola", "punto"),
        currencies=_money("euro", "dollari", "sterline"),
        letters=_letters(
            "a bi ci di e effe gi acca i i·lunga cappa elle emme enne o pi cu erre esse ti u vu doppia·vu "
            "ics ipsilon zeta"
        ),
        short={
            "Sig.ra": "signora",
            "Sig.": "signor",
            "Dott.": "dottor",
            "ecc.": "eccetera",
            "es.": "esempio",
            "Prof.": "professor",
        },
    ),
    "de": Sayings(
        numerals="de",
        percent="Prozent",
        degrees="Grad",
        clock=" Uhr ",
        money=" ",
        months=tuple(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
        ),
        signs=_signs("plus", "minus", "mal", "gleich", "und", "ät", "Punkt"),
        currencies=_money("Euro", "Dollar", "Pfund"),
        letters=_letters(
            "ah be zeh de eh ef ge ha ih jot kah el emm enn o peh kuh er es teh uh vau weh ix ypsilon zett"
        ),
        short={
            "Dr.": "Doktor",
            "Hr.": "Herr",
            "Fr.": "Frau",
            "Nr.": "Nummer",
            "z. B.": "zum Beispiel",
            "z.B.": "zum Beispiel",
            "d. h.": "das heißt",
            "d.h.": "das heißt",
            "usw.": "und so weiter",
            "bzw.": "beziehungsweise",
            "ca.": "circa",
            "Str.": "Straße",
            "etc.": "et cetera",
        },
    ),
    "nl": Sayings(
        numerals="nl",
        percent="procent",
        degrees="graden",
        clock=" uur ",
        money=" ",
        months=tuple(
            "januari februari maart april mei juni juli augustus september oktober november december".split()
        ),
        signs=_signs("plus", "min", "keer", "is", "en", "apenstaartje", "punt"),
        currencies=_money("euro", "dollar", "pond"),
        letters=_letters(
            "aa bee cee dee ee ef gee haa ie jee kaa el em en oo pee kuu er es tee uu vee wee iks ij zet"
        ),
        short={
            "dhr.": "de heer",
            "mevr.": "mevrouw",
            "dr.": "dokter",
            "bijv.": "bijvoorbeeld",
            "enz.": "enzovoort",
            "nr.": "nummer",
            "ca.": "circa",
            "etc.": "et cetera",
        },
    ),
    "sv": Sayings(
        numerals="sv",
        percent="procent",
        degrees="grader",
        clock=" ",
        money=" och ",
        months=tuple(
            "januari februari mars april maj juni juli augusti september oktober november december".split()
        ),
        signs=_signs("plus", "minus", "gånger", "är lika med", "och", "snabel a", "punkt"),
        currencies={**_money("euro", "dollar", "pund"), "kr": "kronor", "SEK": "kronor"},
        letters=_letters(
            "a be se de e eff ge hå i ji kå ell emm enn o pe ku ärr ess te u ve dubbel·ve eks y säta"
        ),
        short={
            "t.ex.": "till exempel",
            "bl.a.": "bland annat",
            "dr": "doktor",
            "nr": "nummer",
            "ca": "cirka",
            "osv.": "och så vidare",
            "m.m.": "med mera",
            "kl.": "klockan",
        },
    ),
}
