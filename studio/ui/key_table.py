"""Every key of the window and what it does: the table behind the shortcuts and the sheet of keys."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.language import tr


@dataclass(frozen=True, slots=True)
class Key:
    """`keys` as Qt reads them; `words` what it does. `last` where those up to it do the same for another."""

    keys: tuple[str, ...]
    words: str
    last: str = ""


PLAYING = {
    "play": Key(("Space",), tr("Play or pause")),
    "from_cursor": Key(("Shift+Space",), tr("Play from the cursor")),
    "to_start": Key(("Home",), tr("To start")),
    "loop": Key(("L",), tr("Loop")),
    "selection": Key(("S",), tr("Play the selection")),
    "loop_selection": Key(("Shift+L",), tr("Loop the selection")),
    "record": Key(("R",), tr("Record, or stop")),
    "pause_recording": Key(("P",), tr("Pause the recording")),
}
HEARING = {
    "cut": Key(("C",), tr("Hear it without the selection")),
    "to_selection": Key(("B",), tr("Hear up to the selection")),
    "before_start": Key(("Shift+F5",), tr("Hear before its start")),
    "after_start": Key(("Shift+F6",), tr("Hear after its start")),
    "before_end": Key(("Shift+F7",), tr("Hear before its end")),
    "after_end": Key(("Shift+F8",), tr("Hear after its end")),
}
"""Around a selection. Where there is none Shift+F6 leads to the previous part of the window, as elsewhere."""
WINDOW = {
    "next_region": Key(("F6",), tr("Next part of the window")),
    "previous_region": Key(("Ctrl+F6",), tr("Previous part of the window")),
    "banner": Key(("F8",), tr("To the message at the top")),
    "menu": Key(("Alt+M", "F10"), tr("Menu")),
    "settings": Key(("Ctrl+,",), tr("Settings")),
    "keys": Key(("?",), tr("This sheet")),
    "guide": Key(("F1",), tr("The guide")),
    "new": Key(("Ctrl+N",), tr("New project")),
    "open": Key(("Ctrl+Shift+O",), tr("Open a project")),
    "save_as": Key(("Ctrl+S",), tr("Save as")),
    "quit": Key(("Ctrl+Q",), tr("Quit")),
}
FIXED = {"escape": Key(("Esc",), tr("Close, leave the text, then stop the sound"))}
WRITING = (
    Key(("Enter",), tr("Write in the block")),
    Key(("Alt+Up",), tr("Move the block up")),
    Key(("Alt+Down",), tr("Move it down")),
    Key(("Ctrl+Shift+N",), tr("Add a block")),
    Key(("Ctrl+D",), tr("Copy the block")),
    Key(("Ctrl+J",), tr("Join with previous")),
    Key(("Delete",), tr("Delete the block")),
    Key(("Ctrl+L",), tr("Lock, or unlock")),
    Key(("Ctrl+Alt+1",), tr("Said by that character"), "9"),
    Key(("Ctrl+F",), tr("Find and replace")),
    Key(("Ctrl+P",), tr("How words are said")),
    Key(("Ctrl+Shift+A",), tr("Approve the block")),
    Key(("Ctrl+Enter",), tr("Make this block")),
    Key(("Ctrl+Shift+Enter",), tr("Make all missing")),
    Key(("T",), tr("Next take")),
    Key(("Ctrl+O",), tr("Open a text")),
    Key(("Ctrl+Z",), tr("Undo")),
    Key(("Ctrl+Shift+Z",), tr("Redo")),
    Key(("Ctrl+Shift+E",), tr("Export")),
)
MENDING = (
    Key(("Ctrl+O",), tr("Open a recording")),
    Key(("Ctrl+V",), tr("Open the file you copied")),
    Key(("Ctrl+Enter",), tr("Make takes")),
    Key(("1",), tr("Hear that take in place"), "9"),
    Key(("Enter",), tr("Choose what sounds, or write")),
    Key(("N",), tr("Next patch to listen to")),
    Key(("A",), tr("In a pickup list: accept; N next take, X reject")),
    Key(("Ctrl+Shift+E",), tr("Export the mended recording")),
)
SELECTING = (
    Key(("[",), tr("Selection begins here")),
    Key(("]",), tr("Selection ends here")),
    Key(("Shift+Left",), tr("Larger on that side")),
    Key(("Ctrl+Shift+Left",), tr("Smaller from that side")),
    Key(("Alt+Shift+Left",), tr("Move it as it is, or to the right")),
    Key(("Ctrl+Right",), tr("Next word; Left the one before")),
    Key(("Z",), tr("Edges to zero crossings")),
    Key((",",), tr("Left crossfade shorter; . longer")),
    Key(("<",), tr("Right crossfade shorter; > longer")),
    Key(("Ctrl+=",), tr("Zoom in; Ctrl+− out")),
    Key(("Ctrl+E",), tr("Show the selection")),
    Key(("Ctrl+F",), tr("Show all of the recording")),
    Key(("Ctrl+B",), tr("Add a marker")),
    Key(("Alt+Right",), tr("Next marker; Left the one before")),
    Key(("F2",), tr("Put the word right, name the marker")),
)
FINDING = (
    Key(("Enter",), tr("Preview the voice")),
    Key(("F",), tr("Favourite, or no longer")),
    Key(("M",), tr("Add it to the mix")),
    Key(("A",), tr("Add it to the audition")),
    Key(("1",), tr("Hear that voice of the audition"), "9"),
    Key(("/",), tr("Search")),
    Key(("Ctrl+Z",), tr("Undo a favourite or a tag")),
    Key(("Ctrl+Shift+Z",), tr("Redo it")),
)
SENDING = (
    Key(("Ctrl+O",), tr("Add files")),
    Key(("Enter",), tr("Hear the file")),
    Key(("F2",), tr("Rename the dataset")),
    Key(("F5",), tr("List the files anew")),
    Key(("Delete",), tr("Remove one not sent; delete one")),
    Key(("Ctrl+Z",), tr("Put back what was removed")),
)
CHANGING = (
    Key(("Ctrl+O",), tr("Open a recording")),
    Key(("Ctrl+V",), tr("Open the file you copied")),
    Key(("X",), tr("Swap before and after")),
    Key(("Ctrl+Enter",), tr("Change the voice", about="of the recording, in the Voice Changer")),
    Key(("Enter",), tr("Hear a result, or try again")),
    Key(("Delete",), tr("Take its file out of the batch")),
)
"""Answered by the tab in front."""
