"""Everything the studio can do, in one hand."""

from __future__ import annotations

from copy import copy

from studio.library import clock as clocks
from studio.library.as_recorded_file import AsRecordedFile
from studio.library.clock import Clock
from studio.library.connections import Connections
from studio.library.dataset_log import DatasetLog, Judgements
from studio.library.ledger import Ledger
from studio.library.made_sounds import MadeSounds
from studio.library.paths import Paths
from studio.library.peak_files import PeakFiles
from studio.library.project import Project
from studio.library.pronunciation_file import PronunciationFile
from studio.library.secrets import Secrets
from studio.library.settings import Settings
from studio.library.voice_notes_file import VoiceNotesFile
from studio.library.writer import Writer
from studio.services.as_recorded import AsRecorded
from studio.services.bookkeeping import Books
from studio.services.budgets import Budgets
from studio.services.change_batch import ChangeBatch
from studio.services.check_status import CheckStatus
from studio.services.choose_take import ChooseTake
from studio.services.clip_doctor import ClipDoctor
from studio.services.clone import Clone
from studio.services.connect import Connect
from studio.services.convert import Convert
from studio.services.create_voice import CreateVoice
from studio.services.cut_clips import CutClips
from studio.services.datasets import Datasets
from studio.services.delete_voice import DeleteVoice
from studio.services.diagnose import Diagnose
from studio.services.edit_voice import EditVoice
from studio.services.export import Export
from studio.services.export_judgement import ExportJudgement
from studio.services.export_mended import ExportMended
from studio.services.export_script import ExportScript
from studio.services.finish_script import FinishScript
from studio.services.fix_copy import FixCopy
from studio.services.get_voice import GetVoice
from studio.services.hear_recording import HearRecording
from studio.services.infill import Infill
from studio.services.input_sound import InputSounds
from studio.services.judge_file import JudgeFile
from studio.services.list_voices import ListVoices
from studio.services.listen import Listen
from studio.services.listen_back import ListenBack
from studio.services.listen_in_place import ListenInPlace
from studio.services.localize import Localize
from studio.services.look_inside import LookInside
from studio.services.look_over import LookOver
from studio.services.made_before import MadeBefore
from studio.services.make_pickups import MakePickups
from studio.services.make_script import MakeScript
from studio.services.make_take import MakeTake
from studio.services.match_pickups import MatchPickups
from studio.services.mix import Mix
from studio.services.open_recording import OpenRecording
from studio.services.own_voices import OwnVoices
from studio.services.pickup_takes import PickupTakes
from studio.services.plan_pickups import PlanPickups
from studio.services.preview import Preview
from studio.services.projects import Projects
from studio.services.pronunciations import Pronunciations
from studio.services.quote import AskPrice
from studio.services.readable import Decode
from studio.services.self_check import SelfCheck
from studio.services.send_files import SendFiles
from studio.services.sounds import FindSounds
from studio.services.speak import Speak
from studio.services.speaker_clip import SpeakerClips
from studio.services.timing import Timing
from studio.services.trace import TraceExport, consents_of
from studio.services.try_clone import TryClone
from studio.services.try_out import TryOut
from studio.services.voice_files import VoiceFiles
from studio.services.voice_notes import KeepVoiceNotes
from studio.services.voice_uses import FindVoiceUses
from studio.services.write_mended import WriteMended


