"""The one executable: hands over to the window, the engine, the decoder or a command; nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """The exit code of what the arguments ask for; without any, of the window."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--engine"]:
        from studio.engine.serve import run_for_studio

        return run_for_studio()
    if arguments[:1] == ["--decode"]:
        from studio.devices.decode_file import run_decoder

        return run_decoder(arguments[1:])
    if arguments[:1] == ["--selfcheck"]:
        from studio.selfcheck import selfcheck

        return selfcheck(arguments[1:])
    if arguments and not _opens_something(arguments):
        from studio.app import services_for_command
        from studio.cli.running import run_command
        from studio.library.paths import Paths

        return run_command(arguments, lambda: services_for_command(Paths.of_user()))
    return window()


def window() -> int:
    """Open the window, with the project or the recording named on the command line if there is one, and stay
    until it is closed."""
    import gc

    gc.disable()  # Nothing made on the way to the window is garbage; `jobs.garbage` collects from there on.
    from studio.window_language import speak_as_chosen

    spoken = speak_as_chosen()
    from studio.desk import run_window

    return run_window(sys.argv[1:], spoken)


def _opens_something(arguments: list[str]) -> bool:
    """Whether the arguments only name a project or a recording to open, as «Open with» does."""
    from studio.core.file_names import is_recording

    if len(arguments) != 1:
        return False
    named = arguments[0].rstrip("/\\")
    return named.endswith((".pickup", ".pickup.zip", "project.json")) or is_recording(named)


if __name__ == "__main__":
    sys.exit(main())
