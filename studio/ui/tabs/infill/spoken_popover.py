"""How the words of a patch are said: language, speed, feeling, model and format, behind one button."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import enumerated, tr
from studio.core.languages import language_name
from studio.ui.speech.spoken_form import Spoken, SpokenForm
from studio.ui.speech.wording import emotion_name, pace
from studio.ui.tabs.infill.writing import Writing
from studio.ui.theme.boxes import column
from studio.ui.widgets.buttons import IconButton, icon_button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WIDTH = 380
NAME = tr("How it is said")


class SpokenPopover(Popover):
    """`form` tells by its own signals; `opener` is the button that opens it."""

    def __init__(self, parent: QWidget) -> None:
        self.form = SpokenForm()
        content = column(label(NAME, role="title", tone="strong"), self.form, spacing=12)
        super().__init__(NAME, content, width=WIDTH, parent=parent)
        self.opener: IconButton = icon_button("sliders-horizontal", NAME)
        self.opener.clicked.connect(lambda: self.show_under(self.opener, align="left"))

    def join(self, writing: Writing) -> None:
        """What is chosen here is written down."""
        form = self.form
        form.language_chosen.connect(writing.set_language)
        form.speed.changed.connect(writing.set_speed)
        form.feelings.changed.connect(writing.set_emotions)
        form.model_chosen.connect(writing.set_model)
        form.format_popover.chooser.changed.connect(writing.set_format)

    def show_spoken(self, spoken: Spoken) -> None:
        """Shows how it is said now; the button tells it, too."""
        self.form.show_spoken(spoken)
        told = said_so(spoken)
        self.opener.setToolTip(tr("How it is said: {how}", how=told) if told else NAME)
        self.opener.setAccessibleDescription(told)
        if self.isVisible():
            self.refit()


def said_so(spoken: Spoken) -> str:
    """The language, and what is not as usual: `English, 0.8×, Curiosity, low`"""
    speed = pace(spoken.controls.speed) if spoken.controls.speed else ""
    feelings = [emotion_name(emotion) for emotion in spoken.controls.emotions]
    return enumerated((language_name(spoken.language), speed, *feelings))
