# %% forward-pass
import math

x1, x2, w1, w2 = state.x1, state.x2, state.w1, state.w2
w12, w11, w22 = state.w12, state.w11, state.w22

f1 = x1 * w1 + x2 * w2
f2 = x1 * w12 + x2 * w2
z1 = max(0, f1)
z2 = max(0, f2)
f = z1 * w11 + z2 + w22
zhat = 1 / (1 + math.exp(-f))

table([{'f1': f1, 'f2': f2, 'z1': z1, 'z2': z2, 'f': f, 'zhat': zhat}])

# %% your-activation
def relu(t):
    return max(0, t)


def tanh(t):
    return 1 - 2 / (math.exp(2 * t) + 1)


def mine(t):
    return t if t > 0 else t / 10


def predict(activation):
    output = activation(f1) * w11 + activation(f2) + w22
    return 1 / (1 + math.exp(-output))


table([
    {'activation': 'relu', 'prediction': predict(relu)},
    {'activation': 'tanh', 'prediction': predict(tanh)},
    {'activation': 'mine', 'prediction': predict(mine)},
])


def curve(activation):
    return [(i / 16, activation(i / 16)) for i in range(-32, 33)]


plot({'relu': curve(relu), 'tanh': curve(tanh), 'mine': curve(mine)}, x='t', y='activation')
