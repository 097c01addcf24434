"""Everything that can go wrong, by meaning.

    StudioError
    ├── BadRequest                 what was asked cannot be done as asked
    │   ├── BadText                nothing to speak, or too much of it
    │   ├── UnsupportedLanguage
    │   ├── BadFormat              an output format that does not exist
    │   ├── BadVoice               a voice given in a form that cannot be read
    │   ├── BadSound               a sound file that cannot be read
    │   │   └── BrokenOff          or only its beginning
    │   └── TooLarge               more than the service takes at once
    ├── NotThere                   no such voice, dataset, file on the other side
    ├── NotOffered                 the connection has no such ability
    ├── ServiceError               the connection's side failed
    │   ├── Unreachable            no network, or nothing answers there
    │   ├── Silent                 it answered, then stopped
    │   ├── StreamCut              it stopped in the middle of the sound
    │   ├── KeyRefused
    │   │   └── KeyMissing         none was sent
    │   ├── Forbidden
    │   ├── OutOfCredits
    │   ├── TooManyAtOnce          wait and try again
    │   └── ServiceFault           it says that it broke
    │       └── BadAnswer          what it answered cannot be read
    ├── OverBudget                 it would cost more than the user allows
    ├── EngineGone                 the voices on this computer do not run
    ├── DiskError
    │   ├── DiskFull
    │   ├── NotWritable
    │   ├── FileMissing
    │   └── NewerProject           written by a later version of the studio
    ├── DeviceError
    │   ├── NoSpeaker
    │   ├── NoMicrophone
    │   └── DeviceGone             one that was in use went away
    └── NoKeychain

`Cancelled` stands apart: it is not an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Charge(StrEnum):
    """What a failed or stopped act may have cost."""

    NOTHING = "nothing"
    MAYBE = "maybe"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Details:
    """The service's own words about a failure, for the Details button. `field` is the one it objects to,
    `final` if it says that asking again will not help."""

    title: str = ""
    message: str = ""
    request_id: str = ""
    code: str = ""
    status: int | None = None
    field: str = ""
    final: bool = False


class StudioError(Exception):
    """A failure with one sentence that its reader understands.

    `sentence` ends with a full stop and names no status number. `charge` says whether the act may have been
    paid for. `details` keeps the service's own words.
    """

    def __init__(
        self,
        sentence: str,
        *,
        charge: Charge = Charge.NOTHING,
        details: Details | None = None,
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.charge = charge
        self.details = details or Details()


class BadRequest(StudioError):
    """What was asked cannot be done as asked; asking again the same way will not help."""


class BadText(BadRequest):
    """There is nothing to speak in the text, or more than can be taken at once."""


class UnsupportedLanguage(BadRequest):
    """The language cannot be spoken by this connection."""


class BadFormat(BadRequest):
    """The output format does not exist or does not fit the request."""


class BadVoice(BadRequest):
    """The voice is given in a form that cannot be read, such as an embedding of a wrong length."""


class BadSound(BadRequest):
    """A sound file is empty, broken or of a kind that cannot be read."""


class BrokenOff(BadSound):
    """A sound file ends before its time: `there` seconds of it can be read, of `announced` (None if the file
    does not say)."""

    def __init__(
        self,
        sentence: str,
        there: float = 0.0,
        announced: float | None = None,
        *,
        charge: Charge = Charge.NOTHING,
    ) -> None:
        super().__init__(sentence, charge=charge)
        self.there = there
        self.announced = announced


class TooLarge(BadRequest):
    """A file or a text is larger than the service takes."""


class NotThere(StudioError):
    """The voice, dataset or file does not exist on the other side."""


class NotOffered(StudioError):
    """The connection cannot do this at all."""


class ServiceError(StudioError):
    """The other side of the connection failed."""


class Unreachable(ServiceError):
    """Nothing answers at the connection's address; nothing was sent or charged."""


class Silent(ServiceError):
    """The service took the request and then stopped answering."""


class StreamCut(ServiceError):
    """The sound stopped in the middle; what arrived is kept."""


class KeyRefused(ServiceError):
    """The service does not accept the key."""


class KeyMissing(KeyRefused):
    """The service asks for a key, and the studio has none for it."""


class Forbidden(ServiceError):
    """The key is good, but this is not its owner's to do."""


class OutOfCredits(ServiceError):
    """The account has too few credits."""


class TooManyAtOnce(ServiceError):
    """The service is busy; `wait` seconds are asked for, None if it did not say."""

    def __init__(
        self,
        sentence: str,
        *,
        wait: float | None = None,
        charge: Charge = Charge.NOTHING,
        details: Details | None = None,
    ) -> None:
        super().__init__(sentence, charge=charge, details=details)
        self.wait = wait


class ServiceFault(ServiceError):
    """The service says that it broke."""


class BadAnswer(ServiceFault):
    """What the service answered is not what the contract says, or more than there can be."""


class OverBudget(StudioError):
    """It would cost more than the budget that the user set has left; nothing was asked for."""


class EngineGone(StudioError):
    """The engine on this computer does not run and was not brought back."""


class DiskError(StudioError):
    """A file could not be read or written."""


class DiskFull(DiskError):
    """The disk has no room."""


class NotWritable(DiskError):
    """The place is read-only or belongs to somebody else."""


class FileMissing(DiskError):
    """A file is not where it was."""


class NewerProject(DiskError):
    """The project was written by a later version; it is not opened, but can be looked into."""


class DeviceError(StudioError):
    """A sound device failed."""


class NoSpeaker(DeviceError):
    """No output device can be used."""


class NoMicrophone(DeviceError):
    """No input device can be used."""


class DeviceGone(DeviceError):
    """A device that was in use went away; what it was used for is held, and nothing is lost."""


class NoKeychain(StudioError):
    """This system has no keychain to keep a key in."""


class Cancelled(Exception):
    """The user stopped the act; never shown as an error. `charge` says what it may still cost."""

    def __init__(self, charge: Charge = Charge.NOTHING) -> None:
        super().__init__("Stopped. Nothing was lost.")
        self.charge = charge
