"""Plain data and rules in the terms of the field; knows nothing of threads, windows, disks or networks."""
