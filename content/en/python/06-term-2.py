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


values = []
slopes = []
highest = 0
for i in range(97):
    t = -6 + i / 8
    values.append((t, sigmoid(t)))
    slopes.append((t, slope(sigmoid, t)))
    highest = max(highest, slope(sigmoid, t))
plot({'sigmoid': values, 'slope': slopes}, x='f', y='value')
print('highest slope:', highest)
