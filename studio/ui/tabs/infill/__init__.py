"""The Infill tab: other words in a recording."""
