"""How much a program holds: memory, threads, open files."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path


def resident() -> int:
    """Bytes of memory that are this program's now; of systems without /proc, the most it ever had."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        pass
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def handles() -> int:
    """Open files, sockets and pipes; 0 where the system does not tell."""
    for place in ("/proc/self/fd", "/dev/fd"):
        if os.path.isdir(place):
            return len(os.listdir(place))
    return 0


def threads() -> int:
    """Threads that Python knows, and the system's where it tells."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return threading.active_count()
