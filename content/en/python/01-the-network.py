# %% one-unit
x1, x2, w1, w2, w12 = state.x1, state.x2, state.w1, state.w2, state.w12

def unit(height, warmth, weight_of_height, weight_of_warmth):
    total = height * weight_of_height + warmth * weight_of_warmth
    return max(0, total)


print('the first unit passes on ', unit(x1, x2, w1, w2))
print('the second unit passes on', unit(x1, x2, w12, w2))

# %% draw-weights
from one_weight import rand

names = ['w1', 'w11', 'w12', 'w21', 'w2', 'w22']
draws = rand(state.seed, 6)
table([{'weight': name, 'draw': draw, 'rounded': f'{draw:.3f}'} for name, draw in zip(names, draws)])
