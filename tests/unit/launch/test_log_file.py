from __future__ import annotations

from pathlib import Path

from studio.launch.log_file import LogFile


def test_lines_are_appended(tmp_path: Path) -> None:
    path = tmp_path / "new" / "engine.log"
    LogFile(path).write("one\n")
    LogFile(path).write("two")

    assert path.read_text("utf-8") == "one\ntwo\n"


def test_a_full_log_makes_room_and_keeps_the_one_before(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "engine.log", largest=100)
    for number in range(100):
        log.write(f"line {number:03}")

    sizes = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    assert set(sizes) == {"engine.log", "engine.log.1"}
    assert max(sizes.values()) <= 110
    assert (tmp_path / "engine.log").read_text("utf-8").endswith("line 099\n")


def test_a_log_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = LogFile(tmp_path / "file" / "engine.log")

    log.write("lost")

    assert (tmp_path / "file").read_bytes() == b""
