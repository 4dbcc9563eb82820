# %% two-rates
from one_weight import du_df, dzhat_du, exp, trace

now = trace('notebook', state)
h = 1 / 65536

def slope(machine, t):
    return (machine(t + h) - machine(t - h)) / (2 * h)


def divide(t):
    return 1 / t


def denominator(t):
    return 1 + exp(-t)


table(
    [
        {'rate': 'prediction by denominator', 'formula': dzhat_du(now.u), 'measured': slope(divide, now.u)},
        {'rate': 'denominator by f', 'formula': du_df(now.f), 'measured': slope(denominator, now.f)},
    ]
)

# %% sigmoid-and-slope
def sigmoid(t):
    return 1 / (1 + exp(-t))


def steepness(t):
    step = 1 / 65536
    return (sigmoid(t + step) - sigmoid(t - step)) / (2 * step)


values = []
slopes = []
highest = 0
for i in range(97):
    t = -6 + i / 8
    values.append((t, sigmoid(t)))
    slopes.append((t, steepness(t)))
    highest = max(highest, steepness(t))
plot({'sigmoid': values, 'slope': slopes}, x='f', y='value')
print('highest slope:', highest)
