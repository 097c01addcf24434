"""Choosing a voice: the picker and its pop-over list, shared by the tabs."""
