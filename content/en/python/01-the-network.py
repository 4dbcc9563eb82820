# %% draw-weights
from one_weight import rand

names = ['w1', 'w11', 'w12', 'w21', 'w2', 'w22']
draws = rand(state.seed, len(names))
table([{'weight': name, 'draw': draw, 'rounded': f'{draw:.3f}'} for name, draw in zip(names, draws)])

# %% two-wirings-run
def relu(t):
    return max(0, t)


def output(wiring):
    s = state
    z1 = relu(s.x1 * s.w1 + s.x2 * (s.w2 if wiring == 'notebook' else s.w21))
    z2 = relu(s.x1 * s.w12 + s.x2 * s.w2)
    return z1 * s.w11 + z2 + s.w22 if wiring == 'notebook' else z1 * s.w11 + z2 * s.w22


print('as the code is wired:', output('notebook'))
print('as its names ask:    ', output('intended'))
