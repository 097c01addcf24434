from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.core.errors import NotWritable
from studio.core.voice import Gender
from studio.engine.store.datasets import Dataset, DatasetFile
from studio.engine.store.store import Store, new_id, now
from studio.engine.store.voices import OwnVoice

EMBEDDING = tuple(number / 7 - 0.31 for number in range(192))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "store")
    yield store
    store.close()


def voice(**more: object) -> OwnVoice:
    plain = OwnVoice(new_id(), "Ada", "Says «é»", "fr", EMBEDDING, now(), Gender.FEMININE, "parisian")
    return replace(plain, **more)  # type: ignore[arg-type]


def draft(store: Store, content: bytes = b"sound") -> Path:
    file = store.draft()
    file.write_bytes(content)
    return file


def in_dataset(store: Store, dataset: Dataset) -> DatasetFile:
    file_id = new_id()
    file = DatasetFile(file_id, dataset.id, "a/b.wav", f"{dataset.id}/{file_id}.wav", 5, "fine_tune", now())
    assert store.datasets.add_file(file, draft(store))
    return file


def test_a_voice_comes_back_to_the_last_bit(store: Store) -> None:
    ada = voice(accents=("british", "mexican"), tagline="Calm", base_voice_id="x", is_starred=True)
    store.voices.add(ada)

    assert store.voices.find(ada.id) == ada
    assert store.voices.all() == [ada]
    assert store.voices.find("nobody") is None


def test_only_what_is_changed_changes(store: Store) -> None:
    ada, other = voice(), voice()
    store.voices.add(ada)
    store.voices.add(other)

    assert store.voices.change(ada.id, name="Bea", gender=None) == replace(ada, name="Bea", gender=None)
    assert store.voices.change("nobody", name="Bea") is None
    assert store.voices.all() == [replace(ada, name="Bea", gender=None), other]


def test_a_removed_voice_takes_its_clip_along(store: Store) -> None:
    ada = voice(clip="ada.wav")
    store.voices.add(ada, draft(store))
    assert (store.folder / "clips" / "ada.wav").read_bytes() == b"sound"

    assert store.voices.remove(ada.id)
    assert not (store.folder / "clips" / "ada.wav").exists()
    assert not store.voices.remove(ada.id)


def test_datasets_keep_their_files_until_they_go(store: Store) -> None:
    dataset = Dataset(new_id(), "Takes", "", now())
    store.datasets.add(dataset)
    first, second = in_dataset(store, dataset), in_dataset(store, dataset)

    assert store.datasets.files(dataset.id) == [first, second]
    assert store.datasets.change(dataset.id, None, "new") == replace(dataset, description="new")
    assert store.datasets.remove_file(dataset.id, first.id)
    assert not store.datasets.remove_file(dataset.id, first.id)
    assert [file.name for file in (store.folder / "datasets" / dataset.id).iterdir()] == [f"{second.id}.wav"]
    assert store.datasets.remove(dataset.id)
    assert not store.datasets.remove(dataset.id)
    assert list((store.folder / "datasets" / dataset.id).iterdir()) == []


def test_a_file_for_a_dataset_that_is_gone_leaves_nothing(store: Store) -> None:
    gone = DatasetFile(new_id(), "gone", "a.wav", "gone/a.wav", 5, "fine_tune", now())

    assert not store.datasets.add_file(gone, draft(store))
    assert not list(store.folder.rglob("*.wav"))


def test_two_engines_on_one_folder_see_each_other(store: Store) -> None:
    beside = Store(store.folder)
    try:
        ada = voice()
        store.voices.add(ada)
        assert beside.voices.find(ada.id) == ada
        beside.voices.remove(ada.id)
        assert store.voices.all() == []
    finally:
        beside.close()


def test_many_threads_write_at_once(store: Store) -> None:
    voices = [voice(name=str(number)) for number in range(40)]

    def add(some: list[OwnVoice]) -> None:
        for each in some:
            store.voices.add(each)

    threads = [threading.Thread(target=add, args=(voices[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {each.id for each in store.voices.all()} == {each.id for each in voices}


def test_sweeping_takes_only_old_files_that_nothing_names(store: Store) -> None:
    ada = voice(clip="ada.wav")
    store.voices.add(ada, draft(store))
    old, young = draft(store), draft(store)
    stray = store.folder / "clips" / "stray.wav"
    stray.write_bytes(b"x")
    for file in (old, stray, store.folder / "clips" / "ada.wav"):
        os.utime(file, (1, 1))

    store.sweep()
    assert [old.exists(), young.exists(), stray.exists()] == [False, True, False]
    assert (store.folder / "clips" / "ada.wav").exists()


@pytest.mark.allow_warnings
def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "engine.sqlite").write_bytes(b"no database at all " * 100)
    with caplog.at_level(logging.ERROR):
        store = Store(tmp_path)
    store.voices.add(voice())
    store.close()

    aside = list(tmp_path.glob("engine.sqlite.broken-*"))
    assert [file.read_bytes()[:11] for file in aside] == [b"no database"]
    assert aside[0].name in caplog.text


def test_a_folder_that_cannot_be_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritable, match="cannot keep voices"):
        Store(tmp_path / "file" / "store")
