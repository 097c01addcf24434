"""`python -m trials.at_spi`: the studio as a screen reader meets it, over AT-SPI, in a process of its own.

A session bus, a display and the accessibility bus are started for it; the window is walked tab by tab and
pop-over by pop-over, and everything is pressed as assistive technology does it, by actions. Prints how many
controls each has; a control without a name is a fault, exit code 1. Linux only: the other systems' bridges
are fed by the same tree of Qt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = Path(__file__).resolve().parents[1]
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
REGISTRY = "org.a11y.atspi.Registry"
CONTROLS = (
    "push button,button,toggle button,check box,radio button,combo box,text,entry,slider,spin button,list,"
    "table,tree,page tab,menu item,check menu item,list item,link,editbar,button menu"
).split(",")
FOCUSABLE, SHOWING = 11, 25
"""Numbers of states in AT-SPI's own list (atspi-constants.h)."""
FOCUS = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
TABS = ("Voices", "TTS", "Infill", "Voice Changer", "Datasets")
POPOVERS = ("Settings", "Keys", "Who speaks", "Menu")
PATIENCE = 90.0
TOOLS = ("dbus-daemon", "Xvfb")
LAUNCHERS = tuple(
    Path(each) for each in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
)


def can_run() -> bool:
    """Whether this system has what it takes."""
    return all(map(shutil.which, TOOLS)) and any(path.exists() for path in LAUNCHERS)


@dataclass(frozen=True, slots=True)
class Node:
    """Something in the tree: who has it, and what it says of itself."""

    owner: str
    path: str
    role: str
    name: str
    states: int

    @property
    def is_there(self) -> bool:
        return bool(self.states >> SHOWING & 1)

    @property
    def is_control(self) -> bool:
        """Whether it takes the focus, or is of a kind that is acted on."""
        return self.is_there and (self.role in CONTROLS or bool(self.states >> FOCUSABLE & 1))


class Bus:
    """The accessibility bus, asked as a screen reader asks it."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def ask(self, owner: str, path: str, interface: str, verb: str, *arguments: object) -> tuple[object, ...]:
        signature = {"DoAction": "i", "GetName": "i"}.get(verb)
        address = DBusAddress(path, owner, interface)
        call = new_method_call(address, verb, signature, arguments)
        return self._connection.send_and_get_reply(call, timeout=20.0).body  # type: ignore[no-any-return]

    def node(self, owner: str, path: str) -> Node:
        """What it is; a widget that went away meanwhile has neither role nor name."""
        try:
            role = str(self.ask(owner, path, ACCESSIBLE, "GetRoleName")[0])
            low, high = self.ask(owner, path, ACCESSIBLE, "GetState")[0]  # type: ignore[misc]
            asked = Properties(DBusAddress(path, owner, ACCESSIBLE)).get("Name")
            name = str(self._connection.send_and_get_reply(asked, timeout=20.0).body[0][1])
        except (ValueError, TypeError, IndexError):
            return Node(owner, path, "", "", 0)
        return Node(owner, path, role, name, low | high << 32)

    def children(self, node: Node) -> list[tuple[str, str]]:
        body = self.ask(node.owner, node.path, ACCESSIBLE, "GetChildren")
        return body[0] if body and isinstance(body[0], list) else []

    def below(self, node: Node) -> Iterator[Node]:
        """Everything under it that is there, depth first; of long lists the first thirty."""
        for owner, path in self.children(node)[: 30 if node.role in {"list", "table", "tree"} else None]:
            child = self.node(owner, path)
            if child.is_there:
                yield child
                yield from self.below(child)

    def parent(self, node: Node) -> tuple[str, str]:
        asked = Properties(DBusAddress(node.path, node.owner, ACCESSIBLE)).get("Parent")
        owner, path = self._connection.send_and_get_reply(asked, timeout=20.0).body[0][1]
        return str(owner), str(path)

    def listen(self) -> None:
        """Be told of the focus from now on."""
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        asked = new_method_call(registry, "RegisterEvent", "s", ("object:state-changed:focused",))
        self._connection.send_and_get_reply(asked, timeout=20.0)
        self._connection.send_and_get_reply(message_bus.AddMatch(FOCUS), timeout=20.0)

    def focused(self, act: Callable[[], None]) -> Node | None:
        """What has the focus after an act; None if it did not move."""
        with self._connection.filter(FOCUS, bufsize=200) as moves:
            act()
            last = None
            with suppress(TimeoutError):
                while True:
                    last = self._connection.recv_until_filtered(moves, timeout=1.5)
        if last is None:
            return None
        fields = last.header.fields
        return self.node(str(fields[HeaderFields.sender]), str(fields[HeaderFields.path]))

    def press(self, node: Node) -> None:
        """Its first action, which is what a click does."""
        self.ask(node.owner, node.path, ACTION, "DoAction", 0)

    def application(self) -> Node | None:
        """The studio, once it is on the bus."""
        root = Node(REGISTRY, "/org/a11y/atspi/accessible/root", "desktop frame", "", 0)
        found = (self.node(*child) for child in self.children(root))
        return next((each for each in found if each.name == "Pickup Studio"), None)


@contextmanager
def session() -> Iterator[tuple[Bus, subprocess.Popen[bytes]]]:
    """The studio, running on a display and a bus of its own."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            environment[name] = str(home / name)
        screen = ("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24")
        environment["DISPLAY"] = f":{stack.enter_context(told_by(*screen))}"
        address = stack.enter_context(
            told_by("dbus-daemon", "--session", "--nofork", "--print-address", env=environment)
        )
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        session_bus = stack.enter_context(open_dbus_connection(bus=address))
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        there = str(session_bus.send_and_get_reply(asked, timeout=30.0).body[0])
        bus = Bus(stack.enter_context(open_dbus_connection(bus=there)))
        studio = subprocess.Popen([sys.executable, "-m", "studio"], cwd=ROOT, env=environment)
        stack.callback(ended, studio)
        yield bus, studio


