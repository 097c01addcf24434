"""onnxruntime, which tells nobody anything.

Since 1.32 its wheels keep a number of this computer in the cache, and send what they run to their maker,
from the moment they are imported. `studio.engine` forbids it before; Windows' tracing is switched off here.
"""

from __future__ import annotations

import onnxruntime

onnxruntime.disable_telemetry_events()

__all__ = ["onnxruntime"]
