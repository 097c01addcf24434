"""Sound made of sound: the gap between two recordings, and a recording in another voice."""

from __future__ import annotations

from collections.abc import Iterator

from studio.api.asking import Asking
from studio.api.call import Call, Subject
from studio.api.events import SpeechEvent
from studio.api.options import RequestOptions
from studio.api.profiles import EVENTS, SOUND
from studio.api.reply import Reply
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.wire.infill import InfillFields
from studio.wire.multipart import Parts, parts_of
from studio.wire.voice_changer import ChangeFields


class SoundCalls(Asking):
    """Files are sent from the disk; what comes back is streamed."""

    def infill_request(self, fields: InfillFields) -> Parts:
        """The text parts that go over the wire for `fields`, in this connection's dialect."""
        return self._dialect.infill(fields)

    def infill_bytes(
        self,
        fields: InfillFields,
        left: Upload | None,
        right: Upload | None,
        cancel: CancelToken,
        options: RequestOptions | None = None,
    ) -> Reply:
        """Only what was missing between `left` and `right`, as it comes. BadRequest without either."""
        if left is None and right is None:
            raise BadRequest(tr("There must be a recording before the gap or after it."))
        files = [("left_audio", left), ("right_audio", right)]
        call = self.form_call(
            "/infill/bytes",
            self._dialect.infill(fields),
            files,
            accept=SOUND,
            ability=Ability.INFILL,
            priced=self.priced,
            creates=True,
            subject=Subject.VOICE,
            options=options,
        )
        return self.sound(call, cancel)

    def change_bytes(
        self, fields: ChangeFields, clip: Upload, cancel: CancelToken, options: RequestOptions | None = None
    ) -> Reply:
        """`clip` in another voice, in the container asked for, as it comes."""
        return self.sound(self._change("/voice-changer/bytes", fields, clip, SOUND, options), cancel)

    def change_sse(
        self, fields: ChangeFields, clip: Upload, cancel: CancelToken, options: RequestOptions | None = None
    ) -> Iterator[SpeechEvent]:
        """The same as pieces of raw sound, in whichever framing they come. StreamCut if it ends too soon."""
        return self.events(self._change("/voice-changer/sse", fields, clip, EVENTS, options), cancel)

    def _change(
        self, path: str, fields: ChangeFields, clip: Upload, accept: str, options: RequestOptions | None
    ) -> Call:
        return self.form_call(
            path,
            parts_of(fields),
            [("clip", clip)],
            accept=accept,
            ability=Ability.VOICE_CHANGER,
            priced=self.priced,
            creates=True,
            subject=Subject.VOICE,
            options=options,
        )
