"""Student's t and the beta distribution without scipy.

Both rest on the regularised incomplete beta function, by its continued fraction with Lentz's method
(Press et al., Numerical Recipes, 3rd ed., section 6.4).
"""

from functools import lru_cache
from math import exp, inf, lgamma, log, log1p, pi, sqrt

_TINY = 1e-300
_PRECISION = 1e-15


def two_sided_p(t: float, df: float) -> float:
    """Probability that |T| is at least |t| with `df` degrees of freedom (above 0)."""
    return 1.0 if t == 0 else beta_below(df / (df + t * t), df / 2, 0.5)


@lru_cache(maxsize=4096)
def critical_value(confidence: float, df: float) -> float:
    """The t that |T| stays below with probability `confidence` (between 0 and 1).

    By Newton's method from 0: the tail falls ever more slowly, so that every step stops short of the solution.
    """
    alpha = 1 - confidence
    top = 2 * exp(lgamma((df + 1) / 2) - lgamma(df / 2)) / sqrt(df * pi)
    t, step = 0.0, inf
    while step > 1e-12 * t:
        density = top * exp(-(df + 1) / 2 * log1p(t * t / df))
        step = (two_sided_p(t, df) - alpha) / density
        t += step
    return t


def welch_df(variance_a: float, df_a: float, variance_b: float, df_b: float) -> float:
    """Degrees of freedom of a difference of two independent means (Satterthwaite 1946, Welch 1947).

    `variance_a` and `variance_b` are the squared standard errors; at least one is above 0.
    """
    return (variance_a + variance_b) ** 2 / (variance_a**2 / df_a + variance_b**2 / df_b)


def beta_below(x: float, a: float, b: float) -> float:
    """Probability that a share with the distribution Beta(a, b) is below `x`; a and b are above 0."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return min(1.0, front * _continued_fraction(a, b, x) / a)
    return max(0.0, 1 - front * _continued_fraction(b, a, 1 - x) / b)


def _continued_fraction(a: float, b: float, x: float) -> float:
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    total, step, m = d, inf, 0
    # The number of terms grows with the root of the larger parameter.
    limit = 200 + int(10 * sqrt(max(a, b)))
    while abs(step - 1) > _PRECISION and m < limit:
        m += 1
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            step = c * d
            total *= step
    return total


def _away_from_zero(number: float) -> float:
    return number if abs(number) > _TINY else _TINY
