"""Pop-overs and dialogs of the window."""
