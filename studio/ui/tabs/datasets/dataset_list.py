"""The list of datasets at the left, and the field that makes another."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem

from studio.core.dataset import Dataset
from studio.core.dataset_judgement import ADVISED
from studio.core.language import tr, trn
from studio.ui.tabs.datasets.page import Page
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.sides import turn
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import label
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import look_of, paint_share, paint_words

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
WIDTH, SHARE, HEIGHT = 248, 0.27, 66


class DatasetRows(QAbstractListModel):
    """The datasets, with how many files each has where that is known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.datasets: tuple[Dataset, ...] = ()
        self._counts: dict[str, int] = {}
        self._usable: dict[str, float] = {}

    def set_datasets(
        self, datasets: tuple[Dataset, ...], counts: dict[str, int], usable: dict[str, float]
    ) -> None:
        """Shows other datasets, or more of what is known of them."""
        before = self._counts, self._usable
        self._counts, self._usable = counts, usable
        if datasets != self.datasets:
            self.beginResetModel()
            self.datasets = datasets
            self.endResetModel()
        elif before != (counts, usable) and datasets:
            self.dataChanged.emit(self.index(0), self.index(len(datasets) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.datasets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        dataset = self.datasets[index.row()]
        if role == ROLE:
            return dataset
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = self.told(dataset)
            return f"{dataset.name}, {told}" if told else dataset.name
        return None

    def told(self, dataset: Dataset) -> str:
        """`112 files`, `empty`, or nothing while that is not known."""
        count, usable = self._counts.get(dataset.id), self._usable.get(dataset.id, 0.0)
        minutes = minutes_of(usable) if usable else ""
        if count is None:
            return minutes or dataset.description
        files = trn("{count:,} file", "{count:,} files", count) if count else tr("empty", about="a dataset")
        return f"{files} · {minutes}" if minutes else files

    def share(self, dataset: Dataset) -> float:
        """How much of what is advised is there, 0 to 1."""
        return min(1.0, self._usable.get(dataset.id, 0.0) / ADVISED)


def minutes_of(seconds: float) -> str:
    """`18 of 30 min`, or `0.4 of 30 min` of less than ten minutes."""
    minutes, advised = seconds / 60, ADVISED // 60
    if minutes >= 10:
        return tr("{minutes:.0f} of {advised} min", minutes=minutes, advised=advised)
    return tr("{minutes:.1f} of {advised} min", minutes=minutes, advised=advised)


class DatasetPainter(QStyledItemDelegate):
    """Paints a row of 66 px: the name, what is known of it, and how much of what is advised is there."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, dataset = look_of(option), index.data(ROLE)
        rect = QRectF(cast(Any, option).rect).adjusted(0, 0, 0, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, rect, cast(Any, option).direction)
        if look.selected or look.over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("raised" if look.selected else "hover"))
            painter.drawRoundedRect(rect, RADIUS["row"], RADIUS["row"])
        model = cast(DatasetRows, index.model())
        words = rect.adjusted(12, 0, -12, -scaled(12))
        half = words.height() / 2
        paint_words(painter, words.adjusted(0, 5, 0, -half), dataset.name, "strong", weight=600)
        paint_words(painter, words.adjusted(0, half, 0, -2), model.told(dataset), "quiet", role="small")
        bar = QRectF(rect.left() + 12, rect.bottom() - scaled(12) + 2, rect.width() - 24, 3)
        paint_share(painter, bar, model.share(dataset), "made")
        if look.ringed:
            paint_ring(painter, rect, RADIUS["row"])
        painter.restore()


class NameField(QLineEdit):
    """`named(str)` on Enter, `left` on Escape."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Name of the dataset"))
        self.setAccessibleName(tr("Name of the new dataset"))
        use_font(self, "body")
        self.returnPressed.connect(self._finish)

    def _finish(self) -> None:
        if self.text().strip():
            self.named.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DatasetList(QFrame):
    """`taken(Dataset)` when another is chosen, `named(str)` for a new one; `rename_asked` by F2 and
    `delete_asked` by Delete on the chosen one."""

    taken = Signal(object)
    named = Signal(str)
    rename_asked = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Datasets"))
        self.setFixedWidth(scaled(WIDTH))
        self.rows, self.view = DatasetRows(self), QListView()
        self.view.setModel(self.rows)
        self.view.setItemDelegate(DatasetPainter(self.view))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(tr("List of datasets"))
        self.view.viewport().setAutoFillBackground(False)
        self.plus, self.field = icon_button("plus", tr("New dataset")), NameField()
        self._quiet = False
        self.field.hide()
        head = row(label(tr("Datasets"), role="title", tone="strong"), STRETCH, self.plus)
        head.setContentsMargins(12, 0, 0, 0)
        self.setLayout(column(head, self.field, (self.view, 1), spacing=8, margins=(8, 10, 8, 0)))
        self.plus.clicked.connect(self.ask_name)
        self.field.named.connect(self.named)
        self.field.left.connect(self.stop_asking)
        self.view.selectionModel().currentChanged.connect(self._current_changed)

    def fit(self, room: int) -> None:
        """As wide as its letters ask for, but with large ones in a narrow window the files have more."""
        self.setFixedWidth(min(scaled(WIDTH), round(room * SHARE)))

    def ask_name(self) -> None:
        """A name for a new dataset can be typed."""
        self.field.show()
        self.field.setFocus()

    def stop_asking(self) -> None:
        """It is made, or shall not be."""
        self.field.clear()
        self.field.hide()
        self.view.setFocus()

    def show_page(self, page: Page) -> None:
        """Shows the datasets there are."""
        self._quiet = True
        self.rows.set_datasets(page.datasets or (), page.counts, page.usable)
        if page.chosen is not None:
            self.view.setCurrentIndex(self.rows.index(self.rows.datasets.index(page.chosen)))
        self._quiet = False
        self.plus.setEnabled(not page.reason)
        self.plus.setToolTip(page.reason or tr("New dataset"))
        self.field.setReadOnly(page.creating)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.view.hasFocus():
            self.rename_asked.emit()
        elif event.key() == Qt.Key.Key_Delete and self.view.hasFocus():
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.taken.emit(self.rows.datasets[index.row()])
