"""What nobody asks for: jobs that are stopped, engines that are killed, devices that are pulled out."""

from __future__ import annotations

import os
import signal

from studio.core.engine_state import Phase
from studio.ui.tabs.infill.tab import InfillTab
from trials.soak.stage import Acts, Stage


class FaultActs:
    """Troubles, and how their user goes on."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def acts(self) -> Acts:
        return {
            "stop": (1, self._stop),
            "kill the engine": (1, self._kill),
            "pull out the speaker": (1, self._pull_out_speaker),
            "pull out the microphone": (1, self._pull_out_microphone),
        }

    def _stop(self) -> None:
        for job in self._stage.desk.pool.jobs():
            job.cancel()

    def _kill(self) -> None:
        engine = self._stage.desk.engine
        if engine.state.phase is Phase.READY and engine._child is not None:
            os.kill(engine._child.pid, signal.SIGKILL)

    def _pull_out_speaker(self) -> None:
        stage = self._stage
        tab = stage.window.tab
        if tab is not None:
            tab.toggle_play()
        stage.turn(0.02)
        stage.devices.pull_out()
        stage.turn(0.02)
        stage.window.transport.stop_sound()
        stage.devices.plug_in()

    def _pull_out_microphone(self) -> None:
        stage, recordings = self._stage, self._stage.window.recordings
        stage.tab(InfillTab)
        for _ in range(2):
            recordings.press()
            stage.turn(0.06)
        stage.devices.pull_out()
        stage.turn(0.1)
        stage.devices.plug_in()
        stage.window.popovers.close()
