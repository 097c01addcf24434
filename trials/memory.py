"""How much a program holds: memory, threads, open files."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path


def resident(pid: int = 0) -> int:
    """Bytes of memory that are this program's now, or those of the process `pid`; of systems without /proc,
    the most that this one ever had, and 0 for others."""
    try:
        pages = int(Path(f"/proc/{pid or 'self'}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        pass
    if sys.platform == "win32" or pid:
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
