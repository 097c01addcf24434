"""The tab's layout: the script at the left, the block's panel at the right or as a drawer, the take below."""

from __future__ import annotations

from studio.ui.speech.question_bar import QuestionBar
from studio.ui.tabs.tts.find_bar import FindBar
from studio.ui.tabs.tts.panel import WIDTH, WIDTH_COMPACT, Panel
from studio.ui.tabs.tts.script_view import ScriptView
from studio.ui.tabs.tts.summary import Summary
from studio.ui.tabs.tts.toolbar import Toolbar
from studio.ui.tabs.tts.untold_bar import UntoldBar
from studio.ui.theme.boxes import column, frame
from studio.ui.theme.tokens import HEIGHT
from studio.ui.widgets.with_drawer import WithDrawer


class Body(WithDrawer):
    """Everything but the take waveform."""

    def __init__(self) -> None:
        self.toolbar, self.question, self.untold = Toolbar(), QuestionBar(), UntoldBar()
        self.script, self.summary = ScriptView(), Summary()
        self.questions = column(self.question, spacing=0)
        self.panel, self.find_bar = Panel(), FindBar()
        parts = (self.toolbar, self.questions, self.untold, self.find_bar, (self.script, 1), self.summary)
        super().__init__(
            frame("panel", column(*parts, spacing=0)),
            self.panel,
            opener=self.toolbar.panel,
            first=self.panel.voice,
            widths=(WIDTH, WIDTH_COMPACT),
            top=HEIGHT["toolbar"],
        )
        self.fitted.connect(self._fit)

    def _fit(self) -> None:
        self.toolbar.set_compact(self.is_compact, drawer=self.is_drawer)
        self.script.list.set_compact(self.is_compact)
