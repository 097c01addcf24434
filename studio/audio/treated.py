"""A take as it stands in a recording: the one way from what was made to what is heard and exported."""

from __future__ import annotations

import numpy as np

from studio.audio.around import Around, mono, room_in, spoken
from studio.audio.channels import in_channels
from studio.audio.closing import closed
from studio.audio.editing import faded_in, faded_out, gained, power_fades
from studio.audio.pauses import speech_spans
from studio.audio.resample import resample
from studio.audio.room_tone import extended
from studio.audio.spectrum import Spectrum, coloured, spectrum_of
from studio.core.clip import Clip, FloatArray
from studio.core.patch import AS_MADE, Treatment

CROSSFADE = 0.012
"""Seconds at each end of the gap in which the recording goes and the patch comes: long enough to hide a step,
shorter than any speech sound."""
FADE_IN = 0.004
"""Seconds in which a patch begins and ends by itself where no gap is there to fade over."""
_DUCK = 0.02
"""Seconds in which a pause of the take goes down to the room."""
_HEARD = 0.15
"""Seconds of speech that have a colour of their own."""


def treated(take: Clip | None, around: Around, treatment: Treatment = AS_MADE) -> FloatArray:
    """What stands in the place of `around.gap`: float32 at its rate and of its channels. A take of one
    channel lies between the channels where the voice lay. At both ends the recording goes over into it with
    equal power, inside the gap, so that nothing outside of it changes. Without a take the gap is closed with
    room tone (see `studio.audio.closing`)."""
    if take is None:
        return closed(around, treatment)
    rate = around.sample_rate
    new = in_channels(resample(take.samples, take.sample_rate, rate), around)
    new = _trimmed(new, treatment, rate)
    new = _coloured(new, around, treatment.match)
    if treatment.gain_db:
        new = gained(new, treatment.gain_db)
    if treatment.room_tone is not None:
        new = roomed(new, around, treatment.room_tone)
    return _met(_padded(new, around, treatment), around, treatment)


def usual_fade(treatment_fade: float | None) -> float:
    """Seconds of a crossfade that was set, or the usual ones."""
    return CROSSFADE if treatment_fade is None else max(0.0, treatment_fade)


def colour_between(samples: FloatArray, around: Around) -> tuple[Spectrum, Spectrum] | None:
    """The spectra of what is spoken in the samples and around them, smooth: a few words are too few sounds
    for more. None where too little is spoken."""
    rate = around.sample_rate
    own, wanted = spoken(samples, rate), around.speech
    if min(len(own), len(wanted)) < _HEARD * rate:
        return None
    return spectrum_of(own, rate), spectrum_of(wanted, rate)


def roomed(samples: FloatArray, around: Around, decibels: float) -> FloatArray:
    """The samples in the room of the recording, `decibels` louder than it is there: where they are quieter
    than that in their pauses, room tone is laid under all of them; where they are noisier, their pauses go
    down to it."""
    rate, tone = around.sample_rate, around.tone
    if not len(tone) or not len(samples):
        return samples
    gain = 10 ** (decibels / 20)
    bed = extended(tone, len(samples), rate) * np.float32(gain)
    wanted, own = _power(bed), _power(_floor_of(samples, rate))
    if own <= wanted:
        # Two noises add in power, and the take brings some of its own.
        return np.asarray(samples + bed * np.sqrt(1 - own / max(wanted, 1e-20)), np.float32)
    pauses = _pauses(samples, rate)
    return np.asarray(samples * (1 - pauses) + bed * pauses, np.float32)


def _trimmed(samples: FloatArray, treatment: Treatment, rate: int) -> FloatArray:
    first = max(0, -round(treatment.lead * rate))
    last = len(samples) - max(0, -round(treatment.tail * rate))
    return samples[first : max(first, last)]


def _padded(samples: FloatArray, around: Around, treatment: Treatment) -> FloatArray:
    lead, tail = (max(0, round(each * around.sample_rate)) for each in (treatment.lead, treatment.tail))
    if not lead and not tail:
        return samples
    fade = min(round(_DUCK * around.sample_rate), len(samples) // 2)
    tone = extended(around.tone, lead + tail + 2 * fade, around.sample_rate)
    parts = [tone[:lead], samples, tone[len(tone) - tail :]]
    joined = np.concatenate(parts)
    rise, fall = power_fades(fade, samples.ndim)
    if lead and fade:
        joined[lead : lead + fade] = samples[:fade] * rise + tone[lead : lead + fade] * fall
    if tail and fade:
        end = lead + len(samples)
        under = tone[len(tone) - tail - fade : len(tone) - tail]
        joined[end - fade : end] = samples[-fade:] * fall + under * rise
    return np.asarray(joined, np.float32)


def _coloured(samples: FloatArray, around: Around, share: float) -> FloatArray:
    spectra = colour_between(samples, around) if share else None
    return samples if spectra is None else coloured(samples, *spectra, around.sample_rate, share)


def _met(new: FloatArray, around: Around, treatment: Treatment) -> FloatArray:
    """With the ends of the gap fading into it."""
    gap, rate = around.gap, around.sample_rate
    most = min(len(gap), len(new)) // 2
    coming = min(round(usual_fade(treatment.fade_in) * rate), most)
    going = min(round(usual_fade(treatment.fade_out) * rate), most)
    if not most:
        ease = min(round(FADE_IN * rate), len(new) // 2)
        return faded_out(faded_in(new, ease), ease)
    out = new.copy()
    rise, fall = power_fades(coming, new.ndim)
    out[:coming] = new[:coming] * rise + around.going(coming) * fall
    rise, fall = power_fades(going, new.ndim)
    end = len(new) - going
    out[end:] = new[end:] * fall + around.coming(going) * rise
    return out


def _floor_of(samples: FloatArray, rate: int) -> FloatArray:
    """What lies under the speech; of speech without a pause nothing."""
    return room_in(samples, rate)


def _pauses(samples: FloatArray, rate: int) -> FloatArray:
    """1 in the pauses, 0 in speech, going from one to the other in _DUCK seconds; [frames] or [frames, 1]."""
    flags = np.ones(len(samples), np.float32)
    margin = round(_DUCK * rate)
    for span in speech_spans(mono(samples), rate):
        flags[max(0, round(span.start * rate) - margin) : round(span.end * rate) + margin] = 0
    kernel = np.ones(max(1, margin), np.float32) / max(1, margin)
    smooth = np.convolve(np.pad(flags, margin, mode="edge"), kernel, "same").astype(np.float32)
    smooth = smooth[margin : margin + len(flags)]
    return smooth if samples.ndim == 1 else smooth[:, None]


def _power(samples: FloatArray) -> float:
    return float(np.mean(np.square(samples, dtype=np.float64))) if len(samples) else 0.0
