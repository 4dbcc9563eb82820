# %% term-1-by-difference
from one_weight import dCE_dzhat, log, trace

p = trace('notebook', state).zhat

def loss(t):
    return -(state.z * log(t) + (1 - state.z) * log(1 - t))


h = 1 / 65536
print('formula:   ', dCE_dzhat(state.z, p))
print('difference:', (loss(p + h) - loss(p - h)) / (2 * h))

# %% two-forms
def one_fraction(z, t):
    return (t - z) / (t * (1 - t))


same = 0
worst = 0
for i in range(1, 1000):
    one = one_fraction(1, i / 1000)
    two = dCE_dzhat(1, i / 1000)
    if one == two:
        same += 1
    worst = max(worst, abs(one / two - 1))
print('equal to the last digit, of 999:', same)
print('largest relative difference:', worst)
