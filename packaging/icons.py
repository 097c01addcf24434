"""The product's icon in the forms that installers want, from the one drawing: .ico, .icns and .png."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "studio" / "resources" / "icon.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Apple's names for PNG images of so many pixels a side."""
PNG_SIZES = (48, 128, 256)


def png(side: int) -> bytes:
    """The icon, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return content.data()


def ico() -> bytes:
    """For Windows: a directory of PNG images."""
    images = [(side, png(side)) for side in ICO_SIZES]
    place = 6 + 16 * len(images)
    head, body = struct.pack("<HHH", 0, 1, len(images)), b""
    for side, image in images:
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(image), place + len(body))
        body += image
    return head + body


def icns() -> bytes:
    """For macOS: PNG images, each behind its name and size."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(image)) + image
        for kind, image in ((kind, png(side)) for kind, side in ICNS_TYPES.items())
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(folder: Path) -> None:
    """`pickup-studio.ico`, `.icns` and `-SIZE.png` in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pickup-studio.ico").write_bytes(ico())
    (folder / "pickup-studio.icns").write_bytes(icns())
    for side in PNG_SIZES:
        (folder / f"pickup-studio-{side}.png").write_bytes(png(side))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
