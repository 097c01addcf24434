"""The Words pane: words are chosen by mouse and keys, searched, put right; hours of them come in parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.core.hearing import HeardWord
from studio.core.paragraphs import Change
from studio.core.word_span import WordSpan
from studio.ui.tabs.infill.words.pane import GIVEN, HEARD, Ear, WordsPane
from studio.ui.tabs.infill.words.paper import time_of
from studio.ui.tabs.infill.words.text import AT_ONCE
from studio.ui.theme.theme import theme

TEXT = (
    "We opened the doors at nine and by noon the queue went round the block. | "
    "The next concert is on Thursday evening at the old harbour hall. | "
    "Bring a coat because the heating is older than I am."
)
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def said(text: str = TEXT, at: float = 60.0) -> tuple[HeardWord, ...]:
    words = []
    for part in text.split():
        if part == "|":
            at += 1.5
        else:
            words.append(HeardWord(part, at, at + 0.3, 0.3 if part == "harbour" else 0.9))
            at += 0.32
    return tuple(words)


WORDS = said()


def number(text: str) -> int:
    return next(index for index, word in enumerate(WORDS) if word.word.startswith(text))


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[WordsPane]:
    made = WordsPane()
    qtbot.addWidget(made)
    made.resize(480, 440)
    made.show()
    made.show_words(WORDS)
    yield made
    made.search.hide()


def spot(pane: WordsPane, word: int, *, along: float = 0.5) -> QPoint:
    """A point on a word, in px of what is scrolled."""
    room = pane.transcript.places.rectangle(word)
    top = pane.transcript.verticalScrollBar().value()
    return QPoint(round(room.left() + along * room.width()), round(room.center().y() - top))


def click(pane: WordsPane, word: int, modifier: Qt.KeyboardModifier = NONE, *, along: float = 0.5) -> None:
    QTest.mouseClick(pane.transcript.viewport(), LEFT, modifier, spot(pane, word, along=along))


def times(first: int, last: int) -> list[float]:
    return [WORDS[first].start, WORDS[last].end]


def plain(pane: WordsPane) -> list[str]:
    return pane.transcript.toPlainText().split("\n")


def test_the_words_stand_in_paragraphs(pane: WordsPane) -> None:
    assert plain(pane) == [part.strip() for part in TEXT.split("|")]
    assert pane.note.whole == HEARD
    assert (time_of(724.9), time_of(3724.0)) == ("12:04", "1:02:04")


def test_a_click_chooses_a_word_wherever_it_hits_it(pane: WordsPane, qtbot: QtBot) -> None:
    for along in (0.04, 0.5, 0.96):
        pane.show_selection(0.0, 0.0)
        with qtbot.waitSignal(pane.selected) as told:
            click(pane, number("Thursday"), along=along)
        assert told.args == times(number("Thursday"), number("Thursday"))


def test_shift_extends_to_both_sides_and_a_drag_chooses_what_it_passes(pane: WordsPane, qtbot: QtBot) -> None:
    click(pane, number("concert"))
    with qtbot.waitSignal(pane.selected) as told:
        click(pane, number("evening"), SHIFT)
    assert told.args == times(number("concert"), number("evening"))
    with qtbot.waitSignal(pane.selected) as told:
        click(pane, number("next"), SHIFT)
    assert told.args == times(number("next"), number("concert"))
    view = pane.transcript.viewport()
    QTest.mousePress(view, LEFT, NONE, spot(pane, number("noon")))
    QTest.mouseMove(view, spot(pane, number("went")))
    QTest.mouseMove(view, spot(pane, number("Thursday")))
    QTest.mouseRelease(view, LEFT, NONE, spot(pane, number("Thursday")))
    assert pane.transcript.span == WordSpan(number("noon"), number("Thursday") + 1)


def test_the_same_words_known_anew_are_chosen_as_before(pane: WordsPane, qtbot: QtBot) -> None:
    pane.show_words(said())
    for number_of_word in (0, number("The"), number("Bring")):
        with qtbot.waitSignal(pane.selected) as told:
            click(pane, number_of_word)
        assert told.args == times(number_of_word, number_of_word)


def test_beside_the_words_nothing_is_chosen(pane: WordsPane, qtbot: QtBot) -> None:
    end = pane.transcript.viewport().rect().bottomRight() - QPoint(40, 8)
    with qtbot.assertNotEmitted(pane.selected):
        QTest.mouseClick(pane.transcript.viewport(), LEFT, NONE, end)


def test_keys_go_from_word_to_word_and_enter_goes_on(pane: WordsPane, qtbot: QtBot) -> None:
    text = pane.transcript
    QTest.keyClick(text, Qt.Key.Key_Right)
    assert text.span == WordSpan(0, 1), "the first in sight"
    QTest.keyClick(text, Qt.Key.Key_Right)
    QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert text.span == WordSpan(1, 3)
    QTest.keyClick(text, Qt.Key.Key_End)
    assert text.span == WordSpan(number("block."), number("block.") + 1)
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert text.span.first > number("block.")
    QTest.keyClick(text, Qt.Key.Key_Up)
    assert text.span.first <= number("block.")
    QTest.keyClick(text, Qt.Key.Key_Home)
    assert text.span == WordSpan(0, 1)
    QTest.keyClick(text, Qt.Key.Key_Left)
    assert text.span == WordSpan(0, 1)
    with qtbot.waitSignal(pane.entered):
        QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "We"


def test_what_is_selected_on_the_waveform_is_marked(pane: WordsPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.selected):
        pane.show_selection(*times(number("Thursday"), number("evening")))
    [ground] = pane.transcript.extraSelections()
    assert ground.cursor.selectedText() == "Thursday evening"  # type: ignore[attr-defined]
    pane.show_selection(0.0, 0.0)
    assert pane.transcript.extraSelections() == []


def test_the_patch_is_seen_in_the_text_and_asked_for_by_a_click(pane: WordsPane, qtbot: QtBot) -> None:
    at = number("Thursday")
    current = Change(*times(at, at), "Friday", "p1", current=True)
    noon = number("noon")
    pane.show_words(WORDS, (Change(*times(noon, noon), "midday", "p2"), current))
    assert "by midday the queue" in plain(pane)[0]
    assert "on Thursday Friday evening" in plain(pane)[1]
    fonts = {}
    for word in ("Thursday", "Friday", "midday"):
        cursor = pane.transcript.document().find(word, 0)
        fonts[word] = cursor.charFormat()
    assert fonts["Thursday"].fontStrikeOut()
    assert fonts["Friday"].fontWeight() > fonts["Thursday"].fontWeight()
    assert fonts["midday"].fontUnderline()
    cursor = QTextCursor(pane.transcript.document().find("midday", 0))
    cursor.setPosition(cursor.selectionStart() + 2)
    with qtbot.waitSignal(pane.patch_asked) as told:
        point = pane.transcript.cursorRect(cursor).center()
        QTest.mouseClick(pane.transcript.viewport(), LEFT, NONE, point)
    assert told.args == ["p2"]
    pane.show_selection(*times(noon, noon))
    assert pane.transcript.extraSelections() != [], "where the old word was, the new one is marked"


def test_unsure_words_are_dotted(pane: WordsPane) -> None:
    cursor = pane.transcript.document().find("harbour", 0)
    style = cursor.charFormat().underlineStyle()
    assert style == style.DotLine


def test_a_paragraphs_time_moves_the_playhead(pane: WordsPane, qtbot: QtBot) -> None:
    top = spot(pane, number("The")).y()
    with qtbot.waitSignal(pane.time_asked) as told:
        QTest.mouseClick(pane.transcript.viewport(), LEFT, NONE, QPoint(20, top))
    assert told.args == [WORDS[number("The")].start]


def test_the_word_being_said_is_marked(pane: WordsPane) -> None:
    pane.show_said(WORDS[3].start + 0.1)
    assert [each.cursor.selectedText() for each in pane.transcript.extraSelections()] == ["doors"]  # type: ignore[attr-defined]
    pane.show_said(WORDS[3].end + 0.01)
    assert pane.transcript.extraSelections() == [], "between two words nobody speaks"
    pane.show_said(None)


def test_words_are_put_right_in_place(pane: WordsPane, qtbot: QtBot) -> None:
    assert not WordsPane().correct_button.isEnabled()
    click(pane, number("harbour"))
    pane.correct_button.click()
    assert pane.field.text() == "harbour"
    with qtbot.waitSignal(pane.corrected) as told:
        QTest.keyClicks(pane.field, "arbour")
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert told.args == [number("harbour"), number("harbour") + 1, "arbour"]
    with qtbot.assertNotEmitted(pane.corrected):
        QTest.keyClick(pane.transcript, Qt.Key.Key_F2)
        QTest.keyClicks(pane.field, "other")
        QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    QTest.mouseDClick(pane.transcript.viewport(), LEFT, NONE, spot(pane, number("coat")))
    assert pane.field.isVisible()
    pane.field.finish(kept=False)


def test_the_menu_does_what_the_keys_do(pane: WordsPane, qtbot: QtBot) -> None:
    pane.show_selection(*times(number("coat"), number("coat")))
    pane.transcript.menu_asked.emit(QPoint(10, 10))
    menu = pane.findChild(QMenu)
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions()]
    assert names == ["Go there", "Correct…", "Copy", "", "Paste the text…"]
    with qtbot.waitSignal(pane.time_asked) as told:
        menu.actions()[0].trigger()
    assert told.args == [WORDS[number("coat")].start]
    menu.close()


def test_searching_goes_from_one_to_the_next_and_leaves_it_chosen(pane: WordsPane, qtbot: QtBot) -> None:
    pane.search_button.click()
    QTest.keyClicks(pane.search.field, "the h")
    heating = number("heating")
    assert (pane.search.count.text(), pane.search.current) == ("1 of 1", WordSpan(heating - 1, heating + 1))
    pane.search.field.setText("THE")
    assert pane.search.count.text().endswith("of 6")
    QTest.keyClick(pane.search.field, Qt.Key.Key_Return)
    QTest.keyClick(pane.search.field, Qt.Key.Key_Return, SHIFT)
    pane.search.field.setText("thursday eve")
    with qtbot.waitSignal(pane.selected) as told:
        QTest.keyClick(pane.search.field, Qt.Key.Key_Escape)
    assert told.args == times(number("Thursday"), number("evening"))
    assert not pane.search.isVisible()
    assert pane.transcript.hasFocus()
    pane.search_button.click()
    pane.search.field.setText("gravel")
    assert pane.search.count.text() == "Not found"
    with qtbot.assertNotEmitted(pane.selected):
        pane.search.close_button.click()


def test_listening_is_told_of_and_turned_on_and_off(pane: WordsPane, qtbot: QtBot) -> None:
    pane.show_ear(Ear("Listening for words… 34 %", listening=True))
    assert pane.note.whole == "Listening for words… 34 %"
    with qtbot.waitSignal(pane.stop_asked):
        pane.turn.click()
    pane.show_ear(Ear("Stopped. Nothing was lost.", can_listen=True))
    with qtbot.waitSignal(pane.listen_asked):
        pane.turn.click()
    pane.show_ear(Ear(pasted="what is said"))
    assert not pane.turn.isVisible()
    assert pane.note.whole == GIVEN
    pane.show_words(())
    pane.show_ear(Ear("No words found. Select on the waveform, or paste the text."))
    assert pane.nothing.isVisible()
    assert not pane.search_button.isEnabled()
    pane.nothing.paste.click()
    pane.paste_popover.text.setPlainText("a text")
    with qtbot.waitSignal(pane.pasted) as told:
        pane.paste_popover.use.click()
    assert told.args == ["a text"]


def test_more_words_above_leave_what_is_read_where_it_is(pane: WordsPane) -> None:
    later = tuple(word for start in range(12) for word in said(at=1000.0 + 60 * start))
    pane.show_words(later)
    pane.show_selection(later[200].start, later[201].end)
    pane.transcript.verticalScrollBar().setValue(300)
    before = spot(pane, 200)
    pane.show_words(WORDS + later)
    assert pane.transcript.span == WordSpan(200 + len(WORDS), 202 + len(WORDS))
    assert (spot(pane, 200 + len(WORDS)) - before).manhattanLength() <= 1
    assert plain(pane)[0] == TEXT.split("|")[0].strip()


def test_the_words_of_hours_come_in_parts_and_all_of_them(pane: WordsPane, qtbot: QtBot) -> None:
    hours = tuple(word for start in range(100) for word in said(at=144.0 * start))
    written = []
    pane.transcript.text.changed.connect(lambda: written.append(len(pane.transcript.text.written)))
    pane.show_words(hours)
    assert max(written) <= AT_ONCE < 300, "not all in one go"
    qtbot.waitUntil(lambda: pane.transcript.text.is_whole)
    assert len(plain(pane)) == 300
    assert pane.transcript.toPlainText().split() == [word.word for word in hours]
    count = len(written)
    change = Change(hours[3600].start, hours[3600].end, "instead", "p", current=True)
    pane.show_words(hours, (change,))
    assert len(written) == count + 1
    assert pane.transcript.toPlainText().count("instead") == 1
    pane.show_words(hours, (change,))
    assert len(written) == count + 1, "the same is not written again"


def test_another_look_writes_all_anew(pane: WordsPane, qtbot: QtBot) -> None:
    before = plain(pane)
    ink = pane.transcript.document().find("coat", 0).charFormat().foreground().color().name()
    theme().set_mode("dark")
    assert plain(pane) == before
    assert pane.transcript.document().find("coat", 0).charFormat().foreground().color().name() != ink


def test_where_there_is_little_room_the_words_have_it(pane: WordsPane) -> None:
    assert pane.hint.isVisible()
    pane.resize(480, 140)
    assert not pane.hint.isVisible()
    pane.resize(480, 300)
    assert pane.hint.isVisible()
