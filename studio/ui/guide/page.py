"""The page that shows the guide: its chapters at the left, one of them at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from studio.core.language import speaks_english, tr
from studio.ui.guide.chapters import Chapter, chapters
from studio.ui.guide.typeset import typeset
from studio.ui.theme.boxes import column, frame, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.voices.search_field import SearchField
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label

LIST, TEXT = 248, 760
NOTHING = tr("The guide is not installed with this copy of the studio.")
NOT_FOUND = tr("No chapter has these words.")

STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""Keys that go to another chapter."""


class Reader(QTextBrowser):
    """Markdown with its pictures, which are never wider than the page. `chapter_asked(name)` by a link to
    another chapter."""

    chapter_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Chapter"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(scaled(24))
        self.anchorClicked.connect(self._follow)
        self._folder, self._text = Path(), ""
        self._pictures: dict[str, QImage] = {}
        use_font(self, "script")

    def show_text(self, text: str, folder: Path) -> None:
        """Shows Markdown whose pictures and links are relative to `folder`."""
        self._folder, self._text = folder, text
        self._pictures.clear()
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _lay_out(self) -> None:
        self.document().setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        typeset(self.document())

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        name = QUrl(url).toString()
        if name not in self._pictures:
            path = Path(QUrl(url).toLocalFile() or self._folder / name)
            self._pictures[name] = QImage(str(path))
        picture, ratio = self._pictures[name], self.devicePixelRatioF()
        room = min(scaled(TEXT), self.viewport().width() - 2 * scaled(24) - 8)
        if picture.width() > room > 0:
            sized = picture.scaledToWidth(int(room * ratio), Qt.TransformationMode.SmoothTransformation)
            sized.setDevicePixelRatio(ratio)
            return sized
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = scaled(TEXT) + 2 * scaled(24)
        self.setLineWrapColumnOrWidth(max(1, min(widest, self.viewport().width())))
        if event.size().width() != event.oldSize().width() and self._pictures:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._text:
            self._lay_out()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        else:
            self.chapter_asked.emit(Path(url.path()).name)


class GuidePage(QFrame):
    """`left` when the reader has had enough."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Guide"))
        self.search, self.list, self.reader = SearchField(tr("Search the guide")), QListWidget(), Reader()
        self.list.setAccessibleName(tr("Chapters"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        use_font(self.list, "body")
        self.close_it = button(tr("Back to work"), icon="arrow-left")
        self.close_it.setToolTip(tr("Back to work (Esc)"))
        self.close_it.clicked.connect(self.left)
        self._none = label(NOT_FOUND, tone="quiet", wrap=True)
        self._none.hide()
        self._chapters: tuple[Chapter, ...] = ()
        self._read: Chapter | None = None
        self._arrange()
        self.search.textChanged.connect(self._sieve)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.reader.chapter_asked.connect(self.open_chapter)

    def _arrange(self) -> None:
        note = (
            () if speaks_english() else (label(tr("The guide is in English."), role="small", tone="quiet"),)
        )
        parts = (self.close_it, 4, self.search, self._none, (self.list, 1), *note)
        side = frame("side", column(*parts, spacing=8, margins=(14, 12, 8, 12)))
        side.setFixedWidth(scaled(LIST))
        text = QWidget()
        text.setLayout(row((self.reader, 1), spacing=0, margins=(24, 0, 0, 0)))
        self.setLayout(row(side, line(vertical=True), (text, 1), spacing=0))

    def begin(self, chapter: str) -> None:
        """Shows the chapter in the file of that name; without one the guide from its beginning, or where the
        reader was."""
        if not self._chapters:
            self._chapters = chapters()
            self._sieve(self.search.text())
            if not self._chapters:
                self.reader.show_text(NOTHING, Path())
        if chapter:
            self.open_chapter(chapter)
        self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def open_chapter(self, name: str) -> None:
        """The chapter in the file of that name."""
        self.search.clear()
        for number, chapter in enumerate(self._chapters):
            if chapter.path.name == name:
                self.list.setCurrentRow(number)

    def _sieve(self, words: str) -> None:
        """Only the chapters in which the words stand."""
        found = [chapter for chapter in self._chapters if chapter.has(words)]
        self.list.clear()
        for chapter in found:
            item = QListWidgetItem(chapter.short)
            item.setSizeHint(QSize(0, HEIGHT["row"]))
            item.setToolTip(chapter.title)
            item.setData(Qt.ItemDataRole.UserRole, chapter.path.name)
            self.list.addItem(item)
        self._none.setVisible(bool(self._chapters) and not found)
        if found:
            self.list.setCurrentRow(0)

    def _show(self) -> None:
        if self.list.currentRow() < 0:
            return
        name = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        chapter = next(each for each in self._chapters if each.path.name == name)
        if chapter is not self._read:  # Laying out its pictures anew would hold every key.
            self._read = chapter
            self.reader.show_text(chapter.text, chapter.path.parent)
        if self.search.text().strip():
            self.reader.find(self.search.text().split()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in STEPS:  # From the search, which has no use for them.
            self.list.setCurrentRow(
                max(0, min(self.list.currentRow() + STEPS[event.key()], self.list.count() - 1))
            )
        else:
            super().keyPressEvent(event)
