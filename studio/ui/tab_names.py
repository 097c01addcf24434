"""What the tabs are called, and their icons: the window shows them before there are tabs."""

from __future__ import annotations

from typing import NamedTuple

from studio.core.language import tr


class TabName(NamedTuple):
    """`title` in the language of the window; `icon` by its name in Phosphor."""

    title: str
    icon: str


VOICES = TabName(tr("Voices"), "users-three")
TTS = TabName(tr("TTS"), "text-aa")
INFILL = TabName(tr("Infill"), "bandaids")
CONVERT = TabName(tr("Voice Changer"), "swap")
DATASETS = TabName(tr("Datasets"), "stack")
