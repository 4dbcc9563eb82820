# %% steps-on-a-line
from one_weight import changed, trace

z1 = trace('notebook', state).z1

def output_at(w11):
    return trace('notebook', changed(state, w11=w11)).f


rows = []
for h in [1, 100, 1 / 1024, -8]:
    ratio = (output_at(state.w11 + h) - output_at(state.w11)) / h
    rows.append({'h': h, 'ratio': ratio, 'z1': z1})
table(rows)

# %% shut-the-gate
weights = [i / 32 for i in range(-32, 33)]
third_factor = [(w1, max(0.0, state.x1 * w1 + state.x2 * state.w2)) for w1 in weights]
plot({'third factor': third_factor}, x='w1', y='third factor')
