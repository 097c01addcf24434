"""The words of the recording: read, searched, chosen, put right."""
