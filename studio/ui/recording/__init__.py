"""Recording, as the window does it: level, count, sound, and what a crash left behind."""
