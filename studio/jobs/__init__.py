"""Long acts on worker threads, seen from the GUI thread as jobs with signals; knows nothing of speech."""
