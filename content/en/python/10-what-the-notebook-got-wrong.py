# %% two-wirings-run
x1, x2, w1, w2, w12 = state.x1, state.x2, state.w1, state.w2, state.w12
w21, w11, w22 = state.w21, state.w11, state.w22

def relu(t):
    return max(0, t)


second = relu(x1 * w12 + x2 * w2)  # the same in both
print('as the code is wired:', relu(x1 * w1 + x2 * w2) * w11 + second + w22)
print('as its names ask:    ', relu(x1 * w1 + x2 * w21) * w11 + second * w22)

# %% label-0
from one_weight import changed, stepNotebook, trace

right = state.w11
notebooks = state.w11
loss_right = []
loss_notebooks = []

for i in range(30):
    a = trace('notebook', changed(state, z=0, w11=right))
    loss_right.append((i, a.CE))
    right -= state.eta * a.dCE_dw11

    b = trace('notebook', changed(state, z=0, w11=notebooks))
    loss_notebooks.append((i, b.CE))
    notebooks += stepNotebook(state.eta, b.zhat, b.dzhat_df, b.z1)

plot({'gradient': loss_right, "the notebook's": loss_notebooks}, x='step', y='loss')

# %% check-every-weight
h = 1 / 65536

def compare(wiring, name):
    now = trace(wiring, state)

    def ratio(weight, value):
        up = trace(wiring, changed(state, **{weight: value + h})).CE
        down = trace(wiring, changed(state, **{weight: value - h})).CE
        return (up - down) / (2 * h)

    print(name)
    table([
        {'weight': 'w1', 'backpropagation': now.dCE_dw1, 'difference': ratio('w1', w1)},
        {'weight': 'w11', 'backpropagation': now.dCE_dw11, 'difference': ratio('w11', w11)},
        {'weight': 'w12', 'backpropagation': now.dCE_dw12, 'difference': ratio('w12', w12)},
        {'weight': 'w21', 'backpropagation': now.dCE_dw21, 'difference': ratio('w21', w21)},
        {'weight': 'w2', 'backpropagation': now.dCE_dw2, 'difference': ratio('w2', w2)},
        {'weight': 'w22', 'backpropagation': now.dCE_dw22, 'difference': ratio('w22', w22)},
    ])


compare('notebook', 'as the code is wired:')
compare('intended', 'as its names ask:')
