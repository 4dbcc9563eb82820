# %% ratios
from one_weight import changed, trace

def loss_at(w11):
    return trace('notebook', changed(state, w11=w11)).CE


rows = []
for digits in [1, 2, 3, 4, 5, 6, 8, 10, 12]:
    h = float(f'1e-{digits}')
    ratio = (loss_at(state.w11 + h) - loss_at(state.w11)) / h
    rows.append({'h': f'1e-{digits}', 'ratio': ratio})
table(rows)

# %% factors-measured
from one_weight import exp, log

h = 1 / 65536

def slope(g, t):
    return (g(t + h) - g(t - h)) / (2 * h)


now = trace('notebook', state)

def loss_of_prediction(p):
    return -(state.z * log(p) + (1 - state.z) * log(1 - p))


def prediction(f):
    return 1 / (1 + exp(-f))


def pre_activation(w11):
    return now.z1 * w11 + now.z2 + state.w22


first = slope(loss_of_prediction, now.zhat)
second = slope(prediction, now.f)
third = slope(pre_activation, state.w11)
print('three factors: ', first, second, third)
print('their product: ', first * second * third)
print('the whole path:', slope(loss_at, state.w11))
