# %% two-rates
from one_weight import du_df, dzhat_du, exp, trace

now = trace('notebook', state)
h = 1 / 65536

def slope(g, t):
    return (g(t + h) - g(t - h)) / (2 * h)


table(
    [
        {
            'rate': 'prediction by denominator',
            'formula': dzhat_du(now.u),
            'measured': slope(lambda t: 1 / t, now.u),
        },
        {
            'rate': 'denominator by f',
            'formula': du_df(now.f),
            'measured': slope(lambda t: 1 + exp(-t), now.f),
        },
    ]
)

# %% sigmoid-and-slope
def sigmoid(t):
    return 1 / (1 + exp(-t))


axis = [(i - 48) / 8 for i in range(97)]
plot(
    {
        'sigmoid': [(t, sigmoid(t)) for t in axis],
        'slope': [(t, slope(sigmoid, t)) for t in axis],
    },
    x='f',
    y='value',
)
print('highest slope:', max(slope(sigmoid, t) for t in axis))
