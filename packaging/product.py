"""What the installers say of the studio, in one place."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
NAME = "Pickup Studio"
COMMAND, WINDOW = "pickup-studio", "pickup-studio-window"
IDENTIFIER = "studio.pickup.PickupStudio"
PROJECT_TYPE = "studio.pickup.project"
PROJECT_SUFFIX = "pickup"
SUMMARY = "Speak, mend and change recordings on your own computer"
COPYRIGHT = "Pickup Studio contributors, Apache-2.0"
MICROPHONE = "Pickup Studio records what you say, for lines, clones and pickups."


def version() -> str:
    """As pyproject.toml has it."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def recordings() -> tuple[str, ...]:
    """Suffixes of the recordings that the studio opens, without the dot."""
    from studio.core.file_names import RECORDINGS

    return tuple(sorted(suffix.lstrip(".") for suffix in RECORDINGS))


def property_list() -> dict[str, Any]:
    """What macOS reads of the app beside what PyInstaller puts there."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": WINDOW,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSBackgroundOnly": False,
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSMicrophoneUsageDescription": MICROPHONE,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROJECT_TYPE,
                "UTTypeDescription": f"{NAME} project",
                "UTTypeConformsTo": ["com.apple.package", "public.composite-content"],
                "UTTypeTagSpecification": {"public.filename-extension": [PROJECT_SUFFIX]},
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT_TYPE],
                "LSTypeIsPackage": True,
            },
            {
                "CFBundleTypeName": "Recording",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.audio"],
            },
        ],
    }
