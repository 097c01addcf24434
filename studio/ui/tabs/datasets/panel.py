"""The right panel: the chosen file, heard and seen where it is on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui.speech.wording import rate_name
from studio.ui.tabs.datasets.file_table import size_text
from studio.ui.tabs.datasets.page import FROM_ELSEWHERE, MOVED, FileRow, Page
from studio.ui.tabs.datasets.sending import AGAIN, OPEN
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.take_wave import TakeWave
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.form_row import form_row, scrolling
from studio.ui.widgets.labels import Elided, label, section
from studio.ui.widgets.time_text import length

WIDTH, WIDTH_COMPACT = 320, 300
NONE_CHOSEN = "Choose a file to hear and see it."
CHANNELS = {1: "mono", 2: "stereo"}


class Panel(QFrame):
    """Buttons that tell by their own signals; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("File")
        self._name = Elided(role="title", tone="strong", mode=Qt.TextElideMode.ElideMiddle)
        self.play = icon_button("play-fill", "Play", "Space")
        self._none = label(NONE_CHOSEN, tone="quiet", wrap=True)
        self._note = label(role="small", tone="quiet", wrap=True)
        self.wave = TakeWave()
        self.wave.set_low(True)
        self._facts = {name: Elided() for name in ("Length", "Rate", "Peak", "Size")}
        self._rows = {name: form_row(name, value) for name, value in self._facts.items()}
        self.listen = button("Hear the words", icon="ear")
        self._words = label(role="script", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again, self.stop, self.remove = (
            button("Try again"),
            button("Stop"),
            button("Remove from the list"),
        )
        self._arrange()

    def _arrange(self) -> None:
        self._file, self._said = QWidget(), QWidget()
        said = row(section("What is said"), STRETCH, self.listen)
        self._said.setLayout(column(line(), 4, said, self._words, spacing=6))
        acts = row(self.again, self.stop, self.remove, STRETCH)
        head = row((self._name, 1), self.play)
        facts = column(*self._rows.values(), spacing=3)
        self._file.setLayout(column(head, self._note, acts, self.wave, facts, self._said, spacing=10))
        inner = QWidget()
        inner.setLayout(column(self._none, self._file, STRETCH, spacing=0, margins=(0, 0, 8, 12)))
        self.wave.setFixedHeight(scaled(130))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(16, 14, 8, 0)))

    def show_page(self, page: Page, *, sounding: bool) -> None:
        """Shows the chosen file; `sounding` while it is heard."""
        chosen, heard = page.row, page.heard
        self._none.setVisible(chosen is None)
        self._file.setVisible(chosen is not None)
        if chosen is None:
            return
        sound = heard.sound
        self._name.set_whole(chosen.name)
        self._note.setText(chosen.sentence or heard.note or _why_not_heard(chosen, known=bool(heard.path)))
        self._note.setVisible(bool(self._note.text()))
        self.play.setVisible(sound is not None)
        self.play.set_icon_name("pause-fill" if sounding else "play-fill")
        for part in (self.wave, self._said):
            part.setVisible(sound is not None)
        self.listen.setEnabled(not heard.listening)
        self.listen.setText("Listening…" if heard.listening else "Hear the words")
        self.listen.updateGeometry()
        self._words.setText(heard.words)
        self._show_facts(page, chosen)
        self._show_acts(chosen)

    def _show_facts(self, page: Page, chosen: FileRow) -> None:
        heard, sound = page.heard, page.heard.sound
        channels = CHANNELS.get(heard.channels, f"{heard.channels} channels")
        values = {
            "Length": length(sound.seconds) if sound is not None else "",
            "Rate": f"{rate_name(sound.sample_rate)}, {channels}" if sound is not None else "",
            "Peak": f"{heard.peak:.1f} dB".replace("-", "−") if heard.peak is not None else "",
            "Size": size_text(chosen.size),
        }
        for name, value in values.items():
            self._facts[name].set_whole(value)
            self._rows[name].setVisible(bool(value))

    def _show_acts(self, chosen: FileRow) -> None:
        self.again.setVisible(chosen.state in AGAIN)
        self.stop.setVisible(chosen.state in OPEN)
        self.remove.setVisible(chosen.state in AGAIN)


def _why_not_heard(chosen: FileRow, *, known: bool) -> str:
    if known:
        return ""
    return FROM_ELSEWHERE if chosen.local is None else MOVED
