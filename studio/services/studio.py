"""Everything the studio can do, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

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
from studio.services.look_over import LookOver
from studio.services.made_before import MadeBefore
from studio.services.make_pickups import MakePickups
from studio.services.make_script import MakeScript
from studio.services.make_take import MakeTake
from studio.services.match_pickups import MatchPickups
from studio.services.mix import Mix
from studio.services.open_recording import OpenRecording
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


@dataclass(slots=True)
class Services:
    """What the window and the commands are given. `project` is the one that is open; `close` it all."""

    connect: Connect
    check_status: CheckStatus
    speak: Speak
    make_script: MakeScript
    infill: Infill
    hear_recording: HearRecording
    match_pickups: MatchPickups
    plan_pickups: PlanPickups
    make_pickups: MakePickups
    choose_take: ChooseTake
    convert: Convert
    look_over: LookOver
    change_batch: ChangeBatch
    listen: Listen
    listen_back: ListenBack
    listen_in_place: ListenInPlace
    list_voices: ListVoices
    get_voice: GetVoice
    clone: Clone
    as_recorded: AsRecorded
    mix: Mix
    localize: Localize
    create_voice: CreateVoice
    edit_voice: EditVoice
    delete_voice: DeleteVoice
    datasets: Datasets
    dataset_log: DatasetLog
    judgements: Judgements
    judge_file: JudgeFile
    send_files: SendFiles
    fix_copy: FixCopy
    cut_clips: CutClips
    export_judgement: ExportJudgement
    inputs: InputSounds
    open_recording: OpenRecording
    write_mended: WriteMended
    export_mended: ExportMended
    preview: Preview
    try_out: TryOut
    try_clone: TryClone
    clip_doctor: ClipDoctor
    voice_notes: KeepVoiceNotes
    voice_files: VoiceFiles
    find_voice_uses: FindVoiceUses
    export: Export
    export_script: ExportScript
    trace: TraceExport
    timing: Timing
    finish_script: FinishScript
    quote: AskPrice
    pronunciations: Pronunciations
    find_sounds: FindSounds
    project: Project
    projects: Projects
    settings: Settings
    ledger: Ledger
    budgets: Budgets
    diagnose: Diagnose
    self_check: SelfCheck

    def close(self) -> None:
        """Stop what is under way and bring the files up to date."""
        self.connect.close()
        self.project.close()


def open_services(
    paths: Paths,
    project: Project,
    *,
    settings: Settings | None = None,
    secrets: Secrets | None = None,
    writer: Writer | None = None,
    clock: Clock = clocks.now,
    decode: Decode | None = None,
) -> Services:
    """The services over the folders of `paths`. The engine is told of later, by `connect.set_engine`;
    `decode` opens what libsndfile does not read."""
    writer = writer or Writer()
    settings = settings or Settings(paths.settings, writer)
    connect = Connect(Connections(paths.connections, writer), secrets or Secrets(), settings)
    ledger = Ledger(paths.data, writer)
    voices, price = ListVoices(connect), AskPrice(connect, settings)
    budgets = Budgets(ledger, settings, clock)
    before = MadeBefore(MadeSounds(paths.made, writer))
    make_take = MakeTake(connect, voices, Books(ledger, clock), budgets, before)
    inputs = InputSounds(paths.inputs, decode, writer)
    speak = Speak(connect, make_take, price)
    convert = Convert(connect, make_take, inputs, price)
    listen = Listen(connect, inputs)
    in_place = ListenInPlace(listen)
    timing = Timing(listen)
    voice_notes = KeepVoiceNotes(VoiceNotesFile(paths.voice_notes, writer), clock)
    trace = TraceExport(settings, consents_of(voice_notes), writer, clock)
    write_mended = WriteMended(inputs, writer)
    make_script = MakeScript(connect, speak, price, settings)
    try_out = TryOut(connect, speak, paths.cache / "try-outs", writer)
    preview, get_voice = Preview(connect, paths.cache / "previews", writer), GetVoice(connect)
    projects = Projects(paths, settings, writer, clock)
    datasets, dataset_log = Datasets(connect, inputs), DatasetLog(paths.data, writer)
    pronunciations = Pronunciations(PronunciationFile(paths.pronunciations, writer))
    clone, delete_voice = Clone(connect, voices, inputs), DeleteVoice(connect, voices)
    as_recorded = AsRecorded(
        connect,
        clone,
        voices,
        delete_voice,
        SpeakerClips(listen, inputs, paths.inputs, writer),
        AsRecordedFile(paths.as_recorded, writer),
        settings,
        clock,
    )
    infill = Infill(connect, make_take, inputs, price)
    hear_recording = HearRecording(listen, inputs)
    choose_take = ChooseTake(inputs, in_place)
    match_pickups = MatchPickups(hear_recording)
    pickup_takes = PickupTakes(inputs, as_recorded)
    return Services(
        connect=connect,
        check_status=CheckStatus(connect),
        speak=speak,
        make_script=make_script,
        infill=infill,
        hear_recording=hear_recording,
        match_pickups=match_pickups,
        plan_pickups=PlanPickups(match_pickups, choose_take),
        make_pickups=MakePickups(connect, infill, price, settings, as_recorded, pickup_takes),
        convert=convert,
        look_over=LookOver(inputs),
        change_batch=ChangeBatch(connect, convert, price, settings, writer),
        listen=listen,
        listen_back=ListenBack(listen),
        listen_in_place=in_place,
        choose_take=choose_take,
        list_voices=voices,
        get_voice=get_voice,
        clone=clone,
        as_recorded=as_recorded,
        mix=Mix(connect),
        localize=Localize(connect, voices),
        create_voice=CreateVoice(connect, voices),
        edit_voice=EditVoice(connect, voices),
        delete_voice=delete_voice,
        datasets=datasets,
        dataset_log=dataset_log,
        judgements=Judgements(paths.data, writer),
        judge_file=JudgeFile(inputs, listen),
        send_files=SendFiles(datasets, dataset_log),
        fix_copy=FixCopy(inputs, paths.fixed, writer),
        cut_clips=CutClips(inputs, paths.cut, writer),
        export_judgement=ExportJudgement(writer),
        inputs=inputs,
        open_recording=OpenRecording(inputs, PeakFiles(paths.peaks, writer)),
        write_mended=write_mended,
        export_mended=ExportMended(write_mended, timing, inputs, writer, clock, trace),
        preview=preview,
        try_out=try_out,
        try_clone=TryClone(connect, inputs, try_out),
        clip_doctor=ClipDoctor(listen, inputs),
        voice_notes=voice_notes,
        voice_files=VoiceFiles(get_voice, preview, voice_notes, writer),
        find_voice_uses=FindVoiceUses(projects),
        export=Export(),
        export_script=ExportScript(timing, writer, clock, trace),
        trace=trace,
        timing=timing,
        finish_script=FinishScript(make_script, pronunciations, timing),
        quote=price,
        pronunciations=pronunciations,
        find_sounds=FindSounds(connect),
        project=project,
        projects=projects,
        settings=settings,
        ledger=ledger,
        budgets=budgets,
        diagnose=Diagnose(paths, settings, connect, writer, clock),
        self_check=SelfCheck(paths, settings, connect, writer),
    )
