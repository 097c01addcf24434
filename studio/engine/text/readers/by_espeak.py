"""Hindi, Korean, Polish, Russian and Turkish by the user's own espeak-ng.

espeak-ng is GPL: it is neither linked nor shipped. Where its owner has put it on the PATH it is run as a
program of its own, words in on its standard input, one a line, IPA out on its standard output.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from shutil import which

from studio.core.errors import UnsupportedLanguage
from studio.engine.text.readers.ipa import to_kokoro
from studio.engine.text.readers.word_by_word import WHOLE, reader
from studio.engine.text.spoken import Phonetics

PROGRAM = "espeak-ng"
SECONDS = 10.0
"""A sentence takes a few milliseconds; longer means that the program hangs."""
LANGUAGES = frozenset(["hi", "ko", "pl", "ru", "tr"])


def has_espeak() -> bool:
    """Whether the user has the program."""
    return which(PROGRAM) is not None


def load_espeak(language: str) -> Phonetics:
    """Reads sentences of a language by the program; figures it reads itself."""
    known: dict[str, str] = {}

    def pronounce(words: Sequence[str]) -> list[str]:
        new = [word for word in dict.fromkeys(words) if word not in known]
        if new:
            known.update(zip(new, _run(language, new), strict=True))
        return [known[word] for word in words]

    return reader(pronounce, words_of=WHOLE)


def _run(language: str, words: Sequence[str]) -> list[str]:
    try:
        run = subprocess.run(
            [PROGRAM, "-q", "--ipa", "--tie=^", "-v", language],
            input="".join(f"{word}\n" for word in words),
            capture_output=True,
            check=True,
            encoding="utf-8",
            timeout=SECONDS,
        )
    except (OSError, subprocess.SubprocessError, UnicodeError) as error:
        raise UnsupportedLanguage(f"“{language}” could not be spoken: espeak-ng failed ({error}).") from error
    lines = run.stdout.splitlines()
    if len(lines) != len(words):
        return [_run(language, [word])[0] for word in words] if len(words) > 1 else [_phones(" ".join(lines))]
    return [_phones(line) for line in lines]


def _phones(line: str) -> str:
    """espeak names a change of language in brackets, as (en), and joins words by hyphens."""
    while "(" in line and ")" in line[line.index("(") :]:
        start = line.index("(")
        line = line[:start] + line[line.index(")", start) + 1 :]
    return to_kokoro(line.strip().replace("-", ""))