class Services:
    """What the window and the commands are given: the services over the folders of `paths`. `project` is the
    one that is open; `close` it all. The engine is told of later, by `connect.set_engine`; `decode` opens
    what libsndfile does not read."""

    def __init__(
        self,
        paths: Paths,
        project: Project,
        *,
        settings: Settings | None = None,
        secrets: Secrets | None = None,
        writer: Writer | None = None,
        clock: Clock = clocks.now,
        decode: Decode | None = None,
    ) -> None:
        self._paths, self._writer, self._clock = paths, writer or Writer(), clock
        self.project, self.settings = project, settings or Settings(paths.settings, self._writer)
        self._add_connections(secrets or Secrets())
        self._add_money()
        self._add_recordings(decode)
        self._add_voices()
        self._add_own_voices()
        self._add_speech()
        self._add_speech_in_files()
        self._add_mending()
        self._add_pickups()
        self._add_changing()
        self._add_datasets()
        self._add_care()

    def over(self, project: Project) -> Services:
        """The same, with another project open."""
        other = copy(self)
        other.project = project
        return other

    def close(self) -> None:
        """Stop what is under way and bring the files up to date."""
        self.connect.close()
        self.project.close()

    def _add_connections(self, secrets: Secrets) -> None:
        """Who speaks."""
        known = Connections(self._paths.connections, self._writer)
        self.connect = Connect(known, secrets, self.settings)
        self.check_status = CheckStatus(self.connect)
        self.list_voices, self.get_voice = ListVoices(self.connect), GetVoice(self.connect)

    def _add_money(self) -> None:
        """What an act costs, and what makes a take of it: nothing without a price, nothing twice."""
        self.ledger = Ledger(self._paths.data, self._writer)
        self.quote = AskPrice(self.connect, self.settings)
        self.budgets = Budgets(self.ledger, self.settings, self._clock)
        books = Books(self.ledger, self._clock)
        before = MadeBefore(MadeSounds(self._paths.made, self._writer))
        self._make_take = MakeTake(self.connect, self.list_voices, books, self.budgets, before)

    def _add_recordings(self, decode: Decode | None) -> None:
        """Files from elsewhere, and what is heard in them."""
        self.inputs = InputSounds(self._paths.inputs, decode, self._writer)
        self.open_recording = OpenRecording(self.inputs, PeakFiles(self._paths.peaks, self._writer))
        self.listen = Listen(self.connect, self.inputs)
        self.listen_back = ListenBack(self.listen)
        self.listen_in_place = ListenInPlace(self.listen)
        self.hear_recording = HearRecording(self.listen, self.inputs)
        self.timing = Timing(self.listen)

    def _add_voices(self) -> None:
        """Voices that are there, heard and changed, and what is kept of them."""
        cache, notes = self._paths.cache, VoiceNotesFile(self._paths.voice_notes, self._writer)
        self.preview = Preview(self.connect, cache / "previews", self._writer)
        self.voice_notes = KeepVoiceNotes(notes, self._clock)
        self.voice_files = VoiceFiles(self.get_voice, self.preview, self.voice_notes, self._writer)
        self.edit_voice = EditVoice(self.connect, self.list_voices)
        self._own = OwnVoices(self.connect, self.list_voices)
        self.delete_voice = DeleteVoice(self.connect, self._own)
        self.trace = TraceExport(self.settings, consents_of(self.voice_notes), self._writer, self._clock)

    def _add_own_voices(self) -> None:
        """Voices that are made: from a recording, of several, in another language."""
        self.clip_doctor = ClipDoctor(self.listen, self.inputs)
        self.clone = Clone(self.connect, self._own, self.inputs)
        self.mix, self.localize = Mix(self.connect), Localize(self.connect, self._own)
        self.create_voice = CreateVoice(self.connect, self._own)
        self.as_recorded = AsRecorded(
            self.connect,
            self.clone,
            self.list_voices,
            self.delete_voice,
            SpeakerClips(self.listen, self.inputs, self._paths.inputs, self._writer),
            AsRecordedFile(self._paths.as_recorded, self._writer),
            self.settings,
            self._clock,
        )

    def _add_speech(self) -> None:
        """Words said, one block or a whole script."""
        self.speak = Speak(self.connect, self._make_take, self.quote)
        self.make_script = MakeScript(self.connect, self.speak, self.quote, self.settings)
        self.try_out = TryOut(self.connect, self.speak, self._paths.cache / "try-outs", self._writer)
        self.try_clone = TryClone(self.connect, self.inputs, self.try_out)
        self.pronunciations = Pronunciations(PronunciationFile(self._paths.pronunciations, self._writer))
        self.find_sounds = FindSounds(self.connect)

    def _add_speech_in_files(self) -> None:
        """What was said, finished."""
        self.finish_script = FinishScript(self.make_script, self.pronunciations, self.timing)
        self.export = Export()
        self.export_script = ExportScript(self.timing, self._writer, self._clock, self.trace)

    def _add_mending(self) -> None:
        """Other words in a recording, and the recording written with them."""
        self.infill = Infill(self.connect, self._make_take, self.inputs, self.quote)
        self.choose_take = ChooseTake(self.inputs, self.listen_in_place)
        self.write_mended = WriteMended(self.inputs, self._writer)
        self.export_mended = ExportMended(
            self.write_mended, self.timing, self.inputs, self._writer, self._clock, self.trace
        )

    def _add_pickups(self) -> None:
        """A list of lines to be mended."""
        self.match_pickups = MatchPickups(self.hear_recording)
        self.plan_pickups = PlanPickups(self.match_pickups, self.choose_take)
        takes = PickupTakes(self.inputs, self.as_recorded)
        self.make_pickups = MakePickups(
            self.connect, self.infill, self.quote, self.settings, self.as_recorded, takes
        )

    def _add_changing(self) -> None:
        """Recordings in another voice."""
        self.convert = Convert(self.connect, self._make_take, self.inputs, self.quote)
        self.look_over = LookOver(self.inputs)
        self.change_batch = ChangeBatch(self.connect, self.convert, self.quote, self.settings, self._writer)

    def _add_datasets(self) -> None:
        """Collections of recordings: judged, mended, cut, and sent."""
        self.datasets = Datasets(self.connect, self.inputs)
        self.dataset_log = DatasetLog(self._paths.data, self._writer)
        self.judgements = Judgements(self._paths.data, self._writer)
        self.judge_file = JudgeFile(self.inputs, self.listen)
        self.send_files = SendFiles(self.datasets, self.dataset_log)
        self.fix_copy = FixCopy(self.inputs, self._paths.fixed, self._writer)
        self.cut_clips = CutClips(self.inputs, self._paths.cut, self._writer)
        self.export_judgement = ExportJudgement(self._writer)

    def _add_care(self) -> None:
        """Projects, and whether all is well."""
        self.projects = Projects(self._paths, self.settings, self._writer, self._clock)
        self.look_inside = LookInside(self._writer)
        self.find_voice_uses = FindVoiceUses(self.projects)
        self.diagnose = Diagnose(self._paths, self.settings, self.connect, self._writer, self._clock)
        self.self_check = SelfCheck(self._paths, self.settings, self.connect, self._writer)
