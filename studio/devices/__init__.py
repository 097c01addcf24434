"""Sound devices through QtMultimedia: the player and the list of outputs; nothing here knows a widget."""
