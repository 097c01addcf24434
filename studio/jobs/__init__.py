"""Work beside the window: jobs on worker threads, with progress and cancel."""
