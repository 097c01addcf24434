"""Stopping: queued, before the answer, in its middle, while nothing arrives; the thread waits for nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from studio.api.call import Call
from studio.api.client import Client
from studio.api.exchange import Exchange
from studio.api.loop import LoopThread
from studio.api.pipe import LIMIT, Pipe
from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled, Charge
from tests.unit.api.bodies import hello
from tests.unit.api.service import Answer, Request, Service, serving

PAID = Call("POST", "/tts/bytes", content=b"{}", priced=True)
READING = Call("GET", "/")


class Worker:
    """Does `work` on a thread and keeps what it raised."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.raised: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(work,))
        self._thread.start()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            work()
        except BaseException as error:
            self.raised = error

    def ended(self) -> BaseException | None:
        self._thread.join(20)
        assert not self._thread.is_alive(), "the worker still waits"
        return self.raised


def silent(request: Request, answer: Answer) -> None:
    answer.wait_until_left()


def begun(request: Request, answer: Answer) -> None:
    answer.head(200, content_length="1000")
    answer.raw(b"some")
    answer.wait_until_left()


def told(service: Service) -> Callable[[Request, Answer], None]:
    """The service's script, then a sign that its client has gone."""
    script = service.script

    def telling(request: Request, answer: Answer) -> None:
        script(request, answer)
        service.left.set()

    return telling


def test_before_it_begins_nothing_is_sent() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with serving(silent) as service:
        exchange = Exchange(service.base_url, {})
        for ask in (exchange.fetch, exchange.stream):
            with pytest.raises(Cancelled) as caught:
                ask(PAID, cancel)
            assert caught.value.charge is Charge.NOTHING
        exchange.close()
    assert service.requests == []


@pytest.mark.parametrize("call", [PAID, READING], ids=["paid", "reading"])
def test_while_no_answer_comes(call: Call) -> None:
    cancel = CancelToken()
    with serving(silent) as service:
        service.script = told(service)
        exchange = Exchange(service.base_url, {})
        ask = exchange.stream if call.priced else exchange.fetch
        worker = Worker(lambda: ask(call, cancel))
        assert service.reached.wait(20)
        cancel.cancel()
        stopped = worker.ended()
        assert isinstance(stopped, Cancelled)
        assert stopped.charge is (Charge.MAYBE if call.priced else Charge.NOTHING)
        assert service.left.wait(20), "the connection is closed as well"
        exchange.close()


def test_in_the_middle_while_nothing_arrives() -> None:
    cancel, some = CancelToken(), threading.Event()
    with serving(begun) as service:
        service.script = told(service)
        exchange = Exchange(service.base_url, {})

        def work() -> None:
            for _piece in exchange.stream(PAID, cancel):
                some.set()

        worker = Worker(work)
        assert some.wait(20)
        cancel.cancel()
        assert isinstance(worker.ended(), Cancelled)
        assert service.left.wait(20)
        exchange.close()


def test_while_it_waits_to_ask_again() -> None:
    cancel = CancelToken()
    with serving(lambda request, answer: answer.send(429, b"busy", retry_after="29")) as service:
        exchange = Exchange(service.base_url, {})
        worker = Worker(lambda: exchange.fetch(READING, cancel))
        assert service.reached.wait(20)
        cancel.cancel()
        assert isinstance(worker.ended(), Cancelled)
        exchange.close()


def test_closing_the_client_stops_what_is_under_way() -> None:
    with serving(silent) as service:
        client = Client(service.connection(), "")
        worker = Worker(lambda: client.tts_bytes(hello(), CancelToken()))
        assert service.reached.wait(20)
        client.close()
        assert isinstance(worker.ended(), Cancelled)
        with pytest.raises(Cancelled):
            client.status()
        with pytest.raises(Cancelled):
            client.tts_bytes(hello(), CancelToken())
        client.close()


def test_after_the_end_a_cancel_does_nothing() -> None:
    cancel = CancelToken()
    with serving(lambda request, answer: answer.send(200, b"sound")) as service:
        client = Client(service.connection(), "")
        assert b"".join(client.tts_bytes(hello(), cancel)) == b"sound"
        cancel.cancel()
        client.close()


async def nothing() -> None:
    pass


def test_a_pipe_holds_the_service_back_until_its_reader_comes() -> None:
    loop = LoopThread("test")
    pipe = Pipe(loop.loop)
    full = loop.run(pipe.put(bytes(LIMIT)))
    more = loop.run(pipe.put(b"more"))
    loop.run(nothing()).result(20)
    assert not full.done()
    assert not more.done()
    assert len(pipe.take()) == LIMIT + 4
    full.result(20)
    more.result(20)
    pipe.end()
    assert pipe.take() == b""
    loop.close(nothing)