@contextmanager
def told_by(*command: str, env: dict[str, str] | None = None) -> Iterator[str]:
    """A program that says its first line when it is ready: what it says."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def ended(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()


def top_of(bus: Bus, node: Node) -> Node:
    """The window that it is in. Pop-ups are in no list of windows: readers meet them by the focus."""
    owner, path = bus.parent(node)
    above = bus.node(owner, path)
    return node if above.role in ("application", "invalid", "") else top_of(bus, above)


def until(found: Callable[[], Node | None], what: str) -> Node:
    """What is looked for, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        node = found()
        if node is not None:
            return node
        time.sleep(0.2)
    raise TimeoutError(f"{what} did not come")


def named(bus: Bus, root: Node, name: str, role: str = "") -> Node | None:
    """The first thing there of that name (its beginning) and role."""
    return next(
        (each for each in bus.below(root) if each.name.startswith(name) and role in ("", each.role)), None
    )


def walk(bus: Bus) -> Iterator[tuple[str, list[Node]]]:
    """Where, and the controls that are there."""
    studio = until(bus.application, "the studio")
    card = until(lambda: named(bus, studio, "Say something"), "the first steps")
    yield "First steps", [each for each in bus.below(studio) if each.is_control]
    bus.press(card)
    for tab in TABS:
        bus.press(until(lambda tab=tab: named(bus, studio, tab, "page tab"), tab))  # type: ignore[misc]
        time.sleep(1.0)
        yield tab, [each for each in bus.below(studio) if each.is_control]
    bus.listen()
    for name in POPOVERS:
        button = until(lambda name=name: named(bus, studio, name, "push button"), name)  # type: ignore[misc]
        inside = bus.focused(lambda button=button: bus.press(button))  # type: ignore[misc]
        if inside is None:
            raise TimeoutError(f"{name} did not take the focus")
        above = top_of(bus, inside)
        yield f"{name} ({above.role})", [each for each in bus.below(above) if each.is_control]


def main() -> int:
    if not can_run():
        print("Not looked at: this needs dbus-daemon, Xvfb and at-spi2-core.")
        return 2
    unnamed = 0
    with session() as (bus, _):
        for where, controls in walk(bus):
            without = [node for node in controls if not node.name.strip()]
            unnamed += len(without)
            print(f"{where:<16} {len(controls):>4} controls, {len(without)} without a name", flush=True)
            for node in without:
                print(f"    {node.role} {node.path}")
    return 1 if unnamed else 0


if __name__ == "__main__":
    sys.exit(main())
