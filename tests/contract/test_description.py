"""The engine keeps to its own description, whatever is asked of it.

STUDIO_FUZZ=1000 asks each operation so many times; the suite itself asks a few dozen times.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from studio.engine.description import described
from studio.engine.operations import OPERATIONS
from tests.contract.conversation import CURRENT, client
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running

MANY = int(os.environ.get("STUDIO_FUZZ", "6"))
pytestmark = pytest.mark.timeout(120 + MANY)
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
schema = schemathesis.openapi.from_dict(described(OPERATIONS))


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("toy"), lambda _: FullVoice(), ToyCraft()) as engine:
        yield engine


def check_clear(answer: Any) -> None:
    """Every refusal has a sentence."""
    if answer.status_code >= 400:
        message = answer.json()["message"]
        assert message.endswith((".", "?"))
        assert "Traceback" not in message


def test_the_description_is_served_and_lists_every_route(toy: RunningEngine) -> None:
    with client(toy, CURRENT) as asking:
        served = asking.get("/openapi.json").json()

    assert served == described(OPERATIONS)
    assert served["openapi"].startswith("3.1")
    assert {"/tts/bytes", "/voices/mix", "/infill/bytes", "/datasets/{id}/files"} <= set(served["paths"])


@schema.parametrize()
@settings(max_examples=MANY, suppress_health_check=list(HealthCheck))
def test_nothing_that_is_asked_breaks_it(case: schemathesis.Case, toy: RunningEngine) -> None:
    answer = case.call(base_url=toy.base_url, headers={"X-API-Key": toy.key}, timeout=30)

    case.validate_response(answer, checks=CHECKS)
    check_clear(answer)
