"""One block of the script: state bar, voice, words, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.speech.wording import spoken_length
from studio.ui.tabs.tts.editor import MEASURE, WordsEditor
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.standing import Kind, Standing
from studio.ui.tabs.tts.state_bar import WIDTH as BAR
from studio.ui.tabs.tts.state_bar import paint_state
from studio.ui.tabs.tts.state_lines import StateLines
from studio.ui.tabs.tts.wording import CHANGED
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.wheel import WheelLabel

SIDE, TOP, BAR_LEFT, WHEEL_LEFT = 8, 12, 18, 36
NAME_WIDTH, NAME_WIDTH_COMPACT = 88, 60
LEAST_LINES = 2
STATE_WORDS = {Kind.NOT_MADE: "not made", Kind.MAKING: "being made", Kind.FAILED: "not made, failed"}


class BlockView(QWidget):
    """The words are edited in place. `open_asked` and `example_asked` while there are none; `retry_asked`
    after a failure."""

    open_asked = Signal()
    example_asked = Signal()
    retry_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._standing = Standing(Kind.NOT_MADE)
        self.editor = WordsEditor()
        self._wheel, self._name = WheelLabel(24), Elided(weight=600, tone="strong")
        self._number = label(role="small", tone="quiet", tabular=True)
        self._lines = StateLines()
        self._acts, self._names = QWidget(), QWidget()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._arrange()

    def _arrange(self) -> None:
        open_text = button("Open text…", icon="folder-open")
        example = button("Try an example", icon="sparkle")
        open_text.clicked.connect(self.open_asked)
        example.clicked.connect(self.example_asked)
        self._lines.pressed.connect(self.retry_asked)
        self._acts.setLayout(row(open_text, example, STRETCH))
        self._names.setLayout(column(self._name, self._number, STRETCH, spacing=3, margins=(0, 3, 0, 0)))
        self.editor.set_least_lines(LEAST_LINES)
        words = QWidget()
        words.setMaximumWidth(scaled(MEASURE))
        words.setLayout(column(self.editor, self._acts, spacing=12))
        face = column(self._wheel, STRETCH, spacing=0)
        self.setLayout(
            row(
                face,
                self._names,
                (words, 1000),
                STRETCH,
                self._lines,
                spacing=0,
                margins=(WHEEL_LEFT, TOP, 22, TOP),
            )
        )
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Takes the narrower margin of small windows."""
        self._names.setFixedWidth(scaled(NAME_WIDTH_COMPACT if compact else NAME_WIDTH) + SIDE)
        self._names.setContentsMargins(SIDE, 0, SIDE, 0)

    def show_page(self, page: Page) -> None:
        """Shows the block as it is."""
        self._standing = page.standing
        self.editor.set_words(page.block.text)
        self._wheel.set_voice(page.voice)
        self._name.set_whole(page.voice.name if page.voice else "No voice")
        self._number.setText(f"Block {page.number}")
        self._lines.show_page(page)
        self._acts.setVisible(not page.block.text)
        self.editor.set_least_lines(1 if not page.block.text else LEAST_LINES)
        self.setAccessibleName(spoken_name(page))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = QRectF(self.rect()).adjusted(SIDE + 0.5, 0.5, -SIDE - 0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(ground, RADIUS["row"], RADIUS["row"])
            paint_state(painter, QRectF(BAR_LEFT, 10, BAR, self.height() - 20), self._standing)


def spoken_name(page: Page) -> str:
    """`Block 4, Tom, words changed, 6.1 seconds, 1 take. People ask me if it is lonely…`"""
    take, standing = page.chosen, page.standing
    state = STATE_WORDS.get(standing.kind, "made")
    if standing.kind is Kind.STALE:
        state = CHANGED[standing.difference].lower()
    parts = [f"Block {page.number}", page.voice.name if page.voice else "no voice", state]
    if take is not None:
        count = len(page.takes)
        parts += [spoken_length(take.seconds), f"{count} take" + "s" * (count != 1)]
    words = " ".join(page.block.text.split())
    return f"{', '.join(parts)}. {words[:60]}{'…' if len(words) > 60 else ''}".rstrip()
