"""Services of which some are others."""

from __future__ import annotations

from copy import copy

from studio.services.studio import Services


def with_services(services: Services, **others: object) -> Services:
    """The same but for those; one that the studio has not is an AttributeError."""
    made = copy(services)
    for name, other in others.items():
        getattr(made, name)
        setattr(made, name, other)
    return made
