"""Recursive filters in numpy, without a Python loop over samples.

The cascade is put in state-space form, s' = A s + B x, y = C s + D x. Within a block of L samples the output
is a matrix product with the impulse response's Toeplitz matrix plus the answer to the state the block begins
with; and the states at the beginnings of the blocks follow the same kind of recursion, L times shorter,
which is solved the same way again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Float64Array = npt.NDArray[np.float64]

LENGTH = 32
ON_ONE_CORE = 1 << 18
"""Multiplications up to which OpenBLAS starts no threads."""


class Biquad(NamedTuple):
    """y[n] = b0 x[n] + b1 x[n-1] + b2 x[n-2] - a1 y[n-1] - a2 y[n-2]."""

    b0: float
    b1: float
    b2: float
    a1: float
    a2: float


@dataclass(frozen=True, slots=True)
class _Form:
    """A [n, n], B [n], C [n], D."""

    a: Float64Array
    b: Float64Array
    c: Float64Array
    d: float


class RecursiveFilter:
    """A cascade of biquads that remembers its state from one `run` to the next."""

    def __init__(self, cascade: Sequence[Biquad]) -> None:
        form = _cascaded(cascade)
        self._powers = _powers(form.a, LENGTH)
        # What the state adds to each sample of a block, and what each sample adds to the state after it.
        self._from_state = np.stack([form.c @ power for power in self._powers[:LENGTH]])
        self._to_state = np.stack([self._powers[LENGTH - 1 - k] @ form.b for k in range(LENGTH)])
        self._within = _toeplitz(np.concatenate(([form.d], self._from_state[:-1] @ form.b)))
        self._state = np.zeros(len(form.b))

    def run(self, samples: Float64Array) -> Float64Array:
        """The filtered samples [frames], going on from the last run."""
        whole = len(samples) - len(samples) % LENGTH
        out = np.empty(len(samples))
        if whole:
            self._blocks(samples[:whole].reshape(-1, LENGTH), out[:whole].reshape(-1, LENGTH))
        rest = samples[whole:]
        if count := len(rest):
            out[whole:] = self._within[:count, :count] @ rest + self._from_state[:count] @ self._state
            self._state = self._powers[count] @ self._state + rest @ self._to_state[LENGTH - count :]
        return out

    def _blocks(self, rows: Float64Array, out: Float64Array) -> None:
        states = _states(self._powers[LENGTH], _product(rows, self._to_state), self._state)
        _product(rows, self._within.T, out)
        out += _product(states[:-1], self._from_state.T)
        self._state = states[-1].copy()


def _states(a: Float64Array, inputs: Float64Array, start: Float64Array) -> Float64Array:
    """s[0] = start, s[k + 1] = a s[k] + inputs[k]; [len(inputs) + 1, n]."""
    count, n = inputs.shape
    out = np.empty((count + 1, n))
    out[0] = start
    if count <= 2 * LENGTH:
        for k in range(count):
            out[k + 1] = a @ out[k] + inputs[k]
        return out
    powers = _powers(a, LENGTH)
    whole = count - count % LENGTH
    groups = inputs[:whole].reshape(-1, LENGTH * n)
    # Within a group, from zero: column block i of row block j is a^(j - i).
    within = np.zeros((LENGTH, n, LENGTH, n))
    for j in range(LENGTH):
        for i in range(j + 1):
            within[j, :, i, :] = powers[j - i]
    inner = _product(groups, within.reshape(LENGTH * n, LENGTH * n).T).reshape(-1, LENGTH, n)
    firsts = _states(powers[LENGTH], inner[:, -1], start)
    carried = _product(firsts[:-1], np.concatenate([power.T for power in powers[1:]], axis=1))
    out[1 : whole + 1] = (inner + carried.reshape(-1, LENGTH, n)).reshape(whole, n)
    for k in range(whole, count):
        out[k + 1] = a @ out[k] + inputs[k]
    return out


def _product(rows: Float64Array, matrix: Float64Array, out: Float64Array | None = None) -> Float64Array:
    """`rows @ matrix`, a few rows at a time: a product this small is done on one core. Shared out to several,
    as larger ones are, it takes up to twenty times as long on a machine that has other work (measured)."""
    made = np.empty((len(rows), matrix.shape[1])) if out is None else out
    step = max(1, ON_ONE_CORE // matrix.size)
    for start in range(0, len(rows), step):
        np.matmul(rows[start : start + step], matrix, out=made[start : start + step])
    return made


def _cascaded(cascade: Sequence[Biquad]) -> _Form:
    form = _Form(np.zeros((0, 0)), np.zeros(0), np.zeros(0), 1.0)
    for biquad in cascade:
        form = _followed(form, _form(biquad))
    return form


def _form(q: Biquad) -> _Form:
    """Transposed direct form II: y = s0 + b0 x, s0' = s1 + b1 x - a1 y, s1' = b2 x - a2 y."""
    a = np.array([[-q.a1, 1.0], [-q.a2, 0.0]])
    b = np.array([q.b1 - q.a1 * q.b0, q.b2 - q.a2 * q.b0])
    return _Form(a, b, np.array([1.0, 0.0]), q.b0)


def _followed(first: _Form, second: _Form) -> _Form:
    n, m = len(first.b), len(second.b)
    a = np.zeros((n + m, n + m))
    a[:n, :n], a[n:, n:], a[n:, :n] = first.a, second.a, np.outer(second.b, first.c)
    b = np.concatenate((first.b, second.b * first.d))
    return _Form(a, b, np.concatenate((second.d * first.c, second.c)), first.d * second.d)


def _powers(a: Float64Array, count: int) -> list[Float64Array]:
    powers = [np.eye(len(a))]
    for _ in range(count):
        powers.append(a @ powers[-1])
    return powers


def _toeplitz(response: Float64Array) -> Float64Array:
    rows = np.arange(len(response))
    lag = rows[:, None] - rows[None, :]
    return np.where(lag >= 0, response[np.maximum(lag, 0)], 0.0)
