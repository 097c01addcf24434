"""A gap in a recording: what stands around it, and how words have to be said to stand in it."""
