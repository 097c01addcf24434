"""The studio measured beside its peers: `python3 dev.py bench [name …]`.

A bench is a module `bench_<name>.py` in here whose function `measure()` yields `Figure`s. Timings are ratios
to a peer or a floor measured in the same run. A figure that misses its goal stays in the list.
"""
