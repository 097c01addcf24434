"""How something was said: its words in time, its melody, its loudness; and the same said again by a voice."""
