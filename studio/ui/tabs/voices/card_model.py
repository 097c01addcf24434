"""The voices of the gallery, as Qt's views ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from studio.core.language import enumerated, tr
from studio.core.languages import accent_name, language_name
from studio.core.voice import Voice
from studio.ui.voices.rows import gender_words

Index = QModelIndex | QPersistentModelIndex
VOICE_ROLE = Qt.ItemDataRole.UserRole
VOICE_MIME = "application/x-pickup-voice"
"""A voice that is dragged, by its id."""


class VoiceCards(QAbstractListModel):
    """`chosen` is the id of the voice that is shown beside the gallery; `previewing` the voice that is heard,
    and how much of it; `favourites` the ids of those that are liked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices: tuple[Voice, ...] = ()
        self._rows: dict[str, int] = {}
        self.chosen = ""
        self.previewing: tuple[str, float] | None = None
        self.favourites: frozenset[str] = frozenset()

    def set_voices(self, voices: tuple[Voice, ...]) -> None:
        """Shows other voices."""
        self.beginResetModel()
        self._voices, self._rows = voices, {}
        self.endResetModel()

    def set_favourites(self, favourites: frozenset[str]) -> None:
        """Shows other voices as liked."""
        changed, self.favourites = favourites ^ self.favourites, favourites
        for voice_id in changed:
            self._tell(voice_id)

    @property
    def voices(self) -> tuple[Voice, ...]:
        """What is shown."""
        return self._voices

    def voice(self, index: Index) -> Voice | None:
        """The voice of a card."""
        return self._voices[index.row()] if index.isValid() else None

    def row_of(self, voice_id: str) -> int:
        """The row of a voice, -1 for one that is not shown."""
        if voice_id not in self._rows:
            rows = (row for row, voice in enumerate(self._voices) if voice.id == voice_id)
            self._rows[voice_id] = next(rows, -1)
        return self._rows[voice_id]

    def set_previewing(self, voice_id: str, fraction: float) -> None:
        """The voice that is heard and how much of it; an empty id for none."""
        before = self.previewing
        self.previewing = (voice_id, fraction) if voice_id else None
        for id_ in {voice_id, before[0] if before else ""} - {""}:
            self._tell(id_)

    def _tell(self, voice_id: str) -> None:
        row = self.row_of(voice_id)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index, [VOICE_ROLE, Qt.ItemDataRole.AccessibleTextRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._voices)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        voice = self.voice(index)
        if voice is None:
            return None
        if role == VOICE_ROLE:
            return voice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            heard = self.previewing is not None and self.previewing[0] == voice.id
            return spoken_card(voice, favourite=voice.id in self.favourites, heard=heard)
        return voice.told if role == Qt.ItemDataRole.ToolTipRole else None

    def mimeTypes(self) -> list[str]:
        return [VOICE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The voice that is dragged."""
        carried = QMimeData()
        voice = self.voice(indexes[0]) if indexes else None
        if voice is not None:
            carried.setData(VOICE_MIME, voice.id.encode())
        return carried


def traits_of(voice: Voice) -> str:
    """`English · British`, as far as it is known."""
    parts = (language_name(voice.language), accent_name(voice.accent))
    return " · ".join(part for part in parts if part)


def spoken_card(voice: Voice, *, favourite: bool, heard: bool) -> str:
    """`Voice Nadia, English · British, Feminine, favourite, previewing`"""
    gender = gender_words(voice)
    own = tr("your own") if voice.is_owner else ""
    states = (tr("favourite", about="of a voice") if favourite else "", tr("previewing") if heard else "")
    parts = (tr("Voice {name}", name=voice.name), traits_of(voice), gender, own, *states)
    return enumerated(parts)
