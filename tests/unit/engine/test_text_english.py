"""English as it is written beside English as it is said: both must sound the same."""

from __future__ import annotations

import pytest

from studio.engine.text.reader import read
from studio.engine.text.vocabulary import MARKS, STRESSES

WRITTEN_AND_SPOKEN = [
    ("I have 3 cats.", "I have three cats."),
    ("It costs $5.", "It costs five dollars."),
    ("It costs $5.50.", "It costs five dollars and fifty cents."),
    ("It costs $1.", "It costs one dollar."),
    ("£20 and €30", "twenty pounds and thirty euros"),
    ("$3.2 million", "three point two million dollars"),
    ("$4bn", "four billion dollars"),
    ("$5k", "five thousand dollars"),
    ("¥500", "five hundred yen"),
    ("50 cents or 50¢", "fifty cents or fifty cents"),
    ("5 €", "five euros"),
    ("20 USD", "twenty dollars"),
    ("At 5:30pm", "At five thirty P.M."),
    ("at 17:45 today", "at seventeen forty five today"),
    ("at 09:05", "at nine oh five"),
    ("at 14:00", "at fourteen hundred"),
    ("at 00:15", "at zero fifteen"),
    ("at 7:00", "at seven o'clock"),
    ("10 a.m. sharp", "ten A.M. sharp"),
    ("on 2024-03-05", "on March fifth, twenty twenty four"),
    ("on 3/4/2024", "on March fourth, twenty twenty four"),
    ("on 25/12/2023", "on December twenty fifth, twenty twenty three"),
    ("on Jan 5, 2020", "on January fifth, twenty twenty"),
    ("5 May 1999", "the fifth of May nineteen ninety nine"),
    ("in the 1990s", "in the nineteen nineties"),
    ("the '80s", "the eighties"),
    ("from 1914-1918", "from nineteen fourteen to nineteen eighteen"),
    ("pages 3–7", "pages three to seven"),
    ("21st century", "twenty first century"),
    ("the 3rd time", "the third time"),
    ("1,234,567", "one million, two hundred thirty four thousand, five hundred sixty seven"),
    ("3.14", "three point one four"),
    ("0.5", "zero point five"),
    ("-5 degrees", "minus five degrees"),
    ("it is −12°C", "it is minus twelve degrees Celsius"),
    ("72°F", "seventy two degrees Fahrenheit"),
    ("10%", "ten percent"),
    ("3.5%", "three point five percent"),
    ("±2", "plus or minus two"),
    ("3 × 4 = 12", "three times four equals twelve"),
    ("10 ÷ 2", "ten divided by two"),
    ("2 + 2", "two plus two"),
    ("a < b", "a less than b"),
    ("x ≥ 3", "x greater than or equal to three"),
    ("1/2 cup", "one half cup"),
    ("¾ cup", "three quarters cup"),
    ("1½ cups", "one and a half cups"),
    ("2 1/4 inches", "two and a quarter inches"),
    ("5 km", "five kilometers"),
    ("10 kg", "ten kilograms"),
    ("60 mph", "sixty miles per hour"),
    ("100 km/h", "one hundred kilometers per hour"),
    ("6 ft", "six feet"),
    ("5 m²", "five square meters"),
    ("Dr. Smith", "Doctor Smith"),
    ("Mr. Jones", "Mister Jones"),
    ("St. Paul", "Saint Paul"),
    ("Main St.", "Main Street"),
    ("Smith & Sons", "Smith and Sons"),
    ("R&D", "R and D"),
    ("AT&T", "A.T. and T"),
    ("Q&A", "Q and eh"),
    ("e.g. apples", "for example apples"),
    ("i.e. me", "that is me"),
    ("NASA", "nasa"),
    ("the BBC", "the B B C"),
    ("an FBI agent", "an F B I agent"),
    ("SQL and HTML", "sequel and H T M L"),
    ("the URL", "the U R L"),
    ("COVID-19", "covid nineteen"),
    ("MP3 file", "M P three file"),
    ("GPT-4", "G P T four"),
    ("version v2.3.1", "version two point three point one"),
    ("Python 3.11", "Python three point one one"),
    ("www.example.com", "W W W dot example dot com"),
    ("https://example.com/about", "example dot com slash about"),
    ("Visit example.co.uk.", "Visit example dot co dot U K."),
    ("Mail jane.doe@example.com now", "Mail jane dot doe at example dot com now"),
    ("info@my-site.org", "info at my dash site dot org"),
    ("#ThrowbackThursday", "hashtag Throwback Thursday"),
    ("#1 fan", "number one fan"),
    ("@jane_doe said", "at jane doe said"),
    ("Call 555-123-4567", "Call five five five, one two three, four five six seven"),
    ("Call (212) 555-0199", "Call two one two, five five five, zero one nine nine"),
    ("Call +44 20 7946 0958", "Call plus four four, two zero, seven nine four six, zero nine five eight"),
    ("Call 1-800-555-0100", "Call one, eight hundred, five five five, zero one zero zero"),
    ("Chapter IV", "Chapter four"),
    ("Henry VIII", "Henry the eighth"),
    ("World War II", "World War two"),
    ("Louis XIV’s palace", "Louis the fourteenth's palace"),
    ("It’s “fine”", "It's fine"),
    ("well-known", "well known"),
    ("twenty-one", "twenty one"),
    ("and/or", "and or"),
    ("he/she", "he or she"),
    ("24/7", "twenty four seven"),
    ("No. 5", "Number five"),
    ("No. I won't.", "No. I won't."),
    ("Fun 😀 times 🎉", "Fun times"),
    ("I ❤️ you", "I you"),
    ("3 a.m.–5 a.m.", "three A.M. to five A.M."),
    ("$10-20", "ten to twenty dollars"),
    ("5-10%", "five to ten percent"),
    ("5'10\"", "five foot ten"),
    ("w/o", "without"),
    ("the U.S. Army", "the U S Army"),
    ("J. K. Rowling", "J K Rowling"),
    ("B2B", "B to B"),
    ("4x4", "four by four"),
    ("1920x1080", "nineteen twenty by ten eighty"),
    ("3D", "three D"),
    ("5G network", "five G network"),
    ("H2O", "H two O"),
    ("2nd", "second"),
    ("1st of May", "first of May"),
    ("10,000", "ten thousand"),
    ("007", "zero zero seven"),
    ("in 2005", "in two thousand five"),
    ("in 1066", "in ten sixty six"),
    ("Room 101", "Room one hundred one"),
    ("100m", "one hundred meters"),
    ("7 + 8 = 15", "seven plus eight equals fifteen"),
    ("50/50", "fifty fifty"),
    ("*bold* and _em_", "bold and em"),
    ("wow... really", "wow really"),
    ("~50 people", "about fifty people"),
    ("5:1", "five to one"),
    ("© 2020", "copyright twenty twenty"),
    ("Brand™", "Brand"),
    ("C++ and C#", "C plus plus and C sharp"),
    (".NET", "dot net"),
    ("file.txt", "file dot T X T"),
    ("§ 5", "section five"),
    ("5 lbs", "five pounds"),
    ("ID", "I D"),
    ("TV", "T V"),
    ("OK", "okay"),
    ("PhD", "P H D"),
    ("iPhone", "I phone"),
    ("UNESCO", "unesco"),
    ("JPEG", "jay peg"),
    ("STOP IT NOW", "stop it now"),
    ("US troops", "U S troops"),
    ("UK", "U K"),
    ("EU", "E U"),
    ("CEO", "C E O"),
    ("IT'S TIME", "it's time"),
    ("rock 'n' roll", "rock and roll"),
    ("'tis", "tis"),
    ("$1.5M–$2M", "one point five million to two million dollars"),
    ("the 1st–3rd", "the first to third"),
    ("2024/03/05", "March fifth, twenty twenty four"),
    ("12.05.2024", "the twelfth of May twenty twenty four"),
    ("10-12-2024", "October twelfth, twenty twenty four"),
    ("12345-6789", "one two three four five, six seven eight nine"),
    ("NY 10001", "N Y one zero zero zero one"),
    ("10x faster", "ten times faster"),
    ("$5/month", "five dollars per month"),
    ("5 m/s", "five meters per second"),
    ("1.000,50 EUR", "one thousand point five euros"),
    ("7-2=5", "seven minus two equals five"),
    ("3*4", "three times four"),
    ("6 ft. 2 in. tall", "six feet two inches tall"),
    ("3 lbs., 2 tsp.", "three pounds, two teaspoons"),
    ("see p. 12, fn. 3", "see page twelve, footnote three"),
    ("ext. 5", "extension five"),
    ("a JSON file", "a Jason file"),
    ("Mk. II", "mark two"),
]
_WITHOUT_WEIGHT = str.maketrans("ᵊ", "ə", MARKS + STRESSES + " ")


