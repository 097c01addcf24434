"""Every key of the window and what it does: the table behind the shortcuts and the sheet of keys."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """`keys` as Qt reads them; `words` what it does."""

    keys: tuple[str, ...]
    words: str


PLAYING = {
    "play": Key(("Space",), "Play or pause"),
    "from_cursor": Key(("Shift+Space",), "Play from the cursor"),
    "to_start": Key(("Home",), "To start"),
    "loop": Key(("L",), "Loop"),
    "selection": Key(("S",), "Play the selection"),
    "loop_selection": Key(("Shift+L",), "Loop the selection"),
    "record": Key(("R",), "Record, or stop"),
    "pause_recording": Key(("P",), "Pause the recording"),
}
HEARING = {
    "cut": Key(("C",), "Hear it without the selection"),
    "to_selection": Key(("B",), "Hear up to the selection"),
    "before_start": Key(("Shift+F5",), "Hear before its start"),
    "after_start": Key(("Shift+F6",), "Hear after its start"),
    "before_end": Key(("Shift+F7",), "Hear before its end"),
    "after_end": Key(("Shift+F8",), "Hear after its end"),
}
"""Around a selection. Where there is none Shift+F6 leads to the previous part of the window, as elsewhere."""
WINDOW = {
    "next_region": Key(("F6",), "Next part of the window"),
    "previous_region": Key(("Ctrl+F6",), "Previous part of the window"),
    "banner": Key(("F8",), "To the message at the top"),
    "menu": Key(("Alt+M", "F10"), "Menu"),
    "settings": Key(("Ctrl+,",), "Settings"),
    "keys": Key(("?",), "This sheet"),
    "guide": Key(("F1",), "The guide"),
    "new": Key(("Ctrl+N",), "New project"),
    "open": Key(("Ctrl+Shift+O",), "Open a project"),
    "save_as": Key(("Ctrl+S",), "Save as"),
    "quit": Key(("Ctrl+Q",), "Quit"),
}
FIXED = {"escape": Key(("Esc",), "Close, leave the text, then stop the sound")}
WRITING = (
    Key(("Enter",), "Write in the block"),
    Key(("Alt+Up",), "Move the block up"),
    Key(("Alt+Down",), "Move it down"),
    Key(("Ctrl+Shift+N",), "Add a block"),
    Key(("Ctrl+D",), "Copy the block"),
    Key(("Ctrl+J",), "Join with previous"),
    Key(("Delete",), "Delete the block"),
    Key(("Ctrl+L",), "Lock, or unlock"),
    Key(("Ctrl+Alt+1",), "Said by 1, to 9"),
    Key(("Ctrl+F",), "Find and replace"),
    Key(("Ctrl+P",), "How words are said"),
    Key(("Ctrl+Shift+A",), "Approve the block"),
    Key(("Ctrl+Enter",), "Make this block"),
    Key(("Ctrl+Shift+Enter",), "Make all missing"),
    Key(("T",), "Next take"),
    Key(("Ctrl+O",), "Open a text"),
    Key(("Ctrl+Z",), "Undo"),
    Key(("Ctrl+Shift+Z",), "Redo"),
    Key(("Ctrl+Shift+E",), "Export"),
)
MENDING = (
    Key(("Ctrl+O",), "Open a recording"),
    Key(("Ctrl+V",), "Open the file you copied"),
    Key(("Ctrl+Enter",), "Make takes"),
    Key(("1",), "Hear take 1 in place, to 9"),
    Key(("Enter",), "Choose what sounds, or write"),
    Key(("N",), "Next patch to listen to"),
    Key(("A",), "In a pickup list: accept; N next take, X reject"),
    Key(("Ctrl+Shift+E",), "Export the mended recording"),
)
SELECTING = (
    Key(("[",), "Selection begins here"),
    Key(("]",), "Selection ends here"),
    Key(("Shift+Left",), "Larger on that side"),
    Key(("Ctrl+Shift+Left",), "Smaller from that side"),
    Key(("Alt+Shift+Left",), "Move it as it is, or to the right"),
    Key(("Ctrl+Right",), "Next word; Left the one before"),
    Key(("Z",), "Edges to zero crossings"),
    Key((",",), "Left crossfade shorter; . longer"),
    Key(("<",), "Right crossfade shorter; > longer"),
    Key(("Ctrl+=",), "Zoom in; Ctrl+− out"),
    Key(("Ctrl+E",), "Show the selection"),
    Key(("Ctrl+F",), "Show all of the recording"),
    Key(("Ctrl+B",), "Add a marker"),
    Key(("Alt+Right",), "Next marker; Left the one before"),
    Key(("F2",), "Put the word right, name the marker"),
)
FINDING = (
    Key(("Enter",), "Preview the voice"),
    Key(("F",), "Favourite, or no longer"),
    Key(("M",), "Add it to the mix"),
    Key(("A",), "Add it to the audition"),
    Key(("1",), "Hear audition 1, to 9"),
    Key(("/",), "Search"),
    Key(("Ctrl+Z",), "Undo a favourite or a tag"),
    Key(("Ctrl+Shift+Z",), "Redo it"),
)
SENDING = (
    Key(("Ctrl+O",), "Add files"),
    Key(("Enter",), "Hear the file"),
    Key(("F2",), "Rename the dataset"),
    Key(("F5",), "List the files anew"),
    Key(("Delete",), "Remove one not sent; delete one"),
    Key(("Ctrl+Z",), "Put back what was removed"),
)
CHANGING = (
    Key(("Ctrl+O",), "Open a recording"),
    Key(("Ctrl+V",), "Open the file you copied"),
    Key(("X",), "Swap before and after"),
    Key(("Ctrl+Enter",), "Change the voice"),
    Key(("Enter",), "Hear a result, or try again"),
    Key(("Delete",), "Take its file out of the batch"),
)
"""Answered by the tab in front."""
