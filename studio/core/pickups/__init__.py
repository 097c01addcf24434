"""Lists of what shall be mended in recordings, and where each of it is."""
