"""What holds for every test: no screen, no network, no folder of the user, no noise, nothing left running.

The guards are plugins of their own in tests/guards; each fails the test that breaks its rule and says where.
"""

from __future__ import annotations

import os

# Before anything imports Qt or keyring, here and in every process that a test starts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from hypothesis import settings

# No deadline: a slow machine is not a defect. The same examples each time: a red run can be run again.
settings.register_profile("studio", deadline=None, derandomize=True, database=None)
settings.load_profile("studio")

pytest_plugins = [
    "tests.fakes.engine",
    "tests.guards.folders",
    "tests.guards.garbage",
    "tests.guards.leaks",
    "tests.guards.network",
    "tests.guards.noise",
    "tests.fakes.x_server",
    "pytester",
]
