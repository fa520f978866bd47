"""How sure a figure is: exact and bootstrap intervals, and tests of whether two runs differ.

Everything here is about rows: a table with a line for each row and a column for each quantity, of
which figures are made by adding up. Resampling rows is resampling lines.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import numpy.typing as npt

Table = npt.NDArray[np.float64]  # [rows, quantities]
Figure = Callable[[Table], npt.NDArray[np.float64]]  # sums [..., quantities] → figures [...]
Interval = tuple[float, float]

SAMPLES = 2000
LEVEL = 0.95
CHUNK = 4_000_000  # weights drawn at once: 32 MB
HALVINGS = 50  # of the range in which a bound is sought: what is left is below 1e-15


def bootstrap(table: Table, figure: Figure, seed: int = 0) -> Interval:
    """The 95 % percentile interval of a figure over resampled rows (Efron 1979).

    Not for shares, which hardly vary near 0 and 1 when rows are resampled: ``share_interval``.
    """
    return _percentiles(figure(_resampled(table, seed)))


def bootstrap_difference(a: Table, b: Table, figure: Figure, seed: int = 0) -> Interval:
    """The interval of ``figure(b) - figure(a)``, where line i of both is the same row."""
    both = _resampled(np.concatenate([a, b], axis=1), seed)
    width = a.shape[1]
    return _percentiles(figure(both[:, width:]) - figure(both[:, :width]))


def share_interval(hits: npt.NDArray[np.float64]) -> Interval:
    """The exact 95 % interval of a share, from a 0 or 1 a row (Clopper and Pearson 1934)."""
    n, k = len(hits), int(hits.sum())
    return 1 - _highest_share(n - k, n), _highest_share(k, n)


def _highest_share(k: int, n: int) -> float:
    """The share at which ``k`` rows of ``n`` or fewer are hit with the chance of one tail."""
    if k == n:
        return 1.0
    factorials = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])  # their logarithms
    i = np.arange(k + 1)
    ways = factorials[n] - factorials[i] - factorials[n - i]
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        p = (low + high) / 2
        tail = np.exp(ways + i * math.log(p) + (n - i) * math.log1p(-p)).sum()
        low, high = (p, high) if tail > (1 - LEVEL) / 2 else (low, p)
    return (low + high) / 2


def mcnemar(only_a: int, only_b: int) -> float:
    """The exact two-sided p-value of McNemar's test (1947), from the rows that one run alone got.

    If the runs were equally good, each of these rows would be a toss of a coin.
    """
    n, fewer = only_a + only_b, min(only_a, only_b)
    tail = sum(math.comb(n, k) for k in range(fewer + 1))
    return min(1.0, float(Fraction(2 * tail, 2**n)))  # exact: 2**n is beyond a float for n > 1023


def two_shares(a: float, n_a: int, b: float, n_b: int) -> float:
    """The two-sided p-value that two shares of different rows differ (pooled z-test)."""
    pooled = (a * n_a + b * n_b) / (n_a + n_b)
    spread = math.sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    return math.erfc(abs(b - a) / spread / math.sqrt(2)) if spread else 1.0


def _resampled(table: Table, seed: int) -> Table:
    """The column sums of resampled tables, [samples, quantities]."""
    rng, n = np.random.default_rng(seed), len(table)
    sums, size = [], max(1, CHUNK // n)
    for start in range(0, SAMPLES, size):
        count = min(size, SAMPLES - start)
        weights = rng.multinomial(n, np.full(n, 1 / n), size=count)
        sums.append(weights @ table)
    return np.concatenate(sums)


def _percentiles(values: npt.NDArray[np.float64]) -> Interval:
    low, high = np.quantile(values, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)
