"""Controls of how something is spoken, shared by the tabs that make speech."""
