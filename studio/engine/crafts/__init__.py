"""The five crafts with voices: clone, mix, localize, change, fill; sound and coordinates in and out."""
