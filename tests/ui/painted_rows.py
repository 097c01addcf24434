"""Rows and controls that are painted by hand, with something in them: a list or a control each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QListView, QWidget

from studio.core.dataset import Dataset
from studio.core.dataset_judgement import FileJudgement
from studio.core.patch import Patch, PatchKind, PatchState
from studio.core.pickups.matching import Match
from studio.core.pickups.pickup import Pickup
from studio.core.pickups.worklist import Row as PickupRow
from studio.core.region import Region
from studio.core.script import Block
from studio.core.speech import OutputFormat
from studio.core.take import Take
from studio.core.voice import Gender, Voice
from studio.core.voice_batch import BatchFile, BatchRow, BatchState, BatchVoice, Standing
from studio.services.quote import Quote
from studio.ui.speech.field_button import FieldButton as ChoiceButton
from studio.ui.speech.take_list import TakeList
from studio.ui.speech.take_row import TakeRow
from studio.ui.tabs.convert.batch.page import RowAct, ShownRow
from studio.ui.tabs.convert.batch.table import BatchHead, BatchRows, BatchTable
from studio.ui.tabs.datasets.dataset_list import DatasetList
from studio.ui.tabs.datasets.file_table import FileTable, TableHead
from studio.ui.tabs.datasets.page import FileRow, State
from studio.ui.tabs.infill.patch_list import PatchList
from studio.ui.tabs.infill.patch_takes import PatchRow
from studio.ui.tabs.infill.pickups.page import ListRow
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.tabs.infill.pickups.table import PickupTable
from studio.ui.tabs.infill.pickups.table import TableHead as PickupHead
from studio.ui.tabs.infill.takes_view import PatchTakePainter, PatchTakeRow, spoken_row
from studio.ui.tabs.tts.rows import Row
from studio.ui.tabs.tts.script_list import ScriptList
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.standing import Standing as BlockStanding
from studio.ui.tabs.voices.audition_card import AuditionCard
from studio.ui.tabs.voices.auditioning import Candidate
from studio.ui.tabs.voices.cards import Gallery
from studio.ui.tabs.voices.kind_list import KindRow
from studio.ui.tabs.voices.sieve import Kind as VoiceKind
from studio.ui.voices.list_view import VoiceList
from studio.ui.voices.picker import VoicePicker
from studio.ui.voices.voice_list import VoiceRows
from studio.ui.widgets.buttons import button
from studio.ui.widgets.check import Check
from studio.ui.widgets.chip import Chip
from studio.ui.widgets.field_button import FieldButton

VOICE = Voice("v1", "Clara", "A warm voice", gender=Gender.FEMININE, accent="british")
BLOCK = Block("b", voice_id="v1", takes=("t",), chosen="t", approved=True)
TAKE = Take("t", 2, BLOCK.request, "here", "Clara", "t.wav", 44100, 9.1, "2026-01-01T10:00Z")
HEIGHTS = tuple(0.2 + 0.7 * (number % 5) / 5 for number in range(30))
PATCH = Patch(
    "p", "r", Region(0, 9), Region(0, 9), 0, 99, old="Thursday", text="Friday", kind=PatchKind.REPLACE
)


def script() -> ScriptList:
    made = ScriptList()
    price: Callable[[Block], Quote] = lambda _block: Quote(0, 0.0)  # noqa: E731 - a plain value.
    row = Row(1, BLOCK, BlockStanding(Kind.FAILED), "Clara", VOICE, TAKE, 2, price)
    made.set_rows((row, replace(row, number=2, block=replace(BLOCK, id="b2"))), "b")
    return made


def takes() -> TakeList:
    made = TakeList("Takes")
    made.set_rows([TakeRow(TAKE, chosen=True, heights=HEIGHTS, key="1")])
    return made


def patch_takes() -> TakeList:
    made = TakeList("Takes", PatchTakePainter(), spoken_row, "take_infill")
    made.set_rows(
        [PatchTakeRow(TAKE, chosen=True, heights=HEIGHTS, left="good", right="listen", words="good")]
    )
    return made


def patches() -> PatchList:
    made = PatchList()
    made.set_rows((PatchRow(replace(PATCH, enabled=False), PatchState.MADE, 12.6, 2, current=True),))
    return made


def pickups() -> PickupTable:
    made = PickupTable()
    match = Match(Pickup(1, PatchKind.REPLACE, "Thursday", "Friday"), ())
    row = ListRow(
        PickupRow("1", match),
        RowState.TO_HEAR,
        "0:12.6",
        "",
        "Thursday",
        "Friday",
        0.94,
        "hear it",
        False,
        None,
    )
    made.show_rows((row,))
    return made


def files() -> FileTable:
    made = FileTable()
    judged = FileJudgement(4.0, 24000, 1, "WAV", "s", ())
    made.show_rows((FileRow("k", "kestle.wav", 99, State.SENT, judgement=judged),), None, can_edit=True)
    return made


def batch() -> BatchTable:
    row = BatchRow("k", "p", BatchFile("tide.wav", 1, 4.0), BatchVoice("v1", "Clara", 1), OutputFormat())
    acts = (RowAct.PLAY, RowAct.SHOW)
    done = Standing(BatchState.DONE, saved="x.wav")
    of = ShownRow(row, done, "Done", "check-circle-fill", "green", "", "Clara_tide.wav", acts)
    rows = BatchRows(lambda: 1, lambda _number: of)
    made = BatchTable(rows)
    rows.setParent(made)
    made.set_voices((VOICE,))
    made.renew()
    return made


def datasets() -> QListView:
    made = DatasetList()
    made.rows.set_datasets((Dataset("d", "Kestle"),), {"d": 12}, {"d": 600.0})
    made.view.setParent(None)
    made.rows.setParent(made.view)
    made.deleteLater()
    return made.view


def voices() -> VoiceList:
    rows = VoiceRows()
    made = VoiceList(rows)
    rows.setParent(made)
    rows.chosen = "v1"
    rows.set_rows((VOICE,))
    return made


def gallery() -> Gallery:
    made = Gallery()
    made.set_voices([VOICE, replace(VOICE, id="v2", name="Alice")], "v9")
    return made


def picker() -> VoicePicker:
    made = VoicePicker()
    made.set_voice(VOICE)
    return made


def field() -> FieldButton:
    made = FieldButton("Who speaks", "desktop")
    made.say("This computer", "free", dot="green")
    return made


def choice() -> ChoiceButton:
    made = ChoiceButton("Format")
    made.set_value("WAV, 16-bit")
    return made


def kind() -> KindRow:
    made = KindRow(VoiceKind.MIXES)
    made.set_count(12)
    return made


def audition() -> AuditionCard:
    return AuditionCard(3, Candidate(VOICE))


LISTS: dict[str, Callable[[], QListView]] = {
    "blocks": script,
    "takes": takes,
    "takes of a patch": patch_takes,
    "patches": patches,
    "pickups": pickups,
    "files": files,
    "batch": batch,
    "datasets": datasets,
    "voices": voices,
    "gallery": gallery,
}
CONTROLS: dict[str, Callable[[], QWidget]] = {
    "voice picker": picker,
    "field with a sign": field,
    "field": choice,
    "chip": lambda: Chip("calm", removable=True),
    "chip that adds": lambda: Chip("Add", adding=True),
    "check box": lambda: Check("Reduce motion"),
    "button": lambda: button("Export", icon="export"),
    "whose voices": kind,
    "audition": audition,
    "head of the files": TableHead,
    "head of the batch": BatchHead,
    "head of the pickups": PickupHead,
}
