"""The form that gives a voice another language."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import shown, tr
from studio.core.languages import language_name
from studio.core.sample_lines import sample_line
from studio.core.voice import Gender, Voice
from studio.core.voice_requests import DIALECTS, LocalizeVoiceRequest, SpeakerGender
from studio.ui.speech.wording import price
from studio.ui.tabs.voices.make.form_parts import MakeFoot, named, text_field
from studio.ui.tabs.voices.make.localizing import AFTER, BEFORE, Localizing
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.voices.rows import GENDERS
from studio.ui.widgets.buttons import button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.segmented import Segmented

NO_LINE = tr("Type what it shall say")
ANY = (tr("No dialect in particular"), "")
SPEAKERS = (
    (str(SpeakerGender.FEMALE), GENDERS[Gender.FEMININE]),
    (str(SpeakerGender.MALE), GENDERS[Gender.MASCULINE]),
)
ABOUT = tr("The same speaker in another language. The voice itself stays as it is.")


class LocalizeForm(QWidget):
    """Of one voice; `foot.left` when it is left."""

    def __init__(self, localizing: Localizing) -> None:
        super().__init__()
        self.setAccessibleName(tr("Other language"))
        self._localizing = localizing
        self._voice: Voice | None = None
        self._suggested = ""
        self._head = label(role="title", tone="strong", wrap=True)
        self.language, self.dialect = Combo(tr("Language")), Combo(tr("Dialect"), (ANY,))
        self.gender = Segmented(tr("The original voice"), SPEAKERS)
        self.name, self.description = text_field(tr("Name")), text_field(tr("Description"))
        self.before, self.after = (
            button(tr("Hear before"), icon="play"),
            button(tr("Hear after"), icon="play"),
        )
        self.line, self.new_line = text_field(tr("What it says before")), text_field(tr("What it says after"))
        self._price = label(role="small", tone="quiet", wrap=True)
        self.foot = MakeFoot(tr("Make the voice"))
        rows = (
            named(tr("Language"), self.language),
            named(tr("Dialect"), self.dialect),
            named(tr("The original voice is"), self.gender),
            named(tr("Name"), self.name),
            named(tr("Description"), self.description),
        )
        about = label(ABOUT, role="small", tone="quiet", wrap=True)
        heard = (
            section(tr("Before and after")),
            row((self.line, 1), self.before),
            row((self.new_line, 1), self.after),
            self._price,
        )
        self.setLayout(column(self._head, about, *rows, *heard, self.foot, STRETCH, spacing=12))
        self.language.activated.connect(self._language_taken)
        self.name.textChanged.connect(self._show)
        self.before.clicked.connect(self._hear_before)
        self.after.clicked.connect(self._hear_after)
        for field in (self.line, self.new_line):
            field.textChanged.connect(self._show)
        localizing.saying.changed.connect(self._show)
        self.foot.asked.connect(self._make)
        self.foot.stopped.connect(localizing.making.stop)
        localizing.making.changed.connect(self._show)

    def begin(self, voice: Voice) -> None:
        """Begins with a voice; what was typed for another one goes."""
        self._voice = voice
        self._head.setText(tr("{name} in another language", name=voice.name))
        codes = [code for code in self._localizing.languages if code != voice.language]
        self.language.set_items(tuple((language_name(code), code) for code in codes))
        self.gender.set_value(
            str(SpeakerGender.MALE if voice.gender is Gender.MASCULINE else SpeakerGender.FEMALE)
        )
        self.description.setText(voice.description)
        self.description.setCursorPosition(0)
        self.name.setText("")
        self.line.setText(sample_line(voice.language))
        self.line.setCursorPosition(0)
        self._language_taken()
        self.language.setFocus()

    @property
    def request(self) -> LocalizeVoiceRequest:
        """What is asked for as the form stands."""
        return LocalizeVoiceRequest(
            voice_id=self._voice.id if self._voice is not None else "",
            name=self.name.text().strip(),
            language=str(self.language.value() or ""),
            gender=SpeakerGender(self.gender.value()),
            description=self.description.text().strip(),
            dialect=str(self.dialect.value() or ""),
        )

    def _language_taken(self, _index: int = 0) -> None:
        language = str(self.language.value() or "")
        dialects = tuple((shown(name), code) for code, name in DIALECTS.get(language, {}).items())
        self.dialect.set_items((ANY, *dialects))
        self.dialect.setEnabled(bool(dialects))
        self.dialect.setToolTip("" if dialects else tr("This language has no dialects to choose from"))
        self._suggest(language)
        self.new_line.setText(sample_line(language))
        self.new_line.setCursorPosition(0)
        self._show()

    def _suggest(self, language: str) -> None:
        """A name, unless the user typed one."""
        if self._voice is not None and self.name.text() in ("", self._suggested):
            self._suggested = f"{self._voice.name} ({language_name(language)})" if language else ""
            self.name.setText(self._suggested)

    def _show(self, *_news: object) -> None:
        making = self._localizing.making
        self.foot.show_state(self._localizing.missing(self.request), making.note, running=making.running)
        self._show_hearing()

    def _show_hearing(self) -> None:
        acts, on, language = self._localizing, self._localizing.saying.on, str(self.language.value() or "")
        if self._voice is None:
            return
        for act, key, words, why in (
            (self.before, BEFORE, tr("Hear before"), "" if self.line.text().strip() else NO_LINE),
            (
                self.after,
                AFTER,
                tr("Hear after"),
                acts.no_after or ("" if self.new_line.text().strip() else NO_LINE),
            ),
        ):
            act.setText(tr("Stop") if on == key else words)
            act.set_icon_name("stop" if on == key else "play")
            act.updateGeometry()
            act.setEnabled(on == key or not why)
            act.setToolTip("" if on == key else why)
        before = acts.price(self._voice, self.line.text().strip() or NO_LINE, self._voice.language)
        after = acts.price(self._voice, self.new_line.text().strip() or NO_LINE, language)
        told = tr("Hearing before: {before}. After: {after}.", before=before, after=after)
        self._price.setText("" if before == after == price(0) else told)
        self._price.setVisible(bool(self._price.text()))

    def _hear_before(self) -> None:
        if self._voice is not None:
            self._localizing.hear_before(self._voice, self.line.text().strip())

    def _hear_after(self) -> None:
        if self._voice is not None:
            self._localizing.hear_after(self._voice, self.request, self.new_line.text().strip())

    def _make(self) -> None:
        self._localizing.begin(self.request)
