"""The embedded engine: its own process that speaks the HTTP contract."""

import os

# onnxruntime reads it when it is imported, by us or by a library of ours; `engine.runtime` tells why.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