def heard(text: str) -> str:
    """The phones alone: spacing, stress and pauses may differ between "$5" and "five dollars"."""
    return "".join(clause.phonemes for clause in read(text, "en")).translate(_WITHOUT_WEIGHT)


@pytest.mark.parametrize(("written", "spoken"), WRITTEN_AND_SPOKEN)
def test_writing_is_read_as_people_say_it(written: str, spoken: str) -> None:
    assert heard(written) == heard(spoken)


def test_words_keep_their_writing() -> None:
    (clause,) = read("I paid $5.50 on Jan 5, at “Joe’s”.", "en")
    assert [word.text for word in clause.words] == ["I", "paid", "$5.50", "on", "Jan", "5", "at", "Joe’s"]
    assert clause.words[2].phonemes.count(" ") == 4


def test_an_address_is_one_word() -> None:
    (clause,) = read("Write to jane.doe@example.com today.", "en")
    assert [word.text for word in clause.words] == ["Write", "to", "jane.doe@example.com", "today"]


def test_a_date_read_in_other_words_keeps_its_writing() -> None:
    (clause,) = read("Since 2024-03-05 then.", "en")
    assert [word.text for word in clause.words] == ["Since", "2024-03-05", "then"]


def test_british_reads_by_its_own_dictionary() -> None:
    american, british = ("".join(c.phonemes for c in read("tomato", "en", british=b)) for b in (False, True))
    assert american != british
    assert "ɑː" in british


def test_quotes_and_brackets_survive() -> None:
    (clause,) = read('She said "go" (softly) [now].', "en")
    assert "“ɡˈO”" in clause.phonemes
    assert "(sˈɔftli)" in clause.phonemes
    assert clause.phonemes.count("(") == clause.phonemes.count(")") == 2


def test_decoration_is_not_read() -> None:
    assert heard("Well *done* 🎉 _you_ 👍🏽!") == heard("Well done you!")
