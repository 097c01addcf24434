from __future__ import annotations

import pytest
from starlette.requests import Request

from studio.engine.version import version_of


def request(query: str = "", header: str | None = None) -> Request:
    headers = [] if header is None else [(b"cartesia-version", header.encode())]
    return Request({"type": "http", "query_string": query.encode(), "headers": headers})


@pytest.mark.parametrize(("header", "version"), [
    ("2024-06-10", "2024-06-10"), ("2024-11-13", "2024-11-13"), ("2026-08-14", "2026-08-14"),
    ("2024-11-12", "2024-06-10"), ("2025-12-24", "2025-11-04"), ("2030-01-01", "2026-08-14"),
    ("2020-01-01", "2024-06-10"), ("latest", "2026-08-14"), ("", "2026-08-14"), (None, "2026-08-14"),
])  # fmt: skip
def test_an_unknown_date_is_the_nearest_older_version(header: str | None, version: str) -> None:
    assert version_of(request(header=header)) == version


def test_the_query_comes_before_the_header() -> None:
    assert version_of(request("cartesia_version=2024-06-10", "2026-08-14")) == "2024-06-10"
