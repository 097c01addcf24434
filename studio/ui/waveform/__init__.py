"""The waveform view; the only place that knows pyqtgraph."""
