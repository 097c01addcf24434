"""What takes over a second shows its step and Cancel: whatever the window has done beside it has a name, by
which it stands in the job pill and in the list, and looks whether it was stopped. What has not is named
here, with the reason why it need not; `tests/ui/test_every_act_ends.py` presses Cancel in every act."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[2] / "studio" / "ui"

UNSEEN = {
    "tabs/convert/batch/finding.py": "a look whether files are there; the rows show what came of it",
    "tabs/convert/batch/presenter.py": "a read of the batch's log, as the tab opens",
    "tabs/datasets/judging.py": "a look at what was judged before; judging itself has a step",
    "tabs/infill/hearing.py": "the recording as it is, with nothing to be laid in",
    "tabs/infill/seams/judging.py": "figures of seams; the patch shows them one by one as they come",
    "tabs/voices/make/mixing.py": "the wheel of a mix while its handles are dragged; hearing it has a step",
    "waveform/closeup.py": "samples of what is on screen",
    "waveform/speech_marks.py": "bars that are worked out of peaks",
    "waveform/spectrogram_item.py": "the picture of what is on screen",
    "waveform/zero_snap.py": "a look at the samples beside two edges",
}
UNSTOPPED = {
    "dialogs/connection_form.py:_store": "one write to the keychain, whose own question is what one stops",
    "help.py:show_report": "short texts and the end of the log",
    "readiness.py:look": "one question to the disk",
    "recording/leftovers.py:_look": "the headers of a few files",
    "recording/leftovers.py:_recover": "a header is written and a file renamed",
    "recording/leftovers.py:_throw_away": "a few files go to the bin",
    "speaker.py:_forget": "one write to the keychain",
    "tabs/convert/batch/presenter.py:begin": "a read of the batch's log",
    "tabs/voices/make/creating.py:open": "a voice's file is a few MB at the most",
    "tabs/voices/make/nearest.py:to": "192 numbers of each voice",
    "waveform/speech_marks.py:_begin": "worked out of peaks",
}

Code = ast.FunctionDef | ast.Lambda


def files() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        yield path.relative_to(UI).as_posix(), ast.parse(path.read_text("utf-8"))


def begun(tree: ast.AST) -> Iterator[ast.expr]:
    """The names that jobs are begun with: by a pool, or as an `Act` of the file."""
    acts = {
        ast.unparse(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and "Act(" in ast.unparse(node.value)
        for whole in node.targets
        for target in (whole.elts if isinstance(whole, ast.Tuple) else [whole])
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            owner, verb = ast.unparse(node.func.value), node.func.attr
            if (verb == "run" and owner.endswith("pool")) or (verb == "begin" and owner in acts | {"act"}):
                yield node.args[0]


def may_be_nameless(name: ast.expr) -> bool:
    either = [name.body, name.orelse] if isinstance(name, ast.IfExp) else [name]
    return any(isinstance(each, ast.Constant) and not each.value for each in either)


def of_jobs(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, Code, str]]:
    """What is done in a job: in which method, its code, and how it calls the `Work` that it is given."""
    for node in ast.iter_child_nodes(tree):
        named = node.name if isinstance(node, ast.FunctionDef) else ""
        if isinstance(node, Code) and named != "__init__":  # That keeps it for a method.
            for each in node.args.args:
                told = ast.unparse(each.annotation) if each.annotation is not None else each.arg.strip("_")
                if told in ("Work", "work"):
                    yield inside or named, node, each.arg
        yield from of_jobs(node, inside or named)


def can_be_stopped(code: Code, work: str) -> bool:
    """Whether it looks at `work.cancel`, or hands `work` or that on."""
    for part in code.body if isinstance(code.body, list) else [code.body]:
        for node in ast.walk(part):
            if isinstance(node, ast.Attribute) and ast.unparse(node) == f"{work}.cancel":
                return True
            if isinstance(node, ast.Call) and work in map(ast.unparse, node.args):
                return True
    return False


def test_whatever_goes_on_has_a_step_to_be_shown() -> None:
    names = [(file, name) for file, tree in files() for name in begun(tree)]
    assert len(names) > 60
    assert {file for file, name in names if may_be_nameless(name)} == UNSEEN.keys()


def test_whatever_goes_on_can_be_stopped() -> None:
    jobs = [(f"{file}:{where}", code, work) for file, tree in files() for where, code, work in of_jobs(tree)]
    assert len(jobs) > 60
    assert {where for where, code, work in jobs if not can_be_stopped(code, work)} == UNSTOPPED.keys()
