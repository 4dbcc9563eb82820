"""What a chapter's program in Python stands on, beside the formulas. Copied into each as text, as far as it is used."""

import math
import random
from types import SimpleNamespace


def changed(inputs, **values):
    """The same inputs with some of them replaced."""
    return SimpleNamespace(**{**vars(inputs), **values})


def exp(x):
    """eˣ; where math.exp stops with an error because the result is too large, ∞."""
    return math.exp(x) if x < 709.78 else math.inf


def log(x):
    """ln x; −∞ at 0, where math.log stops with an error."""
    return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan


def log1p(x):
    """ln(1 + x), however small x is; −∞ at −1."""
    return math.log1p(x) if x > -1 else log(1 + x)


def softplus(t):
    """ln(1 + eᵗ), which never overflows."""
    return max(t, 0) + math.log1p(math.exp(-abs(t)))


def pow(b, e):
    """bᵉ for a probability b and 0 ≤ e ≤ 1."""
    return b**e


def rand(seed, count):
    """The draws of numpy.random.RandomState(seed).rand(count): Python has the same generator, but seeds it otherwise."""
    words = [seed]
    for i in range(1, 624):
        words.append((1812433253 * (words[-1] ^ (words[-1] >> 30)) + i) % 2**32)
    generator = random.Random()
    generator.setstate((3, (*words, 624), None))
    return [generator.random() for _ in range(count)]


def table(rows):
    """Prints rows, which are dictionaries with the same keys, in columns."""
    lines = [list(rows[0])] + [[str(value) for value in row.values()] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines)]
    for line in lines:
        print('  '.join(text.ljust(width) for text, width in zip(line, widths)).rstrip())


def plot(lines, x, y):
    """Draws lines, each a list of points, by name; without matplotlib it prints the points."""
    try:
        from matplotlib import pyplot
    except ImportError:
        print(f'plot of {y} over {x}')
        for name, points in lines.items():
            print(f'  {name}: ' + ', '.join(f'{a} {b}' for a, b in points))
        return
    for name, points in lines.items():
        pyplot.plot(*zip(*points), label=name)
    pyplot.xlabel(x)
    pyplot.ylabel(y)
    pyplot.legend()
    pyplot.show()
