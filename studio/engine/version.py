"""Which version of the API a request speaks (section 11)."""

from __future__ import annotations

import re

from starlette.requests import HTTPConnection

VERSIONS = ("2024-06-10", "2024-11-13", "2025-04-16", "2025-11-04", "2026-03-01", "2026-08-14")
PAGED_LISTS_SINCE = "2024-11-13"
JSON_ERRORS_SINCE = "2026-03-01"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def version_of(request: HTTPConnection) -> str:
    """The version by `?cartesia_version`, else by header, else the newest; an unknown date is the nearest
    older one."""
    asked = request.query_params.get("cartesia_version") or request.headers.get("cartesia-version", "")
    if not _DATE.fullmatch(asked):
        return VERSIONS[-1]
    return max((version for version in VERSIONS if version <= asked), default=VERSIONS[0])
